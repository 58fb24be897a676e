"""`frtdesk list`: what a filter leaves, as text, JSON or CSV."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from frtdesk.cli import terminal
from frtdesk.cli.opening import loaded, parse_filter
from frtdesk.cli.options import database_option, filter_option

if TYPE_CHECKING:
    from frtdesk.model.event import Event

EXAMPLES = """
\b
Examples:
  frtdesk list                                           every event, a line each
  frtdesk list --filter "place:US-CA stage:enacted"      what a filter leaves
  frtdesk list --filter "actor:amazon" --format csv > amazon.csv
  frtdesk list --format json | jq ".[].title"
"""


@click.command("list", epilog=EXAMPLES)
@database_option
@filter_option
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "csv"]), default="text", show_default=True,
    help="text: date, kind, title and id in columns. json: one array, every field of each event. "
    "csv: one row an event, for a spreadsheet.",
)  # fmt: skip
def command(db: str | None, filter_text: str, form: str) -> int:
    """Print the events that match, the earliest first, events without a date last.

    Events that begin on the same day are in the order of their ids.
    """
    wanted = parse_filter(filter_text)
    with loaded(db, wanted) as found:
        from frtdesk.store.read_event import read_events

        _print(read_events(found.database, found.columns.key[found.kept]), form)
    return 0


def _print(events: Iterable[Event], form: str) -> None:
    from frtdesk.formats.event_table import CsvListing, guard_words
    from frtdesk.formats.listing import as_json, as_text

    if form == "text":
        terminal.print_text(as_text(events, terminal.width()))
    elif form == "json":
        terminal.print_data(as_json(events))
    else:
        rows = CsvListing(events)
        terminal.print_data(rows)
        if rows.guarded:
            terminal.say(guard_words(rows.guarded))
