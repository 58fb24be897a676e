"""The tour while it runs: one step after the other, following the window and what the person does in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.base.signal import SignalInstance
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.tour.card import Card
from frtdesk.ui.tour.doing import Doing, Windows
from frtdesk.ui.tour.placing import GAP, card_place, pointed_at
from frtdesk.ui.tour.ring import Ring
from frtdesk.ui.tour.steps import STEPS

if TYPE_CHECKING:
    from frtdesk.ui.main_window import MainWindow

WIDE = 340
"""Pixels that the card is wide at text size 1."""

MOST = 0.62
"""Of the window's width that the card takes at most."""


class Tour(QObject):
    """Belongs to its window. `ended` is called once, when the person has seen it or has seen enough."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        appearance: Appearance,
        windows: Windows,
        ended: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._windows = window, workspace, windows
        self._appearance, self._ended = appearance, ended
        self._number = 0
        self._over = False
        self.ring = Ring(appearance, window)
        self.card = Card(appearance, window)
        self.card.asked.connect(self._do)
        self.card.moved.connect(self._move)
        self.card.left.connect(self.end)
        self._doing = Doing(STEPS[0].code, window, workspace, windows)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self.place)
        for signal in self._followed():
            signal.connect(self._on_something_done)
        if window.drawer is not None:
            window.drawer.changed.connect(self._on_something_done)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        appearance.changed.connect(self._on_appearance_changed)
        window.installEventFilter(self)
        self._watched: list[QWidget] = []
        window.guide = self.card
        self._begin()

    def _followed(self) -> tuple[SignalInstance, ...]:
        workspace = self._workspace
        return workspace.index_changed, workspace.view_changed, workspace.selection_changed

    @property
    def number(self) -> int:
        """Which step it is at, from 0."""
        return self._number

    # ------------------------------------------------------------------ steps

    def _begin(self) -> None:
        step = STEPS[self._number]
        self._doing = Doing(step.code, self._window, self._workspace, self._windows)
        self._doing.prepare()
        self.card.show_step(step, self._number + 1, len(STEPS))
        self.place()
        self.card.show()
        self.card.next.setFocus()
        self._placing.start()  # once more, when what was brought into sight has its place

    def _move(self, by: int) -> None:
        self._doing.leave()
        if not 0 <= self._number + by < len(STEPS):
            self.end()
            return
        self._number += by
        self._begin()

    def _do(self) -> None:
        """Do it for the person. The button goes on being there, for once more."""
        self._doing.do()
        self._look()
        self._placing.start()

    def _look(self) -> None:
        if not self._over and self._doing.done:
            self.card.show_done(True)
            self._placing.start()

    def end(self) -> None:
        """Go, and leave the window as it was found."""
        if self._over:
            return
        self._over = True
        self._doing.leave()
        self._window.guide = None
        self._window.removeEventFilter(self)
        for signal in self._followed():
            signal.disconnect(self._on_something_done)
        if self._window.drawer is not None:
            self._window.drawer.changed.disconnect(self._on_something_done)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._on_focus_changed)
        self._appearance.changed.disconnect(self._on_appearance_changed)
        self._placing.stop()
        for part in (self.ring, self.card):
            part.hide()
            part.deleteLater()
        self.deleteLater()
        self._ended()

    # ------------------------------------------------------------------ places

    def place(self) -> None:
        """Set ring and card where they belong now."""
        if self._over:
            return
        window = self._window
        target = pointed_at(window, STEPS[self._number].target)
        self.ring.surround(target.adjusted(-2, -2, 2, 2).intersected(window.rect()))
        wide = min(self._appearance.px(WIDE), round(window.width() * MOST), window.width() - 2 * GAP)
        high = min(self.card.height_for(wide), window.height() - 2 * GAP)
        self.card.setGeometry(card_place(window.size(), target, QSize(wide, high)))
        self.card.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._over:
            self._placing.start()
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------------ signals

    def _on_appearance_changed(self) -> None:
        self._placing.start()

    def _on_something_done(self) -> None:
        self._look()

    def _on_focus_changed(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._look()
