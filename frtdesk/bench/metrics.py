"""The metrics behind `frtdesk bench`, by name. Importing this costs nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

METRICS = {
    "load": "load",
    "reopen": "reopen",
    "frame": "frame",
    "frame_hidpi": "frame_hidpi",
    "filter": "filtering",
    "facets": "facets",
    "select": "selecting",
    "typing": "typing_filter",
    "lanes": "lanes",
    "table": "table",
    "compare": "comparing",
    "charts": "charting",
    "search": "searching",
    "audience": "audience",
    "start": "start",
    "first_window": "first_window",
    "rss": "rss",
    "export_png": "export_png",
    "export_svg": "export_svg",
    "export_pdf": "export_pdf",
    "pptx": "pptx",
}
"""Each metric and its module in this package, which has `measure(Setting) -> Samples`."""


@dataclass(frozen=True)
class Setting:
    """What is measured: a database with so many events, a path or an address without password. `picture`: where to keep
    the last timed frame. `worst`: say what the slowest frame was made of."""

    database: Path | str
    events: int
    picture: Path | None = None
    worst: bool = False
