"""The drawer under the timeline: table, results, charts and the like, one at a time, each made when it is first shown.

It stands beside the timeline or, made tall, instead of it. Panels do not know each other, nor the drawer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.drawer_tabs import DrawerTabs
from frtdesk.ui.panel_chooser import PanelChooser
from frtdesk.ui.widgets.tall_enough import TallEnough
from frtdesk.ui.widgets.web_link import open_link

HEIGHT = 280
"""Pixels that the drawer has at first, at text size 1."""

LEAST = 60
"""Pixels at text size 1 that it cannot do without: its head, and a line."""


def _nothing() -> None:
    """What a panel of its own, outside a drawer, asks to be uncovered."""


@dataclass(frozen=True)
class PanelNeeds:
    """What a panel of the drawer may use. `show_timeline`: have the timeline in sight, as something is shown on it.
    `open_url`: go to an address of the web or of mail, asking first where the person wants that."""

    workspace: Workspace
    appearance: Appearance
    jobs: Jobs
    settings: Settings
    show_timeline: Callable[[], None] = _nothing
    open_url: Callable[[str], None] = open_link


@dataclass(frozen=True)
class DrawerPanel:
    """One panel: its name for actions, its title on the tab (marked, translated here), and how it is made."""

    name: str
    title: str
    make: Callable[[PanelNeeds], QWidget]


class Drawer(QWidget):
    """`changed`: another panel is shown, or none, or the drawer was made tall or low; `left`: the person goes back to
    the timeline. Height and panel are remembered from one start to the next."""

    changed = Signal()
    left = Signal()

    def __init__(self, needs: PanelNeeds, panels: tuple[DrawerPanel, ...]) -> None:
        super().__init__()
        self._needs = replace(needs, show_timeline=self._show_timeline)
        self._panels = panels
        self._makers = {panel.name: panel.make for panel in panels}
        self._made: dict[str, QWidget] = {}
        self._frames: dict[str, TallEnough] = {}
        self.tall = False
        self._cramped = False
        self.setObjectName("drawer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = DrawerTabs()
        self.tabs.setAccessibleName(translate("drawer", "Panels under the timeline"))
        for panel in panels:
            self.tabs.addTab(translate("drawer", panel.title))
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._stack = QStackedWidget()
        self._tall = self._button(self.toggle_tall)
        self._close = self._button(self.close_panel)
        self._head = QHBoxLayout()
        self.chooser = PanelChooser([translate("drawer", panel.title) for panel in panels])
        self.chooser.chosen.connect(self.tabs.setCurrentIndex)
        self.chooser.tall_wanted.connect(self.toggle_tall)
        self._head.addWidget(self.tabs)
        self._head.addWidget(self.chooser)
        self._head.addStretch(1)
        self._head.addWidget(self._tall)
        self._head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._stack, 1)
        needs.appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._word_tall()
        self.hide()

    @staticmethod
    def _button(pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(pressed)
        return button

    def _on_appearance_changed(self) -> None:
        px = self._needs.appearance.px
        self._head.setContentsMargins(px(6), px(2), px(10), 0)
        self._head.setSpacing(px(10))
        self._adapt()
        self.setMinimumHeight(px(LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Tabs and buttons, with fewer words where there is less room; then the tabs that fit, and a button that lists
        the rest; where hardly any would fit, one button that lists all. Where only closing brings the timeline back one
        button does."""
        buttons = (self._close,) if self._cramped else (self._tall, self._close)
        room = self.width() - self._needs.appearance.px(16) - self._head.spacing() * (len(buttons) + 1)
        rest, beside = tuple[int, ...](), room
        for words in self._tall_words():
            self._tall.setText(words)
            self._close.setText(words if self._cramped else translate("drawer", "Close"))
            beside = room - sum(button.sizeHint().width() for button in buttons)
            if self.tabs.whole <= beside:
                self.tabs.show_all()
                break
        else:
            rest = self.tabs.fit(beside - self.chooser.width_for_more - self._head.spacing())
        narrow = len(rest) == len(self._panels)
        self.tabs.setHidden(narrow)
        self._tall.setHidden(narrow or self._cramped)
        self.chooser.list_rest(() if narrow else rest)
        self.chooser.setVisible(bool(rest))
        if narrow and self._cramped:
            long, short = self._tall_words()
            self._close.setText(long)
            if self.chooser.sizeHint().width() + self._close.sizeHint().width() > room:
                self._close.setText(short)
        self.chooser.fit(room - self._close.sizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """With the fewest words on its buttons, not with those that they have."""
        px, measure = self._needs.appearance.px, self._close.fontMetrics().horizontalAdvance
        words = self._tall_words()[1] if self._cramped else translate("drawer", "Close")
        close = self._close.sizeHint().width() - measure(self._close.text()) + measure(words)
        return QSize(close + px(120), px(LEAST))

    def sizeHint(self) -> QSize:
        return QSize(600, self.wanted_height)

    @property
    def wanted_height(self) -> int:
        """Pixels that the drawer had when it was last beside the timeline, at the present text size."""
        kept = self._needs.settings["drawer"].get("height", HEIGHT)
        usable = isinstance(kept, int | float) and 60 <= kept <= 4_000
        return self._needs.appearance.px(kept if usable else HEIGHT)

    @property
    def is_height_chosen(self) -> bool:
        """Whether the person has moved the edge between timeline and drawer."""
        return "height" in self._needs.settings["drawer"]

    def keep_height(self) -> None:
        """Remember the present height, which the person has chosen."""
        if not self.fills:
            self._keep(height=round(self.height() / self._needs.appearance.factor))

    def _keep(self, **changed: Any) -> None:
        self._needs.settings["drawer"] = {**self._needs.settings["drawer"], **changed}

    def restore(self) -> None:
        """Show the panel that was open when the program was left, if there was one."""
        name = self._needs.settings["drawer"].get("panel")
        if name in self.names:
            self.show_panel(str(name))

    def _show_timeline(self) -> None:
        if self.fills:
            self.toggle_tall()

    def take_focus(self) -> None:
        """Give the focus to the panel that is shown."""
        if self.current is not None:
            self.panel(self.current).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.changed.emit()  # whoever shares out the room could not know it before

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._show_timeline()
            self.left.emit()
        else:
            super().keyPressEvent(event)

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
            self._frames[name] = TallEnough(made)
            self._stack.addWidget(self._frames[name])
        return self._made[name]

    def show_panel(self, name: str) -> QWidget:
        """Open the drawer on a panel and answer it."""
        panel = self.panel(name)
        self._stack.setCurrentWidget(self._frames[name])
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(self.names.index(name))
        self.tabs.blockSignals(False)
        self.chooser.say(self.names.index(name))
        self._adapt()
        self._keep(panel=name)
        if self.isHidden():
            self.show()
        if self.isVisible():
            self.changed.emit()
        return panel

    def close_panel(self) -> None:
        """Close the drawer; the panels keep what they show."""
        self.tall = False
        self._word_tall()
        self._keep(panel="")
        self.hide()
        self.changed.emit()

    def _on_tab_changed(self, number: int) -> None:
        if 0 <= number < len(self._panels):
            self.show_panel(self._panels[number].name)

    @property
    def fills(self) -> bool:
        """Whether it stands instead of the timeline: as it was asked to, or as there is no room for both."""
        return self.current is not None and (self.tall or self._cramped)

    def cramp(self, cramped: bool) -> None:
        """There is no room for the timeline beside it, or there is again."""
        if cramped != self._cramped:
            self._cramped = cramped
            self._word_tall()

    def set_tall(self, tall: bool) -> None:
        """Stand instead of the timeline, or beside it."""
        self.tall = tall
        self._word_tall()
        self.changed.emit()

    def toggle_tall(self) -> None:
        """Stand instead of the timeline, or show it again; where there is no room for both that closes the drawer."""
        if self._cramped:
            self.close_panel()
        else:
            self.set_tall(not self.tall)

    def _word_tall(self) -> None:
        close = translate("drawer", "Close the drawer and show the timeline alone.")
        if self._cramped:
            tip = close = translate("drawer", "Close the drawer and show the timeline: there is no room for both.")
        elif self.tall:
            tip = translate("drawer", "Show the timeline again, above the drawer.")
        else:
            tip = translate("drawer", "Give the drawer all the room.")
        self._close.setToolTip(close)
        self._tall.setToolTip(tip)
        self.chooser.word_tall(self._tall_words()[0], tip)
        self._adapt()

    def _tall_words(self) -> tuple[str, str]:
        """What the button for the drawer's height says, and the same shorter."""
        if self._cramped:
            return translate("drawer", "Back to the timeline"), translate("drawer", "Timeline")
        if self.tall:
            return translate("drawer", "Beside the timeline"), translate("drawer", "Half height")
        return translate("drawer", "Instead of the timeline"), translate("drawer", "Full height")
