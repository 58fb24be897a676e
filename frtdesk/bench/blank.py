"""The floor under every number: an empty plot of pyqtgraph with hidden axes, moved by the same gesture."""

from __future__ import annotations

import time

import pyqtgraph as pg
from PySide6.QtCore import QEvent

from frtdesk.bench.gesture import gesture
from frtdesk.bench.paints import Paints
from frtdesk.bench.stage import SIZE, application, settle


def blank_ms() -> float:
    """Median of its frames, in milliseconds."""
    app = application()
    plot = pg.PlotWidget()
    plot.hideAxis("bottom")
    plot.hideAxis("left")
    plot.resize(*SIZE)
    plot.show()
    paints = Paints(plot.viewport())
    settle(lambda: paints.count > 0)
    taken: list[float] = []
    for start, stop in gesture(0.0, 10_000.0):
        painted = paints.count
        begun = time.perf_counter()
        plot.getViewBox().setXRange(start, stop, padding=0)
        settle(lambda: paints.count > painted)  # noqa: B023
        taken.append((time.perf_counter() - begun) * 1e3)
    plot.close()
    plot.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return sorted(taken)[len(taken) // 2]
