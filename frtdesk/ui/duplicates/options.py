"""One field of several events side by side: one of them is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QWidget

from frtdesk.ui.appearance import Appearance

SIDE = 190
"""Pixels, at text size 1, that an option needs to stand beside another."""


class Option(QWidget):
    """A text that can be taken, whole and wrapped; a click anywhere on it takes it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.radio = QRadioButton()
        self.radio.setAccessibleName(text[:400])
        self.label = QLabel(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.label.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 8, 2)
        row.setSpacing(6)
        row.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignTop)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.click()
        event.accept()


class Options(QWidget):
    """`taken(int)`: which of them. Beside each other where there is room, else under each other."""

    taken = Signal(int)

    def __init__(self, appearance: Appearance, texts: Sequence[str], at: int) -> None:
        super().__init__()
        self._appearance = appearance
        self.options = [Option(text) for text in texts]
        self._group = QButtonGroup(self)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        for place, option in enumerate(self.options):
            self._group.addButton(option.radio, place)
            self._layout.addWidget(option, 1, Qt.AlignmentFlag.AlignTop)
        self.options[at].radio.setChecked(True)
        self.setFocusProxy(self.options[at].radio)
        self._group.idToggled.connect(self._on_toggled)
        appearance.changed.connect(self._arrange)
        self._arrange()

    @property
    def at(self) -> int:
        return self._group.checkedId()

    def take(self, place: int) -> None:
        """Take another."""
        self.options[place].radio.setChecked(True)

    def _on_toggled(self, place: int, checked: bool) -> None:
        if checked:
            self.setFocusProxy(self.options[place].radio)
            self.taken.emit(place)

    def _arrange(self) -> None:
        slim = self.width() < self._appearance.px(SIDE) * len(self.options)
        wanted = QBoxLayout.Direction.TopToBottom if slim else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
