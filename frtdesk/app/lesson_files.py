"""Lesson files as a window meets them. What reads and writes them is imported when it is needed."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.app.paper import usual_paper
from frtdesk.base.progress import Progress, Work
from frtdesk.store.engine import open_database

if TYPE_CHECKING:
    from frtdesk.model.lesson import Lesson

SUFFIX = ".json"


def is_lesson_file(target: str) -> bool:
    """Whether a path is called like a lesson file."""
    return "://" not in target and target.casefold().endswith(SUFFIX)


def open_lesson_file(target: str) -> Work[tuple[str, str]]:
    """The path of the database that a lesson file becomes, and the lesson's id. Raises FrtError."""
    from frtdesk.app.lesson_opening import open_lesson_file

    yield Progress(0)
    path, lesson = yield from open_lesson_file(Path(target))
    return str(path), lesson


def write_lesson(database: str, lesson: Lesson, path: str, form: str) -> str:
    """Write a lesson with the events of a database; what she should know of it, or "". `form`: lesson, handout or
    notes. Raises FrtError."""
    from frtdesk.app.lesson_export import check_suffix, left_out_of_handout, write_handout, write_lesson_file

    file = Path(path)
    with closing(open_database(database)) as opened:
        if form == "lesson":
            check_suffix(file, (SUFFIX,))
            write_lesson_file(opened, lesson, file)
            return ""
        write_handout(opened, lesson, file, notes=form == "notes", paper=usual_paper().casefold())
        return left_out_of_handout(opened, lesson)
