"""The real window, offscreen, with a database open in it; and how long it takes until something is painted."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from frtdesk.app.start import build_window, make_application, settle_memory
from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.errors import FrtError
from frtdesk.bench.paints import Paints
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.lanes import horizon
from frtdesk.timeline.overview import whole

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk
    from frtdesk.state.view import ContextBand
    from frtdesk.state.workspace import Workspace
    from frtdesk.ui.plot.timeline_view import TimelineView

SIZE = (1600, 900)
PATIENCE = 120.0
"""Seconds after which something that should have been painted is given up."""

WAKE = 500
"""Milliseconds after which a wait looks at the clock though nothing happened."""


@cache
def application() -> QApplication:
    """The one QApplication."""
    qInstallMessageHandler(_on_message)
    return make_application()


def _on_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt says, but for what the offscreen platform says of every window that it cannot do."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"Qt: {message}\n")


def settle(done: Callable[[], bool]) -> None:
    """Let Qt work until `done`, sleeping where it has nothing to do: a loop that asks without end would take the
    interpreter from the job that it waits for. Raises FrtError where `done` never comes."""
    app = application()
    app.processEvents()
    if done():
        return
    until = time.monotonic() + PATIENCE
    waker = QTimer(interval=WAKE)
    waker.start()
    try:
        while not done():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.monotonic() > until:
                raise FrtError("The window did not paint in time.", "Run the bench again on a less busy machine.")
    finally:
        waker.stop()


class Stage:
    """A window of SIZE. `timed_*` answer milliseconds."""

    def __init__(self, desk: WindowDesk, timeline: TimelineView) -> None:
        self.desk = desk
        self._timeline = timeline
        self._paints = Paints(timeline.viewport())

    @property
    def workspace(self) -> Workspace:
        return self.desk.workspace

    @property
    def frame(self) -> Frame:
        """What was painted last."""
        frame = self._timeline.frame
        assert frame is not None
        return frame

    @property
    def events(self) -> int:
        columns = self.workspace.columns
        return 0 if columns is None else len(columns)

    @property
    def extent(self) -> tuple[float, float]:
        """First day of the data, and the first after all that it covers: without the air that an overview has."""
        columns = self.workspace.columns
        assert columns is not None
        first, last = whole(columns)
        dated = columns.start_min[(columns.start_min > DISTANT_PAST) & (columns.start_min < DISTANT_FUTURE)]
        return (float(dated.min()), float(horizon(columns))) if len(dated) else (first, last)

    def timed_open(self, file: Path | str) -> float:
        """Until the database's events are painted. Raises FrtError where it cannot be opened."""
        before = self.workspace.opened
        failed = self.workspace.notice

        def shown() -> bool:
            if self.workspace.notice is not failed and self.workspace.notice is not None:
                raise FrtError(self.workspace.notice.text, self.workspace.notice.hint)
            return self.workspace.opened is not before

        begun = time.perf_counter()
        self.desk.open_target(str(file))
        settle(shown)
        # What is painted from now on is painted with the new events.
        painted = self._paints.count
        self._timeline.viewport().update()
        settle(lambda: self._paints.count > painted)
        return (time.perf_counter() - begun) * 1e3

    def timed(self, change: Callable[[], None], done: Callable[[], bool] = lambda: True) -> float:
        """From a change of the workspace until it is `done` and what it brought is in the window's backing store."""
        painted = self._paints.count
        begun = time.perf_counter()
        change()
        # A pass of Qt's loop that paints the timeline paints all that is stale; what comes later counts for the next.
        settle(lambda: done() and self._paints.count > painted)
        return (time.perf_counter() - begun) * 1e3

    def rest(self) -> None:
        """Wait until no job is under way, and what their answers changed is painted."""
        settle(lambda: not self.desk.runner.busy)
        painted = self._paints.count
        self._timeline.viewport().update()
        settle(lambda: self._paints.count > painted)

    def look(self, start: float, stop: float) -> float:
        """Show other days: one frame."""
        before = self.workspace.view
        return self.timed(lambda: self.workspace.look(start, stop), lambda: self.workspace.view != before)

    def stand_bands(self, *bands: ContextBand) -> None:
        """Show these bands behind, unless the database opened with some of its own."""
        if not self.workspace.view.bands:
            self.workspace.go(replace(self.workspace.view, bands=bands))

    def save_picture(self, file: Path) -> None:
        """What the window shows, as an image. Raises FrtError where it cannot be written."""
        from frtdesk.formats.replace_file import check_place

        check_place(file)
        if not self.desk.window.grab().save(str(file)):
            raise FrtError(f"{file} cannot be written as a picture.", "End its name with .png.")


@contextmanager
def stage(file: Path | str | None = None) -> Generator[Stage]:
    """A window, shown, and closed at the end; with `file` open in it where one is given."""
    application()
    desk = build_window()
    timeline = desk.window.timeline
    assert timeline is not None
    try:
        desk.window.resize(*SIZE)
        desk.window.show()
        made = Stage(desk, timeline)
        if file is not None:
            made.timed_open(file)
            made.rest()
            settle_memory()
        yield made
    finally:
        gc.unfreeze()
        desk.close()
        desk.window.close()
        desk.window.deleteLater()
        application().sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
