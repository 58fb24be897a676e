"""A newer database merged in the window: the plan, the lists, what both changed, one step to undo, and word of it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.app.window_merge import WindowMerge
from frtdesk.base import paths
from frtdesk.draw.theme import LIGHT
from frtdesk.model.conflict import Take
from frtdesk.model.edited_event import binned, difference
from frtdesk.model.event import Event
from frtdesk.model.merge_plan import WHOLE
from frtdesk.model.stored_lesson import difference as lesson_difference
from frtdesk.model.stored_view import made
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.merging.window import CONFLICTS, MergeWindow
from tests.desk_stand_ins import AtOnce, raise_it

FIRST = "us-2020-06-11-microsoft-refuses-police-sales"


def edit(archive: StoreArchive, **fields: Any) -> None:
    stored = archive.stored_event(archive.book().events[FIRST])
    changes = difference("Edit", stored, replace(stored.event, **fields), archive.book())
    assert changes is not None
    archive.apply(changes)


class Desk:
    """A window's state on a copy, a newer database, and the window of a merge."""

    def __init__(self, folder: Path) -> None:
        self.mine = Path(shutil.copyfile(paths.shipped_database(), folder / "mine.sqlite"))
        self.newer = Path(shutil.copyfile(paths.shipped_database(), folder / "newer.sqlite"))
        other = connect(str(self.newer))
        edit(other, summary="Theirs.", title="Renamed")
        made = difference("Make", None, Event("new-one", "A new one", "2026-07"), other.book())
        assert made is not None
        other.apply(made)
        other.close()
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.editor = Editor(self.workspace, self.history, AtOnce())
        self.asked_to_copy = False
        self.merges = WindowMerge(self.workspace, self.history, AtOnce(), lambda: self.window, self._copy)
        self.window = MergeWindow(self.merges, Appearance(LIGHT, 1.0), raise_it, None)  # pyright: ignore[reportArgumentType]

    def _copy(self) -> None:
        self.asked_to_copy = True

    def open(self, path: Path | None = None) -> None:
        self.workspace.open(lambda: connect(str(path or self.mine), "Ada"))

    @property
    def archive(self) -> StoreArchive:
        assert self.workspace.opened is not None
        archive = self.workspace.opened.archive
        assert isinstance(archive, StoreArchive)
        return archive

    def event(self) -> Event:
        return self.archive.detail(self.archive.book().events[FIRST]).event


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    qtbot.addWidget(desk.window)
    yield desk
    if desk.workspace.opened is not None:
        desk.archive.close()


def test_the_plan_is_shown_and_merging_is_one_step_that_goes_back(desk: Desk) -> None:
    desk.open()
    edit(desk.archive, summary="Mine.")
    desk.merges.show(str(desk.newer))
    window = desk.window
    assert window.said.text() == "1 new event, 1 changed by both."
    assert window.section.itemData(0) == CONFLICTS
    window.section.setCurrentIndex(1)
    assert window.list.item(0).text() == "A new one (new-one)"
    window.section.setCurrentIndex(2)
    title = f"Title: {desk.event().title} → Renamed"
    assert window.list.item(0).text() == f"{desk.event().title} ({FIRST})\n    {title}"
    window.chooser.choose((FIRST, "summary"), Take.THEIRS)
    window.section.setCurrentIndex(1)
    window.section.setCurrentIndex(2)
    assert window.list.item(0).text().endswith(f"{title}\n    Summary: Mine. → Theirs.")
    window.go.click()
    assert window.isHidden()
    assert (desk.event().summary, desk.event().title) == ("Theirs.", "Renamed")
    assert desk.workspace.columns is not None
    assert desk.workspace.columns.ids.index("new-one") is not None
    assert desk.history.undo_title == "Merge newer.sqlite"
    notice = desk.workspace.notice
    assert notice is not None
    assert notice.text == "newer.sqlite is merged. 1 new event, 1 changed by both."
    assert not notice.wrong
    assert notice.offer is not None
    assert notice.offer.title == "Undo"
    notice.offer.accept()
    assert desk.history.redo_title == "Merge newer.sqlite"
    assert desk.event().summary == "Mine."
    assert desk.workspace.columns.ids.index("new-one") is None
    assert list(paths.snapshots_folder().glob("mine-*.sqlite"))


