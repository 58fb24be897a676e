"""Actors, sources, tags and places are looked after in their window, and all of it goes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.book import Book, StoredActor
from frtdesk.model.query import parse, to_text
from frtdesk.model.shared_names import ACTOR, PLACE, SOURCE, TABLES, TAG
from frtdesk.state.settings import Settings
from frtdesk.ui.names.merge_sheet import MergeSheet
from frtdesk.ui.names.name_fields import ActorFields, NameFields, PlaceFields, SourceFields, TagFields
from frtdesk.ui.names.window import NamesWindow
from tests.app.waiting import idle, wait


def opened(qtbot: QtBot, path: Path) -> WindowDesk:
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(path))
    wait(lambda: made.workspace.opened is not None and not made.runner.busy)
    return made


def closed(desk: WindowDesk) -> None:
    desk.window.close()
    desk.close()
    desk.window.deleteLater()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[WindowDesk]:
    path = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    made = opened(qtbot, path)
    yield made
    closed(made)


def window_of(desk: WindowDesk, table: str = ACTOR) -> NamesWindow:
    desk.window.commands.refresh()
    desk.window.commands.actions["edit.names"].trigger()
    idle(desk)
    window = desk.window.findChild(NamesWindow)
    assert window is not None
    window.tabs.setCurrentIndex(TABLES.index(table))
    return window


def book(desk: WindowDesk) -> Book:
    assert desk.workspace.opened is not None
    return desk.workspace.opened.archive.book()


def search(window: NamesWindow, words: str) -> list[str]:
    window.search.setText(words)
    window._fill()
    return [one.name for one in window.list.entries.entries]


def choose(window: NamesWindow, *names: str) -> None:
    entries = window.list.entries
    selection = window.list.selectionModel()
    selection.clearSelection()
    for place, one in enumerate(entries.entries):
        if one.name in names:
            selection.select(entries.index(place), selection.SelectionFlag.Select)


def fields(window: NamesWindow) -> NameFields:
    assert window.form.fields is not None
    return window.form.fields


def test_an_alias_is_typed_and_a_filter_by_it_finds_the_events(desk: WindowDesk, qtbot: QtBot) -> None:
    window = window_of(desk)
    assert "Amazon" in search(window, "amazon")
    choose(window, "Amazon")
    form = fields(window)
    assert isinstance(form, ActorFields)
    before = book(desk)
    qtbot.keyClicks(form.aliases.line, "Rainforest Shop")
    qtbot.keyClick(form.aliases.line, Qt.Key.Key_Return)
    window.form.save()
    idle(desk)
    assert book(desk).actors["Amazon"].aliases == ("Rainforest Shop",)
    desk.workspace.set_filter(parse('actor:"rainforest shop"'))
    assert desk.workspace.index is not None
    assert int(desk.workspace.index.kept.sum()) >= 20
    assert desk.history.undo_title == "Edit the actor Amazon"
    desk.history.undo()
    idle(desk)
    assert book(desk) == before


def test_what_is_not_touched_stays_as_it_is(desk: WindowDesk) -> None:
    for table in TABLES:
        window = window_of(desk, table)
        for one in window.names.of(table)[::97]:
            window.form.show_entry(window.names, one, writable=True)
            assert fields(window).typed() is one.row
            assert fields(window).collected().key == one.key


def test_a_wrong_name_is_said_at_the_field_and_not_saved(desk: WindowDesk) -> None:
    window = window_of(desk)
    search(window, "amazon")
    choose(window, "Amazon")
    form = fields(window)
    assert isinstance(form, ActorFields)
    form.name.setText("IBM")
    window.form.save()
    said = "There is one of this name already. Merge the two instead."
    assert window.form.said.text() == f"It cannot be saved yet. {said}"
    assert any(label.text().endswith(said) and label.isVisibleTo(form) for label in form.findChildren(QLabel))
    form.name.setText("Amazon")
    form.above.setText("Amazon Web Services")  # which belongs to Amazon
    form.look()
    assert [one.field for one in form.problems if one.blocks] == ["parent"]
    form.above.setText("Nobody at all")
    form.look()
    assert [one.field for one in form.problems if one.blocks] == ["parent"]


def test_nothing_typed_goes_unasked(desk: WindowDesk) -> None:
    window = window_of(desk)
    search(window, "amazon")
    choose(window, "Amazon")
    form = fields(window)
    assert isinstance(form, ActorFields)
    form.country.setText("Brazil")
    choose(window, "Ring")
    assert window.form.question.isVisible()
    window.form.keep.click()
    assert fields(window) is form
    window.tabs.setCurrentIndex(TABLES.index(TAG))
    assert window.form.question.isVisible()
    assert window.table == ACTOR
    window.reject()  # Esc keeps
    assert window.isVisible()
    window.reject()
    assert window.form.question.isVisible()
    window.form.discard.click()
    assert not window.isVisible()
    assert book(desk).actors["Amazon"].country == "US"


def type_name(window: NamesWindow, words: str) -> None:
    form = fields(window)
    assert isinstance(form, TagFields)
    form.name.setText(words)


def test_at_large_text_in_a_low_window_an_entry_is_seen_whole(desk: WindowDesk) -> None:
    desk.settings["text_scale"] = 2.0
    window = window_of(desk)
    window.resize(792, 756)
    idle(desk)
    row = window.list.visualRect(window.list.entries.index(0))
    assert row.height() <= window.list.viewport().height()


def test_neither_the_program_nor_another_database_takes_away_what_is_typed_unasked(
    desk: WindowDesk, tmp_path: Path
) -> None:
    window = window_of(desk, TAG)
    type_name(window, "half a word")
    name = window.form.entry
    desk.quit()
    assert desk.window.isVisible()
    assert window.form.question.isVisible()
    window.form.keep.click()
    form = fields(window)
    assert isinstance(form, TagFields)
    assert form.name.text() == "half a word"
    other = tmp_path / "other.sqlite"
    shutil.copyfile(paths.shipped_database(), other)
    desk.open_target(str(other))
    idle(desk)
    assert desk.workspace.opened is not None
    assert desk.workspace.opened.archive.target != str(other)
    assert window.form.entry is name
    window.form.discard.click()
    idle(desk)
    assert desk.workspace.opened.archive.target == str(other)
    search(window, "")
    choose(window, window.list.entries.entries[0].name)
    type_name(window, "another")
    desk.quit()
    assert desk.window.isVisible()
    window.form.discard.click()
    wait(lambda: not desk.window.isVisible())


def test_each_sort_is_made_and_deleted(desk: WindowDesk) -> None:
    before = book(desk)
    window = window_of(desk)
    for table, kind in ((ACTOR, ActorFields), (SOURCE, SourceFields), (TAG, TagFields), (PLACE, PlaceFields)):
        window.tabs.setCurrentIndex(TABLES.index(table))
        window.new.click()
        form = fields(window)
        assert isinstance(form, kind)
        line = form.title if isinstance(form, SourceFields) else form.first
        line.setText("Quite new")  # type: ignore[attr-defined]
        if isinstance(form, PlaceFields):
            form.code.setText("US-CA")
            form.above.setText("United States")
        window.form.save()
        idle(desk)
        assert [one.name for one in window.list.chosen] == ["Quite new"]
        assert search(window, "quite new") == ["Quite new"]
        window.delete.click()
        idle(desk)
        assert search(window, "quite new") == []
        window.search.clear()
    assert book(desk) == before
    assert desk.history.undo_title == "Delete the place Quite new"


def test_the_keyboard_goes_from_the_list_to_the_form_and_back(desk: WindowDesk, qtbot: QtBot) -> None:
    window = window_of(desk)
    search(window, "amazon")
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert [one.name for one in window.list.chosen] == ["Amazon employees"]
    qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert fields(window).first.hasFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Delete)
    assert "cannot be deleted" in window.said.text()
    qtbot.keyClick(window.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.form.uses.text() == "5 are chosen. Merge makes one of them."


def test_what_another_window_writes_does_not_take_away_what_is_typed(desk: WindowDesk) -> None:
    window = window_of(desk)
    search(window, "amazon")
    choose(window, "Amazon")
    form = fields(window)
    assert isinstance(form, ActorFields)
    form.country.setText("Brazil")
    ring = book(desk).actors["Ring"]
    desk.editor.change_actor(ring, replace(ring, country="CA"))
    idle(desk)
    assert fields(window) is form
    assert form.country.text() == "Brazil"
    assert not window.form.question.isVisible()
    amazon = book(desk).actors["Amazon"]
    desk.editor.change_actor(amazon, replace(amazon, country="FR"))
    idle(desk)
    window.form.save()
    idle(desk)
    assert window.form.said.text().startswith("It was not saved.")
    assert book(desk).actors["Amazon"].country == "FR"


def test_what_is_used_is_not_deleted(desk: WindowDesk) -> None:
    window = window_of(desk)
    search(window, "amazon")
    choose(window, "Amazon")
    window.delete.click()
    idle(desk)
    assert window.said.text().startswith("“Amazon” cannot be deleted. 20 events name it. 4 others belong to it.")
    assert "Amazon" in book(desk).actors


def test_two_are_merged_after_a_preview(desk: WindowDesk) -> None:
    window = window_of(desk)
    before = book(desk)
    search(window, "amazon")
    choose(window, "Amazon", "Amazon Web Services")
    window.merge.click()
    idle(desk)
    sheet = window.findChild(MergeSheet)
    assert sheet is not None
    assert sheet.choice.said.text().splitlines() == [
        "“Amazon Web Services” will be gone; “Amazon” stays.",
        "1 event of the others will name Amazon.",
        "The other names become other names of Amazon.",
    ]
    sheet.merge.click()
    idle(desk)
    assert book(desk).actors["Amazon"].aliases == ("Amazon Web Services", "AWS")
    assert [one.name for one in window.list.chosen] == ["Amazon"]
    desk.history.undo()
    idle(desk)
    assert book(desk) == before


def test_places_that_are_one_are_merged_with_what_lies_in_them(desk: WindowDesk) -> None:
    window = window_of(desk, PLACE)
    before = book(desk)
    there = search(window, "san")
    assert {"San Francisco", "Santa Cruz"} <= set(there)
    choose(window, "San Francisco", "Santa Cruz")
    uses = {one.name: one.uses.events for one in window.list.chosen}
    window.merge.click()
    idle(desk)
    sheet = window.findChild(MergeSheet)
    assert sheet is not None
    sheet.merge.click()
    idle(desk)
    assert not any(place.name == "Santa Cruz" for place in book(desk).places.values())
    assert [one.uses.events for one in window.list.chosen] == [sum(uses.values())]
    desk.workspace.set_filter(parse('place:"San Francisco"'))
    assert desk.workspace.index is not None
    assert int(desk.workspace.index.kept.sum()) == sum(uses.values())
    desk.history.undo()
    idle(desk)
    assert book(desk) == before


def test_nothing_lies_in_itself_after_a_merge(desk: WindowDesk) -> None:
    window_of(desk)
    places = {place.name: place for place in book(desk).places.values()}
    town, country = places["San Francisco"], places["United States"]  # California lies between
    for kept, gone in ((town, country), (country, town)):
        desk.editor.merge(PLACE, kept.key, [gone.key])
        idle(desk)
        after = {place.name: place for place in book(desk).places.values()}
        assert after["California"].parent == kept.key
        assert after[kept.name].parent is None
        desk.history.undo()
        idle(desk)


def test_the_events_of_a_name_are_shown(desk: WindowDesk) -> None:
    window = window_of(desk, TAG)
    one = max(window.names.of(TAG), key=lambda one: one.uses.events)
    window.list.counted.emit(one)
    assert to_text(desk.workspace.view.filter).startswith("tag:")
    assert desk.workspace.index is not None
    assert int(desk.workspace.index.kept.sum()) == one.uses.events
    source = max(window.names.of(SOURCE), key=lambda one: one.uses.events)
    window.list.counted.emit(source)
    idle(desk)
    assert int(desk.workspace.index.kept.sum()) == source.uses.events


def test_a_shipped_database_is_shown_and_offers_a_copy(qtbot: QtBot) -> None:
    desk = opened(qtbot, paths.shipped_database())
    try:
        window = window_of(desk)
        assert len(window.list.entries.entries) == len(book(desk).actors)
        assert not fields(window).isEnabled()
        assert not any(it.isEnabled() for it in (window.new, window.merge, window.delete))
        assert window.copy.isVisible()
        assert "cannot be changed" in window.said.text()
        assert isinstance(window.names.of(ACTOR)[0].row, StoredActor)
    finally:
        closed(desk)
