"""Widgets side by side in a row that may be too short for all of them: what matters least gives way first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from frtdesk.ui.widgets.direction import turned


class Way(Enum):
    """How a widget gives way: it becomes as small as it can be, or half as wide as it would like, or as
    small as it can be at once since nothing between is of use, or it goes."""

    SHRINK = auto()
    HALVE = auto()
    SHORTEN = auto()
    HIDE = auto()


@dataclass(frozen=True)
class Room:
    """Pixels that a widget would like, and the fewest that are of use to it."""

    wish: int
    least: int


def shared_out(rooms: list[Room], elastic: int, ways: list[tuple[int, Way]], width: int, gap: int) -> list[int | None]:
    """A width for each widget; None for one that is hidden.

    `ways`: widgets by number and how each gives way, in that order, until the rest has what it wishes. The `elastic`
    one (a number) gets what is left over, and less than its wish only when all others have given way.
    """
    wides: list[int | None] = [room.wish for room in rooms]

    def missing() -> int:
        shown = [wide for wide in wides if wide is not None]
        return sum(shown) + gap * (len(shown) - 1) - width

    for number, way in ways:
        lack, wide = missing(), wides[number]
        if lack <= 0:
            break
        if wide is not None:
            least = max(rooms[number].least, rooms[number].wish // 2 if way is Way.HALVE else 0)
            short = least if way is Way.SHORTEN else max(wide - lack, least)
            wides[number] = None if way is Way.HIDE else short
    wides[elastic] = max((wides[elastic] or 0) - missing(), 1)
    return wides


class RankedRow(QLayout):
    """The row as a layout. It shows and hides its widgets itself; nobody else does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._elastic: QWidget | None = None
        self._ways: list[tuple[QWidget, Way]] = []

    def stretch(self, widget: QWidget) -> None:
        """Give a widget what the others leave."""
        self._elastic = widget
        self.invalidate()

    def give_way(self, ways: list[tuple[QWidget, Way]]) -> None:
        """Which widget gives way first, and how."""
        self._ways = ways
        self.invalidate()

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget among the others."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        widgets = self._widgets()
        wide = sum(widget.sizeHint().width() for widget in widgets) + self.spacing() * max(len(widgets) - 1, 0)
        return self._around(QSize(wide, self._tall()))

    def minimumSize(self) -> QSize:
        """Room for what never gives way."""
        going = {id(widget) for widget, way in self._ways if way is Way.HIDE}
        stays = [_room(widget).least for widget in self._widgets() if id(widget) not in going]
        return self._around(QSize(sum(stays) + self.spacing() * max(len(stays) - 1, 0), self._tall()))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        widgets, inner = self._widgets(), rect.marginsRemoved(self.contentsMargins())
        if self._elastic not in widgets:
            return
        numbers = {id(widget): number for number, widget in enumerate(widgets)}
        ways = [(numbers[id(widget)], way) for widget, way in self._ways if id(widget) in numbers]
        rooms = [_room(widget) for widget in widgets]
        wides = shared_out(rooms, widgets.index(self._elastic), ways, inner.width(), self.spacing())
        x = inner.left()
        for widget, wide in zip(widgets, wides, strict=True):
            if widget.isHidden() != (wide is None):
                widget.setHidden(wide is None)
            if wide is not None:
                high = min(widget.sizeHint().height(), inner.height())
                place = QRect(x, inner.top() + (inner.height() - high) // 2, wide, high)
                widget.setGeometry(turned(widget, rect, place))
                x += wide + self.spacing()
        parent = self.parentWidget()
        if parent is not None and parent.rect() != rect and self.geometry() != rect:
            self.setGeometry(parent.rect())  # what was placed had the row laid out in another room meanwhile

    def _widgets(self) -> list[QWidget]:
        return [widget for widget in (item.widget() for item in self._items) if widget is not None]

    def _tall(self) -> int:
        return max((widget.sizeHint().height() for widget in self._widgets()), default=0)

    def _around(self, size: QSize) -> QSize:
        margins: QMargins = self.contentsMargins()
        return size.grownBy(margins)


def _room(widget: QWidget) -> Room:
    wish = max(widget.sizeHint().width(), widget.minimumWidth())
    least = max(min(widget.minimumSizeHint().width(), wish), widget.minimumWidth())
    return Room(wish, least)
