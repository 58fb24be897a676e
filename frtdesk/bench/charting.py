"""`charts`: from a change of the filter to the painted chart page, by kind, place, actor and policy type.

`open_ms`: from asking for the page to its first painted chart; `beside_ms`: median from a change of the second filter
of a comparison to the bars of A beside those of B; `late_p95_ms`: by how much a timer of 2 ms in the window's thread
comes late meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.paints import Paints
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.model.filter import EVERYTHING, Filter, Term, any_of
from frtdesk.model.vocabulary import KINDS
from frtdesk.ui.panels.charts_panel import ChartsPanel

ROUNDS = 2
BY = ("kind", "place", "actor", "type")


def measure(setting: Setting) -> Samples:
    late = Lateness()
    with stage(setting.database) as window:
        page = _Page(window)
        filters = _filters(window)
        taken: list[float] = []
        for field in BY * ROUNDS:
            page.part_by(field)
            with late:
                taken += [page.filtered(wanted) for wanted in filters]
        page.compared(filters[0])
        with late:
            beside = [page.compared(wanted) for wanted in filters[1:] * ROUNDS]
        if setting.picture is not None:
            window.save_picture(setting.picture)
    extra = {
        "open_ms": page.open_ms,
        "beside_ms": float(np.median(beside)),
        "late_p95_ms": float(np.percentile(late.ms or [0.0], 95)),
    }
    return Samples(taken, extra)


class _Page:
    """The chart page of the window on the stage, made tall. What is timed answers milliseconds."""

    def __init__(self, window: Stage) -> None:
        drawer = window.desk.window.drawer
        assert drawer is not None
        begun = time.perf_counter()
        drawer.set_tall(True)
        panel = drawer.show_panel("charts")
        assert isinstance(panel, ChartsPanel)
        self._window, self._live = window, panel.live
        self._paints = Paints(panel.view.viewport())
        settle(lambda: self._paints.count > 0 and (panel.live.chart is not None or bool(panel.live.why_not)))
        self.open_ms = (time.perf_counter() - begun) * 1e3
        self._settled()

    def part_by(self, field: str) -> None:
        wanted = replace(self._live.choice, field=field)
        if wanted != self._live.choice:
            self._timed(lambda: self._live.choose(wanted))

    def filtered(self, wanted: Filter) -> float:
        return self._timed(lambda: self._window.workspace.set_filter(wanted))

    def compared(self, other: Filter) -> float:
        return self._timed(lambda: self._window.workspace.compare_with(other))

    def _timed(self, change: Callable[[], None]) -> float:
        """Until another chart is there and painted; the chart of another choice is another one, too."""
        told: list[bool] = []
        painted, tell = self._paints.count, lambda: told.append(True)
        self._live.changed.connect(tell)
        begun = time.perf_counter()
        change()
        settle(lambda: bool(told) and self._paints.count > painted)
        taken = (time.perf_counter() - begun) * 1e3
        self._live.changed.disconnect(tell)
        self._settled()
        return taken

    def _settled(self) -> None:
        settle(lambda: not self._window.desk.runner.busy)


def _filters(window: Stage) -> list[Filter]:
    """What a person clicks together, and everything again."""
    columns = window.workspace.columns
    assert columns is not None
    assert columns.links is not None
    kinds = [Term("kind", ":", kind.code) for kind in KINDS[:3]]
    actors = [Term("actor", ":", name) for name in columns.links.actor_table.names[:1]]
    types = [Term("type", ":", code) for code in columns.links.policy_names[:2]]
    return [kinds[1], any_of(kinds[:2]), *actors, any_of(types), EVERYTHING]
