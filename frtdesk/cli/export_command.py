"""`frtdesk export`: what a filter leaves as a file, in the format that the file's name asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.cli.opening import Loaded, loaded, parse_filter, shared_view
from frtdesk.cli.options import compare_option, database_option, filter_option, view_option

if TYPE_CHECKING:
    from frtdesk.app.content import StoreContent
    from frtdesk.formats.order import Report
    from frtdesk.formats.picture import Picture

THEMES = ("light", "dark", "paper")
LANES_BY = ("kind", "actor", "place", "type", "stage", "none")

EXAMPLES = """
\b
Examples:
  frtdesk export timeline.png
  frtdesk export week.svg --range 2020-06-01..2020-06-14 --title "One week in June 2020"
  frtdesk export bans.pdf --filter "type:ban" --range 2018..2021 --theme paper
  frtdesk export two.svg --filter actor:amazon --compare actor:microsoft --range 2018..2021
  frtdesk export bans.pdf --view bans.frtview
  frtdesk export companies.pdf --by actor --lanes 6 --filter "kind:corporate"
  frtdesk export slide.png --size 1920x1080 --scale 2 --theme dark
  frtdesk export amazon.xlsx --filter actor:amazon
  frtdesk export story.json --as timelinejs --filter tag:origin
  frtdesk export week.pptx --lesson three-companies-one-week --size 4:3
