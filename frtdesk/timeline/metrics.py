"""Sizes in a picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes in pixels at text scale 1. `row` is a range: rows are as tall as the lanes' room allows. `known`: the strip
    of what is known, under the ruler; `names`: what the names of context bands need between that and the lanes; `pin`:
    what the sign of a pinned lane takes."""

    ruler: float = 42.0
    header: float = 25.0
    lane_foot: float = 6.0
    row_least: float = 18.0
    row_most: float = 36.0
    mark: float = 11.0
    room: float = 20.0
    strip_room: float = 150.0
    label_gap: float = 6.0
    bar: float = 3.0
    bar_from: float = 16.0
    edge: float = 6.0
    known: float = 0.0
    pin: float = 15.0
    names: float = 0.0

    @property
    def under_ruler(self) -> float:
        """Where the ruler ends, and the strip of what is known where there is one."""
        return self.ruler + self.known

    @property
    def top(self) -> float:
        """Where the lanes begin: under the ruler, and under the names of context bands where there are any."""
        return self.under_ruler + self.names

    def scaled(self, factor: float) -> Metrics:
        """The same proportions for larger or smaller text."""
        return Metrics(*(getattr(self, name) * factor for name in self.__slots__))
