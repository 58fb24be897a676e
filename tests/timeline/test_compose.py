"""What must be true of every picture, whatever the data, the zoom and the size."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Checked, Event
from frtdesk.timeline import hit
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame, Look
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.overview import whole
from frtdesk.timeline.viewport import Viewport

DAY_2020 = 18_262.0


def indexed(columns: Columns, kept: np.ndarray | None = None) -> PictureIndex:
    mask = np.ones(len(columns), np.bool_) if kept is None else kept
    return index_picture(columns, by_kind(columns), mask)


def picture(columns: Columns, start: float, stop: float, **view: object) -> Frame:
    port = replace(Viewport(start, stop, 1000, 640, show_today=False), **view)
    return Composer(fixed_pitch).build_frame(indexed(columns), port)


@st.composite
def viewports(draw: st.DrawFn, columns: Columns) -> Viewport:
    first, last = whole(columns)
    start = draw(st.floats(first - 100, last))
    days = draw(st.sampled_from([1.0, 7.5, 60.0, 1_300.0, 9_000.0, 400_000.0]))
    folded = draw(st.sets(st.sampled_from(["corporate", "advocacy", "regulation"]), max_size=2))
    selected = (
        frozenset({draw(st.integers(0, len(columns) - 1))}) if len(columns) and draw(st.booleans()) else frozenset()
    )
    return Viewport(
        start,
        start + days,
        draw(st.sampled_from([240, 900, 2560])),
        draw(st.sampled_from([160, 500, 1400])),
        scroll=draw(st.sampled_from([0.0, 90.0])),
        lanes=LaneView(frozenset(folded), {"context": draw(st.integers(1, 6))}),
        selected=selected,
    )


@given(st.data())
def test_every_event_is_accounted_for_once_in_its_lane(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    kept = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
    index = indexed(columns, kept)
    frame = Composer(fixed_pitch).build_frame(index, data.draw(viewports(columns)))
    for box in frame.lanes:
        counts = box.counts
        parts = (counts.drawn, counts.clustered, counts.strip, counts.left, counts.right)
        out_of_sight = (counts.above, counts.below, counts.folded)
        assert min(*parts, *out_of_sight) >= 0
        assert sum(parts) + sum(out_of_sight) == counts.total
    assert sum(box.counts.total for box in frame.lanes) + index.undated == np.count_nonzero(kept)


@given(st.data())
def test_no_two_labels_touch_and_none_covers_another_mark(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    frame = Composer(fixed_pitch).build_frame(indexed(columns), data.draw(viewports(columns)))
    half = frame.metrics.mark / 2
    by_row: dict[tuple[int, float], list[tuple[float, float]]] = {}
    for label in frame.labels:
        by_row.setdefault((label.lane, label.y), []).append((label.x, label.x + label.width))
        others = (frame.marks.y == label.y) & (frame.marks.event != label.event) & (frame.marks.lane == label.lane)
        marks = frame.marks.x[others]
        assert not np.any((marks + half > label.x) & (marks - half < label.x + label.width)), label
    for boxes in by_row.values():
        for (_, right), (left, _) in pairwise(sorted(boxes)):
            assert right <= left


@given(st.data())
def test_bars_of_a_row_do_not_overlap(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    frame = Composer(fixed_pitch).build_frame(indexed(columns), data.draw(viewports(columns)))
    bars = frame.bars
    for row in {(lane, y) for lane, y in zip(bars.lane.tolist(), bars.y.tolist(), strict=True)}:
        mine = (bars.lane == row[0]) & (bars.y == row[1])
        order = np.argsort(bars.x0[mine])
        assert np.all(bars.x1[mine][order][:-1] <= bars.x0[mine][order][1:] + 1e-6)
    certain = bars.c1 > bars.c0
    assert np.all(bars.c0[certain] >= bars.x0[certain] - 1e-6)
    running = (bars.look & Look.END_UNKNOWN) != 0
    assert np.all(bars.c1[certain & ~running] <= bars.x1[certain & ~running] + 1e-6)


@given(st.data())
def test_a_row_never_changes_while_zooming_panning_and_filtering(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    rows = by_kind(columns)
    place = {(int(e), int(lane)): int(row) for e, lane, row in zip(rows.event, rows.lane, rows.row, strict=True)}
    composer = Composer(fixed_pitch)
    for _ in range(4):
        kept = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
        view = replace(data.draw(viewports(columns)), lanes=LaneView())
        frame = composer.build_frame(index_picture(columns, rows, kept), view)
        for event, lane, y in zip(frame.marks.event, frame.marks.lane, frame.marks.y, strict=True):
            box = frame.lanes[lane]
            assert round((y + 1 - box.row_top) / box.pitch - 0.5) == place[int(event), int(lane)]


@given(st.data())
def test_zooming_in_never_hides_a_mark_that_is_still_in_view(data: st.DataObject) -> None:
    columns = data.draw(any_columns())
    index, composer = indexed(columns), Composer(fixed_pitch)
    first, last = whole(columns)
    middle = data.draw(st.floats(first, last))
    before: set[int] = set()
    for days in (40_000.0, 9_000.0, 2_000.0, 300.0, 40.0, 5.0):
        frame = composer.build_frame(index, Viewport(middle - days / 2, middle + days / 2, 1000, 2000))
        if any(box.strip is not None for box in frame.lanes):
            continue
        alone = frame.marks.event[~frame.marks.counted]
        x = dict(zip(frame.marks.event.tolist(), frame.marks.x.tolist(), strict=True))
        for event in before & set(x):
            if 40 < x[event] < 960 and event not in crossed_by_bars(frame):
                assert event in alone
        before = set(alone.tolist())


def crossed_by_bars(frame: Frame) -> set[int]:
    """Events that are counted because of a bar: bars grow with the zoom, so they may give way."""
    return set(frame.marks.event[frame.marks.counted & (frame.marks.count == 1)].tolist())


def event(number: int, start: str, **fields: object) -> Event:
    return Event(id=f"e{number}", title=f"Title {number}", start=start, kind="corporate", **fields)


def test_a_hundred_thousand_events_on_one_day_become_a_strip_with_the_most_important_on_top() -> None:
    crowd = [event(n, "2020-06-11", importance=2) for n in range(3_000)]
    columns = columns_of([*crowd, event(9_999, "2020-06-11", importance=5)])
    frame = picture(columns, DAY_2020, DAY_2020 + 300)
    box = frame.lanes[0]
    assert box.strip is not None
    assert box.strip.most == 3_001
    assert box.counts.strip > 2_900
    assert "Title 9999" in {label.text for label in frame.labels}


def test_a_span_keeps_its_label_in_view_while_its_bar_is() -> None:
    columns = columns_of([event(1, "2010-01-01", end="2030-01-01")])
    frame = picture(columns, DAY_2020, DAY_2020 + 300)
    (label,) = frame.labels
    assert label.text == "Title 1"
    assert label.x >= 0


def test_a_month_is_drawn_as_a_month_and_never_as_its_first_day() -> None:
    columns = columns_of([event(1, "2020-06", checked=Checked(date=True))])
    frame = picture(columns, DAY_2020, DAY_2020 + 366)
    june = [frame.scale.x_of(day) for day in (DAY_2020 + 152, DAY_2020 + 182)]
    assert (frame.bars.x0[0], frame.bars.x1[0]) == (june[0], june[1])
    assert frame.marks.x[0] == pytest.approx((june[0] + june[1]) / 2)
    assert frame.marks.look[0] & Look.HOLLOW
    assert frame.bars.c1[0] <= frame.bars.c0[0]


def test_a_point_under_the_pointer_is_found_by_mark_and_by_title() -> None:
    columns = columns_of([event(1, "2020-03-01"), event(2, "2020-09-01")])
    frame = picture(columns, DAY_2020, DAY_2020 + 366)
    for which, label in enumerate(frame.labels):
        assert hit.at(frame, frame.marks.x[which], frame.marks.y[which]).event == label.event
        assert hit.at(frame, label.x + 5, label.y).event == label.event
    assert hit.at(frame, 500, frame.height - 5).what == "nothing"
    assert hit.at(frame, 40, frame.lanes[0].top + 10).what == "lane"
    assert hit.at(frame, 40, 5).what == "ruler"


def test_a_cluster_lists_its_events_the_most_important_first() -> None:
    close = [event(n, "2020-03-01", importance=n) for n in range(1, 6)]
    many = [replace(close[n % 5], id=f"m{n}", title=f"Many {n}") for n in range(14)]
    frame = picture(columns_of(many), DAY_2020 - 3_000, DAY_2020 + 3_000)
    clusters = np.flatnonzero(frame.marks.counted)
    assert len(clusters)
    for which in clusters.tolist():
        found = hit.at(frame, frame.marks.x[which], frame.marks.y[which])
        assert found.what == "cluster"
        assert found.events[0] == frame.marks.event[which]
        assert len(found.events) == frame.marks.count[which]


def test_a_selected_event_has_a_title_where_no_word_of_it_fits() -> None:
    columns = columns_of([Event("a", "Incomprehensibilities" * 3, "2020-01-20", kind="corporate")])

    def titles(selected: frozenset[int]) -> list[str]:
        made = picture(columns, DAY_2020, DAY_2020 + 80, width=240, selected=selected)
        return [label.text for label in made.labels]

    assert titles(frozenset()) == []
    (title,) = titles(frozenset({0}))
    assert title.endswith("…")
    assert "Incomprehensibilities".startswith(title.removesuffix("…")[:21])


def test_an_empty_picture_says_why() -> None:
    assert "no events" in picture(columns_of([]), 0, 100).message
    columns = columns_of([event(1, "2020-03-01")])
    assert "1 before it, 0 after it" in picture(columns, DAY_2020 + 5_000, DAY_2020 + 5_100).message
    nothing = Composer(fixed_pitch).build_frame(
        indexed(columns, np.zeros(1, np.bool_)), Viewport(DAY_2020, DAY_2020 + 10, 500, 300)
    )
    assert "No event matches" in nothing.message
    undated = columns_of([Event(id="u", title="Undated")])
    assert "has a date" in picture(undated, 0, 100).message
    assert not picture(columns, DAY_2020, DAY_2020 + 366).message


def test_after_the_last_day_that_the_data_covers_the_canvas_is_hatched() -> None:
    meta = Meta(covered_to="2020-06", covered_to_day=int(DAY_2020) + 181)
    frame = picture(columns_of([event(1, "2020-03-01")], meta), DAY_2020, DAY_2020 + 366)
    assert frame.hatch_from == frame.scale.x_of(DAY_2020 + 182)
    assert frame.hatch_note == "no data after June 2020"
