"""Taking a newer database into a copy: one step of its history, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor, StoredSource
from frtdesk.model.change import Change, ChangeSet, Fields, insertion, new_key, update
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import StoredEvent, binned, differences
from frtdesk.model.edited_names import actor_difference
from frtdesk.model.event import Event, Source
from frtdesk.model.merge_fate import WHOLE
from frtdesk.model.merge_plan import Choices, MergePlan
from frtdesk.model.merge_shared import dressed
from frtdesk.model.settled import read_settled, settled_text
from frtdesk.store.database import Database
from frtdesk.store.merge_things import ThingChanges
from frtdesk.store.read_lessons import stored_lessons
from frtdesk.store.read_merge import MERGED, SETTLED, TAKEN, settled_of
from frtdesk.store.read_meta import said_of
from frtdesk.store.read_stored_event import read_book, read_stored_events, stored_places
from frtdesk.store.read_views import stored_views


def merge_changes(
    copy: Database, plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool
) -> ChangeSet | None:
    """What follows a plan and what was chosen; None where nothing is left to do. `remove`: events that they took away
    go to the bin. Raises FrtError."""
    wanted = list(plan.wanted(choices, otherwise))
    gone = plan.gone(choices, otherwise, remove=remove)
    keys = [one.key for one, _ in wanted if one.key is not None]
    stored = {one.key: one for one in read_stored_events(copy, [*keys, *gone])}
    title = translate("merge", "Merge {name}").format(name=plan.name[:100])
    wardrobe = _Wardrobe(copy, plan, choices, otherwise)
    things = _things(copy, plan, choices, otherwise, remove=remove)
    pairs: list[tuple[StoredEvent | None, Event]] = []
    for one, after in wanted:
        if one.key is None:
            pairs.append((None, wardrobe.dress(after)))
        elif one.key in stored:  # else it was taken away since the plan was made
            before = stored[one.key]
            pairs.append((replace(before, event=wardrobe.dress(before.event)), wardrobe.dress(after)))
    book = read_book(copy, [after for _, after in pairs])
    book = replace(book, actors={**book.actors, **wardrobe.made}, sources=wardrobe.renewed(book.sources))
    book = replace(book, places=things.places)
    found = [*wardrobe.changes, *things.changes]
    for part in (
        differences(title, pairs, book) if pairs else None,
        binned(title, [stored[key] for key in gone if key in stored]),
    ):
        found += part.changes if part is not None else ()
    kept = list(_settled(copy, plan, choices, otherwise))
    return ChangeSet(title, (*found, *kept, *_meta(copy, plan))) if found or kept else None


class _Wardrobe:
    """What actors and sources will say of themselves: their rows are changed once (`changes`), and events are given the
    same particulars before and after, so that they say nothing more of it. `made`: actors that are new."""

    def __init__(self, copy: Database, plan: MergePlan, choices: Choices, otherwise: Take) -> None:
        book = read_book(copy)
        self.changes: list[Change] = []
        self.made: dict[str, StoredActor] = {}
        kinds = {name: actor.kind for name, actor in plan.actors.items()}
        self._kinds = kinds | {name: actor.kind for name, actor in book.actors.items()}
        self._sources = {**plan.sources}
        for stored in book.sources.values():
            if stored.source.url is not None:
                self._sources[stored.source.url] = stored.source
        for one in plan.shared:
            chosen = one.chosen(lambda key: choices.get(key, otherwise))
            change = one.change(chosen)
            if change is not None:
                self.changes.append(change)
            if one.table == "actor":
                self._kinds[one.name] = str(chosen["kind"])
            else:
                self._sources[one.name] = _source(one.name, chosen)
        self._book, self._plan = book, plan

    def dress(self, event: Event) -> Event:
        for party in event.actors:
            self._make(party.name)
        return dressed(event, self._kinds, self._sources)

    def renewed(self, sources: Mapping[str | Source, StoredSource]) -> dict[str | Source, StoredSource]:
        """The sources of a book as they will be."""
        return {
            name: replace(stored, source=self._sources.get(stored.source.url or "", stored.source))
            for name, stored in sources.items()
        }

    def _make(self, name: str) -> None:
        """An actor that only they have comes with its country and its other names."""
        theirs = self._plan.actors.get(name)
        if theirs is None or name in self._book.actors or name in self.made:
            return
        parent = next((one.name for one in self._plan.actors.values() if one.key == theirs.parent), None)
        if parent is not None and parent != name:
            self._make(parent)
        above = self._book.actors.get(parent or "") or self.made.get(parent or "")
        made = replace(theirs, key=new_key(), parent=None if above is None else above.key, places=())
        self.made[name] = made
        changes = actor_difference("", None, made)
        self.changes += changes.changes if changes is not None else ()


def _source(url: str, fields: Fields) -> Source:
    published = fields["published"]
    return Source(
        url, str(fields["publisher"]), str(fields["title"]), None if published is None else str(published),
        str(fields["kind"]),
    )  # fmt: skip


def _things(copy: Database, plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool) -> ThingChanges:
    """Lessons, views and places. As with events, what was changed here and removed there stays unless it was chosen."""

    def take(key: tuple[str, str]) -> Take:
        return choices.get(key, Take.MINE if key[1] == WHOLE and not remove else otherwise)

    with copy.reading() as reader:
        places = {(place.code, place.level, place.name): place for place in stored_places(reader)}
        return ThingChanges(plan.things, stored_lessons(reader), stored_views(reader), places, take, remove=remove)


def _settled(copy: Database, plan: MergePlan, choices: Choices, otherwise: Take) -> Iterator[Change]:
    """The copy remembers where mine was kept, so that the same is not asked at the next merge. What stays only because
    nobody asked to remove anything was not decided: taking theirs may ask once more."""
    sides = plan.disputed()
    mine = [(key, theirs) for key, theirs in sides if choices.get(key, otherwise) is Take.MINE]
    with copy.reading() as reader:
        held = settled_of(reader)
    known = read_settled(held or "")
    after = settled_text(known, mine)
    if after == settled_text(known, ()):
        return
    if held is None:
        yield insertion("meta", {"key": SETTLED}, {"value": after})
    else:
        yield update("meta", {"key": SETTLED}, {"value": held}, {"value": after})


def _meta(copy: Database, plan: MergePlan) -> Iterator[Change]:
    """The copy says of itself what the newer database says, and that it was merged."""
    with copy.reading() as reader:
        held = said_of(reader)
    wanted = {name: plan.meta[name] for name in TAKEN if name in plan.meta}
    wanted[MERGED] = " ".join((plan.name, plan.meta.get("built_from", ""))).strip()
    # A merge is known by this row: it has to change even where the same file is merged once more.
    if held.get(MERGED) == wanted[MERGED]:
        wanted[MERGED] += "."
    for name, value in wanted.items():
        if name not in held:
            yield insertion("meta", {"key": name}, {"value": value})
        elif held[name] != value:
            yield update("meta", {"key": name}, {"value": held[name]}, {"value": value})
