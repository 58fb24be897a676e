"""`frtdesk check`: everything that is wrong with a database, each with its event and a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from zlib import crc32

from frtdesk.base.edtf import EdtfError
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event import Event
from frtdesk.model.rules import Violation, circles, event_violations, order_violations
from frtdesk.model.vocabulary import RELATION_KIND
from frtdesk.store.database import Database
from frtdesk.store.jurisdictions import node_of
from frtdesk.store.read_event import BATCH, events_of
from frtdesk.store.read_lessons import lessons_of
from frtdesk.store.reader import Reader
from frtdesk.store.search_fields import expected, stored
from frtdesk.store.search_text import FIELDS

_KEYS = "SELECT key, id FROM event WHERE deleted_at IS NULL ORDER BY start_min, id"
_DAYS = """
SELECT key, start_min, start_max, end_min, end_max, date_flags FROM event WHERE key IN (?*)
"""
_STARTS = "SELECT id, start_min, start_max FROM event WHERE deleted_at IS NULL"
_RELATIONS = """
SELECT f.id, COALESCE(t.id, ''), r.kind, r.to_key FROM relation r JOIN event f ON f.key = r.from_key
LEFT JOIN event t ON t.key = r.to_key
WHERE f.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY f.id, r.position
"""
_STALE = """
SELECT t.event_key, COALESCE(e.id, '') FROM event_text t LEFT JOIN event e ON e.key = t.event_key
WHERE e.key IS NULL OR e.deleted_at IS NOT NULL ORDER BY t.event_key
"""
_IMPORTANCE = "SELECT id FROM event WHERE importance NOT IN (1, 2, 3, 4, 5) ORDER BY id"
_PARENTS = {
    "actor": "SELECT key, name, parent_key FROM actor WHERE parent_key IS NOT NULL",
    "jurisdiction": "SELECT key, name, parent_key FROM jurisdiction WHERE parent_key IS NOT NULL",
}
_SOUND = "PRAGMA integrity_check(20)"
_FOREIGN = "PRAGMA foreign_key_check"
_OWNERS = {
    "event": "SELECT id FROM event WHERE rowid = ?",
    "event_actor": "SELECT e.id FROM event_actor l JOIN event e ON e.key = l.event_key WHERE l.rowid = ?",
    "event_policy_type": "SELECT e.id FROM event_policy_type l JOIN event e ON e.key = l.event_key WHERE l.rowid = ?",
    "event_source": "SELECT e.id FROM event_source l JOIN event e ON e.key = l.event_key WHERE l.rowid = ?",
    "event_tag": "SELECT e.id FROM event_tag l JOIN event e ON e.key = l.event_key WHERE l.rowid = ?",
    "quote": "SELECT e.id FROM quote l JOIN event e ON e.key = l.event_key WHERE l.rowid = ?",
}
_VOCABULARY_TABLE = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_words USING fts5vocab('main', 'event_words', 'instance')
"""
_INDEXED = "SELECT doc, col, offset, term FROM temp.indexed_words"
_MOST_FOREIGN = 100


def check(db: Database) -> Iterator[Violation]:
    """Every violation: those of the file first, then event by event in order of time. Silent where all is well.

    Raises FrtError where the database is too damaged to be read at all.
    """
    with db.reading() as reader:
        damage = list(_file_violations(reader)) if reader.dialect == "sqlite" else []
        yield from damage
        try:
            yield from _content_violations(reader)
        except FrtError:
            if not any(violation.field == "file" for violation in damage):
                raise


def _content_violations(reader: Reader) -> Iterator[Violation]:
    indexed = _index_sums(reader) if reader.dialect == "sqlite" else None
    ids = {int(row[0]): str(row[1]) for row in reader.all(_KEYS)}
    keys = list(ids)
    for at in range(0, len(keys), BATCH):
        yield from _batch_violations(reader, keys[at : at + BATCH], indexed)
    yield from _leftovers(reader, ids, indexed)
    yield from _relation_violations(reader)
    yield from _tree_violations(reader)
    if ids:  # a user's library holds lessons on the events of other files
        yield from _lesson_violations(reader, set(ids.values()))


def _file_violations(reader: Reader) -> Iterator[Violation]:
    """Damage, which may stop the look for more of it; else rows that point nowhere."""
    try:
        for ((said,),) in reader.partitions(_SOUND, (), 1):
            if said != "ok":
                yield _damaged(" ".join(str(said).split())[:200])
    except FrtError as error:
        yield _damaged(error.message)
        return
    for table, row, parent, _ in reader.all(_FOREIGN)[:_MOST_FOREIGN]:
        if table == "relation" and parent == "event":
            continue  # told as a dangling relation
        owner = reader.one(_OWNERS[table], (row,)) if table in _OWNERS else None
        sentence = translate("check", "A row of {table} points to a row of {parent} that is not there.")
        event = str(owner[0]) if owner is not None else ""
        yield Violation(event, str(table), sentence.format(table=table, parent=parent))


