"""Every action and its key, made from the declarations."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from frtdesk.actions.action import MENUS, Action
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base.words import mark, translate
from frtdesk.ui.roomy_dialog import RoomyDialog

CLASS = {"show": mark("keys", "While a lesson is shown"), "quiz": mark("keys", "While the class is asked")}


class KeysDialog(RoomyDialog):
    """A cheat sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=66, lines=34)
        self.setWindowTitle(translate("keys", "Keys"))
        grid = QGridLayout(self.body)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        for title, actions in _sections():
            _add(grid, title, actions)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(grid.rowCount(), 1)


def _sections() -> list[tuple[str, list[Action]]]:
    """The menus, then what the keys do on the class's screen; none without a key."""
    keyed = [action for action in ACTIONS if action.keys]
    found = [
        (translate("menu", title).replace("&", ""), [a for a in keyed if a.menu == menu and a.where not in CLASS])
        for menu, title in MENUS.items()
    ]
    found += [(translate("keys", title), [a for a in keyed if a.where == where]) for where, title in CLASS.items()]
    return [(title, actions) for title, actions in found if actions]


def _add(grid: QGridLayout, title: str, actions: list[Action]) -> None:
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    row = grid.rowCount()
    grid.addWidget(heading, row, 0, 1, 2)
    for number, action in enumerate(actions, row + 1):
        keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys]
        shown = QLabel("   ".join(keys))
        shown.setProperty("role", "quiet")
        shown.setWordWrap(True)
        name = QLabel(action.title)
        name.setWordWrap(True)
        name.setToolTip(action.help)
        grid.addWidget(name, number, 0)
        grid.addWidget(shown, number, 1)
