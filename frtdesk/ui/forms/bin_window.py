"""The window "Bin": the events that were deleted, to be taken out again or away for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from frtdesk.base.progress import Progress, Work
from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN, kind_words, title_words
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.model.edited_event import StoredEvent
    from frtdesk.state.archive import Archive, Jobs

READ = "bin"


class BinWindow(RoomyDialog):
    """Lists what is in the bin of the open database, and follows it. Both ways out can be undone."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent, letters=60, lines=22)
        self._desk = desk
        self._jobs = jobs
        self._stored: tuple[StoredEvent, ...] = ()
        self.setWindowTitle(translate("bin", "Bin"))
        heading = QLabel(translate("bin", "Bin"))
        heading.setProperty("role", "title")
        self.empty = sentence()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("bin", "Events in the bin"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _item: self.take_out())
        column = self.column(10)
        for widget in (heading, self.empty):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.restore = button(translate("bin", "Take out of the bin"), lambda: self.take_out(), "primary")
        self.clear = button(translate("bin", "Empty the bin"), self._empty_bin)
        close = button(translate("bin", "Close"), self.reject)
        self.put_buttons([self.clear], [close, self.restore])
        self._keys = [
            QShortcut(QKeySequence.StandardKey.Undo, self, desk.history.undo),
            QShortcut(QKeySequence.StandardKey.Redo, self, desk.history.redo),
        ]
        desk.editor.refreshing.done.connect(self._follow)
        desk.workspace.opened_changed.connect(self._follow)
        self._show(())

    @property
    def _archive(self) -> Archive | None:
        opened = self._desk.workspace.opened
        return opened.archive if opened is not None else None

    def refresh(self) -> None:
        """Read the bin anew."""
        archive = self._archive
        if archive is None:
            self._show(())
        else:
            self._jobs.start(READ, _reading(archive), self._show, self._desk.workspace.tell_error)

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, stored: Sequence[StoredEvent]) -> None:
        self._stored = tuple(sorted(stored, key=lambda one: str(one.row["deleted_at"]), reverse=True))
        self.list.clear()
        for one in self._stored:
            event = one.event
            about = BETWEEN.join((when(event.start, event.end, weekday=False), kind_words(event)))
            QListWidgetItem(f"{title_words(event.title, 120)}\n{about}", self.list)
        self.list.setCurrentRow(0 if stored else -1)
        self.list.setVisible(bool(stored))
        said = translate("bin", "%n event was put in the bin.|%n events were put in the bin.", len(self._stored))
        none = translate("bin", "The bin is empty. Del puts the selected events here; they can be taken out again.")
        self.empty.setText(said if stored else none)
        if stored and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def _enable(self) -> None:
        writable = self._archive is not None and self._archive.writable
        self.restore.setEnabled(writable and bool(self.list.selectedItems()))
        self.clear.setEnabled(writable and bool(self._stored))

    def take_out(self) -> None:
        """Put the chosen events back on the timeline."""
        keys = [self._stored[self.list.row(item)].key for item in self.list.selectedItems()]
        if keys:
            said = translate("bin", "%n event is back on the timeline.|%n events are back on the timeline.", len(keys))
            self._desk.editor.restore(keys, lambda: self._desk.history.tell_done(said))

    def _empty_bin(self) -> None:
        said = translate("bin", "The bin is empty.")
        self._desk.editor.empty_bin(lambda: self._desk.history.tell_done(said))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
            self.list.setFocus()
        super().showEvent(event)


def _reading(archive: Archive) -> Work[tuple[StoredEvent, ...]]:
    yield Progress(0)
    return archive.bin()
