"""`frtdesk build`: the database from the text that people review."""

from __future__ import annotations

from pathlib import Path

import click

from frtdesk.base import paths
from frtdesk.base.words import translate
from frtdesk.cli import terminal
from frtdesk.cli.options import database_option, one_database

EXAMPLES = """
\b
Examples:
  frtdesk build                          data/frt.sqlite from data/, in a checkout of frtdesk
  frtdesk build --from my-data my.sqlite
"""


@click.command("build", epilog=EXAMPLES)
@click.argument("out", required=False)
@database_option
@click.option("--from", "folder", metavar="FOLDER", type=click.Path(path_type=Path), default=Path("data"),
              show_default=True, help="The text: meta.yaml, actors.yaml, events and lessons.")  # fmt: skip
def command(out: str | None, db: str | None, folder: Path) -> int:
    """Build the database OUT from its text. The same text gives the same file, byte by byte.

    Without OUT it is frt.sqlite in the folder of the text. A database that is there already is replaced once the new
    one is whole.
    """
    from frtdesk.formats.replace_file import check_place
    from frtdesk.formats.source_text import read_source_text
    from frtdesk.store.build import build

    target = Path(one_database(out, db) or folder / paths.shipped_database().name)
    check_place(target)
    source = read_source_text(folder)
    terminal.work_off(build(source, target))
    said = translate("command line", "Built {file} with %n event.|Built {file} with %n events.", len(source.events))
    terminal.say(said.format(file=target))
    return 0
