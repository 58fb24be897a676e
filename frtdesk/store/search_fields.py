"""What should be searched for each event, worked out from what is stored of it; and what is stored to be searched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from frtdesk.store.read_event import events_of
from frtdesk.store.reader import Reader
from frtdesk.store.search_text import search_fields

_STORED = "SELECT event_key, title, body, quotes, sources, names FROM event_text WHERE event_key IN (?*)"
_ALIASES = """
SELECT DISTINCT a.name, o.name, o.position FROM event_actor l
JOIN actor a ON a.key = l.actor_key JOIN actor_alias o ON o.actor_key = a.key
WHERE l.event_key IN (?*) ORDER BY a.name, o.position, o.name
"""
_PLACES = """
SELECT e.key, j.name FROM event e JOIN jurisdiction j ON j.key = e.jurisdiction_key WHERE e.key IN (?*)
"""


def expected(reader: Reader, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each event (one batch) that is not in the bin: the FIELDS that should be stored for it."""
    aliases, places = names_of_actors(reader, keys), names_of_places(reader, keys)
    return {key: search_fields(event, aliases, places.get(key, "")) for key, event in events_of(reader, keys).items()}


def names_of_actors(reader: Reader, keys: Sequence[int]) -> dict[str, list[str]]:
    """Other names of the actors of these events (one batch), by actor."""
    aliases: defaultdict[str, list[str]] = defaultdict(list)
    for actor, alias, _ in reader.of_keys(_ALIASES, keys):
        aliases[str(actor)].append(str(alias))
    return aliases


def names_of_places(reader: Reader, keys: Sequence[int]) -> dict[int, str]:
    """The names of the jurisdictions of these events (one batch)."""
    return {row[0]: str(row[1]) for row in reader.of_keys(_PLACES, keys)}


def stored(reader: Reader, keys: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """For each event (one batch) the FIELDS that are stored for it."""
    return {row[0]: tuple(map(str, row[1:])) for row in reader.of_keys(_STORED, keys)}
