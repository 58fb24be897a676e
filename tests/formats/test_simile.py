"""SIMILE: the four instants of an event, years that its reader parses, titles that are text after all."""

from __future__ import annotations

import html
import json
import re
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given

from frtdesk.formats.simile import FORMATS
from frtdesk.model.event import Event
from tests.formats.given_content import ANY_TEXT, written

JSON, XML = FORMATS


def both(event: Event) -> tuple[dict[str, Any], dict[str, str]]:
    (first,) = json.loads(written(JSON, [event]))["events"]
    (second,) = ElementTree.fromstring(written(XML, [event]))
    return first, second.attrib


@pytest.mark.parametrize(
    ("start", "end", "instants"),
    [
        ("2019-05-14", None, ("2019-05-14", None, None, None)),
        ("2019-05", None, ("2019-05-01", "2019-05-31", "2019-05-01", "2019-05-31")),
        ("2019-05", "2020", ("2019-05-01", "2019-05-31", "2020-01-01", "2020-12-31")),
        ("2019-05-14", "2019-06-01", ("2019-05-14", "2019-05-14", "2019-06-01", "2019-06-01")),
        ("2019-05-14", "..", ("2019-05-14", None, None, None)),
        ("-0043-03-15", None, ("-0043-03-15", None, None, None)),
    ],
)
def test_four_instants(start: str, end: str | None, instants: tuple[str | None, ...]) -> None:
    for found in both(Event("a", "One", start, end)):
        assert tuple(found.get(name) for name in ("start", "latestStart", "earliestEnd", "end")) == instants
        assert found["edtf"] == (start if end is None else f"{start}/{end}")


def test_what_lasts_and_what_does_not() -> None:
    """JSON takes true and false, XML their words, in its old attribute and its new one."""
    lasting, moment = both(Event("a", "One", "2019-05", "2019-06")), both(Event("a", "One", "2019-05"))
    assert (lasting[0]["durationEvent"], moment[0]["durationEvent"]) == (True, False)
    assert (lasting[1]["durationEvent"], lasting[1]["isDuration"]) == ("true", "true")
    assert (moment[1]["durationEvent"], moment[1]["isDuration"]) == ("false", "false")


@given(ANY_TEXT)
def test_a_title_is_text_after_its_reader_resolved_entities(title: str) -> None:
    """It replaces names of entities until there are none, then takes the rest for HTML."""
    for found in both(Event("a", title, "2019")):
        assert not re.search(r"&(\w+?);", found["title"])
        assert "<" not in found["title"]
    assert "&" not in html.unescape(both(Event("a", "plain", "2019"))[0]["title"])


def test_years_that_its_reader_cannot_parse_are_left_out() -> None:
    some = [Event("a", "Near", "9999-12-31"), Event("b", "Far", "Y12000")]
    assert [event["eventID"] for event in json.loads(written(JSON, some))["events"]] == ["a"]
