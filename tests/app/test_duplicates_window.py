"""What is there twice is found, laid side by side, made one, and parted again by Undo."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.base import paths
from frtdesk.formats.told_apart import ToldApart
from frtdesk.model.book import StoredActor
from frtdesk.model.change import new_key
from frtdesk.model.event import Event
from frtdesk.ui.duplicates.sheet import MergeEventsSheet
from frtdesk.ui.duplicates.window import DuplicatesWindow
from tests.app.test_names_window import book, closed, opened
from tests.app.waiting import idle, wait

MICROSOFT = "us-2020-06-11-microsoft-refuses-police-sales"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDesk]:
    path = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    made = opened(qtbot, path)
    yield made
    closed(made)


def stored(desk: WindowDesk, event_id: str) -> Event:
    assert desk.workspace.opened is not None
    archive = desk.workspace.opened.archive
    return archive.stored_event(archive.book().events[event_id]).event


def do(desk: WindowDesk, action: str) -> None:
    desk.window.commands.refresh()
    desk.window.commands.actions[action].trigger()
    idle(desk)


def a_copy(desk: WindowDesk) -> Event:
    """A second event that says nearly what Microsoft's says."""
    event = stored(desk, MICROSOFT)
    made = replace(
        event, id="copy", title=event.title.replace("US police", "the US police"), start="2020-06", summary="Short.",
        relations=(), tags=("new",), importance=3,
    )  # fmt: skip
    desk.editor.create(made)
    idle(desk)
    return made


def window_of(desk: WindowDesk) -> DuplicatesWindow:
    do(desk, "edit.duplicates")
    window = desk.window.findChild(DuplicatesWindow)
    assert window is not None
    settled(desk, window)
    return window


def settled(desk: WindowDesk, window: DuplicatesWindow) -> None:
    wait(lambda: not desk.runner.busy and not desk.history.busy and not window.duplicates.busy)


def test_two_events_are_made_one_field_by_field(desk: WindowDesk) -> None:
    copy, kept = a_copy(desk), stored(desk, MICROSOFT)
    window = window_of(desk)
    assert window.found.text() == "1 pair may be one."
    said = window.list.item(0).text().splitlines()
    assert said[:2] == [kept.title, copy.title]
    assert said[2].startswith("Titles alike to 9")
    form = window.events
    assert set(form.fields) == {"id", "title", "dates", "importance", "summary"}
    assert (form.fields["id"].at, form.fields["dates"].at, form.fields["summary"].at) == (0, 0, 0)
    assert form.fields["title"].at == 1  # the longer one
    form.fields["summary"].take(1)
    idle(desk)
    assert "1 event goes to the bin." in form.said.text()
    window.merge.click()
    settled(desk, window)
    after = stored(desk, MICROSOFT)
    assert (after.title, after.summary, after.start) == (copy.title, "Short.", kept.start)
    assert after.tags == (*kept.tags, "new")
    assert len(after.relations) == len(kept.relations)
    assert window.list.count() == 0
    assert window.found.text() == "Nothing looks as if it were there twice."
    desk.history.undo()
    settled(desk, window)
    assert stored(desk, MICROSOFT) == kept
    assert stored(desk, "copy") == copy
    assert window.list.count() == 1


def test_what_is_two_is_not_proposed_again_also_after_a_restart(desk: WindowDesk) -> None:
    a_copy(desk)
    window = window_of(desk)
    window.two.click()
    assert window.list.count() == 0
    assert window.found.text().endswith("1 pair is two, you said.")
    assert not window.merge.isEnabled()
    assert (paths.user_data_folder() / "told-apart").is_dir()
    again = DuplicatesWindow(desk, desk.appearance, desk.runner, _told_anew(), desk.window)
    again._find()
    settled(desk, again)
    assert again.list.count() == 0
    again.again.click()
    settled(desk, again)
    assert again.list.count() == 1
    again.deleteLater()


def _told_anew() -> ToldApart:
    return ToldApart(paths.user_data_folder() / "told-apart")


def test_actors_of_one_name_are_made_one(desk: WindowDesk) -> None:
    desk.editor.change_actor(None, StoredActor(new_key(), "amazon", "company"))
    idle(desk)
    window = window_of(desk)
    window.tabs.setCurrentIndex(1)
    settled(desk, window)
    assert window.list.item(0).text().splitlines()[2] == "One name, but for case and accents."
    assert window.names.kept.name == "Amazon"  # which events name
    window.merge.click()
    settled(desk, window)
    assert "amazon" not in book(desk).actors
    assert "amazon" in book(desk).actors["Amazon"].aliases
    assert window.list.count() == 0


def test_the_selected_events_are_merged_from_the_menu(desk: WindowDesk) -> None:
    assert desk.workspace.columns is not None
    first, second = desk.workspace.columns.ids[5], desk.workspace.columns.ids[6]
    desk.window.commands.refresh()
    desk.workspace.select((5,))
    desk.window.commands.refresh()
    assert not desk.window.commands.actions["edit.merge"].isEnabled()
    desk.workspace.select((5, 6))
    do(desk, "edit.merge")
    sheet = desk.window.findChild(MergeEventsSheet)
    assert sheet is not None
    wait(lambda: sheet.merge.isEnabled())
    assert sheet.heading.text() == "Make one of 2 events"
    options = sheet.events.fields["id"]
    at = options.at
    QTest.mouseClick(options.options[1 - at], Qt.MouseButton.LeftButton, pos=QPointF(30, 8).toPoint())
    assert options.at == 1 - at
    idle(desk)
    assert sheet.events.choices["title"] in (0, 1)
    sheet.merge.click()
    idle(desk)
    assert not sheet.isVisible()
    kept, gone = ((first, second), (second, first))[1 - at]
    assert desk.workspace.columns.ids.index(kept) is not None
    assert desk.workspace.columns.ids.index(gone) is None
    assert desk.history.undo_title.startswith("Merge 1 event into")


def test_a_shipped_database_is_looked_through_and_offers_a_copy(qtbot: QtBot) -> None:
    desk = opened(qtbot, paths.shipped_database())
    try:
        window = window_of(desk)
        assert window.copy.isVisible()
        assert not window.merge.isEnabled()
        assert "cannot be changed" in window.said.text()
    finally:
        closed(desk)
