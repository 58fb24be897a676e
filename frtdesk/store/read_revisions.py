"""The steps of the log as a history shows them, and those that touched one event; read without SQLAlchemy."""

from __future__ import annotations

import json
from dataclasses import replace

from frtdesk.model.revisions import Revised, told_apart, undone_keys
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader, Row

_REVISED = """
SELECT r.key, r.made_at, r.author, r.title, r.undoes_key,
    (SELECT max(c.position) + 1 FROM change c WHERE c.revision_key = r.key)
FROM revision r ORDER BY r.key DESC
"""
_QUOTES = """
SELECT row_key FROM change WHERE table_name = 'quote' AND field IS NULL AND (before LIKE ? OR after LIKE ?)
"""
_QUOTES_NOW = "SELECT key FROM quote WHERE event_key = ?"
_OF_ROWS = "SELECT DISTINCT revision_key FROM change WHERE table_name = ? AND row_key = ?"
_OF_LINKS = "SELECT DISTINCT revision_key FROM change WHERE table_name = ? AND row_key LIKE ?"
LINKS = ("event_actor", "event_policy_type", "event_source", "event_tag")
"""Tables whose rows belong to the event that their keys begin with."""


def read_revised(db: Database) -> tuple[Revised, ...]:
    """All steps, the latest first. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        found = [
            Revised(key, str(made_at), str(author), str(title), undoes, size or 0)
            for key, made_at, author, title, undoes, size in reader.all(_REVISED)
        ]
    undone = undone_keys((one.key, one.undoes) for one in found)
    did = told_apart(found)
    return tuple(replace(one, undone=one.key in undone, did=did[one.key]) for one in found)


def read_revisions_of(db: Database, event: int) -> frozenset[int]:
    """The keys of the steps that changed an event or what belongs to it. Raises FrtError."""
    with db.reading() as reader:
        found = {row[0] for row in reader.all(_OF_ROWS, ("event", key_text(event)))}
        for table in LINKS:
            found.update(row[0] for row in beginning(reader, _OF_LINKS, (table, f'{{"event_key":{event},')))
        found.update(row[0] for row in beginning(reader, _OF_LINKS, ("relation", f'{{"from_key":{event},')))
        found.update(row[0] for row in reader.all(_OF_LINKS, ("relation", f'%"to_key":{event}}}')))
        for quote in quotes_ever(reader, event):
            found.update(row[0] for row in reader.all(_OF_ROWS, ("quote", key_text(quote))))
        return frozenset(found)


def quotes_ever(reader: Reader, event: int) -> list[int]:
    """The keys of the quotes that an event has, or had."""
    now = {int(row[0]) for row in reader.all(_QUOTES_NOW, (event,))}
    pattern = f'%"event_key":{event},%'
    then = {int(json.loads(row[0])["key"]) for row in reader.all(_QUOTES, (pattern, pattern))}
    return sorted(now | then)


def beginning(reader: Reader, sql: str, parameters: tuple[object, ...]) -> list[Row]:
    """The rows of a SELECT with one LIKE, whose text is the second parameter, for what begins with that. SQLite looks
    it up in the index by GLOB only: a log of 200,000 rows is else read whole for each event."""
    first, text, *others = parameters
    if reader.dialect == "sqlite":
        return reader.all(sql.replace(" LIKE ", " GLOB "), (first, f"{text}*", *others))
    return reader.all(sql, (first, f"{text}%", *others))


def key_text(key: int) -> str:
    """The key of a row as the log holds it."""
    return f'{{"key":{key}}}'
