"""Lessons, saved views and places in a merge: what is new comes, what both changed is asked, what is mine stays."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frtdesk.base.progress import run
from frtdesk.model.book import StoredPlace
from frtdesk.model.change import ChangeSet, new_key
from frtdesk.model.conflict import Take
from frtdesk.model.edited_names import place_difference
from frtdesk.model.event import Event, Place
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.merge_plan import MergePlan
from frtdesk.model.merge_words import counts
from frtdesk.model.source_text import SourceMeta, SourceText
from frtdesk.model.stored_lesson import StoredLesson, kept, new_step
from frtdesk.model.stored_lesson import difference as lesson_difference
from frtdesk.model.stored_view import StoredView, deleted, made, renamed, with_body
from frtdesk.store.build import build
from frtdesk.store.change_log import read_change_set
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.merge_database import merge_changes
from frtdesk.store.read_lessons import read_lessons, read_stored_lessons
from frtdesk.store.read_merge import read_merge
from frtdesk.store.read_stored_event import read_book
from frtdesk.store.read_views import read_views
from frtdesk.store.write import apply
from tests.store.test_merge_database import edit, event, make_event
from tests.store.test_write_changes import content

FRANCE = Place("national", "FR", "France")
EVENTS = (
    Event("one", "A city bans it", "2019-05-14", jurisdiction=Place("local", "US-CA", "San Francisco")),
    Event("two", "A call", "2018", jurisdiction=FRANCE),
)
LESSON = Lesson(
    "bans", "Bans", "Why?", "9", 45,
    (LessonStep("one", "Who votes?", "Wait."), LessonStep("two", "Who calls?"), LessonStep(None, "And now?")),
)  # fmt: skip


class Pair:
    """A copy and a newer database of the same beginning, which holds a lesson and a view."""

    def __init__(self, folder: Path) -> None:
        first = folder / "first.sqlite"
        run(build(SourceText(EVENTS, (), (LESSON,), SourceMeta("S", date="2026-01-01")), first))
        database = open_database(first, writable=True)
        save_view(database, "Bans", '{"filter":"kind:ban"}')
        database.close()
        self.mine, self.theirs = (
            open_database(Path(shutil.copyfile(first, folder / name)), writable=True) for name in ("mine", "theirs")
        )

    def close(self) -> None:
        self.mine.close()
        self.theirs.close()

    def plan(self) -> MergePlan:
        return run(read_merge(self.mine, self.theirs))

    def merge(self, take: Take = Take.MINE, *, remove: bool = False) -> int | None:
        changes = merge_changes(self.mine, self.plan(), {}, take, remove=remove)
        return None if changes is None else apply(self.mine, changes)

    def fates(self) -> dict[str, Fate]:
        return {one.id: one.fate for one in self.plan().things}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    pair = Pair(tmp_path)
    yield pair
    pair.close()


def do(db: Database, changes: ChangeSet | None) -> None:
    assert changes is not None
    apply(db, changes)


def save_view(db: Database, name: str, body: str) -> None:
    do(db, made(name, body, read_views(db))[0])


def view(db: Database, name: str) -> StoredView:
    return next(one for one in read_views(db) if one.name == name)


def stored(db: Database, name: str = "bans") -> StoredLesson:
    return next(one for one in read_stored_lessons(db) if one.head.id == name)


def lesson(db: Database, name: str = "bans") -> Lesson:
    return stored(db, name).lesson


def change_head(db: Database, **fields: str) -> None:
    before = stored(db)
    do(db, lesson_difference("Edit", before, replace(before, head=replace(before.head, **fields))))


def change_step(db: Database, place: int, **fields: str) -> None:
    before = stored(db)
    do(db, lesson_difference("Edit", before, before.with_step(place, replace(before.steps[place].step, **fields))))


def place(db: Database, name: str) -> StoredPlace:
    return next(one for one in read_book(db).places.values() if one.name == name)


def change_place(db: Database, called: str, **fields: str | int | None) -> None:
    before = place(db, called)
    do(db, place_difference("Edit", before, replace(before, **fields)))


def test_new_lessons_views_and_places_come_and_go_back(pair: Pair) -> None:
    new = kept(Lesson("new", "New", steps=(LessonStep("two", "Look."),)), read_stored_lessons(pair.theirs))
    do(pair.theirs, lesson_difference("Make", None, new))
    save_view(pair.theirs, "Calls", "{}")
    paris = StoredPlace(new_key(), "FR-75C", "local", "Paris", place(pair.theirs, "France").key)
    do(pair.theirs, place_difference("Make", None, paris))
    make_event(pair.theirs, Event("three", "At it", "2020", jurisdiction=Place("local", "FR-75C", "Paris")))
    before = content(pair.mine)
    assert counts(pair.plan()) == "1 new event, 1 new lesson, 1 new saved view, 1 new place."
    revision = pair.merge()
    assert revision is not None
    assert lesson(pair.mine, "new") == lesson(pair.theirs, "new")
    assert [one.name for one in read_views(pair.mine)] == ["Bans", "Calls"]
    assert place(pair.mine, "Paris").parent == place(pair.mine, "France").key
    assert event(pair.mine, "three").jurisdiction == Place("local", "FR-75C", "Paris")
    assert pair.plan().things == ()
    assert pair.merge() is None
    apply(pair.mine, read_change_set(pair.mine, revision).inverse(), undoes=revision)
    assert content(pair.mine) == before


def test_each_side_s_changes_of_a_lesson_are_taken_field_by_field_and_step_by_step(pair: Pair) -> None:
    change_head(pair.mine, title="My bans")
    change_step(pair.mine, 0, note="Wait longer.")
    change_head(pair.theirs, question="Why not?")
    change_step(pair.theirs, 1, prompt="Who calls whom?")
    assert pair.fates() == {"bans": Fate.BOTH}
    assert pair.plan().conflicts() == ()
    pair.merge()
    now = lesson(pair.mine)
    assert (now.title, now.question) == ("My bans", "Why not?")
    assert [(step.prompt, step.note) for step in now.steps] == [
        ("Who votes?", "Wait longer."), ("Who calls whom?", ""), ("And now?", ""),
    ]  # fmt: skip


def test_a_step_that_both_changed_is_asked_and_not_again(pair: Pair) -> None:
    change_step(pair.mine, 0, prompt="Mine?")
    change_step(pair.theirs, 0, prompt="Theirs?")
    told = [
        (one.of, one.title, one.mine.splitlines()[1], one.theirs.splitlines()[1]) for one in pair.plan().conflicts()
    ]
    assert told == [("Lesson: Bans", "Step 1", "Mine?", "Theirs?")]
    assert pair.merge(Take.MINE) is not None
    assert pair.plan().conflicts() == ()
    assert pair.fates() == {"bans": Fate.MINE}
    change_step(pair.theirs, 0, prompt="Theirs again?")
    pair.merge(Take.THEIRS)
    assert lesson(pair.mine).steps[0].prompt == "Theirs again?"


def test_other_numbers_of_steps_are_one_choice(pair: Pair) -> None:
    before = stored(pair.mine)
    do(pair.mine, lesson_difference("Edit", before, before.with_steps(before.steps[:2])))
    before = stored(pair.theirs)
    more = before.with_steps((*before.steps, new_step(3, LessonStep("one", "Again?"))))
    do(pair.theirs, lesson_difference("Edit", before, more))
    assert [one.title for one in pair.plan().conflicts()] == ["Steps"]
    pair.merge(Take.THEIRS)
    assert [step.prompt for step in lesson(pair.mine).steps] == ["Who votes?", "Who calls?", "And now?", "Again?"]
    assert lesson(pair.mine) == lesson(pair.theirs)


def test_what_they_removed_stays_unless_it_is_asked_for(pair: Pair) -> None:
    do(pair.theirs, deleted(view(pair.theirs, "Bans")))
    do(pair.theirs, lesson_difference("Delete", stored(pair.theirs), None))
    assert set(pair.fates().values()) == {Fate.REMOVED}
    assert pair.merge() is None
    assert pair.merge(remove=True) is not None
    assert (read_views(pair.mine), read_lessons(pair.mine)) == ((), ())


def test_what_i_changed_and_they_removed_is_asked_once(pair: Pair) -> None:
    change_head(pair.mine, title="My bans")
    do(pair.theirs, lesson_difference("Delete", stored(pair.theirs), None))
    assert [(one.title, one.field) for one in pair.plan().conflicts()] == [("The whole lesson", WHOLE)]
    assert pair.merge(Take.MINE) is not None
    assert pair.plan().conflicts() == ()
    assert lesson(pair.mine).title == "My bans"


def test_what_i_deleted_or_renamed_does_not_come_back(pair: Pair) -> None:
    do(pair.mine, renamed(view(pair.mine, "Bans"), "My bans"))
    do(pair.mine, lesson_difference("Delete", stored(pair.mine), None))
    do(pair.theirs, with_body(view(pair.theirs, "Bans"), "{}"))
    change_head(pair.theirs, title="Louder")
    assert pair.fates() == {"bans": Fate.MINE, "Bans": Fate.THEIRS}
    pair.merge()
    assert [(one.name, one.body) for one in read_views(pair.mine)] == [("My bans", "{}")]
    assert read_lessons(pair.mine) == ()


def test_a_view_that_both_changed_is_asked_with_what_it_finds(pair: Pair) -> None:
    do(pair.mine, with_body(view(pair.mine, "Bans"), '{"filter":"tag:mine"}'))
    do(pair.theirs, with_body(view(pair.theirs, "Bans"), '{"filter":"tag:theirs"}'))
    (asked,) = pair.plan().conflicts()
    assert (asked.title, asked.mine, asked.theirs) == (
        "What it shows", "As you have it\ntag:mine", "As they have it\ntag:theirs",
    )  # fmt: skip
    pair.merge(Take.THEIRS)
    assert view(pair.mine, "Bans").body == '{"filter":"tag:theirs"}'


def test_a_place_that_i_renamed_takes_their_new_events(pair: Pair) -> None:
    change_place(pair.mine, "San Francisco", name="The City")
    make_event(pair.theirs, Event("three", "Again", "2020", jurisdiction=Place("local", "US-CA", "San Francisco")))
    edit(pair.theirs, "one", title="The city bans it")
    pair.merge()
    assert event(pair.mine, "three").jurisdiction == Place("local", "US-CA", "The City")
    assert event(pair.mine, "one").title == "The city bans it"
    assert not [one for one in read_book(pair.mine).places.values() if one.name == "San Francisco"]
    assert pair.merge() is None


def test_a_place_that_they_moved_in_the_tree_moves(pair: Pair) -> None:
    change_place(pair.theirs, "San Francisco", parent=None)
    assert [one.fate for one in pair.plan().things] == [Fate.THEIRS]
    pair.merge()
    assert place(pair.mine, "San Francisco").parent is None


ACTS = ("lesson title", "step", "fewer steps", "delete lesson", "make lesson", "view", "rename view", "delete view",
        "make view", "rename place", "move place", "make place")  # fmt: skip


def act(data: st.DataObject, db: Database) -> ChangeSet | None:
    """Something that can be done now to lessons, views and places; None where there is nothing to do."""
    kind = data.draw(st.sampled_from(ACTS))
    words = data.draw(st.sampled_from(["a", "b", "c"]))
    lessons, views, places = read_stored_lessons(db), read_views(db), list(read_book(db).places.values())
    if kind == "make lesson":
        return lesson_difference("Make", None, kept(Lesson(words, words, steps=(LessonStep("one"),)), lessons))
    if kind == "make view":
        return None if any(one.name == words for one in views) else made(words, f'"{words}"', views)[0]
    if kind == "make place":
        taken = any(one.name == words for one in places)
        return None if taken else place_difference("P", None, StoredPlace(new_key(), "FR", "local", words))
    if "lesson" in kind or "step" in kind:
        return _of_lesson(kind, words, data.draw(st.sampled_from(lessons))) if lessons else None
    if "view" in kind:
        if not views:
            return None
        one = data.draw(st.sampled_from(views))
        if kind == "delete view":
            return deleted(one)
        if kind == "view":
            return with_body(one, f'"{words}"') if one.body != f'"{words}"' else None
        return None if any(other.name == words for other in views) else renamed(one, words)
    here = data.draw(st.sampled_from(sorted(places, key=lambda one: one.name)))
    if kind == "move place":
        above = data.draw(st.sampled_from([None, *(one.key for one in places if one.parent is None)]))
        return None if above == here.key else place_difference("P", here, replace(here, parent=above))
    if any((one.code, one.level, one.name) == (here.code, here.level, words) for one in places):
        return None
    return place_difference("P", here, replace(here, name=words))


def _of_lesson(kind: str, words: str, one: StoredLesson) -> ChangeSet | None:
    if kind == "delete lesson":
        return lesson_difference("Delete", one, None)
    if kind == "lesson title":
        return lesson_difference("Edit", one, replace(one, head=replace(one.head, title=words)))
    if kind == "fewer steps":
        return lesson_difference("Edit", one, one.with_steps(one.steps[1:]))
    return lesson_difference("Edit", one, one.with_step(0, LessonStep("two", words))) if one.steps else None


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_whatever_both_did_to_them_a_merge_is_done_once_and_goes_back(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        pair = Pair(Path(folder))
        try:
            for database in (pair.mine, pair.theirs):
                for _ in range(data.draw(st.integers(0, 5))):
                    changes = act(data, database)
                    if changes is not None:
                        apply(database, changes)
            before = content(pair.mine)
            take, remove = data.draw(st.sampled_from(list(Take))), data.draw(st.booleans())
            revision = pair.merge(take, remove=remove)
            assert not [breach for breach in check(pair.mine) if not breach.event]
            if revision is None:
                assert content(pair.mine) == before
                return
            if take is Take.MINE or remove:
                assert pair.merge(take, remove=remove) is None
            apply(pair.mine, read_change_set(pair.mine, revision).inverse(), undoes=revision)
            assert content(pair.mine) == before
        finally:
            pair.close()
