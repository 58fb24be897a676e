"""The line over the timeline that says that events can be moved there, and ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.state.edit_mode import EditMode
from frtdesk.ui.widgets.elided_label import ElidedLabel


class EditBar(QWidget):
    """There while edit mode is on. `done` is called when the person ended it here."""

    def __init__(self, mode: EditMode, done: Callable[[], None]) -> None:
        super().__init__()
        self._mode = mode
        self._done = done
        self.setObjectName("editBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(translate("editing", "Edit mode"))
        title.setProperty("role", "heading")
        self.hint = ElidedLabel()
        self.hint.say(
            translate(
                "editing",
                "Drag an event or the end of its bar (Alt: to the day). A double click makes an event. Esc gives up.",
            )
        )
        self.leave = QPushButton(translate("editing", "Done"))
        self.leave.setToolTip(translate("editing", "Leave edit mode (E)"))
        self.leave.clicked.connect(self._on_leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 10, 4)
        row.setSpacing(12)
        row.addWidget(title)
        row.addWidget(self.hint, 1)
        row.addWidget(self.leave)
        mode.changed.connect(self._on_changed)
        self.setVisible(False)

    def _on_changed(self) -> None:
        self.setVisible(self._mode.on)

    def _on_leave(self) -> None:
        self._mode.switch(False)
        self._done()
