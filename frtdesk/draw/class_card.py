"""From an event as it is stored to the card that a class reads."""

from __future__ import annotations

from frtdesk.base.wording import date_words, when
from frtdesk.base.words import translate
from frtdesk.draw.class_screen import Card
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.model.best_source import best_source
from frtdesk.model.event import Event, EventDetail, Quote, Source
from frtdesk.model.event_words import (
    BETWEEN,
    cited,
    kind_words,
    one_line,
    place_words,
    quoted,
    source_title,
    speaker_words,
    title_words,
)
from frtdesk.model.vocabulary import KIND_CODE, OTHER

LONGEST_TITLE = 400


def card_of(detail: EventDetail, sources: NumberedSources) -> Card:
    """The event large: the first quote that was verified, with its source's number among those of the lesson; without
    one the summary, and the best source."""
    event = detail.event
    facts = [when(event.start, event.end, confirmed=event.checked.date)]
    if event.jurisdiction is not None:
        facts.append(place_words(event, detail.place_name))
    quote = next((quote for quote in event.quotes if quote.verified and quote.text.strip()), None)
    said, speaker, number = "", "", None
    if quote is not None:
        said, speaker = quoted(quote.text), speaker_words(quote, event)
        number = cited(quote, event)
        if number is not None:
            speaker += BETWEEN + translate("class", "source [{number}] {publisher}").format(
                number=sources.cite(event.sources[number - 1], event).number,
                publisher=_publisher(event.sources[number - 1]),
            )
    return Card(
        kind=KIND_CODE.get(event.kind, OTHER),
        kind_words=kind_words(event),
        title=title_words(event.title, LONGEST_TITLE),
        facts=BETWEEN.join(facts),
        quote=said,
        speaker=speaker,
        summary=event.summary,
        source=_documented(event, quote, sources),
    )


def _publisher(source: Source) -> str:
    return one_line(source.publisher, 120) or source_title(source)[:120]


def _documented(event: Event, quote: Quote | None, sources: NumberedSources) -> str:
    """Source [2]: Reuters, 11 June 2020: the source of the quote, else the best; a sentence where there is none."""
    at = best_source(event, quote)
    if at is None:
        return translate("class", "No source is given for this event.")
    source = event.sources[at]
    parts = [_publisher(source), date_words(source.published) if source.published else ""]
    return translate("class", "Source [{number}]: {source}").format(
        number=sources.cite(source, event).number, source=", ".join(part for part in parts if part)
    )
