"""The rows of the table, kept up to date: which events, in which order.

Up to 60,000 events are put in order at once. More are put in order in a job, and the rows before stay until the answer
is there. A person may ask for an order that needs what is still being read (actors, numbers of sources): it comes when
that does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.state.archive import Jobs
from frtdesk.state.notice import Notice
from frtdesk.state.table_columns import COLUMN
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.table_order import in_order, kept_in_range, of_order, sort_keys

JOB, COUNTS_JOB = "table", "table counts"


@dataclass(frozen=True, slots=True)
class Sort:
    """An order of rows: by a column, its least first unless `descending`. Without more, the order of time."""

    column: str = "date"
    descending: bool = False

    @property
    def text(self) -> str:
        """The order as a word to be kept: `title`, `-importance`; empty for the order of time."""
        if self == IN_TIME:
            return ""
        return f"-{self.column}" if self.descending else self.column

    @classmethod
    def of(cls, text: str) -> Sort:
        """The order that `text` was made of; the order of time for anything else."""
        column = text.removeprefix("-")
        return cls(column, text.startswith("-")) if column in COLUMN else IN_TIME


IN_TIME = Sort()


@dataclass(frozen=True, eq=False)
class Order:
    """All events by one column. `keys`: as `sort_keys` made them, to turn the order about without making them anew."""

    of: Days
    sort: Sort
    keys: Days
    events: NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class TableRows:
    """What a table shows. `events`: by row, int32; `row_of`: by event, int32, -1 for one without a row; `sort`: their
    order; `range`: the days that they were looked for in, or None; `kept`: how many the filter leaves of all."""

    columns: Columns
    events: NDArray[np.int32]
    row_of: NDArray[np.int32]
    sort: Sort
    range: tuple[float, float] | None
    kept: int

    def __len__(self) -> int:
        return len(self.events)


class LiveTable:
    """The rows of one window. `changed`: other rows, or another order; `told`: what is waited for, or how far it has
    come; `counted`: numbers of sources and quotes are there.

    `sort`, `only_in_view`: what the person asked for; `rows` follow. `waiting`: how far the rows that were asked for
    have come, None when they are here. Nothing is worked out while nobody looks (`look`).
    """

    changed = Signal()
    told = Signal()
    counted = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._looked_at = False
        self._order: Order | None = None
        self._counting = False
        self.sort = IN_TIME
        self.only_in_view = False
        self.rows: TableRows | None = None
        self.counts: EvidenceCounts | None = None
        self.waiting: Progress | None = None
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)

    # ------------------------------------------------------------------ asking

    @property
    def comparing(self) -> bool:
        """Whether two filters are compared: the rows are then those of either."""
        return self._workspace.halves is not None

    @property
    def sort_text(self) -> str:
        """The order as a word, to be kept with settings or a view; empty for the order of time."""
        return self.sort.text

    def set_sort_text(self, text: str) -> None:
        """Take up an order that was kept; anything else is the order of time."""
        self.set_sort(Sort.of(text))

    def set_sort(self, sort: Sort) -> None:
        if sort != self.sort:
            self.sort = sort
            self.told.emit()
            self.refresh()

    def turn(self, column: str) -> None:
        """What a click on a column's head does: sort by it, numbers with the most first; then the other way round; then
        the order of time."""
        first = Sort(column, descending=COLUMN[column].numeric)
        if self.sort == first:
            self.set_sort(replace(first, descending=not first.descending))
        elif self.sort.column == column:
            self.set_sort(IN_TIME)
        else:
            self.set_sort(first)

    def set_only_in_view(self, only: bool) -> None:
        """Show only what may lie in the range of the timeline, or all that the filter leaves."""
        if only != self.only_in_view:
            self.only_in_view = only
            self.refresh()

    def look(self, looked_at: bool) -> None:
        """Somebody looks at the rows from now on, or nobody does."""
        self._looked_at = looked_at
        if looked_at:
            self.refresh()

    def follow_view(self) -> None:
        """Take up the range that the timeline has come to."""
        view = self._workspace.view
        if self.only_in_view and (self.rows is None or self.rows.range != (view.start, view.stop)):
            self.refresh()

    def want_counts(self) -> None:
        """Have the numbers of sources and quotes read, unless they are there or on their way."""
        opened = self._workspace.opened
        if opened is None or self.counts is not None or self._counting:
            return
        self._counting = True
        columns = opened.columns
        work = _count(columns, opened.archive.evidence_counts(columns))
        self._jobs.start(COUNTS_JOB, work, self._on_counted, self._on_count_failed)

    def give_up(self) -> None:
        """Stop putting in order; rows and order stay as they are."""
        self._jobs.cancel(JOB)
        self.sort = self.rows.sort if self.rows is not None else IN_TIME
        self.only_in_view = self.rows is not None and self.rows.range is not None
        self._wait(None)

    # ------------------------------------------------------------------ putting in order

    def refresh(self) -> None:
        """Make the rows anew, if somebody looks."""
        index, opened, view = self._workspace.index, self._workspace.opened, self._workspace.view
        if index is None or opened is None or not self._looked_at:
            return
        columns = opened.columns
        if self.sort.column in COLUMN and COLUMN[self.sort.column].needs == "counts":
            self.want_counts()
        sort = self.sort if self._can_sort(columns) else self._sort_until_then(columns)
        span = (view.start, view.stop) if self.only_in_view else None
        known = self._order if self._order is not None and self._order.of is columns.key else None
        work = _arranged(columns, index.kept, sort, span, self.counts, known)
        self._jobs.cancel(JOB)
        if len(columns) > AT_ONCE:
            self._wait(Progress(0))
            self._jobs.start(JOB, work, self._on_arranged, self._on_failed, self._wait)
        else:
            self._on_arranged(run(work))

    def _can_sort(self, columns: Columns) -> bool:
        needs = COLUMN[self.sort.column].needs
        return not needs or (columns.links is not None if needs == "links" else self.counts is not None)

    def _sort_until_then(self, columns: Columns) -> Sort:
        """The old order, as long as the rows are of these events."""
        return self.rows.sort if self.rows is not None and self.rows.columns.key is columns.key else IN_TIME

    def _wait(self, progress: Progress | None) -> None:
        self.waiting = progress
        self.told.emit()

    def _on_arranged(self, answer: tuple[TableRows, Order | None]) -> None:
        rows, order = answer
        opened = self._workspace.opened
        if opened is None or rows.columns.key is not opened.columns.key:
            return
        self.rows = replace(rows, columns=opened.columns)
        self._order = order or self._order
        waits = rows.sort != self.sort
        self.waiting = Progress(0) if waits else None
        self.changed.emit()
        self.told.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._wait(None)
        raise error

    # ------------------------------------------------------------------ what comes later

    def _on_counted(self, answer: tuple[Columns, EvidenceCounts]) -> None:
        columns, counts = answer
        opened = self._workspace.opened
        if opened is None or opened.columns.key is not columns.key:
            return
        self._counting, self.counts = False, counts
        self.counted.emit()
        if COLUMN[self.sort.column].needs == "counts":
            self.refresh()

    def _on_count_failed(self, error: BaseException) -> None:
        self._counting = False
        if not isinstance(error, FrtError):
            raise error
        self._workspace.tell(Notice(error.message, error.hint))

    def _on_opened_changed(self) -> None:
        """Other events, or the same ones with what was read later."""
        columns, rows = self._workspace.columns, self.rows
        if columns is not None and rows is not None and columns.key is rows.columns.key:
            self.rows = replace(rows, columns=columns)
            self.changed.emit()
            if rows.sort != self.sort:
                self.refresh()
            return
        self._jobs.cancel(JOB)
        self._jobs.cancel(COUNTS_JOB)
        self.rows, self.counts, self._order, self._counting = None, None, None, False
        self.waiting = None
        self.changed.emit()

    def _on_index_changed(self) -> None:
        self.refresh()


def _count(columns: Columns, work: Work[EvidenceCounts]) -> Work[tuple[Columns, EvidenceCounts]]:
    counts = yield from work
    return columns, counts


def _arranged(
    columns: Columns,
    kept: Mask,
    sort: Sort,
    span: tuple[float, float] | None,
    counts: EvidenceCounts | None,
    known: Order | None,
) -> Work[tuple[TableRows, Order | None]]:
    """The rows, and the order of all events that they were taken from, where it is not that of time."""
    yield Progress(0, len(columns))
    shown = kept if span is None else kept_in_range(columns, kept, *span)
    order = None
    if sort == IN_TIME:
        events = np.flatnonzero(shown).astype(np.int32)
    else:
        order = yield from _order(columns, sort, counts, known)
        events = of_order(order.events, shown)
    yield Progress(len(columns), len(columns))
    row_of = np.full(len(columns), -1, np.int32)
    row_of[events] = np.arange(len(events), dtype=np.int32)
    rows = TableRows(columns, frozen(events), frozen(row_of), sort, span, int(np.count_nonzero(kept)))
    return rows, order


def _order(columns: Columns, sort: Sort, counts: EvidenceCounts | None, known: Order | None) -> Work[Order]:
    """All events in an order: the one that is known, turned about, or made anew."""
    if known is not None and known.sort == sort:
        return known
    if known is not None and known.sort.column == sort.column:
        keys = known.keys
    else:
        keys = yield from sort_keys(columns, sort.column, counts)
    yield Progress(len(columns), len(columns))
    return Order(columns.key, sort, keys, frozen(in_order(keys, descending=sort.descending)))
