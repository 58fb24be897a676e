"""Whatever is done in the window goes back step by step, and forth again, also after the program was closed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.archive import connect
from frtdesk.app.desk import WindowDesk
from frtdesk.base import paths
from frtdesk.formats.incoming import Wishes
from frtdesk.model.book import Book, StoredActor, StoredPlace, StoredSource
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.change import new_key
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import StoredEvent, difference
from frtdesk.model.event import Event, Place, Quote, Relation
from frtdesk.model.lesson import LessonStep
from frtdesk.store.engine import open_database
from tests.app.test_event_form import closed, do, opened
from tests.app.waiting import idle, wait
from tests.store.test_write_changes import content


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(paths.shipped_database(), tmp_path / "mine.sqlite"))


def held(path: Path) -> object:
    """All that the database holds but its log."""
    with closing(open_database(path)) as database:
        return content(database)


class Person:
    """Does one thing of each kind in a window."""

    def __init__(self, desk: WindowDesk, path: Path) -> None:
        self.desk, self.path = desk, path
        self.ids = [name for name in self.book.events if name.startswith("us-2020-06")][:3]

    @property
    def book(self) -> Book:
        assert self.desk.workspace.opened is not None
        return self.desk.workspace.opened.archive.book()

    def keys(self, *names: str) -> list[int]:
        return [self.book.events[name] for name in names]

    def stored(self, name: str) -> StoredEvent:
        assert self.desk.workspace.opened is not None
        return self.desk.workspace.opened.archive.stored_event(self.book.events[name])

    def change(self, **fields: object) -> None:
        stored = self.stored(self.ids[0])
        self.desk.editor.change(stored, replace(stored.event, **fields))

    def two(self, found: Sequence[int]) -> tuple[int, list[int]]:
        return found[0], [found[1]]

    # ------------------------------------------------------------------ events

    def an_event_is_made(self) -> None:
        self.desk.editor.create(Event("", "Made by hand", "2021-05", jurisdiction=Place("local", "FR-75C", "Paris")))

    def an_event_is_edited(self) -> None:
        self.change(title="Another title", summary="Other words.", start="2020-06-12", tags=("mine", "other"))

    def a_quote_is_added(self) -> None:
        quotes = self.stored(self.ids[0]).event.quotes
        self.change(quotes=(*quotes, Quote("We said so.", "Somebody", None, None, "2020", 0, False)))

    def a_relation_is_drawn(self) -> None:
        self.change(relations=(Relation(self.ids[2], "cites"),))

    def an_event_is_duplicated(self) -> None:
        self.desk.editor.duplicate(self.keys(*self.ids[:2]))

    def an_event_is_dragged(self) -> None:
        self.desk.editor.move(self.keys(self.ids[1])[0], 40)

    def an_end_is_drawn(self) -> None:
        self.desk.editor.resize(self.keys(self.ids[1])[0], "end", 18_800)

    def several_are_edited(self) -> None:
        edit = BulkEdit(importance=1, add_tags=("several",), days=10)
        self.desk.editor.bulk(self.keys(*self.ids), edit)

    def events_are_merged(self) -> None:
        self.desk.editor.merge("event", *self.two(self.keys(*self.ids[1:3])))

    def an_event_is_deleted(self) -> None:
        self.desk.editor.delete(self.keys(self.ids[0]))

    def an_event_is_restored(self) -> None:
        self.desk.editor.restore(self.keys(self.ids[0]))

    def the_bin_is_emptied(self) -> None:
        self.desk.editor.empty_bin()

    # ------------------------------------------------------------------ what they share

    def an_actor_is_renamed(self) -> None:
        actor = next(iter(self.book.actors.values()))
        self.desk.editor.change_actor(actor, replace(actor, name="Renamed", aliases=("Called so",), country="CH"))

    def an_actor_is_made(self) -> None:
        self.desk.editor.change_actor(None, StoredActor(new_key(), "Nobody knows", "ngo"))

    def an_actor_is_deleted(self) -> None:
        self.desk.editor.delete_named("actor", {self.book.actors["Nobody knows"].key: "Nobody knows"})

    def actors_are_merged(self) -> None:
        self.desk.editor.merge("actor", *self.two([actor.key for actor in self.book.actors.values()]))

    def a_source_is_corrected(self) -> None:
        source = next(iter(self.book.sources.values()))
        after = StoredSource(source.key, replace(source.source, title="Another title of a source"))
        self.desk.editor.change_source(source, after)

    def sources_are_merged(self) -> None:
        self.desk.editor.merge("source", *self.two([source.key for source in self.book.sources.values()]))

    def a_tag_is_renamed(self) -> None:
        name, key = next(iter(self.book.tags.items()))
        self.desk.editor.change_tag(key, name, "another tag")

    def tags_are_merged(self) -> None:
        self.desk.editor.merge("tag", *self.two(list(self.book.tags.values())))

    def a_place_is_renamed(self) -> None:
        place = self.local()[0]
        self.desk.editor.change_place(place, replace(place, name="Another place"))

    def places_are_merged(self) -> None:
        self.desk.editor.merge("jurisdiction", *self.two([place.key for place in self.local()]))

    def local(self) -> list[StoredPlace]:
        return [place for place in self.book.places.values() if place.level == "local"]

    # ------------------------------------------------------------------ views and lessons

    def a_view_is_saved(self) -> None:
        self.desk.views.save("A view of mine")

    def a_view_is_renamed(self) -> None:
        self.desk.views.rename(self.desk.views.shelves.entries[0], "Another name")

    def a_view_is_deleted(self) -> None:
        self.desk.views.delete(self.desk.views.shelves.entries[0])

    def a_lesson_is_made(self) -> None:
        self.desk.lessons.make_empty()

    def a_lesson_is_edited(self) -> None:
        entry = self.desk.lessons.entries[0]
        self.desk.lessons.set_head(entry, replace(entry.lesson, title="Another lesson", steps=()))

    def a_step_is_edited(self) -> None:
        self.desk.lessons.set_step(self.desk.lessons.entries[0], 0, LessonStep(self.ids[1], "Look", "Wait"))

    def a_step_is_removed(self) -> None:
        self.desk.lessons.remove_step(self.desk.lessons.entries[0], 1)

    def a_lesson_is_deleted(self) -> None:
        self.desk.lessons.delete(self.desk.lessons.entries[0])

    # ------------------------------------------------------------------ files

    def a_table_is_imported(self) -> None:
        table = self.path.with_name("table.csv")
        table.write_text("title,date,place,actors\nOne,2019,France,Ay; Bee\nTwo,2020,,\n")
        self.desk.imports.take_in(table, Wishes(), "", _nothing, _fail, _nothing)

    def a_newer_version_is_merged(self) -> None:
        newer = Path(shutil.copyfile(paths.shipped_database(), self.path.with_name("newer.sqlite")))
        other = connect(str(newer))
        stored = other.stored_event(other.book().events[self.ids[2]])
        for changes in (
            difference("Edit", stored, replace(stored.event, summary="Theirs."), other.book()),
            difference("Make", None, Event("new-one", "A new one", "2026"), other.book()),
        ):
            assert changes is not None
            other.apply(changes)
        other.close()
        merges = self.desk.merges
        merges.plan(
            str(newer),
            lambda plan: merges.merge(
                plan, {one.key: Take.THEIRS for one in plan.conflicts()}, _nothing, _fail, remove=False
            ),
            _fail,
            _nothing,
        )


def _nothing(_told: object) -> None:
    pass


def _fail(error: BaseException) -> None:
    raise error


ACTS: tuple[Callable[[Person], None], ...] = (
    Person.an_event_is_made, Person.an_event_is_edited, Person.a_quote_is_added, Person.a_relation_is_drawn,
    Person.an_event_is_duplicated, Person.an_event_is_dragged, Person.an_end_is_drawn, Person.several_are_edited,
    Person.an_actor_is_renamed, Person.an_actor_is_made, Person.an_actor_is_deleted, Person.actors_are_merged,
    Person.a_source_is_corrected, Person.sources_are_merged, Person.a_tag_is_renamed, Person.tags_are_merged,
    Person.a_place_is_renamed, Person.places_are_merged, Person.a_view_is_saved, Person.a_view_is_renamed,
    Person.a_view_is_deleted, Person.a_lesson_is_made, Person.a_lesson_is_edited, Person.a_step_is_edited,
    Person.a_step_is_removed, Person.a_lesson_is_deleted, Person.a_table_is_imported,
    Person.a_newer_version_is_merged, Person.events_are_merged, Person.an_event_is_deleted,
    Person.an_event_is_restored, Person.an_event_is_deleted, Person.the_bin_is_emptied,
)  # fmt: skip


@pytest.mark.timeout(300)
def test_each_kind_goes_back_and_forth_also_after_a_restart(qtbot: QtBot, path: Path) -> None:
    desk = opened(qtbot, path)
    desk.lessons.refresh()
    idle(desk)
    person = Person(desk, path)
    states, titles = [held(path)], list[str]()
    for act in ACTS:
        act(person)
        idle(desk)
        now = held(path)
        assert now != states[-1], (act.__name__, desk.workspace.notice)
        states.append(now)
        titles.append(desk.history.undo_title)
    _go(desk, path, "edit.undo", states[-2:-5:-1], titles[:-4:-1])
    _go(desk, path, "edit.redo", states[-3:], titles[-3:])
    closed(desk)
    desk = opened(qtbot, path)
    _go(desk, path, "edit.undo", states[-2::-1], titles[::-1])
    closed(desk)
    desk = opened(qtbot, path)
    _go(desk, path, "edit.redo", states[1:], titles)
    closed(desk)


def _go(desk: WindowDesk, path: Path, action: str, states: Sequence[object], titles: Sequence[str]) -> None:
    for state, title in zip(states, titles, strict=True):
        history = desk.history
        wait(lambda title=title, history=history: title in (history.undo_title, history.redo_title))
        do(desk, action)
        idle(desk)
        assert held(path) == state, title
