"""`start`: a process from its first moment to the shipped events painted.

`other_ms` is a process that imports SQLAlchemy and pyqtgraph and shows an empty plot, `ratio` how many times as long
ours takes. Runs of the two take turns, so that both meet the same machine; a first run of each, not counted, leaves
its bytecode, as an installed program has it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples

RUNS = 5
PATIENCE = 120

OURS = """
from frtdesk.bench.watched_start import watch
watch()
from frtdesk.__main__ import main
main([])
"""
OTHER = """
import time
import sqlalchemy
import pyqtgraph
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.painted = True
        return False
application = pyqtgraph.mkQApp()
plot = pyqtgraph.PlotWidget()
plot.resize(1600, 900)
watch = Watch(plot)
watch.painted = False
plot.viewport().installEventFilter(watch)
plot.show()
while not watch.painted:
    application.processEvents()
application.processEvents()
print(time.monotonic_ns(), flush=True)
"""


def measure(setting: Setting) -> Samples:
    """`setting` does not matter: it is always the shipped database."""
    ours: list[float] = []
    other: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        _run(OTHER, Path(home))
        _run(OURS, Path(home))
        for _ in range(RUNS):
            other.append(_run(OTHER, Path(home)))
            ours.append(_run(OURS, Path(home)))
    theirs = sorted(other)[RUNS // 2]
    return Samples(ours, {"other_ms": theirs, "ratio": sorted(ours)[RUNS // 2] / theirs})


def _run(program: str, home: Path) -> float:
    """Milliseconds until the child says that it has painted. Raises FrtError where it ends without."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    environment["PYTHONPYCACHEPREFIX"] = str(home / "bytecode")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic_ns()
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    last = ended.stdout.split()[-1:]
    if ended.returncode or not last:
        raise FrtError("A process that was to be timed failed.", ended.stderr[-500:])
    return (int(last[0]) - begun) / 1e6
