"""What the history of a database shows: who did what and when, and what each step changed, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum


class Did(Enum):
    """What a step did: something of its own, or it took a step back, or did again what was taken back."""

    ACT = 0
    UNDO = 1
    REDO = 2


@dataclass(frozen=True, slots=True)
class Revised:
    """One step of the log. `made_at`: UTC, ISO 8601; `undoes`: the step that it takes back; `size`: rows of the log, at
    most one for each field; `undone`: it was taken back since; `did`: see `told_apart`."""

    key: int
    made_at: str
    author: str
    title: str
    undoes: int | None = None
    size: int = 0
    undone: bool = False
    did: Did = Did.ACT


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one thing, in words. `of`: the event, actor or source that it belongs to; `before` and `after` are
    empty where there was or is nothing; `event`: the key of the event, None where it belongs to none."""

    of: str
    field: str
    before: str
    after: str
    event: int | None = None


@dataclass(frozen=True)
class StepDetail:
    """What one step changed. `fields`: at most as many as a person reads; `more`: those beyond. `made`, `changed`,
    `gone`: rows by table. `event`: an event to jump to, None where none is left. `why_not`: why it cannot be taken
    back; empty where it can."""

    key: int
    fields: tuple[FieldChange, ...]
    more: int = 0
    made: Mapping[str, int] = field(default_factory=dict[str, int])
    changed: Mapping[str, int] = field(default_factory=dict[str, int])
    gone: Mapping[str, int] = field(default_factory=dict[str, int])
    event: int | None = None
    why_not: str = ""


def undone_keys(undoes: Iterable[tuple[int, int | None]]) -> frozenset[int]:
    """The revisions that were taken back and not done again, of (key, the revision that it takes back)."""
    gone: set[int] = set()
    for key, other in sorted(undoes, reverse=True):
        if other is not None and key not in gone:
            gone.add(other)
    return frozenset(gone)


def told_apart(steps: Iterable[Revised]) -> Mapping[int, Did]:
    """What each step did, by its key, which follows from what the step that it takes back did. One that takes back
    another's under a title of its own is an act, which can be undone as any other."""
    found: dict[int, Did] = {}
    titles: dict[int, str] = {}
    for one in sorted(steps, key=lambda one: one.key):
        titles[one.key] = one.title
        if one.undoes is None or titles.get(one.undoes, one.title) != one.title:
            found[one.key] = Did.ACT
        else:
            found[one.key] = Did.REDO if found.get(one.undoes) is Did.UNDO else Did.UNDO
    return found
