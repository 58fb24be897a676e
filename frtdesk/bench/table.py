"""`table`: scrolling the table, made tall, from a turn of the wheel or a pull at its bar to the painted rows.

`open_ms`: from asking for the table to its first painted rows; `sort_ms`, `turn_ms`: until it is sorted by title, and
turned about; `date_ms`: until it is in the order of time again; `select_ms`: until a tenth of all events, selected on
the timeline, is painted in it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np

from frtdesk.bench.metrics import Setting
from frtdesk.bench.paints import Paints
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.state.table_rows import IN_TIME, Sort
from frtdesk.ui.panels.table_panel import TablePanel

FRAMES = 100


def measure(setting: Setting) -> Samples:
    """400 frames: notches of the wheel, pages, a slow pull and a quick one at the bar."""
    with stage(setting.database) as window:
        table = _Table(window)
        if not window.events:
            return Samples([table.open_ms])
        extra = {
            "open_ms": table.open_ms,
            "sort_ms": table.sorted(Sort("title")),
            "turn_ms": table.sorted(Sort("title", descending=True)),
            "date_ms": table.sorted(IN_TIME),
            "select_ms": table.selected_elsewhere(),
        }
        taken = [table.scrolled(place) for place in table.places()]
        if setting.picture is not None:
            window.save_picture(setting.picture)
    return Samples(taken, extra)


class _Table:
    """The table of the window on the stage. What is timed answers milliseconds."""

    def __init__(self, window: Stage) -> None:
        drawer = window.desk.window.drawer
        assert drawer is not None
        begun = time.perf_counter()
        drawer.set_tall(True)
        panel = drawer.show_panel("table")
        assert isinstance(panel, TablePanel)
        self._window, self._panel, self._view = window, panel, panel.table
        self._paints = Paints(panel.table.viewport())
        settle(lambda: panel.live.rows is not None and (self._paints.count > 0 or not window.events))
        self.open_ms = (time.perf_counter() - begun) * 1e3
        window.workspace.select(())
        settle(lambda: not window.desk.runner.busy)

    def places(self) -> Iterator[int]:
        """Where the bar is pulled to, in turn. A short table begins again at its head."""
        bar, high = self._view.verticalScrollBar(), self._view.verticalHeader().defaultSectionSize()
        most, page = max(bar.maximum(), 1), max(bar.pageStep(), 1)
        for step, first in ((3 * high, 0), (page, most // 3), (7, most // 2)):
            yield from ((first + step * number) % most for number in range(1, FRAMES + 1))
        yield from (most * number // FRAMES for number in range(FRAMES))

    def scrolled(self, place: int) -> float:
        bar = self._view.verticalScrollBar()
        return self._timed(lambda: bar.setValue(place) if bar.value() != place else self._view.viewport().update())

    def sorted(self, sort: Sort) -> float:
        live = self._panel.live
        return self._timed(
            lambda: live.set_sort(sort), lambda: live.rows is not None and live.rows.sort == sort and not live.waiting
        )

    def selected_elsewhere(self) -> float:
        """Every tenth event, as scattered as can be."""
        workspace = self._window.workspace
        chosen = tuple(np.arange(0, self._window.events, 10).tolist())
        taken = self._timed(lambda: workspace.select(chosen))
        settle(lambda: not self._window.desk.runner.busy)
        return taken

    def _timed(self, change: Callable[[], None], done: Callable[[], bool] = lambda: True) -> float:
        painted = self._paints.count
        begun = time.perf_counter()
        change()
        settle(lambda: done() and self._paints.count > painted)
        return (time.perf_counter() - begun) * 1e3
