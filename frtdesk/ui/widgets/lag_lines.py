"""The lines of a response lag: a step or group with its median, and a pair with its two events."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.wording import lag_words
from frtdesk.base.words import number, translate
from frtdesk.formats.lag_listing import table_heads
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.relations import Relations
from frtdesk.model.vocabulary import RELATION_KIND, spoken
from frtdesk.timeline.lag import STEPS, Pairs, Summary
from frtdesk.timeline.lag_words import group_words, median_words, range_words
from frtdesk.ui.widgets.line_table import Cell

LONGEST = 300


class SummaryLines:
    """The table: a line for each step, its groups under it."""

    def __init__(self, table: Sequence[Summary]) -> None:
        self._table = table

    @property
    def headers(self) -> tuple[str, ...]:
        return table_heads()

    @property
    def stretching(self) -> tuple[int, ...]:
        return (0,)

    def __len__(self) -> int:
        return len(self._table)

    def line(self, row: int) -> tuple[Cell, ...]:
        summary = self._table[row]
        group = bool(summary.group)
        return (
            Cell(group_words(summary), indent=int(group), strong=not group),
            Cell(number(summary.n), right=True),
            Cell(median_words(summary), quiet=summary.median is None),
            Cell(range_words(summary), quiet=True),
        )


class PairLines:
    """A line a pair: how many days, what was asked, what answered it and by which relation."""

    def __init__(self, columns: Columns, relations: Relations, pairs: Pairs) -> None:
        self._columns, self._relations, self._pairs = columns, relations, pairs

    @property
    def headers(self) -> tuple[str, ...]:
        return (
            translate("lag", "Days"), translate("lag", "Step"), translate("lag", "Call or bill"),
            translate("lag", "Answer"), translate("lag", "Answer’s relation"),
        )  # fmt: skip

    @property
    def stretching(self) -> tuple[int, ...]:
        return (2, 3)

    def __len__(self) -> int:
        return len(self._pairs)

    def line(self, row: int) -> tuple[Cell, ...]:
        pairs, columns = self._pairs, self._columns
        asked, answer = int(pairs.asked[row]), int(pairs.answer[row])
        kind = one_line(self._relations.names[int(pairs.kind[row])], 60)
        return (
            Cell(lag_words(int(pairs.low[row]), int(pairs.high[row]))),
            Cell(STEPS[int(pairs.step[row])].short, quiet=True),
            Cell(title_words(columns.titles[asked], LONGEST), int(columns.kind[asked])),
            Cell(title_words(columns.titles[answer], LONGEST), int(columns.kind[answer])),
            Cell(spoken(kind, RELATION_KIND), quiet=True),
        )
