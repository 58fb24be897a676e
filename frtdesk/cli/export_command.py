"""`frtdesk export`: a picture in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.cli.opening import Loaded, loaded, parse_filter
from frtdesk.cli.options import compare_option, database_option, filter_option

if TYPE_CHECKING:
    from frtdesk.formats.picture import Picture

THEMES = ("light", "dark", "paper")

EXAMPLES = """
\b
Examples:
  frtdesk export timeline.png
  frtdesk export week.svg --range 2020-06-01..2020-06-14 --title "One week in June 2020"
  frtdesk export bans.pdf --filter "type:ban" --range 2018..2021 --theme paper
  frtdesk export two.svg --filter actor:amazon --compare actor:microsoft --range 2018..2021
  frtdesk export slide.png --size 1920x1080 --scale 2 --theme dark
"""


@click.command("export", epilog=EXAMPLES)
@click.argument("out", metavar="OUT.png|.svg|.pdf", type=click.Path(path_type=Path))
@database_option
@filter_option
@compare_option
@click.option("--range", "range_text", metavar="RANGE", default="", help="The time shown: 2018..2021, 2020-06, 2019.. "
              "Without it, what the window first shows, or with a filter all that it leaves.")  # fmt: skip
@click.option("--size", "size_text", metavar="WxH", default="1920x1080", show_default=True,
              help="Width and height of the page, in pixels of 1/96 inch.")  # fmt: skip
@click.option("--scale", type=float, default=1.0, show_default=True, help="Pixels of an image for each of those.")
@click.option("--theme", type=click.Choice(THEMES), default="light", show_default=True)
@click.option("--title", metavar="TITLE", default="", help="Instead of the database's own title.")
def command(
    out: Path,
    db: str | None,
    filter_text: str,
    compare_text: str | None,
    range_text: str,
    size_text: str,
    scale: float,
    theme: str,
    title: str,
) -> int:
    """Write a picture of the timeline to OUT, as PNG, SVG or PDF by its name.

    The page carries a title, a legend, how many events it shows, the filter, and how far the data goes. A file that is
    there already is replaced once the new one is whole. No display is needed.
    """
    from frtdesk.draw.image import FORMATS
    from frtdesk.formats.picture import check_size, size_of
    from frtdesk.formats.registry import Registry
    from frtdesk.formats.replace_file import check_place, replace_file

    format = Registry(FORMATS).of_file(out)
    check_place(out)
    width, height = size_of(size_text)
    check_size(width, height, scale)
    days = _days(range_text)
    wanted = parse_filter(filter_text)
    compare = None if compare_text is None else parse_filter(compare_text)
    with loaded(db, wanted, compare) as found:
        picture = _picture(found, days, (width, height), scale, theme, title)
    written = replace_file(out, format.write(picture))
    terminal.say(
        translate("export", "Wrote {file}: {title}, {size} kB.").format(
            file=out, title=format.title, size=number(-(-written // 1000))
        )
    )
    return 0


def _days(text: str) -> tuple[int, int] | None:
    """First and last day of a range; None where none is asked for. Raises FrtError."""
    if not text.strip():
        return None
    from frtdesk.model.span import span_of

    return span_of(text)


def _picture(
    found: Loaded, days: tuple[int, int] | None, size: tuple[int, int], scale: float, theme: str, title: str
) -> Picture:
    from frtdesk.formats.picture import Picture
    from frtdesk.model.query import to_text
    from frtdesk.timeline.intervals import index_picture
    from frtdesk.timeline.lanes import by_kind

    start, stop = _shown(found, days)
    if found.compare is not None and found.compared is not None:
        from frtdesk.timeline.halves import half_rows, half_title, halves_of

        said = to_text(found.filter), to_text(found.compare)
        titles = half_title(said[0]), half_title(said[1])
        halves = halves_of(found.columns, (found.kept, found.compared), titles, half_rows(found.columns))
        return Picture(halves.whole, start, stop, *size, scale, theme, title, said[0], halves, said[1])
    index = index_picture(found.columns, by_kind(found.columns), found.kept)
    return Picture(index, start, stop, *size, scale, theme, title, to_text(found.filter))


def _shown(found: Loaded, days: tuple[int, int] | None) -> tuple[float, float]:
    """The days to show: those asked for, an open side reaching as far as the data; else what fits the filter."""
    import numpy as np

    from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
    from frtdesk.model.filter import Everything
    from frtdesk.state.moments import extent_of, first_view
    from frtdesk.timeline.overview import whole

    if days is None:
        if isinstance(found.filter, Everything):
            view = first_view(found.columns)
            return view.start, view.stop
        kept = found.kept if found.compared is None else found.kept | found.compared
        return extent_of(found.columns, np.flatnonzero(kept))
    first, last = days
    start, stop = whole(found.columns)
    begin = min(start, last) if first <= DISTANT_PAST else first
    end = max(stop, first + 1) if last >= DISTANT_FUTURE else last + 1
    return float(begin), float(end)
