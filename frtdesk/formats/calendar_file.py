"""iCalendar (RFC 5545): an all-day event for each dated event.

A calendar knows whole days only. A month or a year is spanned and marked as tentative; an end that is open or unknown
is told in the description. The date as it stands is kept in X-FRTDESK-EDTF, relations in RELATED-TO.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import frtdesk
from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, translate
from frtdesk.formats.clean_text import one_line, without_controls
from frtdesk.formats.description import as_plain, is_web_address
from frtdesk.formats.event_dates import days_of, edtf_text, extent_of, is_exact
from frtdesk.formats.losses import Keeping
from frtdesk.formats.order import Content, Order
from frtdesk.formats.pieces import event_pieces, not_empty
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KIND_CODE, KINDS, POLICY_TYPE, spoken

if TYPE_CHECKING:
    import icalendar

KEEPING = Keeping(
    told=("vague", "coarse", "open", "stages", "why", "quotes", "actors", "sources", "checks", "notes"),
    dropped=("letters", "timed", "place_codes", "actor_kinds"),
    first=calendar.day_of(1),
    last=calendar.day_of(9999, 12, 30),  # the day after the last one has to be a date as well
)


def calendar_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The calendar. Raises FrtError where no event has a date: a calendar without events is none."""
    stamp = datetime.now(UTC).replace(microsecond=0)
    none = FrtError(
        translate("export", "No event here has a date that a calendar knows, and a calendar cannot be empty."),
        translate("export", "Choose another filter, or another format: a table holds undated events too."),
    )
    yield _head(order.content)
    yield from not_empty(event_pieces(order.content, lambda event: _entry(event, stamp)), none)
    yield b"END:VCALENDAR\r\n"


def _head(content: Content) -> bytes:
    import icalendar

    head = icalendar.Calendar()
    head.add("VERSION", "2.0")
    head.add("PRODID", f"-//frtdesk//frtdesk {frtdesk.__version__}//EN")
    head.add("CALSCALE", "GREGORIAN")
    head.add("X-WR-CALNAME", one_line(without_controls(content.meta.title)) or "frtdesk")
    return head.to_ical().removesuffix(b"END:VCALENDAR\r\n")


def _entry(event: Event, stamp: datetime) -> bytes:
    import icalendar

    extent = extent_of(event) if KEEPING.holds(event) else None
    if extent is None:
        return b""
    first, last = map(_date, days_of(extent))
    entry = icalendar.Event()
    entry.add("UID", _uid(event.id))
    entry.add("DTSTAMP", stamp)
    entry.add("DTSTART", first)
    if last > first:
        entry.add("DTEND", last + timedelta(days=1))
    entry.add("SUMMARY", one_line(without_controls(event.title)))
    entry.add("DESCRIPTION", without_controls(as_plain(KEEPING.description(event))))
    entry.add("STATUS", "CONFIRMED" if is_exact(extent) else "TENTATIVE")
    entry.add("TRANSP", "TRANSPARENT")
    entry.add("PRIORITY", _priority(event.importance))
    entry.add("CATEGORIES", [without_controls(one_line(name)) for name in _categories(event)])
    if event.jurisdiction is not None and event.jurisdiction.place:
        entry.add("LOCATION", one_line(without_controls(event.jurisdiction.place)))
    if address := next((source.url for source in event.sources if is_web_address(source.url or "")), None):
        entry.add("URL", address)
    _add_relations(entry, event)
    entry.add("X-FRTDESK-EDTF", without_controls(edtf_text(event)))
    return entry.to_ical()


def _add_relations(entry: icalendar.Event, event: Event) -> None:
    for relation in event.relations:
        kind = "".join(letter for letter in relation.kind.replace("_", "-").upper() if letter in _NAME)
        entry.add("RELATED-TO", _uid(relation.to), parameters={"RELTYPE": f"X-{kind or 'RELATED'}"})


_NAME = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")


def _uid(event_id: str) -> str:
    return f"{without_controls(event_id)}@frtdesk"


def _date(day: int) -> date:
    return date(*calendar.civil(day))


def _priority(importance: int) -> int:
    """1 is the highest of nine in a calendar, 5 the most important here."""
    return min(max(11 - 2 * importance, 1), 9)


def _categories(event: Event) -> Iterator[str]:
    """The kind first, then policy types, then tags."""
    code = KIND_CODE.get(event.kind)
    yield event.kind if code is None else KINDS[code].one
    yield from (spoken(policy_type, POLICY_TYPE) for policy_type in event.policy_types)
    yield from event.tags


FORMATS = (Format("ics", ("ics",), mark("formats", "Calendar (iCalendar)"), calendar_pieces, KEEPING.report),)
"""What this module adds to the registry of formats."""