def _damaged(said: str) -> Violation:
    return Violation("", "file", translate("check", "The file is damaged: {said}").format(said=said))


def _batch_violations(reader: Reader, keys: list[int], indexed: dict[int, int] | None) -> Iterator[Violation]:
    days = {row[0]: row[1:] for row in reader.of_keys(_DAYS, keys)}
    should, have = expected(reader, keys), stored(reader, keys)
    events = events_of(reader, keys)
    for key in keys:
        event = events[key]
        yield from event_violations(event, lambda code: node_of(code) is not None)
        yield from _day_violations(event, days[key])
        if should[key] != have.get(key) or (indexed is not None and indexed.get(key, 0) != _sum_of(have[key])):
            yield _stale(event.id)


def _day_violations(event: Event, days: tuple[object, ...]) -> Iterator[Violation]:
    """The stored days must be those that the text means."""
    try:
        extent = event.extent
    except EdtfError:
        return  # told as a date that cannot be read
    meant = (extent.start_min, extent.start_max, extent.end_min, extent.end_max, int(extent.flags))
    if days != meant:
        yield Violation(event.id, "start", translate("check", "Its stored days are not those of its dates as written."))


def _stale(event: str) -> Violation:
    return Violation(
        event,
        "search",
        translate("check", "What is searched is not what the event says; “frtdesk check --repair-search” mends it."),
    )


def _leftovers(reader: Reader, ids: dict[int, str], indexed: dict[int, int] | None) -> Iterator[Violation]:
    """Searched words of events that are not there, and numbers out of bounds."""
    left = {int(key): str(event) for key, event in reader.all(_STALE)}
    for key in indexed or {}:
        if key not in ids:
            left.setdefault(key, "")
    for event in left.values():
        yield _stale(event)
    for (event,) in reader.all(_IMPORTANCE):
        yield Violation(str(event), "importance", translate("check", "Its importance is not a number from 1 to 5."))


def _relation_violations(reader: Reader) -> Iterator[Violation]:
    links: list[tuple[str, str, str]] = []
    for holder, target, kind, _ in reader.all(_RELATIONS):
        if target:
            links.append((str(holder), str(target), str(kind)))
            continue
        known = RELATION_KIND.get(str(kind))
        sentence = translate("check", "It {relation} an event that is not there.")
        relation = known.title if known is not None else str(kind)[:60]
        yield Violation(str(holder), "relations", sentence.format(relation=relation))
    starts = {str(row[0]): (_day(row[1]), _day(row[2])) for row in reader.all(_STARTS)}
    yield from order_violations(starts, links)


def _day(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _tree_violations(reader: Reader) -> Iterator[Violation]:
    for table, sql in _PARENTS.items():
        rows = reader.all(sql)
        names = {str(key): str(name) for key, name, _ in rows}
        for circle in circles({str(key): [str(parent)] for key, _, parent in rows}):
            sentence = translate("check", "Parents run in a circle: {circle}.")
            shown = " → ".join(names[key] for key in [*circle[:10], circle[0]])
            yield Violation("", table, sentence.format(circle=shown))


def _lesson_violations(reader: Reader, ids: set[str]) -> Iterator[Violation]:
    for lesson in lessons_of(reader):
        for number, step in enumerate(lesson.steps, 1):
            if step.event is not None and step.event not in ids:
                sentence = translate("check", "Step {number} of the lesson shows {event}, which is not there.")
                yield Violation(lesson.id, "steps", sentence.format(number=number, event=step.event[:200]))


def _index_sums(reader: Reader) -> dict[int, int]:
    """By event a sum over the words that the index holds for it, whatever their order."""
    reader.all(_VOCABULARY_TABLE)
    sums: defaultdict[int, int] = defaultdict(int)
    for rows in reader.partitions(_INDEXED):
        for event, column, offset, word in rows:
            sums[event] += _sum_of_word(column, offset, word)
    return sums


def _sum_of(fields: tuple[str, ...]) -> int:
    """The sum that the index should give for these FIELDS."""
    return sum(
        _sum_of_word(column, offset, word)
        for column, words in zip(FIELDS, fields, strict=True)
        for offset, word in enumerate(words.split())
    )


def _sum_of_word(column: str, offset: int, word: str) -> int:
    return crc32(f"{column} {offset} {word}".encode())
