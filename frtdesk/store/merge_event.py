"""An event of a file put together with the same event of a database: what is missing is added, nothing is taken."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frtdesk.model.change import Change, Value, update
from frtdesk.model.event import Event
from frtdesk.store.reader import Reader

_TEXTS = ("summary", "why_it_matters", "note", "stage")
_LISTS = ("policy_types", "actors", "tags", "sources", "quotes")
_POSITIONS = """
SELECT max(position) FROM (
SELECT position FROM event_actor WHERE event_key = ? UNION ALL SELECT position FROM event_tag WHERE event_key = ?
UNION ALL SELECT position FROM event_source WHERE event_key = ? UNION ALL
SELECT position FROM event_policy_type WHERE event_key = ? UNION ALL SELECT position FROM quote WHERE event_key = ?
) AS positions
"""


@dataclass(frozen=True, slots=True)
class MergeFound:
    """`changes`: of the event's own row; `parts`: an event that holds only what is added of lists, in positions from
    `after` on; `added`, `kept`: names of fields."""

    changes: tuple[Change, ...]
    parts: Event
    after: int
    added: tuple[str, ...]
    kept: tuple[str, ...]


def merged_changes(reader: Reader, key: int, ours: Event, theirs: Event) -> MergeFound:
    """What `theirs` adds to `ours`."""
    before: dict[str, Value] = {}
    after: dict[str, Value] = {}
    added: list[str] = []
    kept: list[str] = []
    for name in _TEXTS:
        mine, other = getattr(ours, name), getattr(theirs, name)
        if other and not mine:
            before[name], after[name] = mine, other
            added.append(name)
        elif other and other != mine:
            kept.append(name)
    kept += [name for name in ("title", "start", "end", "kind") if _differs(ours, theirs, name)]
    parts = _parts(ours, theirs)
    added += [name for name in _LISTS if getattr(parts, name)]
    row = reader.one(_POSITIONS, (key,) * 5)
    position = 0 if row is None or row[0] is None else int(row[0]) + 1
    changes = (update("event", {"key": key}, before, after),) if after else ()
    return MergeFound(changes, parts, position, tuple(added), tuple(kept))


def _differs(ours: Event, theirs: Event, name: str) -> bool:
    other = getattr(theirs, name)
    return bool(other) and other != getattr(ours, name) and not (name == "kind" and other == "other")


def _parts(ours: Event, theirs: Event) -> Event:
    """What the lists of `theirs` hold beyond those of `ours`. A quote that is new brings its source along."""
    actors = {party.name for party in ours.actors}
    addresses = {source.url or repr(source) for source in ours.sources}
    words = {quote.text for quote in ours.quotes}
    sources = [source for source in theirs.sources if (source.url or repr(source)) not in addresses]
    quotes = [
        replace(
            quote,
            source=sources.index(theirs.sources[quote.source])
            if quote.source is not None
            and quote.source < len(theirs.sources)
            and theirs.sources[quote.source] in sources
            else None,
        )
        for quote in theirs.quotes
        if quote.text not in words
    ]
    return Event(
        ours.id,
        ours.title,
        policy_types=tuple(code for code in theirs.policy_types if code not in ours.policy_types),
        actors=tuple(party for party in theirs.actors if party.name not in actors),
        tags=tuple(tag for tag in theirs.tags if tag not in ours.tags),
        sources=tuple(sources),
        quotes=tuple(quotes),
    )
