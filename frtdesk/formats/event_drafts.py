"""What somebody typed of an event and did not save, kept in a folder of the person's own until it is.

A draft may be wrong in any way that a form can show: no title, a text that is no date, a name twice.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from frtdesk.base.errors import FrtError
from frtdesk.formats.draft_owner import DraftOwner
from frtdesk.formats.json_entry import JsonEntry, read_json
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

T = TypeVar("T")


class EventDrafts:
    """The drafts of one window: one for each event of each database, and one for a new event. `event_id`: empty for a
    new event.

    Other windows and programs keep theirs in the same folder. What an owner that is gone left behind is taken over by
    whoever asks for it first; what a living one keeps is not touched.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._owner = DraftOwner(folder)

    def keep(self, target: str, event_id: str, event: Event) -> None:
        """Write a draft in the place of the one before. Raises FrtError or OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._owner.hold()
        text = json.dumps(event.as_record(), ensure_ascii=False, indent=1)
        replace_file(self._file(target, event_id), [text.encode("utf-8", "replace")])

    def take(self, target: str, event_id: str) -> Event | None:
        """What was typed, and is from now on kept by this window: its own draft, else the last that an owner who is
        gone left; None where there is none that can be read."""
        own = self._file(target, event_id)
        found = _read(own, event_id)
        for file in [] if found is not None else self._left(target, event_id):
            draft = _read(file, event_id)
            if draft is None:
                continue
            with suppress(OSError):  # another window was quicker
                self._owner.hold()
                file.rename(own)
                return draft
        return found

    def drop(self, target: str, event_id: str) -> None:
        """What was typed is saved, or thrown away."""
        self._file(target, event_id).unlink(missing_ok=True)

    def release(self) -> None:
        """The window is gone: what it kept may be taken by others."""
        self._owner.release()

    def _left(self, target: str, event_id: str) -> list[Path]:
        """The drafts of owners who are gone, the last first."""
        stem = _stem(target, event_id)
        found: list[tuple[float, Path]] = []
        for file in self._folder.glob(f"{stem}*.json"):
            with suppress(OSError):
                if self._owner.is_gone(file.name.removeprefix(stem).removesuffix(".json").removeprefix(".")):
                    found.append((file.stat().st_mtime, file))
        return [file for _, file in sorted(found, reverse=True)]

    def _file(self, target: str, event_id: str) -> Path:
        return self._folder / f"{_stem(target, event_id)}.{self._owner.name}.json"


def _stem(target: str, event_id: str) -> str:
    named = "\0".join((target, event_id)).encode("utf-8", "replace")
    return sha256(named).hexdigest()[:32]


def _read(file: Path, event_id: str) -> Event | None:
    """The draft in a file; None where there is none, or nothing that can be read."""
    try:
        return _event(read_json(file.read_text("utf-8"), file.name), event_id)
    except (OSError, UnicodeDecodeError, FrtError):
        return None


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
