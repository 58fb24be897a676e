"""Which events are there already: by id, or by title, dates and addresses; 16 bytes an event whatever their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Days
from frtdesk.model.event import Event
from frtdesk.model.event_id import proposed_id
from frtdesk.store.merge_event import contradicts, says_no_more, united
from frtdesk.store.place_names import PlaceNames
from frtdesk.store.read_event import events_of
from frtdesk.store.reader import Reader

_ALL = "SELECT key, title, start_text, end_text FROM event WHERE deleted_at IS NULL"
_IDS = "SELECT id, key, deleted_at FROM event WHERE id IN (?*names)"
_SIMILAR_IDS = "SELECT id FROM event WHERE id IN (?*names)"
_SAID = "SELECT key, summary, note FROM event WHERE key IN (?*)"
_MOST_NAMESAKES = 50
"""Events of one title and date that are looked at one by one; of more only those with the same texts."""


class KnownEvents:
    """Asked batch by batch (`expect`), and told what was added."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.places = PlaceNames(reader)
        self._hashes: Days = np.zeros(0, np.int64)
        self._keys: Days = np.zeros(0, np.int64)
        self._added: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self._ids: dict[str, int] = {}
        self._new_ids: dict[str, int] = {}
        self._binned: set[str] = set()
        self._taken: set[str] = set()
        self._events: dict[int, Event] = {}
        self._crowds: dict[int, defaultdict[int, list[int]]] = {}
        self.differing = 0
        """How many events became events of their own, though one has their title and date."""

    def read(self) -> Work[None]:
        """What is there before the import."""
        hashes: list[Days] = []
        keys: list[Days] = []
        done = 0
        for rows in self._reader.partitions(_ALL):
            hashes.append(np.array([_hash(str(row[1]), row[2], row[3]) for row in rows], np.int64))
            keys.append(np.array([row[0] for row in rows], np.int64))
            done += len(rows)
            yield Progress(done, 0, translate("import", "Looking at what is there"))
        if keys:
            all_hashes, all_keys = np.concatenate(hashes), np.concatenate(keys)
            order = np.argsort(all_hashes, kind="stable")
            self._hashes, self._keys = all_hashes[order], all_keys[order]

    def expect(self, events: Sequence[Event]) -> None:
        """Look up what these events may be."""
        ids = sorted({event.id or proposed_id(event.title, event.start) for event in events})
        rows = self._reader.of_keys(_IDS, ids) if ids else []
        self._taken = {row[0] for row in rows}
        self._ids = {row[0]: row[1] for row in rows if row[2] is None}
        self._binned = {row[0] for row in rows if row[2] is not None}
        candidates = {key for event in events for key in self._namesakes(event)}
        wanted = sorted(candidates)[: 500 * _MOST_NAMESAKES]
        self._events = {}
        for at in range(0, len(wanted), 500):
            self._events |= events_of(self._reader, wanted[at : at + 500])

    def _namesakes(self, event: Event) -> list[int]:
        """Keys of events with this title and these dates."""
        wanted = _hash(event.title, event.start, event.end)
        first = int(np.searchsorted(self._hashes, wanted))
        last = int(np.searchsorted(self._hashes, wanted, side="right"))
        added = self._added.get(wanted, ())
        if last - first + len(added) <= _MOST_NAMESAKES:
            return [*map(int, self._keys[first:last]), *(key for key, _ in added)]
        return self._crowd(wanted, first, last)[_texts(event.summary, event.note)][:_MOST_NAMESAKES]

    def _crowd(self, wanted: int, first: int, last: int) -> defaultdict[int, list[int]]:
        """Very many events of one title and date, by the hash of their texts."""
        found = self._crowds.get(wanted)
        if found is None:
            found = self._crowds[wanted] = defaultdict(list)
            keys = [*map(int, self._keys[first:last])]
            for at in range(0, len(keys), 500):
                for key, summary, note in self._reader.of_keys(_SAID, keys[at : at + 500]):
                    found[_texts(summary, note)].append(key)
            for key, texts in self._added.get(wanted, ()):
                found[texts].append(key)
        return found

    def in_bin(self, id: str) -> bool:
        return id in self._binned

    def find(self, event: Event) -> tuple[int, str] | None:
        """The key of the event that it is, and how it was known."""
        if event.id:
            key = self._new_ids.get(event.id, self._ids.get(event.id))
            if key is not None:
                return key, translate("import", "the same id")
        found: tuple[int, str] | None = None
        differs = False
        for key in self._namesakes(event):
            known = self._events.get(key)
            if known is None or (known.title, known.start, known.end) != (event.title, event.start, event.end):
                continue
            why = _sameness(event, known)
            if not why or contradicts(known, event, texts=not _addresses(known)):
                differs = differs or not event.id
            elif says_no_more(known, event):
                return key, why  # so that a file that comes again finds what it became
            elif found is None:
                found = key, why
        self.differing += differs and found is None
        return found

    def add(self, key: int, event: Event) -> None:
        """An event that was added, and may come again."""
        self._new_ids[event.id] = key
        self._events[key] = event
        wanted, texts = _hash(event.title, event.start, event.end), _texts(event.summary, event.note)
        self._added[wanted].append((key, texts))
        if wanted in self._crowds:
            self._crowds[wanted][texts].append(key)

    def grow(self, key: int, event: Event) -> None:
        """An event gets what this one says beyond it; what comes next is compared with that."""
        known = self._events.get(key)
        if known is not None:
            self._events[key] = united(known, event)

    def free_id(self, event: Event) -> str:
        """An id for an event that has none (of the last batch), which nobody has: bans-2 where bans is taken."""
        wanted = proposed_id(event.title, event.start)
        if wanted not in self._taken and wanted not in self._new_ids:
            return wanted
        at = 2
        while True:
            names = [f"{wanted}-{number}" for number in range(at, at + 20)]
            taken = {row[0] for row in self._reader.of_keys(_SIMILAR_IDS, names)}
            for name in names:
                if name not in taken and name not in self._new_ids:
                    return name
            at += 20


def _hash(title: str, start: str | None, end: str | None) -> int:
    return hash((title, start or "", end))


def _texts(summary: str | None, note: str | None) -> int:
    return hash((" ".join((summary or "").split()), note or ""))


def _sameness(event: Event, known: Event) -> str:
    """How an event of the same title and date is known to be this one; empty where it is not."""
    mine, theirs = _addresses(event), _addresses(known)
    if mine & theirs:
        return translate("import", "the same title, date and address")
    if not mine and not theirs and not event.id:
        return translate("import", "the same title and date")
    return ""


def _addresses(event: Event) -> set[str]:
    return {source.url for source in event.sources if source.url is not None}
