"""Reversible changes: what one act of a person does to the rows of a database, and how it is taken back.

A change names a table, the row's primary key, and the fields before and after. `store.write.apply` carries a set out
in one transaction and only if every changed field still holds what the set says was there before.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from types import MappingProxyType

from frtdesk.base.errors import FrtError

Value = str | int | bool | None
Fields = Mapping[str, Value]


class OvertakenError(FrtError):
    """What a change set wanted to change is no longer as it was: it can be carried out neither now nor later."""


class OutdatedError(FrtError):
    """A change set makes what somebody else has made meanwhile, or names what is gone. Worked out anew, from what is
    there now, it may be carried out."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row. `before` None: the row is made; `after` None: it is taken away; else the same fields stand in both.

    `key` is the primary key by column. A made or taken row's fields are all its columns but the key. Raises ValueError
    for a change that changes nothing it could be undone by.
    """

    table: str
    key: Fields
    before: Fields | None
    after: Fields | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError(f"a change of {self.table} without before and after")
        if self.before is not None and self.after is not None and self.before.keys() != self.after.keys():
            raise ValueError(f"a change of {self.table} with different fields before and after")
        object.__setattr__(self, "key", MappingProxyType(dict(self.key)))
        for side in ("before", "after"):
            fields: Fields | None = getattr(self, side)
            object.__setattr__(self, side, None if fields is None else MappingProxyType(dict(fields)))

    def inverse(self) -> Change:
        return Change(self.table, self.key, self.after, self.before)


def insertion(table: str, key: Fields, fields: Fields) -> Change:
    """A row that is made."""
    return Change(table, key, None, fields)


def deletion(table: str, key: Fields, fields: Fields) -> Change:
    """A row that is taken away; `fields` are what it held."""
    return Change(table, key, fields, None)


def update(table: str, key: Fields, before: Fields, after: Fields) -> Change:
    """Fields of a row that get other values."""
    return Change(table, key, before, after)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What is done, and undone, as one: `title` as the history shows it ("Move the Somerville ban to 27 June 2019")."""

    title: str
    changes: tuple[Change, ...]

    def inverse(self, title: str = "") -> ChangeSet:
        """The set that takes this one back: each change reversed, the last first."""
        return ChangeSet(title or self.title, tuple(change.inverse() for change in reversed(self.changes)))


_keys = Lock()
_last_key = 0


def new_key() -> int:
    """A key for a new row that no other writer picks, without asking the database: 43 bits of time, 20 of chance.

    Grows from call to call, so that new rows lie together and many in one millisecond differ; below 2^63 until the
    year 2248.
    """
    global _last_key
    with _keys:
        _last_key = max((time.time_ns() // 1_000_000) << 20 | int.from_bytes(os.urandom(3), "big") >> 4, _last_key + 1)
        return _last_key
