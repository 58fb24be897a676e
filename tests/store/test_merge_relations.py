"""Relations in a merge: at most one leads from one event to another, whatever both related, removed and merged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import binned, difference, restored
from frtdesk.model.event import Event, Party, Relation
from frtdesk.model.merging import merge_events
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.change_log import read_change_set
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.merge_rows import merging
from frtdesk.store.read_event import read_event
from frtdesk.store.read_merge import read_merge
from frtdesk.store.read_stored_event import deleting, read_bin, read_book, read_stored_events
from frtdesk.store.write import apply
from tests.store.test_merge_database import Pair, event
from tests.store.test_write_changes import content

IDS = ("a", "b", "c", "d")
KINDS = ("amends", "cites")
SMALL = SourceText(
    tuple(
        Event(
            name, f"Event {name}", "2019",
            actors=(Party("City", "government", "calls"), Party("Town", "government", "decides")),
            relations=tuple(Relation(other, "amends") for other in others),
        )
        for name, others in zip(IDS, ("bc", "c", "ad", ""), strict=True)
    ),
    (Actor("City", "government"), Actor("Town", "government")), (), SourceMeta("Small", date="2026-01-01"),
)  # fmt: skip
ACTS = ("relate", "relate", "relate", "bin", "restore", "empty", "merge", "make", "merge actors", "title")


def act(data: st.DataObject, db: Database) -> ChangeSet | None:
    """Something that moves relations or what they lead to; None where there is nothing to do."""
    kind = data.draw(st.sampled_from(ACTS))
    book = read_book(db)
    there = sorted(book.events.keys() - book.binned)
    if kind in ("restore", "empty"):
        waiting = read_bin(db)[:1]
        return restored("R", waiting) if kind == "restore" else deleting(db, "E", "event", [it.key for it in waiting])
    if kind == "merge actors":
        actors = sorted(actor.key for actor in book.actors.values())
        return merging(db, "actor", actors[0], actors[1:]).changes if len(actors) > 1 else None
    if kind == "make":
        name = data.draw(st.sampled_from(["e", "f"]))  # the same new ids on both sides
        wanted = _relations(data, there)
        return None if name in book.events else difference("M", None, Event(name, name, "2020", relations=wanted), book)
    if not there:
        return None
    some = data.draw(st.permutations(there))
    stored = read_stored_events(db, [book.events[name] for name in some[:2]])
    if kind == "bin":
        return binned("B", stored[:1])
    if kind == "title":
        return difference("T", stored[0], replace(stored[0].event, title=data.draw(st.sampled_from("xyz"))), book)
    if kind == "relate":
        wanted = _relations(data, [name for name in there if name != some[0]])
        return difference("R", stored[0], replace(stored[0].event, relations=wanted), book)
    if len(stored) < 2:
        return None
    pointing = {other.key for other in read_event(db, stored[1].key).related if not other.outgoing}
    return merge_events(stored[0], stored[1:], read_stored_events(db, sorted(pointing)), (), book).changes


def _relations(data: st.DataObject, others: Sequence[str]) -> tuple[Relation, ...]:
    chosen = data.draw(st.lists(st.sampled_from(others), unique=True, max_size=3)) if others else []
    return tuple(Relation(other, data.draw(st.sampled_from(KINDS))) for other in chosen)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_whatever_both_related_one_relation_leads_from_one_event_to_another(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        pair = Pair(Path(folder), SMALL)
        try:
            for database in (pair.mine, pair.theirs):
                for _ in range(data.draw(st.integers(1, 5))):
                    changes = act(data, database)
                    if changes is not None:
                        apply(database, changes)
            before = content(pair.mine)
            take, remove = data.draw(st.sampled_from(list(Take))), data.draw(st.booleans())
            revision = pair.merge(take, remove=remove)
            assert not [breach for breach in check(pair.mine) if not breach.event]
            _holds_relations_once(pair.mine)
            if revision is None:
                return
            if take is Take.THEIRS and remove:
                _holds_what_they_say(pair)
            apply(pair.mine, read_change_set(pair.mine, revision).inverse(), undoes=revision)
            assert content(pair.mine) == before
        finally:
            pair.close()


def _holds_relations_once(db: Database) -> None:
    book = read_book(db)
    for name in book.events.keys() - book.binned:
        to = [one.to for one in event(db, name).relations]
        assert len(to) == len(set(to))
        assert name not in to


def _holds_what_they_say(pair: Pair) -> None:
    """Where theirs is taken in every conflict, a relation that they have and that can be shown here is here."""
    plan = run(read_merge(pair.mine, pair.theirs, afresh=True))
    assert plan.conflicts() == ()
