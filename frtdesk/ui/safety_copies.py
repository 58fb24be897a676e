"""The window "Safety copies": what was kept of the open database, when and why; to go back to one or make another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN
from frtdesk.model.safety_copy import SafetyCopy, size_words, when_words, why_words
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog


class Copies(Protocol):
    """Does what the window asks for, in jobs; the application fills it. What goes wrong is told in the banner."""

    @property
    def of(self) -> str:
        """What the open database is called; empty where it is none of which copies are kept."""
        ...

    def read(self, done: Callable[[Sequence[SafetyCopy]], None]) -> None: ...
    def make(self, done: Callable[[], None]) -> None: ...
    def restore(self, copy: SafetyCopy, done: Callable[[], None]) -> None: ...
    def open_folder(self) -> None: ...


class SafetyCopiesWindow(RoomyDialog):
    """A first press on Restore asks, a second one does it."""

    def __init__(self, copies: Copies, parent: QWidget | None) -> None:
        super().__init__(parent, letters=64, lines=22)
        self._copies = copies
        self._listed: tuple[SafetyCopy, ...] = ()
        self._confirming: SafetyCopy | None = None
        self._busy = False
        self.setWindowTitle(translate("copies", "Safety copies"))
        heading = QLabel(translate("copies", "Safety copies"))
        heading.setProperty("role", "title")
        self.said = sentence()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("copies", "Copies that were kept"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        self.warning = QLabel()
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.setWordWrap(True)
        column = self.column(10)
        for widget in (heading, self.said):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self.warning)
        column.addStretch()  # where no list takes the room, what is said stays together at the top
        self.make = button(translate("copies", "Make one now"), lambda: self._make())
        self.folder = button(translate("copies", "Open the folder"), copies.open_folder)
        self.restore = button(translate("copies", "Restore"), lambda: self._restore(), "primary")
        close = button(translate("copies", "Close"), self.reject)
        self.put_buttons([self.make, self.folder], [close, self.restore])
        self._show(())

    def refresh(self) -> None:
        """List the copies anew."""
        if self._copies.of:
            self._copies.read(self._show)
        else:
            self._show(())

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
        super().showEvent(event)

    def _show(self, copies: Sequence[SafetyCopy]) -> None:
        self._listed, self._busy = tuple(copies), False
        self.list.clear()
        for copy in self._listed:
            about = BETWEEN.join((why_words(copy), size_words(copy)))
            QListWidgetItem(f"{when_words(copy)}\n{about}", self.list)
        self.list.setVisible(bool(self._listed))
        self.list.setCurrentRow(0 if self._listed else -1)
        self.said.setText(self._sentence())
        self._on_row()

    def _sentence(self) -> str:
        name = self._copies.of
        if not name:
            return translate("copies", "Copies are kept of your own database files. Save a copy to edit to have one.")
        rule = translate(
            "copies",
            "One is kept before each import, merge and restoring; the last ten stay. Those that you make stay for"
            " good.",
        )
        if not self._listed:
            return translate("copies", "No copy of {name} was kept yet.").format(name=name) + " " + rule
        kept = translate("copies", "%n copy of {name} is kept.|%n copies of {name} are kept.", len(self._listed))
        return kept.format(name=name) + " " + rule

    def _on_row(self, _row: int = -1) -> None:
        self._confirming = None
        self.warning.setText("")
        self.restore.setText(translate("copies", "Restore…"))
        self._enable()

    def _enable(self) -> None:
        ready = bool(self._copies.of) and not self._busy
        self.make.setEnabled(ready)
        self.folder.setEnabled(bool(self._listed))
        self.restore.setEnabled(ready and self.list.currentRow() >= 0)

    def _make(self) -> None:
        self._busy = True
        self._enable()
        self._copies.make(self.refresh)

    def _restore(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._listed):
            return
        copy = self._listed[row]
        if self._confirming is not copy:
            self._confirming = copy
            said = translate(
                "copies",
                "{name} becomes what it was on {when}. A copy of what it is now is kept first, and stands in this"
                " list.",
            )
            self.warning.setText(said.format(name=self._copies.of, when=when_words(copy)))
            self.restore.setText(translate("copies", "Restore it"))
            return
        self._busy = True
        self._enable()
        self._copies.restore(copy, self.refresh)
