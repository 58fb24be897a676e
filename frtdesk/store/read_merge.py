"""What a newer database holds beside a copy that was edited: each event of both, and what it was before.

What it was follows from the copy's own log: its steps that the newer database does not know are taken back, but for
earlier merges, as what these wrote is what the newer database's forerunner held.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.book import Book
from frtdesk.model.change import Fields
from frtdesk.model.conflict import Take
from frtdesk.model.event import Event, Relation
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.merge_plan import EventFate, MergePlan
from frtdesk.model.merge_shared import COMPARED, SharedFate, bare, shared_fate
from frtdesk.model.merge_things import unsettled_thing
from frtdesk.model.revisions import undone_keys
from frtdesk.model.settled import Settled, is_settled, read_settled, unsettled, unsettled_shared
from frtdesk.model.three_way import resolved, three_way
from frtdesk.store.change_log import read_change_set
from frtdesk.store.database import Database
from frtdesk.store.event_as_of import Point, event_as_of, row_as_of, table_as_of
from frtdesk.store.read_event import BATCH, events_of
from frtdesk.store.read_merge_things import merged_things
from frtdesk.store.read_meta import said_of
from frtdesk.store.read_past import LARGE
from frtdesk.store.read_stored_event import read_book
from frtdesk.store.reader import Reader
from frtdesk.store.reread import events_touched

MERGED = "merged_from"
"""The row of `meta` that a merge writes: by it a merge is known in the log."""

TAKEN = ("title", "description", "licence", "date", "covered_from", "covered_to", "thin", "built_from")
"""What the copy says of itself as the newer database does, after a merge."""

SETTLED = "settled"
"""The row of `meta` that keeps in which conflicts mine was kept (`model.settled`)."""

_SETTLED = "SELECT value FROM meta WHERE key = 'settled'"
_IDS = "SELECT id, key, deleted_at FROM event ORDER BY id"
_REVISIONS = "SELECT key, undoes_key FROM revision"
_MERGES = "SELECT DISTINCT revision_key FROM change WHERE table_name = 'meta' AND row_key = ?"
_SIZE = "SELECT count(*) FROM change WHERE revision_key = ?"
_TAKEN_AWAY = """
SELECT before FROM change WHERE table_name = 'event' AND field IS NULL AND after IS NULL AND revision_key = ?
"""
_MADE = """
SELECT row_key FROM change WHERE table_name = 'event' AND field IS NULL AND before IS NULL AND revision_key = ?
"""
_LARGE_TOUCHED = "SELECT DISTINCT row_key FROM change WHERE revision_key = ? AND table_name = 'event'"
_NAMING = {
    "actor": "SELECT event_key FROM event_actor WHERE actor_key = ?",
    "tag": "SELECT event_key FROM event_tag WHERE tag_key = ?",
    "policy_type": "SELECT event_key FROM event_policy_type WHERE policy_type_key = ?",
    "jurisdiction": "SELECT key FROM event WHERE jurisdiction_key = ?",
}
"""The events that say what a changed row says."""


def read_merge(copy: Database, newer: Database, *, afresh: bool = False) -> Work[MergePlan]:
    """What a merge would do; nothing is written. `afresh`: with the conflicts too in which mine was kept at an earlier
    merge. Raises FrtError where one of the two cannot be read."""
    said = translate("merge", "Comparing both databases")
    with copy.reading() as mine, newer.reading() as theirs:
        ours, others = _Side(mine), _Side(theirs)
        own = _OwnSteps(mine, copy, frozenset(row[0] for row in theirs.all(_REVISIONS)))
        settled = read_settled("" if afresh else settled_of(mine) or "")
        found: list[EventFate] = []
        same = 0
        ids = sorted({*ours.keys, *others.keys})
        for at in range(0, len(ids), BATCH):
            some = ids[at : at + BATCH]
            pair = ours.events(some), others.events(some)
            for id_ in some:
                fate = _left_to_ask(_fate(id_, pair, ours, others, own), settled)
                if fate is None:
                    same += id_ in pair[0]
                else:
                    found.append(fate)
            yield Progress(min(at + BATCH, len(ids)), len(ids), said)
        meta = said_of(theirs)
        other = read_book(newer)
        both = (unsettled_shared(one, settled) for one in _shared(read_book(copy), other, own))
        shared = tuple(one for one in both if one.conflicts or one.values != one.mine)
        things = tuple(unsettled_thing(one, settled) for one in merged_things(mine, theirs, own.table_before))
    addresses = {stored.source.url: stored.source for stored in other.sources.values() if stored.source.url is not None}
    return MergePlan(newer.name, tuple(found), same, meta, shared, other.actors, addresses, things)


def settled_of(copy: Reader) -> str | None:
    """What is kept of the conflicts of earlier merges in which mine was kept."""
    row = copy.one(_SETTLED)
    return None if row is None else str(row[0])


def _left_to_ask(fate: EventFate | None, settled: Settled) -> EventFate | None:
    """Without the conflicts that were settled before; where nothing else differs, what was changed here alone."""
    if fate is not None and fate.fate is Fate.LOST and is_settled((fate.id, WHOLE), None, settled):
        return replace(fate, fate=Fate.MINE)
    if fate is None or fate.merged is None or fate.mine is None:
        return fate
    merged = unsettled(fate.id, fate.merged, settled)
    if not merged.conflicts and resolved(fate.mine, merged, lambda _name: Take.MINE) == fate.mine:
        return replace(fate, fate=Fate.MINE, merged=None)
    return replace(fate, merged=merged)


class _Side:
    """One of the two databases: `keys` of the events by id, `live`: those not in the bin."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        rows = reader.all(_IDS)
        self.keys = {str(row[0]): int(row[1]) for row in rows}
        self.live = frozenset(str(row[0]) for row in rows if row[2] is None)

    def events(self, ids: Collection[str]) -> Mapping[str, Event]:
        """Those that are there and not in the bin."""
        found = events_of(self._reader, [self.keys[id_] for id_ in ids if id_ in self.live])
        return {event.id: bare(event) for event in found.values()}


