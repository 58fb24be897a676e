"""Lanes by anything: where an event stands, what gathers, and what never changes."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import dates

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.vocabulary import OTHER, STAGES
from frtdesk.state.shown_counts import shown_counts
from frtdesk.timeline import hit
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import LaneCounts
from frtdesk.timeline.grouping import GATHERED, MOST_LANES, Grouping, group
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lane_values import GROUPINGS, in_tree_order
from frtdesk.timeline.lanes import Rows
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.overview import whole
from frtdesk.timeline.resolve import NotReadyError
from frtdesk.timeline.viewport import Viewport

ACTORS = [f"Actor {n}" for n in range(8)]
PLACES = [
    Place("national", "US", "United States"),
    Place("state", "US-CA", "California"),
    Place("local", "US-CA", "Oakland"),
    Place("national", "FR", "France"),
    Place("supranational", "EU", "European Union"),
]


@st.composite
def many_valued(draw: st.DrawFn, most: int = 40) -> Columns:
    """Events with no, one or several actors and policy types; an actor may play two parts in one event."""
    made: list[Event] = []
    for number in range(draw(st.integers(0, most))):
        start, end = draw(dates())
        actors = draw(st.lists(st.sampled_from(ACTORS), max_size=4))
        roles = ("decides", "target", "calls", "responds")
        made.append(
            Event(
                f"e{number}", f"T {number}", start, end,
                kind=draw(st.sampled_from(["corporate", "advocacy", "surprise"])),
                stage=draw(st.sampled_from([None, "proposed", "enacted", "ruling"])),
                policy_types=tuple(draw(st.sets(st.sampled_from(["ban", "fine", "warrant", "consent", "odd_one"])))),
                jurisdiction=draw(st.sampled_from([None, *PLACES])),
                actors=tuple(Party(name, "company", role) for name, role in zip(actors, roles, strict=False)),
                importance=draw(st.integers(1, 5)),
            )
        )  # fmt: skip
    return columns_of(made)


groupings = st.builds(
    Grouping,
    st.sampled_from(GROUPINGS),
    st.integers(3, 8),
    st.frozensets(st.sampled_from(["actor:Actor 0", "actor:Actor 5", "type:odd_one", "actor:gone"])),
)


def masks(data: st.DataObject, columns: Columns) -> np.ndarray:
    return np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)


def own_values(columns: Columns, by: str, event: int) -> set[str]:
    """The lanes in which an event belongs if every value has one, by the value that a filter would name."""
    assert columns.links is not None
    links = columns.links
    if by == "actor":
        return {links.actor_table.names[value] for value in links.actors[event].tolist()}
    if by == "type":
        return {links.policy_names[value] for value in links.policy_types[event].tolist()}
    if by == "place":
        at = int(columns.place[event])
        places = columns.places
        return set() if at < 0 else {places.names[at] if places.levels[at] == "local" else places.codes[at]}
    if by == "stage":
        return {STAGES[int(columns.stage[event])].code} - {""}
    return set()


def lanes_of_each(rows: Rows) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for event, lane in zip(rows.event.tolist(), rows.lane.tolist(), strict=True):
        found.setdefault(event, []).append(rows.lanes[lane].code)
    return found


@given(many_valued(), groupings)
def test_an_event_stands_once_in_the_lane_of_each_of_its_values(columns: Columns, grouping: Grouping) -> None:
    rows = group(columns, grouping)
    stand = lanes_of_each(rows)
    assert sorted(stand) == np.flatnonzero(~rows.undated).tolist()
    lane_of_value = {lane.value: lane.code for lane in rows.lanes if lane.field and not lane.aside}
    for event, codes in stand.items():
        assert len(codes) == len(set(codes))
        if grouping.by in GATHERED:
            values = own_values(columns, grouping.by, event)
            wanted = {lane_of_value.get(value, f"{grouping.by}-others") for value in values}
            assert set(codes) == (wanted or {f"{grouping.by}-none"})
        else:
            assert len(codes) == 1


@given(many_valued(), groupings)
def test_the_fullest_values_and_the_pinned_ones_have_lanes_and_the_others_are_numbered(
    columns: Columns, grouping: Grouping
) -> None:
    rows = group(columns, grouping)
    counts = np.bincount(rows.lane, minlength=len(rows.lanes)).tolist()
    assert [lane.count for lane in rows.lanes] == counts
    if grouping.by not in GATHERED:
        return
    dated = np.flatnonzero(~rows.undated).tolist()
    used = [value for event in dated for value in own_values(columns, grouping.by, event)]
    values = set(used)
    kept = [lane for lane in rows.lanes if not lane.aside]
    free = [lane for lane in kept if lane.code not in grouping.pinned]
    assert len(free) <= grouping.most
    assert {f"{grouping.by}:{value}" for value in values} & grouping.pinned <= {lane.code for lane in kept}
    gathered = values - {lane.value for lane in kept}
    if gathered:
        assert min(lane.count for lane in free or kept) >= max(used.count(value) for value in gathered)
        assert rows.lanes[-1].title == f"Others ({len(gathered)})"
        assert len(kept) >= grouping.most
    else:
        assert not any(lane.code.endswith("-others") for lane in rows.lanes)


@given(st.data())
def test_lanes_and_the_shelf_hold_what_the_filter_leaves_and_each_lane_accounts_for_its_own(
    data: st.DataObject,
) -> None:
    columns = data.draw(many_valued())
    rows = group(columns, data.draw(groupings))
    kept = masks(data, columns)
    index = index_picture(columns, rows, kept)
    standing = {event for lane in index.lanes for event in lane.everything.event.tolist()}
    assert len(standing) + index.undated == np.count_nonzero(kept)
    codes = [lane.code for lane in rows.lanes]
    some = st.frozensets(st.sampled_from(codes)) if codes else st.just(frozenset())
    lanes = LaneView(data.draw(some), {}, tuple(codes[::-2]), data.draw(some), data.draw(some), "own")
    first, last = whole(columns)
    start = data.draw(st.floats(first - 100, last))
    days = data.draw(st.sampled_from([30.0, 900.0, 40_000.0]))
    view = Viewport(start, start + days, 900, data.draw(st.sampled_from([200, 1_500])), lanes=lanes)
    frame = Composer(fixed_pitch).build_frame(index, view)
    for box, lane in zip(frame.lanes, index.lanes, strict=True):
        counts = box.counts
        parts = (counts.drawn, counts.clustered, counts.strip, counts.left, counts.right, counts.above, counts.below)
        assert min(*parts, counts.folded, counts.hidden) >= 0
        assert sum(parts) + counts.folded + counts.hidden == counts.total == len(lane.everything)
        assert box.hidden == (rows.lanes[box.number].code in lanes.hidden)
        assert not (box.hidden and (counts.drawn or box.number in frame.sequence))
    counts = shown_counts(index, view.start, view.stop)
    seen = {
        event
        for lane in index.lanes
        for event, lo, hi in zip(lane.everything.event, lane.everything.lo, lane.everything.hi, strict=True)
        if hi > np.floor(view.start) and lo < np.ceil(view.stop)
    }
    assert counts.kept - counts.outside - counts.undated == len(seen)


@given(st.data())
def test_a_row_depends_on_no_filter_no_order_and_no_number_of_lanes(data: st.DataObject) -> None:
    columns = data.draw(many_valued())
    grouping = data.draw(groupings)
    rows, fewer = group(columns, grouping), group(columns, replace(grouping, most=3))
    places = [
        {
            (event, one.lanes[lane].code): (row, one.lanes[lane].rows)
            for event, lane, row in zip(one.event.tolist(), one.lane.tolist(), one.row.tolist(), strict=True)
            if not one.lanes[lane].aside
        }
        for one in (rows, fewer)
    ]
    assert places[1].items() <= places[0].items()
    composer = Composer(fixed_pitch)
    for _ in range(3):
        index = index_picture(columns, rows, masks(data, columns))
        first, last = whole(columns)
        start = data.draw(st.floats(first, last))
        sort = data.draw(st.sampled_from(["", "name", "count"]))
        port = Viewport(start, start + 4_000, 900, 900, lanes=LaneView(sort=sort))
        frame = composer.build_frame(index, port)
        for event, lane, y in zip(frame.marks.event.tolist(), frame.marks.lane.tolist(), frame.marks.y, strict=True):
            row = round((y + 1 - frame.lanes[lane].row_top) / frame.lanes[lane].pitch - 0.5)
            if not rows.lanes[lane].aside:
                assert row == places[0][event, rows.lanes[lane].code][0]


def events(*parties: tuple[str, ...], **fields: object) -> Columns:
    made = [
        Event(f"e{n}", f"T{n}", f"2020-01-{n % 28 + 1:02}", kind="corporate", actors=tuple(
            Party(name, "company", "decides") for name in names), **fields)
        for n, names in enumerate(parties)
    ]  # fmt: skip
    return columns_of(made)


def titles(rows: Rows) -> list[str]:
    return [lane.title for lane in rows.lanes]


def test_an_event_of_several_gathered_actors_counts_once_among_the_others() -> None:
    columns = events(("A", "B", "C"), ("A",), ("A",), ("B",), ("B",), ("C",), ("C", "D", "E"), ())
    rows = group(columns, Grouping("actor", 3))
    assert titles(rows) == ["A", "B", "C", "No actor", "Others (2)"]
    assert [lane.count for lane in rows.lanes] == [3, 3, 3, 1, 1]
    assert all(lane.mixed and lane.kind == OTHER for lane in rows.lanes)


def test_a_pinned_actor_has_a_lane_however_few_its_events() -> None:
    columns = events(*[("A",)] * 5, *[("B",)] * 4, *[("C",)] * 3, ("D",), ("E",))
    assert titles(group(columns, Grouping("actor", 3))) == ["A", "B", "C", "Others (2)"]
    pinned = group(columns, Grouping("actor", 3, frozenset({"actor:E"})))
    assert titles(pinned) == ["A", "B", "C", "E", "Others (1)"]


def test_compacted_lanes_are_those_that_the_filter_has_most_of() -> None:
    columns = events(*[("A",)] * 9, *[("B",)] * 8, *[("C",)] * 7, *[("D",)] * 3, ("E",))
    favoured = np.zeros(len(columns), np.bool_)
    favoured[-4:] = True
    rows = group(columns, Grouping("actor", 3), favoured)
    assert titles(rows) == ["D", "E", "Others (3)"]
    assert [lane.rows for lane in rows.lanes] == [3, 1, 1]
    assert sorted(lanes_of_each(rows)) == list(range(len(columns)))


def test_places_stand_before_what_lies_in_them_and_the_fullest_tree_first() -> None:
    #          0 US   1 CA   2 Oakland  3 FR  4 IL  5 EU
    parents = (-1, 0, 1, -1, 0, -1)
    counts = np.array([2, 3, 1, 5, 9, 5])
    assert in_tree_order([4, 3, 1, 0, 2], parents, counts) == [0, 4, 1, 2, 3]
    assert in_tree_order([2, 4], parents, counts) == [4, 2]
    assert sorted(in_tree_order([0, 1], (1, 0), counts)) == [0, 1]


def test_stages_stand_in_the_order_of_the_vocabulary() -> None:
    made = [Event(f"e{n}", "T", "2020", stage=stage) for n, stage in enumerate(["ruling", "proposed", None, "enacted"])]
    rows = group(columns_of(made), Grouping("stage"))
    assert titles(rows) == ["Proposed", "Enacted", "Ruling", "No stage"]


def test_one_lane_holds_everything() -> None:
    rows = group(events(("A",), ()), Grouping("none"))
    assert titles(rows) == ["All events"]
    assert len(rows) == 2


@pytest.mark.parametrize("by", ["actor", "type"])
def test_lanes_by_what_is_not_read_yet_have_to_wait(by: str) -> None:
    with pytest.raises(NotReadyError):
        group(replace(events(("A",)), links=None), Grouping(by))


@pytest.mark.parametrize("by", GROUPINGS)
def test_no_event_at_all_makes_no_trouble(by: str) -> None:
    rows = group(columns_of([]), Grouping(by))
    assert len(rows) == 0
    index = index_picture(columns_of([]), rows, np.zeros(0, np.bool_))
    assert "no events" in Composer(fixed_pitch).build_frame(index, Viewport(0, 10, 500, 300)).message


def test_the_marks_of_a_selected_event_are_tied_and_the_others_are_not() -> None:
    columns = events(("A", "B"), ("A",), ("B", "C"))
    rows = group(columns, Grouping("actor"))
    index = index_picture(columns, rows, np.ones(3, np.bool_))
    view = Viewport(18_250, 18_300, 1000, 700, selected=frozenset({0, 1}))
    frame = Composer(fixed_pitch).build_frame(index, view)
    (tie,) = frame.ties
    mine = frame.marks.event == 0
    assert (tie.event, sorted(frame.marks.y[mine].tolist())) == (0, [tie.y0, tie.y1])
    assert set(frame.marks.x[mine].tolist()) == {tie.x}
    low = replace(view, height=160, scroll=1_000.0)
    above = Composer(fixed_pitch).build_frame(index, low)
    assert above.ties[0].y0 < above.metrics.top
    folded = replace(view, lanes=LaneView(folded=frozenset({"actor:B"})))
    assert not Composer(fixed_pitch).build_frame(index, folded).ties


def test_a_cluster_says_whether_it_is_of_several_kinds() -> None:
    made = [
        Event(f"e{n}", "T", "2020-01-01", kind=kind)
        for n, kind in enumerate(["corporate"] * 9 + ["advocacy", "corporate"] * 9)
    ]
    columns = columns_of(made)
    for by, wanted in (("none", True), ("kind", False)):
        index = index_picture(columns, group(columns, Grouping(by)), np.ones(len(columns), np.bool_))
        frame = Composer(fixed_pitch).build_frame(index, Viewport(18_000, 19_000, 1000, 700))
        assert bool(frame.marks.mixed.any()) is wanted


def test_the_title_of_a_lane_leaves_room_for_its_count() -> None:
    long = "An organisation whose name goes on and on " * 6
    rows = group(events((long,), ("x" * 400,)), Grouping("actor"))
    index = index_picture(events((long,), ("x" * 400,)), rows, np.ones(2, np.bool_))
    frame = Composer(fixed_pitch).build_frame(index, Viewport(18_000, 19_000, 600, 500))
    for box in frame.lanes:
        assert box.heading.endswith("…")
        assert 100 < box.caption_x < 400


def test_forty_lanes_share_what_is_looked_at() -> None:
    parties = [(f"A{n % 60:02}",) for n in range(600)]
    rows = group(events(*parties), Grouping("actor", MOST_LANES))
    assert len(rows.lanes) == MOST_LANES + 1
    assert rows.lanes[-1].title == "Others (20)"


def test_a_pinned_lane_stays_and_hides_what_scrolls_under_it() -> None:
    columns = events(*[(name,) for name in "ABCDEFGH" for _ in range(12)])
    rows = group(columns, Grouping("actor"))
    index = index_picture(columns, rows, np.ones(len(columns), np.bool_))
    view = Viewport(18_250, 18_300, 1000, 500, scroll=200.0, lanes=LaneView(pinned=frozenset({"actor:C"})))
    frame = Composer(fixed_pitch).build_frame(index, view)
    first, second = (frame.lanes[number] for number in frame.sequence[:2])
    assert (first.title, first.top) == ("C", frame.metrics.top)
    assert frame.stuck == first.top + first.height
    assert second.counts.above > 0
    assert sum(vars_of(second.counts)) == 2 * second.counts.total
    over, under = frame.only(pinned=True), frame.only(pinned=False)
    assert {label.lane for label in over.labels} == {first.number}
    assert len(over.marks.event) + len(under.marks.event) == len(frame.marks.event)
    hidden = (frame.marks.y > first.top) & (frame.marks.y < frame.stuck) & (frame.marks.lane != first.number)
    for x, y in zip(frame.marks.x[hidden], frame.marks.y[hidden], strict=True):
        assert hit.at(frame, float(x), float(y)).lane == first.number
    most = replace(view, lanes=LaneView(pinned=frozenset(lane.code for lane in rows.lanes[:-1])))
    crowded = Composer(fixed_pitch).build_frame(index, most)
    assert crowded.stuck == crowded.metrics.top
    assert crowded.lanes[0].top < crowded.metrics.top


def vars_of(counts: LaneCounts) -> list[int]:
    return [getattr(counts, field.name) for field in fields(counts)]
