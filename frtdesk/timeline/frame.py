"""A frame: all that one picture needs, and nothing that has to be asked for.

Coordinates are pixels from the top left of the picture. Arrays are parallel and read-only. Painting a frame and
finding what lies under the pointer both read only this.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import IntFlag

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Days
from frtdesk.model.vocabulary import OTHER
from frtdesk.timeline.bundles import Bundled
from frtdesk.timeline.context import BandBox
from frtdesk.timeline.known import KnownStrip
from frtdesk.timeline.links import Mirror
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.relations import Arc
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.ticks import Axis
from frtdesk.timeline.ties import Tie
from frtdesk.timeline.timescale import TimeScale


class Look(IntFlag):
    """What a mark or bar says of its date besides its place; see the legend."""

    HOLLOW = 1
    APPROXIMATE = 2
    UNCERTAIN = 4
    RUNNING = 8
    END_UNKNOWN = 16
    ONE_OF = 32
    SELECTED = 64
    SPAN = 128


@dataclass(frozen=True, eq=False)
class Marks:
    """One mark for each event that is drawn or stands for others.

    `event`: index into the columns; `x`, `y`: centre; `look`: Look; `lane`: index of the lane box; `count`: how many
    stand here; `counted`: drawn as a number, not as an event (more than one, or one whose bar may not be drawn);
    `is_hit`: a search has found it, or one of those that are counted here.
    """

    event: NDArray[np.int32]
    x: Pixels
    y: Pixels
    kind: NDArray[np.uint8]
    look: NDArray[np.uint8]
    count: NDArray[np.int32]
    counted: NDArray[np.bool_]
    lane: NDArray[np.int16]
    is_hit: NDArray[np.bool_]
    mixed: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Bars:
    """Stretches of time: possible from `x0` to `x1`, certain from `c0` to `c1` (empty where c1 <= c0), top `y`."""

    event: NDArray[np.int32]
    x0: Pixels
    x1: Pixels
    c0: Pixels
    c1: Pixels
    y: Pixels
    kind: NDArray[np.uint8]
    look: NDArray[np.uint8]
    lane: NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Label:
    """A title beside its mark: left edge `x`, middle `y`, as wide as measured. `number`: what a list calls the event,
    before the title, where it takes `lead` pixels; the title may be missing then."""

    event: int
    text: str
    x: float
    y: float
    width: float
    style: TextStyle
    selected: bool
    lane: int
    is_hit: bool = False
    number: str = ""
    lead: float = 0.0
    kind: int = OTHER

    @property
    def left(self) -> float:
        """Where the number begins, or without one the title."""
        return self.x - self.lead


@dataclass(frozen=True, eq=False)
class Strip:
    """Density of a lane too full for its rows: at each `x` (pixels) a height from 0 to 1; `most`: events at 1.
    `weight`: from 0 to 1 how far the lane has gone over from marks to strip."""

    x: Pixels
    height: Pixels
    most: int
    weight: float


@dataclass(frozen=True, slots=True)
class LaneCounts:
    """Where the lane's filtered events are. They add up to `total`."""

    total: int
    drawn: int = 0
    clustered: int = 0
    strip: int = 0
    left: int = 0
    right: int = 0
    above: int = 0
    below: int = 0
    folded: int = 0
    hidden: int = 0

    @property
    def in_view(self) -> int:
        """Events in the stretch of time that is shown, seen or not."""
        return self.total - self.left - self.right


@dataclass(frozen=True, eq=False)
class LaneBox:
    """A lane as it stands in the picture. `top` and `height` include header and foot; `row_top` is where rows begin.

    `heading`: as much of the title as there is room for; `sentence`: what explains the lane; `mixed`: it holds several
    kinds. A hidden lane has no height, and its events are counted. What lies above `ceiling` is out of sight.
    `side`: 0 for a lane like any other; in a comparison -1 for the half whose rows run upward from the axis, its title
    under them, and 1 for the one whose rows run downward.
    """

    number: int
    title: str
    kind: int
    top: float
    height: float
    row_top: float
    pitch: float
    rows: int
    counts: LaneCounts
    caption: str
    caption_x: float
    folded: bool
    strip: Strip | None
    heading: str = ""
    sentence: str = ""
    mixed: bool = False
    pinned: bool = False
    hidden: bool = False
    ceiling: float = 0.0
    side: int = 0

    @property
    def title_top(self) -> float:
        """Where the line of its title begins."""
        return self.row_top + self.rows * self.pitch if self.side < 0 else self.top

    @property
    def outer_edge(self) -> float:
        """The edge away from the title, by which a lane is made taller or lower."""
        return self.top if self.side < 0 else self.top + self.height

    def edge_for(self, rows: int, foot: float) -> float:
        """Where that edge would be with so many rows; `foot`: pixels that a lane keeps beyond its rows."""
        tall = rows * self.pitch + foot
        return self.title_top - tall if self.side < 0 else self.row_top + tall

    def rows_to(self, y: float) -> int:
        """How many rows lie between the title and a height."""
        far = self.title_top - y if self.side < 0 else y - self.row_top
        return round(far / self.pitch)


@dataclass(frozen=True, eq=False)
class Members:
    """Who stands behind each mark: events of mark i are event[offsets[i]:offsets[i + 1]], its own first."""

    offsets: Days
    event: NDArray[np.int32]

    def of(self, mark: int) -> NDArray[np.int32]:
        return self.event[self.offsets[mark] : self.offsets[mark + 1]]


