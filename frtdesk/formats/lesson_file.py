"""The lesson file: a lesson with whole events and the actors in them, so that it opens on anybody's machine.

JSON in UTF-8: {"format": "frtdesk-lesson", "version": 1, "from": …, "lesson": …, "events": […], "actors": […]}.
Events and actors are written as everywhere else; days in `shown` as 2020-06-11. What this program does not know is
passed over, so that a later one may add fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.json_entry import JsonEntry, read_json
from frtdesk.formats.json_event import read_actor, read_event
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor

FORMAT = "frtdesk-lesson"
VERSION = 1
SUFFIX = ".json"

LARGEST = 50_000_000
"""Bytes of a file that is read."""

MOST_STEPS = 1_000
LONGEST_ID = 200
MOST_MINUTES = 10_000
LONGEST_DWELL = 86_400


@dataclass(frozen=True, slots=True)
class LessonFile:
    """What a lesson file holds. `origin`: what the database that it came from is called."""

    lesson: Lesson
    events: tuple[Event, ...]
    actors: tuple[Actor, ...] = ()
    origin: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """Ids of events that steps name and the file does not hold."""
        known = {event.id for event in self.events}
        named = (step.event for step in self.lesson.steps if step.event is not None)
        return tuple(dict.fromkeys(name for name in named if name not in known))


def to_text(file: LessonFile) -> str:
    """The text of the file; reading it gives the same."""
    record = {
        "format": FORMAT,
        "version": VERSION,
        "from": file.origin,
        "lesson": lesson_record(file.lesson),
        "events": [event.as_record() for event in file.events],
        "actors": [actor.as_record() for actor in file.actors],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def lesson_record(lesson: Lesson) -> dict[str, Any]:
    """The lesson as plain values; a step names only what it sets."""
    return {**lesson.as_record(), "steps": [_step_record(step) for step in lesson.steps]}


def _step_record(step: LessonStep) -> dict[str, Any]:
    shown = None if step.shown is None else [_day_text(day) for day in step.shown]
    record: dict[str, Any] = {
        "event": step.event,
        "prompt": step.prompt,
        "note": step.note,
        "dwell": step.dwell,
        "shown": shown,
        "lanes": None if step.lanes is None else list(step.lanes),
        "selection": None if step.selection is None else list(step.selection),
    }
    return {name: value for name, value in record.items() if value is not None}


def _day_text(day: int) -> str | int:
    """2020-06-11; beyond four digits the number of days since 1970-01-01."""
    year, month, day_of_month = calendar.civil(day)
    return f"{year:04}-{month:02}-{day_of_month:02}" if 0 <= year <= 9_999 else day


def read_lesson_file(path: Path) -> LessonFile:
    """The lesson in a file. Raises FrtError that says what is wrong with it, and where."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise FrtError(
            translate("lesson file", "{file} cannot be read ({why}).").format(file=path, why=error.strerror or error),
            translate("lesson file", "Name the file of a lesson."),
        ) from error
    whole = JsonEntry(None, path.name)
    if len(content) > LARGEST:
        raise whole.wrong(translate("lesson file", "it is too large for a lesson"))
    try:
        return from_text(content.decode("utf-8"), path.name)
    except UnicodeDecodeError:
        raise _foreign(path.name) from None


def looks_like_lesson(path: Path) -> bool:
    """Whether a file is meant as a lesson: JSON by its name."""
    return path.suffix.casefold() == SUFFIX


def from_text(text: str, file: str = "lesson.json") -> LessonFile:
    """The lesson in a text. Raises FrtError."""
    try:
        entry = read_json(text, file)
    except FrtError:
        if not _begun_as_lesson(text):
            raise _foreign(file) from None
        raise
    if not isinstance(entry.value, dict) or entry.fields().get("format", entry).value != FORMAT:
        raise _foreign(file)
    at = entry.fields(("version", "lesson"))
    if at["version"].whole(1, 1_000_000) > VERSION:
        raise FrtError(
            translate("lesson file", "{file} was written by a newer frtdesk.").format(file=file),
            translate("lesson file", "Install the newer frtdesk to open it."),
        )
    events = at["events"].each(read_event) if "events" in at else ()
    actors = at["actors"].each(read_actor) if "actors" in at else ()
    _once(at.get("events"), [event.id for event in events])
    _once(at.get("actors"), [actor.name for actor in actors])
    origin = at["from"].text() if "from" in at else ""
    return LessonFile(read_lesson(at["lesson"]), events, actors, origin)


def _begun_as_lesson(text: str) -> bool:
    """Whether a text that is cut off or damaged was a lesson file: no other has this at its beginning."""
    return text.lstrip("\ufeff \t\r\n").startswith("{") and '"format"' in text[:200]


def _foreign(file: str) -> FrtError:
    return FrtError(
        translate("lesson file", "{file} is no lesson file.").format(file=file),
        translate(
            "lesson file",
            "A lesson file is made with “Lesson file…” in the window of the lessons; its name ends in .json.",
        ),
    )


def _once(entry: JsonEntry | None, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for number, name in enumerate(names, 1):
        if name in seen and entry is not None:
            at = replace(entry, place=f"{entry.place}[{number}]")
            raise at.wrong(translate("lesson file", "“{name}” stands here twice").format(name=name[:60]))
        seen.add(name)


def read_lesson(entry: JsonEntry) -> Lesson:
    """A lesson as `lesson_record` writes it. Raises FrtError."""
    at = entry.fields(("id", "title"))
    steps = at["steps"].each(_step) if "steps" in at else ()
    if len(steps) > MOST_STEPS:
        raise at["steps"].wrong(translate("lesson file", "a lesson has at most %n step|%n steps", MOST_STEPS))
    return Lesson(
        id=at["id"].name(LONGEST_ID),
        title=at["title"].text(),
        question=_text(at, "question"),
        level=_text(at, "level"),
        minutes=at["minutes"].whole(1, MOST_MINUTES) if "minutes" in at else None,
        steps=steps,
    )


def _step(entry: JsonEntry) -> LessonStep:
    at = entry.fields()
    return LessonStep(
        event=at["event"].name(LONGEST_ID) if "event" in at else None,
        prompt=_text(at, "prompt"),
        note=_text(at, "note"),
        dwell=at["dwell"].whole(0, LONGEST_DWELL) if "dwell" in at else None,
        shown=_shown(at["shown"]) if "shown" in at else None,
        lanes=tuple(item.text() for item in at["lanes"].items()) if "lanes" in at else None,
        selection=tuple(item.text() for item in at["selection"].items()) if "selection" in at else None,
    )


def _text(at: dict[str, JsonEntry], name: str) -> str:
    return at[name].text() if name in at else ""


def _shown(entry: JsonEntry) -> tuple[int, int]:
    days = entry.each(_day)
    if len(days) != 2 or days[0] > days[1]:
        raise entry.wrong(translate("lesson file", "a first and a last day are expected here"))
    return days[0], days[1]


def _day(entry: JsonEntry) -> int:
    if isinstance(entry.value, int):
        return entry.whole(calendar.DISTANT_PAST, calendar.DISTANT_FUTURE)
    parts = entry.text(10).split("-")
    try:
        year, month, day = map(int, parts)
        found = calendar.day_of(year, month, day)
    except ValueError:
        raise entry.wrong(translate("lesson file", "a day such as 2020-06-11 is expected here")) from None
    if calendar.civil(found) != (year, month, day):
        raise entry.wrong(translate("lesson file", "a day such as 2020-06-11 is expected here"))
    return found
