"""`frtdesk present`: the window, and a lesson in it shown to the class at once."""

from __future__ import annotations

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli.opening import opened
from frtdesk.cli.options import database_option

EXAMPLES = """
\b
Examples:
  frtdesk present                              the first lesson of the shipped events
  frtdesk present three-companies-one-week     the lesson with this id
"""


@click.command("present", epilog=EXAMPLES)
@click.argument("lesson", required=False, metavar="[ID]")
@database_option
def command(lesson: str | None, db: str | None) -> int:
    """Show a lesson to the class, full screen, from its first step.

    Without an ID it is the first lesson of the database; `frtdesk lesson list` prints them. Esc leaves the lesson, and
    the window stays.
    """
    from frtdesk.cli.window import open_window

    return open_window(db, lesson=_known(lesson, db))


def _known(wanted: str | None, db: str | None) -> str:
    """The id of a lesson that is there. Raises FrtError."""
    from frtdesk.model.names import nearest
    from frtdesk.store.read_lessons import read_lessons

    with opened(db) as database:
        ids = [lesson.id for lesson in read_lessons(database)]
    if not ids:
        raise FrtError(translate("command line", "This database holds no lesson."))
    if wanted is None:
        return ids[0]
    if wanted in ids:
        return wanted
    near = nearest(wanted, ids)
    hint = translate("command line", "“frtdesk lesson list” prints the lessons.")
    if near is not None:
        hint = translate("command line", "Did you mean {lesson}?").format(lesson=near[:80])
    raise FrtError(translate("command line", "no lesson {lesson}").format(lesson=wanted[:80]) + ".", hint)
