"""The act of taking a newer database into a copy, again and again: all of it is there, or none."""

from __future__ import annotations

import random
from pathlib import Path

from frtdesk.app.merging import merge, plan_merge
from frtdesk.base.progress import run
from frtdesk.model.conflict import Take
from frtdesk.model.event import Event
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from tests.soak.acts import Act, Say, copies_hold, seed_in, sound
from tests.soak.random_writing import Writing, law_of_the_log

NEWER = ".newer.sqlite"


def _merge(folder: Path, number: int, say: Say) -> None:
    copy = open_database(seed_in(folder), writable=True)
    newer = open_database(seed_in(folder, NEWER), writable=True)
    writing = Writing(newer, random.Random(number), "they")
    say("ready")
    while True:
        for _ in range(3):
            writing.act()
        revision = _take_in(copy, folder)
        if revision is not None:
            say(str(revision))


def _take_in(copy: Database, folder: Path) -> int | None:
    plan = run(plan_merge(copy, str(folder / NEWER)))
    done = run(merge(copy, plan, {}, Take.THEIRS, remove=True))
    return None if done is None else done.revision


def _merges_hold(folder: Path, said: list[str]) -> None:
    """What was told as merged is there, and the next merge takes in the rest."""
    for copy in sound(folder / "edited.sqlite"):
        law_of_the_log(copy, [int(one) for one in said])
    copies_hold(folder, said)
    for copy in sound(folder / "edited.sqlite"):
        for newer in sound(folder / NEWER):
            _take_in(copy, folder)
            assert _events(copy) == _events(newer)
    for _ in sound(folder / "edited.sqlite"):
        pass


def _events(database: Database) -> dict[str, Event]:
    return {event.id: event for event in read_events(database, run(read_columns(database)).key)}


MERGE = Act(_merge, _merges_hold, 1.2)
