"""`load`: from opening a database file to its first painted frame, in a window that is there already."""

from __future__ import annotations

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage


def measure(setting: Setting) -> Samples:
    with stage() as window:
        return Samples([window.timed_open(setting.database)])
