"""Blocks one under the other, each as wide as the column and as tall as it then needs to be."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from frtdesk.ui.widgets.direction import turned


class Column(QWidget):
    """`margins`: pixels free at left, top, right and foot.

    It sets its blocks itself: QVBoxLayout asks each of a hundred for its height five times over, 10 ms in all, and
    counts those that are not shown yet as empty.
    """

    def __init__(self, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left, self._top, self._right, self._foot = margins
        self._blocks: list[tuple[int, QWidget]] = []
        self._known: dict[int, list[tuple[int, int]]] = {}
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def place(self, block: QWidget, above: int = 0) -> None:
        """Put a block under the last one, `above` pixels below it."""
        block.setParent(self)
        self._blocks.append((above, block))

    @property
    def natural_width(self) -> int:
        """As wide as the widest block would like to be."""
        widest = max((block.sizeHint().width() for _, block in self._blocks), default=0)
        return widest + self._left + self._right

    def sizeHint(self) -> QSize:
        return QSize(300, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left + self._right + 40, 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._top + sum(above + tall for above, tall in self._heights(width)) + self._foot

    def _heights(self, width: int) -> list[tuple[int, int]]:
        """For each block the room above it and its height. A scroll area asks for each width three times."""
        known = self._known.get(width)
        if known is None or len(known) != len(self._blocks):
            inner = width - self._left - self._right
            known = self._known[width] = [(above, _height(block, inner)) for above, block in self._blocks]
        return known

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inner, y = self.width() - self._left - self._right, self._top
        for (above, tall), (_, block) in zip(self._heights(self.width()), self._blocks, strict=True):
            block.setGeometry(turned(self, self.rect(), QRect(self._left, y + above, inner, tall)))
            y += above + tall


def _height(block: QWidget, width: int) -> int:
    return block.heightForWidth(width) if block.hasHeightForWidth() else block.sizeHint().height()
