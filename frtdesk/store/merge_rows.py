"""Several actors, sources, tags or places that are one: what becomes of the rows that name them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate
from frtdesk.model.change import Change, ChangeSet, Fields, Value, deletion, insertion, update
from frtdesk.model.change_titles import short
from frtdesk.model.merging import Merge
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader
from frtdesk.store.rows import deletion_of, read_row

_LINK = {
    "actor": ("event_actor", "actor_key", ("position", "role")),
    "source": ("event_source", "source_key", ("position",)),
    "tag": ("event_tag", "tag_key", ("position",)),
}
_USES = {
    "actor": "SELECT event_key, position, role FROM event_actor WHERE actor_key = ? ORDER BY event_key",
    "source": "SELECT event_key, position FROM event_source WHERE source_key = ? ORDER BY event_key",
    "tag": "SELECT event_key, position FROM event_tag WHERE tag_key = ? ORDER BY event_key",
}
_TITLES = {
    "actor": mark("editing", "Merge %n actor into {name}|Merge %n actors into {name}"),
    "source": mark("editing", "Merge %n source into {name}|Merge %n sources into {name}"),
    "tag": mark("editing", "Merge %n tag into {name}|Merge %n tags into {name}"),
    "jurisdiction": mark("editing", "Merge %n place into {name}|Merge %n places into {name}"),
}
_QUOTES = "SELECT key FROM quote WHERE source_key = ? ORDER BY key"
_CHILDREN = {
    "actor": "SELECT key FROM actor WHERE parent_key = ? ORDER BY key",
    "jurisdiction": "SELECT key FROM jurisdiction WHERE parent_key = ? ORDER BY key",
}
_THERE = "SELECT key FROM event WHERE jurisdiction_key = ? ORDER BY key"
_ALIASES = "SELECT name, position FROM actor_alias WHERE actor_key = ? ORDER BY position, name"


def merging(db: Database, table: str, kept: int, others: Sequence[int]) -> Merge:
    """What making one of several rows of `table` does: who names one of the others names the kept one. Raises FrtError
    where one of them is gone."""
    gone = [key for key in dict.fromkeys(others) if key != kept]
    with db.reading() as reader:
        rows = [_row(reader, table, key) for key in (kept, *gone)]
        names = [_name(table, row) for row in rows]
        title = translate("editing", _TITLES[table], len(gone)).format(name=short(names[0]))
        links, events = (_moved_there if table == "jurisdiction" else _links)(reader, table, kept, gone)
        changes = [*links, *_own(reader, table, kept, rows, gone)]
        for key in gone:
            changes += deletion_of(reader, table, {"key": key})
    moved = translate(
        "editing", "%n event of the others will name {name}.|%n events of the others will name {name}.", events
    )
    said = (*([moved.format(name=names[0])] if events else ()), *_also(table, names[0]))
    return Merge(title, names[0], tuple(names[1:]), events, said, ChangeSet(title, tuple(changes)))


def _row(reader: Reader, table: str, key: int) -> Fields:
    row = read_row(reader, table, {"key": key})
    if row is None:
        raise FrtError(
            translate("editing", "One of them is gone."),
            translate("editing", "Look at what is there and choose again."),
        )
    return row


def _name(table: str, row: Fields) -> str:
    if table == "source":
        return str(row["title"] or row["url"] or row["publisher"] or "")
    return str(row["name"])


def _also(table: str, name: str) -> Iterator[str]:
    if table == "actor":
        yield translate("editing", "The other names become other names of {name}.").format(name=name)
    if table == "source":
        yield translate("editing", "What it does not say is taken from the others.")


def _links(reader: Reader, table: str, kept: int, gone: Sequence[int]) -> tuple[list[Change], int]:
    """Links to the kept row instead of the others, one an event; and how many events change."""
    link, column, names = _LINK[table]
    there = {row[0] for row in reader.all(_USES[table], (kept,))}
    found: list[Change] = []
    touched: set[int] = set()
    for key in gone:
        for event, *values in reader.all(_USES[table], (key,)):
            fields = dict(zip(names, values, strict=True))
            found.append(deletion(link, {"event_key": event, column: key}, fields))
            if event not in there:
                found.append(insertion(link, {"event_key": event, column: kept}, fields))
            there.add(event)
            touched.add(event)
    if table == "source":
        found += [
            update("quote", {"key": row[0]}, {"source_key": key}, {"source_key": kept})
            for key in gone
            for row in reader.all(_QUOTES, (key,))
        ]
    return found, len(touched)


def _moved_there(reader: Reader, _table: str, kept: int, gone: Sequence[int]) -> tuple[list[Change], int]:
    """Events of the other places happen at the kept one; the text that an event shows for its place stays."""
    found = [
        update("event", {"key": row[0]}, {"jurisdiction_key": key}, {"jurisdiction_key": kept})
        for key in gone
        for row in reader.all(_THERE, (key,))
    ]
    return found, len(found)


def _own(reader: Reader, table: str, kept: int, rows: Sequence[Fields], gone: Sequence[int]) -> Iterator[Change]:
    """What the kept row gets from the others."""
    first = rows[0]
    lacking = {name for name, value in first.items() if not value and name != "parent_key"}
    filled = {name: next((row[name] for row in rows[1:] if row[name]), first[name]) for name in lacking}
    if table in _CHILDREN:
        filled["parent_key"] = _parent(reader, table, rows, {kept, *gone})
    if table == "source":
        filled.pop("url", None)  # it is still another row's until that is taken away
    changed = {name: value for name, value in filled.items() if value != first[name]}
    if changed:
        yield update(table, {"key": kept}, {name: first[name] for name in changed}, changed)
    if table == "actor":
        yield from _names(reader, kept, rows, gone)
    if table in _CHILDREN:
        # Among the others parents may go before their children: that is looked at when the transaction ends.
        for key in gone:
            for (child,) in reader.all(_CHILDREN[table], (key,)):
                if child not in (kept, *gone):
                    yield update(table, {"key": child}, {"parent_key": key}, {"parent_key": kept})


def _parent(reader: Reader, table: str, rows: Sequence[Fields], ones: set[int]) -> Value:
    """What the kept row belongs to: the first parent of any that does not itself lie under what becomes one, as it
    would lie under itself then."""
    for row in rows:
        above, seen = row["parent_key"], set[Value]()
        while above is not None and above not in ones and above not in seen:
            seen.add(above)
            found = read_row(reader, table, {"key": above})
            above = None if found is None else found["parent_key"]
        if row["parent_key"] is not None and above not in ones:
            return row["parent_key"]
    return None


def _names(reader: Reader, kept: int, rows: Sequence[Fields], gone: Sequence[int]) -> Iterator[Change]:
    """The names of the others become other names."""
    there = reader.all(_ALIASES, (kept,))
    known = {str(rows[0]["name"]), *(str(name) for name, _ in there)}
    place = max((position for _, position in there), default=-1) + 1
    for key, row in zip(gone, rows[1:], strict=True):
        for name in (str(row["name"]), *(str(alias) for alias, _ in reader.all(_ALIASES, (key,)))):
            if name not in known:
                known.add(name)
                yield insertion("actor_alias", {"actor_key": kept, "name": name}, {"position": place})
                place += 1