def test_what_i_changed_and_they_removed_goes_only_where_it_is_chosen(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    newer = Path(shutil.copyfile(desk.mine, tmp_path / "fewer.sqlite"))
    other = connect(str(newer))
    changes = binned("Put away", [other.stored_event(other.book().events[FIRST])])
    assert changes is not None
    other.apply(changes)
    other.close()
    edit(desk.archive, summary="Mine.")
    desk.merges.show(str(newer))
    window = desk.window
    assert window.section.itemData(0) == CONFLICTS
    assert window.remove.isHidden()
    assert window.said.text() == "1 changed by you and removed by them."
    window.chooser.choose((FIRST, WHOLE), Take.THEIRS)
    window.go.click()
    assert window.isHidden()
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "fewer.sqlite is merged. 1 changed by you and removed by them."
    assert FIRST in desk.archive.book().binned
    desk.history.undo()
    assert desk.event().summary == "Mine."


def test_what_was_kept_is_not_asked_again(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    newer = Path(shutil.copyfile(desk.mine, tmp_path / "fewer.sqlite"))
    other = connect(str(newer))
    changes = binned("Put away", [other.stored_event(other.book().events[FIRST])])
    assert changes is not None
    other.apply(changes)
    other.close()
    edit(desk.archive, summary="Mine.")
    desk.merges.show(str(newer))
    desk.window.go.click()
    assert desk.event().summary == "Mine."
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "fewer.sqlite is merged."
    desk.merges.show(str(newer))
    assert desk.window.said.text() == "1 changed by you."
    assert not desk.window.go.isEnabled()
    desk.window.reject()


def test_lessons_views_and_places_are_listed_chosen_and_merged(desk: Desk) -> None:
    desk.open()
    other = connect(str(desk.newer))
    other.apply(made("Theirs", "{}", ())[0])
    for archive, title in ((other, "Their title"), (desk.archive, "My title")):
        lesson = archive.stored_lessons()[0]
        changed = lesson_difference("Edit", lesson, replace(lesson, head=replace(lesson.head, title=title)))
        assert changed is not None
        archive.apply(changed)
    name = lesson.head.id
    other.close()
    desk.merges.show(str(desk.newer))
    window = desk.window
    assert window.said.text() == "1 new event, 1 changed by them, 1 lesson changed by both, 1 new saved view."
    window.section.setCurrentIndex(window.section.findText("1 new saved view"))
    assert [window.list.item(row).text() for row in range(window.list.count())] == ["Theirs"]
    window.chooser.choose((f"lesson:{name}", "title"), Take.THEIRS)
    window.go.click()
    assert desk.archive.stored_lessons()[0].head.title == "Their title"
    assert [view.name for view in desk.archive.views()] == ["Theirs"]
    desk.history.undo()
    assert desk.archive.stored_lessons()[0].head.title == "My title"
    assert desk.archive.views() == ()


def test_a_database_with_nothing_new_cannot_be_merged(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    same = Path(shutil.copyfile(desk.mine, tmp_path / "same.sqlite"))
    desk.merges.show(str(same))
    assert desk.window.said.text() == "Both hold the same."
    assert not desk.window.go.isEnabled()
    desk.window.reject()


def test_what_is_no_database_is_said_in_the_window(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_text("no database")
    desk.merges.show(str(wrong))
    assert "wrong.sqlite" in desk.window.said.text()
    assert not desk.window.go.isEnabled()
    desk.window.reject()


def test_where_nothing_may_be_written_a_copy_is_offered(desk: Desk) -> None:
    desk.open(paths.shipped_database())
    desk.merges.show(str(desk.newer))
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.offer is not None
    desk.workspace.notice.offer.accept()
    assert desk.asked_to_copy
    assert not desk.window.isVisible()


def test_a_copy_of_an_earlier_version_is_told_of_the_newer_one(desk: Desk) -> None:
    with closing(sqlite3.connect(desk.mine)) as old:
        old.execute("UPDATE meta SET value = '2025-01-01' WHERE key = 'date'")
        old.execute("UPDATE meta SET value = 'an earlier text' WHERE key = 'built_from'")
        old.commit()
    desk.open()
    notice = desk.workspace.notice
    assert notice is not None
    assert "newer than those of your copy" in notice.text
    assert notice.offer is not None
    notice.offer.accept()
    assert desk.window.isVisible()
    desk.window.reject()


def test_a_copy_of_this_version_is_told_nothing(desk: Desk) -> None:
    desk.open()
    assert desk.workspace.notice is None
