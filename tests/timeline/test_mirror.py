"""Two halves about one axis: the laws of a picture hold in both, and no filter moves an event."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Mask, Meta
from frtdesk.model.event import Checked, Event
from frtdesk.timeline import hit
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.edges import edge_hints
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.halves import CODES, Halves, half_rows, halves_of
from frtdesk.timeline.hits import Hits, hit_marks
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.links import MOST, Joins
from frtdesk.timeline.measure import TextStyle, fixed_pitch
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored, fitting_height
from frtdesk.timeline.overview import BAR, histogram, overview, whole
from frtdesk.timeline.viewport import Viewport

JUNE_2020 = 18_414.0
WEEK = [
    Event("ibm", "IBM leaves", "2020-06-08", kind="corporate", importance=5, checked=Checked(date=True)),
    Event("amazon", "Amazon halts", "2020-06-10", kind="corporate", importance=5, checked=Checked(date=True)),
    Event("microsoft", "Microsoft refuses", "2020-06-11", kind="corporate", importance=5),
    Event("later", "A law", "2020-06-24", "..", kind="regulation"),
]


def halves(columns: Columns, one: Mask, other: Mask) -> Halves:
    return halves_of(columns, (one, other), ("actor:amazon", "actor:microsoft"), half_rows(columns))


def picture(found: Halves, view: Viewport) -> Frame:
    return build_mirrored(Composer(fixed_pitch), fixed_pitch, found, view)


def chosen(columns: Columns, *names: str) -> Mask:
    return np.array([columns.ids[event] in names for event in range(len(columns))], np.bool_)


def some(data: st.DataObject, columns: Columns) -> tuple[Mask, Mask]:
    flags = st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))
    return np.array(data.draw(flags), np.bool_), np.array(data.draw(flags), np.bool_)


@st.composite
def viewports(draw: st.DrawFn, columns: Columns) -> Viewport:
    first, last = whole(columns)
    start = draw(st.floats(first - 100, last))
    days = draw(st.sampled_from([1.0, 7.5, 60.0, 1_300.0, 400_000.0]))
    return Viewport(
        start,
        start + days,
        draw(st.sampled_from([240, 900, 2560])),
        draw(st.sampled_from([160, 501, 1400])),
        scroll=draw(st.sampled_from([0.0, 90.0])),
        lanes=LaneView(
            draw(st.sampled_from([frozenset(), frozenset({CODES[0]})])), {CODES[1]: draw(st.integers(1, 12))}
        ),
        metrics=replace(Metrics(), names=draw(st.sampled_from([0.0, 19.0])), known=draw(st.sampled_from([0.0, 13.0]))),
        selected=frozenset({0}) if len(columns) and draw(st.booleans()) else frozenset(),
    )


@given(st.data())
def test_every_event_is_accounted_for_in_each_half_that_has_it(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    one, other = some(data, columns)
    found = halves(columns, one, other)
    frame = picture(found, data.draw(viewports(columns)))
    dated = ~found.whole.rows.undated
    assert [box.counts.total for box in frame.lanes] == [np.count_nonzero(mask & dated) for mask in (one, other)]
    for box in frame.lanes:
        c = box.counts
        parts = (c.drawn, c.clustered, c.strip, c.left, c.right, c.above, c.below, c.folded)
        assert min(parts) >= 0
        assert sum(parts) == c.total
    assert (frame.events, frame.undated) == (np.count_nonzero(one | other), np.count_nonzero((one | other) & ~dated))


@given(st.data())
def test_no_two_labels_touch_and_none_leaves_its_half(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    frame = picture(halves(columns, *some(data, columns)), data.draw(viewports(columns)))
    rows: dict[tuple[int, float], list[tuple[float, float]]] = {}
    for label in frame.labels:
        rows.setdefault((label.lane, label.y), []).append((label.x, label.x + label.width))
        box = frame.lanes[label.lane]
        assert box.top <= label.y <= box.top + box.height
        under = frame.ruler_top + frame.metrics.ruler / 2
        assert label.y <= under if box.side < 0 else label.y >= under
    for boxes in rows.values():
        for (_, right), (left, _) in pairwise(sorted(boxes)):
            assert right <= left


@given(st.data())
def test_an_event_in_both_stands_equally_far_from_the_axis(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    one, _ = some(data, columns)
    view = replace(data.draw(viewports(columns)), lanes=LaneView(), scroll=0.0)
    frame = picture(halves(columns, one, one), view)
    upper, lower = frame.lanes
    marks = frame.marks
    for event in np.unique(marks.event).tolist():
        at = np.flatnonzero(marks.event == event)
        if len(at) == 2:
            a, b = at.tolist()
            far = upper.title_top - (marks.y[a] + 1), marks.y[b] + 1 - lower.row_top
            assert abs(far[0] - far[1]) < 1e-6
            assert marks.x[a] == marks.x[b]


@given(st.data())
def test_no_filter_moves_an_event_to_another_row(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    everything = np.ones(len(columns), np.bool_)
    one, other = some(data, columns)
    all_rows = halves(columns, everything, everything).upper.rows
    row_of = dict(zip(all_rows.event.tolist(), all_rows.row.tolist(), strict=True))
    found = halves(columns, one, other)
    for index in (found.upper, found.lower):
        for event, row in zip(index.rows.event.tolist(), index.rows.row.tolist(), strict=True):
            assert row_of[event] == row


@given(st.data())
def test_every_mark_that_is_seen_can_be_hit(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    frame = picture(halves(columns, *some(data, columns)), data.draw(viewports(columns)))
    marks = frame.marks
    for i in range(len(marks.event)):
        x, y = float(marks.x[i]), float(marks.y[i])
        if frame.on_ruler(y) or not any(top <= y < foot for top, foot in frame.areas) or not 0 <= x < frame.width:
            continue
        found = hit.at(frame, x, y)
        assert found.events, (x, y)
    assert hit.at(frame, 5, frame.ruler_top + 1).what == "ruler"
    for box in frame.lanes:
        middle = box.title_top + frame.metrics.header / 2
        top, foot = frame.area_of(box)
        if top <= middle < foot:
            assert hit.at(frame, frame.width - 1, middle).lane == box.number


@given(st.data())
def test_lines_join_marks_that_are_drawn_and_are_bounded(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    one, other = some(data, columns)
    frame = picture(halves(columns, one, other), data.draw(viewports(columns)))
    assert frame.mirror is not None
    assert len(frame.mirror.links) <= MOST
    places = set(zip(frame.marks.event.tolist(), frame.marks.x.tolist(), frame.marks.y.tolist(), strict=True))
    for link in frame.mirror.links:
        assert (link.first, link.x0, link.y0) in places
        assert (link.second, link.x1, link.y1) in places
        assert link.y0 < frame.ruler_top < link.y1
        assert (link.first == link.second) == (link.joins is Joins.SAME_EVENT)
    assert frame.mirror.both.tolist() == [
        bool(one[event] and other[event]) and not np.array_equal(one, other) for event in frame.marks.event.tolist()
    ]


def june(days: float = 40.0, **more: object) -> Viewport:
    return replace(Viewport(JUNE_2020, JUNE_2020 + days, 1000, 640, show_today=False), **more)


def test_the_same_week_is_joined_through_the_axis() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm", "amazon"), chosen(columns, "amazon", "microsoft", "later"))
    frame = picture(found, june())
    assert frame.mirror is not None
    said = {(columns.ids[link.first], columns.ids[link.second], link.joins) for link in frame.mirror.links}
    assert said == {
        ("amazon", "amazon", Joins.SAME_EVENT),
        ("ibm", "amazon", Joins.SAME_WEEK),
        ("ibm", "microsoft", Joins.SAME_WEEK),
        ("amazon", "microsoft", Joins.SAME_WEEK),
    }
    assert [box.title for box in frame.lanes] == ["A · actor:amazon", "B · actor:microsoft"]
    assert [box.caption for box in frame.lanes] == ["2 in view · 1 in both", "3 in view · 1 in both"]


def test_where_a_week_is_too_narrow_nothing_is_joined() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm"), chosen(columns, "microsoft"))
    frame = picture(found, june(4_000.0))
    assert frame.mirror is not None
    assert frame.mirror.links == ()


def test_an_empty_half_says_why_and_the_other_is_drawn() -> None:
    columns = columns_of(WEEK, Meta())
    frame = picture(halves(columns, chosen(columns, "ibm"), chosen(columns)), june())
    assert frame.mirror is not None
    assert frame.mirror.messages == ("", "No event matches this filter.")
    assert len(frame.marks.event) == 1


def test_two_filters_with_the_same_events_are_not_marked_one_by_one() -> None:
    columns = columns_of(WEEK, Meta())
    everything = np.ones(len(columns), np.bool_)
    frame = picture(halves(columns, everything, everything), june())
    assert frame.mirror is not None
    assert frame.mirror.links == ()
    assert not frame.mirror.both.any()
    assert all(box.caption.endswith("the same events in both") for box in frame.lanes)


def test_a_long_filter_is_shortened_to_its_half() -> None:
    columns = columns_of(WEEK, Meta())
    mask = chosen(columns, "ibm")
    found = halves_of(columns, (mask, ~mask), ("actor:" + "x" * 110, "y"), half_rows(columns))
    frame = picture(found, june())
    (wide,) = fixed_pitch([frame.lanes[0].heading], TextStyle.LANE).tolist()
    assert wide <= 500
    assert frame.lanes[0].caption_x >= wide
    assert frame.lanes[0].heading.startswith("A · actor:xx")
    assert frame.lanes[0].heading.endswith("…")


def test_a_folded_half_leaves_its_room_to_the_other() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm"), chosen(columns, "microsoft"))
    frame = picture(found, june(lanes=LaneView(frozenset({CODES[0]}))))
    assert frame.ruler_top == frame.metrics.header
    assert frame.lanes[1].height > 400


def test_a_page_cuts_both_halves_between_two_rows() -> None:
    columns = columns_of([replace(WEEK[0], id=f"e{n}") for n in range(40)], Meta())
    everything = np.ones(len(columns), np.bool_)
    found = halves(columns, everything, everything)
    metrics = Metrics()
    assert fitting_height(found, 10_000, metrics) == metrics.top + 2 * (31 + 12 * metrics.row_most)
    low = fitting_height(found, 300, metrics)
    assert low <= 300
    assert (low - metrics.top) / 2 - metrics.header + 1.01 == pytest.approx(5 * metrics.row_least)


def test_compacted_rows_favour_what_both_filters_leave() -> None:
    columns = columns_of(WEEK, Meta())
    two = chosen(columns, "ibm", "microsoft")
    rows = half_rows(columns, two)
    assert rows.lanes[0].rows == 2
    found = halves_of(columns, (two, two), ("a", "b"), rows)
    assert sorted(found.upper.rows.row.tolist()) == [0, 1]


def test_the_overview_shows_both_on_one_scale() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm", "amazon", "microsoft"), chosen(columns, "later"))
    frame = overview(found.whole, (350, 92), (0, 1), frozenset(), fixed_pitch, halves=found)
    assert frame.below is not None
    _, plain, _ = histogram(found.upper, frame.scale)
    assert np.array_equal(frame.heights, plain)
    assert frame.below.max() <= frame.heights.sum(axis=0).max() == 1.0
    assert frame.heights.shape == frame.below.shape == (5, 350 // BAR)


def test_halves_cannot_be_hidden_pinned_or_put_in_another_order() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm"), chosen(columns, "microsoft"))
    lanes = LaneView(order=CODES[::-1], pinned=frozenset({CODES[1]}), hidden=frozenset({CODES[0]}), sort="own")
    frame = picture(found, june(lanes=lanes))
    assert [box.title[0] for box in frame.shown_lanes] == ["A", "B"]
    assert not any(box.pinned or box.hidden for box in frame.lanes)
    assert frame.stuck == frame.lanes_top


def test_hits_stand_out_in_both_halves() -> None:
    columns = columns_of(WEEK, Meta())
    both = chosen(columns, "ibm", "amazon")
    found = halves(columns, both, chosen(columns, "amazon", "microsoft"))
    amazon = np.array([columns.ids.index("amazon")])
    marked = hit_marks(len(columns), Hits(amazon, amazon, amazon, np.array([JUNE_2020 + 10])))
    frame = picture(found, june(hits=marked))
    assert {
        (columns.ids[event], lane)
        for event, lane, is_hit in zip(
            frame.marks.event.tolist(), frame.marks.lane.tolist(), frame.marks.is_hit.tolist(), strict=True
        )
        if is_hit
    } == {("amazon", 0), ("amazon", 1)}
    assert len(frame.hits) == 1


def test_hints_stand_in_the_line_of_the_title_of_their_half() -> None:
    columns = columns_of(WEEK, Meta())
    found = halves(columns, chosen(columns, "ibm", "later"), chosen(columns, "microsoft", "later"))
    frame = picture(found, june(start=JUNE_2020 + 11, stop=JUNE_2020 + 16))
    hints = edge_hints(frame, fixed_pitch)
    assert {(hint.side, hint.lane) for hint in hints} >= {("left", 0), ("left", 1)}
    for hint in hints:
        box = frame.lanes[hint.lane]
        assert box.title_top < hint.y < box.title_top + frame.metrics.header
