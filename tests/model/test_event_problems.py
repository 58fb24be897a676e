"""What is wrong with an event is said beside its field."""

from __future__ import annotations

from typing import Any

import pytest

from frtdesk.model.book import Book
from frtdesk.model.event import Event, Party, Relation, Source
from frtdesk.model.event_problems import event_problems

BOOK = Book(events={"a": 1, "b": 2, "gone": 3}, binned=frozenset({"gone"}))


@pytest.mark.parametrize(
    ("fields", "field", "blocks"),
    [
        ({"title": " "}, "title", True),
        ({"id": "b"}, "id", True),
        ({"id": "gone"}, "id", True),
        ({"id": "x" * 201}, "id", True),
        ({"id": ""}, "id", True),
        ({"importance": 6}, "importance", True),
        ({"start": "31.02.2019"}, "start", True),
        ({"start": "2019", "end": "2018"}, "start", True),
        ({"stage": "asleep"}, "stage", False),
        ({"actors": (Party("", "company", "decides"),)}, "actors", True),
        ({"actors": (Party("A", "company", "decides"), Party("A", "company", "target"))}, "actors", True),
        ({"sources": (Source("javascript:alert(1)", "", "", None, "news"),)}, "sources", False),
        ({"sources": (Source("https://x.org", "", "", "soon", "news"),)}, "sources", False),
        ({"tags": ("x" * 501,)}, "tags", True),
        ({"relations": (Relation("a", "follows"),)}, "relations", True),
        ({"relations": (Relation("gone", "follows"),)}, "relations", True),
        ({"relations": (Relation("nowhere", "follows"),)}, "relations", True),
    ],
)
def test_a_problem_names_its_field(fields: dict[str, Any], field: str, blocks: bool) -> None:
    event = Event(**({"id": "a", "title": "A", "start": "2019"} | fields))
    found = [problem for problem in event_problems(event, BOOK, Event("a", "A")) if problem.field in (field, "end")]
    assert found
    assert found[0].blocks == blocks
    assert found[0].sentence.endswith(".")


def test_a_sound_event_has_none() -> None:
    sources = Source("https://x.org", "", "", None, "news"), Source("mailto:anna@x.org", "", "", None, "primary")
    event = Event("a", "A", "2019", relations=(Relation("b", "responds_to"),), sources=sources)
    assert event_problems(event, BOOK, event) == ()
    assert event_problems(Event("", "New"), BOOK) == ()
