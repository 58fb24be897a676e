"""`start`: a process from its first moment to the shipped events painted.

`other_ms` is a process that imports SQLAlchemy and pyqtgraph and shows an empty plot, `ratio` how many times as long
ours takes.
"""

from __future__ import annotations

from frtdesk.bench.metrics import Setting
from frtdesk.bench.process_times import compared
from frtdesk.bench.samples import Samples

OURS = """
from frtdesk.bench.watched_start import watch_events
watch_events()
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
    return compared(OURS, OTHER)
