"""`frtdesk export`: what a filter leaves as a file, in the format that the file's name asks for."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.cli import terminal
from frtdesk.cli.opening import Loaded, loaded, parse_filter, shared_view
from frtdesk.cli.options import compare_option, database_option, filter_option, view_option
from frtdesk.cli.picture_options import PictureOptions, make_picture, picture_options
from frtdesk.cli.unused_options import OF_LESSONS, OF_PICTURES, OF_POSTERS, OF_SLIDES, refuse_unused

if TYPE_CHECKING:
    from frtdesk.app.content import StoreContent
    from frtdesk.formats.order import Report
    from frtdesk.model.columns import Mask

EXAMPLES = """
\b
Examples:
  frtdesk export timeline.png
  frtdesk export week.svg --range 2020-06-01..2020-06-14 --title "One week in June 2020"
  frtdesk export bans.pdf --filter "type:ban" --range 2018..2021 --theme paper
  frtdesk export two.svg --filter actor:amazon --compare actor:microsoft --range 2018..2021
  frtdesk export bans.pdf --view bans.frtview
  frtdesk export companies.pdf --by actor --lanes 6 --filter "kind:corporate"
  frtdesk export slide.png --size 16:9 --scale 2 --theme dark --no-sources
  frtdesk export wall.pdf --size A1 --portrait --everything --theme paper
  frtdesk export print.png --size 420x297mm --dpi 200 --theme grey
  frtdesk export poster.pdf --as poster --size A1 --sheet Letter
  frtdesk export amazon.xlsx --filter actor:amazon
  frtdesk export story.json --as timelinejs --filter tag:origin
  frtdesk export week.pptx --lesson three-companies-one-week --size 4:3
"""


@click.command("export", epilog=EXAMPLES)
@click.argument("out", metavar="OUT")
@click.option("--as", "format_name", metavar="FORMAT", default="", help="The format, where a name serves several.")
@click.option("--lesson", metavar="ID", default="", help="A lesson instead of events: as slides (.pptx), or with --as "
              "handout or notes as .pdf or .md.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Write nothing where the format cannot hold everything.")
@database_option
@filter_option
@compare_option
@view_option
@picture_options
def command(
    out: str,
    format_name: str,
    lesson: str,
    strict: bool,
    db: str | None,
    filter_text: str,
    compare_text: str | None,
    view_text: str,
    **options: Any,
) -> int:
    """Write what a filter leaves to OUT: a picture of the timeline, or data, by OUT's name.

    A picture carries a title, a legend, the sources of its events, how many these are, the filter, and how far the data
    goes. A file that is there already is replaced once the new one is whole. No display is needed. What a format cannot
    hold is said.

    Of a shared view it takes filter, range, name, lanes, bands and theme; the options go before those.
    """
    from frtdesk.app.exports import registry
    from frtdesk.cli.export_lesson import HANDOUTS, export_lesson
    from frtdesk.formats.order import Order
    from frtdesk.formats.replace_file import check_place, replacing_file
    from frtdesk.model.query import to_text

    file = _file_named(out)
    asked = PictureOptions(**options)
    if lesson or format_name in HANDOUTS:
        _refuse_filter(lesson, filter_text or compare_text or view_text)
        page, known = asked.size(), registry()
        if format_name in HANDOUTS:
            title = translate("export", "Notes") if format_name == "notes" else translate("export", "Hand-out")
            refuse_unused(title, (), OF_LESSONS)
        else:
            refuse_unused(translate("export", "Slides of a lesson"), OF_SLIDES, OF_LESSONS)
        size, theme = (page.width, page.height), asked.theme or "light"
        return export_lesson(known, file, format_name, db, lesson, size, theme, lambda r: _tell(file, r, strict=strict))
    format = registry().of_file(file, format_name)
    check_place(file)
    refuse_unused(format.title, (OF_PICTURES if format.paints else frozenset()) | _poster_options(format.name))
    asked.size()
    asked.days()
    view = shared_view(view_text)
    wanted = parse_filter(filter_text or (to_text(view.view.filter) if view is not None else ""))
    second = compare_text
    if second is None and view is not None and view.view.compare is not None and not filter_text:
        second = to_text(view.view.compare)
    compare = None if second is None else parse_filter(second)
    if view is not None and filter_text:  # the view's range fits its own filter
        asked = replace(asked, everything=True)
    shown = asked.view(view)
    links = shown.grouping.needs_links or shown.packed is not None
    with loaded(db, wanted, compare, links=links) as found:
        kept = found.kept if found.compared is None else found.kept | found.compared
        chosen = asked.selected(found.columns)
        kept = kept if chosen is None else kept & chosen
        content = _content(found, kept)
        order = Order(content, lambda: make_picture(found, kept, asked, view, content.events_at))
        _tell(file, format.report(order), strict=strict)
        written = terminal.work_off(replacing_file(file, format.write(order)))
    terminal.say(
        translate("export", "Wrote {file}: {title}, {size} kB.").format(
            file=file, title=format.title, size=number(-(-written // 1000))
        )
    )
    return 0


def _poster_options(format_name: str) -> frozenset[str]:
    return OF_POSTERS if format_name == "poster" else frozenset()


def _file_named(out: str) -> Path:
    """The file that is to be written. Raises FrtError for a folder, for nothing, and for the name that elsewhere means
    stdout: it would become a file that shells hardly take away."""
    if out == "-":
        raise FrtError(
            translate("export", "An export is a file, and does not go to the terminal."),
            translate("export", "Name a file; “frtdesk list --format csv” or json prints events instead."),
        )
    if not out.strip():
        raise FrtError(
            translate("export", "No file is named."),
            translate("export", "Name one, such as timeline.png or events.csv."),
        )
    if Path(out).is_dir() or out.endswith((os.sep, "/")):
        message = translate("export", "{file} is a folder.")
        if not Path(out).is_dir():
            message = translate("export", "{file} names a folder, not a file.")
        raise FrtError(message.format(file=out[:300]), translate("export", "Name a file inside it."))
    return Path(out)


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


def _content(found: Loaded, kept: Mask) -> StoreContent:
    """What is written, and which filter leaves it: of a comparison that of A or B."""
    from frtdesk.app.content import StoreContent
    from frtdesk.model.filter import Everything, any_of
    from frtdesk.model.query import to_text

    wanted = found.filter if found.compare is None else any_of((found.filter, found.compare))
    said = "" if isinstance(wanted, Everything) else to_text(wanted)
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
