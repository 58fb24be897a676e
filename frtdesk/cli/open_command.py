"""`frtdesk open`: the window."""

from __future__ import annotations

import click

from frtdesk.cli.options import database_option, one_database
from frtdesk.cli.program import COMMANDS
from frtdesk.cli.window import open_window


@click.command("open", epilog="\b\nExamples:\n  frtdesk open my-events.sqlite\n  frtdesk my-events.sqlite    the same")
@click.argument("database", required=False)
@database_option
def command(database: str | None, db: str | None) -> int:
    """Open the window on a DATABASE, or on the events that ship with frtdesk.

    The word "open" may be left out.
    """
    return open_window(one_database(database, db), COMMANDS)
