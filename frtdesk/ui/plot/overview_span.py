"""What an overview shows of long data: all of it, or a stretch of its own around what the timeline shows."""

from __future__ import annotations

Days = tuple[float, float]

LONG = 10.0
"""Data so many times longer than the window is worth a closer overview."""
LEAST_WINDOWS = 4.0
"""An overview shows at least so many windows."""


class OverviewSpan:
    """`whole` is all there is. Without a stretch of its own the overview shows that."""

    def __init__(self) -> None:
        self._own: Days | None = None

    @property
    def zoomed(self) -> bool:
        return self._own is not None

    def reset(self) -> None:
        self._own = None

    def zooms(self, whole: Days, window: Days) -> bool:
        """Whether the wheel means the overview itself, and not the window in it."""
        return self.zoomed or whole[1] - whole[0] > LONG * (window[1] - window[0])

    def zoom(self, factor: float, at: float, whole: Days, window: Days) -> None:
        """Show `factor` times less around the moment `at`; back at the whole, the stretch of its own ends."""
        start, stop = self.shown(whole, window)
        wide = max((stop - start) / factor, min(LEAST_WINDOWS * (window[1] - window[0]), whole[1] - whole[0]))
        if wide >= (whole[1] - whole[0]) * 0.999:
            self._own = None
            return
        begin = at - (at - start) * wide / (stop - start)
        self._own = _within((begin, begin + wide), whole)

    def pan(self, days: float, whole: Days) -> None:
        """Show what lies so many days later."""
        if self._own is not None:
            self._own = _within((self._own[0] + days, self._own[1] + days), whole)

    def shown(self, whole: Days, window: Days) -> Days:
        """What to show now: it widens where the window has outgrown it."""
        if self._own is None:
            return whole
        if window[1] - window[0] > (self._own[1] - self._own[0]) / 2:
            wide = LEAST_WINDOWS * (window[1] - window[0])
            middle = (window[0] + window[1]) / 2
            self._own = None if wide >= whole[1] - whole[0] else _within((middle - wide / 2, middle + wide / 2), whole)
        return self._own or whole

    def follow(self, whole: Days, window: Days) -> None:
        """Keep the window in sight when it has left."""
        start, stop = self.shown(whole, window)
        if window[0] < start:
            self.pan(window[0] - start - (stop - start) * 0.1, whole)
        elif window[1] > stop:
            self.pan(window[1] - stop + (stop - start) * 0.1, whole)


def _within(days: Days, whole: Days) -> Days:
    """As many days, moved into the whole."""
    wide = days[1] - days[0]
    start = min(max(days[0], whole[0]), max(whole[1] - wide, whole[0]))
    return start, start + wide
