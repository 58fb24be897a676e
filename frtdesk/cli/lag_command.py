"""`frtdesk lag`: how long answers took, as a table, CSV or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from frtdesk.cli import terminal
from frtdesk.cli.opening import loaded, parse_filter
from frtdesk.cli.options import database_option

if TYPE_CHECKING:
    from frtdesk.cli.opening import Loaded

EXAMPLES = """
\b
Examples:
  frtdesk lag                                    the table of all events
  frtdesk lag "actor:ACLU" --by place            of the ACLU's calls, by place of the answer
  frtdesk lag --follows --format csv > lag.csv   every pair, also those that only follow
"""


@click.command("lag", epilog=EXAMPLES)
@click.argument("filter_text", metavar="[FILTER]", required=False, default="")
@database_option
@click.option(
    "--by", type=click.Choice(["asked", "answered", "place"]), default=None,
    help="Part each step by who asked, by who answered, or by the place of the answer.",
)  # fmt: skip
@click.option("--follows", is_flag=True, help="Count the relation “follows” too, which need not be an answer.")
@click.option("--both", is_flag=True, help="Count an answer only where it matches the filter as well.")
@click.option(
    "--format", "form", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True,
    help="table: a line a step. csv: a row a pair. json: what was counted, the table and the pairs.",
)  # fmt: skip
def command(filter_text: str, db: str | None, by: str | None, follows: bool, both: bool, form: str) -> int:
    """Print how long answers took: from call to corporate move, bill and law, and from bill to law.

    The call or bill matches the FILTER; its answer may lie outside. Under five pairs there is no median. The manual's
    chapter "Response lag: method and limits" says what counts.
    """
    wanted = parse_filter(filter_text)
    with loaded(db, wanted) as found:
        _print(found, by or "", follows, both, form)
    return 0


def _print(found: Loaded, by: str, follows: bool, both: bool, form: str) -> None:
    from frtdesk.formats.lag_listing import as_json, pairs_as_csv, table_as_text
    from frtdesk.store.read_links import read_links
    from frtdesk.store.read_relations import read_relations
    from frtdesk.timeline.lag import measure_lag
    from frtdesk.timeline.lag_groups import table
    from frtdesk.timeline.lag_words import coverage_words, empty_words, method_words

    columns = found.columns
    if by in ("asked", "answered") and columns.links is None:
        from dataclasses import replace

        columns = replace(columns, links=terminal.work_off(read_links(found.database, columns)))
    relations = terminal.work_off(read_relations(found.database, columns))
    lag = measure_lag(columns, relations, found.kept, follows=follows, both=both)
    lines = table(columns, lag.pairs, by)
    if form == "json":
        terminal.print_data(as_json(columns, relations, lag, lines))
    elif form == "csv":
        terminal.print_data(pairs_as_csv(columns, relations, lag.pairs))
    else:
        if lines:
            terminal.print_text(table_as_text(lines))
        else:
            terminal.print_text([empty_words(lag.coverage) + "\n"])
        terminal.say(f"{coverage_words(lag)}\n{method_words(follows, both)}".strip())
