"""The panel under the Views button: the list of saved views, and what can be done with what is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.view_shelves import Entry
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.views.list import ViewsList
from frtdesk.ui.widgets.flow_row import flow_row

WIDE = 460
"""Pixels of the panel at text size 1, where the window has them."""

TALLEST = 0.7
"""Of the window's height, what the panel takes at most."""


class ViewsPanel(QFrame):
    """A child of the window, over its other parts. Closes by Esc, by a click elsewhere, and when a view is opened.

    `left`: closed by the person from inside; somebody else takes the focus.
    """

    left = Signal()
    copied = Signal(object)
    exported = Signal(object)

    def __init__(
        self, views: SavedViews, appearance: Appearance, actions: dict[str, QAction], button: QWidget, window: QWidget
    ) -> None:
        super().__init__(window)
        self._views = views
        self._appearance = appearance
        self._button = button
        self._watching = False
        self.setObjectName("views")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = ViewsList(views, appearance, self)
        self.list.opened.connect(self._open)
        self.list.copied.connect(self.copied)
        self.list.exported.connect(self.exported)
        self._empty = _label(
            translate("views", "No saved views yet. Save what you see: filter, range and lanes come back whole.")
        )
        self._hint = _label(translate("views", "Enter opens, F2 renames, Del deletes, Alt+Up and Alt+Down move."))
        self._save = _button(actions["go.save_view"], self._step_aside)
        self._save.setProperty("role", "primary")
        self._update = _button(actions["go.update_view"])
        self._shared = _button(actions["go.open_shared"], self._step_aside)
        self._update_action = actions["go.update_view"]
        self._lay_out()
        for signal in (views.shelves.changed, views.visit.changed):
            signal.connect(self.refresh)
        appearance.changed.connect(self._on_appearance_changed)
        self._style()
        self.hide()

    def _lay_out(self) -> None:
        px = self._appearance.px
        self._foot = QVBoxLayout()
        self._foot.setSpacing(px(8))
        self._buttons = flow_row([self._save, self._update, self._shared], gap=px(8))
        self._foot.addWidget(self._empty)
        self._foot.addWidget(self._hint)
        self._foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(6), 1, px(12))
        column.setSpacing(px(8))
        column.addWidget(self.list, 1)
        self._foot.setContentsMargins(px(16), 0, px(14), 0)
        column.addLayout(self._foot)

    # ------------------------------------------------------------------ showing

    def open(self) -> None:
        """Show the list under the button, with the keyboard in it."""
        self.refresh()
        self.show()
        self.raise_()
        self.place()
        self.list.choose_first()
        first = self.list if self.list.rows.rows else self._save
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Show what there is now."""
        self.list.refresh()
        filled = bool(self.list.rows.rows)
        self.list.setVisible(filled)
        self._hint.setVisible(filled)
        self._empty.setVisible(not filled)
        current, changed = self._views.visit.current, self._views.visit.is_changed
        self._update.setVisible(current is not None and changed and current.keeper.writable)
        if current is not None:
            name = current.name if len(current.name) <= 18 else f"{current.name[:17]}…"
            self._update.setText(translate("views", "Update “{name}”").format(name=name).replace("&", "&&"))
        if self.isVisible():
            self.place()

    def place(self) -> None:
        """Stand under the button, inside the window, as tall as the list needs."""
        window, px = self.window(), self._appearance.px
        bar = self._button.parentWidget()
        beside = self._button if self._button.isVisible() or bar is None else bar  # a narrow window has no room for it
        below = beside.mapTo(window, QPoint(0, beside.height() + 4))
        wide = min(max(px(WIDE), self.minimumSizeHint().width()), window.width() - 16)
        left = max(min(below.x() + beside.width() - wide, window.width() - wide - 8), 8)
        self.resize(wide, self.height())
        room = min(round(window.height() * TALLEST), window.height() - below.y() - 8)
        self._empty.setFixedWidth(wide - px(32))
        self._hint.setFixedWidth(wide - px(32))
        listed = self.list.content_height() + 2 if self.list.isVisibleTo(self) else 0
        foot = (
            self._foot.totalHeightForWidth(wide) if self._foot.hasHeightForWidth() else self._foot.sizeHint().height()
        )
        self.setGeometry(left, below.y(), wide, min(listed + foot + px(28), room))

    def _open(self, entry: Entry) -> None:
        self._leave()
        self._views.open(entry)

    def _leave(self) -> None:
        """Close, and hand the focus back."""
        self.hide()
        self.left.emit()

    def _step_aside(self) -> None:
        """A dialog comes: the panel closes and the dialog has the focus."""
        self.hide()

    # ------------------------------------------------------------------ keys, focus, places

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch(False)

    def _watch(self, on: bool) -> None:
        """Follow clicks and focus in the window, while there is something to close."""
        app = QApplication.instance()
        if on == self._watching or not isinstance(app, QApplication):
            return
        self._watching = on
        if on:
            app.installEventFilter(self)
            app.focusChanged.connect(self._on_focus_changed)
        else:
            app.removeEventFilter(self)
            app.focusChanged.disconnect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere in the window closes the panel, and means there what it means."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and isinstance(event, QMouseEvent):
            inside = watched is self or self.isAncestorOf(watched) or watched is self._button
            if not inside and watched.window() is self.window():
                self.hide()
        elif kind == QEvent.Type.Resize and watched is self.window():
            self.place()
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Somebody else in the window took the keyboard."""
        inside = new is None or new in (self, self._button) or self.isAncestorOf(new)
        if not inside and new is not None and new.window() is self.window():
            self.hide()

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self._style()
        self._foot.setContentsMargins(px(16), 0, px(14), 0)
        self.list.scheduleDelayedItemsLayout()
        if self.isVisible():
            self.place()

    def _style(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QFrame#views {{ background: {theme.paper.name()}; border: 1px solid {theme.rule.name()};"
            f" border-radius: {px(9)}px; }}"
        )


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(action: QAction, first: object = None) -> QPushButton:
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    if callable(first):
        button.clicked.connect(first)
    button.clicked.connect(action.trigger)
    return button
