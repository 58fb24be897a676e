"""The chart of one window, kept up to date: it follows filter and view, and turns a click into a change of the filter.

Up to 60,000 events are counted at once; more in a job, and the chart before stays until the answer is there. Counts
reach a screen beyond what is shown on either side, so that panning takes a slice of them and counts nothing anew.
While nobody looks nothing is counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Work, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.facet_values import values, with_values
from frtdesk.model.filter import Filter
from frtdesk.state.archive import Jobs
from frtdesk.state.chart_counts import Counted, Sought, chosen_series, counting, series_of
from frtdesk.state.chart_picks import LONGEST, picked, picked_in_both, rest_of
from frtdesk.state.half import BOTH, filters_of, kept_of, with_filters
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.chart import HALVES, Chart
from frtdesk.timeline.coverage import covered_days, uncovered
from frtdesk.timeline.period_counts import reach_of
from frtdesk.timeline.periods import UNIT, Unit, days_of, fitting, number_of, period_text
from frtdesk.timeline.resolve import NotReadyError

JOB = "chart"

SOUGHT, MOST = 130, 600
"""Parts of time that a chart has at most when it chooses them, and at all."""

SOUGHT_BESIDE, MOST_BESIDE = 36, 160
"""The same where each part has several bars."""


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """What a person chose to see. `field`: one of period_counts.FIELDS, or "" for all events alike; `unit`: the code
    of one, or "" for whatever fits; `span`: all years, or those of the timeline's view; `half`: of a comparison, "A",
    "B", or "both" beside each other, whatever the field; without one it says nothing."""

    field: str = "kind"
    unit: str = ""
    span: Literal["all", "view"] = "all"
    beside: bool = False
    half: Literal["A", "B", "both"] = BOTH


class LiveChart:
    """`changed` after another chart is there, or none can be made: `why_not` then says why."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, choice: ChartChoice | None = None) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self.choice = choice or ChartChoice()
        self.chart: Chart | None = None
        self.why_not = ""
        self._counted: Counted | None = None
        self._reach: tuple[Columns, tuple[int, int] | None] | None = None
        self._stale = True
        self._watched = False
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)

    # ------------------------------------------------------------------ what is shown

    @property
    def comparing(self) -> bool:
        """Whether two filters are compared, so that one has to say which of them counts."""
        return self._workspace.view.compare is not None

    @property
    def in_halves(self) -> bool:
        """Whether A and B stand beside each other, whatever the field that was chosen."""
        return self.comparing and self.choice.half == BOTH

    @property
    def beside(self) -> bool:
        """Whether bars stand side by side: A and B always do, as an event may be of both."""
        return self.in_halves or (self.choice.beside and bool(self.choice.field))

    @property
    def filters(self) -> tuple[Filter, ...]:
        """The filters that are counted for: those of A and B, or one."""
        return filters_of(self._workspace.view, self.choice.half)

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
        if self._counted is not None and columns is not self._counted.sought.columns:
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
        kept = kept_of(index, self._workspace.halves, self.choice.half)
        sought = Sought(opened.columns, self.filters, kept, HALVES if self.in_halves else self.choice.field)
        if counted is not None and not self._stale and counted.answers(sought) and counted.covers(unit, first, last):
            self._show(counted, coarser, first, last)
            return
        when = counted.when if counted is not None and counted.all.unit is unit else None
        room = last - first + 1 if self.choice.span == "view" else 0
        self._count(counting(sought, opened.archive.find(), unit, (first - room, last + room), when))

    def _count(self, work: Work[Counted]) -> None:
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

    def _answered(self, answer: Counted) -> None:
        if answer.sought.columns is not self._workspace.columns:
            return
        self._counted = answer
        self._stale = answer.sought.filters != self.filters
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
        if not self.choice.unit:
            return fitting(first, last, SOUGHT_BESIDE if self.beside else SOUGHT), False
        wanted = UNIT[self.choice.unit]
        found = fitting(first, last, MOST_BESIDE if self.beside else MOST, finest=wanted)
        return found, found is not wanted

    def _show(self, counted: Counted, coarser: bool, first: int, last: int) -> None:
        sought, unit = counted.sought, counted.all.unit
        series = series_of(counted)
        counts, totals = counted.all.between(first, last)
        kept, kept_totals = counted.kept.between(first, last)
        days = days_of(first, unit)[0], days_of(last, unit)[1] + 1
        named_times = [values(f, "during")[0] for f in sought.filters]
        periods = {time for time in named_times[0] if all(time in times for times in named_times)}
        named = values(sought.filters[0], sought.code)[0] if sought.code else ()
        self.chart = Chart(
            sought.field, unit, coarser, first, last, series, counts, counted.kept_rows(kept), totals, kept_totals,
            counted.kept.accounts(first, last), len(sought.columns),
            frozenset(n for n in range(first, last + 1) if period_text(n, unit) in periods) if periods else frozenset(),
            chosen_series(sought, series, named),
            uncovered(covered_days(sought.columns.meta), *map(float, days)),
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
        period = period_text(number, chart.unit) if number is not None else ""
        if chart.field == HALVES or self.in_halves:
            if period:
                self._go(picked_in_both(self.filters, period, add))
            return
        f = self.filters[0]
        spelling = chart.series[series].spelling if series is not None and series >= 0 else ""
        times, no_times = values(f, "during")
        named, not_named = values(f, chart.field) if chart.field else ((), ())
        new_times, new_named = picked(times, named, period, spelling, add)
        wanted = with_values(f, "during", new_times, no_times)
        if chart.field:
            wanted = with_values(wanted, chart.field, new_named, not_named)
        self._go((wanted,))

    def unpick(self) -> None:
        """Take away the parts of time and the series that the filter names."""
        chart = self.chart
        if chart is not None:
            field = "" if chart.field == HALVES else chart.field
            self._go(tuple(rest_of(f, field, chart.unit, always=True) for f in self.filters))

    def _go(self, filters: tuple[Filter, ...]) -> None:
        """Filter by these in the place of those that are counted for."""
        self._workspace.go(with_filters(self._workspace.view, self.choice.half, filters), remember=True)
