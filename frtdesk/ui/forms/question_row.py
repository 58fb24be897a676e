"""A question in a form, above its buttons, with two answers: it covers nothing of what it asks about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class QuestionRow(QWidget):
    """Hidden until it asks. `answers`: the last is where the keyboard goes."""

    def __init__(self, words: str, answers: Sequence[QPushButton]) -> None:
        super().__init__()
        self._answers = answers
        line = QHBoxLayout(self)
        line.setContentsMargins(22, 10, 22, 0)
        self.words = QLabel(words)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "heading")
        self.words.setWordWrap(True)
        line.addWidget(self.words, 1)
        for answer in answers:
            line.addWidget(answer)
        self.hide()

    def ask(self, words: str = "") -> None:
        """Show it, with other words where they are given."""
        if words:
            self.words.setText(words)
        self.show()
        window = self.window()
        window.raise_()
        window.activateWindow()
        self._answers[-1].setFocus(Qt.FocusReason.OtherFocusReason)
