"""frtdesk's own JSON read back (`formats.frtdesk_json` writes it)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.frtdesk_json import FORMAT, VERSION
from frtdesk.formats.json_entry import JsonEntry
from frtdesk.formats.json_event import read_actor, read_event
from frtdesk.formats.json_stream import stream_json
from frtdesk.formats.lesson_file import read_lesson
from frtdesk.model.change import new_key
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import LONGEST_NAME, StoredView

T = TypeVar("T")

MOST_VIEWS = 100_000


@dataclass(frozen=True, slots=True)
class FrtdeskFile:
    """What such a file holds. Keys of views are new ones."""

    meta: Meta
    events: tuple[Event, ...]
    actors: tuple[Actor, ...]
    lessons: tuple[Lesson, ...]
    views: tuple[StoredView, ...]


def read_frtdesk_json(path: Path) -> FrtdeskFile:
    """The whole file. Raises FrtError for the first thing in it that is wrong, and says where."""
    meta = Meta()
    events = _Once(read_event, lambda event: event.id)
    actors = _Once(read_actor, lambda actor: actor.name)
    lessons = _Once(read_lesson, lambda lesson: lesson.id)
    views = _Once(read_view, lambda view: view.name)
    lists = {"events": events, "actors": actors, "lessons": lessons, "views": views}
    for entry in frtdesk_entries(path):
        field, bracket, _ = entry.place.partition("[")
        if bracket and field in lists:
            lists[field].read(entry)
        elif field == "meta":
            meta = _read_meta(entry)
    return FrtdeskFile(meta, events.found(), actors.found(), lessons.found(), views.found())


def frtdesk_entries(path: Path) -> Iterator[JsonEntry]:
    """The values of such a file one by one, for who wants to go on where one is wrong: meta, events[1] and so on, to be
    read by `read_event` and its like. Raises FrtError at once for a file that is none, or of a newer version."""
    entries = stream_json(path)
    first = next(entries, JsonEntry(None, path.name))
    second = next(entries, JsonEntry(None, path.name))
    if (first.place, first.value, second.place) != ("format", FORMAT, "version"):
        raise JsonEntry(None, path.name).wrong(translate("import", "it is no file of frtdesk"))
    if second.whole(1, 1_000_000) > VERSION:
        raise FrtError(
            translate("import", "{file} was written by a newer frtdesk.").format(file=path.name),
            translate("import", "Install the newer frtdesk to read it."),
        )
    yield from entries


class _Once(Generic[T]):
    """Values as they are read, none of them twice by its name."""

    def __init__(self, read: Callable[[JsonEntry], T], name: Callable[[T], str]) -> None:
        self._read = read
        self._name = name
        self._found: dict[str, T] = {}

    def read(self, entry: JsonEntry) -> None:
        value = self._read(entry)
        name = self._name(value)
        if name in self._found:
            raise entry.wrong(translate("import", "“{name}” stands here twice").format(name=name[:60]))
        self._found[name] = value

    def found(self) -> tuple[T, ...]:
        return tuple(self._found.values())


def _read_meta(entry: JsonEntry) -> Meta:
    at = entry.fields()

    def text(name: str) -> str:
        return at[name].text() if name in at else ""

    def optional(name: str) -> str | None:
        return at[name].text() if name in at else None

    day = at.get("covered_to_day")
    return Meta(
        title=text("title"),
        description=text("description"),
        licence=text("licence"),
        built_from=text("built_from"),
        covered_from=optional("covered_from"),
        covered_to=optional("covered_to"),
        covered_to_day=None if day is None else day.whole(calendar.DISTANT_PAST, calendar.DISTANT_FUTURE),
        thin=text("thin"),
        schema=text("schema"),
    )


def read_view(entry: JsonEntry) -> StoredView:
    """Raises FrtError."""
    at = entry.fields(("name", "body"))
    position = at["position"].whole(0, MOST_VIEWS) if "position" in at else 0
    return StoredView(new_key(), at["name"].name(LONGEST_NAME), position, at["body"].text(400_000))
