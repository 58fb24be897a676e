"""Whether the hand may change events on the timeline itself. Off at first, and whenever another database is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frtdesk.base.signal import Signal

if TYPE_CHECKING:  # a window has it before it knows any state
    from frtdesk.state.archive import Archive
    from frtdesk.state.workspace import Workspace


class EditMode:
    """`changed`: it was switched on or off. `in_hand`: an event is held with the pointer just now."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._archive: Archive | None = None
        self.on = self.in_hand = False
        workspace.opened_changed.connect(self._on_opened_changed)

    def switch(self, on: bool) -> None:
        """Switch it on or off; on only where the database may be written."""
        archive = self._writable()
        on = on and archive is not None
        self._archive = archive if on else None
        if on != self.on:
            self.on = on
            self.changed.emit()

    def _writable(self) -> Archive | None:
        opened = self._workspace.opened
        return opened.archive if opened is not None and opened.archive.writable else None

    def _on_opened_changed(self) -> None:
        """An edit brings other columns of the same database."""
        if self.on and self._writable() is not self._archive:
            self.switch(False)
