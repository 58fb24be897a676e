"""A lesson as a database keeps it, and what is done to lessons as reversible change sets.

Whatever an editor does makes another value of `StoredLesson`; `difference` is the change set that leads from the one
to the other.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from frtdesk.model.change import Change, ChangeSet, Fields, deletion, insertion, new_key, update
from frtdesk.model.lesson import Lesson, LessonStep

TABLE, STEP_TABLE = "lesson", "lesson_step"

LONGEST_ID = 80


@dataclass(frozen=True, slots=True)
class StoredStep:
    """One row of the table `lesson_step`."""

    key: int
    position: int
    step: LessonStep

    def fields(self, lesson_key: int) -> Fields:
        """The row without its key, as a change set names it."""
        step = self.step
        first, last = step.shown if step.shown is not None else (None, None)
        return {
            "lesson_key": lesson_key,
            "position": self.position,
            "event_id": step.event,
            "prompt": step.prompt,
            "note": step.note,
            "dwell": step.dwell,
            "shown_from": first,
            "shown_to": last,
            "lanes": _listed(step.lanes),
            "selection": _listed(step.selection),
        }


@dataclass(frozen=True, slots=True)
class StoredLesson:
    """One row of the table `lesson` with its steps in their order. `head`: the lesson, whose own steps are empty."""

    key: int
    position: int
    head: Lesson
    steps: tuple[StoredStep, ...] = ()

    @property
    def lesson(self) -> Lesson:
        """The lesson, whole."""
        return replace(self.head, steps=tuple(stored.step for stored in self.steps))

    @property
    def fields(self) -> Fields:
        """The row without its key, as a change set names it."""
        head = self.head
        return {
            "id": head.id,
            "position": self.position,
            "title": head.title,
            "question": head.question,
            "level": head.level,
            "minutes": head.minutes,
        }

    def with_steps(self, steps: Iterable[StoredStep]) -> StoredLesson:
        """The lesson with these steps, numbered anew."""
        numbered = (replace(step, position=place) for place, step in enumerate(steps))
        return replace(self, steps=tuple(numbered))

    def with_step(self, place: int, step: LessonStep) -> StoredLesson:
        """The lesson with another step at a place, from 0."""
        steps = list(self.steps)
        steps[place] = replace(steps[place], step=step)
        return replace(self, steps=tuple(steps))


def kept(lesson: Lesson, among: Sequence[StoredLesson]) -> StoredLesson:
    """The lesson as it will stand behind the others, under an id that none of them has."""
    position = max((other.position for other in among), default=-1) + 1
    head = replace(lesson, id=free_id(lesson.id or lesson.title, [other.head.id for other in among]), steps=())
    return StoredLesson(new_key(), position, head, tuple(map(new_step, range(len(lesson.steps)), lesson.steps)))


def new_step(place: int, step: LessonStep) -> StoredStep:
    """A step that is not kept anywhere yet."""
    return StoredStep(new_key(), place, step)


def free_id(wanted: str, taken: Sequence[str]) -> str:
    """An id in small letters and hyphens that is not taken: three-companies, three-companies-2."""
    plain = unicodedata.normalize("NFKD", wanted.casefold()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "lesson"
    if name not in taken:
        return name
    number = 2
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def difference(title: str, before: StoredLesson | None, after: StoredLesson | None) -> ChangeSet | None:
    """What leads from the one to the other; None where they are the same. Without `before` the lesson is made, without
    `after` it is deleted."""
    changes = tuple(_changes(before, after))
    return ChangeSet(title, changes) if changes else None


def _changes(before: StoredLesson | None, after: StoredLesson | None) -> Iterator[Change]:
    old = {step.key: step for step in before.steps} if before is not None else {}
    new = {step.key: step for step in after.steps} if after is not None else {}
    if before is not None:
        for key in old.keys() - new.keys():
            yield deletion(STEP_TABLE, {"key": key}, old[key].fields(before.key))
    if before is not None and after is None:
        yield deletion(TABLE, {"key": before.key}, before.fields)
    if after is None:
        return
    if before is None:
        yield insertion(TABLE, {"key": after.key}, after.fields)
    else:
        yield from _update(TABLE, after.key, before.fields, after.fields)
    for key, step in new.items():
        if key not in old:
            yield insertion(STEP_TABLE, {"key": key}, step.fields(after.key))
        else:
            yield from _update(STEP_TABLE, key, old[key].fields(after.key), step.fields(after.key))


def _update(table: str, key: int, before: Fields, after: Fields) -> Iterator[Change]:
    """Only the fields that differ."""
    other = [name for name in after if after[name] != before[name]]
    if other:
        yield update(table, {"key": key}, {name: before[name] for name in other}, {name: after[name] for name in other})


def _listed(names: tuple[str, ...] | None) -> str | None:
    return None if names is None else json.dumps(list(names), ensure_ascii=False, separators=(",", ":"))
