"""Many events are edited alike: looked at before, done as one step, and taken back as one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.base import paths
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse
from frtdesk.ui.bulk import window as bulk_window
from frtdesk.ui.bulk.fields import NONE, SET, BulkFields
from frtdesk.ui.bulk.window import SELECTED, SHOWN, BulkWindow
from tests.app.test_names_window import closed, opened
from tests.app.waiting import idle, wait


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDesk]:
    path = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    made = opened(qtbot, path)
    yield made
    closed(made)


def window_of(desk: WindowDesk) -> BulkWindow:
    desk.window.commands.refresh()
    desk.window.commands.actions["edit.several"].trigger()
    idle(desk)
    window = desk.window.findChild(BulkWindow)
    assert window is not None
    wait(lambda: window.fields is not None and window.preview is not None)
    return window


def fields(window: BulkWindow) -> BulkFields:
    assert window.fields is not None
    return window.fields


def looked(desk: WindowDesk, window: BulkWindow) -> str:
    fields(window)._later.stop()
    window._look()
    idle(desk)
    return window.count.text()


def events(desk: WindowDesk, keys: list[int]) -> list[Event]:
    assert desk.workspace.opened is not None
    return [one.event for one in desk.workspace.opened.archive.stored_events(keys)]


def test_all_that_the_filter_leaves_is_changed_and_taken_back(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.workspace.set_filter(parse("place:US-CA"))
    window = window_of(desk)
    keys = list(window.keys)
    before = events(desk, keys)
    assert len(before) == 11
    assert looked(desk, window) == "Changes 0 of 11 events."
    assert not window.change.isEnabled()
    form = fields(window)
    already = sum("police" in event.tags for event in before)
    qtbot.keyClicks(form.add_tags.line, "police")
    qtbot.keyClick(form.add_tags.line, Qt.Key.Key_Return)
    assert looked(desk, window) == f"Changes {11 - already} of 11 events."
    form.add_actors.adder.click()
    qtbot.keyClicks(form.add_actors.rows[0].first(), "ACLU")
    form.stage.show_code(NONE)
    form.importance.show_code("5")
    form.place_how.show_code(NONE)
    form.quotes_checked.show_code(SET)
    form.days.setText("7")
    assert looked(desk, window) == "Changes 11 of 11 events."
    assert window.preview is not None
    expected = [after for _, after in window.preview.changed]
    assert "+ police" in window.table.model().index(0, 1).data()
    window.apply()
    idle(desk)
    after = events(desk, keys)
    assert sorted(after, key=lambda one: one.id) == sorted(expected, key=lambda one: one.id)
    assert all("police" in one.tags and one.stage is None and one.importance == 5 for one in after)
    assert all("ACLU" in [party.name for party in one.actors] and one.jurisdiction is None for one in after)
    assert all(one.checked.quotes == bool(one.quotes) for one in after)
    assert not window.isVisible()
    assert desk.history.undo_title == "Edit 11 events"
    desk.history.undo()
    idle(desk)
    assert events(desk, keys) == before


def test_the_selection_is_meant_where_several_are_selected(desk: WindowDesk) -> None:
    desk.workspace.select((3, 4, 5))
    window = window_of(desk)
    assert window.which.currentText() == "The 3 selected events"
    assert len(window.keys) == 3
    window.which.setCurrentIndex(1)
    idle(desk)
    assert len(window.keys) == 443


def test_the_events_follow_the_filter_and_the_selection_while_the_window_is_open(desk: WindowDesk) -> None:
    desk.workspace.set_filter(parse("place:US-CA"))
    window = window_of(desk)
    fields(window).importance.show_code("5")
    desk.workspace.set_filter(parse("place:US-CA kind:advocacy"))
    idle(desk)
    assert desk.workspace.index is not None
    left = int(desk.workspace.index.kept.sum())
    assert 0 < left < 11
    assert len(window.keys) == left
    assert str(left) in window.which.currentText() or left == 1
    assert looked(desk, window).endswith(f" of {left} events." if left > 1 else " of 1 event.")
    assert fields(window).importance.code == "5"
    desk.workspace.select((3, 4, 5))
    assert window.which.code == SHOWN
    window.which.show_code(SELECTED)
    idle(desk)
    desk.workspace.select(())
    idle(desk)
    assert (window.which.currentText(), window.keys) == ("No event is selected", [])
    assert not window.change.isEnabled()


def test_what_is_taken_away_is_offered_from_these_events(desk: WindowDesk) -> None:
    desk.workspace.select_id("us-2020-06-11-microsoft-refuses-police-sales")
    desk.workspace.select((*desk.workspace.selection, 0))
    window = window_of(desk)
    form = fields(window)
    completer = form.less_actors.line.completer()
    names = {completer.model().index(row, 0).data() for row in range(completer.model().rowCount())}
    there = {party.name for event in events(desk, window.keys) for party in event.actors}
    assert names == there
    form.less_actors.line.setText("Microsoft")
    assert looked(desk, window) == "Changes 1 of 2 events."
    window.apply()
    idle(desk)
    assert Party("Microsoft", "company", "decides") not in events(desk, window.keys)[0].actors


def test_many_are_asked_about_once_more(desk: WindowDesk) -> None:
    window = window_of(desk)
    fields(window).importance.show_code("1")
    looked(desk, window)
    window.apply()
    assert window.question.isVisible()
    assert window.sure.text().startswith("This changes 4")
    idle(desk)
    assert desk.history.undo_title == ""
    window.reject()  # Esc: not yet
    assert window.isVisible()
    assert not window.question.isVisible()
    window.apply()
    window.yes.click()
    idle(desk)
    assert {one.importance for one in events(desk, window.keys)} == {1}
    desk.history.undo()
    idle(desk)


def test_a_wrong_number_and_a_date_too_far_are_said(desk: WindowDesk) -> None:
    window = window_of(desk)
    form = fields(window)
    form.days.setText("soon")
    assert form._labelled[form.days].below.text() == "✕ A whole number of days, please."
    assert looked(desk, window) == "Changes 0 of 443 events."
    form.days.setText("−30")
    assert form.edit().days == -30
    assert looked(desk, window).startswith("Changes 423 of")  # a year is not moved by days


def test_too_many_are_refused_with_a_sentence(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_window, "MOST", 100)
    desk.window.commands.refresh()
    desk.window.commands.actions["edit.several"].trigger()
    idle(desk)
    window = desk.window.findChild(BulkWindow)
    assert window is not None
    assert window.count.text() == "At most 100 events are edited at once; these are 443. Filter further."
    assert not window.change.isEnabled()


def test_a_shipped_database_offers_a_copy(qtbot: QtBot) -> None:
    desk = opened(qtbot, paths.shipped_database())
    try:
        desk.window.commands.actions["edit.several"].trigger()
        assert desk.window.findChild(BulkWindow) is None
        assert desk.workspace.notice is not None
        assert desk.workspace.notice.offer is not None
    finally:
        closed(desk)
