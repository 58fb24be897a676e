"""A newer database taken into a copy that was edited: nothing of either is lost, and it is one step that goes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import act

from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet, insertion
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import binned, difference
from frtdesk.model.edited_names import actor_difference
from frtdesk.model.event import Event, Party, Quote, Relation, Source
from frtdesk.model.merge_plan import WHOLE, Fate, MergePlan
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.change_log import read_change_set
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.merge_database import merge_changes
from frtdesk.store.read_event import read_event
from frtdesk.store.read_merge import read_merge
from frtdesk.store.read_stored_event import deleting, read_book, read_stored_event
from frtdesk.store.write import apply
from tests.store.test_write_changes import content, small_events

PAPER = Source("https://example.org/a", "The Paper", "A report", "2020-06-11", "news")
EVENTS = (
    Event(
        "one", "A city bans it", "2019-05-14", kind="regulation", policy_types=("ban",), summary="The council voted.",
        actors=(Party("City", "government", "decides"),), sources=(PAPER,),
        quotes=(Quote("We said no.", "Mayor", None, None, None, 0, True),), tags=("city",),
    ),
    Event("two", "A call", "2018", kind="advocacy"),
    Event("three", "A move", "2020-06-08", kind="corporate", relations=(Relation("two", "responds_to"),)),
)  # fmt: skip


class Pair:
    """A copy and the newer database, both made of the same one."""

    def __init__(self, folder: Path, source: SourceText) -> None:
        first = folder / "first.sqlite"
        run(build(source, first))
        shutil.copyfile(first, folder / "mine.sqlite")
        shutil.copyfile(first, folder / "theirs.sqlite")
        self.mine = open_database(folder / "mine.sqlite", writable=True)
        self.theirs = open_database(folder / "theirs.sqlite", writable=True)

    def close(self) -> None:
        self.mine.close()
        self.theirs.close()

    def plan(self) -> MergePlan:
        return run(read_merge(self.mine, self.theirs))

    def merge(self, take: Take = Take.MINE, *, remove: bool = False, **chosen: Take) -> int | None:
        """`chosen`: by field, for all events."""
        plan = self.plan()
        choices = {conflict.key: chosen[conflict.field] for conflict in plan.conflicts() if conflict.field in chosen}
        changes = merge_changes(self.mine, plan, choices, take, remove=remove)
        return None if changes is None else apply(self.mine, changes)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = Pair(tmp_path, SourceText(EVENTS, (Actor("City", "government"),), (), SourceMeta("S", date="2026-01-01")))
    yield made
    made.close()


def edit(db: Database, name: str, **fields: Any) -> int:
    book = read_book(db)
    stored = read_stored_event(db, book.events[name])
    changes = difference("Edit", stored, replace(stored.event, **fields), read_book(db))
    assert changes is not None
    return apply(db, changes)


def make_event(db: Database, event: Event) -> None:
    changes = difference("Make", None, event, read_book(db))
    assert changes is not None
    apply(db, changes)


def put_away(db: Database, name: str) -> None:
    changes = binned("Bin", [read_stored_event(db, read_book(db).events[name])])
    assert changes is not None
    apply(db, changes)


def event(db: Database, name: str) -> Event:
    return read_event(db, read_book(db).events[name]).event


def fates(plan: MergePlan) -> dict[str, Fate]:
    return {one.id: one.fate for one in plan.events}


@pytest.mark.parametrize("take", Take)
def test_a_relation_to_what_both_removed_is_in_the_way_of_nothing(pair: Pair, take: Take) -> None:
    for database in (pair.mine, pair.theirs):
        put_away(database, "two")
    edit(pair.theirs, "three", summary="Theirs.")
    pair.merge(take)
    assert event(pair.mine, "three").summary == "Theirs."


@pytest.mark.parametrize("take", Take)
def test_a_relation_that_they_changed_before_they_removed_where_it_leads_stays_one(pair: Pair, take: Take) -> None:
    edit(pair.theirs, "three", relations=(Relation("two", "follows"),))
    put_away(pair.theirs, "two")
    edit(pair.mine, "three", relations=(Relation("two", "cites"),), summary="Mine.")
    pair.merge(take)
    assert [one.to for one in event(pair.mine, "three").relations] == ["two"]


def test_what_each_changed_alone_is_there_afterwards(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.", tags=("city", "mine"))
    edit(pair.theirs, "one", title="A town bans it", tags=("city", "theirs"), quotes=())
    edit(pair.theirs, "two", start="2018-03", actors=(Party("Union", "ngo", "calls"),))
    make_event(pair.theirs, Event("four", "New", "2021", relations=(Relation("one", "cites"),)))
    make_event(pair.mine, Event("five", "Mine", "2021"))
    plan = pair.plan()
    assert fates(plan) == {"one": Fate.BOTH, "two": Fate.THEIRS, "four": Fate.NEW, "five": Fate.MINE}
    assert plan.same == 1
    assert plan.conflicts() == ()
    pair.merge()
    one = event(pair.mine, "one")
    assert (one.title, one.summary, one.tags, one.quotes) == (
        "A town bans it", "My words.", ("city", "mine", "theirs"), (),
    )  # fmt: skip
    assert event(pair.mine, "two") == event(pair.theirs, "two")
    assert event(pair.mine, "four") == event(pair.theirs, "four")
    assert event(pair.mine, "five").title == "Mine"


def test_what_both_changed_is_told_field_by_field_and_chosen(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.", start="2019-05-15")
    edit(pair.theirs, "one", summary="Their words.", start="2019-05-16")
    told = {(it.title, it.before, it.mine, it.theirs) for it in pair.plan().conflicts()}
    assert told == {
        ("Summary", "The council voted.", "My words.", "Their words."),
        ("Dates", "14 May 2019", "15 May 2019", "16 May 2019"),
    }
    pair.merge(Take.MINE, summary=Take.THEIRS)
    one = event(pair.mine, "one")
    assert (one.summary, one.start) == ("Their words.", "2019-05-15")


def test_merging_twice_does_nothing_more(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.")
    edit(pair.theirs, "one", summary="Their words.", title="Another")
    make_event(pair.theirs, Event("four", "New", "2021"))
    assert pair.merge() is not None
    assert pair.merge() is None


def test_where_mine_was_kept_nobody_asks_again_until_they_say_something_else(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.", start="2019-05-15", sources=(replace(PAPER, title="My title"),))
    edit(pair.theirs, "one", summary="Their words.", start="2019-05-16", sources=(replace(PAPER, title="Their title"),))
    assert {it.field for it in pair.plan().conflicts()} == {"summary", "dates", "title"}
    before = content(pair.mine)
    revision = pair.merge(Take.MINE)
    assert revision is not None
    assert pair.plan().conflicts() == ()
    assert fates(pair.plan()) == {"one": Fate.MINE}
    edit(pair.theirs, "one", summary="Other words.")
    assert [it.theirs for it in pair.plan().conflicts()] == ["Other words."]
    again = pair.merge(Take.MINE)
    assert again is not None
    assert pair.plan().conflicts() == ()
    for done in (again, revision):
        apply(pair.mine, read_change_set(pair.mine, done).inverse(), undoes=done)
    assert content(pair.mine) == before
    assert {it.field for it in pair.plan().conflicts()} == {"summary", "dates", "title"}


def test_a_damaged_note_of_what_was_settled_only_asks_again(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.")
    edit(pair.theirs, "one", summary="Their words.")
    change = insertion("meta", {"key": "settled"}, {"value": "[1, {"})
    apply(pair.mine, ChangeSet("Damage", (change,)))
    assert len(pair.plan().conflicts()) == 1
    assert pair.merge(Take.MINE) is not None
    assert pair.plan().conflicts() == ()


def test_a_third_version_meets_no_conflict_where_only_they_changed(pair: Pair) -> None:
    edit(pair.mine, "two", summary="Mine.")
    edit(pair.theirs, "one", title="Second")
    pair.merge()
    edit(pair.theirs, "one", title="Third")
    plan = pair.plan()
    assert fates(plan) == {"one": Fate.THEIRS, "two": Fate.MINE}
    edit(pair.mine, "one", title="My own")
    assert pair.plan().conflicts()[0].before == "Second"


def test_an_undone_merge_leaves_equal_content_and_can_be_done_again(pair: Pair) -> None:
    edit(pair.mine, "one", summary="My words.")
    edit(pair.theirs, "one", title="Another")
    make_event(pair.theirs, Event("four", "New", "2021"))
    before = content(pair.mine)
    revision = pair.merge()
    assert revision is not None
    after = content(pair.mine)
    back = apply(pair.mine, read_change_set(pair.mine, revision).inverse(), undoes=revision)
    assert content(pair.mine) == before
    assert fates(pair.plan()) == {"one": Fate.BOTH, "four": Fate.NEW}
    apply(pair.mine, read_change_set(pair.mine, back).inverse(), undoes=back)
    assert content(pair.mine) == after
    assert pair.merge() is None


def test_what_they_removed_stays_unless_asked(pair: Pair) -> None:
    put_away(pair.theirs, "two")
    assert fates(pair.plan()) == {"two": Fate.REMOVED}
    assert pair.merge() is None
    assert pair.merge(remove=True) is not None
    assert "two" in read_book(pair.mine).binned


def test_what_i_changed_and_they_removed_is_a_conflict_and_stays_unless_chosen(pair: Pair) -> None:
    edit(pair.mine, "two", summary="My words.")
    put_away(pair.theirs, "two")
    plan = pair.plan()
    assert fates(plan) == {"two": Fate.LOST}
    assert [(it.title, it.mine) for it in plan.conflicts()] == [("The whole event", "Summary: My words.")]
    assert pair.merge(Take.THEIRS) is None
    assert "two" not in read_book(pair.mine).binned
    assert plan.gone({("two", WHOLE): Take.THEIRS}, Take.MINE, remove=False) == [read_book(pair.mine).events["two"]]
    assert pair.merge(Take.THEIRS, remove=True) is not None
    assert "two" in read_book(pair.mine).binned


def test_what_i_put_away_does_not_come_back(pair: Pair) -> None:
    put_away(pair.mine, "two")
    edit(pair.theirs, "two", title="Louder")
    assert fates(pair.plan())["two"] is Fate.MINE
    assert pair.merge() is None
    empty = deleting(pair.mine, "Empty", "event", [read_book(pair.mine).events["two"]])
    assert empty is not None
    apply(pair.mine, empty)
    assert fates(pair.plan())["two"] is Fate.MINE
    assert pair.merge() is None


def test_an_actor_that_i_renamed_is_my_change_of_its_events(pair: Pair) -> None:
    actor = read_book(pair.mine).actors["City"]
    changes = actor_difference("Rename", actor, replace(actor, name="The City"))
    assert changes is not None
    apply(pair.mine, changes)
    assert fates(pair.plan()) == {"one": Fate.MINE}


def test_where_my_event_was_kept_nobody_asks_again_about_it(pair: Pair) -> None:
    edit(pair.mine, "two", summary="My words.")
    put_away(pair.theirs, "two")
    kept = pair.merge(Take.MINE)
    assert kept is not None
    plan = pair.plan()
    assert plan.conflicts() == ()
    assert fates(plan) == {"two": Fate.MINE}
    assert pair.merge(Take.MINE) is None
    assert [it.field for it in run(read_merge(pair.mine, pair.theirs, afresh=True)).conflicts()] == [WHOLE]
    apply(pair.mine, read_change_set(pair.mine, kept).inverse(), undoes=kept)
    assert [it.field for it in pair.plan().conflicts()] == [WHOLE]


SMALL = SourceText(small_events(), (Actor("Council", "legislature"),), (), SourceMeta("Small", date="2026-01-01"))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_whatever_both_did_a_merge_goes_back_and_keeps_the_database_sound(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        pair = Pair(Path(folder), SMALL)
        try:
            for database in (pair.mine, pair.theirs):
                for _ in range(data.draw(st.integers(0, 4))):
                    changes = act(data, database)
                    if changes is not None:
                        apply(database, changes)
            before = content(pair.mine)
            plan = pair.plan()
            take, remove = data.draw(st.sampled_from(list(Take))), data.draw(st.booleans())
            revision = pair.merge(take, remove=remove)
            assert not [breach for breach in check(pair.mine) if not breach.event]
            for one in plan.of(Fate.NEW):
                assert event(pair.mine, one.id).title == one.title
            if revision is None:
                assert content(pair.mine) == before
                return
            if not remove:
                assert pair.merge(take, remove=remove) is None
            apply(pair.mine, read_change_set(pair.mine, revision).inverse(), undoes=revision)
            assert content(pair.mine) == before
        finally:
            pair.close()
