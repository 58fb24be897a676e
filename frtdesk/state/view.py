"""What a person sees of the data, as one value: filter, range, lanes. Saved, shared and stepped back to whole."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Any, cast

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.signal import Signal
from frtdesk.model.filter import Everything, Filter
from frtdesk.model.query import parse, to_text
from frtdesk.timeline.grouping import FIRST_LANES, GATHERED, LEAST_LANES, MOST_LANES, Grouping
from frtdesk.timeline.lane_values import GROUPINGS, KIND
from frtdesk.timeline.layout import ORDERS, USUAL, LaneView

LEAST_DAYS = 1.0
"""No view is narrower than a day."""

MOST_CODES = 500
"""Lanes that a view remembers something of."""

MOST_TIMES = 3.0
"""No view is wider than so many times the data."""

LONGEST_SORT = 200
"""Characters of how a table is sorted."""


@dataclass(frozen=True, slots=True)
class ContextBand:
    """A soft band behind the lanes: the event with the id `first`, or with `last` the stretch from the one to the
    other."""

    first: str
    last: str = ""


@dataclass(frozen=True)
class View:
    """`start`, `stop`: days from 1970-01-01, stop excluded. `packed`: rows were made anew for what this filter leaves;
    None: the rows of all events. `by`: one of GROUPINGS; `most`: how many values have lanes of their own. `between`:
    codes of two lanes all of whose relations are drawn. `in_context`: what the filter hides around the selected event
    is shown greyed. `sort`: how the table is sorted, in the table's own words. `compare`: a second filter, shown below
    an axis and the first one above it; None: no comparison."""

    start: float = float(calendar.day_of(2018))
    stop: float = float(calendar.day_of(2021, 7))
    filter: Filter = field(default_factory=Everything)
    by: str = "kind"
    lanes: LaneView = field(default_factory=LaneView)
    bands: tuple[ContextBand, ...] = ()
    packed: Filter | None = None
    most: int = FIRST_LANES
    between: tuple[str, str] | None = None
    in_context: bool = False
    sort: str = ""
    compare: Filter | None = None

    @property
    def days(self) -> float:
        return self.stop - self.start

    @property
    def grouping(self) -> Grouping:
        """What decides about the lanes that there are."""
        pinned = frozenset(code for code in self.lanes.pinned if code.startswith(f"{self.by}:"))
        gathered = self.by in GATHERED
        return Grouping(self.by, self.most if gathered else FIRST_LANES, pinned if gathered else frozenset())


def as_record(view: View) -> dict[str, Any]:
    """The view as plain values, to be kept or sent; the filter as its line of text."""
    said = "" if isinstance(view.filter, Everything) else to_text(view.filter)
    return {
        "start": view.start,
        "stop": view.stop,
        "filter": said,
        "by": view.by,
        "folded": sorted(view.lanes.folded),
        "rows": dict(view.lanes.shown_rows),
        "most": view.most,
        "order": list(view.lanes.order),
        "pinned": sorted(view.lanes.pinned),
        "hidden": sorted(view.lanes.hidden),
        "lane_sort": view.lanes.sort,
        "bands": [[band.first, band.last] for band in view.bands],
        "packed": None if view.packed is None else to_text(view.packed),
        "compare": None if view.compare is None else to_text(view.compare),
        "between": None if view.between is None else list(view.between),
        "in_context": view.in_context,
        "sort": view.sort,
    }


def from_record(record: Any) -> View | None:
    """The view that `as_record` wrote; None for anything else."""
    if not isinstance(record, dict):
        return None
    kept = cast("dict[str, Any]", record)
    try:
        start, stop = float(kept["start"]), float(kept["stop"])
        rows = {str(code): max(int(rows), 1) for code, rows in dict(kept.get("rows", {})).items()}
        folded, order, pinned, hidden = (_codes(kept.get(name)) for name in ("folded", "order", "pinned", "hidden"))
        sort = kept["lane_sort"] if kept.get("lane_sort") in ORDERS else USUAL
        lanes = LaneView(frozenset(folded), rows, order, frozenset(pinned), frozenset(hidden), sort)
        by = kept["by"] if kept.get("by") in GROUPINGS else KIND
        most = min(max(int(kept.get("most", FIRST_LANES)), LEAST_LANES), MOST_LANES)
        bands = tuple(ContextBand(str(first), str(last)) for first, last in kept.get("bands", ()))
        said = str(kept.get("filter", ""))
        packed = parse(str(kept["packed"])) if kept.get("packed") else None
        compare = None if kept.get("compare") is None else parse(str(kept["compare"]))
        first, second = kept.get("between") or ("", "")
        view = View(
            start,
            stop,
            parse(said) if said else Everything(),
            by,
            lanes,
            bands,
            packed,
            most,
            between=(str(first), str(second)) if first and second else None,
            in_context=kept.get("in_context") is True,
            sort=str(kept.get("sort", ""))[:LONGEST_SORT],
            compare=compare,
        )
    except (KeyError, TypeError, ValueError, OverflowError, FrtError):
        return None
    return view if isfinite(start) and isfinite(stop) and stop > start else None


def _codes(kept: Any) -> tuple[str, ...]:
    """Codes of lanes from a list of a record, each once; at most a few hundred, whatever is in it."""
    found = [str(code) for code in cast("list[object]", kept)[:MOST_CODES]] if isinstance(kept, list) else []
    return tuple(dict.fromkeys(found))


def with_band(view: View, band: ContextBand) -> View:
    """The view with a band behind it, or without, if it was there."""
    bands = view.bands
    return replace(view, bands=tuple(b for b in bands if b != band) if band in bands else (*bands, band))


def bounded(view: View, whole: tuple[float, float]) -> View:
    """The view within what makes sense for data over `whole`: from one day to three times the data, and never so far
    off that nothing of the data's surroundings is in sight. The middle is kept."""
    data = whole[1] - whole[0]
    days = min(max(view.days, LEAST_DAYS), max(data * MOST_TIMES, LEAST_DAYS))
    middle = (view.start + view.stop) / 2
    middle = min(max(middle, whole[0] - data), whole[1] + data)
    if days == view.days and middle == (view.start + view.stop) / 2:
        return view
    return replace(view, start=middle - days / 2, stop=middle + days / 2)


