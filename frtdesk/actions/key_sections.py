"""All keys by group, as a sheet, a dialog and the manual list them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from frtdesk.actions.action import MENUS, Action
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base.words import mark, translate

CLASS = {"show": mark("keys", "While a lesson is shown"), "quiz": mark("keys", "While the class is asked")}
"""What the keys do on the class's screen; the same keys may do something else before it."""

_NUMBERED = re.compile(r"(.*?)(\d+)$")
UP_TO = " … "


@dataclass(frozen=True)
class KeyLine:
    """What something is called, its keys (portable), and its sentence. Of several in a row that differ in a number
    only, `actions` are all, and `keys` those of the first and of the last."""

    actions: tuple[Action, ...]
    name: str
    keys: tuple[str, ...]
    help: str

    @property
    def is_run(self) -> bool:
        return len(self.actions) > 1


@dataclass(frozen=True)
class KeySection:
    """One menu, or one screen."""

    title: str
    lines: tuple[KeyLine, ...]


def grouped() -> list[tuple[str, list[Action]]]:
    """Every action: by menu, then those of the class's screen."""
    found = [
        (translate("menu", title).replace("&", ""), [a for a in ACTIONS if a.menu == menu and a.where not in CLASS])
        for menu, title in MENUS.items()
    ]
    found += [(translate("keys", title), [a for a in ACTIONS if a.where == where]) for where, title in CLASS.items()]
    return found


def sections(keys: Mapping[str, Sequence[str]], *, with_keys_only: bool = True) -> tuple[KeySection, ...]:
    """The groups with what has a key, or with everything; none that is empty. `keys`: by id, as `keymap` tells them."""
    made = (
        KeySection(title, tuple(_lines([a for a in actions if keys[a.id] or not with_keys_only], keys)))
        for title, actions in grouped()
    )
    return tuple(section for section in made if section.lines)


def _lines(actions: Iterable[Action], keys: Mapping[str, Sequence[str]]) -> Iterator[KeyLine]:
    run: list[Action] = []
    for action in actions:
        if run and not _goes_on(run[-1], action, keys):
            yield _line(run, keys)
            run = []
        run.append(action)
    if run:
        yield _line(run, keys)


def _line(run: list[Action], keys: Mapping[str, Sequence[str]]) -> KeyLine:
    first, last = run[0], run[-1]
    if first is last:
        return KeyLine((first,), first.title, tuple(keys[first.id]), first.help)
    return KeyLine(tuple(run), first.title + UP_TO + last.title, (keys[first.id][0], keys[last.id][0]), first.help)


def _goes_on(before: Action, action: Action, keys: Mapping[str, Sequence[str]]) -> bool:
    """Whether name and key of an action are those of the one before, with the next number."""
    if tuple(keys[action.id]) != action.keys or tuple(keys[before.id]) != before.keys or len(action.keys) != 1:
        return False
    return _next(before.english, action.english) and _next(before.keys[0] if before.keys else "", action.keys[0])


def _next(before: str, text: str) -> bool:
    one, other = _NUMBERED.match(before), _NUMBERED.match(text)
    return one is not None and other is not None and one[1] == other[1] and int(one[2]) + 1 == int(other[2])
