"""What a person wants to take away: which events, in which format, on which page. Remembered for the next time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

SEEN, RANGE, SELECTION, EVERYTHING = WHATS = ("seen", "range", "selection", "everything")
"""What is seen, the marked range, the selected events, all that the filter leaves."""

SETTING = "export"

LONGEST = 300
"""Characters of a title that anybody reads."""


@dataclass(frozen=True)
class ExportWish:
    """`size`: as `formats.page_size` reads it; `upright`: its longer side stands; `dpi`: dots an inch of an image, 0
    for those that suit the size; `legend`, `sources`: whether the page has them; `as_seen`: selection, bands, hits and
    folded lanes are carried along as the window shows them; `sheet`, `overlap`: the paper that a poster is put together
    from, "" for what lies in printers here, and by how many millimetres its sheets overlap."""

    format: str = "png"
    what: str = SEEN
    size: str = "16:9"
    upright: bool = False
    dpi: int = 0
    theme: str = "light"
    title: str = ""
    subtitle: str = ""
    legend: bool = True
    sources: bool = True
    as_seen: bool = True
    sheet: str = ""
    overlap: int = 15


REMEMBERED = ("format", "size", "upright", "dpi", "theme", "legend", "sources", "as_seen", "sheet", "overlap")
"""What is the same the next time; what is shown, and what it is called, is another matter then."""


def as_record(wish: ExportWish) -> dict[str, Any]:
    """What is remembered, as plain values."""
    return {name: getattr(wish, name) for name in REMEMBERED}


def from_record(record: object, wish: ExportWish) -> ExportWish:
    """The wish with what was remembered; what is none of its values is left as it is."""
    if not isinstance(record, dict):
        return wish
    kept = cast("dict[str, Any]", record)
    known = {name: kept[name] for name in REMEMBERED if name in kept and type(kept[name]) is type(getattr(wish, name))}
    return replace(wish, **{name: value[:80] if isinstance(value, str) else value for name, value in known.items()})
