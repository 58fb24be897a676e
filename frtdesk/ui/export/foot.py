"""The foot of the export dialog: how large the file will be, what happened, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.ui.roomy_dialog import GAP
from frtdesk.ui.widgets.flow_layout import FlowLayout


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
        buttons = QWidget()
        row = FlowLayout(GAP, aside=2)
        for button in (self.copy, self.print, self.stop, self.close_button, self.go):
            row.addWidget(button)
        buttons.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.size_line, self.sentence, self.bar, buttons):
            column.addWidget(widget)
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

    def say_size(self, *parts: str) -> None:
        self.size_line.setText(" · ".join(parts))

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


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
