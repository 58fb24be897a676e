"""Which hidden events are shown around the selected one."""

from __future__ import annotations

from desk_stand_ins import opened_workspace

from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.in_context import EITHER_SIDE, context_events, is_hidden, toggle_context
from frtdesk.state.view import as_record, from_record
from frtdesk.state.workspace import Workspace

EVENTS = [
    *(Event(f"e{n:02}", f"Title {n}", f"20{10 + n // 12}-{n % 12 + 1:02}-15",
            kind="corporate" if n % 3 == 0 else "advocacy") for n in range(96)),
    Event("undated", "No day", kind="advocacy"),
]  # fmt: skip


def filtered() -> Workspace:
    workspace = opened_workspace(EVENTS)
    workspace.set_filter(parse("kind:corporate"))
    return workspace


def test_the_nearest_hidden_events_on_either_side_are_shown() -> None:
    workspace = filtered()
    workspace.select((48,))
    assert context_events(workspace) == ()
    toggle_context(workspace)
    shown = context_events(workspace)
    index = workspace.index
    assert index is not None
    assert not any(index.kept[event] for event in shown)
    assert sorted(shown) == [event for event in range(48 - 15, 48 + 17) if event % 3][: len(shown)]
    assert len(shown) in (2 * EITHER_SIDE, 2 * EITHER_SIDE + 1)
    assert {shown[0], shown[1]} == {47, 49}


def test_a_hidden_selection_comes_first_and_undated_ones_never() -> None:
    workspace = filtered()
    toggle_context(workspace)
    workspace.select((49,))
    assert is_hidden(workspace)
    assert context_events(workspace)[0] == 49
    workspace.select((96,))
    assert 96 not in context_events(workspace)


def test_without_a_filter_or_a_selection_there_is_no_context() -> None:
    workspace = filtered()
    toggle_context(workspace)
    assert context_events(workspace) == ()
    workspace.select((49,))
    workspace.clear_filter()
    assert context_events(workspace) == ()
    assert not is_hidden(workspace)


def test_the_context_is_part_of_the_view_and_of_its_history() -> None:
    workspace = filtered()
    toggle_context(workspace)
    kept = from_record(as_record(workspace.view))
    assert kept is not None
    assert kept.in_context
    workspace.step_back()
    assert not workspace.view.in_context
