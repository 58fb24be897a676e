"""Lessons, saved views and places in a merge: each is compared field by field, as an event is.

A lesson is known by its id, a view by its name, a place by code, level and name; by what these were before they were
changed here, so that what was renamed is not taken in once more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from frtdesk.base.words import mark, translate
from frtdesk.model.change_words import FIELDS
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.lesson import LessonStep
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.settled import Settled, is_settled
from frtdesk.model.three_way import Merged

LESSON, VIEW, PLACE = "lesson", "view", "jurisdiction"
STEPS = "steps"
BODY = "body"

Thing = Mapping[str, Any]
"""What is compared of one of them, by field."""

_OWN_TITLES = {STEPS: mark("merge", "Steps"), BODY: mark("merge", "What it shows")}


@dataclass(frozen=True)
class ThingFate:
    """One of them that differs. `id`: what tells it from others of its table; `key`: its row in the copy, None where
    there is none; `merged`: what becomes of one that both changed."""

    table: str
    id: str
    title: str
    fate: Fate
    mine: Thing | None
    theirs: Thing | None
    key: int | None = None
    merged: Merged | None = None

    @property
    def thing(self) -> str:
        """What tells it from all else that may be in conflict."""
        return f"{self.table}:{self.id}"

    def wanted(self, take: Callable[[tuple[str, str]], Take]) -> Thing | None:
        """What it shall hold; None where it stays as it is."""
        if self.fate in (Fate.NEW, Fate.THEIRS):
            return self.theirs
        if self.fate is not Fate.BOTH or self.merged is None:
            return None
        found = dict(self.merged.values)
        for name, (_, mine, theirs) in self.merged.conflicts.items():
            found[name] = mine if take((self.thing, name)) is Take.MINE else theirs
        joined = _with_steps(found)
        return None if joined == self.mine else joined

    def disputed(self) -> Iterator[tuple[tuple[str, str], object]]:
        """What they say in each conflict, by its key; None where they removed it."""
        if self.fate is Fate.LOST:
            yield (self.thing, WHOLE), None
        for name, sides in self.merged.conflicts.items() if self.merged is not None else ():
            yield (self.thing, name), sides[2]

    def told(self) -> Iterator[Conflict]:
        if self.fate is Fate.LOST:
            before = translate("merge", "It was there.")
            mine = translate("merge", "You changed it.")
            theirs = translate("merge", "They removed it: it is deleted.")
            whole = _WHOLE[self.table]
            words = (before, mine, theirs)
            yield Conflict(self.thing, self._of, WHOLE, translate("merge", whole), *words, removed=True)
        for name, sides in self.merged.conflicts.items() if self.merged is not None else ():
            words = _words(name, *sides)
            yield Conflict(self.thing, self._of, name, _field_title(name), *words)

    @property
    def _of(self) -> str:
        return translate("merge", _SORTS[self.table]).format(title=self.title)


_SORTS = {
    LESSON: mark("merge", "Lesson: {title}"),
    VIEW: mark("merge", "Saved view: {title}"),
    PLACE: mark("merge", "Place: {title}"),
}
_WHOLE = {
    LESSON: mark("merge", "The whole lesson"),
    VIEW: mark("merge", "The whole view"),
}


def thing_fate(
    table: str, id: str, title: str, before: Thing | None, mine: Thing | None, theirs: Thing | None, key: int | None
) -> ThingFate | None:
    """What becomes of one; None where nothing differs. `before`: what it was, None where it was made here or is new."""
    if mine is None:
        fate = Fate.NEW if before is None else Fate.MINE
        return None if theirs is None else ThingFate(table, id, title, fate, None, theirs)
    if theirs is None:
        if before is None or table == PLACE:  # a place that nobody uses harms nobody
            return ThingFate(table, id, title, Fate.MINE, mine, None, key) if before != mine else None
        return ThingFate(table, id, title, Fate.REMOVED if mine == before else Fate.LOST, mine, None, key)
    if mine == theirs:
        return None
    if before == theirs:
        return ThingFate(table, id, title, Fate.MINE, mine, theirs, key)
    if before == mine:
        return ThingFate(table, id, title, Fate.THEIRS, mine, theirs, key)
    return ThingFate(table, id, title, Fate.BOTH, mine, theirs, key, _merged(before, mine, theirs))


def unsettled_thing(one: ThingFate, settled: Settled) -> ThingFate:
    """With those conflicts that were not settled at an earlier merge; where nothing else differs, changed here
    alone."""
    if one.fate is Fate.LOST:
        return replace(one, fate=Fate.MINE) if is_settled((one.thing, WHOLE), None, settled) else one
    if one.merged is None:
        return one
    merged = one.merged
    over = {name for name, sides in merged.conflicts.items() if is_settled((one.thing, name), sides[2], settled)}
    values = dict(merged.values) | {name: merged.conflicts[name][1] for name in over}
    left = {name: sides for name, sides in merged.conflicts.items() if name not in over}
    if not left and _with_steps(values) == one.mine:
        return replace(one, fate=Fate.MINE, merged=None)
    return replace(one, merged=Merged(values, left))


def _merged(before: Thing | None, mine: Thing, theirs: Thing) -> Merged:
    """Field by field; the steps of a lesson one by one where all sides have as many."""
    known = [side for side in (before, mine, theirs) if side is not None]
    if len({len(side[STEPS]) for side in known if STEPS in side}) == 1:
        before = None if before is None else _by_step(before)
        mine, theirs = _by_step(mine), _by_step(theirs)
    values: dict[str, Any] = {}
    conflicts: dict[str, tuple[Any, Any, Any]] = {}
    for name, m in mine.items():
        t = theirs[name]
        b = None if before is None else before[name]
        if m == t or (before is not None and t == b):
            values[name] = m
        elif before is not None and m == b:
            values[name] = t
        else:
            conflicts[name] = (b, m, t)
    return Merged(values, conflicts)


def _by_step(thing: Thing) -> Thing:
    steps = {f"{STEPS} {number}": step for number, step in enumerate(thing[STEPS], 1)}
    return {name: value for name, value in thing.items() if name != STEPS} | steps


def _with_steps(values: Thing) -> Thing:
    """Single steps as one field again."""
    numbered = sorted((int(name.split()[1]), name) for name in values if name.startswith(f"{STEPS} "))
    if not numbered:
        return dict(values)
    rest = {name: value for name, value in values.items() if not name.startswith(f"{STEPS} ")}
    return rest | {STEPS: tuple(values[name] for _, name in numbered)}


# ---------------------------------------------------------------------- words


def _field_title(name: str) -> str:
    if name.startswith(f"{STEPS} "):
        return translate("merge", "Step {number}").format(number=name.split()[1])
    if name in _OWN_TITLES:
        return translate("merge", _OWN_TITLES[name])
    return translate("history", FIELDS["parent_key" if name == "parent" else name])


def _words(name: str, before: Any, mine: Any, theirs: Any) -> tuple[str, str, str]:
    sides = (before, mine, theirs)
    if name == BODY:
        named = (
            translate("merge", "As it was"),
            translate("merge", "As you have it"),
            translate("merge", "As they have it"),
        )
        said = [_shown(side) for side in sides]
        told = [f"{words}\n{text}" if text else words for words, text in zip(named, said, strict=True)]
        return ("" if before is None else told[0], told[1], told[2])
    return (_value_words(before), _value_words(mine), _value_words(theirs))


def _value_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, LessonStep):
        return "\n".join(filter(None, (value.event, value.prompt, value.note))) or translate("merge", "An empty step")
    if isinstance(value, tuple):
        parts = cast("tuple[Any, ...]", value)
        if parts and all(isinstance(part, LessonStep) for part in parts):
            return "\n".join(f"{number}. {_step_line(part)}" for number, part in enumerate(parts, 1))
        return str(parts[-1]) if parts else ""  # a place: code, level and name
    return str(value)


def _step_line(step: LessonStep) -> str:
    return step.prompt or step.event or translate("merge", "An empty step")


def _shown(body: Any) -> str:
    """What of a view can be said without opening it: its filter."""
    try:
        found: Any = json.loads(body) if isinstance(body, str) else None
    except (ValueError, RecursionError):
        return ""
    text = cast("dict[str, Any]", found).get("filter") if isinstance(found, dict) else None
    return text if isinstance(text, str) else ""
