"""From an event as it is stored to the card that a class reads."""

from __future__ import annotations

from frtdesk.base.wording import date_words, when
from frtdesk.base.words import translate
from frtdesk.draw.class_screen import Card
from frtdesk.draw.class_told import Said
from frtdesk.draw.text_block import UNBROKEN
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.model.best_source import best_source, looks_back
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
from frtdesk.model.telling_quotes import telling_quotes
from frtdesk.model.vocabulary import KIND_CODE, OTHER

LONGEST_TITLE = 400


def card_of(detail: EventDetail, sources: NumberedSources, prompt: str = "") -> Card:
    """The event large: what happened, and what was said of it, first what is nearest to the question `prompt`, each
    quote with its source's number among those of the lesson. Without a quote the best source is named."""
    event = detail.event
    facts = [when(event.start, event.end, confirmed=event.checked.date)]
    if event.jurisdiction is not None:
        facts.append(place_words(event, detail.place_name))
    return Card(
        kind=KIND_CODE.get(event.kind, OTHER),
        kind_words=kind_words(event),
        title=title_words(event.title, LONGEST_TITLE),
        facts=BETWEEN.join(facts),
        quotes=tuple(_said(quote, event, sources) for quote in telling_quotes(event, prompt)),
        summary=event.summary,
        source=_documented(event, best_source(event), sources),
    )


def _said(quote: Quote, event: Event, sources: NumberedSources) -> Said:
    """The quote, who said it with the number of the source, and what the foot says of that."""
    number = cited(quote, event)
    if number is None:
        return Said(quoted(quote.text), speaker_words(quote, event), _documented(event, best_source(event), sources))
    source = event.sources[number - 1]
    words = translate("class", "source [{number}]").format(number=sources.cite(source, event).number)
    speaker = speaker_words(quote, event) + BETWEEN + words.replace(" ", UNBROKEN)
    return Said(quoted(quote.text), speaker, _documented(event, number - 1, sources))


def _publisher(source: Source) -> str:
    return one_line(source.publisher, 120) or source_title(source)[:120]


def _documented(event: Event, at: int | None, sources: NumberedSources) -> str:
    """Source [2]: Reuters, 11 June 2020; a sentence where there is none. A later source says that it looks back, as its
    date is no news of the day that is told."""
    if at is None:
        return translate("class", "No source is given for this event.")
    source = event.sources[at]
    parts = [_publisher(source), date_words(source.published) if source.published else ""]
    if looks_back(source, event):
        parts.insert(1, translate("class", "looking back"))
    said = translate("class", "Source [{number}]: {source}").format(
        number=sources.cite(source, event).number, source=", ".join(part for part in parts if part)
    )
    return said.replace(" [", f"{UNBROKEN}[", 1)
