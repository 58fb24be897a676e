"""The names of the class's axis: no number of a day stands there whose month nobody names."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.base import calendar, wording
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.ticks import Axis, Tick
from frtdesk.timeline.timescale import TimeScale

DAYS = ("day", "week")
"""Units whose steps are named by the number of a day."""

INSET = 4.0
"""Pixels from the line of a month to its name."""


def named(axis: Axis, scale: TimeScale, measure: Measure, gap: float) -> Axis:
    """At both ends a month may have no room for its name: there it is named in short, and where that has no room
    either, its days are not numbered. Nobody pans this axis until there is room."""
    if axis.unit not in DAYS:
        return axis
    major, minor = list(axis.major), list(axis.minor)
    for at, tick in enumerate(axis.major):
        if tick.text:
            continue
        last = at + 1 == len(axis.major)
        begin, end = max(tick.x, 0.0), scale.width if last else axis.major[at + 1].x
        text = _short_month(tick, scale)
        width = float(measure([text], TextStyle.MAJOR)[0])
        if begin + INSET + width + (0.0 if last else gap) <= end:
            major[at] = Tick(tick.x, text, begin + INSET, width)
        else:
            minor = [day for day in minor if not tick.x - 0.5 <= day.x < end - (0.0 if last else 0.5)]
    return replace(axis, major=tuple(major), minor=tuple(minor))


def _short_month(tick: Tick, scale: TimeScale) -> str:
    """Aug, for the month that begins at the tick."""
    day = round(scale.start + tick.x / scale.per_day)
    return wording.names().short_months[calendar.civil(day)[1] - 1]
