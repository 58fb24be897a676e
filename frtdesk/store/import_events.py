"""Events of a foreign file into a database: one transaction, one revision, one step to undo.

An entry is an event that is there already where its id is the same, or where title, dates and an address (or the lack
of any) are the same and nothing else that it says contradicts. Such an event gets what it lacks and loses nothing.
Entries come in batches, so that neither the file nor its log is ever in the memory whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection

from frtdesk.base.edtf import EdtfError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.change import ChangeSet, new_key
from frtdesk.model.event import Event, Relation
from frtdesk.model.incoming import (
    Entry,
    FoundLesson,
    FoundView,
    ImportReport,
    Item,
    KnownActor,
    Merged,
    Remark,
    Skipped,
)
from frtdesk.store import search_index
from frtdesk.store.database import Database
from frtdesk.store.growing_log import GrowingLog
from frtdesk.store.incoming_lessons import incoming_changes
from frtdesk.store.incoming_rows import IncomingRows
from frtdesk.store.known_events import KnownEvents
from frtdesk.store.merge_event import merged_changes
from frtdesk.store.place_names import placed
from frtdesk.store.read_event import BATCH, events_of
from frtdesk.store.reader import Reader
from frtdesk.store.write import carry_out, now_text

_EVENT_KEYS = "SELECT id, key FROM event WHERE id IN (?*names) AND deleted_at IS NULL"
_RELATED = "SELECT from_key, to_key, position FROM relation WHERE from_key IN (?*)"


class _NothingWrittenError(Exception):
    """Ends a transaction of which nothing is to stay."""


def import_events(
    db: Database, items: Iterable[Item], title: str, *, author: str = "", dry_run: bool = False
) -> Work[ImportReport]:
    """Take in what a file holds; `title`: of the step in the history. With `dry_run` nothing is written in the end, and
    the report is the same. Closing the work leaves nothing. Raises FrtError, also what the reader of the file raises.
    """
    report = ImportReport()
    try:
        with db.writing() as connection:
            run = _Import(connection, db.reader_of(connection), title, author, report)
            yield from run.work(items)
            if dry_run or not run.changed:
                raise _NothingWrittenError
            report.revision = run.revision
    except _NothingWrittenError:
        pass
    return report


class _Import:
    """One import into an open transaction."""

    def __init__(self, connection: Connection, reader: Reader, title: str, author: str, report: ImportReport) -> None:
        self.revision = new_key()
        self._connection = connection
        self._reader = reader
        self._report = report
        self._now = now_text()
        self._log = GrowingLog(connection, self.revision, title, made_at=self._now, author=author)
        self._rows = IncomingRows(connection, reader, self._log, self._now)
        self._known = KnownEvents(reader)
        self._ids: dict[str, int] = {}
        self._others: list[FoundLesson | FoundView] = []
        self._relations: list[tuple[int, int, tuple[Relation, ...]]] = []

    @property
    def changed(self) -> bool:
        return self._log.changed > 0

    def work(self, items: Iterable[Item]) -> Work[None]:
        yield from self._known.read()
        batch: list[Entry] = []
        done = 0
        for item in items:
            if isinstance(item, Entry):
                batch.append(item)
                if len(batch) == BATCH:
                    self._take(batch)
                    done += len(batch)
                    batch = []
                    yield Progress(done, 0, translate("import", "%n event|%n events", done))
            else:
                self._note(item)
        self._take(batch)
        self._tell_differing()
        self._take_other_actors()
        yield from self._relate()
        changes, sentences = incoming_changes(self._reader, self._others)
        if changes:
            self._carry_out(ChangeSet("", tuple(changes)))
        self._report.remarks.update(sentences)

    def _note(self, item: Skipped | Remark | KnownActor | FoundLesson | FoundView) -> None:
        if isinstance(item, Skipped):
            self._report.skipped.append(item)
        elif isinstance(item, Remark):
            self._report.remarks[item.sentence] += 1
        elif isinstance(item, FoundLesson | FoundView):
            self._others.append(item)
        else:
            self._rows.known_actors[item.actor.name] = item.actor

    def _take(self, batch: list[Entry]) -> None:
        """New events first, then what belongs to events that are there."""
        sound = [entry for entry in map(self._sound, batch) if entry is not None]
        self._known.expect([entry.event for entry in sound])
        self._rows.expect([entry.event for entry in sound])
        fresh: dict[int, Event] = {}
        again: list[tuple[int, Entry, str]] = []
        for entry in sound:
            if entry.event.id and self._known.in_bin(entry.event.id):
                why = translate("import", "an event with the id {id} lies in the bin").format(id=entry.event.id[:80])
                self._report.skipped.append(Skipped(why, entry.line))
                continue
            self._tell(entry)
            found = self._known.find(entry.event)
            if found is not None:
                again.append((found[0], entry, found[1]))
                self._known.grow(found[0], entry.event)
                continue
            wanted = entry.event.id
            event = entry.event if wanted else replace(entry.event, id=self._known.free_id(entry.event))
            key = self._rows.add_event(event)
            self._known.add(key, event)
            fresh[key] = event
            self._remember(key, event.id, event, 0)
            self._report.imported += 1
            self._report.undated += event.start is None and event.end is None
        self._rows.write()
        otherwise = self._rows.worded_otherwise
        as_told = {key: event for key, event in fresh.items() if key not in otherwise}
        search_index.put_in_new(self._connection, self._reader, as_told)
        search_index.put_in(self._connection, self._reader, otherwise)
        otherwise.clear()
        if again:
            self._merge(again)

    def _sound(self, entry: Entry) -> Entry | None:
        """The entry with its place as a database knows it; None for one that no database could hold."""
        event = entry.event
        try:
            _ = event.extent
        except EdtfError as error:
            column = "start" if event.end is None else "end"
            self._report.skipped.append(Skipped(error.message.rstrip("."), entry.line, column))
            return None
        if not _fits(event):
            why = translate("import", "an id, a name, a tag or an address in it is empty or too long")
            self._report.skipped.append(Skipped(why, entry.line))
            return None
        return replace(entry, event=placed(event, self._known.places))

    def _tell(self, entry: Entry) -> None:
        self._report.timed += entry.timed
        for remark in entry.remarks:
            self._report.remarks[remark] += 1
        if other := self._rows.told_otherwise(entry.event):
            kept = translate("import", "A source that is known by its address kept its title and publisher.")
            self._report.remarks[kept] += other

    def _take_other_actors(self) -> None:
        """Actors that the file describes and that none of its events names."""
        if more := self._rows.add_other_actors():
            self._rows.write()
            said = translate("import", "%n actor that no event names was taken in.|"
                             "%n actors that no event names were taken in.", more)  # fmt: skip
            self._report.remarks[said] += 1

    def _tell_differing(self) -> None:
        if self._known.differing:
            said = translate(
                "import",
                "An event has the title and date of another and says something else, so it came as an event of its own;"
                " “Find duplicates” shows both.",
            )
            self._report.remarks[said] += self._known.differing

    def _remember(self, key: int, id: str, event: Event, after: int) -> None:
        if id:
            self._ids[id] = key
        if event.relations:
            self._relations.append((key, after, event.relations))

    def _merge(self, again: list[tuple[int, Entry, str]]) -> None:
        events = events_of(self._reader, [key for key, _, _ in again])
        for key, entry, why in again:
            event = events[key]
            found = merged_changes(self._reader, key, event, entry.event, self._rows.place)
            self._rows.write()  # a new place goes before the event that lies there
            if found.changes:
                search_index.take_out(self._connection, self._reader, [key])
                self._carry_out(ChangeSet("", found.changes))
            self._rows.expect([found.parts])
            self._rows.add_parts(key, found.parts, found.after)
            self._rows.write()
            if found.added:
                search_index.take_out(self._connection, self._reader, [key])
                search_index.put_in(self._connection, self._reader, [key])
                events[key] = events_of(self._reader, [key])[key]
            self._remember(key, entry.event.id, entry.event, 1_000)
            self._report.merged.append(Merged(entry.line, event.id, why, found.added, found.kept))

    def _carry_out(self, changes: ChangeSet) -> None:
        carry_out(self._connection, self._reader, changes, self._now)
        self._log.add(changes.changes)

    def _relate(self) -> Work[None]:
        """Relations, now that all events are there. Those to events that are nowhere are counted."""
        for at in range(0, len(self._relations), BATCH):
            some = self._relations[at : at + BATCH]
            unknown = sorted({one.to for _, _, each in some for one in each if one.to not in self._ids})
            if unknown:
                self._ids |= {row[0]: row[1] for row in self._reader.of_keys(_EVENT_KEYS, unknown)}
            there = {(row[0], row[1]) for row in self._reader.of_keys(_RELATED, [key for key, _, _ in some])}
            for key, after, relations in some:
                for position, relation in enumerate(relations, after):
                    self._relate_one(key, relation, position, there)
            self._rows.write()
            yield Progress(at, len(self._relations), translate("import", "Relations"))

    def _relate_one(self, key: int, relation: Relation, position: int, there: set[tuple[int, int]]) -> None:
        to = self._ids.get(relation.to)
        if to is None or to == key:
            self._report.remarks[translate("import", "A relation to an event that is not there was left out.")] += 1
        elif (key, to) not in there:
            there.add((key, to))
            self._rows.add_relation(key, to, position, relation.kind)


def _fits(event: Event) -> bool:
    """Whether the tables take its names; one that they refuse would refuse the whole import."""
    names = [party.name for party in event.actors] + list(event.tags)
    addresses = [source.url for source in event.sources if source.url is not None]
    return (
        len(event.id) <= 200
        and 1 <= event.importance <= 5
        and all(1 <= len(name) <= 500 for name in names)
        and all(1 <= len(address) <= 2_000 for address in addresses)
    )
