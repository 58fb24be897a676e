"""Starting the window: first something to see, then what is heavy, then the data."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from frtdesk import __version__
from frtdesk.app.language import speak_in
from frtdesk.app.light_imports import collect_rarely, import_lightly
from frtdesk.base import paths
from frtdesk.draw.fonts import font, load_typeface
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings_file import read_values
from frtdesk.timeline.measure import TextStyle
from frtdesk.ui.main_window import MainWindow
from frtdesk.ui.style import dress, theme_named

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk
    from frtdesk.state.saved_view import SavedView
    from frtdesk.state.settings import Settings
    from frtdesk.ui.settings.window import SettingsUndo

FLUSHED = 10
"""Milliseconds after which what was painted has reached the screen, before anything else is begun."""

LATEST = 500
"""Milliseconds after which the panels come even if no events did: a large or broken database."""


def make_application() -> QApplication:
    """The one QApplication, with the shipped typeface."""
    import_lightly()
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


@dataclass(frozen=True)
class Beginning:
    """How a window begins. `target`: None for the shipped database; `lesson`: the id of one that is presented at once;
    `first`: it is not one that was made anew; `shows_settings`: the window of settings is shown, offering `undo`."""

    target: str | None
    view: SavedView | None = None
    lesson: str = ""
    first: bool = False
    shows_settings: bool = False
    undo: SettingsUndo | None = None


class Kept(Protocol):
    """Settings by key."""

    def __getitem__(self, key: str, /) -> Any: ...


def make_window(kept: Kept) -> MainWindow:
    """The window with its frame and its look, empty: what can be shown before anything heavy is imported."""
    dress(theme_named(kept["theme"]), float(kept["text_scale"]), kept["touch"])
    window = MainWindow()
    window.restore(kept["window"])
    return window


def make_desk(settings_file: Path, window: MainWindow) -> WindowDesk:
    """The desk of a window. Imports all that the program is made of but pyqtgraph and the panels."""
    from frtdesk.app.desk import WindowDesk
    from frtdesk.state.settings import Settings

    return WindowDesk(Settings(settings_file), window)


def build_window(settings: Settings | None = None) -> WindowDesk:
    """A desk with its furnished window, not yet shown: for tests, pictures and the bench."""
    from frtdesk.app.desk import WindowDesk
    from frtdesk.state.settings import Settings

    settings = settings or Settings(None)
    speak_in(make_application(), settings["language"])
    desk = WindowDesk(settings, make_window(settings))
    desk.furnish()
    return desk


def run(target: str | None, view: SavedView | None = None, lesson: str = "") -> int:
    """Show the window, open `target` (the shipped database if None) on `view`, run until the last window is closed.
    `lesson`: the id of one that is presented at once."""
    app = make_application()
    begun = Beginning(target, view, lesson, first=True)
    while True:
        status, then = _run_window(app, begun)
        if then is None:
            return status
        begun = then


def _run_window(app: QApplication, begun: Beginning) -> tuple[int, Beginning | None]:
    """Show one window until it is closed: the exit status, and how one begins that is made anew after it."""
    settings = paths.settings_file()
    kept = {key: setting.default for key, setting in SETTINGS.items()} | read_values(settings)
    speak_in(app, kept["language"])
    window = make_window(kept)
    window.show()
    app.processEvents()  # the window is painted before anything heavy is imported
    if not window.isVisible():  # closed already
        return 0, None
    desk = make_desk(settings, window)
    desk.guard()
    if begun.view is not None:
        desk.begin_with(begun.view)
    app.processEvents()
    QTimer.singleShot(0, lambda: _after_first_frame(desk, begun))
    status = app.exec()
    then = None
    if desk.anew is not None:
        shows = desk.shows_settings
        then = Beginning(desk.anew or None, shows_settings=shows, undo=desk.shown.undo_of_settings if shows else None)
    desk.close()
    window.deleteLater()
    if desk.anew is not None:
        gc.unfreeze()  # what this window held is free again
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return status, then


def _after_first_frame(desk: WindowDesk, begun: Beginning) -> None:
    desk.furnish_timeline()
    if desk.window.timeline is not None:
        shown = desk.window.timeline.shown_first
        shown.connect(lambda: QTimer.singleShot(FLUSHED, lambda: _with_panels(desk, begun)))
    if begun.lesson:  # before the class nothing pops up, and every key does what it always does
        desk.furnish_panels()
        desk.present_when_open(begun.lesson)
    desk.open_target(begun.target or str(paths.shipped_database()))
    _later(desk.window, LATEST, lambda: _with_panels(desk, begun))
    _later(desk.window, 2_000, settle_memory)


def _with_panels(desk: WindowDesk, begun: Beginning) -> None:
    """Put in the panels, and what comes with them: what a window that is made anew showed, or the offer of the tour."""
    if desk.window.detail_pane is not None:
        return
    desk.furnish_panels()
    if begun.shows_settings:
        desk.shown.show_settings(begun.undo)
    elif begun.first and begun.view is None and not begun.lesson:
        desk.tours.offer_once(given=begun.target is not None)


def _later(window: MainWindow, milliseconds: int, call: Callable[[], None]) -> None:
    """Call once, unless the window is gone by then: it may have been made anew."""
    timer = QTimer(window)
    timer.setSingleShot(True)
    timer.timeout.connect(call)
    timer.start(milliseconds)


def settle_memory() -> None:
    """What is loaded by now stays: the collector need not look at it again in the middle of a frame."""
    gc.collect()
    gc.freeze()
    collect_rarely()
