"""Opening a lesson file: it becomes a small database of its own in the person's folder, and nothing of hers changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from frtdesk.base.calendar import civil, today
from frtdesk.base.paths import user_data_folder
from frtdesk.base.progress import Work
from frtdesk.base.words import translate
from frtdesk.formats.lesson_file import LessonFile, read_lesson_file, to_text
from frtdesk.model.event import Event
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.model.stored_lesson import free_id
from frtdesk.store.build import build
from frtdesk.store.placed_file import cannot_write


def lessons_folder() -> Path:
    """Where lessons that came as files are kept."""
    return user_data_folder() / "lessons"


def open_lesson_file(path: Path, folder: Path | None = None) -> Work[tuple[Path, str]]:
    """The database of a lesson file, made unless the very same file was opened before, and the lesson's id.

    Raises FrtError where the file is no lesson, or nothing can be written.
    """
    file = read_lesson_file(path)
    folder = folder or lessons_folder()
    digest = hashlib.sha256(to_text(file).encode("utf-8", "replace")).hexdigest()[:8]
    target = folder / f"{free_id(file.lesson.id, ())[:60]}-{digest}.sqlite"
    if not target.exists():
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise cannot_write(folder, error) from error
        yield from build(source_of(file), target)
    return target, file.lesson.id


def source_of(file: LessonFile) -> SourceText:
    """A lesson file as a collection. Relations to events that the file does not hold are left out, a part that an actor
    plays without being described makes an actor."""
    known = {event.id for event in file.events}
    events = tuple(
        replace(event, relations=tuple(it for it in event.relations if it.to in known and it.to != event.id))
        for event in file.events
    )
    year, month, day = civil(today())
    origin = " ".join(file.origin.split())[:200]
    title = " ".join(file.lesson.title.split())[:200] or translate("lessons", "A lesson")
    described = translate("lessons", "The events of one lesson, from {origin}.").format(origin=origin) if origin else ""
    meta = SourceMeta(title, described, date=f"{year:04}-{month:02}-{day:02}")
    return SourceText(events, _actors(file.actors, events), (file.lesson,), meta, "lesson file")


def _actors(described: Iterable[Actor], events: Iterable[Event]) -> tuple[Actor, ...]:
    """Every actor that plays a part; a parent that is not there, or belongs to its own child, is forgotten."""
    found = {actor.name: actor for actor in described}
    for event in events:
        for party in event.actors:
            found.setdefault(party.name, Actor(party.name, party.kind))
    made: dict[str, Actor] = {}
    for actor in found.values():
        parent = actor.parent if actor.parent in found and not _belongs(actor.parent, actor.name, made) else None
        made[actor.name] = replace(actor, parent=parent)
    return tuple(made.values())


def _belongs(name: str | None, body: str, made: Mapping[str, Actor]) -> bool:
    """Whether an actor is a body, or belongs to it at any depth."""
    while name is not None and name != body:
        name = made[name].parent if name in made else None
    return name == body
