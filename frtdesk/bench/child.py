"""A metric measured in a process of its own: `python -m frtdesk.bench.child METRIC DATABASE` prints the samples."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.bench.metrics import Setting
from frtdesk.bench.own_cache import own_cache
from frtdesk.bench.samples import Samples

COMMAND = (sys.executable, "-m", "frtdesk.bench.child")
PATIENCE = 600
"""Seconds for a child to measure in."""


def measure_in_child(module: str, setting: Setting, environment: Mapping[str, str] | None = None) -> Samples:
    """What `measure` of a module in this package answers in a new process with this `environment` besides ours.

    Raises FrtError where that process fails.
    """
    picture = [str(setting.picture)] if setting.picture is not None else []
    ended = subprocess.run(
        [*COMMAND, module, str(setting.database), *picture],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
        capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip
    if ended.returncode:
        raise FrtError("A process that was to measure failed.", ended.stderr[-500:])
    said = json.loads(ended.stdout.splitlines()[-1])
    return Samples(said["ms"], said["extra"])


def main() -> None:
    module, database, *picture = sys.argv[1:]
    setting = Setting(database, 0, Path(picture[0]) if picture else None)
    with own_cache():
        samples: Samples = import_module(f"frtdesk.bench.{module}").measure(setting)
    print(json.dumps({"ms": list(samples.ms), "extra": dict(samples.extra)}))  # noqa: T201


if __name__ == "__main__":
    main()
