"""Which screen is the class's: one that shows something else than the teacher's. Mirrored screens are one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen


def second_screen(mine: QScreen) -> QScreen | None:
    """A screen of its own place beside the teacher's; None with one screen, and where all show the same."""
    place = mine.geometry()
    others = (screen for screen in QGuiApplication.screens() if screen is not mine)
    return next((screen for screen in others if not screen.geometry().intersects(place)), None)


def screen_for_class(mine: QScreen) -> QScreen:
    """The screen that is not the teacher's; hers, where there is one only."""
    return second_screen(mine) or mine


class ScreenWatch(QObject):
    """Says when a screen came, went, or was moved: `changed` is called after each."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._changed = changed
        self._watching = False

    def start(self) -> None:
        gui = QGuiApplication.instance()
        if isinstance(gui, QGuiApplication) and not self._watching:
            self._watching = True
            gui.screenRemoved.connect(self._on_removed)
            gui.screenAdded.connect(self._on_added)
            for screen in gui.screens():
                screen.geometryChanged.connect(self._on_moved)

    def stop(self) -> None:
        gui = QGuiApplication.instance()
        if isinstance(gui, QGuiApplication) and self._watching:
            self._watching = False
            gui.screenRemoved.disconnect(self._on_removed)
            gui.screenAdded.disconnect(self._on_added)
            for screen in gui.screens():
                screen.geometryChanged.disconnect(self._on_moved)

    def _on_removed(self, _screen: QScreen) -> None:
        self._changed()

    def _on_added(self, screen: QScreen) -> None:
        """A new screen may lie over hers at first, and be moved beside it."""
        screen.geometryChanged.connect(self._on_moved)
        self._changed()

    def _on_moved(self) -> None:
        self._changed()
