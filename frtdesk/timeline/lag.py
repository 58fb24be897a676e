"""How long answers took: from a call to a company's move, to a bill and to a law, and from a bill to a law.

What counts is what the editors recorded as a relation; nothing is inferred from two events being close in time. The
chapter "Response lag: method and limits" of the manual says the same in words, and has to be kept in step.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import mark, translate
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.relations import Relations
from frtdesk.model.vocabulary import KIND_CODE, STAGE_CODE
from frtdesk.timeline.answers import days_apart, days_known

FEWEST = 5
"""Pairs from which a median says something; of fewer only the pairs are shown."""

CALL, MOVE, BILL, LAW = "call", "move", "bill", "law"
STAGES_OF = {BILL: ("proposed", "passed"), LAW: ("enacted", "in_force")}
"""A bill is a rule that is not law yet, also where a chamber or council has voted for it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One way that is measured. `by`: the relations that count, from the answer to what it answers."""

    code: str
    _title: str
    _short: str
    asked: str
    answer: str
    by: tuple[str, ...] = ("responds_to",)

    @property
    def title(self) -> str:
        return translate("lag", self._title)

    @property
    def short(self) -> str:
        """For an axis: call → move."""
        return translate("lag", self._short)


STEPS: tuple[Step, ...] = (
    Step("call_to_move", mark("lag", "Call to corporate move"), mark("lag", "call → move"), CALL, MOVE),
    Step("call_to_bill", mark("lag", "Call to bill"), mark("lag", "call → bill"), CALL, BILL),
    Step("call_to_law", mark("lag", "Call to law"), mark("lag", "call → law"), CALL, LAW),
    Step(
        "bill_to_law",
        mark("lag", "Bill to law"),
        mark("lag", "bill → law"),
        BILL,
        LAW,
        ("responds_to", "implements", "amends"),
    ),
)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Parallel arrays, by step, then lowest days: `step` indexes STEPS; `asked` and `answer` are events; `kind` indexes
    `Relations.names`; `low` and `high` are the days between, lowest and highest possible, negative where the answer
    came first."""

    step: NDArray[np.uint8]
    asked: NDArray[np.int32]
    answer: NDArray[np.int32]
    kind: NDArray[np.uint8]
    low: Days
    high: Days

    def __len__(self) -> int:
        return len(self.step)

    @property
    def middle(self) -> NDArray[np.float64]:
        """Midpoints of the days between."""
        return (self.low + self.high) / 2

    def take(self, which: NDArray[np.integer] | Mask) -> Pairs:
        """Some of the pairs, in the order given."""
        return Pairs(*(frozen(getattr(self, field.name)[which]) for field in fields(self)))


@dataclass(frozen=True)
class Coverage:
    """What the pairs are drawn from. `calls`, `bills`: events that may be answered; `answered_*`: those with a recorded
    answer of whatever kind; `undated`: pairs without days between, as a date is missing or open."""

    calls: int
    answered_calls: int
    bills: int
    answered_bills: int
    undated: int


@dataclass(frozen=True, eq=False)
class Lag:
    pairs: Pairs
    coverage: Coverage


def measure_lag(
    columns: Columns, relations: Relations, kept: Mask, *, follows: bool = False, both: bool = False
) -> Lag:
    """The pairs whose asking event is in `kept`. `both`: the answer has to be, too; `follows`: the loosest relation
    counts as well."""
    inside = kept[relations.target]
    if both:
        inside = inside & kept[relations.holder]
    positions: list[Days] = []
    for step in STEPS:
        counts = relations.of_kinds((*step.by, "follows") if follows else step.by)
        asked = is_a(columns, step.asked)[relations.target]
        positions.append(np.flatnonzero(inside & counts & asked & is_a(columns, step.answer)[relations.holder]))
    steps = np.repeat(np.arange(len(STEPS), dtype=np.uint8), [len(found) for found in positions])
    at = np.concatenate(positions)
    asked, answer = relations.target[at], relations.holder[at]
    low, high = days_apart(columns, asked, answer)
    known = days_known(columns, asked) & days_known(columns, answer)
    found = Pairs(steps, asked, answer, relations.kind[at], low, high)
    order = np.lexsort((answer, asked, high, low, steps))
    return Lag(
        found.take(order[known[order]]),
        Coverage(
            *_asked(columns, relations, kept, inside, CALL, follows),
            *_asked(columns, relations, kept, inside, BILL, follows),
            int(np.count_nonzero(~known)),
        ),
    )


def is_a(columns: Columns, what: str) -> Mask:
    """True for each event that is a call, a move, a bill or a law."""
    if what == CALL:
        return columns.kind == KIND_CODE["advocacy"]
    if what == MOVE:
        return columns.kind == KIND_CODE["corporate"]
    stages = np.array([STAGE_CODE[code] for code in STAGES_OF[what]], np.uint8)
    return (columns.kind == KIND_CODE["regulation"]) & np.isin(columns.stage, stages)


def _asked(
    columns: Columns, relations: Relations, kept: Mask, inside: Mask, what: str, follows: bool
) -> tuple[int, int]:
    """How many calls or bills are kept, and how many of them have an answer of whatever kind."""
    mine = is_a(columns, what) & kept
    by = next(step.by for step in reversed(STEPS) if step.asked == what)
    counts = relations.of_kinds((*by, "follows") if follows else by)
    answered = np.unique(relations.target[inside & counts & mine[relations.target]])
    return int(np.count_nonzero(mine)), len(answered)


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of the table. `median`: of the midpoints, between the median of the lows and that of the highs; None
    under FEWEST pairs. `shortest`, `longest`: the range of what is possible."""

    step: int
    group: str
    n: int
    median: tuple[float, float, float] | None
    shortest: int
    longest: int


def summarise(pairs: Pairs, step: int, group: str = "") -> Summary:
    """The line for some pairs of one step, at least one."""
    median = None
    if len(pairs) >= FEWEST:
        median = (float(np.median(pairs.low)), float(np.median(pairs.middle)), float(np.median(pairs.high)))
    return Summary(step, group, len(pairs), median, int(pairs.low.min()), int(pairs.high.max()))
