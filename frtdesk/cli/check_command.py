"""`frtdesk check`: what is wrong with a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from frtdesk.base.words import translate
from frtdesk.cli import terminal
from frtdesk.cli.ending import DONE, FOUND_WRONG
from frtdesk.cli.options import database_option, one_database

if TYPE_CHECKING:
    from frtdesk.model.rules import Violation

EXAMPLES = """
\b
Examples:
  frtdesk check                                        the database that ships with frtdesk
  frtdesk check my-events.sqlite
  frtdesk check my-events.sqlite --repair-search
"""


@click.command("check", epilog=EXAMPLES)
@click.argument("database", required=False)
@database_option
@click.option("--repair-search", is_flag=True, help="First store afresh what is searched; the database is written.")
def command(database: str | None, db: str | None, repair_search: bool) -> int:
    """Look for what is wrong with a DATABASE: a line for each violation, with its event.

    Silent and 0 where all is well, 1 where something is wrong. Looked for: dangling relations, an end before its start,
    quotes without a source, unknown codes, dates that cannot be read, relations to later events or in a circle, stale
    search rows, damage of the file.
    """
    from frtdesk.cli.opening import opened
    from frtdesk.store.check import check

    target = one_database(database, db)
    if repair_search:
        _repair(target)
    found = 0
    with opened(target) as open_database:
        for violation in check(open_database):
            found += 1
            terminal.print_text([_line(violation)])
    if found:
        terminal.say(translate("command line", "%n thing is wrong.|%n things are wrong.", found))
    return FOUND_WRONG if found else DONE


def _line(violation: Violation) -> str:
    """One line, whatever the database holds."""
    from frtdesk.timeline.labels import one_line

    event = one_line(violation.event)
    return f"{event}: {one_line(violation.sentence)}\n" if event else f"{one_line(violation.sentence)}\n"


def _repair(target: str | None) -> None:
    from frtdesk.cli.opening import opened
    from frtdesk.store.write import repair_search

    with opened(target, writable=True) as database:
        repair_search(database)
    terminal.say(translate("command line", "What is searched is stored afresh."))
