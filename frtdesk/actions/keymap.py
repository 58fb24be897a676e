"""The keys that actions have for one person: those that are declared, and what she changed of them.

Only what she changed is kept, by the ids of actions: `{"view.table": ["Ctrl+Alt+T"]}`, in the setting "keys". Ids that
this version does not know stay there for one that does. Her choice goes before what is declared, so that a key that she
gave away works there alone, and is its old action's again as soon as she takes it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

from frtdesk.actions.action import Action, Where
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.key_names import spelt
from frtdesk.state.settings import Settings

KEYS = "keys"
"""The setting."""

MOST = 8
"""Keys of one action that a file of settings may hold."""

Realm = Literal["window", "show", "quiz"]
"""Where a key means one thing: the same one may mean another while a lesson is shown, or the class is asked."""

CLICKER = frozenset(("Right", "Left", "PgDown", "PgUp", "Esc", "B", ".", "F5", "Shift+F5"))
"""What clickers send. These keys stay with the actions of the class's screen that declare them."""

BY_ID = {action.id: action for action in ACTIONS}


def realm(where: Where) -> Realm:
    return where if where == "show" or where == "quiz" else "window"


def staying(action: Action) -> tuple[str, ...]:
    """The keys of an action that cannot be taken away from it."""
    return tuple(key for key in action.keys if key in CLICKER) if action.menu == "teach" else ()


def keys_of(action: Action, settings: Settings) -> tuple[str, ...]:
    """The keys of an action now, the first shown where there is room for one."""
    return keymap(settings)[action.id]


def keymap(settings: Settings) -> Mapping[str, tuple[str, ...]]:
    """The keys of every action, by id. No key means two things in one realm, whatever the settings hold."""
    changes = settings[KEYS]
    return _keymap(tuple((name, _read(keys)) for name, keys in changes.items() if name in BY_ID))


@lru_cache(maxsize=4)
def _keymap(changes: tuple[tuple[str, tuple[str, ...]], ...]) -> Mapping[str, tuple[str, ...]]:
    owners: dict[tuple[Realm, str], str] = {
        (realm(action.where), key): action.id for action in ACTIONS for key in staying(action)
    }
    changed = dict(changes)
    in_turn = [BY_ID[name] for name in changed] + [action for action in ACTIONS if action.id not in changed]
    found: dict[str, tuple[str, ...]] = {}
    for action in in_turn:
        wanted = changed.get(action.id, action.keys)
        wanted = (*wanted, *(key for key in staying(action) if key not in wanted))
        here = realm(action.where)
        found[action.id] = tuple(key for key in wanted if owners.setdefault((here, key), action.id) == action.id)
    return found


def _read(keys: Any) -> tuple[str, ...]:
    """What a setting holds for one action, as far as these are keys."""
    if not isinstance(keys, list):
        return ()
    texts = [key for key in keys[:MOST] if isinstance(key, str)]  # pyright: ignore[reportUnknownVariableType]
    return tuple(dict.fromkeys(found for key in texts if (found := spelt(key))))


def owner(key: str, action: Action, settings: Settings) -> Action | None:
    """The other action that has a key where this one would have it; None where it is free."""
    there = realm(action.where)
    for name, keys in keymap(settings).items():
        if key in keys and name != action.id and realm(BY_ID[name].where) == there:
            return BY_ID[name]
    return None


def is_changed(action: Action, settings: Settings) -> bool:
    """Whether a person chose the keys of this action."""
    return action.id in settings[KEYS]


def add_key(settings: Settings, action: Action, key: str) -> None:
    """Give an action one more key, and take it from whoever has it."""
    _set(settings, action, (*(held for held in keys_of(action, settings) if held != key), key))


def remove_key(settings: Settings, action: Action, key: str) -> None:
    """Take a key away, unless it stays."""
    if key not in staying(action):
        _set(settings, action, tuple(held for held in keys_of(action, settings) if held != key))


def reset_key(settings: Settings, action: Action) -> None:
    """Give an action its declared keys back, also those that another one has now."""
    _set(settings, action, action.keys)


def lost_by_reset(settings: Settings, action: Action) -> tuple[Action, ...]:
    """The actions that would lose a key if this one got its own back."""
    others = [owner(key, action, settings) for key in action.keys]
    return tuple(dict.fromkeys(other for other in others if other is not None))


def reset_all(settings: Settings) -> None:
    """All keys as they are declared."""
    settings[KEYS] = {}


def _set(settings: Settings, action: Action, keys: Sequence[str]) -> None:
    """Keep what differs from the declarations. Other changed actions give up what this one gets; others get their
    declared keys back where this one gives them up."""
    changes: dict[str, list[str]] = dict(settings[KEYS])
    changes.pop(action.id, None)
    for name, held in changes.items():
        other = BY_ID.get(name)
        if other is not None and realm(other.where) == realm(action.where):
            changes[name] = [key for key in _read(held) if key not in keys]
    changes = {name: held for name, held in changes.items() if name not in BY_ID or tuple(held) != BY_ID[name].keys}
    if tuple(keys) != action.keys:
        changes[action.id] = list(keys)
    settings[KEYS] = changes
