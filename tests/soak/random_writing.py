"""Random edits by one of several writers, and the law that their log must obey: nothing lost, nothing twice."""

from __future__ import annotations

import random
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from frtdesk.model.change import ChangeSet, OutdatedError, OvertakenError, Value, new_key, update
from frtdesk.model.edited_event import binned, difference
from frtdesk.model.event import Event, Party, Place, Quote, Source
from frtdesk.store.change_log import read_change_set, read_revisions
from frtdesk.store.database import Database
from frtdesk.store.read_stored_event import deleting, read_book, read_stored_events
from frtdesk.store.write import apply

_TWICE = """
SELECT title, publisher, count(*) FROM source WHERE url IS NULL GROUP BY title, publisher, published, kind
HAVING count(*) > 1
"""
_FIELDS = ("title", "summary", "note", "why_it_matters")


class Writing:
    """One writer. `name` goes into all that it writes, so that every value is written once."""

    def __init__(self, database: Database, chance: random.Random, name: str) -> None:
        self._database = database
        self._chance = chance
        self._name = name
        self._number = 0
        self._mine: list[int] = []
        self._keys: list[int] = []
        self.overtaken = 0
        self.met = 0

    def act(self) -> int | None:
        """Do something; its revision, None where there was nothing to do or somebody was quicker. Raises FrtError."""
        kind = self._chance.choices(("field", "fields", "whole", "make", "share", "bin", "undo"), (8, 3, 2, 2, 2, 1, 2))
        while True:
            changes, undoes = self._changes(kind[0])
            if changes is None:
                return None
            try:
                revision = apply(self._database, changes, author=self._name, undoes=undoes)
            except OvertakenError:
                self.overtaken += 1
                return None
            except OutdatedError:  # somebody made the same: it is worked out anew, as the window does
                self.met += 1
                continue
            self._mine.append(revision)
            return revision

    def _changes(self, kind: str) -> tuple[ChangeSet | None, int | None]:
        if kind == "make":
            return difference("Make", None, self._event(f"made-{new_key()}"), read_book(self._database)), None
        if kind == "undo":
            if not self._mine:
                return None, None
            undone = self._mine.pop()
            return read_change_set(self._database, undone).inverse(), undone
        keys = self._some(1 if kind in ("whole", "share", "bin") else self._chance.randint(1, 3))
        stored = read_stored_events(self._database, keys)
        if not stored:
            return None, None
        if kind == "whole":
            event = self._event(stored[0].event.id)
            was = stored[0].event  # its order in time stays, else relations would be wrong by this test's own fault
            event = replace(event, start=was.start, end=was.end, relations=was.relations)
            return difference("Edit", stored[0], event, read_book(self._database)), None
        if kind == "share":
            after = _with_names_of_the_hour(stored[0].event)
            return difference("Share", stored[0], after, read_book(self._database, [after])), None
        if kind == "bin":
            if stored[0].binned:
                return deleting(self._database, "Empty", "event", [stored[0].key]), None
            return binned("Bin", stored), None
        names = self._chance.sample(_FIELDS, 1 if kind == "field" else 3)
        changes = [
            update("event", {"key": one.key}, {name: one.row[name]}, {name: self._token()})
            for one in stored
            for name in names
        ]
        return ChangeSet("Write", tuple(changes)), None

    def _some(self, most: int) -> list[int]:
        if not self._keys or self._chance.random() < 0.1:
            with self._database.reading() as reader:
                self._keys = [int(row[0]) for row in reader.all("SELECT key FROM event ORDER BY key")]
        return self._chance.sample(self._keys, min(most, len(self._keys)))

    def _token(self) -> str:
        self._number += 1
        return f"{self._name} {self._number} {self._chance.getrandbits(32):08x} Überwachung"

    def _event(self, id: str) -> Event:
        pick = self._chance
        source = Source(f"https://{self._name}.example/{pick.randint(1, 9)}", "X", self._token(), "2019", "news")
        return Event(
            id, self._token(), f"20{pick.randint(10, 25)}-05", None, kind="regulation", stage="passed",
            policy_types=("ban",), jurisdiction=pick.choice((None, Place("local", "US-CA", "Town"))),
            actors=(Party(pick.choice(("Ay", "Bee", f"{self._name} Cee")), "ngo", "calls"),), summary=self._token(),
            sources=(source,), quotes=(Quote(self._token(), "Mayor", None, None, None, 0, False),),
            tags=(pick.choice(("red", "green", f"{self._name} blue")),),
        )  # fmt: skip


def _with_names_of_the_hour(event: Event) -> Event:
    """What all writers name at this moment, and nobody before."""
    name = f"Both {int(time.time() * 4)}"
    source = Source(None, "X", name, "2020", "news")
    return replace(
        event,
        tags=(*event.tags[-3:], name),
        actors=(*event.actors[-3:], Party(name, "ngo", "calls")),
        sources=(*event.sources, source),
        jurisdiction=Place("local", "US-CA", name),
    )


def nothing_is_there_twice(database: Database) -> None:
    """Raises AssertionError. Names and addresses cannot be; sources without an address could."""
    with database.reading() as reader:
        found = reader.all(_TWICE)
    assert found == [], found


def law_of_the_log(database: Database, acknowledged: Sequence[int]) -> None:
    """Every acknowledged revision is in the log once; every field of an event went from value to value without a gap,
    and holds what the last of them left. Raises AssertionError."""
    revisions = [revision.key for revision in read_revisions(database)]
    assert len(revisions) == len(set(revisions))
    lost = set(acknowledged) - set(revisions)
    assert not lost, f"{len(lost)} acknowledged edits are gone"
    steps: dict[tuple[int, str], list[tuple[Value, Value]]] = defaultdict(list)
    for revision in revisions:
        for change in read_change_set(database, revision).changes:
            if change.table == "event" and change.before is not None and change.after is not None:
                for name, before in change.before.items():
                    steps[int(str(change.key["key"])), name].append((before, change.after[name]))
    with database.reading() as reader:
        for (key, name), pairs in steps.items():
            _is_one_path(pairs, reader.one(f'SELECT "{name}" FROM event WHERE key = ?', (key,)))


def _is_one_path(pairs: Sequence[tuple[Value, Value]], now: tuple[Value] | None) -> None:
    """Steps, in whatever order, form one path to what is there now: each value is left as often as it is entered, but
    for both ends. Raises AssertionError."""
    balance = Counter(after for _, after in pairs)
    balance.subtract(before for before, _ in pairs)
    ends = {value: count for value, count in balance.items() if count}
    assert sorted(ends.values()) in ([], [-1, 1]), f"an update was lost: {pairs}"
    if now is not None and ends:
        assert ends.get(now[0]) == 1, f"{now[0]!r} is there after {pairs}"
