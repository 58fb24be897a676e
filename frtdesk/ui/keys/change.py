"""Changing keys: every action in a list, and the keys of the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from frtdesk.actions.keymap import KEYS
from frtdesk.base.words import translate
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.keys.chosen import ChosenKeys, plain_button
from frtdesk.ui.keys.model import KeysModel
from frtdesk.ui.keys.painter import KeyRowPainter
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.tall_enough import TallEnough

UNDER = 206
"""Pixels of the part under the list, at text size 1."""


class ChangeKeys(QDialog):
    """What is changed is so at once, in menus and everywhere. `show_sheet`: shows all keys, to be printed."""

    def __init__(
        self, settings: Settings, appearance: Appearance, show_sheet: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = appearance
        self.setWindowTitle(translate("keys", "Change keys"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("keys", "Find by name or key"))
        self.line.setAccessibleName(translate("keys", "Find by name or key"))
        self.line.setClearButtonEnabled(True)
        self.list = QListView()
        self.list.setAccessibleName(translate("keys", "Commands and their keys"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows = KeysModel(settings, self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(KeyRowPainter(appearance, self.list))
        self.nothing = QLabel(translate("keys", "No command is called so, and no key does that."))
        self.nothing.setProperty("role", "quiet")
        self.nothing.setWordWrap(True)
        self.chosen = ChosenKeys(settings)
        self.reset_all = plain_button(translate("keys", "Reset all…"), self.chosen.ask_reset_all)
        sheet = plain_button(translate("keys", "All keys, to print"), show_sheet)
        close = plain_button(translate("keys", "Close"), self.close)
        self._foot = (self.reset_all, sheet, close)
        self._lay_out(flow_row(self._foot, gap=8, aside=2))
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list.installEventFilter(self)
        self.chosen.rebuilt.connect(self._order_tabs)
        self.chosen.told.connect(lambda: QTimer.singleShot(0, self, self._show_told))
        self.list.doubleClicked.connect(lambda _index: self.chosen.catch())
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        settings.changed.connect(self._on_setting_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._choose(1)
        self._show_state()
        self.resize(within_screen(self, QSize(appearance.px(620), appearance.px(760))))

    def _lay_out(self, foot: QWidget) -> None:
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setObjectName("rule")
        below = QWidget()
        under = QVBoxLayout(below)
        under.setContentsMargins(18, 10, 18, 10)
        under.addWidget(self.chosen)
        under.addStretch(1)
        self._below = TallEnough(below)
        top = QVBoxLayout()
        top.setContentsMargins(14, 14, 14, 6)
        top.addWidget(self.line)
        top.addWidget(self.nothing)
        last = QVBoxLayout()
        last.setContentsMargins(18, 6, 18, 14)
        last.addWidget(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(rule)
        column.addWidget(self._below)
        column.addLayout(last)

    def show_action(self, name: str) -> None:
        """Choose an action by its id."""
        self.line.clear()
        row = next((n for n, row in enumerate(self.rows.rows) if row.action and row.action.id == name), 1)
        self._choose(row)

    # ------------------------------------------------------------------ signals

    def _on_typed(self, text: str) -> None:
        chosen = self.rows.action(self.list.currentIndex())
        self.rows.ask(text)
        self._choose(self.rows.row_of(chosen) if not text else self.rows.best)
        self.nothing.setVisible(not self.rows.rows)

    def _on_setting_changed(self, key: str) -> None:
        if key != KEYS:
            return
        chosen = self.rows.action(self.list.currentIndex())
        at = self.list.verticalScrollBar().value()
        self.rows.refresh()
        self._choose(self.rows.row_of(chosen))
        self.list.verticalScrollBar().setValue(at)
        self.chosen.refresh()
        self._show_state()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.show_action(self.rows.action(current))

    def _on_appearance_changed(self) -> None:
        chosen = self.rows.action(self.list.currentIndex())
        self.rows.refresh()
        self._choose(self.rows.row_of(chosen))

    def _choose(self, row: int) -> None:
        index = self.rows.index(row) if 0 <= row < len(self.rows.rows) else QModelIndex()
        self.list.setCurrentIndex(index)
        self.chosen.show_action(self.rows.action(index))
        if index.isValid():
            self.list.scrollTo(index)

    def _order_tabs(self) -> None:
        """Keys that were made anew would come behind the foot."""
        for before, after in pairwise((self.line, self.list, *self.chosen.parts, *self._foot)):
            QWidget.setTabOrder(before, after)

    def _show_state(self) -> None:
        self.reset_all.setEnabled(bool(self._settings[KEYS]))
        self.nothing.setVisible(not self.rows.rows)

    def _show_told(self) -> None:
        """Where there is little room, what was said is scrolled into sight."""
        self._below.fit()
        self._below.ensureWidgetVisible(self.chosen.yes if self.chosen.yes.isVisible() else self.chosen.said)

    # ------------------------------------------------------------------ Qt events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is said about a command has one height, so that the list does not move under the hand."""
        super().resizeEvent(event)
        self._below.setFixedHeight(min(self._appearance.px(UNDER), self.height() // 2))

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.line.clear()
            self.chosen.say("")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line the arrows walk the list; Enter asks for a new key."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in (self.line, self.list):
                self.chosen.catch()
                return True
            if watched is self.line and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
