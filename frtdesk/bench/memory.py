"""Opens and paints a database, and says how much memory the process had at most: for `rss`, in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage

STATUS = Path("/proc/self/status")


def measure(setting: Setting) -> Samples:
    """From opening to the painted frame of everything; `mb`: the most memory so far, in millions of bytes."""
    with stage() as window:
        opened = window.timed_open(setting.database)
        window.rest()
        shown = window.look(*window.extent)
        return Samples([opened + shown], {"mb": most_bytes() / 1e6})


def most_bytes() -> int:
    """Resident bytes of this process at their highest. Raises FrtError where the system does not tell."""
    if STATUS.exists():
        # Not getrusage: on Linux a child begins with the highest number of its parent.
        line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    try:
        import resource
    except ImportError as missing:
        raise FrtError("This system does not tell how much memory a process has.") from missing
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
