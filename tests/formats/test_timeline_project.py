"""`.timeline` by the rules of the Timeline Project: one order of elements, no attributes, times that it knows."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given

from frtdesk.formats.timeline_project import FORMATS
from frtdesk.model.event import Event, Source
from tests.formats.given_content import GivenContent, events, written
from tests.formats.read_back import read_timeline

TIMELINE = FORMATS[0]

ORDER = (
    "start", "end", "text", "progress", "fuzzy", "locked", "ends_today", "category", "description", "alert",
    "hyperlink", "icon", "default_color", "milestone",
)  # fmt: skip
TIME = re.compile(r"^(-?\d+)-(\d\d)-(\d\d) 00:00:00$")


def check_as_its_reader_does(file: bytes) -> None:
    """What its reader refuses: any of it spoils the whole file."""
    root = ElementTree.fromstring(file)
    assert all(not node.attrib for node in root.iter())
    assert [node.tag for node in root] == ["version", "timetype", "categories", "events", "view"]
    assert re.match(r"^(\d+).(\d+).(\d+)(.*)$", root.findtext("version") or "")
    names = [node.findtext("name") for node in root.iterfind("categories/category")]
    assert len(set(names)) == len(names)
    for event in root.iterfind("events/event"):
        tags = [node.tag for node in event]
        assert tags == sorted(tags, key=ORDER.index)
        assert {"start", "end", "text"} <= set(tags)
        assert event.findtext("category") in names
        assert not (event.findtext("text") or "").startswith(("(", "["))
        assert event.findtext("ends_today") in ("True", "False")
    times = [node.text or "" for tag in ("start", "end") for node in root.iter(tag)]
    years = [int(found[1]) for time in times if (found := TIME.match(time))]
    assert len(years) == len(times)
    assert all(-4713 <= year <= 9989 for year in years)
    for color in root.iter("color"):
        assert re.fullmatch(r"\d+,\d+,\d+", color.text or "")


@given(events())
def test_any_events_make_a_file_that_it_reads(some: list[Event]) -> None:
    check_as_its_reader_does(written(TIMELINE, some))


def test_all_that_ships_is_read(shipped: GivenContent) -> None:
    check_as_its_reader_does(written(TIMELINE, shipped))


@pytest.mark.parametrize("title", ["(Draft) bill", "[12]Container", "[x"])
def test_a_bracket_makes_no_container(title: str) -> None:
    file = written(TIMELINE, [Event("a", title, "2019")])
    assert f"<text> {title}</text>" in file.decode()
    assert list(read_timeline(file)) == [title]


def test_a_law_in_force_ends_today() -> None:
    content = GivenContent([Event("a", "Law", "2019-05-14", ".."), Event("b", "Late", "2060-01-01", "..")])
    found = read_timeline(written(TIMELINE, content))
    assert [found[title]["running"] for title in ("Law", "Late")] == [True, True]
    assert found["Law"]["days"][1] == content.meta.covered_to_day
    assert found["Late"]["days"][0] == found["Late"]["days"][1]
    assert not found["Law"]["fuzzy"]


def test_years_before_the_common_era_are_astronomical() -> None:
    file = written(TIMELINE, [Event("a", "Ides", "-0043-03-15"), Event("b", "Before all", "-4714")]).decode()
    assert "<start>-43-03-15 00:00:00</start>" in file
    assert "Before all" not in file


def test_an_address_with_a_semicolon_does_not_become_two() -> None:
    sources = tuple(
        Source(url, "", "", None, "") for url in ("https://a.example/;x", "https://b.example/", "https://c.example/")
    )
    file = written(TIMELINE, [Event("a", "One", "2019", sources=sources)])
    assert ElementTree.fromstring(file).findtext("events/event/hyperlink") == "https://b.example/;https://c.example/"
    assert "https://a.example/;x" in read_timeline(file)["One"]["description"]
