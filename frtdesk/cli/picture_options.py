"""The options of `frtdesk export` that say what a picture shows and how it looks, and the picture that they ask for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from frtdesk.cli.opening import Loaded
    from frtdesk.formats.page_size import PageSize
    from frtdesk.formats.picture import Picture, ReadEvents, Seen
    from frtdesk.model.columns import Columns, Mask
    from frtdesk.state.saved_view import SavedView
    from frtdesk.state.view import View
    from frtdesk.timeline.intervals import PictureIndex

THEMES = ("light", "dark", "paper", "contrast", "grey")
LANES_BY = ("kind", "actor", "place", "type", "stage", "none")

F = TypeVar("F", bound=Callable[..., Any])

OPTIONS = (
    click.option("--range", "range_text", metavar="RANGE", default="",
                 help="The time shown: 2018..2021, 2020-06, 2019.. "
                 "Without it, what the window first shows, or with a filter all that it leaves."),
    click.option("--everything", is_flag=True, help="Show all the time that the events take, also of a shared view."),
    click.option("--selection", "selection_text", metavar="ID,...", default="",
                 help="Only the events with these ids, of those that the filter leaves."),
    click.option("--size", "size_text", metavar="SIZE", default="16:9", show_default=True,
                 help="A4 to A0, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels of 1/96 inch as 1920x1080."),
    click.option("--portrait", is_flag=True, help="Upright, where the size lies."),
    click.option("--dpi", type=float, help="Dots of an image in an inch. Without it 96, and for paper up to 300."),
    click.option("--scale", type=float, help="Dots of an image for each pixel of the size, instead of --dpi."),
    click.option("--sheet", type=click.Choice(("A4", "Letter"), case_sensitive=False), default="A4", show_default=True,
                 help="The paper that a poster is put together from."),
    click.option("--overlap", type=float, default=15.0, show_default=True,
                 help="Millimetres by which the sheets of a poster overlap."),
    click.option("--theme", type=click.Choice(THEMES), help="Without it light, or that of a shared view."),
    click.option("--by", type=click.Choice(LANES_BY), help="What the lanes are made by, kind unless told."),
    click.option("--lanes", "most", type=click.IntRange(3, 40),
                 help="How many of them, the fullest, 12 unless told; the rest gathers in one more."),
    click.option("--title", metavar="TITLE", default="", help="Instead of the database's own title."),
    click.option("--subtitle", metavar="TEXT", default="", help="Instead of the range."),
    click.option("--legend/--no-legend", default=True, show_default=True, help="What marks and lines mean."),
    click.option("--sources/--no-sources", default=True, show_default=True,
                 help="Numbers at the marks, and a list of the sources of these events."),
)  # fmt: skip


def picture_options(function: F) -> F:
    """All of them, in this order; they arrive together as the fields of `PictureOptions`."""
    for option in reversed(OPTIONS):
        function = option(function)
    return function


@dataclass(frozen=True)
class PictureOptions:
    """What was asked for of a picture, as typed."""

    range_text: str
    everything: bool
    selection_text: str
    size_text: str
    portrait: bool
    dpi: float | None
    scale: float | None
    sheet: str
    overlap: float
    theme: str | None
    by: str | None
    most: int | None
    title: str
    subtitle: str
    legend: bool
    sources: bool

    def size(self) -> PageSize:
        """How large the page and its image are. Raises FrtError."""
        from frtdesk.formats.page_size import DOTS, check_size, size_of

        found = size_of(self.size_text)
        if self.portrait:
            found = found.upright()
        if self.dpi is not None and self.scale is not None:
            raise FrtError(
                translate("export", "--dpi and --scale say the same in two ways."),
                translate("export", "Use one of them."),
            )
        if self.scale is not None:
            check_size(found.width, found.height, self.scale)
            return replace(found, dpi=self.scale * DOTS, paper=None)
        return found if self.dpi is None else found.at_dpi(self.dpi)

    def days(self) -> tuple[int, int] | None:
        """First and last day of the range; None where none is asked for. Raises FrtError."""
        if not self.range_text.strip():
            return None
        from frtdesk.model.span import span_of

        return span_of(self.range_text)

    def view(self, shared: SavedView | None) -> View:
        """The view that a picture is of: a shared one, and what the options say before it."""
        from frtdesk.state.view import View

        view = View() if shared is None else shared.view
        by, most = self.by or view.by, self.most or view.most
        if by != view.by:
            view = replace(view, packed=None, between=None)
        return replace(view, by=by, most=most)

    @property
    def selected_ids(self) -> list[str]:
        """The ids of the events that were chosen by hand."""
        return [text.strip() for text in self.selection_text.split(",") if text.strip()]

    def selected(self, columns: Columns) -> Mask | None:
        """Which events were chosen by hand; None where none were. Raises FrtError for an id that there is not."""
        import numpy as np

        ids = self.selected_ids
        if not ids:
            return None
        chosen = np.zeros(len(columns), np.bool_)
        for name in ids:
            at = columns.ids.index(name)
            if at is None:
                raise FrtError(
                    translate("export", "There is no event with the id {id}.").format(id=name[:100]),
                    translate("export", "frtdesk list prints the ids."),
                )
            chosen[at] = True
        return chosen


def make_picture(
    found: Loaded, kept: Mask, wanted: PictureOptions, shared: SavedView | None, read: ReadEvents
) -> Picture:
    """The picture that was asked for. `kept`: which events it shows; `read`: how to read them. Raises FrtError."""
    from frtdesk.formats.picture import Picture
    from frtdesk.model.query import to_text
    from frtdesk.state.picture_line import to_picture_line
    from frtdesk.state.saved_view import SavedView

    size = wanted.size()
    title = wanted.title or (shared.name if shared is not None else "")
    theme = wanted.theme or (shared.theme if shared is not None and shared.theme in THEMES else "light")
    view = replace(wanted.view(shared), filter=found.filter, compare=found.compare)
    if shared is None and view.grouping.needs_links:  # on paper nothing moves: the lanes are those of what is shown
        view = replace(view, packed=found.filter)
    span = _shown(found, kept, wanted, None if shared is None else shared.view)
    view = replace(view, start=span[0], stop=span[1])
    said = to_text(found.filter)
    state = to_picture_line(SavedView(title, view), found.columns.meta.title, wanted.selected_ids)
    common: dict[str, Any] = {
        "width": size.width, "height": size.height, "scale": size.scale, "dots": size.dots, "theme": theme,
        "title": title, "subtitle": wanted.subtitle, "filter": said, "legend": wanted.legend,
        "sources": read if wanted.sources else None, "state": state,
        "sheet": wanted.sheet, "overlap": wanted.overlap, "chosen": bool(wanted.selection_text.strip()),
    }  # fmt: skip
    if found.compare is not None and found.compared is not None:
        from frtdesk.timeline.halves import half_rows, half_title, halves_of

        second = to_text(found.compare)
        titles = half_title(said), half_title(second)
        both = found.kept & kept, found.compared & kept
        # On paper nothing moves: who is shown chooses a row first, so that important titles have room.
        rows = half_rows(found.columns, (both[0] | both[1]) & _touches(found.columns, span))
        halves = halves_of(found.columns, both, titles, rows)
        seen = _seen(found, view, halves.whole)
        return Picture(halves.whole, *span, **common, halves=halves, compare=second, seen=seen)
    index = _index(found, kept, view)
    return Picture(index, *span, **common, lanes=view.lanes, seen=_seen(found, view, index))


def _touches(columns: Columns, span: tuple[float, float]) -> Mask:
    """Which events may lie in these days."""
    return (columns.start_min < span[1]) & (columns.end_max >= span[0])


def _index(found: Loaded, kept: Mask, view: View) -> PictureIndex:
    """The events in the lanes and rows of the view."""
    from frtdesk.app.archive import StoreArchive
    from frtdesk.base.progress import run
    from frtdesk.timeline.grouping import grouping_work
    from frtdesk.timeline.intervals import index_picture
    from frtdesk.timeline.select import select

    favoured = None
    if view.packed is not None:
        favoured = select(found.columns, view.packed, StoreArchive(found.database.name, found.database).find())
    return index_picture(found.columns, run(grouping_work(found.columns, view.grouping, favoured)), kept)


def _seen(found: Loaded, view: View, index: PictureIndex) -> Seen:
    """The bands and bundles of a view."""
    from frtdesk.base.progress import run
    from frtdesk.formats.picture import Seen
    from frtdesk.state.moments import stretches_of
    from frtdesk.store.read_relations import read_relations

    bands = stretches_of(found.columns, index.rows.horizon, view.bands) if view.bands else ()
    if view.between is None:
        return Seen(bands=bands)
    return Seen(bands=bands, between=view.between, relations=run(read_relations(found.database, found.columns)))


def _shown(found: Loaded, kept: Mask, wanted: PictureOptions, view: View | None) -> tuple[float, float]:
    """The days to show: those asked for, an open side reaching as far as the data; else those of a shared view, else
    what fits the filter."""
    import numpy as np

    from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
    from frtdesk.model.filter import Everything
    from frtdesk.state.moments import extent_of, first_view
    from frtdesk.timeline.overview import whole

    days = wanted.days()
    if days is None:
        chosen = wanted.everything or wanted.selection_text.strip()
        if view is not None and not chosen:
            return view.start, view.stop
        if isinstance(found.filter, Everything) and found.compare is None and not chosen:
            first = first_view(found.columns)
            return first.start, first.stop
        return extent_of(found.columns, np.flatnonzero(kept))
    first, last = days
    start, stop = whole(found.columns)
    begin = min(start, last) if first <= DISTANT_PAST else first
    end = max(stop, first + 1) if last >= DISTANT_FUTURE else last + 1
    return float(begin), float(end)
