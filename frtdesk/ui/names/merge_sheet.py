"""The sheet on which several actors, sources, tags or places become one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from frtdesk.base.words import mark, translate
from frtdesk.model.shared_names import ACTOR, PLACE, SOURCE, TAG, SharedName
from frtdesk.ui.forms.fields import button
from frtdesk.ui.names.names_merge import NamesMerge
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
    """`done(key)`: they were merged into this one. Nothing is written before Merge."""

    def __init__(self, desk: Desk, names: Sequence[SharedName], done: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent, letters=58, lines=26)
        self._done = done
        heading = QLabel(translate("names", _HEADINGS[names[0].table], len(names)))
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.setWindowTitle(translate("names", "Merge"))
        self.choice = NamesMerge(desk)
        column = self.column(8)
        column.addWidget(heading)
        column.addWidget(self.choice, 1)
        self.merge = button(translate("names", "Merge"), lambda: self.choice.merge(self._merged), "primary")
        self.put_buttons([], [button(translate("names", "Cancel"), self.reject), self.merge])
        self.choice.ready.connect(self.merge.setEnabled)
        self.choice.show_names(names)

    def _merged(self, key: int) -> None:
        self.accept()
        self._done(key)
