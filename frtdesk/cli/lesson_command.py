"""`frtdesk lesson`: the lessons of a database, on the command line: list, show, check, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.cli.ending import DONE, FOUND_WRONG
from frtdesk.cli.options import database_option

if TYPE_CHECKING:
    from frtdesk.model.lesson import Lesson

LARGEST_SEED = 999_999_999

EXAMPLES = """
\b
Examples:
  frtdesk lesson list                                          one line a lesson, its id first
  frtdesk lesson list --db my-events.sqlite                    those of another database
  frtdesk lesson show three-companies-one-week                 its steps, prompts and notes
  frtdesk lesson export three-companies-one-week week.pdf      a hand-out with room to write
  frtdesk lesson export three-companies-one-week notes.md --as notes
  frtdesk lesson export three-companies-one-week week.json     the lesson with its events, for a colleague
  frtdesk lesson check week.json                               is this a lesson file, and whole?
"""

EXPORT_EXAMPLES = """
\b
Examples:
  frtdesk lesson export three-companies-one-week week.pdf
  frtdesk lesson export three-companies-one-week week.pdf --paper letter
  frtdesk lesson export three-companies-one-week quiz.pdf --as quiz --seed 7
  frtdesk lesson export three-companies-one-week key.pdf --as key --seed 7
"""


@click.group("lesson", epilog=EXAMPLES, invoke_without_command=False)
def command() -> None:
    """List, show, check and export lessons."""


@command.command("list")
@database_option
def list_lessons(db: str | None) -> int:
    """Print a line for each lesson: id, title, minutes, steps."""
    from frtdesk.cli.opening import opened
    from frtdesk.store.read_lessons import read_lessons

    with opened(db) as database:
        lessons = read_lessons(database)
    if not lessons:
        terminal.say(translate("command line", "This database holds no lesson."))
    wide = max((len(lesson.id) for lesson in lessons), default=0)
    terminal.print_text(_line(lesson, min(wide, 60)) for lesson in lessons)
    return DONE


@command.command("show")
@click.argument("lesson", metavar="ID")
@database_option
def show(lesson: str, db: str | None) -> int:
    """Print a lesson: its question, and each step with date, title, prompt and note."""
    from frtdesk.cli.lesson_text import as_text
    from frtdesk.cli.named_lesson import find_lesson
    from frtdesk.cli.opening import opened
    from frtdesk.store.read_lesson_events import read_lesson_events

    with opened(db) as database:
        found = find_lesson(database, lesson)
        events = read_lesson_events(database, found)
    terminal.print_text(as_text(found, events))
    return DONE


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> int:
    """Look whether FILE is a lesson file and whole.

    Silent and 0 where all is well; 1 where a step names an event that the file does not hold, or it has no steps; 2
    where it cannot be read as a lesson.
    """
    from frtdesk.formats.lesson_file import read_lesson_file

    found = read_lesson_file(file)
    if not found.lesson.steps:
        terminal.print_text([translate("command line", "The lesson has no steps.") + "\n"])
    for name in found.missing:
        said = translate("command line", "{event}: a step names this event, and the file does not hold it.")
        terminal.print_text([said.format(event=_one_line(name)) + "\n"])
    return FOUND_WRONG if found.missing or not found.lesson.steps else DONE


@command.command("export", epilog=EXPORT_EXAMPLES)
@click.argument("lesson", metavar="ID")
@click.argument("out", metavar="OUT.pdf|.md|.json", type=click.Path(path_type=Path))
@database_option
@click.option("--as", "form", type=click.Choice(["lesson", "handout", "notes", "quiz", "key"]), default=None,
              help="lesson: the lesson with its events (.json). handout: for the class. notes: the teacher's copy. "
              "quiz: questions. key: their answers. Without it: .json the lesson, else the hand-out.")  # fmt: skip
@click.option("--seed", type=click.IntRange(0, LARGEST_SEED), default=1, show_default=True,
              help="Of the quiz: the same seed makes the same quiz, and its key.")  # fmt: skip
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Of a PDF.")
def export(lesson: str, out: Path, db: str | None, form: str | None, seed: int, paper: str) -> int:
    """Write a lesson to OUT: a hand-out as PDF or Markdown, or the lesson file with all its events.

    A file that is there already is replaced once the new one is whole. No display is needed.
    """
    from frtdesk.app.lesson_export import MARKDOWN, check_suffix, left_out_of_handout, write_handout, write_lesson_file
    from frtdesk.cli.named_lesson import find_lesson
    from frtdesk.cli.opening import opened
    from frtdesk.formats.replace_file import check_place

    if out.suffix.casefold() == ".pptx":
        raise FrtError(
            translate("lessons", "Slides are written by another command."),
            translate("lessons", "frtdesk export {out} --lesson {id} writes them.").format(out=out, id=lesson[:200]),
        )
    check_suffix(out, (".json",) if form == "lesson" else (".pdf", *MARKDOWN, *((".json",) if form is None else ())))
    form = form or ("lesson" if out.suffix.casefold() == ".json" else "handout")
    check_place(out)
    with opened(db) as database:
        found = find_lesson(database, lesson)
        if form == "lesson":
            written = write_lesson_file(database, found, out)
        elif form in ("handout", "notes"):
            written = write_handout(database, found, out, notes=form == "notes", paper=paper)
            if gone := left_out_of_handout(database, found):
                terminal.say(gone)
        else:
            from frtdesk.cli.lesson_quiz import write_lesson_quiz

            written = write_lesson_quiz(database, found, out, seed=seed, key=form == "key")
    said = translate("command line", "Wrote {file}, {size} kB.").format(file=out, size=number(-(-written // 1000)))
    terminal.say(said)
    return DONE


def _line(lesson: Lesson, wide: int) -> str:
    minutes = "" if lesson.minutes is None else translate("command line", "%n min", lesson.minutes)
    steps = translate("command line", "%n step|%n steps", len(lesson.steps))
    return f"{_one_line(lesson.id):<{wide}}  {minutes:>7}  {steps:>9}  {_one_line(lesson.title)}\n"


def _one_line(text: str) -> str:
    from frtdesk.timeline.labels import one_line

    return one_line(text)
