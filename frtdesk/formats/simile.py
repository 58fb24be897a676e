"""SIMILE Timeline, as JSON and as XML (simile-widgets/timeline, src/webapp/api/scripts/sources.js).

It knows four instants of an event (start, latestStart, earliestEnd, end), as we do, and hands on attributes that it
does not know: ours are edtf, kind, stage, policyTypes, level, code, place, tags and importance. Titles and
descriptions are HTML there, once names of entities were resolved. Dates are ISO 8601 with astronomical years of four
digits.
"""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base import calendar
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark
from frtdesk.formats.cells import list_cell
from frtdesk.formats.clean_text import for_html, for_xml, one_line
from frtdesk.formats.description import as_html, is_web_address
from frtdesk.formats.event_dates import date_words, days_of, edtf_text, extent_of, iso_day
from frtdesk.formats.listing import json_line
from frtdesk.formats.losses import Keeping
from frtdesk.formats.order import Order
from frtdesk.formats.pieces import event_pieces, joined
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event

KEEPING = Keeping(
    told=("why", "quotes", "actors", "relations", "sources", "checks", "notes"),
    dropped=("letters", "actor_kinds"),
    first=calendar.day_of(-9999),
    last=calendar.day_of(9999, 12, 31),
)


def json_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The JSON file, an event a line."""
    yield b'{"dateTimeFormat": "iso8601",\n"events": [\n'
    yield from joined(event_pieces(order.content, _json_event), b",\n")
    yield b"\n]}\n"


def xml_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The XML file, an event a line."""
    yield b'<?xml version="1.0" encoding="UTF-8"?>\n<data date-time-format="iso8601">\n'
    yield from event_pieces(order.content, _xml_event)
    yield b"</data>\n"


def _json_event(event: Event) -> bytes:
    found = _attributes(event)
    if not found:
        return b""
    record = {**found, "durationEvent": found["durationEvent"] == "true"}
    return json_line({**record, "description": _description(event)}).encode()


def _xml_event(event: Event) -> bytes:
    from xml.sax.saxutils import escape, quoteattr

    found = _attributes(event)
    if not found:
        return b""
    # Older readers know isDuration alone; without either every event is an instant to them.
    found["isDuration"] = found["durationEvent"]
    attributes = " ".join(f"{name}={quoteattr(for_xml(value))}" for name, value in found.items())
    return f"<event {attributes}>{escape(_description(event))}</event>\n".encode()


def _description(event: Event) -> str:
    return as_html(KEEPING.description(event))


def _attributes(event: Event) -> dict[str, str]:
    """What both forms hold, nothing for an event that is left out. An instant may have an end: it is then one that is
    not known to the day."""
    extent = extent_of(event) if KEEPING.holds(event) else None
    if extent is None:
        return {}
    first, last = days_of(extent)
    instants = {"latestStart": extent.start_max, "earliestEnd": extent.end_min, "end": last if last > first else None}
    link = next((source.url for source in event.sources if is_web_address(source.url or "")), None)
    place = event.jurisdiction
    found = {
        "eventID": event.id,
        "start": iso_day(first),
        **{name: iso_day(day) for name, day in instants.items() if day is not None and last > first},
        "durationEvent": "true" if event.end is not None else "false",
        "title": for_html(one_line(event.title)),
        "caption": date_words(event),
        "link": link or "",
        "classname": "kind-" + "".join(letter if letter.isalnum() else "-" for letter in event.kind),
        "edtf": edtf_text(event),
        "kind": event.kind,
        "stage": event.stage or "",
        "policyTypes": list_cell(event.policy_types),
        "level": place.level if place else "",
        "code": place.code if place else "",
        "place": place.place if place else "",
        "tags": list_cell(event.tags),
        "importance": str(event.importance),
    }
    return {name: value for name, value in found.items() if value or name in ("title", "kind")}


FORMATS = (
    Format("simile", ("json",), mark("formats", "SIMILE Timeline (JSON)"), json_pieces, KEEPING.report),
    Format("simile", ("xml",), mark("formats", "SIMILE Timeline (XML)"), xml_pieces, KEEPING.report),
)
"""What this module adds to the registry of formats."""
