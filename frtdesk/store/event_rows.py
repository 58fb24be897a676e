"""An event and its quotes as rows of their tables, for whoever writes whole events."""

from __future__ import annotations

from typing import Any

from frtdesk.base.edtf import extent
from frtdesk.model.change import Fields
from frtdesk.model.event import Event, Quote


def event_row(key: int, event: Event, place: tuple[int | None, str | None], now: str) -> dict[str, Any]:
    """The row in `event`. `place`: the key of its node, and the text to show where the node does not say it."""
    return {
        "key": key,
        "id": event.id,
        "title": event.title,
        "start_text": event.start,
        "end_text": event.end,
        **days_of(event),
        "kind": event.kind,
        "stage": event.stage,
        "jurisdiction_key": place[0],
        "place_text": place[1],
        "importance": event.importance,
        "date_checked": event.checked.date,
        "quotes_checked": event.checked.quotes,
        "summary": event.summary,
        "why_it_matters": event.why_it_matters,
        "note": event.note,
        "created_at": now,
        "updated_at": now,
        "deleted_at": None,
    }


def quote_row(key: int, event_key: int, position: int, quote: Quote, source_key: int | None) -> dict[str, Any]:
    """The row in `quote`."""
    return {
        "key": key,
        "event_key": event_key,
        "position": position,
        "words": quote.text,
        "speaker": quote.speaker,
        "role": quote.role,
        "affiliation": quote.affiliation,
        "said_on": quote.said_on,
        "source_key": source_key,
        "verified": quote.verified,
    }


def days_of(event: Event) -> Fields:
    """The columns of an event that follow from its dates as written. Raises EdtfError."""
    found = extent(event.start, event.end)
    return {
        "start_min": found.start_min,
        "start_max": found.start_max,
        "end_min": found.end_min,
        "end_max": found.end_max,
        "date_flags": int(found.flags),
    }
