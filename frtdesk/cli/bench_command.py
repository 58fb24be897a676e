"""`frtdesk bench`: how fast it is on this machine."""

from __future__ import annotations

import json
import os
from pathlib import Path

import click

from frtdesk.base.errors import FrtError
from frtdesk.bench.metrics import METRICS
from frtdesk.cli import terminal

EXAMPLES = """
\b
Examples:
  frtdesk bench                                the shipped events
  frtdesk bench --db postgresql+psycopg://anna@host/frt --only load --only filter --only search
  frtdesk bench --events 100000 --only frame --picture frame.png
"""

Line = dict[str, float | int | str]


@click.command("bench", epilog=EXAMPLES)
@click.option(
    "--events", type=click.IntRange(0, 5_000_000), help="So many synthetic events instead of the shipped ones."
)
@click.option(
    "--only", "only", type=click.Choice(list(METRICS)), multiple=True, help="Only this metric; may be repeated."
)
@click.option("--repeat", type=click.IntRange(1, 100), default=3, show_default=True,
              help="Measure so often; the best repeat counts, by its 95th percentile.")  # fmt: skip
@click.option("--seed", type=int, default=1, show_default=True, help="Other synthetic events.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line on a terminal too, as into a file.")
@click.option("--worst", is_flag=True, help="Say what the slowest frame was made of.")
@click.option(
    "--db", metavar="DATABASE", help="A database instead of the shipped one: a file, or the address of a server."
)
@click.option("--picture", metavar="OUT.png", type=click.Path(path_type=Path), help="Keep the last timed frame.")
def command(
    events: int | None,
    only: tuple[str, ...],
    repeat: int,
    seed: int,
    as_json: bool,
    worst: bool,
    db: str | None,
    picture: Path | None,
) -> int:
    """Measure how long things take, in milliseconds: a line for each metric.

    \b
    load          open a database, to its first painted frame
    reopen        open it again, unchanged
    frame         one step of a pan or zoom, to the finished picture (400 steps)
    frame_hidpi   the same with two by two pixels of the screen for each
    filter        change the filter, to the painted frame
    facets        after a filter's answer, to the counts of all facets
    select        which events a filter of three terms shows
    typing        a key in the filter line, to the line ready for the next
    lanes         group anew, to the answer
    table         scroll the table, to the painted rows (400 steps)
    compare       face two filters across one axis, to the painted frame
    charts        change the filter, to the painted chart page
    search        type a common word, to the first hits in the list
    audience      step through a lesson, to the finished picture of the class's window
    start         start the program, to the shipped events painted
    first_window  start the program, to the window painted
    rss           open and paint in a process of its own; mb is its memory
    export_png    write an image of 3840x2160
    export_svg    write a vector picture of this size
    export_pdf    write a page of this size
    pptx          write a lesson of 14 steps as slides

    blank_ms is what an empty plot takes in the same run: the floor on this machine. The exit status is 0 whatever the
    numbers are.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from frtdesk.app.servers import bare_target
    from frtdesk.bench.run import run

    if db is not None and events is not None:
        raise FrtError("Both --db and --events were given.", "Name a database or a number of synthetic events.")
    lines = run(only or tuple(METRICS), events, repeat, seed, picture, worst, None if db is None else bare_target(db))
    plain = terminal.width() is not None and not as_json
    terminal.print_text(_table_line(found) if plain else json.dumps(found) + "\n" for found in lines)
    return 0


def _table_line(found: Line) -> str:
    return "  ".join(f"{name} {value}" for name, value in found.items() if name != "metric").join(
        (f"{found['metric']:<13}", "\n")
    )
