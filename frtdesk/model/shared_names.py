"""What events share, as a list shows it: actors, sources, tags and places, each with what uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from frtdesk.base.words import mark, translate
from frtdesk.model.book import Node, StoredActor, StoredPlace, StoredSource, no_node
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.model.names import folded
from frtdesk.model.vocabulary import ACTOR_KIND, LEVEL, SOURCE_KIND, spoken

ACTOR, SOURCE, TAG, PLACE = "actor", "source", "tag", "jurisdiction"
TABLES = (ACTOR, SOURCE, TAG, PLACE)


@dataclass(frozen=True, slots=True)
class StoredTag:
    """One row of the table `tag`."""

    key: int
    name: str


Stored = StoredActor | StoredSource | StoredTag | StoredPlace


@dataclass(frozen=True, slots=True)
class Uses:
    """`events`, `binned`: how many events name it, on the timeline and in the bin; `below`: how many others of its sort
    belong to it."""

    events: int = 0
    binned: int = 0
    below: int = 0

    def __bool__(self) -> bool:
        return bool(self.events or self.binned or self.below)


NO_USES = Uses()


@dataclass(frozen=True)
class SharedName:
    """One of them. `above`: the name of what it belongs to."""

    table: str
    row: Stored
    uses: Uses = NO_USES
    above: str = ""

    @property
    def key(self) -> int:
        return self.row.key

    @property
    def name(self) -> str:
        """What it is called; of a source its title, else its address or publisher."""
        if isinstance(self.row, StoredSource):
            source = self.row.source
            return source.title or source.url or source.publisher
        return self.row.name

    @property
    def about(self) -> str:
        """What else there is to say on one line."""
        row = self.row
        if isinstance(row, StoredActor):
            parts = (spoken(row.kind, ACTOR_KIND), row.country or "", self.above, ", ".join(row.aliases))
        elif isinstance(row, StoredSource):
            source = row.source
            parts = (source.publisher, source.published or "", spoken(source.kind, SOURCE_KIND), source.url or "")
        elif isinstance(row, StoredPlace):
            parts = (row.code, spoken(row.level, LEVEL), self.above)
        else:
            parts = ()
        return BETWEEN.join(one_line(part, 160) for part in parts if part)

    @cached_property
    def searched(self) -> str:
        """All that is looked through, without regard to case and accents."""
        return folded(f"{self.name} {self.about}"[:2_000])

    @cached_property
    def sorted_by(self) -> tuple[str, str]:
        return folded(self.name[:200]), self.name


@dataclass(frozen=True)
class SharedNames:
    """All of them, by table and in the order of their names. `node`: the place that a code stands for."""

    entries: Mapping[str, tuple[SharedName, ...]] = field(default_factory=dict[str, tuple[SharedName, ...]])
    node: Callable[[str], Node | None] = no_node

    def of(self, table: str) -> tuple[SharedName, ...]:
        return self.entries.get(table, ())

    @cached_property
    def by_key(self) -> Mapping[tuple[str, int], SharedName]:
        return {(table, one.key): one for table, entries in self.entries.items() for one in entries}

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """What actors are said to be, beyond the vocabulary."""
        found = {one.row.kind for one in self.of(ACTOR) if isinstance(one.row, StoredActor)}
        return tuple(sorted(found - ACTOR_KIND.keys() - {""}))

    def find(self, table: str, key: int) -> SharedName | None:
        return self.by_key.get((table, key))

    def called(self, table: str, name: str) -> tuple[SharedName, ...]:
        """Those with this name, letter by letter."""
        return self._called.get((table, name), ())

    def like(self, table: str, name: str) -> tuple[SharedName, ...]:
        """Those with this name or other name, without regard to case and accents."""
        return self._like.get((table, folded(name)), ())

    @cached_property
    def _called(self) -> Mapping[tuple[str, str], tuple[SharedName, ...]]:
        return _grouped(((table, one.name), one) for table, entries in self.entries.items() for one in entries)

    @cached_property
    def _like(self) -> Mapping[tuple[str, str], tuple[SharedName, ...]]:
        return _grouped(
            ((table, folded(name)), one)
            for table, entries in self.entries.items()
            for one in entries
            for name in (one.name, *(one.row.aliases if isinstance(one.row, StoredActor) else ()))
        )

    @cached_property
    def addresses(self) -> Mapping[str, SharedName]:
        """Sources by their address."""
        return {
            one.row.source.url: one
            for one in self.of(SOURCE)
            if isinstance(one.row, StoredSource) and one.row.source.url
        }

    def circle(self, table: str, key: int, parent: int | None) -> bool:
        """Whether something would belong to itself, at any depth, if it belonged to this parent."""
        seen: set[int] = set()
        while parent is not None and parent not in seen:
            if parent == key:
                return True
            seen.add(parent)
            above = self.find(table, parent)
            row = above.row if above is not None else None
            parent = row.parent if isinstance(row, StoredActor | StoredPlace) else None
        return False


def _grouped(
    pairs: Iterable[tuple[tuple[str, str], SharedName]],
) -> Mapping[tuple[str, str], tuple[SharedName, ...]]:
    found: dict[tuple[str, str], tuple[SharedName, ...]] = {}
    for key, one in pairs:
        there = found.get(key, ())
        if one not in there:
            found[key] = (*there, one)
    return found


def uses_words(one: SharedName) -> str:
    """“14 events, 2 of them in the bin; 3 others belong to it.”"""
    uses = one.uses
    if not uses:
        return translate("names", "Nothing uses it.")
    every = uses.events + uses.binned
    parts: list[str] = []
    if every:
        parts.append(translate("names", "%n event names it.|%n events name it.", every))
    if uses.binned:
        parts.append(translate("names", "%n of them is in the bin.|%n of them are in the bin.", uses.binned))
    if uses.below:
        parts.append(translate("names", "%n other belongs to it.|%n others belong to it.", uses.below))
    return " ".join(parts)


_TITLES = {
    ACTOR: mark("names", "Actors"),
    SOURCE: mark("names", "Sources"),
    TAG: mark("names", "Tags"),
    PLACE: mark("names", "Places"),
}


def table_title(table: str) -> str:
    """“Actors”, “Sources”, “Tags”, “Places”."""
    return translate("names", _TITLES[table])
