"""A screen reader's view of the running program, over AT-SPI: names, places, and the focus under the arrow keys."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def aloud() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        import read_aloud

        yield read_aloud
        sys.modules.pop("read_aloud", None)


@pytest.fixture(scope="module")
def read(aloud: ModuleType) -> dict[str, Any]:
    return aloud.reading(events=12, tree=True, walk=3)


def test_the_events_in_view_are_named_by_lane(read: dict[str, Any]) -> None:
    assert read["canvas"].startswith("Timeline, January 2018 to June 2021, ")
    assert [lane.split(",")[0] for lane in read["lanes"]] == [
        "Corporate moves", "Advocacy calls", "Regulation", "Context",
    ]  # fmt: skip
    names = [event["name"] for event in read["events"]]
    assert len(names) == 12
    gdpr = next(name for name in names if "GDPR" in name)
    assert gdpr.startswith("25 May 2018, GDPR makes face templates a protected category across the EU, regulation, in ")
    assert gdpr.endswith(" sources, checked")
    assert all(event["rest"].startswith("Event ") and event["role"] == "list item" for event in read["events"])


def test_what_is_seen_has_a_place_on_the_screen_and_acts(read: dict[str, Any]) -> None:
    seen = [event for event in read["events"] if "showing" in event["states"]]
    assert seen
    for event in seen:
        x, y, wide, high = event["rect"]
        assert x >= 0
        assert y > 0
        assert wide > 0
        assert high > 0
        assert event["found"] == event["name"]
        assert set(event["acts"]) >= {"Press", "ShowDetails", "ZoomTo", "ShowMenu"}


def test_the_focus_goes_from_event_to_event_with_the_arrow_keys(read: dict[str, Any]) -> None:
    assert len(read["walked"]) == len(set(read["walked"])) == 3
    assert all("2020, " in name for name in read["walked"])


def test_no_control_in_the_window_is_without_a_name(read: dict[str, Any]) -> None:
    assert read["unnamed"] == []
    assert read["controls"] > 20


def test_places_are_right_on_a_screen_of_twice_the_dots(aloud: ModuleType) -> None:
    read = aloud.reading(events=12, scale="2")
    seen = [event for event in read["events"] if "showing" in event["states"]]
    assert seen
    assert all(event["found"] == event["name"] for event in seen)
