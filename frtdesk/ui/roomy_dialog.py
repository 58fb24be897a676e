"""Dialogs that fit the screen: what they hold scrolls where it is taller, and their buttons stay in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.tall_enough import TallEnough

FRAME = QSize(8, 44)
"""Pixels that a window manager's frame takes."""

GAP = 8
"""Pixels between buttons."""


def within_screen(widget: QWidget, wanted: QSize) -> QSize:
    """A size for a window: what is wanted, or what the screen has."""
    return wanted.boundedTo(widget.screen().availableSize() - FRAME)


class RoomyDialog(QDialog):
    """What it holds stands in `body`. `letters`, `lines`: the room that it would like at least, in its own font, so
    that it grows with the text."""

    def __init__(self, parent: QWidget | None = None, letters: int = 52, lines: int = 0) -> None:
        super().__init__(parent)
        self._wish = letters, lines
        self.body = QWidget()
        self._frame = TallEnough(self.body)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._frame, 1)
        self._foot: QWidget | None = None

    def column(self, spacing: int = 12) -> QVBoxLayout:
        """The layout of what it holds, made once."""
        made = QVBoxLayout(self.body)
        made.setContentsMargins(22, 20, 22, 12)
        made.setSpacing(spacing)
        return made

    def put_buttons(self, left: Sequence[QPushButton], right: Sequence[QPushButton]) -> None:
        """Set buttons under it, which break into lines where the dialog is narrow."""
        foot = self._foot = QWidget()
        row = FlowLayout(GAP, aside=len(left))
        row.setContentsMargins(22, 6, 22, 16)
        for button in (*left, *right):
            row.addWidget(button)
        foot.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        self._whole.addWidget(foot)

    def fit(self) -> None:
        """Take the room that the contents ask for, as far as the screen has it."""
        self.ensurePolished()
        letters, lines = self._wish
        metrics = self.fontMetrics()
        most = within_screen(self, QSize(100_000, 100_000))
        foot_wide = self._foot.sizeHint().width() if self._foot is not None else 0
        wide = max(metrics.horizontalAdvance("n") * letters, self.body.minimumSizeHint().width(), foot_wide)
        wide = min(wide, most.width())
        foot = self._foot.heightForWidth(wide) if self._foot is not None else 0
        self.resize(wide, min(max(self._asked(wide), metrics.lineSpacing() * lines) + foot, most.height()))

    def _asked(self, wide: int) -> int:
        layout = self.body.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(wide)
        return self.body.sizeHint().height()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.fit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self.fit)
