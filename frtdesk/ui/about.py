"""What this program is, its licences, and what a bug report needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate


class AboutDialog(QDialog):
    """`versions`: one line a part."""

    def __init__(self, versions: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("about", "About frtdesk"))
        self.setMinimumWidth(440)
        self._versions = versions
        name = QLabel("frtdesk")
        name.setProperty("role", "title")
        said = QLabel(
            translate(
                "about",
                "A timeline explorer for people who teach and analyse facial-recognition policy.\n"
                "Program: MIT licence. Data: CC BY 4.0; quotes remain their speakers'. Typeface: Inter, SIL Open Font "
                "License 1.1.",
            )
        )
        said.setWordWrap(True)
        needed = QLabel(versions)
        needed.setProperty("role", "quiet")
        needed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(translate("about", "Copy versions"))
        copy.clicked.connect(self._copy)
        close = QPushButton(translate("about", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        for widget in (name, said, needed):
            column.addWidget(widget)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions)
