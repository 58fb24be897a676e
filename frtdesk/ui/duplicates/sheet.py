"""The sheet on which the selected events become one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.duplicates.event_merge import EventMerge
from frtdesk.ui.forms.fields import button
from frtdesk.ui.roomy_dialog import RoomyDialog

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

MOST = 12
"""Events that are laid side by side."""


class MergeEventsSheet(RoomyDialog):
    """Kept and shown again; nothing is written before Merge."""

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, letters=84, lines=34)
        self._desk = desk
        self._archive: Archive | None = None
        self.setWindowTitle(translate("duplicates", "Merge events"))
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.events = EventMerge(desk, appearance, jobs)
        column = self.column(12)
        column.addWidget(self.heading)
        column.addWidget(self.events, 1)
        self.merge = button(translate("names", "Merge"), self._merge, "primary")
        self.put_buttons([], [button(translate("names", "Cancel"), self.reject), self.merge])
        self.events.ready.connect(self.merge.setEnabled)
        desk.workspace.opened_changed.connect(self._on_opened_changed)

    def begin(self, keys: Sequence[int]) -> None:
        """Show these events."""
        opened = self._desk.workspace.opened
        if opened is None:
            return
        self.events.clear()
        self._archive = opened.archive
        self.heading.setText(translate("duplicates", "Make one of %n event|Make one of %n events", len(keys)))
        if len(keys) > MOST:
            self.events.said.setText(translate("duplicates", "Select at most %n events.", MOST))
        else:
            self.events.show_events(opened.archive, keys)
        self.show()
        self.raise_()
        self.activateWindow()

    def _merge(self) -> None:
        self.events.merge(lambda _key: self.reject())

    def reject(self) -> None:
        self.events.clear()
        super().reject()

    def _on_opened_changed(self) -> None:
        opened = self._desk.workspace.opened
        if self.isVisible() and (opened is None or opened.archive is not self._archive):
            self.reject()
