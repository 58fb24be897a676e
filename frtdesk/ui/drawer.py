"""The drawer under the timeline: table, results, charts and the like, one at a time, each made when it is first shown.

It stands beside the timeline or, made tall, instead of it. Panels do not know each other, nor the drawer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance


@dataclass(frozen=True)
class PanelNeeds:
    """What a panel of the drawer may use."""

    workspace: Workspace
    appearance: Appearance
    jobs: Jobs
    settings: Settings


@dataclass(frozen=True)
class DrawerPanel:
    """One panel: its name for actions, its title on the tab (marked, translated here), and how it is made."""

    name: str
    title: str
    make: Callable[[PanelNeeds], QWidget]


class Drawer(QWidget):
    """`changed`: another panel is shown, or none, or the drawer was made tall or low."""

    changed = Signal()

    def __init__(self, needs: PanelNeeds, panels: tuple[DrawerPanel, ...]) -> None:
        super().__init__()
        self._needs = needs
        self._panels = panels
        self._makers = {panel.name: panel.make for panel in panels}
        self._made: dict[str, QWidget] = {}
        self.tall = False
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(translate("drawer", "Panels under the timeline"))
        for panel in panels:
            self.tabs.addTab(translate("drawer", panel.title))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._stack = QStackedWidget()
        self._tall = self._button(self._on_tall)
        self._close = self._button(self.close_panel)
        self._close.setText(translate("drawer", "Close"))
        self._close.setToolTip(translate("drawer", "Close the drawer and show the timeline alone."))
        head = QHBoxLayout()
        head.setContentsMargins(8, 3, 8, 0)
        head.setSpacing(4)
        head.addWidget(self.tabs, 1)
        head.addWidget(self._tall)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._word_tall()
        self.hide()

    @staticmethod
    def _button(pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(pressed)
        return button

    def sizeHint(self) -> QSize:
        return QSize(600, self._needs.appearance.px(280))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(panel.name for panel in self._panels)

    @property
    def current(self) -> str | None:
        """The name of the panel that is shown; None while the drawer is closed."""
        return None if self.isHidden() else self.names[self.tabs.currentIndex()]

    def panel(self, name: str) -> QWidget:
        """A panel, made now if it was not shown before. Raises KeyError for a name that is none."""
        if name not in self._made:
            made = self._makers[name](self._needs)
            self._made[name] = made
            self._stack.addWidget(made)
        return self._made[name]

    def show_panel(self, name: str) -> QWidget:
        """Open the drawer on a panel and answer it."""
        panel = self.panel(name)
        self._stack.setCurrentWidget(panel)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(self.names.index(name))
        self.tabs.blockSignals(False)
        self.show()
        self.changed.emit()
        return panel

    def close_panel(self) -> None:
        """Close the drawer; the panels keep what they show."""
        self.tall = False
        self._word_tall()
        self.hide()
        self.changed.emit()

    def _on_tab_changed(self, number: int) -> None:
        if 0 <= number < len(self._panels):
            self.show_panel(self._panels[number].name)

    def set_tall(self, tall: bool) -> None:
        """Stand instead of the timeline, or beside it."""
        self.tall = tall
        self._word_tall()
        self.changed.emit()

    def _on_tall(self) -> None:
        self.set_tall(not self.tall)

    def _word_tall(self) -> None:
        if self.tall:
            self._tall.setText(translate("drawer", "Beside the timeline"))
            self._tall.setToolTip(translate("drawer", "Show the timeline again, above the drawer."))
        else:
            self._tall.setText(translate("drawer", "Instead of the timeline"))
            self._tall.setToolTip(translate("drawer", "Give the drawer all the room."))
