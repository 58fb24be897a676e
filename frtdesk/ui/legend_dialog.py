"""The legend in a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.legend import Legend


class LegendDialog(QDialog):
    """Stands beside the timeline while one reads it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("legend", "Legend"))
        self.resize(520, 680)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Legend(appearance))
