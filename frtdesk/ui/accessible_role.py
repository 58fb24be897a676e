"""What a painted widget is to a screen reader: a picture, a chart; Qt knows only that it is a widget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Rest = Callable[[], str]


class Painted(QAccessibleWidget):
    """A widget with a role of its own. `rest`: its description, worked out when it is asked for."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, rest: Rest | None) -> None:
        super().__init__(widget, role)
        self._rest = rest

    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Description and self._rest is not None:
            return self._rest()
        return super().text(t)


ROLE, INTERFACE = "_speaks_as", "_speaks_through"
"""Where a widget keeps its role, and what Qt was answered: Python must hold that as long as the widget is there."""

_installed = False


def speak_as(widget: QWidget, role: QAccessible.Role, rest: Rest | None = None) -> None:
    """From now on a widget is this to screen readers."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_for)
    setattr(widget, ROLE, (role, rest))


def _interface_for(_key: str, asked: QObject) -> QAccessibleInterface | None:
    role = getattr(asked, ROLE, None)
    if role is None or not isinstance(asked, QWidget):
        return None
    setattr(asked, INTERFACE, Painted(asked, *role))
    return getattr(asked, INTERFACE)
