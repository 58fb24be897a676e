"""Whatever people do to a database: random change sets of every kind, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from frtdesk.base.edtf import EdtfError
from frtdesk.model.book import Book, StoredActor
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.change import ChangeSet, new_key
from frtdesk.model.edited_event import binned, difference, differences, restored
from frtdesk.model.edited_names import actor_difference, tag_difference
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.merge_choice import CHOSEN
from frtdesk.model.merging import merge_events
from frtdesk.model.moved_dates import moved
from frtdesk.store.database import Database
from frtdesk.store.merge_rows import merging
from frtdesk.store.read_event import read_event
from frtdesk.store.read_lessons import read_stored_lessons
from frtdesk.store.read_stored_event import deleting, read_bin, read_book, read_stored_events

NAMES = ("Ay", "Bee", "Cee")
TEXTS = ("", "Some words", "Über-Überwachung 2019", "a\nb")
URLS = ("https://a.org", "https://b.org/x", None)
PLACES = (None, Place("local", "US-CA", "Town"), Place("state", "US-WA", "Washington"), Place("national", "FR", "Là"))
DATES = (("2019", None), ("2019-05-14", None), ("2018-11~", ".."), (None, None), ("2019-01-31", "2020"))

_sources = st.lists(
    st.builds(Source, st.sampled_from(URLS), *[st.sampled_from(TEXTS)] * 2, st.none(), st.just("news")),
    max_size=3,
    unique_by=lambda source: source.url or source,
)


@st.composite
def _contents(draw: st.DrawFn, name: str, others: Sequence[str]) -> Event:
    sources = tuple(draw(_sources))
    quotes = st.builds(
        Quote, st.sampled_from(TEXTS), st.sampled_from(NAMES), st.none(), st.none(), st.none(),
        st.integers(0, len(sources) - 1) if sources else st.none(), st.booleans(),
    )  # fmt: skip
    start, end = draw(st.sampled_from(DATES))
    return Event(
        name, draw(st.sampled_from(TEXTS)), start, end,
        kind=draw(st.sampled_from(["other", "regulation"])),
        policy_types=tuple(draw(st.lists(st.sampled_from(["ban", "warrant", "odd"]), unique=True, max_size=2))),
        jurisdiction=draw(st.sampled_from(PLACES)),
        actors=tuple(
            Party(actor, draw(st.sampled_from(["ngo", "company"])), "calls")
            for actor in draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=3))
        ),
        summary=draw(st.sampled_from(TEXTS)),
        sources=sources,
        quotes=tuple(draw(st.lists(quotes, max_size=3))),
        relations=tuple(
            Relation(other, draw(st.sampled_from(["amends", "responds_to"])))
            for other in draw(st.lists(st.sampled_from(others), unique=True, max_size=2) if others else st.just([]))
        ),
        tags=tuple(draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=2))),
        importance=draw(st.integers(1, 5)),
        checked=Checked(draw(st.booleans()), draw(st.booleans())),
        note=draw(st.sampled_from([None, *TEXTS])),
    )  # fmt: skip


KINDS = ("make", "edit", "bin", "restore", "empty", "merge", "merge rows", "bulk", "actor", "tag", "move")


def act(data: st.DataObject, database: Database) -> ChangeSet | None:
    """Something that can be done now; None where it turns out to be nothing."""
    kind = data.draw(st.sampled_from(KINDS))
    book = read_book(database)
    ids = sorted(book.events.keys() - book.binned)
    if kind == "make":
        made = data.draw(_contents(f"made-{new_key()}", ids))
        return difference("Make", None, made, book)
    if kind in ("restore", "empty"):
        waiting = read_bin(database)
        if kind == "restore":
            return restored("Restore", waiting[:1])
        return deleting(database, "Empty", "event", [stored.key for stored in waiting])
    if kind in ("actor", "tag", "merge rows"):
        return _named(data, database, book, kind)
    if not ids:
        return None
    chosen = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True))
    stored = read_stored_events(database, [book.events[name] for name in chosen])
    if kind == "edit":
        others = [name for name in ids if name != chosen[0]]
        return difference("Edit", stored[0], data.draw(_contents(chosen[0], others)), book)
    if kind == "bin":
        return binned("Bin", stored)
    if kind == "move":
        try:
            return difference("Move", stored[0], moved(stored[0].event, data.draw(st.integers(-999, 999))), book)
        except EdtfError:
            return None
    if kind == "bulk":
        edit = BulkEdit(importance=2, stage="passed", add_tags=("Ay",), remove_actors=frozenset({"Bee"}), days=40)
        return differences("Bulk", [(one, edit.of(one.event)) for one in stored], book)
    pointing = {
        other.key for one in stored[1:] for other in read_event(database, one.key).related if not other.outgoing
    }
    related = read_stored_events(database, sorted(pointing))
    if len(stored) < 2:
        return None
    choices = data.draw(st.dictionaries(st.sampled_from(CHOSEN), st.integers(0, len(stored) - 1)))
    return merge_events(stored[0], stored[1:], related, read_stored_lessons(database), book, choices).changes


def _named(data: st.DataObject, database: Database, book: Book, kind: str) -> ChangeSet | None:
    if kind == "merge rows":
        table = data.draw(st.sampled_from(["actor", "source", "tag", "jurisdiction"]))
        keys = sorted({
            "actor": [actor.key for actor in book.actors.values()],
            "source": [source.key for source in book.sources.values()],
            "jurisdiction": [place.key for place in book.places.values()],
            "tag": list(book.tags.values()),
        }[table])  # fmt: skip
        if len(keys) < 2:
            return None
        chosen = data.draw(st.permutations(keys))[:3]
        return merging(database, table, chosen[0], chosen[1:]).changes
    name = data.draw(st.sampled_from(["Dee", "Eff", "Ay"]))
    if kind == "tag":
        if name in book.tags:
            return None
        there = sorted(book.tags.items())
        before, key = data.draw(st.sampled_from(there)) if there else (None, new_key())
        return tag_difference("Tag", key, before, name)
    aliases = tuple(data.draw(st.lists(st.sampled_from(["x", "y", "z"]), unique=True)))
    actors = sorted(book.actors.values(), key=lambda actor: actor.key)
    if not actors or (name in book.actors and book.actors[name] is not actors[0]):
        return None if name in book.actors else actor_difference("A", None, StoredActor(new_key(), name, "ngo"))
    parent = actors[-1].key if len(actors) > 1 and actors[-1].parent is None else None
    return actor_difference("Actor", actors[0], replace(actors[0], name=name, aliases=aliases, parent=parent))
