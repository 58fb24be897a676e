"""`frtdesk export --lesson`: a lesson as slides, or as a hand-out, by the same command that exports events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.formats.order import Report
from frtdesk.formats.registry import Format, Registry

HANDOUTS = ("handout", "notes")
"""What a lesson may be written as besides the formats: for the class, and the teacher's copy."""


Tell = Callable[[Report], None]


def export_lesson(
    registry: Registry, out: Path, format_name: str, db: str | None, lesson: str, size: tuple[int, int], theme: str,
    tell: Tell,
) -> int:  # fmt: skip
    """Write a lesson to `out`; `tell`: says what the format cannot hold of it, and may refuse. The exit status.

    Raises FrtError for an id that there is not, a format that tells no lessons, and what cannot be written.
    """
    from frtdesk.app.lesson_slides import lesson_order
    from frtdesk.cli.named_lesson import find_lesson
    from frtdesk.cli.opening import opened
    from frtdesk.formats.replace_file import check_place, replacing_file

    if format_name in HANDOUTS:
        return _handout(out, format_name, db, lesson)
    format = _telling(registry, out, format_name)
    check_place(out)
    with opened(db) as database:
        order = terminal.work_off(lesson_order(database, find_lesson(database, lesson), size=size, theme=theme))
        tell(format.report(order))
        written = terminal.work_off(replacing_file(out, format.write(order)))
    _say(out, format.title, written)
    return 0


def _handout(out: Path, form: str, db: str | None, lesson: str) -> int:
    from frtdesk.app.lesson_export import MARKDOWN, check_suffix, write_handout
    from frtdesk.cli.named_lesson import find_lesson
    from frtdesk.cli.opening import opened
    from frtdesk.formats.replace_file import check_place

    check_suffix(out, (".pdf", *MARKDOWN))
    check_place(out)
    with opened(db) as database:
        written = write_handout(database, find_lesson(database, lesson), out, notes=form == "notes")
    _say(out, translate("export", "Notes") if form == "notes" else translate("export", "Hand-out"), written)
    return 0


def _say(out: Path, title: str, written: int) -> None:
    said = translate("export", "Wrote {file}: {title}, {size} kB.")
    terminal.say(said.format(file=out, title=title, size=number(-(-written // 1000))))


def _telling(registry: Registry, out: Path, format_name: str) -> Format:
    """The format that a lesson is to be told in. Raises FrtError for those that hold events alone."""
    format = registry.of_file(out, format_name)
    if not format.tells_lessons:
        raise FrtError(
            translate("export", "A lesson cannot be told as {title}.").format(title=format.title),
            translate("export", "Write slides (.pptx), a hand-out (--as handout, .pdf or .md), or see “frtdesk lesson "
                      "export”."),
        )  # fmt: skip
    return format
