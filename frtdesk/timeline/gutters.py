"""Where texts may stand in the lines of the lanes' titles: who comes first takes the room."""

from __future__ import annotations

from collections.abc import Sequence

GAP = 12.0
FAR = 120.0
"""Pixels that a text may stand away from above what it belongs to."""


class Gutters:
    """What is taken so far, lane by lane. `free_from`: where each lane's title and count end."""

    def __init__(self, free_from: Sequence[float], width: float) -> None:
        self._free_from = list(free_from)
        self._taken: list[list[tuple[float, float]]] = [[] for _ in free_from]
        self.width = width

    def free_from(self, lane: int) -> float:
        return self._free_from[lane]

    def put(self, lane: int, middle: float, wide: float) -> float | None:
        """The left edge for a text of this width, as near to `middle` as there is room; None too far away."""
        wanted = middle - wide / 2
        taken = self._taken[lane]
        first, last = self._free_from[lane], self.width - GAP - wide
        tries = [wanted, first, last, *(right + GAP for _, right in taken), *(a - GAP - wide for a, _ in taken)]
        for left in sorted(tries, key=lambda x: abs(x - wanted)):
            inside = first <= left <= last
            apart = all(left >= b + GAP or left + wide <= a - GAP for a, b in taken)
            if inside and apart and abs(left - wanted) < wide + FAR:
                taken.append((left, left + wide))
                return left
        return None
