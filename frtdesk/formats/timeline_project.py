"""The Timeline Project's `.timeline` (timelinelib/dataimport/timelinexml.py): an XML file without attributes.

Its reader takes elements in one order only, and one time that it cannot read spoils the whole file: events beyond its
first and last day (Julian day 0, and 1 January 9990) are left out. Whole days are written as midnight to midnight of
the first and last day, years astronomically. A title that begins with a bracket would be a container: a blank goes
before it. What older versions do not read (labels, several categories) is not written.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import frtdesk
from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags, Extent
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark
from frtdesk.formats.clean_text import for_xml, one_line
from frtdesk.formats.description import as_plain, is_web_address
from frtdesk.formats.event_dates import days_of, extent_of, is_exact, is_open
from frtdesk.formats.event_parts import Part
from frtdesk.formats.losses import Keeping
from frtdesk.formats.order import Order
from frtdesk.formats.pieces import told
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KIND_CODE, KINDS

READABLE_SINCE = "2.0.0"
"""The version that the file names: those since then, and before, read what stands in it."""

_COLOURS = {
    "corporate": "0,114,178",
    "advocacy": "213,94,0",
    "regulation": "0,135,90",
    "context": "122,111,155",
}
_OTHER_COLOUR = "107,107,107"


def _still_running(extent: Extent) -> bool:
    """Whether it ends today, as the Timeline Project says, whichever day that is, and is open nowhere else."""
    return bool(extent.flags & DateFlags.END_OPEN) and extent.start_min is not None and extent.start_max is not None


def _open_otherwise(event: Event) -> int:
    extent = extent_of(event)
    return int(extent is not None and is_open(extent) and not _still_running(extent))


KEEPING = Keeping(
    told=(
        "vague", "coarse", "open", "stages", "policy_types", "places", "why", "quotes", "actors", "relations", "tags",
        "importance", "sources", "checks", "notes", "ids",
    ),
    dropped=("letters", "timed", "place_codes", "actor_kinds"),
    own={"open": Part(mark("losses", "%n open or unknown end|%n open or unknown ends"), _open_otherwise)},
    first=calendar.day_of(-4713, 11, 24),
    last=calendar.day_of(9989, 12, 31),
)  # fmt: skip


@dataclass
class _Survey:
    """What has to stand before and after the events: the kinds among them, their first and last day."""

    kinds: dict[str, None] = field(default_factory=dict[str, None])
    first: int | None = None
    last: int | None = None

    def see(self, event: Event) -> None:
        extent = extent_of(event) if KEEPING.holds(event) else None
        if extent is None:
            return
        first, last = days_of(extent)
        self.kinds.setdefault(event.kind)
        self.first = first if self.first is None else min(self.first, first)
        self.last = last if self.last is None else max(self.last, last)


def timeline_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file. The events are gone through twice: the categories stand before them."""
    survey = _Survey()
    for event in order.content.events():
        survey.see(event)
    today = order.content.meta.covered_to_day
    yield b'<?xml version="1.0" encoding="utf-8"?>\n<timeline>\n'
    yield _tag("version", f"{READABLE_SINCE} (frtdesk {frtdesk.__version__})", 1)
    yield _tag("timetype", "gregoriantime", 1)
    yield from _categories(survey)
    yield b"  <events>\n"
    for event in told(order.content):
        yield event if isinstance(event, Progress) else _event(event, today)
    yield b"  </events>\n"
    yield from _view(survey)
    yield b"</timeline>\n"


def _categories(survey: _Survey) -> Iterator[bytes]:
    yield b"  <categories>\n"
    for name, kind in {_category(kind): kind for kind in survey.kinds}.items():
        yield b"    <category>\n"
        yield _tag("name", name, 3)
        yield _tag("color", _COLOURS.get(kind, _OTHER_COLOUR), 3)
        yield _tag("font_color", "255,255,255", 3)
        yield b"    </category>\n"
    yield b"  </categories>\n"


def _event(event: Event, today: int | None) -> bytes:
    extent = extent_of(event) if KEEPING.holds(event) else None
    if extent is None:
        return b""
    first, last = days_of(extent)
    running = _still_running(extent)
    if running and today is not None and today <= (KEEPING.last or today):
        last = max(last, today)
    parts = [
        _tag("start", _midnight(first), 3),
        _tag("end", _midnight(last), 3),
        _tag("text", _title(event.title), 3),
        _tag("fuzzy", str(not (is_exact(extent) or (running and extent.start_min == extent.start_max))), 3),
        _tag("locked", "False", 3),
        _tag("ends_today", str(running), 3),
        _tag("category", _category(event.kind), 3),
        _tag("description", as_plain(KEEPING.description(event)), 3),
    ]
    # Several addresses are joined by semicolons there, so one that holds a semicolon would become two.
    urls = (source.url or "" for source in event.sources)
    if links := [url for url in urls if is_web_address(url) and ";" not in url]:
        parts.append(_tag("hyperlink", ";".join(links), 3))
    parts.append(_tag("default_color", _COLOURS.get(event.kind, _OTHER_COLOUR), 3))
    return b"    <event>\n" + b"".join(parts) + b"    </event>\n"


def _view(survey: _Survey) -> Iterator[bytes]:
    """What is shown first: all of it, with some room."""
    yield b"  <view>\n"
    if survey.first is not None and survey.last is not None and KEEPING.first is not None and KEEPING.last is not None:
        room = max((survey.last - survey.first) // 20, 15)
        yield b"    <displayed_period>\n"
        yield _tag("start", _midnight(max(survey.first - room, KEEPING.first)), 3)
        yield _tag("end", _midnight(min(survey.last + room, KEEPING.last)), 3)
        yield b"    </displayed_period>\n"
    yield b"    <hidden_categories>\n    </hidden_categories>\n  </view>\n"


def _category(kind: str) -> str:
    code = KIND_CODE.get(kind)
    return KINDS[code].title if code is not None else one_line(for_xml(kind)) or KINDS[-1].title


def _title(text: str) -> str:
    title = one_line(for_xml(text))
    return f" {title}" if title.startswith(("(", "[")) else title


def _midnight(day: int) -> str:
    year, month, day_of_month = calendar.civil(day)
    return f"{year}-{month:02}-{day_of_month:02} 00:00:00"


def _tag(name: str, text: str, depth: int) -> bytes:
    from xml.sax.saxutils import escape

    return f"{'  ' * depth}<{name}>{escape(for_xml(text))}</{name}>\n".encode()


FORMATS = (
    Format("timeline", ("timeline",), mark("formats", "The Timeline Project"), timeline_pieces, KEEPING.report),
)  # fmt: skip
"""What this module adds to the registry of formats."""
