"""The palette of one window: its entries, what answers what was typed, and what was used lately."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.actions.palette.entry import Asked, Entry, Source
from frtdesk.actions.palette.matching import INSIDE, LONGEST, Name, name_of, points
from frtdesk.base.signal import Signal
from frtdesk.model.names import folded
from frtdesk.state.settings import Settings

RECENT = "palette"
"""The setting that holds what was used lately, by id."""

REMEMBERED = 30
"""Entries that are remembered as used lately."""

SHOWN_RECENT = 7
"""Of these, how many stand before the others while nothing is typed."""

MOST = 200
"""Entries that answer at most."""

LEAST_ASKED = 2
"""Letters from which a large source is asked."""

ELSEWHERE = 33
"""Points of words that stand only in the place or the help of an entry."""

SURE = INSIDE - 6
"""Points from which a name holds what was typed."""


@dataclass(frozen=True)
class Found:
    """An entry in the list. `recent`: it stands there since it was used lately."""

    entry: Entry
    recent: bool = False


@dataclass(frozen=True)
class _Ready:
    """An entry with its names ready for being compared."""

    entry: Entry
    names: tuple[Name, ...]
    about: Name


class Palette:
    """`changed`: other entries are `found`. Ask `begin`, then `type` as often as a person types, then `end`."""

    changed = Signal()

    def __init__(self, sources: Sequence[Source], asked: Sequence[Asked], settings: Settings) -> None:
        self._sources = sources
        self._asked = asked
        self._settings = settings
        self._ready: list[_Ready] = []
        self._late: dict[Asked, tuple[Entry, ...]] = {}
        self._text = ""
        self.found: tuple[Found, ...] = ()

    def begin(self) -> None:
        """List what there is now, before anything is typed."""
        self._text = ""
        self._late.clear()
        self.refresh()

    def refresh(self) -> None:
        """List anew what there is: something was read meanwhile."""
        self._ready = [_made_ready(entry) for source in self._sources for entry in source()]
        self._find()

    def hear(self) -> None:
        """What is listed may have changed."""
        if self._ready:
            self.refresh()

    def type(self, text: str) -> None:
        """Find what answers this text."""
        text = folded(text[:LONGEST])
        if text == self._text:
            return
        self._text = text
        self._late.clear()
        for source in self._asked:
            if len(text) >= LEAST_ASKED:
                source.ask(text, lambda entries, of=source, about=text: self._answered(of, about, entries))
            else:
                source.stop()
        self._find()

    def end(self) -> None:
        """The palette is closed: nothing is held or waited for."""
        for source in self._asked:
            source.stop()
        self._ready, self._late, self.found = [], {}, ()

    def remember(self, entry: Entry) -> None:
        """It was used: next time it stands among the first. What is not listed but asked for is not remembered."""
        if all(ready.entry.id != entry.id for ready in self._ready):
            return
        others = [name for name in self._settings[RECENT] if name != entry.id]
        self._settings[RECENT] = [entry.id, *others][:REMEMBERED]

    def _answered(self, source: Asked, text: str, entries: tuple[Entry, ...]) -> None:
        if text == self._text and self._ready:
            self._late[source] = entries
            self._find()

    def _find(self) -> None:
        """What large sources hold stands after what was spelt out, and before what was read into what was typed."""
        late = [Found(entry) for entries in self._late.values() for entry in entries]
        if self._text:
            ranked = self._ranked()
            sure = sum(score >= SURE for score, _ in ranked)
            found = [Found(entry) for _, entry in ranked[: MOST - len(late)]]
            self.found = (*found[:sure], *late, *found[sure:])
        else:
            self.found = tuple(self._offered())
        self.changed.emit()

    def _offered(self) -> list[Found]:
        """What was used lately, then everything in its order."""
        by_id = {ready.entry.id: ready.entry for ready in self._ready}
        lately = [by_id[name] for name in self._recent if name in by_id][:SHOWN_RECENT]
        used = {entry.id for entry in lately}
        rest = (it.entry for it in self._ready if it.entry.offered and it.entry.id not in used)
        return [*(Found(entry, recent=True) for entry in lately), *map(Found, rest)]

    def _ranked(self) -> list[tuple[float, Entry]]:
        """What answers, the best first, and how well."""
        place = {name: number for number, name in enumerate(self._recent)}
        scored: list[tuple[float, float, int, int, Entry]] = []
        for number, ready in enumerate(self._ready):
            score = self._points(ready)
            if score:
                used = place.get(ready.entry.id, REMEMBERED)
                better = 6 * (1 - used / REMEMBERED) - (0 if ready.entry.able else 8)
                scored.append((-score - better, score, ready.entry.rank, number, ready.entry))
        scored.sort(key=lambda it: (it[1] < SURE, it[0], it[2], it[3]))
        return [(score, entry) for _, score, _, _, entry in scored]

    def _points(self, ready: _Ready) -> float:
        """By its best name; words that stand in its place or help count less, and do not count alone by scattered
        letters."""
        best = max(points(self._text, name) for name in ready.names)
        if best:
            return best
        known = {*ready.about.words, *(word for name in ready.names for word in name.words)}
        asked = name_of(self._text).words
        if asked and all(any(word.startswith(typed) for word in known) for typed in asked):
            return ELSEWHERE
        return 0.0

    @property
    def _recent(self) -> list[str]:
        return [name for name in self._settings[RECENT] if isinstance(name, str)]


def _made_ready(entry: Entry) -> _Ready:
    names = [name_of(folded(entry.title))]
    if entry.english and entry.english != entry.title:
        names.append(name_of(folded(entry.english)))
    return _Ready(entry, tuple(names), name_of(folded(f"{entry.place} {entry.help}")))
