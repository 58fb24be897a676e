"""What a window shows, as an order for the writers of files."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from frtdesk.app.archive import StoreArchive
from frtdesk.app.exports import registry
from frtdesk.app.paper import usual_paper
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.order import Order
from frtdesk.formats.page_size import size_of
from frtdesk.formats.picture import Picture, ReadEvents, Seen
from frtdesk.formats.registry import Format
from frtdesk.model.columns import Mask
from frtdesk.model.facet_values import with_values
from frtdesk.model.filter import Everything, Filter, any_of
from frtdesk.model.query import to_text
from frtdesk.state.day_range import DayRange, between
from frtdesk.state.export_wish import EVERYTHING, RANGE, SEEN, SELECTION, ExportWish
from frtdesk.state.in_context import context_events
from frtdesk.state.moments import extent_of
from frtdesk.state.picture_line import to_picture_line
from frtdesk.state.saved_view import SavedView
from frtdesk.state.view import View
from frtdesk.state.view_words import proposed_name, shown_words
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.halves import Halves, half_rows, half_title, halves_of
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.known import KnownIndex
from frtdesk.ui.export.exports import keyed

LONGEST_NAME = 60
"""Characters of a proposed file name."""


class WindowExports:
    """Fills ui.export.exports.Exports for one window. `known`, `marked`: the strip of what is known and the marked
    range, where there are any."""

    def __init__(
        self,
        workspace: Workspace,
        known: Callable[[], KnownIndex | None],
        marked: Callable[[], DayRange | None],
    ) -> None:
        self._workspace = workspace
        self._known = known
        self._marked = marked
        self._registry = registry()

    @property
    def formats(self) -> Sequence[Format]:
        return tuple(self._registry)

    def format_of(self, path: str, key: str) -> Format:
        file = Path(path)
        chosen = keyed(self._registry).get(key)
        if chosen is not None and file.suffix.removeprefix(".").lower() in chosen.suffixes:
            return chosen
        return self._registry.of_file(file)

    @property
    def marked(self) -> DayRange | None:
        return self._marked()

    def proposed_title(self) -> str:
        view, columns = self._workspace.view, self._workspace.columns
        return shown_words(view, columns) or (columns.meta.title if columns is not None else "")

    def proposed_file(self, title: str) -> str:
        """The title where it is the person's own, else what is filtered and when."""
        if not title.strip() or title == self.proposed_title():
            title = proposed_name(self._workspace.view, self._workspace.columns)
        words = re.sub(r"[^\w]+", "-", title.casefold(), flags=re.UNICODE).strip("-_")
        return words[:LONGEST_NAME].strip("-_") or translate("export", "timeline")

    def order(self, wish: ExportWish) -> Order:
        workspace = self._workspace
        index, opened = workspace.index, workspace.opened
        if index is None or opened is None or not isinstance(opened.archive, StoreArchive):
            raise FrtError(translate("export", "Nothing is open."), translate("export", "Open a database first."))
        shown = _Shown(
            index, workspace.halves, workspace.view, workspace.selection, self._marked(), self._seen(wish), wish
        )
        kept = shown.events()
        content = opened.archive.content(index.columns, kept, shown.filter_text())
        return Order(content, lambda: shown.picture(content.events_at))

    def _seen(self, wish: ExportWish) -> Seen:
        """What comes along; where only the selection is shown it need not stand out."""
        workspace = self._workspace
        if not wish.as_seen:
            return Seen()
        if wish.what == SELECTION:
            return Seen(bands=workspace.stretches, known=self._known(), hits=workspace.hit_marks)
        return Seen(
            frozenset(workspace.selection), workspace.neighbours, workspace.stretches, workspace.view.between,
            workspace.relations.known, context_events(workspace), self._known(), workspace.hit_marks,
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class _Shown:
    """What a window shows at one moment, and what is wanted of it; knows no window, so that a job can use it."""

    index: PictureIndex
    halves: Halves | None
    view: View
    selection: tuple[int, ...]
    marked: DayRange | None
    seen: Seen
    wish: ExportWish

    def range(self) -> DayRange | None:
        """The days to which the wish is bound; None where it is not."""
        if self.wish.what == RANGE and self.marked is not None:
            return self.marked
        if self.wish.what in (SEEN, RANGE):
            return between(self.view.start, float(np.nextafter(self.view.stop, -np.inf)))
        return None

    def events(self) -> Mask:
        """Which events data is to hold: of what is seen those that touch the range, without a date none."""
        columns, kept = self.index.columns, self.index.kept
        if self.wish.what == SELECTION:
            return self._selected()
        days = self.range()
        if days is None:
            return kept
        touches = (columns.start_min <= days.last) & (columns.end_max >= days.first)
        return kept & touches & ~self.index.rows.undated

    def _selected(self) -> Mask:
        chosen = np.zeros(len(self.index.columns), np.bool_)
        chosen[list(self.selection)] = True
        return chosen

    def filter_text(self) -> str:
        """The filter that leaves these events, in a comparison those of A or of B; what was chosen by hand is none."""
        wanted: Filter = (
            self.view.filter if self.view.compare is None else any_of((self.view.filter, self.view.compare))
        )
        days = self.range()
        if self.wish.what != SELECTION and days is not None:
            wanted = with_values(wanted, "during", [days.text])
        return "" if isinstance(wanted, Everything) else to_text(wanted)

    def picture(self, read: ReadEvents) -> Picture:
        """The page that is wanted. `read`: how its sources are read."""
        wish, view = self.wish, self.view
        size = size_of(wish.size)
        size = size.upright() if wish.upright else size
        size = size.at_dpi(wish.dpi) if wish.dpi else size
        index, halves = self._chosen()
        start, stop = self._span(index)
        title = wish.title
        lanes = view.lanes if wish.as_seen else replace(view.lanes, folded=frozenset(), shown_rows={})
        said = "" if isinstance(view.filter, Everything) else to_text(view.filter)
        compared = "" if view.compare is None else to_text(view.compare)
        chosen = self.selection if wish.as_seen or wish.what == SELECTION else ()
        ids = [index.columns.ids[event] for event in chosen]
        named = SavedView("" if title == index.columns.meta.title else title, replace(view, start=start, stop=stop))
        state = to_picture_line(named, index.columns.meta.title, ids)
        return Picture(
            index, start, stop, size.width, size.height, size.scale, wish.theme, title, said, lanes, halves, compared,
            state, subtitle=wish.subtitle, chosen=wish.what == SELECTION, legend=wish.legend,
            sources=read if wish.sources else None, seen=self.seen, dots=size.dots, sheet=wish.sheet or usual_paper(),
            overlap=float(wish.overlap),
        )  # fmt: skip

    def _span(self, index: PictureIndex) -> tuple[float, float]:
        if self.wish.what == RANGE and self.marked is not None:
            return float(self.marked.first), float(self.marked.last + 1)
        if self.wish.what in (EVERYTHING, SELECTION):
            return extent_of(index.columns, np.flatnonzero(index.kept))
        return self.view.start, self.view.stop

    def _chosen(self) -> tuple[PictureIndex, Halves | None]:
        """The picture's index, of the selected events alone where these are wanted."""
        if self.wish.what != SELECTION:
            return self.index, self.halves
        chosen, columns = self._selected(), self.index.columns
        if self.halves is None:
            return index_picture(columns, self.index.rows, chosen), None
        masks = self.halves.upper.kept & chosen, self.halves.lower.kept & chosen
        titles = half_title(to_text(self.view.filter)), half_title(to_text(self.view.compare or Everything()))
        halves = halves_of(columns, masks, titles, half_rows(columns, masks[0] | masks[1]))
        return halves.whole, halves
