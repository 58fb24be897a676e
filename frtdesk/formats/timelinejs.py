"""TimelineJS JSON (Knight Lab, website/docs/json-format): a slide for each dated event.

Years are historical there: -1 is 1 BCE and there is no year 0. A slide without a start is passed over by its reader, so
one that only ends stands at its end; years beyond what a browser's dates hold would turn the whole file to years alone,
so those events are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from frtdesk.base import calendar
from frtdesk.base.edtf import Bound, Date, EdtfError, Precision, ends
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, translate
from frtdesk.formats.clean_text import for_html, one_line
from frtdesk.formats.description import as_html
from frtdesk.formats.event_dates import date_words, days_of, extent_of, is_open, is_vague
from frtdesk.formats.event_parts import Part
from frtdesk.formats.facts import export_facts
from frtdesk.formats.listing import json_line
from frtdesk.formats.losses import Keeping
from frtdesk.formats.order import Content, Order
from frtdesk.formats.pieces import event_pieces, joined, not_empty
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KIND_CODE, KINDS

_NATIVE = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def _dates(event: Event) -> list[Date]:
    """The dates that stand in start and end."""
    try:
        found = ends(event.start, event.end)
    except EdtfError:
        return []
    return [date for date in found if isinstance(date, Date)]


def _is_native(event: Event) -> bool:
    """Whether days, months and years say what the event's dates say."""
    return all(date.precision in _NATIVE and date.choice is None for date in _dates(event))


_COARSE = Part(
    mark("losses", "%n season, decade or set of dates|%n seasons, decades or sets of dates"),
    lambda event: int(extent_of(event) is not None and not _is_native(event)),
)

KEEPING = Keeping(
    told=(
        "vague", "coarse", "open", "stages", "policy_types", "places", "why", "quotes", "actors", "tags", "sources",
        "notes",
    ),
    dropped=("letters", "timed", "place_codes", "actor_kinds", "relations", "importance", "checks"),
    own={"coarse": _COARSE},
    first=calendar.day_of(-271_820),
    last=calendar.day_of(275_759, 12, 31),
)  # fmt: skip


def timelinejs_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file, a slide a line. Raises FrtError where no event has a date: its reader takes no story without one."""
    none = FrtError(
        translate("export", "No event here has a date that TimelineJS knows, and it shows nothing without one."),
        translate("export", "Choose another filter, or another format: a table holds undated events too."),
    )
    yield b'{"title": ' + json_line(_title(order.content)).encode() + b',\n"events": [\n'
    yield from not_empty(joined(event_pieces(order.content, _slide), b",\n"), none)
    yield b"\n]}\n"


def _title(content: Content) -> dict[str, Any]:
    text = "".join(f"<p>{for_html(line)}</p>" for line in (content.meta.description, *export_facts(content)) if line)
    return {"text": {"headline": for_html(one_line(content.meta.title)), "text": text}}


def _slide(event: Event) -> bytes:
    extent = extent_of(event) if KEEPING.holds(event) else None
    if extent is None:
        return b""
    start, end = _start_and_end(event)
    code = KIND_CODE.get(event.kind)
    slide: dict[str, Any] = {"unique_id": event.id, "start_date": start}
    if end is not None and end != start:
        slide["end_date"] = end
    if is_vague(extent) or is_open(extent) or not _is_native(event) or not event.checked.date:
        slide["display_date"] = date_words(event)
    slide["text"] = {
        "headline": for_html(one_line(event.title)),
        "text": as_html(KEEPING.description(event, dated=False)),
    }
    slide["group"] = one_line(event.kind) if code is None else KINDS[code].one
    slide["autolink"] = False
    return json_line(slide).encode()


def _start_and_end(event: Event) -> tuple[dict[str, int], dict[str, int] | None]:
    """Where the slide stands: what is given to the day, month or year as it is given, all else by its days."""
    first, last = ends(event.start, event.end)
    if _is_native(event):
        if last is None and isinstance(first, Date):
            return _date_of(first), None
        if isinstance(first, Date):
            return _date_of(first), _date_of(last) if isinstance(last, Date) else None
        if first in (Bound.OPEN, Bound.UNKNOWN) and isinstance(last, Date):
            return _date_of(last), None
    extent = extent_of(event)
    assert extent is not None  # those without a day are left out before
    begin, finish = days_of(extent)
    return _day(begin), _day(finish)


def _date_of(date: Date) -> dict[str, int]:
    """A plain date by its precision."""
    assert date.earliest is not None
    found = _day(date.earliest)
    if date.precision is Precision.YEAR:
        return {"year": found["year"]}
    if date.precision is Precision.MONTH:
        return {"year": found["year"], "month": found["month"]}
    return found


def _day(day: int) -> dict[str, int]:
    year, month, day_of_month = calendar.civil(day)
    return {"year": year if year > 0 else year - 1, "month": month, "day": day_of_month}


FORMATS = (
    Format("timelinejs", ("json",), mark("formats", "TimelineJS"), timelinejs_pieces, KEEPING.report),
)  # fmt: skip
"""What this module adds to the registry of formats."""
