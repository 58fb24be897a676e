"""The foot of the export dialog: how large the file will be, what happened, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.progress import Progress
from frtdesk.base.words import translate


class ExportFoot(QWidget):
    """Buttons are `copy`, `print`, `close_button`, `go`; while something is being made `stop` stands alone."""

    def __init__(self) -> None:
        super().__init__()
        self.size_line, self.sentence = QLabel(), QLabel()
        for label, role in ((self.size_line, "quiet"), (self.sentence, "heading")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("export", "Progress"))
        self.copy = _button(translate("export", "Copy picture"))
        self.print = _button(translate("export", "Print…"))
        self.close_button = _button(translate("export", "Close"))
        self.stop = _button(translate("export", "Cancel"))
        self.go = _button(translate("export", "Export…"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self._printing = self._paints = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.copy)
        self._row.addWidget(self.print)
        self._row.addStretch(1)
        for button in (self.stop, self.close_button, self.go):
            self._row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.size_line, self.sentence, self.bar):
            column.addWidget(widget)
        column.addLayout(self._row)
        self.say("")
        self.work(False)

    def use_for_printing(self, on: bool) -> None:
        self._printing = on
        self.go.setText(translate("export", "Print…") if on else translate("export", "Export…"))
        self._arrange(working=False)

    def allow(self, on: bool, *, paints: bool = False) -> None:
        """Whether there is anything to take away; whether it is a picture."""
        self._paints = on and paints
        self.go.setEnabled(on)
        self._arrange(working=self.bar.isVisible())

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """What happened; announced to whoever cannot see it."""
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.sentence.setVisible(bool(sentence))

    def say_size(self, text: str) -> None:
        self.size_line.setText(text)

    def work(self, on: bool) -> None:
        """Something is being made, or no more."""
        self.bar.setRange(0, 0)
        self.bar.setVisible(on)
        self._arrange(working=on)

    def progress(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _arrange(self, *, working: bool) -> None:
        self.stop.setVisible(working)
        self.close_button.setVisible(not working)
        self.go.setVisible(not working)
        self.copy.setVisible(not working and self._paints and not self._printing)
        self.print.setVisible(not working and self._paints and not self._printing)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Buttons that stand under each other need no more than the widest of them."""
        return QSize(self.close_button.sizeHint().width(), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Buttons side by side, or under each other where there is no room."""
        shown = [b for b in (self.copy, self.print, self.stop, self.close_button, self.go) if not b.isHidden()]
        wide = sum(button.sizeHint().width() + self._row.spacing() for button in shown)
        way = QBoxLayout.Direction.LeftToRight if wide <= self.width() else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != way:
            self._row.setDirection(way)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
