"""What of an event lies under the pointer in edit mode: all of it, or the beginning or end of its bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import Columns
from frtdesk.timeline.frame import Frame, Look
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.redrawn import stretch_of
from frtdesk.timeline.settled import HALF

if TYPE_CHECKING:  # a start does without what writes
    from frtdesk.state.redating import Part
    from frtdesk.ui.plot.timeline_view import TimelineView

REACH = 5.0
"""Pixels beside an edge that take hold of it, at text size 1."""

LEAST_BAR = 4 * REACH
"""Pixels that a bar is long at least if its ends can be held apart."""

_SPAN, _ONE_OF = int(Look.SPAN), int(Look.ONE_OF)


@dataclass(frozen=True)
class Grip:
    """`event`: index into the columns; `lane`: the number of the lane in which it is held; `base`: the day on which
    what is held begins to be drawn (of an end, the first day after it)."""

    part: Part
    event: int
    lane: int
    base: int


def grip_at(view: TimelineView, at: QPointF) -> Grip | None:
    """What a press at a point would take hold of, None where there is nothing: of a cluster what is selected in it; a
    mark over a density strip stands for itself."""
    frame, workspace = view.frame, view.workspace
    if frame is None or workspace.index is None or frame.on_ruler(at.y()):
        return None
    edge = _edge_at(frame, workspace.index.columns, workspace.index.rows.horizon, at)
    if edge is not None:
        return edge
    hit = view.hit(at.toPoint())
    if hit.event < 0 or not workspace.index.kept[hit.event]:
        return None
    if hit.what == "cluster" and hit.event not in view.selected and not _is_strip(frame, hit.lane):
        return None
    return grip_on(workspace.index.columns, workspace.index.rows.horizon, hit.event, "whole", hit.lane)


def grip_on(columns: Columns, until: int, event: int, part: Part, lane: int = -1) -> Grip | None:
    """The grip on an event or an end of it; None where it has no date, or no such end that can be drawn elsewhere."""
    flags = int(columns.flags[event])
    if flags & DateFlags.UNDATED or (part != "whole" and flags & (DateFlags.ONE_OF | DateFlags.ALL_OF)):
        return None
    lo, hi = stretch_of(columns, event, until)
    if part == "end" or (part == "whole" and columns.start_min[event] <= calendar.DISTANT_PAST):
        return Grip(part, event, lane, hi)
    return Grip(part, event, lane, lo)


def _is_strip(frame: Frame, lane: int) -> bool:
    strip = frame.lanes[lane].strip
    return strip is not None and strip.weight >= HALF


def handles(frame: Frame, event: int) -> list[QRectF]:
    """The ends of an event's bars that can be held, as small upright boxes; those of each bar one after the other."""
    mine = np.flatnonzero(_can_be_drawn(frame) & (frame.bars.event == event)).tolist()
    return [box for bar in mine for box in _boxes(frame, bar)]


def _can_be_drawn(frame: Frame) -> NDArray[np.bool_]:
    """Which bars have ends that can be held: those of spans, long enough to tell the ends apart."""
    bars = frame.bars
    spans = ((bars.look & _SPAN) != 0) & ((bars.look & _ONE_OF) == 0)
    return spans & (bars.x1 - bars.x0 >= LEAST_BAR * _scale(frame))


def _scale(frame: Frame) -> float:
    """How much larger than at text size 1 the picture is drawn."""
    return frame.metrics.bar / Metrics().bar


def _boxes(frame: Frame, bar: int) -> list[QRectF]:
    bars, scale = frame.bars, _scale(frame)
    middle = float(bars.y[bar]) + frame.metrics.bar / 2
    wide, tall = 4.0 * scale, 10.0 * scale
    return [QRectF(x - wide / 2, middle - tall / 2, wide, tall) for x in (float(bars.x0[bar]), float(bars.x1[bar]))]


def _edge_at(frame: Frame, columns: Columns, until: int, at: QPointF) -> Grip | None:
    """The nearest end of a bar within reach. The mark at its beginning stands above it, and keeps its own room."""
    bars, scale = frame.bars, _scale(frame)
    ceilings = np.array([box.ceiling for box in frame.lanes] or [0.0])
    within = (bars.y - 1.5 * scale <= at.y()) & (at.y() <= bars.y + frame.metrics.bar + 2.5 * scale)
    within &= _can_be_drawn(frame) & (ceilings[bars.lane] <= at.y())
    far = np.abs(np.stack([bars.x0, bars.x1]) - at.x())
    far[:, ~within] = np.inf
    if not far.size or far.min() > REACH * scale:
        return None
    end, bar = (int(place) for place in np.unravel_index(int(far.argmin()), far.shape))
    return grip_on(columns, until, int(bars.event[bar]), "end" if end else "start", int(bars.lane[bar]))
