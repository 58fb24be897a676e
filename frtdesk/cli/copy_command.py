"""`frtdesk copy`: a whole database into another, between a file and a server too."""

from __future__ import annotations

import click

from frtdesk.base.words import translate
from frtdesk.cli import terminal

EXAMPLES = """
\b
Examples:
  frtdesk copy my-events.sqlite postgresql+psycopg://anna@db.example.org/frt
  frtdesk copy postgresql+psycopg://anna@db.example.org/frt backup.sqlite
  frtdesk copy my-events.sqlite another.sqlite
"""


@click.command("copy", epilog=EXAMPLES)
@click.argument("source")
@click.argument("target")
def command(source: str, target: str) -> int:
    """Copy everything in SOURCE into TARGET: events, actors, sources, lessons, views, the bin, the log of changes.

    TARGET is a file that is not there yet, or the address of an empty PostgreSQL database; it gets the schema first.
    Every row is compared before the copy is kept. If anything goes wrong, TARGET stays as it was.
    """
    from frtdesk.cli.opening import opened, with_password
    from frtdesk.store.copy_database import copy_database
    from frtdesk.store.copy_rows import count_rows

    with opened(source) as database:
        copy = with_password(target, lambda: terminal.work_off(copy_database(database, target)))
        try:
            with copy.reading() as reader:
                rows = count_rows(reader)
            said = translate("command line", "Copied %n row into {name}.|Copied %n rows into {name}.", rows)
            terminal.say(said.format(name=copy.name))
        finally:
            copy.close()
    return 0
