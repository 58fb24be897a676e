"""`frtdesk open`: the window."""

from __future__ import annotations

import click

from frtdesk.cli.opening import shared_view
from frtdesk.cli.options import database_option, one_database, view_option
from frtdesk.cli.program import COMMANDS
from frtdesk.cli.window import open_window

EXAMPLES = """
\b
Examples:
  frtdesk open my-events.sqlite
  frtdesk my-events.sqlite                      the same
  frtdesk open --view bans.frtview              begin with a view that somebody shared
"""


@click.command("open", epilog=EXAMPLES)
@click.argument("database", required=False)
@database_option
@view_option
def command(database: str | None, db: str | None, view_text: str) -> int:
    """Open the window on a DATABASE, or on the events that ship with frtdesk.

    The word "open" may be left out. The file of a shared view (.frtview), or a
    picture that frtdesk exported, opens on the events that ship with frtdesk.
    """
    if database is not None and database.casefold().endswith(".frtview") and not view_text:
        database, view_text = None, database
    return open_window(one_database(database, db), COMMANDS, shared_view(view_text))
