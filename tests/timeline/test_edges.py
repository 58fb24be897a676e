"""What lies beyond the edges is hinted exactly, and no hint touches anything."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns
from test_compose import DAY_2020, event, indexed, viewports

from frtdesk.model.assemble import columns_of
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.edges import PAD, edge_hints, nearest_outside
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.measure import TextStyle, fixed_pitch
from frtdesk.timeline.viewport import Viewport


def frame_of(events: list, start: float, stop: float, **view: object) -> Frame:
    port = replace(Viewport(start, stop, 1000, 640, show_today=False), **view)
    return Composer(fixed_pitch).build_frame(indexed(columns_of(events)), port)


YEAR = [event(n, f"{2018 + n // 12}-{n % 12 + 1:02}-15") for n in range(48)]


def test_earlier_and_later_events_are_counted_at_the_lane_they_belong_to() -> None:
    hints = edge_hints(frame_of(YEAR, DAY_2020, DAY_2020 + 100), fixed_pitch)
    assert [(hint.side, hint.count, hint.text, hint.lane) for hint in hints] == [
        ("left", 24, "‹ 24", 0),
        ("right", 21, "21 ›", 0),
    ]
    assert hints[1].x > 900
    assert hints[0].x < 300


def test_where_all_is_in_sight_nothing_is_hinted() -> None:
    assert edge_hints(frame_of(YEAR, DAY_2020 - 800, DAY_2020 + 800), fixed_pitch) == ()


def test_an_empty_range_says_so_in_a_message_and_hints_nothing() -> None:
    frame = frame_of(YEAR, DAY_2020 + 9_000, DAY_2020 + 9_100)
    assert frame.message
    assert edge_hints(frame, fixed_pitch) == ()


@pytest.mark.parametrize("height", range(150, 640, 11))
def test_a_picture_cut_through_a_lanes_title_has_no_hint_over_another_or_over_its_edge(height: int) -> None:
    kinds = ("corporate", "advocacy", "regulation", "context")
    events = [replace(event(n, f"{2018 + n // 12}-{n % 12 + 1:02}-15"), kind=kinds[n % 4]) for n in range(48)]
    hints = edge_hints(frame_of(events, DAY_2020, DAY_2020 + 100, height=height), fixed_pitch)
    for hint in hints:
        assert hint.y + hint.height / 2 <= height
    for one, other in combinations(hints, 2):
        beside = one.x + one.width + PAD <= other.x - PAD or other.x + other.width + PAD <= one.x - PAD
        assert beside or abs(one.y - other.y) >= (one.height + other.height) / 2


@given(st.data())
def test_hints_count_what_the_lanes_count_and_touch_neither_words_nor_each_other(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    kept = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
    index = indexed(columns, kept)
    hidden = tuple(np.flatnonzero(~kept & ~index.rows.undated).tolist())
    view = replace(data.draw(viewports(columns)), ghosts=hidden if data.draw(st.booleans()) else ())
    frame = Composer(fixed_pitch).build_frame(index, view)
    hints = edge_hints(frame, fixed_pitch)
    for hint in hints:
        left, right = hint.x - PAD, hint.x + hint.width + PAD
        if hint.lane < 0:
            for label in (*frame.labels, *frame.ghosts.labels):
                tall = (hint.height + frame.lanes[label.lane].pitch) / 2
                assert abs(label.y - hint.y) >= tall or label.x >= right or label.x + label.width <= left
            continue
        box = frame.lanes[hint.lane]
        assert hint.count == (box.counts.left if hint.side == "left" else box.counts.right) > 0
        caption = float(fixed_pitch([box.caption], TextStyle.COUNT)[0])
        assert left >= box.caption_x + caption
        assert right <= frame.width
        assert box.top <= hint.y <= box.row_top
    in_lanes = sorted((hint.lane, hint.x, hint.width) for hint in hints if hint.lane >= 0)
    for (lane, x, width), (other, after, _) in pairwise(in_lanes):
        assert lane != other or x + width + 2 * PAD <= after + PAD


@given(st.data())
def test_the_nearest_event_outside_is_the_nearest(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    index = indexed(columns)
    first = int(DAY_2020) + data.draw(st.integers(-900, 900))
    for lane in index.lanes:
        entries = lane.everything
        before, later = entries.hi[entries.hi <= first], entries.lo[entries.lo >= first + 50]
        for side, days in (("left", before), ("right", later)):
            found = nearest_outside(lane, first, first + 50, side)
            assert (found is None) == (len(days) == 0)
            if found is not None:
                at = int(np.flatnonzero(entries.event == found)[0])
                assert (entries.hi[at] == days.max()) if side == "left" else (entries.lo[at] == days.min())


@pytest.mark.parametrize("height", [200, 300])
def test_lanes_out_of_sight_are_hinted_where_there_is_room(height: int) -> None:
    frame = frame_of(YEAR, DAY_2020 - 800, DAY_2020 + 800, height=height)
    below = [hint for hint in edge_hints(frame, fixed_pitch) if hint.side == "below"]
    hidden = sum(box.counts.below for box in frame.lanes)
    assert not below or below[0].count == hidden
