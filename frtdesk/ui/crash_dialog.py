"""The last resort: something nobody foresaw. A report that can be copied; the program goes on."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.roomy_dialog import RoomyDialog


class CrashDialog(RoomyDialog):
    """Shows a report. It holds code places and versions, no contents of the database."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=82, lines=22)
        self.setWindowTitle(translate("crash", "Something went wrong"))
        said = QLabel(
            translate(
                "crash",
                "frtdesk met an error that it did not expect. Your data is as it was, and you can go on. "
                "If you report it, this text helps:",
            )
        )
        said.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        copy = QPushButton(translate("crash", "Copy the report"))
        copy.clicked.connect(self._copy)
        go_on = QPushButton(translate("crash", "Go on"))
        go_on.setProperty("role", "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        column = self.column()
        column.addWidget(said)
        column.addWidget(self.report, 1)
        self.put_buttons([copy], [go_on])

    def add(self, report: str) -> None:
        """Show one more report under what is here: one fault is often met at several places."""
        self.report.appendPlainText("\n" + report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
