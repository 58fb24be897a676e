"""Which lanes stand in a picture of a given height, in which order, and where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from frtdesk.model.names import folded
from frtdesk.timeline.lanes import Lane
from frtdesk.timeline.metrics import Metrics

USUAL, BY_COUNT, BY_NAME, OWN = ORDERS = ("", "count", "name", "own")
"""How lanes are ordered: as their grouping has them, the fullest first, by name, or as a person put them."""


STUCK = 0.6
"""Of the room for lanes, what pinned ones may take and still not scroll."""


@dataclass(frozen=True)
class LaneView:
    """What a person did to the lanes, by their codes; codes of lanes that are not there mean nothing.

    `folded`: down to their titles; `shown_rows`: how many rows of a lane to show (all where it is silent); `pinned`:
    first, and among those that are kept; `hidden`: left out, and counted; `sort`: one of ORDERS; `order`: the person's
    own.
    """

    folded: frozenset[str] = frozenset()
    shown_rows: dict[str, int] = field(default_factory=dict[str, int])
    order: tuple[str, ...] = ()
    pinned: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    sort: str = USUAL

    def rows(self, lane: Lane) -> int:
        return min(self.shown_rows.get(lane.code, lane.rows), lane.rows)

    def sequence(self, lanes: Sequence[Lane]) -> tuple[int, ...]:
        """The numbers of the lanes that are shown, from top to bottom."""
        shown = [number for number in self._sorted(lanes) if lanes[number].code not in self.hidden]
        return tuple(sorted(shown, key=lambda number: lanes[number].code not in self.pinned))

    def _sorted(self, lanes: Sequence[Lane]) -> list[int]:
        numbers = list(range(len(lanes)))
        if self.sort == BY_COUNT:
            return sorted(numbers, key=lambda number: (lanes[number].aside, -lanes[number].count))
        if self.sort == BY_NAME:
            return sorted(numbers, key=lambda number: (lanes[number].aside, folded(lanes[number].title)))
        return self._own(lanes) if self.sort == OWN else numbers

    def _own(self, lanes: Sequence[Lane]) -> list[int]:
        """The person's order; a lane that it does not name stands after the one that it usually follows."""
        place = {code: at for at, code in enumerate(self.order)}
        put = sorted((n for n in range(len(lanes)) if lanes[n].code in place), key=lambda n: place[lanes[n].code])
        for number, lane in enumerate(lanes):
            if lane.code not in place:
                put.insert(put.index(number - 1) + 1 if number else 0, number)
        return put


@dataclass(frozen=True, slots=True)
class LaneBand:
    """A lane's place: `top` in pixels from the picture's top, scrolled; `row_top` where its first row begins. A hidden
    one has no height. `out`: -1 and 1 where it lies wholly above and below what is seen, else 0; `ceiling`: what of it
    lies above this is out of sight, under the ruler or under pinned lanes; `place`: counted from the top."""

    top: float
    height: float
    row_top: float
    pitch: float
    rows: int
    folded: bool
    hidden: bool = False
    out: int = 0
    ceiling: float = 0.0
    place: int = -1

    @property
    def has_marks(self) -> bool:
        """Whether anything that stands in its rows can be seen."""
        return not (self.folded or self.hidden or self.out)


def arrange(
    lanes: tuple[Lane, ...], view: LaneView, height: float, scroll: float, metrics: Metrics
) -> tuple[tuple[LaneBand, ...], float, float]:
    """Bands of all lanes by number, the height of all of them together, and the scroll that is possible (clamped).

    Rows are as tall as the room allows, within the metrics' range: the row of an event never changes, its height may.
    """
    sequence = view.sequence(lanes)
    open_lanes = [lanes[number] for number in sequence if lanes[number].code not in view.folded]
    count = sum(view.rows(lane) for lane in open_lanes)
    fixed = len(sequence) * metrics.header + len(open_lanes) * metrics.lane_foot
    room = height - metrics.top - fixed
    pitch = min(max(room / count, metrics.row_least), metrics.row_most) if count else metrics.row_least
    content = fixed + count * pitch
    scroll = min(max(scroll, 0.0), max(content - (height - metrics.top), 0.0))
    bands = [LaneBand(metrics.top, 0.0, metrics.top, pitch, 0, False, True)] * len(lanes)
    stuck = _stuck(lanes, view, metrics, pitch, height)
    top, ceiling = metrics.top - (0.0 if stuck else scroll), metrics.top
    for place, number in enumerate(sequence):
        lane = lanes[number]
        if stuck and ceiling == metrics.top and lane.code not in view.pinned:
            top, ceiling = top - scroll, metrics.top + stuck
        folded_down = lane.code in view.folded
        rows = 0 if folded_down else view.rows(lane)
        tall = _tall(lane, view, metrics, pitch)
        out = -1 if top + tall <= ceiling else 1 if top >= height else 0
        bands[number] = LaneBand(top, tall, top + metrics.header, pitch, rows, folded_down, False, out, ceiling, place)
        top += tall
    return tuple(bands), content, scroll


def _tall(lane: Lane, view: LaneView, metrics: Metrics, pitch: float) -> float:
    return metrics.header + (0.0 if lane.code in view.folded else view.rows(lane) * pitch + metrics.lane_foot)


def _stuck(lanes: tuple[Lane, ...], view: LaneView, metrics: Metrics, pitch: float, height: float) -> float:
    """How tall the pinned lanes are, which stay while the others scroll under them; 0 where they scroll too, as they
    would take too much of the room."""
    shown = [lanes[number] for number in view.sequence(lanes)]
    tall = sum(_tall(lane, view, metrics, pitch) for lane in shown if lane.code in view.pinned)
    return tall if tall <= (height - metrics.top) * STUCK and any(one.code not in view.pinned for one in shown) else 0.0


def sequence_of(bands: Sequence[LaneBand]) -> tuple[int, ...]:
    """The numbers of the lanes that stand in a picture, from top to bottom."""
    return tuple(sorted((n for n, band in enumerate(bands) if not band.hidden), key=lambda n: bands[n].place))
