"""What a picture's index is asked for, and the rows of groupings that were made already."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.filter import Filter
from frtdesk.state.archive import Opened
from frtdesk.state.view import View
from frtdesk.timeline.grouping import Grouping, grouping_work
from frtdesk.timeline.intervals import PictureIndex, indexing
from frtdesk.timeline.lane_values import KIND
from frtdesk.timeline.lanes import Rows
from frtdesk.timeline.select import select


@dataclass(frozen=True)
class Asked:
    """The parts of a view that its picture's index depends on, and that may have to be waited for. `most`: how many
    lanes the view asks for, also where its grouping has no use for that."""

    filter: Filter
    packed: Filter | None
    grouping: Grouping
    most: int

    @classmethod
    def of(cls, view: View) -> Asked:
        return cls(view.filter, view.packed, view.grouping, view.most)

    def differs(self, other: Asked) -> bool:
        """Whether the index for `other` is of no use for this."""
        return replace(self, most=other.most) != other

    def put_into(self, view: View) -> View:
        """The view with these parts."""
        return replace(view, filter=self.filter, packed=self.packed, by=self.grouping.by, most=self.most)


class RowsKept:
    """The rows of the groupings that one revision of a database was shown in. They depend on no filter but the one
    that they were compacted for, so that going back to a grouping costs nothing."""

    MOST = 6

    def __init__(self) -> None:
        self._key: object = None
        self._rows: dict[tuple[Grouping, Filter | None], Rows] = {}

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


def index_work(opened: Opened, asked: Asked, rows: Rows | None) -> Work[tuple[Asked, PictureIndex]]:
    """The picture's index as it is asked for; `rows` are those of its grouping, made here where they are not there.
    Raises FrtError, and NotReadyError where links are still being read."""
    columns, find = opened.columns, opened.archive.find()
    yield Progress(0)
    kept: Mask = select(columns, asked.filter, find)
    yield Progress(1, 2)
    if rows is None:
        favoured = None if asked.packed is None else select(columns, asked.packed, find)
        rows = yield from grouping_work(columns, asked.grouping, favoured)
    index = yield from indexing(columns, rows, kept)
    return asked, index
