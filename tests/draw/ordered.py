"""Orders of events in memory, as the writers of files get them; and events such as nobody would write."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from hypothesis import strategies as st

from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.overview import whole

META = Meta(title="Faces & <law>", licence="CC BY 4.0", covered_to="2026-06", covered_to_day=20_634)


class Held:
    """Fills formats.order.Content from events in memory."""

    def __init__(self, events: Sequence[Event], columns: Columns, filter: str = "") -> None:
        self._by_id = {event.id: event for event in events}
        self.columns = columns
        self.meta = columns.meta
        self.filter = filter
        self.total = len(columns)

    def __len__(self) -> int:
        return len(self.columns)

    def events(self) -> Iterator[Event]:
        return iter(self.events_at(range(len(self.columns))))

    def events_at(self, indexes: Sequence[int]) -> list[Event]:
        return [self._by_id[self.columns.ids[index]] for index in indexes]

    def actors(self) -> tuple[Actor, ...]:
        return ()

    def lessons(self) -> tuple[Lesson, ...]:
        return ()

    def views(self) -> tuple[StoredView, ...]:
        return ()


def ordered(events: Sequence[Event], lesson: Lesson | None = None, meta: Meta = META, **picture: Any) -> Order:
    """An order of all these events, or of a lesson over them."""
    columns = columns_of(events, meta)
    index = index_picture(columns, by_kind(columns), np.ones(len(columns), np.bool_))
    wish = {"width": 1280, "height": 720, **picture}
    return Order(Held(events, columns), lambda: Picture(index, *whole(columns), **wish), lesson)


_any_text = st.text(st.characters(exclude_categories=()), max_size=40)
_addresses = st.sampled_from(
    [
        "https://a.example/1?x=1&y=<2>",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://",
        "ftp://x",
        "",
        "https://[",
        "x",
    ]
)
_dates = st.sampled_from(
    [None, "2020-06-11", "2019~", "2018-05/2020", "2019-05/..", "-0044", "[2019..2020]", "../2019"]
)

_relations = st.builds(Relation, st.sampled_from(["e0", "e1", "gone<"]), _any_text)


def _event(number: int) -> st.SearchStrategy[Event]:
    source = st.builds(Source, _addresses, _any_text, _any_text, st.sampled_from([None, "2020"]), st.just("news"))
    quote = st.builds(
        Quote, _any_text, _any_text, st.none(), _any_text, st.none(), st.sampled_from([None, 0, 7]), st.booleans()
    )
    return st.builds(
        Event, st.just(f"e{number}"), st.one_of(_any_text, st.just("word " * 60), st.just("W" * 300)),
        start=_dates, kind=st.sampled_from(["corporate", "advocacy", "regulation", "context", "miracle"]),
        jurisdiction=st.one_of(st.none(), st.builds(Place, st.just("country"), st.just("US"), _any_text)),
        actors=st.lists(st.builds(Party, _any_text, st.just("company"), st.just("decides")), max_size=2).map(tuple),
        summary=_any_text, why_it_matters=_any_text, quotes=st.lists(quote, max_size=2).map(tuple),
        sources=st.lists(source, max_size=3).map(tuple),
        relations=st.lists(_relations, max_size=1).map(tuple),
        tags=st.lists(_any_text, max_size=1).map(tuple), importance=st.integers(1, 5),
    )  # fmt: skip


some_events = st.integers(0, 5).flatmap(lambda count: st.tuples(*map(_event, range(count))))
"""A few events with whatever text a file may bring."""


def lesson_of(events: Sequence[Event]) -> Lesson:
    """A lesson of all these events, one that is gone, and a range."""
    steps = [LessonStep(event.id, event.title, event.summary) for event in events]
    return Lesson("l", "A lesson", "Why?", "school", 45, (*steps, LessonStep("gone"), LessonStep(None, "And then?")))
