"""Starting the window: first something to see, then what is heavy, then the data."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from frtdesk import __version__
from frtdesk.app.desk import WindowDesk
from frtdesk.base import paths
from frtdesk.draw.fonts import font, load_typeface
from frtdesk.state.saved_view import SavedView
from frtdesk.state.settings import Settings
from frtdesk.timeline.measure import TextStyle

PAINTED = 10
"""Milliseconds after the events came in which they are painted, before anything else is begun."""

LATEST = 500
"""Milliseconds after which the panels come even if no events did: a large or broken database."""


def make_application() -> QApplication:
    """The one QApplication, with the shipped typeface."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("frtdesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("frtdesk")
    app.setStyle("fusion")
    load_typeface()
    app.setFont(font(TextStyle.LABEL))
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "frtdesk.svg")))
    return app


def build_window(settings: Settings | None = None) -> WindowDesk:
    """A desk with its furnished window, not yet shown: for tests, pictures and the bench."""
    make_application()
    desk = WindowDesk(settings or Settings(None))
    desk.furnish()
    return desk


def run(target: str | None, view: SavedView | None = None) -> int:
    """Show the window, open `target` (the shipped database if None) on `view`, run until the last window is closed."""
    app = make_application()
    desk = WindowDesk(Settings(paths.settings_file()))
    desk.guard()
    if view is not None:
        desk.begin_with(view)
    desk.window.show()

    app.processEvents()  # the chrome is painted before anything heavy is imported
    QTimer.singleShot(0, lambda: _after_first_frame(desk, target))
    status = app.exec()
    desk.close()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return status


def _after_first_frame(desk: WindowDesk, target: str | None) -> None:
    desk.furnish_timeline()
    desk.workspace.index_changed.connect(lambda: QTimer.singleShot(PAINTED, desk.furnish_panels), check_nargs=False)
    desk.open_target(target or str(paths.shipped_database()))
    QTimer.singleShot(LATEST, desk.furnish_panels)
    QTimer.singleShot(2_000, _settle_memory)


def _settle_memory() -> None:
    """What is loaded by now stays: the collector need not look at it again in the middle of a frame."""
    gc.collect()
    gc.freeze()
