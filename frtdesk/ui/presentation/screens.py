"""Which screen is the class's: one that shows something else than the teacher's. Mirrored screens are one."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen


def second_screen(mine: QScreen) -> QScreen | None:
    """A screen of its own place beside the teacher's; None with one screen, and where all show the same."""
    place = mine.geometry()
    others = (screen for screen in QGuiApplication.screens() if screen is not mine)
    return next((screen for screen in others if not screen.geometry().intersects(place)), None)


def screen_for_class(mine: QScreen) -> QScreen:
    """The screen that is not the teacher's; hers, where there is one only."""
    return second_screen(mine) or mine
