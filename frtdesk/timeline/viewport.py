"""What to show and how large: the question that a frame answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from frtdesk.timeline.bundles import Ends
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.hits import NO_HIT_MARKS, HitMarks
from frtdesk.timeline.known import KnownIndex
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.relations import Neighbour


@dataclass(frozen=True)
class Viewport:
    """What to show and how large: days [start, stop) on a picture of `width` by `height` pixels. `numbers`: what a list
    beside the picture calls some of the events; each stands before the title."""

    start: float
    stop: float
    width: float
    height: float
    scroll: float = 0.0
    lanes: LaneView = field(default_factory=LaneView)
    metrics: Metrics = field(default_factory=Metrics)
    selected: frozenset[int] = frozenset()
    neighbours: tuple[Neighbour, ...] = ()
    bands: tuple[Stretch, ...] = ()
    show_today: bool = True
    between: Ends | None = None
    ghosts: tuple[int, ...] = ()
    known: KnownIndex | None = None
    hits: HitMarks = NO_HIT_MARKS
    numbers: Mapping[int, str] = field(default_factory=dict[int, str])
