"""All relations of a database at once, as parallel arrays: what answers what, what follows what.

Read when somebody first asks for more than one event's neighbours. Events are indexes into the columns that the
relations were read for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Codes, Days, frozen
from frtdesk.model.vocabulary import RELATION_KINDS

RELATION_CODE = {term.code: code for code, term in enumerate(RELATION_KINDS)}
MOST_KINDS = 255
"""Kinds of relation that are told apart; the codes are bytes."""


@dataclass(frozen=True, eq=False)
class Relations:
    """Sorted by holder, then target. `holder`: the event that has the relation (it answers, amends ...), int32;
    `target`: the event that it points to, int32; `kind`: index into `names`, which begins with the vocabulary's."""

    holder: NDArray[np.int32]
    target: NDArray[np.int32]
    kind: Codes
    names: tuple[str, ...] = tuple(RELATION_CODE)

    @classmethod
    def of(
        cls, holder: NDArray[np.integer], target: NDArray[np.integer], kind: NDArray[np.integer], names: tuple[str, ...]
    ) -> Relations:
        """From parallel arrays in any order."""
        order = np.lexsort((target, holder))
        return cls(
            frozen(holder[order].astype(np.int32)),
            frozen(target[order].astype(np.int32)),
            frozen(kind[order].astype(np.uint8)),
            names,
        )

    def __len__(self) -> int:
        return len(self.holder)

    def held_by(self, event: int) -> Days:
        """Positions of the relations that an event holds: what it answers."""
        bounds: list[int] = np.searchsorted(self.holder, np.array([event, event + 1], np.int32)).tolist()
        return np.arange(bounds[0], bounds[1])

    def pointing_at(self, event: int) -> Days:
        """Positions of the relations that point at an event: what answered it."""
        order, ascending = self._by_target
        bounds: list[int] = np.searchsorted(ascending, np.array([event, event + 1], np.int32)).tolist()
        return order[bounds[0] : bounds[1]]

    @cached_property
    def _by_target(self) -> tuple[Days, NDArray[np.int32]]:
        order: Days = np.argsort(self.target, kind="stable")
        return order, self.target[order]

    def of_kinds(self, codes: tuple[str, ...]) -> NDArray[np.bool_]:
        """True for each relation whose kind is one of these."""
        return np.isin(self.kind, np.array([self.names.index(code) for code in codes if code in self.names], np.uint8))
