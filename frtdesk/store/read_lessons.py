"""The lessons that a database holds."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any, cast

from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.stored_lesson import StoredLesson, StoredStep
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader, Row

_LESSONS = "SELECT key, id, position, title, question, level, minutes FROM lesson ORDER BY position, id, key"
_STEPS = """
SELECT lesson_key, key, position, event_id, prompt, note, dwell, shown_from, shown_to, lanes, selection FROM lesson_step
ORDER BY lesson_key, position, key
"""


def read_lessons(db: Database) -> tuple[Lesson, ...]:
    """All lessons in their stored order. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return lessons_of(reader)


def lessons_of(reader: Reader) -> tuple[Lesson, ...]:
    """As `read_lessons`, in a view that is open already."""
    return tuple(stored.lesson for stored in stored_lessons(reader))


def read_stored_lessons(db: Database) -> tuple[StoredLesson, ...]:
    """As `read_lessons`, with the keys of their rows. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return stored_lessons(reader)


def stored_lessons(reader: Reader) -> tuple[StoredLesson, ...]:
    """As `read_stored_lessons`, in a view that is open already."""
    steps: dict[int, list[StoredStep]] = defaultdict(list)
    for row in reader.all(_STEPS):
        steps[row[0]].append(StoredStep(row[1], row[2] if isinstance(row[2], int) else 0, step_of(row[3:])))
    return tuple(
        StoredLesson(
            key,
            position if isinstance(position, int) else 0,
            Lesson(str(id_), str(title), str(question), str(level), minutes if isinstance(minutes, int) else None),
            tuple(steps[key]),
        )
        for key, id_, position, title, question, level, minutes in reader.all(_LESSONS)
    )


def step_of(row: Row) -> LessonStep:
    """From a row behind its position, in the order of the table."""
    event, prompt, note, dwell, first, last, lanes, selection = row
    return LessonStep(
        event=None if event is None else str(event),
        prompt=str(prompt),
        note=str(note),
        dwell=dwell if isinstance(dwell, int) else None,
        shown=(first, last) if isinstance(first, int) and isinstance(last, int) else None,
        lanes=_names(lanes),
        selection=_names(selection),
    )


def _names(text: Any) -> tuple[str, ...] | None:
    """A JSON list of texts; None where there is none, or something else."""
    try:
        found: Any = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
    return tuple(map(str, cast("list[Any]", found))) if isinstance(found, list) else None
