"""frtdesk's own JSON, event by event: one that is wrong does not take the others along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.formats.incoming import Entry, Item, KnownActor, Skipped, Wishes
from frtdesk.formats.json_entry import JsonEntry
from frtdesk.formats.json_event import read_actor, read_event
from frtdesk.formats.lesson_file import read_lesson
from frtdesk.formats.read_frtdesk_json import frtdesk_entries, read_view
from frtdesk.formats.written_date import is_timed
from frtdesk.model.incoming import FoundLesson, FoundView


def read_frtdesk(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile. `line` is the number of the event. The actors stand behind the events, which name them:
    they are read first, from the file gone through once more."""
    yield from _actors(path)
    for entry in frtdesk_entries(path):
        field, number = _place(entry)
        if not number:
            continue
        at = int(number)
        try:
            if field == "events":
                event = read_event(entry)
                yield Entry(event, at, is_timed(event.start or "") or is_timed(event.end or ""))
            elif field in _OTHERS:
                yield _OTHERS[field](entry)
        except FrtError as error:
            why = error.message.rstrip(".")
            yield Skipped(why, at) if field == "events" else Skipped(why, at, entry.place)


def _actors(path: Path) -> Iterator[Item]:
    """Where the file cannot be read to its end, that is told when its events are read."""
    with suppress(FrtError):
        for entry in frtdesk_entries(path):
            field, number = _place(entry)
            if field == "actors" and number:
                yield _actor(entry, int(number))


def _actor(entry: JsonEntry, at: int) -> Item:
    try:
        return KnownActor(read_actor(entry))
    except FrtError as error:
        return Skipped(error.message.rstrip("."), at, entry.place)


def _place(entry: JsonEntry) -> tuple[str, str]:
    """The list that a value stands in, and its number there; a field may be called anything."""
    field, _, number = entry.place.removesuffix("]").rpartition("[")
    return (field, number) if number.isdecimal() else ("", "")


_OTHERS: dict[str, Callable[[JsonEntry], Item]] = {
    "lessons": lambda entry: FoundLesson(read_lesson(entry)),
    "views": lambda entry: FoundView(read_view(entry)),
}
