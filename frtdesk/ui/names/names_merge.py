"""Which of several actors, sources, tags or places stays, and what making one of them does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.model.merging import Merge
from frtdesk.model.shared_names import SharedName
from frtdesk.ui.forms.fields import sentence

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk

NAMED = 5
"""Of what will be gone, so many are named."""


class NamesMerge(QWidget):
    """`ready(bool)`: whether it can be done as it is chosen. The preview follows the choice."""

    ready = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names: Sequence[SharedName] = ()
        ask = QLabel(translate("names", "Which one stays?"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("names", "Which one stays?"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.list.currentRowChanged.connect(self.preview)
        will = QLabel(translate("names", "What will happen"))
        for heading in (ask, will):
            heading.setProperty("role", "heading")
        self.said = sentence()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(ask)
        column.addWidget(self.list, 100)
        column.addWidget(will)
        column.addWidget(self.said)
        column.addStretch(1)

    def show_names(self, names: Sequence[SharedName]) -> None:
        """Offer these; that which most events name stays at first."""
        self._names = sorted(names, key=lambda one: -one.uses.events)
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self._names:
                count = translate("names", "%n event|%n events", one.uses.events)
                about = BETWEEN.join(part for part in (count, one_line(one.about, 120)) if part)
                QListWidgetItem(f"{one_line(one.name, 120)}\n{about}", self.list)
            self.list.setCurrentRow(0)
        self.preview()

    @property
    def kept(self) -> SharedName:
        return self._names[max(self.list.currentRow(), 0)]

    @property
    def _others(self) -> list[int]:
        return [one.key for one in self._names if one is not self.kept]

    def preview(self) -> None:
        """Say what would happen."""
        self.ready.emit(False)
        self.said.setText("")
        if self._names:
            kept = self.kept
            self._desk.editor.preview_merge(kept.table, kept.key, self._others, self._show, self.refuse)

    def _show(self, merge: Merge) -> None:
        gone = ", ".join(f"“{one_line(name, 60)}”" for name in merge.gone[:NAMED])
        if len(merge.gone) > NAMED:
            more = translate("names", "{names} and %n more|{names} and %n more", len(merge.gone) - NAMED)
            gone = more.format(names=gone)
        first = translate("names", "{gone} will be gone; “{kept}” stays.")
        self.said.setText("\n".join([first.format(gone=gone, kept=one_line(merge.kept, 60)), *merge.said]))
        self.ready.emit(True)

    def refuse(self, error: FrtError) -> None:
        """Say why it cannot be done."""
        self.ready.emit(False)
        self.said.setText(f"{error.message} {error.hint}".strip())

    def merge(self, then: Callable[[int], None]) -> None:
        """Do it; `then` gets the key of what stays."""
        kept = self.kept
        self.ready.emit(False)

        def merged() -> None:
            said = translate("names", "“{name}” stands for all of them now.").format(name=one_line(kept.name, 60))
            then(kept.key)
            self._desk.history.tell_done(said)

        self._desk.editor.merge(kept.table, kept.key, self._others, merged, self.refuse)
