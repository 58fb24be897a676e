"""How a new event begins: where the person is."""

from __future__ import annotations

from frtdesk.base import calendar
from frtdesk.model.date_parts import DateParts
from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.state.lanes_shown import lanes_of
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lane_values import KIND

DAYS, MONTHS = 200.0, 3_650.0
"""Days in view up to which a place on the timeline means a day, and a month; beyond that it means a year."""


def begun(workspace: Workspace, at: tuple[float, int] | None = None) -> Event:
    """An event without a title. `at`: the day and the number of the lane where it was asked for, which give it a date
    as fine as the zoom, and its kind; without that it has the kind of the lane in which something is selected."""
    lane, start = workspace.lane, None
    if at is not None:
        day, number = at
        year, month, day_of_month = calendar.civil(int(day // 1))
        number_of_year, bce = calendar.historical_year(year)
        fine = workspace.view.days <= DAYS
        part = month if workspace.view.days <= MONTHS else 0
        start = DateParts(number_of_year, bce, part, day_of_month if fine else 0).text
        lanes = lanes_of(workspace)
        lane = lanes[number].code if 0 <= number < len(lanes) else ""
    kind = lane if workspace.view.by == KIND and lane in KIND_CODE else "other"
    return Event("", "", start, kind=kind)
