"""What the filter hides, in context: greyed in its own row, counted nowhere, and in nobody's way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns
from test_compose import DAY_2020, event, viewports

from frtdesk.model.assemble import columns_of
from frtdesk.timeline import hit
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.viewport import Viewport


def kept_of(data: st.DataObject, n: int) -> np.ndarray:
    return np.array(data.draw(st.lists(st.booleans(), min_size=n, max_size=n)), np.bool_)


@given(st.data())
def test_ghosts_stand_in_their_rows_and_change_no_count_and_no_mark(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    rows = by_kind(columns)
    kept = kept_of(data, len(columns))
    index = index_picture(columns, rows, kept)
    hidden = tuple(np.flatnonzero(~kept & ~rows.undated).tolist())
    view = replace(data.draw(viewports(columns)), lanes=LaneView())
    composer = Composer(fixed_pitch)
    plain, frame = composer.build_frame(index, view), composer.build_frame(index, replace(view, ghosts=hidden))
    assert [box.counts for box in frame.lanes] == [box.counts for box in plain.lanes]
    assert frame.marks.event.tolist() == plain.marks.event.tolist()
    assert (frame.events, frame.message) == (plain.events, plain.message)
    place = {(int(e), int(lane)): int(row) for e, lane, row in zip(rows.event, rows.lane, rows.row, strict=True)}
    for ghost, lane, y in zip(frame.ghosts.event, frame.ghosts.lane, frame.ghosts.y, strict=True):
        box = frame.lanes[lane]
        assert int(ghost) in hidden
        assert round((y + 1 - box.row_top) / box.pitch - 0.5) == place[int(ghost), int(lane)]


@given(st.data())
def test_no_ghost_touches_a_mark_a_title_or_another_ghost(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    kept = kept_of(data, len(columns))
    index = index_picture(columns, by_kind(columns), kept)
    hidden = tuple(np.flatnonzero(~kept & ~index.rows.undated).tolist())
    view = replace(data.draw(viewports(columns)), ghosts=hidden)
    frame = Composer(fixed_pitch).build_frame(index, view)
    half, ghosts = frame.metrics.mark / 2, frame.ghosts
    for x, y, lane in zip(ghosts.x, ghosts.y, ghosts.lane, strict=True):
        same = (frame.marks.lane == lane) & (np.abs(frame.marks.y - y) < 1e-6)
        assert np.all(np.abs(frame.marks.x[same] - x) >= 2 * half)
        for label in (*frame.labels, *ghosts.labels):
            if label.lane == lane and abs(label.y - y) < 1e-6:
                assert x + half <= label.x or label.x + label.width <= x - half
        same = (ghosts.lane == lane) & (np.abs(ghosts.y - y) < 1e-6) & (ghosts.x != x)
        assert np.all(np.abs(ghosts.x[same] - x) >= 2 * half)


def test_a_ghost_can_be_pointed_at_by_mark_and_title() -> None:
    columns = columns_of([event(1, "2020-03-01"), event(2, "2020-07-01")])
    index = index_picture(columns, by_kind(columns), np.array([True, False]))
    frame = Composer(fixed_pitch).build_frame(index, Viewport(DAY_2020, DAY_2020 + 366, 1000, 640, ghosts=(1,)))
    assert [label.text for label in frame.ghosts.labels] == ["Title 2"]
    ghost, label = frame.ghosts, frame.ghosts.labels[0]
    assert hit.at(frame, float(ghost.x[0]), float(ghost.y[0])) == hit.Hit("event", 1, (1,), 0)
    assert hit.at(frame, label.x + 3, label.y).event == 1
    assert frame.lanes[0].counts.total == 1


def test_the_first_in_order_has_the_first_choice() -> None:
    columns = columns_of([event(n, "2020-03-01") for n in range(40)])
    index = index_picture(columns, by_kind(columns), np.zeros(40, np.bool_))
    view = Viewport(DAY_2020, DAY_2020 + 366, 1000, 640)
    for first in (3, 30):
        others = (n for n in range(40) if n != first)
        frame = Composer(fixed_pitch).build_frame(index, replace(view, ghosts=(first, *others)))
        assert first in frame.ghosts.event.tolist()
