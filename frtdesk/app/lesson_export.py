"""Lessons that leave the program: as a lesson file, a hand-out or the teacher's notes; and how one comes back."""

from __future__ import annotations

from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.lesson import Lesson
from frtdesk.store.database import Database
from frtdesk.store.read_lesson_events import read_actors, read_lesson_events
from frtdesk.store.read_meta import read_meta

PAPERS = ("a4", "letter")
MARKDOWN = (".md", ".markdown")


def write_lesson_file(db: Database, lesson: Lesson, path: Path) -> int:
    """The lesson with its events; how many bytes. Raises FrtError."""
    from frtdesk.formats.lesson_file import LessonFile, to_text

    events = read_lesson_events(db, lesson)
    file = LessonFile(lesson, events, read_actors(db, events), read_meta(db).title or db.name)
    return replace_file(path, [to_text(file).encode("utf-8", "replace")])


def write_handout(db: Database, lesson: Lesson, path: Path, *, notes: bool = False, paper: str = "a4") -> int:
    """The hand-out, or with `notes` the teacher's copy, as PDF or Markdown by its name; how many bytes. Raises FrtError
    for another name, for a lesson without steps, and where nothing can be written."""
    from frtdesk.formats.handout import make_handout

    suffix = path.suffix.casefold()
    check_suffix(path, (".pdf", *MARKDOWN))
    if not lesson.steps:
        raise FrtError(
            translate("lessons", "The lesson “{title}” has no steps yet.").format(title=lesson.title[:80]),
            translate("lessons", "Add some events to it first."),
        )
    handout = make_handout(lesson, read_lesson_events(db, lesson), read_meta(db), notes=notes)
    if suffix == ".pdf":
        from frtdesk.draw.handout_pdf import handout_pdf

        return replace_file(path, handout_pdf(handout, paper))
    from frtdesk.formats.handout_markdown import as_markdown

    return replace_file(path, (piece.encode("utf-8", "replace") for piece in as_markdown(handout)))


def left_out_of_handout(db: Database, lesson: Lesson) -> str:
    """A sentence for the teacher on the steps that a hand-out cannot have; empty where it has all."""
    from frtdesk.formats.handout import left_out

    return left_out(lesson, {event.id for event in read_lesson_events(db, lesson)})


def check_suffix(path: Path, allowed: tuple[str, ...]) -> None:
    """Raise FrtError where a file's name does not end as it should."""
    if path.suffix.casefold() not in allowed:
        raise FrtError(
            translate("lessons", "{file} cannot be written: its name does not say as what.").format(file=path.name),
            translate("lessons", "Let the name end in {endings}.").format(endings=", ".join(allowed)),
        )
