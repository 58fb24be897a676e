"""The sheet on which several actors, sources, tags or places become one: which of them stays, and what that does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.model.merging import Merge
from frtdesk.model.shared_names import ACTOR, PLACE, SOURCE, TAG, SharedName
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk

_HEADINGS = {
    ACTOR: mark("names", "Make one of %n actor|Make one of %n actors"),
    SOURCE: mark("names", "Make one of %n source|Make one of %n sources"),
    TAG: mark("names", "Make one of %n tag|Make one of %n tags"),
    PLACE: mark("names", "Make one of %n place|Make one of %n places"),
}


class MergeSheet(RoomyDialog):
    """`done(key)`: they were merged into this one. The preview follows the choice; nothing is written before Merge."""

    def __init__(self, desk: Desk, names: Sequence[SharedName], done: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent, letters=58, lines=16)
        self._desk = desk
        self._names = sorted(names, key=lambda one: -one.uses.events)
        self._done = done
        table = self._names[0].table
        heading = QLabel(translate("names", _HEADINGS[table], len(names)))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.setWindowTitle(translate("names", "Merge"))
        ask = QLabel(translate("names", "Which one stays?"))
        ask.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(translate("names", "Which one stays?"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in self._names:
            count = translate("names", "%n event|%n events", one.uses.events)
            about = BETWEEN.join(part for part in (count, one_line(one.about, 120)) if part)
            QListWidgetItem(f"{one_line(one.name, 120)}\n{about}", self.list)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._preview)
        will = QLabel(translate("names", "What will happen"))
        will.setProperty("role", "heading")
        self.said = sentence()
        column = self.column(8)
        for widget in (heading, ask):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(will)
        column.addWidget(self.said)
        self.merge = button(translate("names", "Merge"), self._merge, "primary")
        self.put_buttons([], [button(translate("names", "Cancel"), self.reject), self.merge])
        self._preview()

    @property
    def _kept(self) -> SharedName:
        return self._names[max(self.list.currentRow(), 0)]

    @property
    def _others(self) -> list[int]:
        return [one.key for one in self._names if one is not self._kept]

    def _preview(self) -> None:
        self.merge.setEnabled(False)
        self._desk.editor.preview_merge(self._kept.table, self._kept.key, self._others, self._show, self._refused)

    def _show(self, merge: Merge) -> None:
        gone = ", ".join(f"“{one_line(name, 60)}”" for name in merge.gone[:5])
        if len(merge.gone) > 5:
            gone = translate("names", "{names} and %n more|{names} and %n more", len(merge.gone) - 5).format(names=gone)
        first = translate("names", "{gone} will be gone; “{kept}” stays.")
        said = [first.format(gone=gone, kept=one_line(merge.kept, 60)), *merge.said]
        self.said.setText("\n".join(said))
        self.merge.setEnabled(True)
        self.fit()

    def _refused(self, error: FrtError) -> None:
        self.merge.setEnabled(False)
        self.said.setText(f"{error.message} {error.hint}".strip())

    def _merge(self) -> None:
        kept, others = self._kept, self._others
        self.merge.setEnabled(False)

        def merged() -> None:
            said = translate("names", "“{name}” stands for all of them now.").format(name=one_line(kept.name, 60))
            self.accept()
            self._desk.history.tell_done(said)
            self._done(kept.key)

        self._desk.editor.merge(kept.table, kept.key, others, merged, self._refused)
