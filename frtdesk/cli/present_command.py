"""`frtdesk present`: the window, and a lesson in it shown to the class at once."""

from __future__ import annotations

import click

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
    from frtdesk.cli.named_lesson import find_lesson
    from frtdesk.cli.opening import opened
    from frtdesk.cli.window import open_window

    with opened(db) as database:
        known = find_lesson(database, lesson).id
    return open_window(db, lesson=known)
