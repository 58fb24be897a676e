"""One event told on a slide: kind, title, facts, what was said or what it was, and where that is documented."""

from __future__ import annotations

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.draw.slide_sheet import MARGIN, Sheet, foot_of
from frtdesk.draw.slide_text import Look, fit, paragraph, words
from frtdesk.formats.numbered_sources import Cited, NumberedSources
from frtdesk.formats.slide import Box, Form, Piece, Run, Words
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import (
    BETWEEN,
    cited,
    kind_words,
    one_line,
    place_words,
    quoted,
    speaker_words,
    stage_words,
)
from frtdesk.model.telling_quotes import telling_quotes
from frtdesk.model.vocabulary import KIND_CODE, OTHER

LONGEST_TITLE, LONGEST_TEXT, LONGEST_PUBLISHER = 400, 3_000, 40

SPARE = 1.12
"""Times the width of a line that is kept for it: where the typeface is missing another is wider."""


def told_quote(event: Event, prompt: str = "") -> Quote | None:
    """The quote for the slide: of those that were verified the one nearest to its question, else the first, which is
    marked."""
    said = [quote for quote in event.quotes if quote.text.strip()]
    return next(iter(telling_quotes(event, prompt) or said), None)


def card(
    sheet: Sheet, event: Event, foot: float, sources: NumberedSources, *, summary: bool = False, prompt: str = ""
) -> list[Piece]:
    """The event from the slide's top down to `foot`. `summary`: tell it under the quote too, where there is room;
    `prompt`: what the class is asked."""
    pieces = sheet.kind_line(event, kind_words(event), 36)
    title = one_line(event.title, LONGEST_TITLE) or translate("slides", "(no title)")
    top = 68.0
    head = words(
        translate("slides", "Title"), title, Look((44.0, 24.0), sheet.ink, True),
        Box(MARGIN, top, sheet.across, min(176.0, (foot - top) * 0.46)), place="title",
    )  # fmt: skip
    facts = words(
        translate("slides", "Facts"), facts_of(event), Look((20.0, 14.0), sheet.quiet),
        Box(MARGIN, foot_of(head) + 6, sheet.across, 28), most=1,
    )  # fmt: skip
    # The title stands first: screen readers and the outline begin with it.
    pieces = [head, *pieces, facts]
    top = foot_of(facts) + 20
    quote = told_quote(event, prompt)
    if quote is not None:
        room = foot - top
        said = _quote(sheet, event, quote, sources, Box(MARGIN, top, sheet.across, room * (0.62 if summary else 1.0)))
        pieces += said
        top = max(piece.box.y + piece.box.height for piece in said if isinstance(piece, Words)) + 20
    if event.summary.strip() and (quote is None or summary) and foot - top > 24:
        look = Look((28.0, 14.0) if quote is None else (20.0, 14.0), sheet.ink)
        text = one_line(event.summary, LONGEST_TEXT)
        pieces.append(words(translate("slides", "Summary"), text, look, Box(MARGIN, top, sheet.across, foot - top)))
    return pieces


def facts_of(event: Event) -> str:
    """Thursday 11 June 2020 · United States · Passed."""
    parts = [when(event.start, event.end, confirmed=event.checked.date)]
    if event.jurisdiction is not None:
        parts.append(place_words(event))
    return BETWEEN.join(part for part in (*parts, stage_words(event)) if part)


def _quote(sheet: Sheet, event: Event, quote: Quote, sources: NumberedSources, area: Box) -> list[Piece]:
    """What was said beside a rule in the kind's colour, by whom, and the source with its number, which leads there."""
    kind, inset, below = KIND_CODE.get(event.kind, OTHER), 20.0, 30.0
    inner = Box(area.x + inset, area.y, area.width - inset, max(area.height - below, 24.0))
    text = quoted(one_line(quote.text, LONGEST_TEXT))
    said = words(translate("slides", "Quote"), text, Look((34.0, 15.0), sheet.ink), inner)
    by = _speaker(sheet, event, quote, sources, Box(inner.x, foot_of(said) + 4, inner.width, 26))
    rule = Form(Box(area.x, area.y + 3, 4, foot_of(by) - area.y - 5), "rect", translate("slides", "Rule"),
                fill=sheet.theme.marks[kind].name())  # fmt: skip
    return [rule, said, by]


def _speaker(sheet: Sheet, event: Event, quote: Quote, sources: NumberedSources, box: Box) -> Words:
    """Brad Smith, president, Microsoft · [3] Washington Post."""
    speaker = speaker_words(quote, event)
    if not quote.verified:
        speaker = translate("slides", "{speaker} (quote not verified)").format(speaker=speaker)
    number = cited(quote, event)
    link, name = "", ""
    if number is not None:
        source = event.sources[number - 1]
        found = sources.cite(source, event)
        link, name = found.url, _short(found, one_line(source.publisher, 60))
    whole = BETWEEN.join(part for part in (speaker, name) if part)
    made = fit(whole, Look((18.0, 13.0), sheet.quiet), box.width, box.height, most=1)
    if name and made.text.endswith(name):
        runs = (Run(made.text[: -len(name)], made.size, sheet.quiet), Run(name, made.size, sheet.quiet, False, link))
    else:
        runs = (Run(made.text, made.size, sheet.quiet, False, link),)
    box = Box(box.x, box.y, box.width, made.height)
    return Words(box, (paragraph(*runs),), translate("slides", "Speaker"))


def _named(publisher: str) -> str:
    """A publisher's name, of a long one as many words as have room."""
    whole = one_line(publisher, 200)
    if len(whole) <= LONGEST_PUBLISHER:
        return whole
    return one_line(whole[:LONGEST_PUBLISHER].rsplit(" ", 1)[0].rstrip(" ,;:(–-") + "…", LONGEST_PUBLISHER)


def _short(found: Cited, publisher: str) -> str:
    return f"[{found.number}] {publisher}".rstrip()


def sources_line(sheet: Sheet, event: Event, sources: NumberedSources, top: float) -> list[Piece]:
    """The event's sources in a line or two: numbers as in the list at the end, each leading to its page."""
    found = sources.of(event)
    if not found:
        said = translate("slides", "Unsourced: no document is given.")
        return [words(translate("slides", "Sources"), said, Look((16.0, 13.0), sheet.quiet),
                      Box(MARGIN, top, sheet.across, 24), most=1)]  # fmt: skip
    publishers = {sources.cite(source, event).number: _named(source.publisher) for source in event.sources}
    head = translate("slides", "Sources: ")
    size, room = 15.0, 2
    runs = [Run(head, size, sheet.quiet, True)]
    said = head
    look = Look((size, size), sheet.quiet)
    for place, one in enumerate(found):
        name = _short(one, publishers[one.number])
        more = said + name + BETWEEN
        if fit(more + "[999] …", look, sheet.across / SPARE, room * size * 1.28 + 2, most=room).whole or place == 0:
            runs += [Run(name, size, sheet.quiet, False, one.url), Run(BETWEEN, size, sheet.quiet)]
            said = more
        else:
            rest = translate("slides", "%n more in the notes", len(found) - place)
            runs.append(Run(rest, size, sheet.quiet))
            break
    if runs[-1].text == BETWEEN:
        runs.pop()
    tall = fit(said, look, sheet.across, room * size * 1.28 + 2, most=room).height
    return [Words(Box(MARGIN, top, sheet.across, tall), (paragraph(*runs),), translate("slides", "Sources"))]
