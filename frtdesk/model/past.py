"""What somebody did to a database and did not take back: worked out from its log, so that it outlives the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Past:
    """One revision of the log. `undoes`: the revision that it takes back; of a redo, the undo."""

    key: int
    title: str
    undoes: int | None = None


def replayed(past: Iterable[Past]) -> tuple[list[Past], list[Past]]:
    """What can be undone, and which undoings can be done again, the last of each at the end. Keys grow with time."""
    done: dict[int, Past] = {}
    undone: dict[int, Past] = {}
    for one in sorted(past, key=lambda one: one.key):
        if one.undoes in done:
            del done[one.undoes]
            undone[one.key] = one
            continue
        if one.undoes in undone:
            del undone[one.undoes]
        else:
            undone.clear()
        done[one.key] = one
    return list(done.values()), list(undone.values())
