"""What somebody typed of an event and did not save, kept in a folder of the person's own until it is.

A draft may be wrong in any way that a form can show: no title, a text that is no date, a name twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from frtdesk.base.errors import FrtError
from frtdesk.formats.json_entry import JsonEntry, read_json
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

T = TypeVar("T")


class EventDrafts:
    """One draft for each event of each database, and one for a new event. `event_id`: empty for a new event."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, target: str, event_id: str, event: Event) -> None:
        """Write a draft in the place of the one before. Raises FrtError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(event.as_record(), ensure_ascii=False, indent=1)
        replace_file(self._file(target, event_id), [text.encode("utf-8", "replace")])

    def read(self, target: str, event_id: str) -> Event | None:
        """What was typed; None where nothing is kept, or nothing that can be read."""
        file = self._file(target, event_id)
        try:
            return _event(read_json(file.read_text("utf-8"), file.name), event_id)
        except (OSError, UnicodeDecodeError, FrtError):
            return None

    def drop(self, target: str, event_id: str) -> None:
        """What was typed is saved, or thrown away."""
        self._file(target, event_id).unlink(missing_ok=True)

    def _file(self, target: str, event_id: str) -> Path:
        named = "\0".join((target, event_id)).encode("utf-8", "replace")
        return self._folder / f"{sha256(named).hexdigest()[:32]}.json"


def _event(entry: JsonEntry, event_id: str) -> Event:
    """Raises FrtError."""
    at = entry.fields()

    def text(name: str) -> str:
        return _text(entry, name) or ""

    return Event(
        id=event_id,
        title=text("title"),
        start=_text(entry, "start"),
        end=_text(entry, "end"),
        kind=text("kind"),
        stage=_text(entry, "stage"),
        policy_types=_each(entry, "policy_types", JsonEntry.text),
        jurisdiction=_place(at["jurisdiction"]) if "jurisdiction" in at else None,
        actors=_each(entry, "actors", _party),
        summary=text("summary"),
        why_it_matters=text("why_it_matters"),
        quotes=_each(entry, "quotes", _quote),
        sources=_each(entry, "sources", _source),
        relations=_each(entry, "relations", _relation),
        tags=_each(entry, "tags", JsonEntry.text),
        importance=at["importance"].whole(-99, 99) if "importance" in at else 3,
        checked=_checked(at["checked"]) if "checked" in at else Checked(),
        note=_text(entry, "note"),
    )


def _place(entry: JsonEntry) -> Place:
    return Place(_text(entry, "level") or "", _text(entry, "code") or "", _text(entry, "place") or "")


def _party(entry: JsonEntry) -> Party:
    return Party(_text(entry, "name") or "", _text(entry, "kind") or "", _text(entry, "role") or "")


def _relation(entry: JsonEntry) -> Relation:
    return Relation(_text(entry, "to") or "", _text(entry, "kind") or "")


def _source(entry: JsonEntry) -> Source:
    publisher, title = _text(entry, "publisher") or "", _text(entry, "title") or ""
    return Source(_text(entry, "url"), publisher, title, _text(entry, "published"), _text(entry, "kind") or "")


def _quote(entry: JsonEntry) -> Quote:
    at = entry.fields()
    return Quote(
        _text(entry, "text") or "",
        _text(entry, "speaker") or "",
        _text(entry, "role"),
        _text(entry, "affiliation"),
        _text(entry, "said_on"),
        at["source"].whole(0, 10_000) if "source" in at else None,
        at["verified"].flag() if "verified" in at else False,
    )


def _checked(entry: JsonEntry) -> Checked:
    at = entry.fields()
    return Checked(**{name: at[name].flag() for name in ("date", "quotes") if name in at})


def _text(entry: JsonEntry, name: str) -> str | None:
    at = entry.fields()
    return at[name].text() if name in at else None


def _each(entry: JsonEntry, name: str, make: Callable[[JsonEntry], T]) -> tuple[T, ...]:
    at = entry.fields()
    return at[name].each(make) if name in at else ()
