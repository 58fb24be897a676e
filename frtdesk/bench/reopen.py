"""`reopen`: `load` of a file that was open before and has not changed since, in another window."""

from __future__ import annotations

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage


def measure(setting: Setting) -> Samples:
    with stage() as before:
        before.timed_open(setting.database)
        before.rest()
    with stage() as window:
        return Samples([window.timed_open(setting.database)])
