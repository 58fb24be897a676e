"""How long a process takes until it has painted, beside another that does next to nothing.

Runs of the two take turns, so that both meet the same machine; a first run of each, not counted, leaves its bytecode,
as an installed program has it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.bench.samples import Samples

RUNS = 5
PATIENCE = 120


def compared(ours: str, other: str) -> Samples:
    """Milliseconds of our program; `other_ms`: median of the other one, `ratio`: how many times as long ours takes.

    Both are Python; each prints the moment at which it has painted, in nanoseconds of the monotonic clock.
    """
    mine: list[float] = []
    theirs: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _run(other, home)
        _run(ours, home)
        for _ in range(RUNS):
            theirs.append(_run(other, home))
            mine.append(_run(ours, home))
    usual = sorted(theirs)[RUNS // 2]
    return Samples(mine, {"other_ms": usual, "ratio": sorted(mine)[RUNS // 2] / usual})


def _run(program: str, home: Path) -> float:
    """Milliseconds until the child says that it has painted. Raises FrtError where it ends without."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    environment |= {"XDG_CACHE_HOME": str(home / "cache"), "PYTHONPYCACHEPREFIX": str(home / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic_ns()
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    last = ended.stdout.split()[-1:]
    if ended.returncode or not last:
        raise FrtError("A process that was to be timed failed.", ended.stderr[-500:])
    return (int(last[0]) - begun) / 1e6
