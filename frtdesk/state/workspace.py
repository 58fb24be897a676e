"""What is open, filtered, shown and selected. The one place that windows listen to and act on.

A widget keeps only what is being typed; everything else is here. Whoever changes something calls a method; whoever
shows something subscribes to a signal. Long work goes through `Jobs`, and what only a database knows is asked of
`Archive`: both are protocols that the application fills.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days
from frtdesk.model.event import EventDetail
from frtdesk.model.filter import Everything, Filter, any_of
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.asked import Asked, CompareRefusedError, Indexed, RowsKept, index_work
from frtdesk.state.between_lanes import BetweenLanes
from frtdesk.state.half import A, B, filters_of
from frtdesk.state.known_relations import KnownRelations
from frtdesk.state.moments import (
    extent_of,
    first_view,
    focused_days,
    moment_of,
    neighbours_of,
    places_of_keys,
    stretches_of,
    typed_days,
)
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.opening import Opening, index_all, read_detail
from frtdesk.state.view import ContextBand, View, ViewHistory, bounded, with_band
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.grouping import Grouping
from frtdesk.timeline.halves import LETTERS, Halves
from frtdesk.timeline.hits import NO_HIT_MARKS, NO_HITS, Hits, hit_marks
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import Rows
from frtdesk.timeline.relations import Neighbour
from frtdesk.timeline.resolve import NotReadyError

AT_ONCE = 60_000
"""Filtering and reading so many events takes a few milliseconds: no job, no flicker."""

COMPARED_AT_ONCE = 3_000
"""Comparing gives all events other rows, once: 15 µs each for the first 20,000 of them."""

MOST_BY_ID = 200
"""Events that are looked up by their ids: each costs a scan of all ids."""


class Workspace:
    """The state of one window. `leapt`: the view changed last by a leap, which may be shown as a motion, and not under
    the hand. `hits`: the events that a search has found, as far as it goes, in order of time. `lane`: the code of the
    lane in which the selected event was taken; empty where none was. `halves`: the two filters of a comparison, None
    without one; `index` is then the picture of both. `half`: the letter of the half that is refined, by facets and
    by whatever else changes one filter; "A" without a comparison, and where one begins."""

    opened_changed = Signal()
    index_changed = Signal()
    view_changed = Signal()
    selection_changed = Signal()
    detail_changed = Signal()
    notice_changed = Signal()
    progress_changed = Signal()
    filter_refused = Signal(object)
    compare_refused = Signal(object)
    hits_changed = Signal()
    half_changed = Signal()
    revealed = Signal(int)

    def __init__(self, jobs: Jobs, unforeseen: Callable[[BaseException], None]) -> None:
        self._jobs = jobs
        self._unforeseen = unforeseen
        self._opening = Opening(self, jobs, unforeseen)
        self.opened: Opened | None = None
        self._under_way: Asked | None = None
        self._waiting: Asked | None = None
        self._rows = RowsKept()
        self._patience: Notice | None = None
        self.index: PictureIndex | None = None
        self.halves: Halves | None = None
        self.half = A
        self.view = View()
        self.leapt = False
        self.history = ViewHistory()
        self.selection: tuple[int, ...] = ()
        self.lane = ""
        self.detail: EventDetail | None = None
        self.neighbours: tuple[Neighbour, ...] = ()
        self.relations = KnownRelations(jobs, self.tell_error)
        self.between = BetweenLanes(self)
        self.notice: Notice | None = None
        self.progress: Progress | None = None
        self.hits: Days = NO_HITS.events
        self.hit_marks = NO_HIT_MARKS

    # ------------------------------------------------------------------ opening

    def open(
        self,
        connect: Callable[[], Archive],
        then: Callable[[], None] | None = None,
        offer: Callable[[FrtError], Offer | None] | None = None,
        leaving: Callable[[], None] | None = None,
    ) -> None:
        """Open a database in a job; what was open stays until the new one is read. `connect` may raise FrtError, and
        `offer` may know what could be done about it; `leaving` is called while what was open is still shown."""
        self._opening.open(connect, then, offer, leaving)

    def cancel_open(self) -> None:
        """Stop reading. What is shown stays; what it lacks can be asked for again."""
        self._opening.cancel()

    def take_links(self, opened: Opened) -> bool:
        """Take over the same events, now with links: view, filter, rows and selection stay as they are. False where
        others are open by now."""
        if self.opened is None or self.index is None or opened.columns.key is not self.opened.columns.key:
            return False
        self.opened = opened
        self.halves = None if self.halves is None else self.halves.with_columns(opened.columns)
        self.index = replace(self.index, columns=opened.columns) if self.halves is None else self.halves.whole
        self.relations.use(opened)
        self.opened_changed.emit()
        if self._waiting is not None:
            self._ask(self._waiting)
        return True

    def rows_kept(self) -> dict[tuple[Grouping, Filter | None], Rows]:
        """The rows of the groupings that these events were shown in, beside those by kind."""
        return self._rows.all_of(self.opened.columns) if self.opened is not None else {}

    def refreshed(self, opened: Opened, rows: dict[tuple[Grouping, Filter | None], Rows], indexed: Indexed) -> None:
        """Take over the same database after an edit; view and filter stay, and the selection as far as it is there.
        `indexed`: the picture of what is asked for now."""
        before = self.opened
        if before is None:
            return
        for job in ("links", "keep", "filter", "detail"):
            self._jobs.cancel(job)
        self._waiting = self._under_way = None
        chosen = before.columns.key[list(self.selection)]
        self.opened = opened
        self.selection = places_of_keys(opened.columns, chosen)
        self.hits, self.hit_marks = NO_HITS.events, NO_HIT_MARKS
        self._rows.take_over(opened.columns, rows)
        self.index, self.halves = indexed.index, indexed.halves
        self._rows.keep_lanes(indexed.index.rows, indexed.lanes)
        self.view = indexed.asked.put_into(self.view)
        if self.halves is None:
            self.half = A
        if not self.selection:
            self.lane, self.detail = "", None
        self.neighbours = neighbours_of(opened.columns, self.detail) if self.detail is not None else ()
        self.set_progress(None)
        self.relations.use(opened)
        for signal in (self.opened_changed, self.index_changed, self.view_changed, self.selection_changed):
            signal.emit()
        self.detail_changed.emit()
        self.hits_changed.emit()
        if self.selection:
            self._read_detail(self.selection[-1])

    def show(self, opened: Opened, index: PictureIndex | None = None) -> None:
        """Show what a database brought; `index`: of all its events. The filter is dropped, the selection too."""
        for job in ("links", "keep", "filter"):
            self._jobs.cancel(job)
        self._waiting = self._under_way = None
        self.hits, self.hit_marks = NO_HITS.events, NO_HIT_MARKS
        before = self.opened
        self.opened = opened
        self.selection, self.lane, self.detail, self.neighbours = (), "", None, ()
        self.history.hold()
        self.view, self.leapt = first_view(opened.columns, opened.whole), False
        self.index, self.halves, self.half = index or index_all(opened.columns, opened.rows), None, A
        self._rows.keep_lanes(opened.rows, self.index.lanes)
        if before is not None and before.archive is not opened.archive:
            before.archive.close()
        self.set_progress(None)
        self.dismiss()
        self.relations.use(opened)
        for signal in (self.opened_changed, self.index_changed, self.view_changed, self.selection_changed):
            signal.emit()
        self.detail_changed.emit()
        self.hits_changed.emit()

    # ------------------------------------------------------------------ looking

    @property
    def columns(self) -> Columns | None:
        return self.opened.columns if self.opened else None

    @property
    def is_large(self) -> bool:
        """Whether there are more events than may be filtered at once."""
        return self.opened is not None and len(self.opened.columns) > AT_ONCE

    def look(self, start: float, stop: float, *, remember: bool = False, leap: bool = False) -> None:
        """Show the days from `start` to `stop`, within bounds. `remember`: Alt+left comes back to where we are. `leap`:
        by a key or command, not under the hand; what is remembered is always a leap."""
        if self.opened is None or not stop > start:
            return
        view = bounded(replace(self.view, start=start, stop=stop), self.opened.whole)
        self.go(view, remember=remember, leap=leap)

    def go(self, view: View, *, remember: bool = False, leap: bool = False) -> None:
        """Show a view whole."""
        if view == self.view:
            return
        if remember:
            self.history.leave(self.view)
        asked = Asked.of(view)
        if asked.differs(Asked.of(self.view)):
            self._ask(asked)
            view = Asked.of(self.view).put_into(view)
        self.view, self.leapt = view, remember or leap
        self.view_changed.emit()

    def step_back(self) -> None:
        before = self.history.back(self.view)
        if before is not None:
            self.go(before, leap=True)

    def step_forward(self) -> None:
        ahead = self.history.forward(self.view)
        if ahead is not None:
            self.go(ahead, leap=True)

    def fit_all(self) -> None:
        """Show everything that the filter leaves."""
        if self.opened is not None and self.index is not None:
            self.look(*extent_of(self.opened.columns, np.flatnonzero(self.index.kept)), remember=True)

    def look_at(self, text: str) -> None:
        """Show a date or range that a person typed; a sentence if it is none."""
        if self.opened is None:
            return
        try:
            start, stop = typed_days(text, self.opened.whole)
        except FrtError as error:
            self.tell(Notice(error.message, error.hint))
        else:
            self.look(start, stop, remember=True)

    def selected_moment(self) -> float | None:
        """Where the selected event stands, in days; None without one that has a date."""
        if self.opened is None or not self.selection or self.opened.rows.undated[self.selection[-1]]:
            return None
        return moment_of(self.opened.columns, self.selection[-1])

    def focus_selection(self) -> None:
        """Bring the selected event to the middle; if it is there already, zoom to it."""
        if self.opened is not None and self.selected_moment() is not None:
            self.look(*focused_days(self.opened.columns, self.selection[-1], self.view), remember=True)

    # ------------------------------------------------------------------ filtering

    def set_filter(self, wanted: Filter) -> None:
        """Filter, in a comparison the chosen half; canvas and counts follow at once or, for much data, when the answer
        is there. A filter that names something unknown is refused (`filter_refused`, and `compare_refused` for B), and
        the last good result stays."""
        latest = self.latest
        if self.half == B and latest.compare is not None:
            self._ask(replace(latest, compare=wanted))
        else:
            self._ask(replace(latest, filter=wanted))

    @property
    def filter(self) -> Filter:
        """The filter that is refined: the view's, or in a comparison that of the chosen half."""
        return filters_of(self.view, self.half)[0]

    def choose_half(self, letter: str) -> None:
        """Refine this half of the comparison from now on, until it ends; without one nothing changes."""
        if self.view.compare is not None and letter != self.half and letter in LETTERS:
            self.half = letter
            self.half_changed.emit()

    @property
    def latest(self) -> Asked:
        """What is shown, or soon will be."""
        return self._under_way or Asked.of(self.view)

    def compare_with(self, other: Filter | None, first: Filter | None = None) -> None:
        """Show the events of a second filter below an axis, and those of the first (`first`, or the view's) above it;
        None ends the comparison. A second filter that names something unknown is refused (`compare_refused`). Where a
        comparison begins or ends, Alt+left comes back."""
        if self.opened is None:
            return
        if (other is None) != (self.view.compare is None):
            self.history.leave(self.view)
        latest = self.latest
        self._ask(replace(latest, filter=latest.filter if first is None else first, compare=other))

    def swap_halves(self) -> None:
        """Let the two filters of a comparison change places."""
        latest = self.latest
        if latest.compare is not None:
            self._ask(replace(latest, filter=latest.compare, compare=latest.filter))

    def _ask(self, asked: Asked) -> None:
        """Have the picture's index made; what waits for links keeps waiting with the filter that is asked for now."""
        if self.opened is None:
            return
        waiting, self._waiting = self._waiting, None
        if waiting is not None and asked != waiting and asked.grouping == self.view.grouping != waiting.grouping:
            self._waiting = replace(waiting, filter=asked.filter, compare=asked.compare)
        self._under_way = asked
        rows = self._rows.find(self.opened, asked)
        work = index_work(self.opened, asked, rows, self._rows.lanes_of(rows))
        most = AT_ONCE if asked.compare is None else COMPARED_AT_ONCE
        if self.opened.archive.remote or len(self.opened.columns) > most:
            self._jobs.start("filter", work, self._indexed, self._index_failed)
            return
        self._jobs.cancel("filter")
        try:
            answer = run(work)
        except FrtError as error:
            self._index_failed(error)
            return
        self._indexed(answer)

    def stay(self) -> None:
        """Give up what is being asked for, or waits for links: the lanes and the filter stay as they are."""
        self._jobs.cancel("filter")
        self._under_way = self._waiting = None

    def clear_filter(self) -> None:
        """Show all events again, in a comparison in the chosen half."""
        self.set_filter(Everything())

    def compact_rows(self) -> None:
        """Make the rows anew for what the filter leaves; the one act by which an event changes its row. Alt+left, or
        `unpack_rows`, brings the old ones back."""
        shown = [self.view.filter] if self.view.compare is None else [self.view.filter, self.view.compare]
        wanted = any_of(shown)
        packed = None if isinstance(wanted, Everything) else wanted
        self.go(replace(self.view, packed=packed), remember=True)

    def unpack_rows(self) -> None:
        """Back to the rows of all events."""
        self.go(replace(self.view, packed=None), remember=True)

    def _indexed(self, answer: Indexed) -> None:
        asked = answer.asked
        if self.opened is None or answer.index.columns.key is not self.opened.columns.key:
            return
        self._under_way = None
        if asked.compare is None:
            self._rows.keep(self.opened.columns, asked, answer.index.rows)
            self._rows.keep_lanes(answer.index.rows, answer.lanes)
        self.view = asked.put_into(self.view)
        if asked.compare is None:
            self.half = A
        answer = answer.over(self.opened.columns)
        self.index, self.halves = answer.index, answer.halves
        if self.notice is not None and self.notice is self._patience and asked.grouping.needs_links:
            self.dismiss()
        self.index_changed.emit()

    def _index_failed(self, error: BaseException) -> None:
        asked, self._under_way = self._under_way, None
        because = error.because if isinstance(error, CompareRefusedError) else error
        if isinstance(because, NotReadyError) and asked is not None:
            self._waiting = asked
            if asked.lanes_need_links:
                words = translate("workspace", "Actors and policy types are still being read.")
                hint = translate("workspace", "The lanes follow when they are there.")
                self._patience = Notice(words, hint, wrong=False)
                self.tell(self._patience)
                if asked.filter == self.view.filter:
                    return
        if isinstance(error, CompareRefusedError):
            now = Asked.of(self.view)
            if asked is not None and self._waiting is None and asked.compare != now.compare:
                rest = replace(asked, compare=now.compare)
                if rest.differs(now):
                    self._ask(rest)  # a view whose second filter names what is gone
            self.compare_refused.emit(error.because)
        elif isinstance(error, FrtError):
            self.filter_refused.emit(error)
        else:
            self._unforeseen(error)

    # ------------------------------------------------------------------ selecting

    def select(self, events: tuple[int, ...], lane: str = "") -> None:
        """Select events (indexes into the columns); the last one is the one whose detail is read. `lane`: the code of
        the lane in which it was taken, where it may stand in several."""
        if self.opened is None:
            return
        self.lane = lane
        if events == self.selection:
            return
        self.selection = events
        self.selection_changed.emit()
        self._jobs.cancel("detail")
        if not events:
            self._detail_read(None)
            return
        self._read_detail(events[-1])

    def _read_detail(self, event: int) -> None:
        if self.opened is not None:
            key = int(self.opened.columns.key[event])
            self._jobs.start("detail", read_detail(self.opened.archive, key), self._detail_read, self.tell_error)

    def read_detail_again(self) -> None:
        """Read what the pane shows once more: it could not be read before, or is another now."""
        if self.selection:
            self._read_detail(self.selection[-1])

    def select_id(self, event_id: str, *, reveal: bool = False) -> None:
        """Select the event with this id, if there is one; `reveal` brings it into view."""
        self.select_ids((event_id,), reveal=reveal)

    def select_ids(self, event_ids: Sequence[str], *, reveal: bool = False) -> None:
        """Select those of these events that there are, of the first MOST_BY_ID; `reveal` brings the last one into
        view."""
        if self.opened is None:
            return
        places = (self.opened.columns.ids.index(event_id) for event_id in event_ids[:MOST_BY_ID])
        found = tuple(place for place in places if place is not None)
        if not found:
            return
        self.select(found)
        if reveal:
            self.reveal(found[-1])

    def reveal(self, event: int) -> None:
        """Pan to an event that is out of view, without changing the zoom; whoever scrolls lanes hears of it."""
        if self.opened is None or self.opened.rows.undated[event]:
            return
        middle = moment_of(self.opened.columns, event)
        margin = self.view.days * 0.04
        if not self.view.start + margin <= middle <= self.view.stop - margin * 4:
            self.look(middle - self.view.days * 0.4, middle + self.view.days * 0.6, remember=True)
        self.revealed.emit(event)

    def _detail_read(self, detail: EventDetail | None) -> None:
        self.detail = detail
        self.neighbours = neighbours_of(self.opened.columns, detail) if self.opened and detail else ()
        self.detail_changed.emit()

    def mark_hits(self, hits: Hits) -> None:
        """Have these events stand out, as what a search has found; `NO_HITS` for none."""
        if self.opened is not None and (len(hits) or len(self.hits)):
            self.hits = hits.events
            self.hit_marks = hit_marks(len(self.opened.columns), hits)
            self.hits_changed.emit()

    # ------------------------------------------------------------------ context bands

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The view's context bands in days; those whose events this database lacks are left out."""
        if self.opened is None or not self.view.bands:
            return ()
        return stretches_of(self.opened.columns, self.opened.rows.horizon, self.view.bands)

    def toggle_band(self) -> None:
        """Put the selected event behind everything as a band, or the stretch between two selected ones; once more
        takes it away."""
        if self.opened is None or not self.selection:
            return
        events = sorted(self.selection)
        ids = self.opened.columns.ids
        band = ContextBand(ids[events[0]], ids[events[-1]] if len(events) > 1 else "")
        self.go(with_band(self.view, band), remember=True)

    # ------------------------------------------------------------------ telling

    def tell(self, notice: Notice) -> None:
        self.notice = notice
        self.notice_changed.emit()

    def dismiss(self) -> None:
        if self.notice is not None:
            self.notice = None
            self.notice_changed.emit()

    def tell_error(self, error: BaseException) -> None:
        """A sentence for what a person can mend; the crash report for anything else."""
        if isinstance(error, FrtError):
            self.tell(Notice(error.message, error.hint))
        else:
            self._unforeseen(error)

    def set_progress(self, progress: Progress | None) -> None:
        """Tell how far the reading is; None when there is none."""
        self.progress = progress
        self.progress_changed.emit()
