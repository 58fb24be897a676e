"""The events that a lesson tells, whole, and the actors in them: what a lesson takes along when it leaves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.store.database import Database
from frtdesk.store.read_event import BATCH, events_of
from frtdesk.store.reader import Reader

_KEY = "SELECT key FROM event WHERE id = ? AND deleted_at IS NULL"
_ACTOR = """
SELECT a.key, a.name, a.kind, a.country, p.name FROM actor a LEFT JOIN actor p ON p.key = a.parent_key WHERE a.name = ?
"""
_ALIASES = "SELECT actor_key, name FROM actor_alias WHERE actor_key IN (?*) ORDER BY actor_key, position, name"
_ALL_ALIASES = """
SELECT l.name, a.name FROM actor_alias l JOIN actor a ON a.key = l.actor_key ORDER BY a.name, l.position, l.name
"""


def read_lesson_events(db: Database, lesson: Lesson) -> tuple[Event, ...]:
    """The events of a lesson's steps and selections, each once, in the order in which the lesson needs them; those that
    are gone are left out. Raises FrtError where the database cannot answer."""
    wanted: dict[str, None] = {}
    for step in lesson.steps:
        wanted.update(dict.fromkeys([step.event] if step.event is not None else []))
        wanted.update(dict.fromkeys(step.selection or ()))
    with db.reading() as reader:
        keys = [row[0] for name in wanted if (row := reader.one(_KEY, (name,))) is not None]
        found: dict[int, Event] = {}
        for at in range(0, len(keys), BATCH):
            found |= events_of(reader, keys[at : at + BATCH])
        return tuple(found[key] for key in keys if key in found)


def read_actors(db: Database, events: Iterable[Event]) -> tuple[Actor, ...]:
    """The actors of some events, with all bodies that they belong to. Raises FrtError."""
    waiting = list(dict.fromkeys(party.name for event in events for party in event.actors))
    found: dict[int, Actor] = {}
    seen: set[str] = set()
    with db.reading() as reader:
        while waiting:
            name = waiting.pop(0)
            row = None if name in seen else reader.one(_ACTOR, (name,))
            seen.add(name)
            if row is None:
                continue
            key, said, kind, country, parent = row
            found[key] = Actor(str(said), str(kind), (), country, parent)
            if parent is not None:
                waiting.append(str(parent))
        aliases = _aliases(reader, list(found))
    return tuple(
        Actor(actor.name, actor.kind, tuple(aliases[key]), actor.country, actor.parent) for key, actor in found.items()
    )


def read_aliases(db: Database) -> tuple[tuple[str, str], ...]:
    """Every other name of an actor, and the actor's name. Raises FrtError."""
    with db.reading() as reader:
        return tuple((str(alias), str(name)) for alias, name in reader.all(_ALL_ALIASES))


def _aliases(reader: Reader, keys: list[int]) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for key, name in reader.of_keys(_ALIASES, keys):
        found[key].append(str(name))
    return found
