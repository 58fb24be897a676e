"""What is done to actors, sources, tags and places themselves, for all events that name them."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.model.book import StoredActor, StoredPlace, StoredSource
from frtdesk.model.change import Change, ChangeSet, Fields, deletion, insertion, update


def actor_difference(title: str, before: StoredActor | None, after: StoredActor) -> ChangeSet | None:
    """From the one actor to the other, with its other names; None where they are the same."""
    changes = [*_row("actor", after.key, before.fields if before else None, after.fields), *_aliases(before, after)]
    return _set(title, changes)


def source_difference(title: str, before: StoredSource | None, after: StoredSource) -> ChangeSet | None:
    return _set(title, _row("source", after.key, before.fields if before else None, after.fields))


def place_difference(title: str, before: StoredPlace | None, after: StoredPlace) -> ChangeSet | None:
    return _set(title, _row("jurisdiction", after.key, before.fields if before else None, after.fields))


def tag_difference(title: str, key: int, before: str | None, after: str) -> ChangeSet | None:
    return _set(title, _row("tag", key, None if before is None else {"name": before}, {"name": after}))


def _set(title: str, changes: list[Change]) -> ChangeSet | None:
    return ChangeSet(title, tuple(changes)) if changes else None


def _row(table: str, key: int, before: Fields | None, after: Fields) -> list[Change]:
    """The row is made, or the fields that differ are written."""
    if before is None:
        return [insertion(table, {"key": key}, after)]
    other = [name for name in after if after[name] != before[name]]
    if not other:
        return []
    old, new = ({name: side[name] for name in other} for side in (before, after))
    return [update(table, {"key": key}, old, new)]


def _aliases(before: StoredActor | None, after: StoredActor) -> Iterator[Change]:
    """Other names: rows of their own; where nothing changed they stay as they are."""
    if before is not None and before.aliases == after.aliases:
        return
    had = dict(zip(before.aliases, before.places or range(len(before.aliases)), strict=True)) if before else {}
    wanted = {name: place for place, name in enumerate(dict.fromkeys(after.aliases))}
    for name, place in had.items():
        if name not in wanted:
            yield deletion("actor_alias", {"actor_key": after.key, "name": name}, {"position": place})
    for name, place in wanted.items():
        key: Fields = {"actor_key": after.key, "name": name}
        if name not in had:
            yield insertion("actor_alias", key, {"position": place})
        elif had[name] != place:
            yield update("actor_alias", key, {"position": had[name]}, {"position": place})
