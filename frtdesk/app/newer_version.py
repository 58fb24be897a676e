"""Whether the events that ship with frtdesk are newer than a copy's; asked at each opening, so without SQLAlchemy."""

from __future__ import annotations

from datetime import date

from frtdesk.base import paths
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_meta import said_of


def newer_shipped(copy: Database) -> str:
    """The date of the shipped database, where this one is a copy of an earlier one; else empty. Raises FrtError."""
    shipped = paths.shipped_database()
    if copy.path is None or not shipped.exists() or copy.path.samefile(shipped):
        return ""
    other = open_database(shipped)
    try:
        with copy.reading() as mine, other.reading() as theirs:
            held, latest = said_of(mine), said_of(theirs)
    finally:
        other.close()
    if held.get("title") != latest.get("title"):
        return ""
    ours, fresh = held.get("date", ""), latest.get("date", "")
    if held.get("built_from") == latest.get("built_from") or not _is_later(fresh, ours):
        return ""
    return fresh


def _is_later(one: str, other: str) -> bool:
    try:
        return date.fromisoformat(one) >= date.fromisoformat(other)
    except ValueError:
        return False
