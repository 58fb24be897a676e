"""What is selected in the table is what the workspace has selected, by rows in their order."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce, opened_workspace

from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.table_rows import LiveTable, Sort
from frtdesk.state.table_selection import TableSelection
from frtdesk.state.workspace import Workspace

EVENTS = [Event(letter, letter.upper(), f"20{10 + n}", importance=1 + n % 5) for n, letter in enumerate("abcdef")]


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def live(workspace: Workspace) -> LiveTable:
    made = LiveTable(workspace, AtOnce())
    made.look(True)
    return made


@pytest.fixture
def chosen(workspace: Workspace, live: LiveTable) -> TableSelection:
    return TableSelection(workspace, live)


def test_a_range_runs_over_rows_in_their_order_and_ends_where_the_keyboard_is(
    workspace: Workspace, live: LiveTable, chosen: TableSelection
) -> None:
    live.set_sort(Sort("title", descending=True))
    chosen.only(1)
    assert workspace.selection == (4,)
    chosen.extend(3)
    assert (set(workspace.selection), workspace.selection[-1]) == ({4, 3, 2}, 2)
    chosen.extend(0)
    assert (set(workspace.selection), chosen.row) == ({5, 4}, 0)


def test_a_row_is_added_and_taken_away_and_what_has_no_row_stays_selected(
    workspace: Workspace, chosen: TableSelection
) -> None:
    workspace.select((0, 5))
    workspace.set_filter(parse("importance:>=2"))
    chosen.toggle(0)
    assert set(workspace.selection) == {0, 5, 1}
    chosen.toggle(0)
    assert set(workspace.selection) == {0, 5}
    assert chosen.events().tolist() == []
    assert chosen.row == 0


def test_what_is_selected_elsewhere_is_selected_here(workspace: Workspace, chosen: TableSelection) -> None:
    workspace.select((3, 1))
    assert chosen.events().tolist() == [1, 3]
    assert chosen.row == 1
    assert not chosen.acting
    seen: list[bool] = []
    workspace.selection_changed.connect(lambda: seen.append(chosen.acting))
    chosen.all()
    chosen.none()
    assert seen == [True, True]
    assert not chosen.mask.any()


def test_all_is_every_row_and_the_keyboard_stays(workspace: Workspace, chosen: TableSelection) -> None:
    chosen.only(2)
    chosen.all()
    assert sorted(workspace.selection) == [0, 1, 2, 3, 4, 5]
    assert workspace.selection[-1] == 2


def test_rows_that_are_none_select_nothing(workspace: Workspace, chosen: TableSelection) -> None:
    for act in (chosen.only, chosen.toggle, chosen.extend, chosen.stand):
        act(99)
        act(-1)
    assert workspace.selection == ()


def test_another_database_has_another_selection(workspace: Workspace, chosen: TableSelection) -> None:
    from desk_stand_ins import MemoryArchive

    chosen.only(5)
    workspace.open(lambda: MemoryArchive(EVENTS[:2]))
    assert chosen.mask.tolist() == [False, False]
    assert chosen.row == -1
