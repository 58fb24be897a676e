"""`rss`: `mb`, the most memory of a process that opens the database and paints it; its times are those of that."""

from __future__ import annotations

from frtdesk.bench.child import measure_in_child
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples


def measure(setting: Setting) -> Samples:
    return measure_in_child("memory", setting)
