"""All relations between two lanes, bundled in the gutter."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.model.relations import RELATION_CODE, Relations
from frtdesk.timeline.bundles import MOST_BUNDLES, MOST_LEGS, Bundled, ends_between, lane_pairs
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.measure import TextStyle, fixed_pitch
from frtdesk.timeline.viewport import Viewport

DAY_2020 = 18_262
KINDS = ("advocacy", "corporate", "regulation")


def made(n: int, kept: Any = None) -> PictureIndex:
    """n events a week apart, by turns of three kinds."""
    columns = columns_of(
        [
            Event(f"e{i:05}", f"Event {i}", str(np.datetime64(DAY_2020 + i * 7 % 3650, "D")), kind=KINDS[i % 3])
            for i in range(n)
        ]
    )
    return index_picture(columns, by_kind(columns), np.ones(n, np.bool_) if kept is None else kept)


def related(pairs: list[tuple[int, int]], kind: str = "responds_to") -> Relations:
    found = np.array(pairs, np.int64).reshape(-1, 2).T
    return Relations.of(found[0], found[1], np.full(len(pairs), RELATION_CODE[kind]), tuple(RELATION_CODE))


def picture(index: PictureIndex, relations: Relations, codes: tuple[str, str], **view: Any) -> Frame:
    between = ends_between(index, relations, *codes)
    port = Viewport(DAY_2020, DAY_2020 + 366, 1000, 640, show_today=False, between=between, **view)
    return Composer(fixed_pitch).build_frame(index, port)


def bundled(frame: Frame) -> Bundled:
    assert frame.bundles is not None
    return frame.bundles


def by_kinds(index: PictureIndex, a: str, b: str, n: int) -> list[tuple[int, int]]:
    """n pairs of events of two kinds."""
    codes = index.columns.kind
    first, second = (np.flatnonzero(codes == {"corporate": 0, "advocacy": 1, "regulation": 2}[kind]) for kind in (a, b))
    return [(int(x), int(y)) for x, y in zip(first[:n], second[:n], strict=False)]


def test_only_relations_between_the_two_lanes_that_the_filter_leaves_are_drawn() -> None:
    index = made(30)
    wanted = by_kinds(index, "corporate", "advocacy", 5)
    others = by_kinds(index, "corporate", "regulation", 3)
    drawn = bundled(picture(index, related([*wanted, *others]), ("advocacy", "corporate")))
    assert drawn.total == 5
    assert int(drawn.count.sum()) == 5
    assert len(drawn.leg_x) == 10
    kept = np.ones(30, np.bool_)
    kept[wanted[0][0]] = False
    hidden = made(30, kept)
    assert bundled(picture(hidden, related([*wanted, *others]), ("corporate", "advocacy"))).total == 4


def test_legs_begin_at_the_marks_and_trunks_run_in_the_gutter_of_the_lower_lane() -> None:
    index = made(30)
    frame = picture(index, related(by_kinds(index, "corporate", "advocacy", 4)), ("corporate", "advocacy"))
    drawn = bundled(frame)
    marks = set(zip(frame.marks.x.round(3).tolist(), frame.marks.y.round(3).tolist(), strict=True))
    legs = set(zip(drawn.leg_x.round(3).tolist(), drawn.leg_y.round(3).tolist(), strict=True))
    assert legs <= marks
    lower = next(box for box in frame.lanes if box.title == "Advocacy calls")
    assert ((drawn.y > lower.top) & (drawn.y < lower.row_top)).all()


def test_words_stand_in_the_gutter_apart_from_each_other_and_from_the_title() -> None:
    index = made(300)
    frame = picture(index, related(by_kinds(index, "corporate", "regulation", 50)), ("corporate", "regulation"))
    said = bundled(frame).said
    assert said
    assert said[0].text.endswith("relations in view")
    box = next(box for box in frame.lanes if box.title == "Regulation")
    taken = [(box.caption_x, box.caption_x + float(fixed_pitch([box.caption], TextStyle.COUNT)[0]))]
    taken += [(word.x, word.x + 7 * len(word.text)) for word in said]
    for i, (left, right) in enumerate(taken):
        assert right <= frame.width
        assert all(right <= a or left >= b for j, (a, b) in enumerate(taken) if j != i)


def test_too_many_are_only_bundles_with_counts() -> None:
    index = made(3_000)
    pairs = [(a, b) for a, b in by_kinds(index, "corporate", "regulation", 1_000)]
    frame = picture(index, related(pairs), ("corporate", "regulation"))
    drawn = bundled(frame)
    assert drawn.total == int(drawn.count.sum())
    assert len(drawn.count) <= MOST_BUNDLES
    assert len(drawn.leg_x) <= 2 * max(MOST_LEGS, MOST_BUNDLES)


def test_a_lane_that_is_gone_draws_nothing() -> None:
    index = made(9)
    assert ends_between(index, related([]), "corporate", "nowhere") is None
    assert picture(index, related([(0, 1)]), ("corporate", "nowhere")).bundles is None


def test_a_folded_lane_is_met_at_its_title() -> None:
    from frtdesk.timeline.layout import LaneView

    index = made(30)
    relations = related(by_kinds(index, "corporate", "advocacy", 4))
    frame = picture(index, relations, ("corporate", "advocacy"), lanes=LaneView(frozenset({"corporate"})))
    upper = next(box for box in frame.lanes if box.title == "Corporate moves")
    drawn = bundled(frame)
    assert ((drawn.leg_y[:4] > upper.top) & (drawn.leg_y[:4] < upper.top + upper.height)).all()


@pytest.mark.parametrize("step", [3, 40, 200])
def test_panning_does_not_regroup_what_stays_in_view(step: int) -> None:
    index = made(300)
    between = ends_between(index, related(by_kinds(index, "corporate", "regulation", 45)), "corporate", "regulation")

    def groups(shift: int) -> Bundled:
        port = Viewport(DAY_2020 - 400 + shift, DAY_2020 + 1100 + shift, 1000, 640, show_today=False, between=between)
        return bundled(Composer(fixed_pitch).build_frame(index, port))

    before, after = groups(0), groups(step)
    assert before.count.tolist() == after.count.tolist()


@given(
    st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=60),
    st.lists(st.booleans(), min_size=30, max_size=30),
)
def test_the_pairs_of_lanes_count_what_a_plain_loop_counts(pairs: list[tuple[int, int]], kept: list[bool]) -> None:
    index = made(30, np.array(kept))
    wanted = sorted({(a, b) for a, b in pairs if a != b})
    counts = lane_pairs(index, related(wanted))[RELATION_CODE["responds_to"]]
    lane = {int(event): int(of) for event, of in zip(index.rows.event, index.rows.lane, strict=True)}
    expected = np.zeros_like(counts)
    for a, b in wanted:
        if kept[a] and kept[b]:
            expected[min(lane[a], lane[b]), max(lane[a], lane[b])] += 1
    assert (counts == expected).all()
    codes = [spec.code for spec in index.rows.lanes]
    for i, j in zip(*np.nonzero(counts), strict=True):
        ends = ends_between(index, related(wanted), codes[i], codes[j])
        assert ends is not None
        assert len(ends) == counts[i, j]
