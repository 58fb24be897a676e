"""Columns from events in memory: for events that come from a file instead of a database, and for tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import (
    ActorTable,
    Columns,
    Links,
    Meta,
    PlaceTable,
    Ragged,
    StringTable,
    frozen,
)
from frtdesk.model.event import Event
from frtdesk.model.publication import first_published
from frtdesk.model.vocabulary import KIND_CODE, OTHER, ROLES, STAGE_CODE, CheckedBits

_SOURCE_BIT = {
    "primary": CheckedBits.HAS_PRIMARY,
    "news": CheckedBits.HAS_NEWS,
    "analysis": CheckedBits.HAS_ANALYSIS,
}


def columns_of(events: Sequence[Event], meta: Meta | None = None, actors: ActorTable | None = None) -> Columns:
    """The columns of `events` in their proper order; `key` is the position in `events` plus one.

    Raises EdtfError where a date is none.
    """
    days = np.array([event.extent.days() for event in events], np.int64).reshape(-1, 4)
    flags = np.array([int(event.extent.flags) for event in events], np.uint16)
    undated = (flags & int(DateFlags.UNDATED)) != 0
    names = [event.id for event in events]
    by_id = np.array(sorted(range(len(names)), key=names.__getitem__), np.int64)
    order = by_id[np.lexsort((days[by_id, 0], undated[by_id]))] if len(events) else by_id
    chosen: list[Event] = [events[i] for i in order.tolist()]
    places, place = _places(chosen)
    return Columns(
        key=frozen(order + 1),
        ids=StringTable.of(event.id for event in chosen),
        titles=StringTable.of(event.title for event in chosen),
        start_min=frozen(days[order, 0]),
        start_max=frozen(days[order, 1]),
        end_min=frozen(days[order, 2]),
        end_max=frozen(days[order, 3]),
        flags=frozen(flags[order]),
        kind=frozen(np.array([KIND_CODE.get(event.kind, OTHER) for event in chosen], np.uint8)),
        stage=frozen(np.array([STAGE_CODE.get(event.stage or "", 0) for event in chosen], np.uint8)),
        importance=frozen(np.array([min(max(event.importance, 1), 5) for event in chosen], np.uint8)),
        checked=frozen(np.array([_checked(event) for event in chosen], np.uint8)),
        place=frozen(place),
        places=places,
        meta=meta or Meta(),
        links=_links(chosen, actors),
    )


def _checked(event: Event) -> int:
    bits = CheckedBits(0)
    if event.checked.date:
        bits |= CheckedBits.DATE
    if event.checked.quotes:
        bits |= CheckedBits.QUOTES
    if event.quotes:
        bits |= CheckedBits.HAS_QUOTE
    for source in event.sources:
        bits |= CheckedBits.HAS_SOURCE | _SOURCE_BIT.get(source.kind, CheckedBits(0))
    if len(event.sources) > 1:
        bits |= CheckedBits.SEVERAL_SOURCES
    return int(bits)


def _places(events: Sequence[Event]) -> tuple[PlaceTable, np.ndarray]:
    """A flat table of the places that the events name: their codes, without names from elsewhere."""
    known: dict[tuple[str, str, str], int] = {}
    place = np.full(len(events), -1, np.int32)
    for i, event in enumerate(events):
        where = event.jurisdiction
        if where is not None:
            name = where.place if where.level == "local" else where.code
            place[i] = known.setdefault((where.code, name, where.level), len(known))
    keys = list(known)
    table = PlaceTable(
        tuple(key[0] for key in keys), tuple(key[1] for key in keys), tuple(key[2] for key in keys), (-1,) * len(keys)
    )
    return table, place


def _links(events: Sequence[Event], actors: ActorTable | None) -> Links:
    table = actors or ActorTable()
    names = {name: i for i, name in enumerate(table.names)}
    kinds = list(table.kinds)
    for event in events:
        for party in event.actors:
            if party.name not in names:
                names[party.name] = len(names)
                kinds.append(party.kind)
    extra = len(names) - len(table.names)
    roles = {term.code: i for i, term in enumerate(ROLES)}
    types: dict[str, int] = {}
    tags: dict[str, int] = {}
    return Links(
        actors=Ragged.of([[names[party.name] for party in event.actors] for event in events]),
        roles=frozen(np.array([roles.get(p.role, 255) for event in events for p in event.actors], np.uint8)),
        policy_types=Ragged.of([[types.setdefault(c, len(types)) for c in event.policy_types] for event in events]),
        tags=Ragged.of([[tags.setdefault(tag, len(tags)) for tag in event.tags] for event in events]),
        published=frozen(
            np.array([first_published(source.published for source in event.sources) for event in events], np.int32)
        ),
        actor_table=ActorTable(
            tuple(names),
            tuple(kinds),
            table.aliases + ((),) * extra,
            table.countries + (None,) * extra,
            table.parent + (-1,) * extra,
        ),
        role_names=tuple(term.code for term in ROLES),
        policy_names=tuple(types),
        tag_names=tuple(tags),
    )
