"""The chart of one window, kept up to date: it follows filter and view, and turns a click into a change of the filter.

Up to 60,000 events are counted at once; more in a job, and the chart before stays until the answer is there. Counts
reach a screen beyond what is shown on either side, so that panning takes a slice of them and counts nothing anew.
While nobody looks nothing is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.facet_values import values, with_values
from frtdesk.model.filter import Filter
from frtdesk.model.span import span_of
from frtdesk.model.vocabulary import KINDS
from frtdesk.state.archive import Jobs
from frtdesk.state.facet_names import FacetNames, facet_names
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.chart import Chart, Series
from frtdesk.timeline.coverage import covered_days, uncovered
from frtdesk.timeline.period_counts import (
    NONE,
    OTHERS,
    Begun,
    PeriodCounts,
    begun,
    count_periods,
    reach_of,
    values_told,
)
from frtdesk.timeline.periods import UNIT, Unit, days_of, fitting, number_of, period_text
from frtdesk.timeline.resolve import NotReadyError
from frtdesk.timeline.select import Find, select

JOB = "chart"

SOUGHT, MOST = 130, 600
"""Parts of time that a chart has at most when it chooses them, and at all."""

SOUGHT_BESIDE, MOST_BESIDE = 36, 160
"""The same where each part has several bars."""

LONGEST = 400_000_000
"""Days from today that a chart reaches at most."""


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """What a person chose to see. `field`: one of period_counts.FIELDS, or "" for all events alike; `unit`: the code
    of one, or "" for whatever fits; `span`: all years, or those of the timeline's view."""

    field: str = "kind"
    unit: str = ""
    span: Literal["all", "view"] = "all"
    beside: bool = False


@dataclass(frozen=True, eq=False)
class _Counted:
    """Counts without and with the conditions that clicks set, and what they were counted for."""

    columns: Columns
    filter: Filter
    field: str
    when: Begun
    all: PeriodCounts
    kept: PeriodCounts

    def covers(self, unit: Unit, first: int, last: int) -> bool:
        return self.all.unit is unit and self.all.first <= first and last < self.all.first + len(self.all)


