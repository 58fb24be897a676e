"""Where a reader of the manual has been, to go back and forward."""

from __future__ import annotations


class Trail:
    """Places are a chapter's number and how far it was scrolled; the last one is that of the page shown."""

    def __init__(self) -> None:
        self._places: list[tuple[int, int]] = []
        self._here = -1

    def leave(self, scrolled: int) -> None:
        """Keep how far the page was scrolled that is left now."""
        if self._here >= 0:
            self._places[self._here] = (self._places[self._here][0], scrolled)

    def arrive(self, chapter: int) -> None:
        """Another place; what was ahead is forgotten."""
        del self._places[self._here + 1 :]
        self._places.append((chapter, 0))
        self._here += 1

    def can(self, way: int) -> bool:
        """Whether there is a place behind (-1) or ahead (1)."""
        return 0 <= self._here + way < len(self._places)

    def step(self, way: int, scrolled: int) -> tuple[int, int] | None:
        """Go back (-1) or forward (1); None where there is nothing."""
        if not self.can(way):
            return None
        self.leave(scrolled)
        self._here += way
        return self._places[self._here]