@dataclass(frozen=True, eq=False)
class Ghosts:
    """Events that the filter hides, greyed: parallel arrays as in Marks, and titles where there is room."""

    event: NDArray[np.int32]
    x: Pixels
    y: Pixels
    kind: NDArray[np.uint8]
    look: NDArray[np.uint8]
    lane: NDArray[np.int16]
    labels: tuple[Label, ...]

    def only(self, lanes: NDArray[np.bool_]) -> Ghosts:
        """Those of some lanes."""
        kept = lanes[self.lane]
        return Ghosts(
            self.event[kept], self.x[kept], self.y[kept], self.kind[kept], self.look[kept], self.lane[kept],
            tuple(label for label in self.labels if lanes[label.lane]),
        )  # fmt: skip


NO_GHOSTS = Ghosts(
    np.zeros(0, np.int32), np.zeros(0), np.zeros(0), np.zeros(0, np.uint8), np.zeros(0, np.uint8),
    np.zeros(0, np.int16), (),
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Frame:
    """One picture of the timeline. `lanes`: by number, hidden ones too; `sequence`: the numbers from top to bottom.
    `hits`: where on the ruler there are events that a search has found."""

    width: float
    height: float
    scale: TimeScale
    metrics: Metrics
    axis: Axis
    weekends: tuple[tuple[float, float], ...]
    lanes: tuple[LaneBox, ...]
    marks: Marks
    members: Members
    bars: Bars
    labels: tuple[Label, ...]
    arcs: tuple[Arc, ...]
    bands: tuple[BandBox, ...]
    today: float | None
    hatch_from: float | None
    hatch_note: str
    message: str
    content_height: float
    scroll: float
    undated: int
    events: int
    hits: Pixels
    bundles: Bundled | None = None
    ghosts: Ghosts = NO_GHOSTS
    known: KnownStrip | None = None
    sequence: tuple[int, ...] = ()
    ties: tuple[Tie, ...] = ()
    mirror: Mirror | None = None

    @property
    def ruler_top(self) -> float:
        """Where the ruler begins: at the top, or between the halves of a comparison."""
        return 0.0 if self.mirror is None else self.mirror.axis_top

    @property
    def lanes_top(self) -> float:
        """Where the lanes below the ruler begin."""
        return self.ruler_top + self.metrics.top

    @property
    def areas(self) -> tuple[tuple[float, float], ...]:
        """Top and foot of each stretch in which lanes are seen."""
        below = (self.lanes_top, self.height)
        return (below,) if self.mirror is None else ((0.0, self.ruler_top), below)

    def area_of(self, box: LaneBox) -> tuple[float, float]:
        """Top and foot of the stretch in which a lane is seen, wherever it is scrolled to."""
        return self.areas[-1] if box.side > 0 else self.areas[0]

    def shows_title(self, box: LaneBox) -> bool:
        """Whether the title of a lane is in sight, and not under the ruler or under pinned lanes."""
        top, foot = self.area_of(box)
        return max(top, box.ceiling) < box.title_top + self.metrics.header and box.title_top < foot

    def on_ruler(self, y: float) -> bool:
        """Whether a height belongs to the ruler, or to what stands under it before the lanes."""
        return self.ruler_top <= y < self.lanes_top if self.mirror is not None else y < self.lanes_top

    @property
    def shown_lanes(self) -> tuple[LaneBox, ...]:
        """The lanes that stand in the picture, from top to bottom."""
        return tuple(self.lanes[number] for number in self.sequence)

    @property
    def stuck(self) -> float:
        """Down to where pinned lanes stand that do not scroll; under the ruler where there are none."""
        return max([self.lanes_top, *(self.lanes[number].ceiling for number in self.sequence[-1:])])

    def only(self, pinned: bool) -> Frame:
        """What of the picture belongs to lanes that are pinned, or to those that are not; for painting."""
        kept = np.array([box.pinned == pinned for box in self.lanes], np.bool_)
        marks, bars = kept[self.marks.lane], kept[self.bars.lane]
        return replace(
            self,
            sequence=tuple(number for number in self.sequence if kept[number]),
            marks=Marks(*(getattr(self.marks, field.name)[marks] for field in fields(Marks))),
            bars=Bars(*(getattr(self.bars, field.name)[bars] for field in fields(Bars))),
            labels=tuple(label for label in self.labels if kept[label.lane]),
            ghosts=self.ghosts.only(kept),
            bundles=None if pinned else self.bundles,
            arcs=tuple(
                replace(arc, text=arc.text if kept[arc.lanes[1]] else "", seen=bool(arc.seen and kept[arc.lanes[2]]))
                for arc in self.arcs
                if not pinned or self._reaches(arc, kept)
            ),
        )

    def _reaches(self, arc: Arc, kept: NDArray[np.bool_]) -> bool:
        """Whether neither end of a curve lies under pinned lanes, in one of the others."""
        start, _gutter, end = arc.lanes
        return (bool(kept[start]) or arc.y0 >= self.stuck) and (bool(kept[end]) or arc.y1 >= self.stuck)

    @property
    def foot(self) -> float:
        """Where the lanes end, within the picture."""
        if not self.sequence:
            return self.height
        last = self.lanes[self.sequence[-1]]
        return min(self.height, last.top + last.height)

    @property
    def hidden_rows(self) -> bool:
        """True where lanes are taller than the picture, so that it scrolls."""
        if self.mirror is not None:
            return self.content_height > max(self.ruler_top, self.height - self.lanes_top) + 0.5
        return self.content_height > max(self.height - self.metrics.top, 0.0) + 0.5

    @property
    def missing(self) -> float:
        """Pixels by which the picture is too low for its lanes; negative where there is more than enough."""
        if self.mirror is not None:
            return 2 * (self.content_height - (self.height - self.metrics.top) / 2)
        return self.metrics.top + self.content_height - self.height
