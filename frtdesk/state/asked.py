"""What a picture's index is asked for, and the rows of groupings that were made already."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.filter import Filter
from frtdesk.model.query import to_text
from frtdesk.state.archive import Opened
from frtdesk.state.view import View
from frtdesk.timeline.grouping import Grouping, grouping_work
from frtdesk.timeline.halves import Halves, half_rows_work, half_title, halves_of
from frtdesk.timeline.intervals import PictureIndex, indexing
from frtdesk.timeline.lane_values import KIND
from frtdesk.timeline.lanes import Rows
from frtdesk.timeline.narrowing import Lanes, narrowing
from frtdesk.timeline.select import select


@dataclass(frozen=True)
class Asked:
    """The parts of a view that its picture's index depends on, and that may have to be waited for. `most`: how many
    lanes the view asks for, also where its grouping has no use for that. `compare`: the second filter of a
    comparison, whose halves have no use for a grouping."""

    filter: Filter
    packed: Filter | None
    grouping: Grouping
    most: int
    compare: Filter | None = None

    @classmethod
    def of(cls, view: View) -> Asked:
        return cls(view.filter, view.packed, view.grouping, view.most, view.compare)

    def differs(self, other: Asked) -> bool:
        """Whether the index for `other` is of no use for this."""
        return replace(self, most=other.most) != other

    def put_into(self, view: View) -> View:
        """The view with these parts."""
        return replace(
            view, filter=self.filter, packed=self.packed, by=self.grouping.by, most=self.most, compare=self.compare
        )

    @property
    def lanes_need_links(self) -> bool:
        """Whether there are no such lanes before actors, policy types and tags are read."""
        return self.compare is None and self.grouping.needs_links


@dataclass(frozen=True, eq=False)
class Indexed:
    """What was asked for, and its index; with `halves`, of which `index` is the whole, where two filters are
    compared. `lanes`: those of all events in these rows, from which the next filter's are taken; None in a
    comparison."""

    asked: Asked
    index: PictureIndex
    halves: Halves | None = None
    lanes: Lanes | None = None

    def over(self, columns: Columns) -> Indexed:
        """The same over the same events, of which more has been read."""
        if self.halves is None:
            return replace(self, index=replace(self.index, columns=columns))
        halves = self.halves.with_columns(columns)
        return replace(self, index=halves.whole, halves=halves)


class CompareRefusedError(FrtError):
    """The second filter of a comparison names something unknown; `because` says what."""

    def __init__(self, because: FrtError) -> None:
        super().__init__(because.message, because.hint)
        self.because = because


class RowsKept:
    """The rows of the groupings that one revision of a database was shown in. They depend on no filter but the one
    that they were compacted for, so that going back to a grouping costs nothing."""

    MOST = 6

    def __init__(self) -> None:
        self._key: object = None
        self._rows: dict[tuple[Grouping, Filter | None], Rows] = {}
        self._lanes: tuple[Rows, Lanes] | None = None

    def find(self, opened: Opened, asked: Asked) -> Rows | None:
        """The rows that were made for this, if they are still there."""
        if asked.packed is None and asked.grouping.by == KIND:
            return opened.rows
        columns = opened.columns
        if self._key is not columns.key:
            return None
        found = self._rows.get((asked.grouping, asked.packed))
        if found is None and asked.grouping.pinned:
            # Pinned lanes that stand among the fullest anyway change nothing.
            plain = self._rows.get((replace(asked.grouping, pinned=frozenset()), asked.packed))
            if plain is not None and asked.grouping.pinned <= {lane.code for lane in plain.lanes}:
                return plain
        return found

    def keep(self, columns: Columns, asked: Asked, rows: Rows) -> None:
        """Remember rows; the oldest give way."""
        if self._key is not columns.key:
            self._key = columns.key
            self._rows = {}
        self._rows[asked.grouping, asked.packed] = rows
        while len(self._rows) > self.MOST:
            del self._rows[next(iter(self._rows))]

    def all_of(self, columns: Columns) -> dict[tuple[Grouping, Filter | None], Rows]:
        """The rows that are remembered of these columns, by grouping and by the filter they were compacted for."""
        return dict(self._rows) if self._key is columns.key else {}

    def take_over(self, columns: Columns, rows: dict[tuple[Grouping, Filter | None], Rows]) -> None:
        """Remember these instead, of columns that were edited."""
        self._key, self._rows = columns.key, dict(rows)

    def keep_lanes(self, rows: Rows, lanes: Lanes | None) -> None:
        """Remember the lanes of all events in the rows that are shown, and only these: 46 bytes an event."""
        self._lanes = None if lanes is None else (rows, lanes)

    def lanes_of(self, rows: Rows | None) -> Lanes | None:
        """The lanes of all events in these rows, if it was them that were shown last."""
        return self._lanes[1] if self._lanes is not None and self._lanes[0] is rows else None


def index_work(opened: Opened, asked: Asked, rows: Rows | None, lanes: Lanes | None = None) -> Work[Indexed]:
    """The picture's index as it is asked for; `rows` are those of its grouping and `lanes` those of all events in
    them, made here where they are not there. Raises FrtError, and NotReadyError where links are still being read;
    CompareRefusedError for the second filter."""
    columns, find = opened.columns, opened.archive.find()
    yield Progress(0)
    kept: Mask = select(columns, asked.filter, find)
    yield Progress(1, 2)
    if asked.compare is not None:
        return Indexed(asked, *(yield from _comparing(opened, asked, asked.compare, kept)))
    if rows is None:
        favoured = None if asked.packed is None else select(columns, asked.packed, find)
        rows = yield from grouping_work(columns, asked.grouping, favoured)
    if lanes is None:
        lanes = (yield from indexing(columns, rows, np.ones(len(columns), np.bool_))).lanes
    index = yield from narrowing(columns, rows, lanes, kept)
    return Indexed(asked, index, lanes=lanes)


def _comparing(opened: Opened, asked: Asked, compare: Filter, kept: Mask) -> Work[tuple[PictureIndex, Halves]]:
    """The two halves of a comparison, and both as one picture. `kept`: what the first filter leaves."""
    columns, find = opened.columns, opened.archive.find()
    try:
        other = select(columns, compare, find)
    except FrtError as error:
        raise CompareRefusedError(error) from error
    yield Progress(1, 2)
    favoured = None if asked.packed is None else select(columns, asked.packed, find)
    rows = yield from half_rows_work(columns, favoured)
    titles = half_title(to_text(asked.filter)), half_title(to_text(compare))
    halves = halves_of(columns, (kept, other), titles, rows)
    return halves.whole, halves