"""


@click.command("export", epilog=EXAMPLES)
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.option("--as", "format_name", metavar="FORMAT", default="", help="The format, where a name serves several.")
@click.option("--lesson", metavar="ID", default="", help="A lesson instead of events: as slides (.pptx), or with --as "
              "handout or notes as .pdf or .md.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Write nothing where the format cannot hold everything.")
@database_option
@filter_option
@compare_option
@view_option
@click.option("--range", "range_text", metavar="RANGE", default="", help="The time shown: 2018..2021, 2020-06, 2019.. "
              "Without it, what the window first shows, or with a filter all that it leaves.")  # fmt: skip
@click.option("--size", "size_text", metavar="WxH", default="1920x1080", show_default=True,
              help="Width and height of the page, in pixels of 1/96 inch.")  # fmt: skip
@click.option("--scale", type=float, default=1.0, show_default=True, help="Pixels of an image for each of those.")
@click.option("--theme", type=click.Choice(THEMES), default="light", show_default=True)
@click.option(
    "--by", type=click.Choice(LANES_BY), default="kind", show_default=True, help="What the lanes are made by."
)
@click.option("--lanes", "most", type=click.IntRange(3, 40), default=12, show_default=True,
              help="How many of them, the fullest; the rest gathers in one more.")  # fmt: skip
@click.option("--title", metavar="TITLE", default="", help="Instead of the database's own title.")
def command(
    out: Path,
    format_name: str,
    lesson: str,
    strict: bool,
    db: str | None,
    filter_text: str,
    compare_text: str | None,
    view_text: str,
    range_text: str,
    size_text: str,
    scale: float,
    theme: str,
    by: str,
    most: int,
    title: str,
) -> int:
    """Write what a filter leaves to OUT: a picture of the timeline, or data, by OUT's name.

    A picture carries a title, a legend, how many events it shows, the filter, and how far the data goes. A file that is
    there already is replaced once the new one is whole. No display is needed. What a format cannot hold is said.

    Of a shared view it takes filter, range and name; --filter, --range and --title go before those.
    """
    from frtdesk.app.exports import registry
    from frtdesk.cli.export_lesson import HANDOUTS, export_lesson
    from frtdesk.formats.order import Order
    from frtdesk.formats.picture import check_size, size_of
    from frtdesk.formats.replace_file import check_place, replacing_file
    from frtdesk.model.query import to_text

    if lesson or format_name in HANDOUTS:
        _refuse_filter(lesson, filter_text or compare_text or view_text)
        size, known = size_of(size_text), registry()
        return export_lesson(known, out, format_name, db, lesson, size, theme, lambda r: _tell(out, r, strict=strict))
    format = registry().of_file(out, format_name)
    check_place(out)
    width, height = size_of(size_text)
    check_size(width, height, scale)
    days = _days(range_text)
    view = shared_view(view_text)
    wanted = parse_filter(filter_text or (to_text(view.view.filter) if view is not None else ""))
    second = compare_text
    if second is None and view is not None and view.view.compare is not None and not filter_text:
        second = to_text(view.view.compare)
    compare = None if second is None else parse_filter(second)
    span = None if view is None or filter_text else (view.view.start, view.view.stop)
    with loaded(db, wanted, compare, links=by in ("actor", "type")) as found:
        named = title or (view.name if view else "")

        def make_picture() -> Picture:
            shown = span if span is not None and days is None else _shown(found, days)
            return _picture(found, shown, (width, height), scale, theme, named, (by, most))

        order = Order(_content(found), make_picture)
        _tell(out, format.report(order), strict=strict)
        written = terminal.work_off(replacing_file(out, format.write(order)))
    terminal.say(
        translate("export", "Wrote {file}: {title}, {size} kB.").format(
            file=out, title=format.title, size=number(-(-written // 1000))
        )
    )
    return 0


def _refuse_filter(lesson: str, filter_text: str) -> None:
    """Raise FrtError where a lesson is named together with events, or a hand-out is asked for without a lesson."""
    if not lesson:
        raise FrtError(
            translate("export", "A hand-out is one of a lesson."),
            translate("export", "Name it with --lesson ID; “frtdesk lesson list” prints the lessons."),
        )
    if filter_text:
        raise FrtError(
            translate("export", "A lesson brings its own events, so there is nothing to filter."),
            translate("export", "Leave the filter away, or the lesson."),
        )


def _content(found: Loaded) -> StoreContent:
    from frtdesk.app.content import StoreContent
    from frtdesk.model.filter import Everything
    from frtdesk.model.query import to_text

    said = "" if isinstance(found.filter, Everything) else to_text(found.filter)
    kept = found.kept if found.compared is None else found.kept | found.compared
    return StoreContent(found.database, found.columns, kept, said)


def _tell(out: Path, report: Report, *, strict: bool) -> None:
    """Say what the file will not hold, and what stands otherwise in it. Raises FrtError where nothing may be lost."""
    lost = "; ".join(report.lost)
    if lost and strict:
        raise FrtError(
            translate("export", "{file} would not hold everything: {lost}.").format(file=out.name, lost=lost),
            translate("export", "Choose another format (JSON holds all), or leave --strict away."),
        )
    if lost:
        terminal.say(translate("export", "This format cannot hold: {lost}.").format(lost=lost))
    for sentence in report.changed:
        terminal.say(sentence)


def _days(text: str) -> tuple[int, int] | None:
    """First and last day of a range; None where none is asked for. Raises FrtError."""
    if not text.strip():
        return None
    from frtdesk.model.span import span_of

    return span_of(text)


def _picture(
    found: Loaded,
    shown: tuple[float, float],
    size: tuple[int, int],
    scale: float,
    theme: str,
    title: str,
    lanes: tuple[str, int],
) -> Picture:
    from frtdesk.formats.picture import Picture
    from frtdesk.model.query import to_text
    from frtdesk.timeline.grouping import Grouping, group
    from frtdesk.timeline.intervals import index_picture

    if found.compare is not None and found.compared is not None:
        from frtdesk.timeline.halves import half_rows, half_title, halves_of

        said = to_text(found.filter), to_text(found.compare)
        titles = half_title(said[0]), half_title(said[1])
        halves = halves_of(found.columns, (found.kept, found.compared), titles, half_rows(found.columns))
        words = theme, title, said[0]
        return Picture(halves.whole, *shown, *size, scale, *words, halves=halves, compare=said[1])
    index = index_picture(found.columns, group(found.columns, Grouping(*lanes)), found.kept)
    return Picture(index, *shown, *size, scale, theme, title, to_text(found.filter))


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
