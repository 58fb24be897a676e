"""The row over everything: what is open, the filter line, and what one does most. Empty first, as the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from frtdesk.base.words import translate, undirected

if TYPE_CHECKING:
    from frtdesk.state.archive import Opened
    from frtdesk.state.workspace import Workspace
    from frtdesk.ui.commands import Commands

LANE_GROUPS = 3
"""Groups of the lanes menu that stand under the button: what lanes are made by, how many, and in which order."""


class Toolbar(QWidget):
    """Gets its buttons by `equip`, and what takes longer to import by `furnish`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel("frtdesk")
        self._title.setProperty("role", "name")
        self._kept_line = QWidget()
        self._covered = QLabel()
        self._covered.setProperty("role", "quiet")
        for label in (self._title, self._covered):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)  # they hide before they are squeezed, and must not keep a window from being narrow
        self._lanes_button: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 8, 12, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._title)
        self._row.addWidget(self._covered)
        self._row.addWidget(self._kept_line, 1)

    def equip(self, workspace: Workspace, commands: Commands) -> None:
        """Put in the buttons."""
        from frtdesk.ui.lanes_button import LanesButton

        groups = commands.grouped("lanes", LANE_GROUPS)
        self._lanes_button = LanesButton(workspace, groups, commands.refresh)
        self._row.addWidget(self._lanes_button)
        for name, text in (
            ("view.table", translate("window", "Table")),
            ("help.legend", translate("window", "Legend")),
            ("file.export", translate("window", "Export…")),
            ("teach.start", translate("window", "▶ Present")),
        ):
            button = _button(commands.actions[name], text)
            button.setProperty("role", "primary" if name == "teach.start" else "")
            self._row.addWidget(button)

    def furnish(self, filter_line: QWidget, count: QWidget, views_button: QWidget) -> None:
        """Put in the filter line, how many events it leaves, and the saved views."""
        self._row.replaceWidget(self._kept_line, filter_line)
        self._row.insertWidget(3, count)
        self._row.insertWidget(4, views_button)
        self._kept_line.deleteLater()

    def show_opened(self, opened: Opened) -> None:
        """Name what is open, and the time that it covers."""
        meta = opened.columns.meta
        self._title.setText(undirected(meta.title or opened.archive.name)[:60])
        self._covered.setText(covered_words(meta.covered_from, meta.covered_to))

    def adapt(self, width: int, narrow: float) -> None:
        """Leave out what a window of this width has no room for, the least needed first; `narrow`: pixels."""
        self._covered.setVisible(width >= narrow)
        self._title.setVisible(width >= narrow * 0.9)
        if self._lanes_button is not None:
            self._lanes_button.setVisible(width >= narrow * 0.6)


def _button(action: QAction, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button


def covered_words(covered_from: str | None, covered_to: str | None) -> str:
    """ "1998 to June 2026"; less where the database says less."""
    from frtdesk.base import wording

    if covered_from and covered_to:
        return translate("window", "{first} to {last}").format(
            first=wording.date_words(covered_from), last=wording.date_words(covered_to)
        )
    return translate("window", "to {last}").format(last=wording.date_words(covered_to)) if covered_to else ""
