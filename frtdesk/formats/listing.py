"""A list of events as text, JSON or CSV, piece by piece, so that a million of them need no memory.

CSV columns are in `CSV_COLUMNS`; lists inside a cell are joined by "; ". It is RFC 4180: comma, quotes where needed,
CRLF, UTF-8. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) gets an
apostrophe in front, and is counted.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from frtdesk.base import wording
from frtdesk.model.event import Event
from frtdesk.model.event_words import untitled
from frtdesk.model.vocabulary import KIND_CODE, KINDS
from frtdesk.timeline.labels import one_line

CSV_COLUMNS: dict[str, Callable[[Event], str]] = {
    "id": lambda event: event.id,
    "title": lambda event: event.title,
    "start": lambda event: event.start or "",
    "end": lambda event: "" if event.end is None else event.end,
    "date": lambda event: wording.when(event.start, event.end, confirmed=event.checked.date),
    "kind": lambda event: event.kind,
    "stage": lambda event: event.stage or "",
    "policy_types": lambda event: _joined(event.policy_types),
    "level": lambda event: event.jurisdiction.level if event.jurisdiction else "",
    "code": lambda event: event.jurisdiction.code if event.jurisdiction else "",
    "place": lambda event: event.jurisdiction.place if event.jurisdiction else "",
    "actors": lambda event: _joined(f"{party.name} ({party.role})" for party in event.actors),
    "summary": lambda event: event.summary,
    "why_it_matters": lambda event: event.why_it_matters,
    "quotes": lambda event: _joined(f"“{quote.text}” ({quote.speaker})" for quote in event.quotes),
    "sources": lambda event: _joined(source.url or source.title for source in event.sources),
    "relations": lambda event: _joined(f"{relation.kind} {relation.to}" for relation in event.relations),
    "tags": lambda event: _joined(event.tags),
    "importance": lambda event: str(event.importance),
    "date_checked": lambda event: "yes" if event.checked.date else "no",
    "quotes_checked": lambda event: "yes" if event.checked.quotes else "no",
    "note": lambda event: event.note or "",
}
"""Each column's name and what stands in it. An `end` of `..` is still running; an empty one is none or not known."""

ALIGNED = 500
"""Events whose lines are aligned with each other: as many as are read at once."""

WIDEST_DATE, WIDEST_TITLE = 48, 80
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def as_json(events: Iterable[Event]) -> Iterator[str]:
    """One array, an event a line, every field under its own name (`Event.as_record`)."""
    before = "[\n"
    for event in events:
        yield before + _UNSAFE.sub(_escaped, json.dumps(event.as_record(), ensure_ascii=False))
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def _escaped(found: re.Match[str]) -> str:
    """Characters that would steer a terminal or break a line, in JSON's own way."""
    return f"\\u{ord(found[0]):04x}"


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula."""
    return text.startswith(FORMULA)


class CsvListing:
    """Events as CSV. `guarded`: after iterating, how many cells got an apostrophe in front."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._events = events
        self.guarded = 0

    def __iter__(self) -> Iterator[str]:
        line = io.StringIO()
        writer = csv.writer(line, lineterminator="\r\n")
        writer.writerow(CSV_COLUMNS)
        for event in self._events:
            writer.writerow([self._cell(cell(event)) for cell in CSV_COLUMNS.values()])
            yield _taken(line)
        yield _taken(line)

    def _cell(self, text: str) -> str:
        if not is_formula(text):
            return text
        self.guarded += 1
        return f"'{text}"


def _taken(line: io.StringIO) -> str:
    text = line.getvalue()
    line.seek(0)
    line.truncate()
    return text


def _joined(parts: Iterable[str]) -> str:
    return "; ".join(parts)


def as_text(events: Iterable[Event], width: int | None = None) -> Iterator[str]:
    """Date in words, kind, title and id in columns. `width`: of a terminal; titles are shortened to fit it.

    Columns are aligned within each ALIGNED events.
    """
    left = iter(events)
    while some := list(islice(left, ALIGNED)):
        yield from _aligned([_cells(event) for event in some], width)


def _cells(event: Event) -> tuple[str, str, str, str]:
    date = wording.when(event.start, event.end, confirmed=event.checked.date)
    code = KIND_CODE.get(event.kind)
    kind = KINDS[code].one if code is not None else event.kind
    return one_line(date), one_line(kind)[:24], one_line(event.title) or untitled(), one_line(event.id)


def _aligned(rows: list[tuple[str, str, str, str]], width: int | None) -> Iterator[str]:
    date_wide = min(max(columns_of(date) for date, _, _, _ in rows), WIDEST_DATE)
    kind_wide = max(columns_of(kind) for _, kind, _, _ in rows)
    title_wide = min(max(columns_of(title) for _, _, title, _ in rows), WIDEST_TITLE)
    if width is not None:
        id_wide = max(columns_of(id_) for _, _, _, id_ in rows)
        date_wide = min(date_wide, max(width // 3, 8))
        room = width - date_wide - kind_wide - 4
        # Where title and id cannot both stand, the title is shortened to half of the room, then the id.
        title_wide = min(title_wide, max(room - 2 - id_wide, room // 2, 8))
    for date, kind, title, id_ in rows:
        shown = title if width is None else elided(title, title_wide)
        cells = [_padded(date if width is None else elided(date, date_wide), date_wide), _padded(kind, kind_wide)]
        line = "  ".join([*cells, _padded(shown, title_wide), id_]).rstrip()
        yield (line if width is None else elided(line, width)) + "\n"


def columns_of(text: str) -> int:
    """Columns that a text takes on a terminal: two for the wide letters of East Asia, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(_column(letter) for letter in text)


def _column(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def elided(text: str, columns: int) -> str:
    """As much of a text as fits in so many columns, with an ellipsis where something is missing."""
    if columns_of(text) <= columns:
        return text
    taken, used = 0, 0
    for letter in text:
        used += _column(letter)
        if used > columns - 1:
            break
        taken += 1
    return text[:taken].rstrip() + "…"


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - columns_of(text))
