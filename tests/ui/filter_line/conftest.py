"""A filter line over four events, for the tests of what a person does with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from desk_stand_ins import opened_workspace

from frtdesk.state.workspace import Workspace
from frtdesk.ui import filter_line
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_line.filter_hands import EVENTS


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def line(
    workspace: Workspace, appearance: Appearance, in_window: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> FilterLine:
    """A filter line that somebody is about to type into."""
    monkeypatch.setattr(filter_line, "PAUSE_MS", 5)
    made = FilterLine(workspace, appearance)
    in_window(made)
    made.take_focus()
    return made
