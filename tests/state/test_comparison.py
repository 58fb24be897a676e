"""Two filters of one workspace: begun, changed, refused, ended, stepped back to, saved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it
from held_jobs import Held

from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event, Party
from frtdesk.model.filter import EVERYTHING
from frtdesk.model.query import parse, to_text
from frtdesk.state import workspace as workspace_module
from frtdesk.state.compare_proposals import proposals
from frtdesk.state.day_range import between, filter_by
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.state.lanes_shown import can_move, group_by
from frtdesk.state.live_pairs import LivePairs
from frtdesk.state.shown_counts import shown_counts
from frtdesk.state.view import as_record, from_record
from frtdesk.state.walk import walk_in_lanes, walk_in_time
from frtdesk.state.week_pairs import WeekPairs
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.halves import half_rows
from frtdesk.timeline.intervals import index_picture

EVENTS = [
    Event("a1", "Amazon sells", "2018-05-22", kind="corporate", actors=(Party("Amazon", "company", "decides"),)),
    Event("a2", "Amazon halts", "2020-06-10", kind="corporate", actors=(Party("Amazon", "company", "decides"),)),
    Event("m1", "Microsoft refuses", "2020-06-11", kind="corporate",
          actors=(Party("Microsoft", "company", "decides"),)),
    Event("m2", "Microsoft withdraws", "2019-06-06", kind="corporate",
          actors=(Party("Microsoft", "company", "decides"),)),
    Event("both", "Groups write to both", "2019-01-15", kind="advocacy",
          actors=(Party("Amazon", "company", "target"), Party("Microsoft", "company", "target"))),
    Event("law", "City bans", "2019-05-14", kind="regulation"),
    Event("when", "Microsoft, no date", None, actors=(Party("Microsoft", "company", "decides"),)),
]  # fmt: skip

AMAZON, MICROSOFT = parse("actor:Amazon"), parse("actor:Microsoft")


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


def shown(workspace: Workspace) -> tuple[list[str], list[str]]:
    """The ids in each half."""
    halves = workspace.halves
    assert halves is not None
    ids = halves.whole.columns.ids
    upper, lower = ([ids[i] for i in range(len(ids)) if index.kept[i]] for index in (halves.upper, halves.lower))
    return sorted(upper), sorted(lower)


def test_a_comparison_shows_both_filters(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    assert shown(workspace) == (["a1", "a2", "both"], ["both", "m1", "m2", "when"])
    assert workspace.halves is not None
    assert workspace.halves.in_both == 1
    assert workspace.index is workspace.halves.whole
    assert (workspace.index.events, workspace.index.undated) == (6, 1)
    assert (workspace.view.filter, workspace.view.compare) == (AMAZON, MICROSOFT)


def test_either_filter_changes_and_the_other_stays(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    workspace.set_filter(parse("kind:regulation"))
    assert shown(workspace) == (["law"], ["both", "m1", "m2", "when"])
    workspace.compare_with(parse("kind:advocacy"))
    assert shown(workspace) == (["law"], ["both"])
    workspace.swap_halves()
    assert shown(workspace) == (["both"], ["law"])


def test_ending_shows_the_first_filter_in_its_old_rows(workspace: Workspace) -> None:
    workspace.set_filter(AMAZON)
    assert workspace.index is not None
    rows = workspace.index.rows.row.tolist()
    workspace.compare_with(MICROSOFT)
    workspace.compare_with(None)
    assert workspace.halves is None
    assert (workspace.view.filter, workspace.view.compare) == (AMAZON, None)
    assert workspace.index.rows.row.tolist() == rows
    assert workspace.index.events == 3


def test_a_name_that_nobody_has_is_refused_and_the_last_good_result_stays(workspace: Workspace) -> None:
    refused: list[FrtError] = []
    others: list[FrtError] = []
    workspace.compare_refused.connect(refused.append)
    workspace.filter_refused.connect(others.append)
    workspace.compare_with(MICROSOFT, AMAZON)
    before = workspace.halves
    workspace.compare_with(parse("actor:nobody"))
    assert workspace.halves is before
    assert workspace.view.compare == MICROSOFT
    assert (len(refused), len(others)) == (1, 0)
    assert "nobody" in refused[0].message
    workspace.set_filter(parse("actor:nobody"))
    assert workspace.halves is before
    assert (len(refused), len(others)) == (1, 1)


def test_back_ends_what_was_begun_and_forward_brings_it_again(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    workspace.step_back()
    assert workspace.halves is None
    assert workspace.view.filter == EVERYTHING
    workspace.step_forward()
    assert shown(workspace)[1] == ["both", "m1", "m2", "when"]


@pytest.mark.parametrize("compare", ["actor:Microsoft", ""])
def test_a_saved_view_brings_the_comparison_back(workspace: Workspace, compare: str) -> None:
    workspace.compare_with(parse(compare), AMAZON)
    view = from_record(as_record(workspace.view))
    assert view == workspace.view
    again = opened_workspace(EVENTS)
    again.go(view)
    assert shown(again) == shown(workspace)


def test_a_view_whose_second_filter_names_what_is_gone_shows_the_first(workspace: Workspace) -> None:
    refused: list[FrtError] = []
    workspace.compare_refused.connect(refused.append)
    workspace.go(replace(workspace.view, filter=AMAZON, compare=parse("actor:gone")))
    assert (workspace.view.filter, workspace.view.compare) == (AMAZON, None)
    assert workspace.index is not None
    assert workspace.index.events == 3
    assert len(refused) == 1


def test_an_older_record_compares_nothing() -> None:
    record = as_record(opened_workspace(EVENTS).view)
    del record["compare"]
    view = from_record(record)
    assert view is not None
    assert view.compare is None


def test_another_database_ends_it(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    workspace.open(lambda: MemoryArchive(EVENTS[:2]))
    assert workspace.halves is None
    assert workspace.view.compare is None


def test_the_keys_walk_both_halves(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, parse("id:a2"))
    workspace.select_id("a2")
    walk_in_time(workspace, 1)
    assert workspace.columns is not None
    ids = workspace.columns.ids
    assert ids[workspace.selection[-1]] == "m1"
    walk_in_lanes(workspace, -1)
    assert ids[workspace.selection[-1]] == "a2"
    walk_in_lanes(workspace, 1)
    assert ids[workspace.selection[-1]] == "m1"


def test_what_is_in_view_is_counted_once(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    halves, view = workspace.halves, workspace.view
    assert halves is not None
    for start, stop in ((view.start, view.stop), (17_910.0, 17_912.0), (18_000.0, 18_500.0)):
        whole, common = halves.whole, index_picture(halves.whole.columns, half_rows(halves.whole.columns), halves.both)
        each = [shown_counts(half, start, stop) for half in (halves.upper, halves.lower, common)]
        in_view = [counts.kept - counts.outside - counts.undated for counts in each]
        counts = shown_counts(whole, start, stop)
        assert counts.kept - counts.outside - counts.undated == in_view[0] + in_view[1] - in_view[2]


def test_compacting_favours_both_filters(workspace: Workspace) -> None:
    workspace.compare_with(parse("id:m1"), parse("id:a2"))
    workspace.compact_rows()
    assert to_text(workspace.view.packed or EVERYTHING) == "id:(a2 OR m1)"
    assert workspace.halves is not None
    assert workspace.halves.upper.rows.lanes[0].rows == 2


def test_many_events_are_compared_in_a_job_and_a_late_answer_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held()
    workspace = Workspace(held, raise_it)
    workspace.open(lambda: MemoryArchive(EVENTS))
    held.go("open")
    monkeypatch.setattr(workspace_module, "COMPARED_AT_ONCE", 3)
    workspace.compare_with(MICROSOFT, AMAZON)
    assert workspace.halves is None
    workspace.set_filter(parse("kind:regulation"))
    held.go("filter")
    assert shown(workspace) == (["law"], ["both", "m1", "m2", "when"])
    workspace.compare_with(parse("kind:advocacy"))
    workspace.compare_with(None)
    assert "filter" not in held.waiting
    assert workspace.halves is None


def test_a_facet_compares_a_value_with_the_others(workspace: Workspace) -> None:
    facets = LiveFacets(workspace, AtOnce(), ["actor", "kind"])
    names = facets.names("actor")
    assert names is not None
    amazon = list(names.spellings).index("Amazon")
    assert not facets.others_included("actor", amazon)
    facets.compare("actor", amazon)
    assert (workspace.view.filter, workspace.view.compare) == (AMAZON, parse("-actor:Amazon"))
    workspace.compare_with(None, parse("kind:corporate actor:(Amazon OR Microsoft)"))
    assert facets.others_included("actor", amazon)
    facets.compare("actor", amazon)
    assert to_text(workspace.view.filter) == "kind:corporate actor:Amazon"
    assert to_text(workspace.view.compare or EVERYTHING) == "kind:corporate actor:Microsoft"


def test_a_marked_range_filters_both(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    filter_by(workspace, between(18_262.0, 18_628.0))
    assert shown(workspace) == (["a2"], ["m1"])
    workspace.step_back()
    assert shown(workspace)[0] == ["a1", "a2", "both"]


def test_proposals_come_from_the_data_and_leave_no_half_empty(workspace: Workspace) -> None:
    assert workspace.columns is not None
    found = proposals(workspace.columns, EVERYTHING)
    assert "Microsoft / Amazon" in [proposal.title for proposal in found]
    for proposal in found:
        workspace.compare_with(proposal.second, proposal.first)
        assert all(shown(workspace)), proposal.title
    first = proposals(workspace.columns, AMAZON)[0]
    assert first.title == "actor:Amazon / all others"
    assert (first.first, first.second) == (AMAZON, parse("-actor:Amazon"))


def test_nothing_is_proposed_without_events() -> None:
    empty = opened_workspace([])
    assert empty.columns is not None
    assert proposals(empty.columns, EVERYTHING) == ()


def test_pairs_are_found_once_somebody_looks(workspace: Workspace) -> None:
    live = WeekPairs(workspace, AtOnce())
    workspace.compare_with(MICROSOFT, AMAZON)
    assert live.pairs is None
    live.watch(True)
    assert live.pairs is not None
    assert (live.pairs.total, live.pairs.sure) == (1, 1)
    live.show(0)
    ids = workspace.columns.ids if workspace.columns is not None else []
    assert [ids[event] for event in workspace.selection] == ["a2", "m1"]
    workspace.compare_with(None)
    assert live.pairs is None


def test_a_pair_out_of_view_is_brought_into_it(workspace: Workspace) -> None:
    live = WeekPairs(workspace, AtOnce())
    live.watch(True)
    workspace.compare_with(MICROSOFT, AMAZON)
    workspace.look(17_000.0, 17_100.0)
    live.show(0)
    assert workspace.view.start < 18_423 < 18_424 < workspace.view.stop
    assert workspace.view.days == 100
    workspace.step_back()
    assert workspace.view.start == 17_000.0


def test_many_pairs_are_found_in_a_job(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held()
    live = WeekPairs(workspace, held)
    monkeypatch.setattr("frtdesk.state.week_pairs.AT_ONCE", 2)
    workspace.compare_with(MICROSOFT, AMAZON)
    live.watch(True)
    assert (live.pairs, live.waiting) == (None, True)
    held.go("week pairs")
    assert live.pairs is not None
    assert not live.waiting


def test_lanes_by_something_else_wait_behind_the_comparison(workspace: Workspace) -> None:
    workspace.compare_with(MICROSOFT, AMAZON)
    group_by(workspace, "place")
    assert workspace.halves is not None
    assert workspace.view.by == "place"
    workspace.compare_with(None)
    assert workspace.index is not None
    assert workspace.index.rows.by == "place"


def test_a_half_is_neither_moved_nor_a_lane_for_relations(workspace: Workspace) -> None:
    live = LivePairs(workspace, AtOnce())
    live.watch(True)
    workspace.compare_with(MICROSOFT, AMAZON)
    assert not can_move(workspace, 0, 1)
    assert live.shown is None
    workspace.compare_with(None)
    assert live.shown is not None