def zoomed(view: View, factor: float, at: float) -> View:
    """The view `factor` times closer (2 shows half the days), with the moment `at` where it was."""
    return replace(view, start=at - (at - view.start) / factor, stop=at + (view.stop - at) / factor)


def panned(view: View, days: float) -> View:
    """The view so many days later."""
    return replace(view, start=view.start + days, stop=view.stop + days)


class ViewHistory:
    """The views a person was at, to step back to and forward again. `changed`: these are others now."""

    changed = Signal()
    MOST = 200

    def __init__(self) -> None:
        self._back: list[View] = []
        self._forward: list[View] = []

    @property
    def views(self) -> tuple[tuple[View, ...], tuple[View, ...]]:
        """Those to step back to and those to step forward to, the next one last."""
        return tuple(self._back), tuple(self._forward)

    def hold(self, back: tuple[View, ...] = (), forward: tuple[View, ...] = ()) -> None:
        """Have these views, and no others."""
        self._back, self._forward = list(back), list(forward)
        self.changed.emit()

    def leave(self, view: View) -> None:
        """Remember a view that is being left for another one."""
        if not self._back or self._back[-1] != view:
            self._back.append(view)
            del self._back[: -self.MOST]
        self._forward.clear()
        self.changed.emit()

    def has_back(self, now: View) -> bool:
        """Whether there is a view to step back to."""
        return any(view != now for view in self._back)

    def has_forward(self, now: View) -> bool:
        """Whether there is a view to step forward to."""
        return any(view != now for view in self._forward)

    def back(self, now: View) -> View | None:
        """The view before, or None; `now` becomes the one ahead."""
        while self._back:
            before = self._back.pop()
            if before != now:
                self._forward.append(now)
                return before
        return None

    def forward(self, now: View) -> View | None:
        """The view stepped back from, or None."""
        while self._forward:
            ahead = self._forward.pop()
            if ahead != now:
                self._back.append(now)
                return ahead
        return None
