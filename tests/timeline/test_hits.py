"""Hits in order of time and relevance, their ticks on a line of pixels, and how they stand out in a picture."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Event
from frtdesk.model.search_found import QUOTE, SOURCE, TITLE, Ranked
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hits import Hits, hit_marks, hits_of, ticks, within
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.timescale import TimeScale
from frtdesk.timeline.viewport import Viewport


def found(columns: Columns, keys: list[int], rank: list[int]) -> Hits:
    return hits_of(columns, by_kind(columns), Ranked(np.array(keys, np.int64), np.array(rank, np.uint8)))


def picture(columns: Columns, start: float, stop: float, hits: Hits) -> Frame:
    index = index_picture(columns, by_kind(columns), np.ones(len(columns), np.bool_))
    port = Viewport(start, stop, 1000, 640, show_today=False, hits=hit_marks(len(columns), hits))
    return Composer(fixed_pitch).build_frame(index, port)


def test_relevance_is_the_place_then_importance_then_time() -> None:
    importance = {"a": 3, "b": 5, "c": 3, "d": 5, "e": 1}
    events = [Event(name, name, start=f"{2020 - n}", importance=importance[name]) for n, name in enumerate("abcde")]
    columns = columns_of(events, Meta())
    hits = found(columns, [1, 2, 3, 4, 5, 99], [QUOTE, SOURCE, TITLE, QUOTE, QUOTE, TITLE])
    assert "".join(columns.ids[event] for event in hits.by_relevance) == "cdaeb"
    assert "".join(columns.ids[event] for event in hits.events) == "edcba"


@given(any_columns(), st.data())
def test_hits_and_what_a_filter_leaves_of_them(columns: Columns, data: st.DataObject) -> None:
    keys = sorted(data.draw(st.sets(st.integers(0, len(columns) + 3))))
    hits = found(columns, keys, [data.draw(st.integers(0, 5)) for _ in keys])
    assert sorted(columns.key[hits.events].tolist()) == [key for key in keys if key in columns.key]
    assert hits.events.tolist() == sorted(hits.by_relevance.tolist())
    assert set(hits.dated.tolist()) <= set(hits.events.tolist())
    assert (np.diff(hits.moments) >= 0).all()
    kept = np.array([data.draw(st.booleans()) for _ in range(len(columns))], np.bool_)
    some = within(hits, kept)
    for whole, part in ((hits.events, some.events), (hits.by_relevance, some.by_relevance), (hits.dated, some.dated)):
        assert part.tolist() == [event for event in whole.tolist() if kept[event]]
    assert not some.events.flags.writeable


@given(st.lists(st.floats(-1e6, 1e6), max_size=50), st.floats(-1e6, 1e6), st.floats(1, 1e6))
def test_there_is_a_tick_near_every_moment_in_view_and_nowhere_else(
    moments: list[float], start: float, days: float
) -> None:
    scale, apart = TimeScale.over(start, start + days, 500), 4.0
    x = ticks(np.array(sorted(moments)), scale, apart)
    assert len(x) <= 500 / apart + 3
    places = np.array([scale.x_of(moment) for moment in sorted(moments)])
    for at in x.tolist():
        assert np.abs(places - at).min() < 1e-3
    for place in places[(places >= apart) & (places < 500)].tolist():
        assert np.abs(x - place).min() <= apart + 1e-3


def test_a_hit_its_title_and_the_cluster_that_holds_it_stand_out() -> None:
    events = [Event("far", "Alone", start="2015-01-01")]
    events += [Event(f"e{n}", f"Title {n}", start="2020-06-11", importance=1) for n in range(30)]
    columns = columns_of(events, Meta())
    frame = picture(columns, 16_000, 19_000, found(columns, [1], [TITLE]))
    marked = frame.marks.event[frame.marks.is_hit].tolist()
    assert [columns.ids[event] for event in marked] == ["far"]
    assert [columns.ids[label.event] for label in frame.labels if label.is_hit] == ["far"]
    assert len(frame.hits) == 1
    held = [mark for mark in range(len(frame.marks.event)) if frame.marks.count[mark] > 1]
    member = int(frame.members.of(held[0])[-1])
    assert member != frame.marks.event[held[0]]
    frame = picture(columns, 16_000, 19_000, found(columns, [int(columns.key[member])], [TITLE]))
    assert np.flatnonzero(frame.marks.is_hit).tolist() == [held[0]]
    assert not any(label.is_hit for label in frame.labels)


@given(any_columns())
def test_hits_change_nothing_but_their_marks(columns: Columns) -> None:
    plain = picture(columns, 17_000, 19_000, found(columns, [], []))
    marked = picture(columns, 17_000, 19_000, found(columns, columns.key.tolist(), [0] * len(columns)))
    assert plain.marks.event.tolist() == marked.marks.event.tolist()
    assert plain.marks.x.tolist() == marked.marks.x.tolist()
    assert [label.text for label in plain.labels] == [label.text for label in marked.labels]
    assert marked.marks.is_hit.all()
    assert not plain.marks.is_hit.any()