class LiveChart:
    """`changed` after another chart is there, or none can be made: `why_not` then says why."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, choice: ChartChoice | None = None) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self.choice = choice or ChartChoice()
        self.chart: Chart | None = None
        self.why_not = ""
        self._counted: _Counted | None = None
        self._reach: tuple[Columns, tuple[int, int] | None] | None = None
        self._stale = True
        self._watched = False
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)

    # ------------------------------------------------------------------ what is shown

    def watch(self, watched: bool) -> None:
        """Somebody looks, or nobody does."""
        self._watched = watched
        if watched:
            self._refresh()

    def choose(self, choice: ChartChoice) -> None:
        if choice == self.choice:
            return
        self.choice = choice
        self._refresh()

    def _on_opened_changed(self) -> None:
        columns = self._workspace.columns
        if self._counted is not None and columns is not self._counted.columns:
            self._counted = None
            if self.chart is not None and columns is not None and not self._same_events(columns):
                self.chart = None
        self._stale = True
        self._refresh()

    def _same_events(self, columns: Columns) -> bool:
        """Whether these are the events of the chart, with more read of them."""
        return self.chart is not None and self.chart.events == len(columns)

    def _on_index_changed(self) -> None:
        self._stale = True
        self._refresh()

    def _on_view_changed(self) -> None:
        if self.choice.span == "view":
            self._refresh()

    def _refresh(self) -> None:
        """Show what the counts at hand allow, else count."""
        if not self._watched:
            return
        opened, index = self._workspace.opened, self._workspace.index
        days = self._days()
        if opened is None or index is None or days is None:
            self._none(self._nothing())
            return
        unit, coarser = self._unit(*days)
        first, last = number_of(days[0], unit), number_of(days[1], unit)
        counted = self._counted
        fresh = counted is not None and not self._stale and counted.field == self.choice.field
        if fresh and counted is not None and counted.covers(unit, first, last):
            self._show(counted, coarser, first, last)
            return
        when = counted.when if counted is not None and counted.all.unit is unit else None
        room = last - first + 1 if self.choice.span == "view" else 0
        self._count(_count(
            opened.columns, self._workspace.view.filter, index.kept, opened.archive.find(), self.choice.field, unit,
            (first - room, last + room), when,
        ))  # fmt: skip

    def _count(self, work: Work[_Counted]) -> None:
        columns = self._workspace.columns
        if columns is not None and len(columns) > AT_ONCE:
            self._jobs.start(JOB, work, self._answered, self._failed)
            return
        self._jobs.cancel(JOB)
        try:
            answer = run(work)
        except FrtError as error:
            self._failed(error)
            return
        self._answered(answer)

    def _answered(self, answer: _Counted) -> None:
        if answer.columns is not self._workspace.columns:
            return
        self._counted = answer
        self._stale = answer.filter != self._workspace.view.filter
        self._refresh()

    def _failed(self, error: BaseException) -> None:
        """What is still being read comes with `opened_changed`; what else the filter lacks the workspace says."""
        if isinstance(error, NotReadyError):
            self._none(error.message)
        elif not isinstance(error, FrtError):
            raise error

    def _none(self, why_not: str) -> None:
        self.chart, self.why_not = None, why_not
        self.changed.emit()

    def _nothing(self) -> str:
        opened = self._workspace.opened
        if opened is None:
            return translate("charts", "Nothing is open.")
        if not len(opened.columns):
            return translate("charts", "This database has no events yet.")
        return translate("charts", "No event here has a date, so there is nothing to draw over time.")

    def _days(self) -> tuple[int, int] | None:
        """First and last day to show."""
        opened = self._workspace.opened
        if opened is None:
            return None
        if self.choice.span == "all":
            if self._reach is None or self._reach[0] is not opened.columns:
                self._reach = opened.columns, reach_of(opened.columns)  # 8 ms of a million
            return self._reach[1]
        view = self._workspace.view
        first, after = np.clip([np.floor(view.start), np.ceil(view.stop)], -LONGEST, LONGEST).astype(np.int64).tolist()
        return first, max(after - 1, first)

    def _unit(self, first: int, last: int) -> tuple[Unit, bool]:
        """How to part the days, and whether that is coarser than was asked for."""
        beside = self.choice.beside and bool(self.choice.field)
        if not self.choice.unit:
            return fitting(first, last, SOUGHT_BESIDE if beside else SOUGHT), False
        wanted = UNIT[self.choice.unit]
        found = fitting(first, last, MOST_BESIDE if beside else MOST, finest=wanted)
        return found, found is not wanted

    def _show(self, counted: _Counted, coarser: bool, first: int, last: int) -> None:
        unit = counted.all.unit
        series = _series(counted.columns, counted.field, counted.all.values)
        counts, totals = counted.all.between(first, last)
        kept, kept_totals = counted.kept.between(first, last)
        days = days_of(first, unit)[0], days_of(last, unit)[1] + 1
        periods = set(values(self._workspace.view.filter, "during")[0])
        names = facet_names(counted.columns, counted.field) if counted.field else None
        named = values(self._workspace.view.filter, counted.field)[0] if counted.field else ()
        self.chart = Chart(
            counted.field, unit, coarser, first, last, series, counts, _aligned(counted, kept), totals, kept_totals,
            counted.kept.accounts(first, last), len(counted.columns),
            frozenset(n for n in range(first, last + 1) if period_text(n, unit) in periods) if periods else frozenset(),
            frozenset(i for i, one in enumerate(series) if any(_means(names, one, said) for said in named)),
            uncovered(covered_days(counted.columns.meta), *map(float, days)),
        )  # fmt: skip
        self.why_not = ""
        self.changed.emit()

    # ------------------------------------------------------------------ filtering

    def pick(self, number: int | None, series: int | None, *, add: bool = False) -> None:
        """Filter by a part of time, a series, or both; once more takes that away. `add`: beside what was picked before,
        and not in its place. What no filter can say ("others") filters by the part of time alone."""
        chart = self.chart
        if chart is None:
            return
        f = self._workspace.view.filter
        spelling = chart.series[series].spelling if series is not None and series >= 0 else ""
        period = period_text(number, chart.unit) if number is not None else ""
        times, no_times = values(f, "during")
        named, not_named = values(f, chart.field) if chart.field else ((), ())
        new_times, new_named = _picked(times, named, period, spelling, add)
        wanted = with_values(f, "during", new_times, no_times)
        if chart.field:
            wanted = with_values(wanted, chart.field, new_named, not_named)
        self._workspace.go(replace(self._workspace.view, filter=wanted), remember=True)

    def unpick(self) -> None:
        """Take away the parts of time and the series that the filter names."""
        chart = self.chart
        if chart is not None:
            f = _rest(self._workspace.view.filter, chart.field, chart.unit, always=True)
            self._workspace.go(replace(self._workspace.view, filter=f), remember=True)


def _picked(
    times: tuple[str, ...], named: tuple[str, ...], period: str, spelling: str, add: bool
) -> tuple[list[str], list[str]]:
    """The times and values that a filter names after a click on a part of time, a value, or both (else empty)."""
    if not period:
        return list(times), _toggled(named, spelling, add)
    if not spelling:
        return _toggled(times, period, add), list(named)
    if add:
        if period in times and spelling in named:
            left = [time for time in times if time != period]
            return left, list(named) if left else []
        return [*times, *({period} - set(times))], [*named, *({spelling} - set(named))]
    if times == (period,) and named == (spelling,):
        return [], []
    return [period], [spelling]


def _toggled(some: tuple[str, ...], one: str, add: bool) -> list[str]:
    if not one:
        return list(some)
    if add:
        return [it for it in some if it != one] if one in some else [*some, one]
    return [] if some == (one,) else [one]


def _rest(f: Filter, field: str, unit: Unit, *, always: bool = False) -> Filter:
    """The filter without what clicks on a chart set: parts of time, which have to be such of this chart, and values of
    its field. `always`: without any time."""
    times, no_times = values(f, "during")
    if times and (always or all(_is_part(time, unit) for time in times)):
        f = with_values(f, "during", (), no_times)
    if field:
        f = with_values(f, field, (), values(f, field)[1])
    return f


def _is_part(time: str, unit: Unit) -> bool:
    """Whether a time in a filter is written as a chart writes its parts."""
    try:
        first, last = span_of(time)
    except FrtError:
        return False
    return abs(first) < LONGEST and abs(last) < LONGEST and period_text(number_of(first, unit), unit) == time


def _count(
    columns: Columns, f: Filter, kept: Mask, find: Find, field: str, unit: Unit, parts: tuple[int, int],
    when: Begun | None,
) -> Work[_Counted]:  # fmt: skip
    yield Progress(0)
    rest = _rest(f, field, unit)
    everything = kept if rest == f else select(columns, rest, find)
    yield Progress(1, 4)
    when = when or begun(columns, unit)
    yield Progress(2, 4)
    told = values_told(columns, field, everything)
    whole = count_periods(columns, when, everything, field, told, *parts)
    yield Progress(3, 4)
    left = whole if rest == f else count_periods(columns, when, kept & everything, field, told, *parts)
    return _Counted(columns, f, field, when, whole, left)


def _aligned(counted: _Counted, kept: np.ndarray) -> np.ndarray:
    """The counts that the filter leaves, in the rows of those without it."""
    if counted.kept.values == counted.all.values:
        return kept
    rows = np.zeros((len(counted.all.values), kept.shape[1]), np.int32)
    for row, value in zip(kept, counted.kept.values, strict=True):
        if value in counted.all.values:
            rows[counted.all.values.index(value)] = row
    return rows


def _series(columns: Columns, field: str, told: tuple[int, ...]) -> tuple[Series, ...]:
    names = facet_names(columns, field) if field else None
    if names is None:
        return tuple(Series(value, translate("charts", "Events"), "", -1, "") for value in told)
    return tuple(_one(names, field, value, place) for place, value in enumerate(told))


def _one(names: FacetNames, field: str, value: int, place: int) -> Series:
    if value == OTHERS:
        return Series(value, translate("charts", "Others"), "", -1, "+")
    if value == NONE:
        title = {
            "place": translate("charts", "No place"),
            "actor": translate("charts", "No actor"),
            "type": translate("charts", "No policy type"),
        }.get(field, translate("charts", "No stage"))
        return Series(value, title, "none" if field == "stage" else "", -1, "–")
    kind = value if field == "kind" else -1
    sign = KINDS[kind].letter if kind >= 0 else str(place + 1)
    return Series(value, names.titles[value], names.spellings[value], kind, sign)


def _means(names: FacetNames | None, series: Series, said: str) -> bool:
    if series.value < 0 or names is None:
        return bool(series.spelling) and series.spelling == said
    return said == series.spelling or names.called(series.value, said)
