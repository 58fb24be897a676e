"""Where lanes lie in a picture of a given height."""

from __future__ import annotations

from dataclasses import dataclass, field

from frtdesk.timeline.lanes import Lane
from frtdesk.timeline.metrics import Metrics


@dataclass(frozen=True)
class LaneView:
    """What a person did to the lanes: folded ones, and how many rows of a lane to show (all where it is silent)."""

    folded: frozenset[str] = frozenset()
    shown_rows: dict[str, int] = field(default_factory=dict[str, int])

    def rows(self, lane: Lane) -> int:
        return min(self.shown_rows.get(lane.code, lane.rows), lane.rows)


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane's place: `top` in pixels from the picture's top, scrolled; `row_top` where its first row begins."""

    top: float
    height: float
    row_top: float
    pitch: float
    rows: int
    folded: bool


def arrange(
    lanes: tuple[Lane, ...], view: LaneView, height: float, scroll: float, metrics: Metrics
) -> tuple[tuple[LaneBand, ...], float, float]:
    """Bands of all lanes, the height of all of them together, and the scroll that is possible (clamped).

    Rows are as tall as the room allows, within the metrics' range: the row of an event never changes, its height may.
    """
    open_lanes = [lane for lane in lanes if lane.code not in view.folded]
    count = sum(view.rows(lane) for lane in open_lanes)
    fixed = len(lanes) * metrics.header + len(open_lanes) * metrics.lane_foot
    room = height - metrics.top - fixed
    pitch = min(max(room / count, metrics.row_least), metrics.row_most) if count else metrics.row_least
    content = fixed + count * pitch
    scroll = min(max(scroll, 0.0), max(content - (height - metrics.top), 0.0))
    bands: list[LaneBand] = []
    top = metrics.top - scroll
    for lane in lanes:
        folded = lane.code in view.folded
        rows = 0 if folded else view.rows(lane)
        tall = metrics.header + (0.0 if folded else rows * pitch + metrics.lane_foot)
        bands.append(LaneBand(top, tall, top + metrics.header, pitch, rows, folded))
        top += tall
    return tuple(bands), content, scroll
