"""A layout that sets widgets side by side and begins a new line where the width ends, as words in a text."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from frtdesk.ui.widgets.direction import turned


class FlowLayout(QLayout):
    """`gap`: pixels between widgets and between lines. A widget wider than a line gets the line's width. Widgets from
    number `aside` on stand at the right end of their line. Height that it does not need is shared above and below."""

    def __init__(self, gap: int, aside: int | None = None) -> None:
        super().__init__()
        self._gap = gap
        self._aside = aside
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        return self._arrange(QRect(0, 0, inner, 0), move=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = rect.marginsRemoved(self.contentsMargins())
        spare = area.height() - self._arrange(area, move=False)
        self._arrange(area.translated(0, max(spare // 2, 0)), move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        whole = QSize(wide, max((hint.height() for hint in hints), default=0))
        return whole.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def _arrange(self, area: QRect, move: bool) -> int:
        """Set every item in its place, if `move`; the height that this takes."""
        y = 0
        for line in self._lines(area.width()):
            if move:
                self._set_line(line, area, y)
            y += max(size.height() for _, size in line) + self._gap
        return max(y - self._gap, 0)

    def _lines(self, width: int) -> list[list[tuple[int, QSize]]]:
        """Which items, by number, stand in which line, and how large."""
        lines: list[list[tuple[int, QSize]]] = []
        x = 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), width), hint.height())
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((number, size))
            x += size.width() + self._gap
        return lines

    def _set_line(self, line: list[tuple[int, QSize]], area: QRect, y: int) -> None:
        free = area.width() - sum(size.width() + self._gap for _, size in line) + self._gap
        high = max(size.height() for _, size in line)
        x = 0
        for place, (number, size) in enumerate(line):
            before = line[place - 1][0] if place else -1
            if self._aside is not None and before < self._aside <= number:
                x += max(free, 0)
            middle = y + (high - size.height()) // 2
            place, parent = QRect(area.topLeft() + QPoint(x, middle), size), self.parentWidget()
            self._items[number].setGeometry(place if parent is None else turned(parent, area, place))
            x += size.width() + self._gap
