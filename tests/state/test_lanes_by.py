"""Lanes by something else, in another order, pinned and hidden: what the workspace makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_stand_ins import MemoryArchive, opened_workspace, raise_it
from held_jobs import Held

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse
from frtdesk.state import lanes_shown
from frtdesk.state import workspace as workspace_module
from frtdesk.state.view import as_record, from_record
from frtdesk.state.walk import walk_in_lanes
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.grouping import FIRST_LANES, MOST_LANES


def event(number: int, *actors: str, kind: str = "corporate", **fields: object) -> Event:
    parties = tuple(Party(name, "company", "decides") for name in actors)
    return Event(f"e{number:02}", f"T{number}", f"2020-{number + 1:02}-01", kind=kind, actors=parties, **fields)


EVENTS = [
    event(0, "IBM", "Amazon"),
    event(1, "IBM"),
    event(2, "IBM", "Microsoft", kind="advocacy"),
    event(3, "Amazon", kind="regulation", stage="passed"),
    event(4, "Microsoft"),
    event(5, kind="context"),
    Event("undated", "U", kind="context", actors=(Party("IBM", "company", "decides"),)),
]


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    lanes_shown.group_by(made, "actor")
    return made


def shown(workspace: Workspace) -> list[str]:
    lanes = lanes_shown.lanes_of(workspace)
    return [lanes[number].title for number in lanes_shown.sequence_of(workspace)]


def numbered(workspace: Workspace, title: str) -> int:
    return [lane.title for lane in lanes_shown.lanes_of(workspace)].index(title)


def test_grouping_keeps_filter_range_and_selection_and_back_undoes_it() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.set_filter(parse("importance:>=2"))
    workspace.select((1,))
    before = workspace.view
    lanes_shown.group_by(workspace, "actor")
    assert shown(workspace) == ["IBM", "Amazon", "Microsoft", "No actor"]
    assert replace(workspace.view, by="kind") == before
    assert workspace.selection == (1,)
    workspace.step_back()
    assert workspace.view == before
    assert shown(workspace)[0] == "Corporate moves"
    workspace.step_forward()
    assert shown(workspace)[0] == "IBM"


def test_rows_of_a_grouping_are_made_once_for_a_database(workspace: Workspace) -> None:
    assert workspace.index is not None
    rows = workspace.index.rows
    lanes_shown.group_by(workspace, "place")
    lanes_shown.group_by(workspace, "actor")
    assert workspace.index.rows is rows
    lanes_shown.pin(workspace, numbered(workspace, "Microsoft"))
    assert workspace.index.rows is rows
    lanes_shown.group_by(workspace, "kind")
    assert workspace.opened is not None
    assert workspace.index.rows is workspace.opened.rows


def test_more_lanes_and_fewer_within_bounds_and_kinds_are_never_gathered(workspace: Workspace) -> None:
    lanes_shown.show_more_lanes(workspace, 100)
    assert workspace.view.most == MOST_LANES
    lanes_shown.show_more_lanes(workspace, -100)
    assert workspace.view.most == 3
    index = workspace.index
    lanes_shown.group_by(workspace, "kind")
    assert len(shown(workspace)) == 4
    lanes_shown.group_by(workspace, "actor")
    assert workspace.index is not index
    assert workspace.view.most == 3
    assert replace(workspace.view, by="none").grouping.most == FIRST_LANES


def test_a_lane_moves_up_and_down_and_others_keep_their_order(workspace: Workspace) -> None:
    microsoft = numbered(workspace, "Microsoft")
    assert lanes_shown.can_move(workspace, microsoft, 1)
    lanes_shown.move_lane(workspace, microsoft, -1)
    assert shown(workspace) == ["IBM", "Microsoft", "Amazon", "No actor"]
    lanes_shown.move_to(workspace, microsoft, 0)
    assert shown(workspace) == ["Microsoft", "IBM", "Amazon", "No actor"]
    assert not lanes_shown.can_move(workspace, microsoft, -1)
    lanes_shown.order_by(workspace, "name")
    assert shown(workspace) == ["Amazon", "IBM", "Microsoft", "No actor"]
    lanes_shown.order_by(workspace, "own")
    assert shown(workspace)[0] == "Microsoft"
    lanes_shown.group_by(workspace, "stage")
    assert shown(workspace) == ["Passed", "No stage"]
    lanes_shown.group_by(workspace, "actor")
    assert shown(workspace)[0] == "Microsoft"


def test_moving_a_lane_moves_no_event_and_makes_no_index(workspace: Workspace) -> None:
    index = workspace.index
    lanes_shown.move_lane(workspace, 0, 1)
    lanes_shown.hide(workspace, 1)
    assert workspace.index is index


def test_pinned_lanes_stand_first_and_stay_among_themselves(workspace: Workspace) -> None:
    lanes_shown.pin(workspace, numbered(workspace, "Microsoft"))
    assert shown(workspace) == ["Microsoft", "IBM", "Amazon", "No actor"]
    assert not lanes_shown.can_move(workspace, numbered(workspace, "Microsoft"), 1)
    assert not lanes_shown.can_move(workspace, numbered(workspace, "IBM"), -1)
    lanes_shown.pin(workspace, numbered(workspace, "Microsoft"))
    assert shown(workspace)[0] == "IBM"


def test_hidden_lanes_count_what_nobody_sees_and_come_back(workspace: Workspace) -> None:
    lanes_shown.hide(workspace, numbered(workspace, "IBM"))
    assert shown(workspace) == ["Amazon", "Microsoft", "No actor"]
    # IBM's three events: one stands in Amazon's lane too, one in Microsoft's.
    assert lanes_shown.events_in_hidden(workspace) == (3, 1)
    lanes_shown.hide(workspace, numbered(workspace, "Amazon"))
    assert lanes_shown.events_in_hidden(workspace) == (4, 3)
    workspace.set_filter(parse("kind:corporate"))
    assert lanes_shown.events_in_hidden(workspace) == (2, 2)
    lanes_shown.show_lane(workspace, "actor:IBM")
    assert shown(workspace)[0] == "IBM"
    lanes_shown.show_all(workspace)
    assert lanes_shown.hidden_lanes(workspace) == ()


def test_show_all_leaves_what_another_grouping_hides(workspace: Workspace) -> None:
    lanes_shown.hide(workspace, 0)
    lanes_shown.group_by(workspace, "kind")
    assert len(shown(workspace)) == 4
    lanes_shown.hide(workspace, 0)
    assert lanes_shown.events_in_hidden(workspace) == (3, 3)
    lanes_shown.show_all(workspace)
    lanes_shown.group_by(workspace, "actor")
    assert "IBM" not in shown(workspace)


def test_filtering_by_a_lane_leaves_its_events(workspace: Workspace) -> None:
    lanes_shown.only_lane(workspace, numbered(workspace, "Amazon"))
    assert workspace.index is not None
    assert workspace.index.events == 2
    assert workspace.view.filter == parse("actor:Amazon")
    lanes_shown.only_lane(workspace, numbered(workspace, "No actor"))
    assert workspace.view.filter == parse("actor:Amazon")
    workspace.clear_filter()
    lanes_shown.group_by(workspace, "stage")
    lanes_shown.only_lane(workspace, numbered(workspace, "No stage"))
    assert workspace.index.events == 6


def test_arrows_walk_lanes_as_they_stand_and_never_stay(workspace: Workspace) -> None:
    def where() -> tuple[int, str]:
        return workspace.selection[-1], workspace.lane

    workspace.select((0,), "actor:IBM")
    assert lanes_shown.lane_of_selection(workspace) == numbered(workspace, "IBM")
    walk_in_lanes(workspace, 1)  # Amazon's lane has this event too; the nearest other one is taken
    assert where() == (3, "actor:Amazon")
    walk_in_lanes(workspace, 1)
    assert workspace.lane == "actor:Microsoft"
    walk_in_lanes(workspace, 1)
    assert where() == (5, "actor-none")
    walk_in_lanes(workspace, 1)
    assert where() == (5, "actor-none")
    lanes_shown.hide(workspace, numbered(workspace, "Microsoft"))
    walk_in_lanes(workspace, -1)
    assert workspace.lane == "actor:Amazon"
    lanes_shown.move_to(workspace, numbered(workspace, "IBM"), 2)
    walk_in_lanes(workspace, 1)
    assert workspace.lane == "actor-none"


def test_the_whole_of_it_is_saved_with_a_view(workspace: Workspace) -> None:
    lanes_shown.pin(workspace, 1)
    lanes_shown.hide(workspace, 2)
    lanes_shown.move_to(workspace, 0, 1)
    lanes_shown.show_more_lanes(workspace, 4)
    kept = from_record(as_record(workspace.view))
    assert kept == workspace.view
    other = opened_workspace(EVENTS)
    assert kept is not None
    other.go(kept)
    assert shown(other) == shown(workspace)


@pytest.mark.parametrize(
    ("field", "value"),
    [("by", "colour"), ("most", 10_000), ("order", "abc"), ("pinned", 7), ("hidden", [["x"]]), ("sort", []),
     ("order", [f"c{n}" for n in range(9_999)])],
)  # fmt: skip
def test_odd_records_of_lanes_do_no_harm(field: str, value: object) -> None:
    workspace = opened_workspace(EVENTS)
    view = from_record({**as_record(workspace.view), field: value})
    assert view is not None
    workspace.go(view)
    assert len(shown(workspace)) == 4
    assert view.most <= MOST_LANES
    assert len(view.lanes.order) <= 500


def test_compacting_gives_lanes_to_what_is_left() -> None:
    crowd = [event(n % 12, f"A{n % 4}") for n in range(40)]
    few = [event(11, "Rare", kind="context", importance=5)]
    workspace = opened_workspace([replace(one, id=f"x{n}") for n, one in enumerate([*crowd, *few])])
    lanes_shown.group_by(workspace, "actor")
    lanes_shown.show_more_lanes(workspace, -100)
    assert "Rare" not in shown(workspace)
    workspace.set_filter(parse("kind:context"))
    assert "Rare" not in shown(workspace)
    workspace.compact_rows()
    assert shown(workspace) == ["Rare", "Others (4)"]
    workspace.clear_filter()
    assert shown(workspace) == ["Rare", "Others (4)"]
    workspace.unpack_rows()
    assert "Rare" not in shown(workspace)


# ---------------------------------------------------------------------- large databases


class Large(MemoryArchive):
    """Links come later."""

    def __init__(self) -> None:
        super().__init__(EVENTS)

    def read(self, *, whole: bool = True) -> Work[Columns]:
        columns = yield from super().read()
        return columns if whole else replace(columns, links=None)

    def complete(self, columns: Columns) -> Work[Columns]:
        yield Progress(0)
        return replace(columns, links=(yield from super().read()).links)

    def keep(self, columns: Columns) -> Work[None]:
        yield Progress(0)


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> Held:
    monkeypatch.setattr(workspace_module, "AT_ONCE", 2)
    return Held()


@pytest.fixture
def large(jobs: Held) -> Workspace:
    made = Workspace(jobs, raise_it)
    made.open(Large)
    jobs.go("open")
    return made


def test_the_old_picture_stays_until_the_new_lanes_are_there(large: Workspace, jobs: Held) -> None:
    jobs.go("links")
    before = large.index
    lanes_shown.group_by(large, "actor")
    large.look(large.view.start + 10, large.view.stop + 10)
    assert large.index is before
    assert large.view.by == "kind"
    large.set_filter(parse("kind:corporate"))
    jobs.go("filter")
    assert large.view.by == "actor"
    assert large.view.filter == parse("kind:corporate")
    assert shown(large)[0] == "IBM"


def test_lanes_by_actor_wait_for_the_actors_and_then_come(large: Workspace, jobs: Held) -> None:
    lanes_shown.group_by(large, "actor")
    jobs.go("filter")
    assert large.view.by == "kind"
    assert large.notice is not None
    assert "still being read" in large.notice.text
    large.set_filter(parse("kind:corporate"))
    jobs.go("filter")
    assert large.index is not None
    assert large.index.events == 3
    jobs.go("links")
    jobs.go("filter")
    assert shown(large)[0] == "IBM"
    assert large.view.filter == parse("kind:corporate")
    assert large.notice is None


def test_who_chooses_other_lanes_meanwhile_gets_those(large: Workspace, jobs: Held) -> None:
    lanes_shown.group_by(large, "actor")
    jobs.go("filter")
    lanes_shown.group_by(large, "stage")
    jobs.go("filter")
    jobs.go("links")
    assert "filter" not in jobs.waiting
    assert large.view.by == "stage"
    lanes_shown.group_by(large, "actor")
    lanes_shown.group_by(large, "stage")
    assert "filter" not in jobs.waiting
