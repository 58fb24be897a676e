"""Every action and its key, made from the declarations."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base.words import translate
from frtdesk.ui.roomy_dialog import RoomyDialog


class KeysDialog(RoomyDialog):
    """A cheat sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=66, lines=34)
        self.setWindowTitle(translate("keys", "Keys"))
        grid = QGridLayout(self.body)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        row = 0
        for menu, title in MENUS.items():
            if not any(action.menu == menu and action.keys for action in ACTIONS):
                continue
            heading = QLabel(translate("menu", title).replace("&", ""))
            heading.setProperty("role", "heading")
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            for action in ACTIONS:
                if action.menu == menu and action.keys:
                    keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys]
                    shown = QLabel("   ".join(keys))
                    shown.setProperty("role", "quiet")
                    shown.setWordWrap(True)
                    name = QLabel(action.title)
                    name.setWordWrap(True)
                    name.setToolTip(action.help)
                    grid.addWidget(name, row, 0)
                    grid.addWidget(shown, row, 1)
                    row += 1
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setRowStretch(row, 1)
