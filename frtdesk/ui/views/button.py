"""The Views button of the toolbar: says which saved view one is in, and opens the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from frtdesk.base import paths
from frtdesk.base.words import translate
from frtdesk.state.saved_views import SavedViews
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.views.panel import ViewsPanel
from frtdesk.ui.widgets.direction import turned

WIDEST, NARROWEST = 210, 96
"""Pixels that a view's name has at text size 1: in a wide window, and in a narrow one."""

SHARE = 0.15
"""Of the window's width, what the name takes at most."""


class ViewsButton(QPushButton):
    """`panel`: what it opens. A second press closes it again."""

    def __init__(self, views: SavedViews, appearance: Appearance, actions: dict[str, QAction], window: QWidget) -> None:
        super().__init__()
        self._views = views
        self._appearance = appearance
        self.panel = ViewsPanel(views, appearance, actions, self, window)
        self.clicked.connect(self.toggle_panel)
        views.visit.changed.connect(self.refresh)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def toggle_panel(self) -> None:
        """Open the list, or close it."""
        if self.panel.isVisible():
            self.panel.hide()
        else:
            self.open_panel()

    def open_panel(self) -> None:
        """Open the list with the keyboard in it."""
        self.panel.open()

    def refresh(self) -> None:
        """Say where one is."""
        visit = self._views.visit
        name, changed = visit.name, visit.is_changed
        if not name:
            self._say(translate("views", "Views"), "")
            self.setToolTip(translate("views", "Saved views: open one, or save what you see."))
            self.setAccessibleName(translate("views", "Views"))
            return
        self._say(name, translate("views", "changed") if changed else "")
        said = (
            translate("views", "You are in the view “{name}”, and have changed what it shows.")
            if changed
            else translate("views", "You are in the view “{name}”.")
        )
        self.setToolTip(said.format(name=name).replace("<", "‹"))
        self.setAccessibleName(said.format(name=name))

    def _say(self, name: str, state: str) -> None:
        """The name is cut where there is no room for it; that it was changed is always said."""
        self.ensurePolished()
        metrics, px = self.fontMetrics(), self._appearance.px
        room = max(min(px(WIDEST), round(self.window().width() * SHARE)), px(NARROWEST))
        tail = f" · {state}" if state else ""
        short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(tail))
        self.setText(f"{short}{tail}".replace("&", "&&"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.refresh()
        return super().eventFilter(watched, event)

    @guarded_event
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        px = self._appearance.px
        side = px(11)
        painter = QPainter(self)
        place = QRect(self.width() - px(11) - side, (self.height() - side) // 2, side, side)
        self._arrow.paint(painter, turned(self, self.rect(), place))
        painter.end()

    def _on_appearance_changed(self) -> None:
        shade = "dark" if self._appearance.theme.dark else "light"
        self._arrow = QIcon(str(paths.resources() / "icons" / f"chevron-{shade}.svg"))
        self.setStyleSheet(f"padding-right: {self._appearance.px(29)}px;")
        self.refresh()
