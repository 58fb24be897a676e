"""Quotes as web annotations: exact words in the page that they are from, and who said them."""

from __future__ import annotations

import json
from typing import Any

from frtdesk.formats.quote_annotations import FORMATS
from frtdesk.model.event import Event, Quote, Source
from tests.formats.given_content import GivenContent, order_of, written

ANNOTATIONS = FORMATS[0]


def items(content: GivenContent | list[Event]) -> list[dict[str, Any]]:
    return json.loads(written(ANNOTATIONS, content))["first"]["items"]


def test_every_quote_that_ships_is_marked_in_its_page(shipped: GivenContent) -> None:
    found = {item["id"]: item for item in items(shipped)}
    quotes = [(event, number, quote) for event in shipped.given for number, quote in enumerate(event.quotes, 1)]
    assert len(found) == len(quotes) == 286
    assert ANNOTATIONS.report(order_of(shipped)).lost == ()
    for event, number, quote in quotes:
        item = found[f"urn:frtdesk:quote:{event.id}:{number}"]
        assert quote.source is not None
        assert item["target"]["source"] == event.sources[quote.source].url
        assert item["target"]["selector"] == [{"type": "TextQuoteSelector", "exact": quote.text}]
        assert item["body"]["frtdesk:speaker"] == quote.speaker
        assert item["body"].get("frtdesk:said_on") == quote.said_on
        assert item["body"]["frtdesk:verified"] is quote.verified


def test_the_day_of_a_page_is_given_only_where_it_is_known() -> None:
    def state(published: str | None) -> object:
        source = Source("https://a.example/", "", "", published, "news")
        quote = Quote("Words.", "A", None, None, None, 0, True)
        (item,) = items([Event("a", "One", quotes=(quote,), sources=(source,))])
        return item["target"].get("state")

    assert state("2019-05-14") == {"type": "TimeState", "sourceDate": "2019-05-14T00:00:00Z"}
    for published in ("2019-05", "2019-05-14~", None, "nonsense", "-0044-01-01"):
        assert state(published) is None


def test_a_quote_without_a_page_is_left_out_and_counted() -> None:
    sources = (Source(None, "", "A book", None, ""), Source("javascript:x", "", "", None, ""))
    quotes = tuple(Quote("Words.", "A", None, None, None, source, True) for source in (None, 0, 1))
    some = [Event("a", "One", quotes=quotes, sources=sources)]
    assert items(some) == []
    report = ANNOTATIONS.report(order_of(some))
    assert report.lost == ("3 quotes without a web page, left out",)
    assert report.changed == ("Only quotes are written: 3 in these events.",)
