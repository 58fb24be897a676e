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
from frtdesk.store.place_names import PlaceNames
from frtdesk.store.read_event import events_of
from frtdesk.store.reader import Reader

_ALL = "SELECT key, title, start_text, end_text FROM event WHERE deleted_at IS NULL"
_IDS = "SELECT id, key, deleted_at FROM event WHERE id IN (?*names)"
_SIMILAR_IDS = "SELECT id FROM event WHERE id IN (?*names)"
_MOST_NAMESAKES = 50


class KnownEvents:
    """Asked batch by batch (`expect`), and told what was added."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.places = PlaceNames(reader)
        self._hashes: Days = np.zeros(0, np.int64)
        self._keys: Days = np.zeros(0, np.int64)
        self._added: defaultdict[int, list[int]] = defaultdict(list)
        self._ids: dict[str, int] = {}
        self._new_ids: dict[str, int] = {}
        self._binned: set[str] = set()
        self._taken: set[str] = set()
        self._events: dict[int, Event] = {}

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
        return [*map(int, self._keys[first : min(last, first + _MOST_NAMESAKES)]), *self._added.get(wanted, ())]

    def in_bin(self, id: str) -> bool:
        return id in self._binned

    def find(self, event: Event) -> tuple[int, str] | None:
        """The key of the event that it is, and how it was known."""
        if event.id:
            key = self._new_ids.get(event.id, self._ids.get(event.id))
            if key is not None:
                return key, translate("import", "the same id")
        for key in self._namesakes(event):
            known = self._events.get(key)
            if known is None or (known.title, known.start, known.end) != (event.title, event.start, event.end):
                continue
            mine, theirs = _addresses(event), _addresses(known)
            if mine & theirs:
                return key, translate("import", "the same title, date and address")
            if not mine and not theirs and not event.id:
                return key, translate("import", "the same title and date")
        return None

    def add(self, key: int, event: Event) -> None:
        """An event that was added, and may come again."""
        self._new_ids[event.id] = key
        self._events[key] = event
        self._added[_hash(event.title, event.start, event.end)].append(key)

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


def _addresses(event: Event) -> set[str]:
    return {source.url for source in event.sources if source.url is not None}
