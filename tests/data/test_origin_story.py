"""The newspaper article that the collection grew from is there whole: six events, their quotes, their relations."""

from __future__ import annotations

import pytest

from frtdesk.model.event import Event
from frtdesk.model.source_text import SourceText

REFUSAL = "us-2020-06-11-microsoft-refuses-police-sales"
CALL = "us-2018-05-22-aclu-calls-on-amazon"
TAKEDOWN = "us-2019-06-06-microsoft-ms-celeb-takedown"
PROTESTS = "us-2020-05-floyd-protests"
IBM = "us-2020-06-08-ibm-exits-facial-recognition"
AMAZON = "us-2020-06-10-amazon-rekognition-moratorium"


@pytest.fixture(scope="session")
def origin(text: SourceText) -> dict[str, Event]:
    return {event.id: event for event in text.events if "origin" in event.tags}


def test_six_events(origin: dict[str, Event]) -> None:
    assert set(origin) == {REFUSAL, CALL, TAKEDOWN, PROTESTS, IBM, AMAZON}


def test_microsofts_refusal(origin: dict[str, Event]) -> None:
    event = origin[REFUSAL]
    assert (event.kind, event.start, event.end) == ("corporate", "2020-06-11", None)
    assert "Microsoft" in event.title
    assert "sales_halt" in event.policy_types
    speakers = [quote.speaker for quote in event.quotes]
    assert speakers.count("Microsoft spokesperson (to CNET)") == 4
    assert {"Brad Smith", "Matt Cagle"} <= set(speakers)
    smith = next(quote for quote in event.quotes if quote.speaker == "Brad Smith")
    assert smith.affiliation == "Microsoft"
    assert smith.verified
    cagle = next(quote for quote in event.quotes if quote.speaker == "Matt Cagle")
    assert "ACLU" in str(cagle.affiliation)
    assert not any(quote.verified for quote in event.quotes if "spokesperson" in quote.speaker)
    assert all(quote.source is not None for quote in event.quotes)


def test_the_call_of_2018(origin: dict[str, Event]) -> None:
    event = origin[CALL]
    assert (event.kind, event.start) == ("advocacy", "2018-05-22")
    roles = {party.name: party.role for party in event.actors}
    assert any("ACLU" in name and role == "calls" for name, role in roles.items())
    assert roles["Amazon"] == "target"


def test_the_takedown_of_ten_million_faces(origin: dict[str, Event]) -> None:
    event = origin[TAKEDOWN]
    assert (event.kind, event.start) == ("corporate", "2019-06-06")
    assert "dataset_takedown" in event.policy_types
    assert "10 million" in event.summary or "ten million" in event.summary


def test_ibms_and_amazons_moves(origin: dict[str, Event]) -> None:
    for event, company, day in ((origin[IBM], "IBM", "2020-06-08"), (origin[AMAZON], "Amazon", "2020-06-10")):
        assert (event.kind, event.start) == ("corporate", day)
        assert next(party.role for party in event.actors if party.name == company) == "decides"
    assert "moratorium" in origin[AMAZON].policy_types


def test_the_protests_are_context(origin: dict[str, Event]) -> None:
    event = origin[PROTESTS]
    assert event.kind == "context"
    assert str(event.start).startswith("2020-05")


def test_they_answer_each_other(origin: dict[str, Event]) -> None:
    kinds = {(event.id, relation.to): relation.kind for event in origin.values() for relation in event.relations}
    assert kinds[REFUSAL, CALL] == "responds_to"
    assert kinds[REFUSAL, PROTESTS] == "responds_to"
    assert kinds[REFUSAL, IBM] == "follows"
    assert kinds[REFUSAL, AMAZON] == "follows"
    assert kinds[AMAZON, PROTESTS] == "responds_to"
    assert kinds[IBM, PROTESTS] == "responds_to"
