"""Two filters over the same events, ready to be drawn as two halves that face each other across one axis.

Each half is one block of rows. An event has the same row in both halves, given once over all events (or, after
compacting, with the filtered ones first), so that no filter moves anything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from frtdesk.base.progress import Work, run
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask, frozen
from frtdesk.model.vocabulary import OTHER
from frtdesk.timeline.intervals import PictureIndex, apart_of, index_picture
from frtdesk.timeline.lanes import MOST_ROWS, Lane, Rows, is_undated, packing

BY = "compare"
"""What the rows of a comparison are by, where those of a timeline are by kind."""

LETTERS = ("A", "B")
CODES = ("compare-a", "compare-b")

TITLE = 120
"""Characters of a filter in the title of a half; what has no room is shortened further."""


@dataclass(frozen=True, eq=False)
class Halves:
    """`upper` is A, `lower` is B, each with one lane. `whole`: the events of either as one picture of two lanes, for
    whoever asks what is shown. `both`: a mask over the columns."""

    upper: PictureIndex
    lower: PictureIndex
    whole: PictureIndex
    both: Mask

    @cached_property
    def in_both(self) -> int:
        """How many events both filters leave."""
        return int(np.count_nonzero(self.both))

    @cached_property
    def same(self) -> bool:
        """Whether both filters leave the same events, so that none stands out as being in both."""
        return bool(np.array_equal(self.upper.kept, self.lower.kept))

    def with_columns(self, columns: Columns) -> Halves:
        """The same halves over the same events, of which more has been read."""
        upper, lower, whole = (replace(index, columns=columns) for index in (self.upper, self.lower, self.whole))
        return replace(self, upper=upper, lower=lower, whole=whole)


def half_title(said: str) -> str:
    """A filter's text as the title of a half."""
    line = " ".join(said[: 2 * TITLE].split())
    return line[:TITLE] if line else translate("canvas", "all events")


def half_rows(columns: Columns, favoured: Mask | None = None) -> Rows:
    """The rows that an event has in either half. `favoured`: these events choose first, in no more rows than they
    need. Without it the answer is kept for the columns: packing a million takes half a second."""
    return run(half_rows_work(columns, favoured))


def half_rows_work(columns: Columns, favoured: Mask | None = None) -> Work[Rows]:
    """The same in steps, for a job."""
    if favoured is not None:
        wanted = int(np.count_nonzero(favoured & ~is_undated(columns)))
        return (yield from _packing(columns, min(max(wanted, 1), MOST_ROWS), favoured))
    kept = _KNOWN.get(columns)
    if kept is None:
        kept = _KNOWN[columns] = yield from _packing(columns, MOST_ROWS, None)
    return kept


_KNOWN: WeakKeyDictionary[Columns, Rows] = WeakKeyDictionary()


def _packing(columns: Columns, rows: int, favoured: Mask | None) -> Work[Rows]:
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    lane = Lane(BY, "", OTHER, rows, mixed=True)
    return packing(columns, BY, (lane,), dated, np.zeros(len(dated), np.int16), favoured)


def halves_of(columns: Columns, kept: tuple[Mask, Mask], titles: tuple[str, str], rows: Rows) -> Halves:
    """The halves of two filters. `kept`: masks over the columns; `titles`: what each half is called; `rows`: from
    `half_rows`."""
    lanes = tuple(
        Lane(code, f"{letter} · {title}", OTHER, rows.lanes[0].rows, True, sentence, int(np.count_nonzero(mask)))
        for code, letter, title, sentence, mask in zip(CODES, LETTERS, titles, _sentences(), kept, strict=True)
    )
    parts = [_part(rows, (lane,), mask) for lane, mask in zip(lanes, kept, strict=True)]
    upper, lower = (index_picture(columns, part, mask) for part, mask in zip(parts, kept, strict=True))
    both, either = frozen(kept[0] & kept[1]), frozen(kept[0] | kept[1])
    whole_rows = replace(
        rows,
        lanes=lanes,
        event=frozen(np.concatenate([part.event for part in parts])),
        lane=frozen(np.repeat(np.arange(2, dtype=np.int16), [len(part) for part in parts])),
        row=frozen(np.concatenate([part.row for part in parts])),
    )
    undated = int(np.count_nonzero(either & rows.undated))
    lanes_shown, events = (*upper.lanes, *lower.lanes), int(np.count_nonzero(either))
    apart = apart_of(columns, whole_rows, either)
    whole = PictureIndex(columns, whole_rows, either, lanes_shown, events, undated, apart)
    return Halves(upper, lower, whole, both)


def _sentences() -> tuple[str, str]:
    """What explains each half."""
    return (
        translate("canvas", "One of two filters that are compared, above the axis."),
        translate("canvas", "One of two filters that are compared, below the axis."),
    )


def _part(rows: Rows, lanes: tuple[Lane, ...], kept: Mask) -> Rows:
    """The rows of the events in one half."""
    mine = np.flatnonzero(kept[rows.event])
    event, lane, row = (frozen(part[mine]) for part in (rows.event, rows.lane, rows.row))
    return replace(rows, lanes=lanes, event=event, lane=lane, row=row)
