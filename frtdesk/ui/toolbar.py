"""The bar at the head of the window: what is open, the filter line, and the buttons that are used most. Empty first, as
the window is.

In a narrow window the filter line keeps its room, and what can also be found in the menus goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from frtdesk.base.words import translate, undirected
from frtdesk.ui.widgets.elided_button import ElidedButton
from frtdesk.ui.widgets.elided_label import ElidedLabel
from frtdesk.ui.widgets.key_words import with_key
from frtdesk.ui.widgets.ranked_row import RankedRow, Way

if TYPE_CHECKING:
    from frtdesk.model.columns import Columns
    from frtdesk.state.archive import Opened
    from frtdesk.state.workspace import Workspace
    from frtdesk.ui.commands import Commands

LANE_GROUPS = 3
"""Groups of the lanes menu that stand under the button: what lanes are made by, how many, and in which order."""

SHOW_THEIR_STATE = ("edit.mode",)
"""Actions whose buttons stay pressed while they are on."""

FIRST_TO_GO = ("help.legend", "view.table")
"""Actions whose buttons give way before the name of what is open does."""

VIEWS = "views"
"""The button that lists the saved views, and says which of them one is in."""

LAST_TO_GO = ("file.export", "teach.start")
"""Actions whose buttons stay while there is any room; the last of them becomes as short as its sign before it goes."""


class Toolbar(QWidget):
    """Gets its buttons by `equip`, and what takes longer to import by `furnish`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel("frtdesk", least=17)
        self.title.setProperty("role", "name")
        self.covered = ElidedLabel()
        self.covered.setProperty("role", "quiet")
        self._buttons: dict[str, QWidget] = {}
        self._line: QWidget = QWidget()
        self._count: QWidget | None = None
        self._row = RankedRow(self)
        self._row.setContentsMargins(14, 8, 12, 8)
        self._row.setSpacing(10)
        for widget in (self.title, self.covered, self._line):
            self._row.addWidget(widget)
        self._rank()

    def equip(self, workspace: Workspace, commands: Commands) -> None:
        """Put in the buttons."""
        from frtdesk.ui.lanes_button import LanesButton

        groups = commands.grouped("lanes", LANE_GROUPS)
        self.add("lanes", LanesButton(workspace, groups, commands.refresh))
        for name, text in (
            ("edit.mode", translate("window", "Edit")),
            ("view.table", translate("window", "Table")),
            ("help.legend", translate("window", "Legend")),
            ("file.export", translate("window", "Export…")),
            ("teach.start", translate("window", "▶ Present")),
        ):
            button = self.add_action(name, commands.actions[name], text)
            button.setProperty("role", "primary" if name == "teach.start" else "")

    def add(self, name: str, button: QWidget) -> None:
        """Put a button at the end, known by its action's name."""
        self._buttons[name] = button
        self._row.addWidget(button)
        self._rank()

    def button(self, name: str) -> QWidget | None:
        """A button by its action's name."""
        return self._buttons.get(name)

    def add_action(self, name: str, action: QAction, text: str) -> QPushButton:
        """Put a button for an action at the end."""
        button = ElidedButton(text, text[:1]) if name == LAST_TO_GO[-1] else QPushButton(text)
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(with_key(action))

        follow()
        action.changed.connect(follow)
        if name in SHOW_THEIR_STATE:
            button.setCheckable(True)
            button.clicked.connect(lambda: button.setChecked(action.isChecked()))
            action.toggled.connect(button.setChecked)
        self.add(name, button)
        return button

    def furnish(self, line: QWidget, count: QWidget, views: QWidget) -> None:
        """Put the filter line into its place, and after it how much it leaves, and the views."""
        self._row.removeWidget(self._line)
        self._line.deleteLater()
        self._line, self._count = line, count
        self._buttons[VIEWS] = views
        for at, widget in enumerate((line, count, views), start=2):
            self._row.insert(at, widget)
        self._rank()

    def order_tabs(self) -> None:
        """Tab goes from left to right, whatever was put in first."""
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        row = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        last = self._line
        for widget in row[row.index(self._line) + 1 :]:
            QWidget.setTabOrder(last, widget)
            last = widget

    def say_filter(self, wanted: bool) -> None:
        """Show the filter line, or leave its room to the count, where the filter is said elsewhere."""
        there = self._row.indexOf(self._line) >= 0
        if wanted and not there:
            self._row.insert(2, self._line)
        elif there and not wanted:
            self._row.removeWidget(self._line)
        self._line.setVisible(wanted)
        self._rank()

    def show_opened(self, opened: Opened) -> None:
        """Name what is open, and the time that it covers."""
        meta = opened.columns.meta
        self.title.say(undirected(meta.title or opened.archive.name)[:60])
        self.covered.say(covered_words(opened.columns))

    def _rank(self) -> None:
        says = self._row.indexOf(self._line) >= 0
        self._row.stretch(self._line if says or self._count is None else self._count)
        first = [self._buttons[name] for name in FIRST_TO_GO if name in self._buttons]
        last = [self._buttons[name] for name in LAST_TO_GO if name in self._buttons]
        views = [button for name, button in self._buttons.items() if name == VIEWS]
        others = [button for button in self._buttons.values() if button not in (*first, *views, *last)]
        ways: list[tuple[QWidget, Way]] = [(self.covered, Way.HIDE), (self.title, Way.SHRINK)]
        ways += [(button, Way.HIDE) for button in first]
        ways += [(self._count, Way.SHRINK)] if says and self._count is not None else []
        ways += [(self.title, Way.HIDE)]
        ways += [(button, Way.HIDE) for button in others]
        ways += [(self._line, Way.HALVE)]
        ways += [(button, Way.HIDE) for button in (*views, *last[:-1])]
        ways += [(button, way) for button in last[-1:] for way in (Way.SHORTEN, Way.HIDE)]
        self._row.give_way(ways)


def covered_words(columns: Columns) -> str:
    """ "1998 to June 2026"; less where the database says less."""
    from frtdesk.timeline.coverage import stretch_words

    first, last = stretch_words(columns)
    if first and last:
        return translate("window", "{first} to {last}").format(first=first, last=last)
    return translate("window", "to {last}").format(last=last) if last else ""
