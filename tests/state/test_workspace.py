"""What is open, filtered, shown and selected."""

from __future__ import annotations

import numpy as np
import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse
from frtdesk.state.view_words import proposed_name
from frtdesk.state.walk import walk_in_lanes, walk_in_time, walk_to_end
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.overview import whole

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", actors=(Party("Amazon", "company", "affected"),)),
    Event("b", "ACLU calls", "2018-05-22", kind="advocacy"),
    Event("c", "City bans", "2019-05-14", kind="regulation", stage="passed"),
    Event("d", "No date", None, kind="context"),
    Event("e", "Protests", "2020-05", kind="context"),
]


def selected_ids(workspace: Workspace) -> list[str]:
    assert workspace.columns is not None
    return [workspace.columns.ids[event] for event in workspace.selection]


def test_opening_shows_everything_and_begins_where_the_data_is_dense() -> None:
    workspace = opened_workspace(EVENTS)
    assert workspace.index is not None
    assert (workspace.index.events, workspace.index.undated) == (5, 1)
    assert workspace.view.start == calendar.day_of(2018)
    elsewhere = opened_workspace([Event("x", "Long ago", "1066-10-14", kind="context")])
    assert elsewhere.view.start < calendar.day_of(1066, 10, 14) < elsewhere.view.stop


def test_what_is_open_stays_when_another_cannot_be_opened() -> None:
    workspace = opened_workspace(EVENTS)
    before = workspace.opened

    def refuse() -> MemoryArchive:
        raise FrtError("There is no file x.", "Check the name.")

    workspace.open(refuse)
    assert workspace.opened is before
    assert workspace.notice is not None
    assert "no file x" in workspace.notice.text
    assert workspace.progress is None


def test_opening_another_closes_the_first() -> None:
    first = MemoryArchive(EVENTS)
    workspace = Workspace(AtOnce(), raise_it)
    workspace.open(lambda: first)
    workspace.open(lambda: MemoryArchive(EVENTS[:2]))
    assert first.closed
    assert workspace.columns is not None
    assert len(workspace.columns) == 2


def test_a_filter_applies_and_moves_nothing() -> None:
    workspace = opened_workspace(EVENTS)
    assert workspace.opened is not None
    rows = workspace.opened.rows
    view = (workspace.view.start, workspace.view.stop)
    workspace.set_filter(parse("kind:corporate"))
    assert workspace.index is not None
    assert workspace.index.events == 1
    assert workspace.opened.rows is rows
    assert (workspace.view.start, workspace.view.stop) == view
    workspace.clear_filter()
    assert workspace.index.events == 5


def test_a_filter_that_names_something_unknown_is_refused_and_the_last_result_stays() -> None:
    workspace = opened_workspace(EVENTS)
    refused: list[FrtError] = []
    workspace.filter_refused.connect(refused.append)
    workspace.set_filter(parse("kind:corporate"))
    workspace.set_filter(parse("actor:Amazn"))
    assert "did you mean" in refused[0].message
    assert workspace.index is not None
    assert workspace.index.events == 1


def test_views_stay_within_a_day_and_three_times_the_data() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.look(0, 0.01)
    assert workspace.view.days == 1.0
    workspace.look(-1e7, 1e7)
    assert workspace.columns is not None
    first, last = whole(workspace.columns)
    assert workspace.view.days == pytest.approx(3 * (last - first))
    before = workspace.view
    workspace.look(5, 5)
    assert workspace.view == before


def test_history_steps_back_and_forward_between_views() -> None:
    workspace = opened_workspace(EVENTS)
    first = workspace.view
    workspace.look(first.start + 10, first.stop + 10, remember=True)
    second = workspace.view
    workspace.step_back()
    assert workspace.view == first
    workspace.step_forward()
    assert workspace.view == second
    workspace.step_forward()
    assert workspace.view == second


def test_the_arrow_keys_walk_in_time_and_between_lanes() -> None:
    workspace = opened_workspace(EVENTS)
    walk_to_end(workspace, -1)
    assert selected_ids(workspace) == ["b"]
    walk_in_time(workspace, 1)
    assert selected_ids(workspace) == ["c"]
    walk_in_lanes(workspace, 1)
    assert selected_ids(workspace) == ["e"]
    walk_in_lanes(workspace, -1)
    assert selected_ids(workspace) == ["c"]
    walk_to_end(workspace, 1)
    walk_in_time(workspace, 1)
    assert selected_ids(workspace) == ["a"]
    workspace.set_filter(parse("kind:context"))
    walk_in_time(workspace, -1)
    assert selected_ids(workspace) == ["e"]


def test_the_detail_of_the_last_selected_event_is_read() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.select_id("c")
    assert workspace.detail is not None
    assert workspace.detail.event.title == "City bans"
    workspace.select(())
    assert workspace.detail is None
    workspace.select_id("nobody")
    assert workspace.selection == ()


def test_revealing_pans_without_zooming() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.look(calendar.day_of(2024), calendar.day_of(2025))
    days = workspace.view.days
    workspace.select_id("a", reveal=True)
    assert workspace.view.start < calendar.day_of(2020, 6, 8) < workspace.view.stop
    assert workspace.view.days == pytest.approx(days)


def test_going_to_a_date_shows_it_or_says_why_not() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.look_at("2019-05")
    assert (workspace.view.start, workspace.view.stop) == (calendar.day_of(2019, 5, 1), calendar.day_of(2019, 6, 1))
    assert proposed_name(workspace.view) == "All events, May 2019"
    workspace.look_at("2019-05-14")
    assert workspace.view.start < calendar.day_of(2019, 5, 14) < calendar.day_of(2019, 5, 15) < workspace.view.stop
    workspace.look_at("2019-02-30")
    assert workspace.notice is not None
    assert "28 days" in workspace.notice.text
    workspace.look_at("0800")
    assert "outside the data" in workspace.notice.text


def test_focus_centres_then_zooms() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.select_id("c")
    wide = workspace.view.days
    workspace.focus_selection()
    assert (workspace.view.start + workspace.view.stop) / 2 == pytest.approx(calendar.day_of(2019, 5, 14) + 0.5)
    assert workspace.view.days == pytest.approx(wide)
    workspace.focus_selection()
    assert workspace.view.days < wide


def test_fitting_shows_all_that_the_filter_leaves() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.set_filter(parse("kind:(corporate OR context)"))
    workspace.fit_all()
    assert workspace.opened is not None
    starts = workspace.opened.columns.start_min[[2, 3]]
    assert np.all(workspace.view.start < starts)
    assert np.all(starts < workspace.view.stop)
