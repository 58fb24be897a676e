"""The legend in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.legend import Legend
from frtdesk.ui.roomy_dialog import within_screen


class LegendDialog(QDialog):
    """Stands beside the timeline while one reads it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("legend", "Legend"))
        self.resize(within_screen(self, QSize(appearance.px(520), appearance.px(680))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Legend(appearance))
