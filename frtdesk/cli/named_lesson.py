"""The lesson that a command was given by its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from frtdesk.model.lesson import Lesson
    from frtdesk.store.database import Database


def find_lesson(database: Database, wanted: str | None) -> Lesson:
    """The lesson with an id, the first without one. Raises FrtError that names the nearest one."""
    from frtdesk.model.names import nearest
    from frtdesk.store.read_lessons import read_lessons

    lessons = {lesson.id: lesson for lesson in read_lessons(database)}
    if not lessons:
        raise FrtError(translate("command line", "This database holds no lesson."))
    if wanted is None:
        return next(iter(lessons.values()))
    if wanted in lessons:
        return lessons[wanted]
    near = nearest(wanted, list(lessons))
    hint = translate("command line", "“frtdesk lesson list” prints the lessons.")
    if near is not None:
        hint = translate("command line", "Did you mean {lesson}?").format(lesson=near[:80])
    raise FrtError(translate("command line", "There is no lesson {lesson}.").format(lesson=wanted[:80]), hint)
