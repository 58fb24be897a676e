"""A small dealer of chances that deals alike on every machine and under every version of Python."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_ALL = (1 << 64) - 1


class Dealer:
    """Numbers by splitmix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers for ever."""

    def __init__(self, seed: int) -> None:
        self._state = seed & _ALL

    def below(self, limit: int) -> int:
        """A number from 0 to below `limit`; the bias of the remainder is under limit / 2^64."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _ALL
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _ALL
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _ALL
        return (mixed ^ (mixed >> 31)) % limit

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """The things in another order."""
        dealt = list(things)
        for last in range(len(dealt) - 1, 0, -1):
            other = self.below(last + 1)
            dealt[last], dealt[other] = dealt[other], dealt[last]
        return dealt
