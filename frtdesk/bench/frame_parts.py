"""What a frame is made of: building, painting, the overview; kept of the slowest one."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from types import TracebackType
from typing import Any

from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot import overview_view, timeline_view

PARTS: tuple[tuple[str, Any, str], ...] = (
    ("build_ms", Composer, "build_frame"),
    ("paint_ms", timeline_view, "paint_frame"),
    ("overview_ms", overview_view, "paint_overview"),
)
"""Name of a part, and the function by whose calls it is measured."""


class FrameParts:
    """While entered, the parts of the frames are timed; what that costs is a microsecond a part.

    `worst`: milliseconds of the parts of the slowest frame, `rest_ms` being Qt's, and how many things it showed.
    """

    def __init__(self) -> None:
        self.worst: dict[str, float] = {}
        self._taken: defaultdict[str, float] = defaultdict(float)
        self._most = 0.0
        self._usual = [getattr(owner, name) for _, owner, name in PARTS]

    def __enter__(self) -> FrameParts:
        for (part, owner, name), usual in zip(PARTS, self._usual, strict=True):
            setattr(owner, name, self._timed(part, usual))
        return self

    def __exit__(self, _kind: type | None, _error: BaseException | None, _where: TracebackType | None) -> None:
        for (_, owner, name), usual in zip(PARTS, self._usual, strict=True):
            setattr(owner, name, usual)

    def end_frame(self, taken: float, frame: Frame) -> None:
        """A frame is done that took so many milliseconds."""
        if taken > self._most:
            self._most = taken
            parts = {f"worst_{part}": self._taken[part] for part, _, _ in PARTS}
            shown = {"marks": frame.marks.event, "labels": frame.labels, "bars": frame.bars.event, "arcs": frame.arcs}
            strips = sum(box.strip is not None for box in frame.lanes)
            self.worst = {
                **parts,
                "worst_rest_ms": taken - sum(parts.values()),
                **{f"worst_{name}": float(len(things)) for name, things in shown.items()},
                "worst_strips": float(strips),
            }
        self._taken.clear()

    def _timed(self, part: str, usual: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            begun = time.perf_counter()
            try:
                return usual(*arguments, **named)
            finally:
                self._taken[part] += (time.perf_counter() - begun) * 1e3

        return call
