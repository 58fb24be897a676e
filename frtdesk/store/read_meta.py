"""What the database says of itself, and its tree of places."""

from __future__ import annotations

from collections import defaultdict

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.model.columns import Meta, PlaceTable
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader

_META = "SELECT key, value FROM meta ORDER BY key"
_PLACES = "SELECT key, code, name, level, parent_key FROM jurisdiction ORDER BY code, level, name, key"
_MAX_TEXT = 5_000


def read_meta(db: Database) -> Meta:
    """Title, licence, what is covered. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return meta_of(reader)


def meta_of(reader: Reader) -> Meta:
    """As `read_meta`, in a view that is open already."""
    said = said_of(reader)
    covered_to = said.get("covered_to")
    return Meta(
        title=said.get("title", ""),
        description=said.get("description", ""),
        licence=said.get("licence", ""),
        built_from=said.get("built_from", ""),
        covered_from=said.get("covered_from"),
        covered_to=covered_to,
        covered_to_day=_last_day(covered_to),
        thin=said.get("thin", ""),
        schema=said.get("schema", ""),
    )


def said_of(reader: Reader) -> dict[str, str]:
    """The same by name, as it stands there."""
    return {str(key): str(value)[:_MAX_TEXT] for key, value in reader.all(_META)}


def _last_day(date: str | None) -> int | None:
    try:
        return None if date is None else extent(date, None).end_max
    except EdtfError:
        return None


def places_of(reader: Reader) -> tuple[PlaceTable, list[int]]:
    """The tree, a parent before its children, siblings by code; and for each place its key in the database.

    A place whose parents run in a circle or are not there stands at the top.
    """
    rows = {row[0]: row for row in reader.all(_PLACES)}
    children: dict[int | None, list[int]] = defaultdict(list)
    for key, row in rows.items():
        children[row[4] if row[4] in rows else None].append(key)
    order: dict[int, int] = {}
    for key in [*children[None], *rows]:
        waiting = [key]
        while waiting:
            if (place := waiting.pop()) not in order:
                order[place] = len(order)
                waiting.extend(reversed(children[place]))
    found = [rows[key] for key in order]
    parents = [order.get(row[4], -1) for row in found]
    table = PlaceTable(
        codes=tuple(str(row[1]) for row in found),
        names=tuple(str(row[2]) for row in found),
        levels=tuple(str(row[3]) for row in found),
        parent=tuple(parent if parent < place else -1 for place, parent in enumerate(parents)),
    )
    return table, list(order)
