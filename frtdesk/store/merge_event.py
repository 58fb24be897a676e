"""An event of a file put together with the same event of a database: what is missing is added, nothing is taken.

What has no id of its own is only the same where nothing that it says contradicts what is there: another place, another
actor, another kind make it another event, however it is called.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from frtdesk.model.change import Change, Value, update
from frtdesk.model.event import Event, Place
from frtdesk.store.reader import Reader

_TEXTS = ("summary", "why_it_matters", "note", "stage")
_LISTS = ("policy_types", "actors", "tags", "sources", "quotes")
_USUAL = Event("", "").importance
"""What a row that says nothing of its importance has."""
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


PlaceKey = Callable[[Place], tuple[int | None, str | None]]
"""The row of a place, and the text to show where that does not say it."""


def contradicts(ours: Event, theirs: Event, *, texts: bool) -> bool:
    """Whether `theirs` says something else than `ours`, instead of less or more. With `texts` that goes for summary,
    note and the like too, which an event with the same address may word otherwise."""
    if _says_else(ours.kind, theirs.kind, "other") or _says_else(ours.stage, theirs.stage):
        return True
    if _says_else(ours.jurisdiction, theirs.jurisdiction) or theirs.importance not in (_USUAL, ours.importance):
        return True
    lists = (
        (set(ours.policy_types), set(theirs.policy_types)),
        ({party.name for party in ours.actors}, {party.name for party in theirs.actors}),
        (set(ours.tags), set(theirs.tags)),
    )
    if any(mine and other and not (mine <= other or other <= mine) for mine, other in lists):
        return True
    if not texts:
        return False
    said = [(getattr(ours, name), getattr(theirs, name)) for name in ("summary", "why_it_matters")]
    if any(_says_else(" ".join(mine.split()), " ".join(other.split()), "") for mine, other in said):
        return True
    sources = [{source.url or repr(source) for source in event.sources} for event in (ours, theirs)]
    if all(sources) and not (sources[0] <= sources[1] or sources[1] <= sources[0]):
        return True
    return bool(ours.note) and not _lines(theirs.note) <= _lines(ours.note)


def _lines(note: str | None) -> set[str]:
    return set((note or "").splitlines())


def _says_else(mine: object, other: object, nothing: object = None) -> bool:
    return mine not in (nothing, None) and other not in (nothing, None) and mine != other


def says_no_more(ours: Event, theirs: Event) -> bool:
    """Whether `theirs` adds nothing to `ours`."""
    return united(ours, theirs) == ours


def united(ours: Event, theirs: Event) -> Event:
    """The event as it will be; relations aside."""
    parts = _parts(ours, theirs)
    shift = len(ours.sources)
    quotes = (one if one.source is None else replace(one, source=one.source + shift) for one in parts.quotes)
    return replace(
        ours,
        kind=theirs.kind if ours.kind == "other" else ours.kind,
        jurisdiction=ours.jurisdiction or theirs.jurisdiction,
        policy_types=(*ours.policy_types, *parts.policy_types),
        actors=(*ours.actors, *parts.actors),
        tags=(*ours.tags, *parts.tags),
        sources=(*ours.sources, *parts.sources),
        quotes=(*ours.quotes, *quotes),
        **{name: getattr(ours, name) or getattr(theirs, name) for name in _TEXTS},
    )


def merged_changes(reader: Reader, key: int, ours: Event, theirs: Event, place_key: PlaceKey) -> MergeFound:
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
        elif other and other != mine and not (name == "note" and _lines(other) <= _lines(mine)):
            kept.append(name)
    if ours.kind == "other" != theirs.kind:
        before["kind"], after["kind"] = ours.kind, theirs.kind
        added.append("kind")
    if ours.jurisdiction is None and theirs.jurisdiction is not None:
        place, text = place_key(theirs.jurisdiction)
        before |= {"jurisdiction_key": None, "place_text": None}
        after |= {"jurisdiction_key": place, "place_text": text}
        added.append("place")
    elif _says_else(ours.jurisdiction, theirs.jurisdiction):
        kept.append("place")
    kept += [name for name in ("title", "start", "end") if _differs(ours, theirs, name)]
    kept += ["kind"] if _says_else(ours.kind, theirs.kind, "other") else []
    kept += ["importance"] if theirs.importance not in (_USUAL, ours.importance) else []
    parts = _parts(ours, theirs)
    added += [name for name in _LISTS if getattr(parts, name)]
    row = reader.one(_POSITIONS, (key,) * 5)
    position = 0 if row is None or row[0] is None else int(row[0]) + 1
    changes = (update("event", {"key": key}, before, after),) if after else ()
    return MergeFound(changes, parts, position, tuple(added), tuple(kept))


def _differs(ours: Event, theirs: Event, name: str) -> bool:
    other = getattr(theirs, name)
    return bool(other) and other != getattr(ours, name)


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
