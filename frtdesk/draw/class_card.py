"""From an event as it is stored to the card that a class reads."""

from __future__ import annotations

from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.draw.class_screen import Card
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import (
    BETWEEN,
    cited,
    kind_words,
    one_line,
    place_words,
    quoted,
    speaker_words,
    title_words,
)
from frtdesk.model.vocabulary import KIND_CODE, OTHER

LONGEST_TITLE = 400


def card_of(detail: EventDetail) -> Card:
    """The event large: the first quote that was verified, with its source's number; without one the summary."""
    event = detail.event
    facts = [when(event.start, event.end, confirmed=event.checked.date)]
    if event.jurisdiction is not None:
        facts.append(place_words(event, detail.place_name))
    quote = next((quote for quote in event.quotes if quote.verified and quote.text.strip()), None)
    said, speaker = "", ""
    if quote is not None:
        said, speaker = quoted(quote.text), speaker_words(quote, event)
        number = cited(quote, event)
        if number is not None:
            publisher = one_line(event.sources[number - 1].publisher, 80)
            speaker += BETWEEN + translate("class", "source [{number}] {publisher}").format(
                number=number, publisher=publisher
            )
    return Card(
        kind=KIND_CODE.get(event.kind, OTHER),
        kind_words=kind_words(event),
        title=title_words(event.title, LONGEST_TITLE),
        facts=BETWEEN.join(facts),
        quote=said,
        speaker=speaker,
        summary=event.summary,
    )
