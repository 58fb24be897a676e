"""Where the tour points, and where its card stands beside that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from frtdesk.actions.action import MENUS, Menu
from frtdesk.ui.menu_bar import MenuBar
from frtdesk.ui.tour.steps import Target

if TYPE_CHECKING:
    from frtdesk.ui.main_window import MainWindow

GAP = 12
"""Pixels between the card and what it is about, and the window's edge."""

MOST_COVERED = 0.3
"""Of what a card is about that it may cover; where it would be more, it stands in the corner where that is least."""

MENU_OF: dict[Target, Menu] = {
    "table": "view", "present": "teach", "export": "file", "filter_line": "edit", "filter_panel": "view",
    "detail_pane": "view", "timeline": "view",
}  # fmt: skip
"""Where else to find what has no room in the window."""

BUTTON_OF: dict[Target, str] = {"table": "view.table", "present": "teach.start", "export": "file.export"}


def pointed_at(window: MainWindow, target: Target) -> QRect:
    """The part of the window that a step is about; where it has no room, the menu in which it is found."""
    widgets: dict[Target, QWidget | None] = {
        "timeline": window.timeline,
        "detail_pane": window.detail_pane,
        "filter_line": window.filter_line,
        "filter_panel": window.filter_panel,
    }
    widget = window.toolbar.button(BUTTON_OF[target]) if target in BUTTON_OF else widgets[target]
    if widget is not None and widget.isVisible():
        return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    bar = window.menuBar()
    place = list(MENUS).index(MENU_OF[target])
    rect = bar.place_of(bar.actions()[place]) if isinstance(bar, MenuBar) else bar.rect()
    return QRect(bar.mapTo(window, rect.topLeft()), rect.size())


def card_place(window: QSize, target: QRect, card: QSize) -> QRect:
    """Beside its target if there is room, under it where that is a line of the head; else inside it, at its foot."""
    room = QRect(QPoint(0, 0), window).adjusted(GAP, GAP, -GAP, -GAP)
    middle = target.center().y() - card.height() // 2
    beside = [QPoint(target.right() + GAP, middle), QPoint(target.left() - GAP - card.width(), middle)]
    under = [QPoint(target.left(), target.bottom() + GAP), QPoint(target.left(), target.top() - GAP - card.height())]
    for corner in (*under, *beside) if target.height() < card.height() // 2 else (*beside, *under):
        place = _inside(QRect(corner, card), room)
        if not place.intersects(target) and room.contains(place):
            return place
    foot = QPoint(target.center().x() - card.width() // 2, target.bottom() - card.height() - 3 * GAP)
    corners = (
        foot, room.topLeft(), room.topRight(), room.bottomLeft(), room.bottomRight(),
    )  # fmt: skip
    places = [_inside(QRect(corner, card), room) for corner in corners]
    if _covered(places[0], target) <= MOST_COVERED * _area(target):
        return places[0]
    return min(places, key=lambda place: _covered(place, target))


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()


def _covered(place: QRect, target: QRect) -> int:
    """Pixels of the target that would be covered."""
    return _area(place.intersected(target))


def _inside(place: QRect, room: QRect) -> QRect:
    """The same place, moved as little as it takes to be in the room."""
    moved = QRect(place)
    moved.moveLeft(max(min(moved.left(), room.right() - moved.width() + 1), room.left()))
    moved.moveTop(max(min(moved.top(), room.bottom() - moved.height() + 1), room.top()))
    return moved
