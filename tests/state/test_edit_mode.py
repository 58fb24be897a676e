"""Edit mode is off until somebody asks for it, and only on where something can be written."""

from __future__ import annotations

from desk_stand_ins import AtOnce, MemoryArchive, raise_it

from frtdesk.model.event import Event
from frtdesk.state.edit_mode import EditMode
from frtdesk.state.workspace import Workspace

EVENTS = [Event("a", "A", "2019")]


class WritableArchive(MemoryArchive):
    writable = True


def test_it_goes_on_only_in_a_database_that_can_be_written() -> None:
    workspace = Workspace(AtOnce(), raise_it)
    mode = EditMode(workspace)
    told: list[bool] = []
    mode.changed.connect(lambda: told.append(mode.on))
    mode.switch(True)
    workspace.open(lambda: MemoryArchive(EVENTS))
    mode.switch(True)
    assert told == []
    workspace.open(lambda: WritableArchive(EVENTS))
    mode.switch(True)
    mode.switch(True)
    assert told == [True]
    mode.switch(False)
    assert told == [True, False]


def test_another_database_ends_it() -> None:
    workspace = Workspace(AtOnce(), raise_it)
    mode = EditMode(workspace)
    workspace.open(lambda: WritableArchive(EVENTS))
    mode.switch(True)
    workspace.opened_changed.emit()  # as after an edit
    assert mode.on
    workspace.open(lambda: WritableArchive(EVENTS))
    assert not mode.on
