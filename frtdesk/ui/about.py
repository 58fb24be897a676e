"""What this program is, its licences, and what a bug report needs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.roomy_dialog import RoomyDialog


class AboutDialog(RoomyDialog):
    """`versions`: one line a part."""

    def __init__(self, versions: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("about", "About frtdesk"))
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
        needed.setWordWrap(True)
        needed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = QPushButton(translate("about", "Copy versions"))
        copy.clicked.connect(self._copy)
        close = QPushButton(translate("about", "Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = self.column()
        for widget in (name, said, needed):
            column.addWidget(widget)
        column.addStretch(1)
        self.put_buttons([copy], [close])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._versions)
