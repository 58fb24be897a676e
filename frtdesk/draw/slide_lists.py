"""Slides that list: all sources of a deck, and events that have no slide of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.draw.slide_sheet import FOOT, MARGIN, Sheet, event_line, source_lines
from frtdesk.draw.slide_text import LEADING, Look, fit, paragraph
from frtdesk.formats.numbered_sources import Cited, NumberedSources
from frtdesk.formats.slide import Box, Paragraph, Run, Slide, Words
from frtdesk.formats.web_address import host_of
from frtdesk.model.event import Event
from frtdesk.model.event_words import BETWEEN, one_line

COLUMNS = 2
TOP, GAP, BETWEEN_COLUMNS = 104.0, 7.0, 36.0
SIZE = 15.0
"""Pixels of the letters in lists."""

MOST_LINES = 4
"""Lines that one source of a list may take; an event takes twice as many."""

MOST_PUBLISHERS = 6

SURE = 0.94
"""Of a column's width, what lines are measured by: the rest is for typefaces wider than ours, where ours is missing;
many entries one under the other would leave the slide."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One of a list: its words, how tall they are, and what the notes say of it."""

    words: Paragraph
    height: float
    notes: tuple[str, ...]


def source_slides(sheet: Sheet, sources: Iterable[Cited]) -> list[Slide]:
    """All of a deck's sources by their numbers, each leading to its page."""
    entries = [_source(sheet, one) for one in sources]
    return list(_listed(sheet, translate("slides", "Sources"), "sources", entries))


def _source(sheet: Sheet, one: Cited) -> Entry:
    look = Look((SIZE, SIZE), sheet.ink)
    head, host = f"[{one.number}] ", host_of(one.url)
    room = MOST_LINES * SIZE * LEADING + 2
    made = fit(f"{head}{one.words} {host}", look, _column(sheet) * SURE, room, most=MOST_LINES)
    said = one.words
    if not made.whole:
        said = one_line(one.words, MOST_LINES * 40)
    runs = [Run(head, SIZE, sheet.quiet, True), Run(f"{said} ", SIZE, sheet.ink)]
    if host:
        runs.append(Run(host, SIZE, sheet.quiet, False, one.url))
    return Entry(paragraph(*runs, gap=GAP), made.height, tuple(source_lines([one])))


def further_slides(sheet: Sheet, events: Sequence[Event]) -> list[Slide]:
    """Events that have no slide of their own: date, title and the publishers of their sources, each leading to its
    page; the notes have the sources whole."""
    return list(
        _listed(sheet, translate("slides", "Further events"), "further", [_further(sheet, event) for event in events])
    )


def _further(sheet: Sheet, event: Event) -> Entry:
    date = when(event.start, event.end, confirmed=event.checked.date, weekday=False)
    title = one_line(event.title, 200) or translate("slides", "(no title)")
    runs = [Run(f"{date}{BETWEEN}", SIZE, sheet.quiet), Run(title, SIZE, sheet.ink)]
    for source in event.sources[:MOST_PUBLISHERS]:
        name = one_line(source.publisher, 40) or translate("slides", "source")
        runs += [Run(BETWEEN, SIZE, sheet.quiet), Run(name, SIZE, sheet.quiet, False, source.url or "")]
    if len(event.sources) > MOST_PUBLISHERS:
        more = translate("slides", "%n more in the notes", len(event.sources) - MOST_PUBLISHERS)
        runs.append(Run(f"{BETWEEN}{more}", SIZE, sheet.quiet))
    look, room = Look((SIZE, SIZE), sheet.ink), MOST_LINES * 2 * SIZE * LEADING + 2
    made = fit("".join(run.text for run in runs), look, _column(sheet) * SURE, room, most=MOST_LINES * 2)
    if not made.whole:
        runs = [Run(made.text, SIZE, sheet.ink)]
    notes = (event_line(event), *source_lines(NumberedSources().of(event)))
    return Entry(paragraph(*runs, gap=GAP), made.height, notes)


def _column(sheet: Sheet) -> float:
    return (sheet.across - (COLUMNS - 1) * BETWEEN_COLUMNS) / COLUMNS


def _listed(sheet: Sheet, title: str, key: str, entries: Sequence[Entry]) -> Iterator[Slide]:
    """The entries in columns, on as many slides as they need."""
    pages = list(_pages(sheet, entries))
    wide = _column(sheet)
    for number, columns in enumerate(pages, 1):
        said = title
        if len(pages) > 1:
            said = translate("slides", "{title} ({number} of {all})").format(title=title, number=number, all=len(pages))
        pieces = [sheet.heading(said)]
        for place, column in enumerate(columns):
            box = Box(MARGIN + place * (wide + BETWEEN_COLUMNS), TOP, wide, _tall(column))
            pieces.append(Words(box, tuple(entry.words for entry in column), title))
        notes = "\n".join(line for column in columns for entry in column for line in entry.notes)
        yield Slide(f"{key}-{number}", (*pieces, *sheet.feet()), notes)


def _pages(sheet: Sheet, entries: Sequence[Entry]) -> Iterator[list[list[Entry]]]:
    room = FOOT - 14 - TOP
    page: list[list[Entry]] = [[]]
    for entry in entries:
        if page[-1] and _tall([*page[-1], entry]) > room:
            if len(page) == COLUMNS:
                yield page
                page = [[]]
            else:
                page.append([])
        page[-1].append(entry)
    if page[0]:
        yield page


def _tall(column: Sequence[Entry]) -> float:
    return sum(entry.height + GAP for entry in column)
