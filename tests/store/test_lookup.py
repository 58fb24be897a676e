"""Speakers, publishers, relations and lessons, asked of the shipped database."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.lookup import find_by_field
from frtdesk.store.read_event import read_events


@pytest.fixture(scope="module")
def shipped() -> Iterator[Database]:
    database = open_database(paths.shipped_database())
    yield database
    database.close()


def test_a_speaker_is_found_without_regard_to_case(shipped: Database) -> None:
    keys = find_by_field(shipped, "speaker", "brad SMITH")
    events = list(read_events(shipped, keys))
    assert {"us-2020-06-11-microsoft-refuses-police-sales"} <= {event.id for event in events}
    assert all("Brad Smith" in {quote.speaker for quote in event.quotes} for event in events)


def test_each_field_finds_events_that_have_the_value(shipped: Database) -> None:
    for event in read_events(shipped, find_by_field(shipped, "publisher", "CNET")):
        assert "CNET" in {source.publisher for source in event.sources}
    assert len(find_by_field(shipped, "lesson", "three-companies-one-week")) == 14
    repeals = list(read_events(shipped, find_by_field(shipped, "relation", "repeals")))
    assert len(repeals) == 10
    assert all("repeals" in {relation.kind for relation in event.relations} for event in repeals)


def test_an_unknown_name_is_answered_with_the_nearest_known_one(shipped: Database) -> None:
    with pytest.raises(FrtError, match="did you mean Brad Smith"):
        find_by_field(shipped, "speaker", "Brad Smth")
