"""`first_window`: a process from its first moment to the window painted, without events yet: its frame, theme and
skeleton.

`other_ms` is a process that shows a bare QWidget, `ratio` how many times as long ours takes.
"""

from __future__ import annotations

from frtdesk.bench.metrics import Setting
from frtdesk.bench.process_times import compared
from frtdesk.bench.samples import Samples

OURS = """
from frtdesk.bench.watched_start import watch_window
watch_window()
from frtdesk.__main__ import main
main([])
"""
OTHER = """
import time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
class Bare(QWidget):
    painted = False
    def paintEvent(self, event):
        self.painted = True
application = QApplication([])
bare = Bare()
bare.resize(1600, 900)
bare.show()
while not bare.painted:
    application.processEvents()
application.processEvents()
print(time.monotonic_ns(), flush=True)
"""


def measure(setting: Setting) -> Samples:
    """`setting` does not matter: no database is open yet."""
    return compared(OURS, OTHER)
