"""An event as plain text, to paste into a letter, a note or a slide."""

from __future__ import annotations

from frtdesk.base.words import translate
from frtdesk.model.citation import cite_source, in_words
from frtdesk.model.event import Event, EventDetail, Quote
from frtdesk.model.event_words import (
    all_who,
    cited,
    distance_words,
    evidence,
    facts,
    kind_words,
    quoted,
    relation_words,
    speaker_words,
    title_words,
)


def event_as_text(detail: EventDetail) -> str:
    """Title, date, place, summary, quotes, who, related events, numbered sources and what was checked.

    The words of the event stand unshortened and unaltered; an empty part is left out, a missing source is said.
    """
    event = detail.event
    parts = [
        "\n".join([title_words(event.title, len(event.title) + 1), facts(event, detail.place_name), kind_words(event)]),
        event.summary.strip(),
        _why(event),
        *(quote_as_text(quote, event) for quote in event.quotes),
        translate("as text", "Who: {names}").format(names=all_who(detail)) if event.actors else "",
        _related(detail),
        _sources(event),
        " ".join(evidence(event)),
        translate("as text", "Note: {note}").format(note=event.note.strip()) if event.note else "",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def quote_as_text(quote: Quote, event: Event) -> str:
    """The words as they were said, who said them, the number of the source; and a warning where not verified."""
    lines = [quoted(quote.text), speaker_words(quote, event)]
    number = cited(quote, event)
    if number is not None:
        lines[1] += f" [{number}]"
    if not quote.verified:
        lines.append(translate("as text", "(Not verified: these words were not found again in a second look-up.)"))
    return "\n".join(lines)


def _why(event: Event) -> str:
    if not event.why_it_matters:
        return ""
    return translate("as text", "Why it matters: {text}").format(text=event.why_it_matters.strip())


def _related(detail: EventDetail) -> str:
    if not detail.related:
        return ""
    lines = [translate("as text", "What it answers, and what answered it:")]
    pattern = translate("as text", "- {relation}: {title} ({distance})")
    for related in detail.related:
        words = pattern.format(
            relation=relation_words(related), title=title_words(related.title, 1000), distance=distance_words(related)
        )
        lines.append(words)
    return "\n".join(lines)


def _sources(event: Event) -> str:
    lines = [
        f"[{number}] {in_words(cite_source(source, event, number))}" for number, source in enumerate(event.sources, 1)
    ]
    return "\n".join([translate("as text", "Sources:"), *lines]) if lines else ""
