"""Lessons made, changed and undone: what shows at once, where it is kept, and what is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.base import paths
from frtdesk.model.lesson import Lesson
from frtdesk.model.query import parse
from frtdesk.state.history import History
from frtdesk.state.lesson_making import MOST_STEPS
from frtdesk.state.lessons import LessonEntry, Lessons
from frtdesk.state.workspace import Workspace
from frtdesk.store.create import create_database
from tests.desk_stand_ins import AtOnce, raise_it

WEEK = "three-companies-one-week"


class Never(AtOnce):
    """Jobs whose answers have not come yet."""

    def start(self, *_: object, **__: object) -> None: ...


class Desk:
    """A window's state without a window, on the shipped events; `library` is a file of its own."""

    def __init__(self, library: StoreArchive) -> None:
        jobs = AtOnce()
        self.library = library
        self.workspace = Workspace(jobs, raise_it)
        self.history = History(self.workspace, jobs, raise_it)
        self.lessons = Lessons(self.workspace, jobs, self.history, library)
        self.workspace.open(lambda: connect(str(paths.shipped_database())))
        self.lessons.refresh()

    @property
    def kept(self) -> list[Lesson]:
        """What the library's file holds."""
        return list(self.library.lessons())

    @property
    def current(self) -> LessonEntry:
        assert self.lessons.current is not None
        return self.lessons.current

    @property
    def said(self) -> str:
        assert self.workspace.notice is not None
        return f"{self.workspace.notice.text} {self.workspace.notice.hint}".strip()

    @property
    def events(self) -> list[str | None]:
        return [step.event for step in self.current.lesson.steps]

    def make(self, filter: str = "id:us-2020-06-08-ibm-exits OR actor:ibm") -> LessonEntry:
        self.workspace.set_filter(parse(filter))
        self.lessons.make_from_filter()
        return self.current


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    create_database(tmp_path / "library.sqlite").close()
    made = Desk(connect(str(tmp_path / "library.sqlite")))
    yield made
    made.library.close()
    assert made.workspace.opened is not None
    made.workspace.opened.archive.close()


def test_a_lesson_from_a_filter_has_its_events_in_time_order_and_is_kept(desk: Desk) -> None:
    made = desk.make("actor:ibm").lesson
    columns = desk.workspace.columns
    assert columns is not None
    index = [columns.ids.index(step.event or "") for step in made.steps]
    starts = [int(columns.start_min[at]) for at in index if at is not None]
    assert len(starts) > 3
    assert starts == sorted(starts)
    assert desk.kept == [made]
    assert made.title == "IBM"
    assert "in your library" in desk.said


def test_a_lesson_that_is_made_before_the_list_was_read_stands_among_the_others(desk: Desk) -> None:
    first = desk.make().lesson
    unread = Lessons(desk.workspace, Never(), History(desk.workspace, Never(), raise_it), desk.library)
    unread.refresh()
    unread.make_from_filter()
    lessons = [entry.lesson for entry in unread.entries]
    assert len(lessons) == 8
    assert lessons[-1].title == first.title
    assert len({lesson.id for lesson in lessons}) == 8


def test_of_many_events_the_most_important_are_taken_and_it_is_said(desk: Desk) -> None:
    made = desk.make("kind:regulation").lesson
    assert len(made.steps) == MOST_STEPS
    assert "more events were left out" in desk.said


def test_a_filter_that_leaves_nothing_makes_no_lesson(desk: Desk) -> None:
    desk.workspace.set_filter(parse("zzzznothing"))
    desk.lessons.make_from_filter()
    assert desk.kept == []
    assert "nothing to tell" in desk.said


def test_a_shipped_lesson_is_changed_in_a_copy_and_it_is_said(desk: Desk) -> None:
    shipped = next(entry for entry in desk.lessons.entries if entry.lesson.id == WEEK)
    desk.lessons.choose(shipped)
    desk.lessons.set_step(shipped, 1, replace(shipped.lesson.steps[1], prompt="Mine"))
    assert desk.lessons.is_library(desk.current)
    assert [step.prompt for step in desk.current.lesson.steps][:2] == [shipped.lesson.steps[0].prompt, "Mine"]
    assert desk.kept == [desk.current.lesson]
    assert "so this is a copy of it" in desk.said
    assert shipped.lesson in [entry.lesson for entry in desk.lessons.entries]
    assert [lesson.id for lesson in desk.lessons.read_all()].count(WEEK) == 1


def test_a_shipped_lesson_is_not_deleted(desk: Desk) -> None:
    count = len(desk.lessons.entries)
    desk.lessons.delete(desk.lessons.entries[0])
    assert len(desk.lessons.entries) == count
    assert "cannot be deleted" in desk.said


def test_steps_are_moved_removed_doubled_and_all_is_undone(desk: Desk) -> None:
    desk.make("actor:ibm")
    before, events = desk.kept, desk.events
    assert desk.lessons.move_step(desk.current, 0, 2) == 2
    assert desk.events == [events[1], events[2], events[0], *events[3:]]
    desk.lessons.remove_step(desk.current, 1)
    assert desk.lessons.duplicate_step(desk.current, 0) == 1
    assert desk.events[:3] == [events[1], events[1], events[0]]
    assert desk.kept == [desk.current.lesson]
    for _ in range(3):
        desk.history.undo()
    assert desk.kept == before
    assert desk.current.lesson == before[0]
    for _ in range(3):
        desk.history.redo()
    assert desk.events[:3] == [events[1], events[1], events[0]]


def test_a_lesson_is_deleted_and_comes_back(desk: Desk) -> None:
    made = desk.make("actor:ibm").lesson
    desk.lessons.delete(desk.current)
    assert desk.kept == []
    desk.history.undo()
    assert desk.kept == [made]


def test_the_selected_event_becomes_a_step_with_what_is_shown(desk: Desk) -> None:
    desk.lessons.make_empty()
    desk.workspace.select(())
    assert desk.lessons.add_selected(desk.current) == -1
    assert "Select an event" in desk.said
    desk.workspace.select((5,))
    desk.workspace.look(18_000.0, 18_100.0)
    assert desk.lessons.add_selected(desk.current) == 0
    step = desk.current.lesson.steps[0]
    columns = desk.workspace.columns
    assert columns is not None
    assert (step.event, step.selection) == (columns.ids[5], (columns.ids[5],))
    assert step.shown == (18_000, 18_099)
    assert step.lanes is not None
    assert "corporate" in step.lanes
    assert desk.kept == [desk.current.lesson]


def test_a_step_keeps_what_is_shown_later_too(desk: Desk) -> None:
    desk.make("actor:ibm")
    desk.workspace.look(17_000.0, 17_010.0)
    desk.lessons.use_shown(desk.current, 1)
    assert desk.current.lesson.steps[1].shown == (17_000, 17_009)
    assert desk.current.lesson.steps[0].shown is None
    desk.lessons.add_range(desk.current, 0)
    assert desk.events[1] is None


def test_head_fields_are_kept_under_the_same_id(desk: Desk) -> None:
    made = desk.make("actor:ibm").lesson
    desk.lessons.set_head(desk.current, Lesson("other", "<b>New</b>", "Why?", "all", 45))
    assert desk.kept[0] == replace(made, title="<b>New</b>", question="Why?", level="all", minutes=45)


def test_two_of_a_name_have_two_ids(desk: Desk) -> None:
    desk.make("actor:ibm")
    desk.lessons.duplicate(desk.current)
    first, second = desk.kept
    assert first.id != second.id
    assert second.title == "IBM (copy)"
    assert first.steps == second.steps
