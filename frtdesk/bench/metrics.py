"""The metrics behind `frtdesk bench`, by name. Importing this costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

METRICS = {
    "load": "load",
    "frame": "frame",
    "filter": "filtering",
    "start": "start",
    "export_png": "export_png",
}
"""Each metric and its module in this package, which has `measure(Setting) -> Samples`."""


@dataclass(frozen=True)
class Setting:
    """What is measured: a database with so many events. `picture`: where to keep the last timed frame."""

    database: Path
    events: int
    picture: Path | None = None