class _OwnSteps:
    """What was done to the copy and is not known to the newer database."""

    def __init__(self, reader: Reader, copy: Database, known: frozenset[int]) -> None:
        self._reader = reader
        revisions = [(int(key), undoes) for key, undoes in reader.all(_REVISIONS)]
        undone = undone_keys(revisions)
        # A step that was taken back and the one that took it back leave nothing behind.
        standing = {key for key, undoes in revisions if undoes is None and key not in undone}
        merges = {int(row[0]) for row in reader.all(_MERGES, ('{"key":"merged_from"}',))}
        self._point = Point(0, skipped=known, kept=frozenset(merges & standing))
        self.deleted: set[str] = set()
        self._made: set[int] = set()
        self._touched: set[int] = set()
        for key in sorted(standing - known - merges):
            self._note(copy, key)

    def _note(self, copy: Database, revision: int) -> None:
        for (before,) in self._reader.all(_TAKEN_AWAY, (revision,)):
            self.deleted.add(json.loads(before)["id"])
        self._made.update(json.loads(row[0])["key"] for row in self._reader.all(_MADE, (revision,)))
        if (self._reader.one(_SIZE, (revision,)) or (0,))[0] > LARGE:
            self._touched.update(json.loads(row[0])["key"] for row in self._reader.all(_LARGE_TOUCHED, (revision,)))
            return
        changes = read_change_set(copy, revision).changes
        self._touched |= events_touched(self._reader, changes)
        for change in changes:
            if change.table == "relation":
                self._touched.add(int(change.key["from_key"] or 0))
            elif change.table in _NAMING and change.before is not None:
                rows = self._reader.all(_NAMING[change.table], (change.key["key"],))
                self._touched.update(int(row[0]) for row in rows)

    def before(self, key: int, now: Event) -> Event | None:
        """What an event was; None where it was made here."""
        if key in self._made:
            return None
        if key not in self._touched:
            return now
        found = event_as_of(self._reader, key, self._point)
        return None if found is None else bare(found.event)

    def table_before(self, table: str, now: Iterable[tuple[int, Fields]]) -> Mapping[int, Fields]:
        """The rows of a small table, by key, from those that it holds now."""
        return table_as_of(self._reader, table, now, self._point)

    def row_before(self, table: str, key: int) -> Fields | None:
        """What an actor or source was; None where it was made here."""
        return row_as_of(self._reader, table, key, self._point)


def _shared(mine: Book, theirs: Book, own: _OwnSteps) -> Iterator[SharedFate]:
    """The actors and sources that both have and that say different things of themselves."""
    pairs: list[tuple[str, int, str, Fields, Fields]] = [
        ("actor", actor.key, name, actor.fields, theirs.actors[name].fields)
        for name, actor in mine.actors.items()
        if name in theirs.actors
    ]
    pairs += [
        ("source", stored.key, stored.source.url, stored.fields, theirs.sources[name].fields)
        for name, stored in mine.sources.items()
        if name in theirs.sources and stored.source.url is not None
    ]
    for table, key, name, ours, others in pairs:
        if any(ours[one] != others[one] for one in COMPARED[table]):
            found = shared_fate(table, key, name, own.row_before(table, key), ours, others)
            if found.conflicts or found.values != found.mine:
                yield found


def _fate(
    id_: str, pair: tuple[Mapping[str, Event], Mapping[str, Event]], ours: _Side, others: _Side, own: _OwnSteps
) -> EventFate | None:
    """What differs of one event; None where nothing does, or where it lies in a bin."""
    mine, theirs = (events.get(id_) for events in pair)
    key = ours.keys.get(id_)
    if mine is None or key is None:
        if theirs is None or (id_ in others.live and id_ in ours.keys):
            return EventFate(id_, Fate.MINE, None, theirs) if theirs is not None else None
        if id_ in own.deleted:
            return EventFate(id_, Fate.MINE, None, theirs)
        return EventFate(id_, Fate.NEW, None, _reaching(theirs, ours, others))
    before = own.before(key, mine)
    if theirs is None:
        if before is None:
            return EventFate(id_, Fate.MINE, mine, None, key)
        before = _reaching(before, ours, others)
        fate = Fate.REMOVED if _reaching(mine, ours, others) == before else Fate.LOST
        return EventFate(id_, fate, mine, None, key, before=before)
    before = None if before is None else _reaching(before, ours, others)
    theirs = _with_kept(_reaching(theirs, ours, others), before, others)
    if mine == theirs:
        return None
    if theirs == before:
        return EventFate(id_, Fate.MINE, mine, theirs, key)
    if mine == before:
        return EventFate(id_, Fate.THEIRS, mine, theirs, key)
    return EventFate(id_, Fate.BOTH, mine, theirs, key, three_way(before, mine, theirs))


def _reaching(event: Event, ours: _Side, others: _Side) -> Event:
    """Without relations to what was put away here: the copy cannot show them."""
    there = tuple(one for one in event.relations if _is_there(one, ours, others))
    return event if there == event.relations else replace(event, relations=there)


def _is_there(one: Relation, ours: _Side, others: _Side) -> bool:
    return one.to in ours.live or (one.to not in ours.keys and one.to in others.live)


def _with_kept(theirs: Event, before: Event | None, others: _Side) -> Event:
    """With the relations to what they removed: that is kept unless somebody asks, and so is what leads there."""
    if before is None:
        return theirs
    reached = {one.to for one in theirs.relations}  # at most one leads from one event to another
    kept = tuple(one for one in before.relations if one.to not in others.live and one.to not in reached)
    every = (*theirs.relations, *kept)
    if set(every) == set(before.relations):
        every = before.relations  # another order alone is no change of theirs
    return replace(theirs, relations=every) if kept else theirs
