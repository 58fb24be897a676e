"""The table under a person's hands: sorting, selecting, choosing columns, copying."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.state.table_columns import TABLE_COLUMNS
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.event_copies import events_on_clipboard
from frtdesk.ui.panels.table_panel import TablePanel
from frtdesk.ui.table.column_layout import FIRST_SHOWN, NAMES

US = Place("national", "US", "United States")
NUMBER = 60
EVENTS = [
    Event(f"e{n:02}", f"Title {(n * 37) % NUMBER:02}", f"{1960 + n}-03-01", kind=("corporate", "regulation")[n % 2],
          importance=1 + n % 5, jurisdiction=US, actors=(Party(f"Actor {n % 7}", "company", "decides"),))
    for n in range(NUMBER)
] + [Event("none", "=Undated\tone", None, kind="context")]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


def shown(workspace: Workspace, settings: Settings, qtbot: QtBot) -> TablePanel:
    made = TablePanel(PanelNeeds(workspace, Appearance(), AtOnce(), settings))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


@pytest.fixture
def panel(workspace: Workspace, settings: Settings, qtbot: QtBot) -> TablePanel:
    return shown(workspace, settings, qtbot)


def click(
    panel: TablePanel, qtbot: QtBot, row: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    table = panel.table
    at = QPoint(20, table.rowViewportPosition(row) + 5)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def click_head(panel: TablePanel, qtbot: QtBot, name: str) -> None:
    head = panel.table.head
    at = QPoint(head.sectionViewportPosition(NAMES.index(name)) + 15, 10)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)


def titles(panel: TablePanel, count: int = 3) -> list[str]:
    column = NAMES.index("title")
    return [panel.table.rows.data(panel.table.rows.index(row, column)) for row in range(count)]


def test_a_click_on_a_head_sorts_the_second_turns_about_the_third_is_time(panel: TablePanel, qtbot: QtBot) -> None:
    click_head(panel, qtbot, "title")
    assert titles(panel)[:2] == ["=Undated one", "Title 00"]
    assert panel.foot.sentence.text() == "61 events, sorted by title"
    click_head(panel, qtbot, "title")
    assert titles(panel, 1) == ["Title 59"]
    assert panel.foot.sentence.text() == "61 events, sorted by title, in reverse"
    click_head(panel, qtbot, "title")
    assert titles(panel, 2) == ["Title 00", "Title 37"]
    assert panel.sort_text == ""


def test_what_is_selected_in_the_table_is_selected_everywhere(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    click(panel, qtbot, 2)
    assert workspace.selection == (2,)
    click(panel, qtbot, 5, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(workspace.selection) == [2, 3, 4, 5]
    click(panel, qtbot, 3, Qt.KeyboardModifier.ControlModifier)
    assert sorted(workspace.selection) == [2, 4, 5]
    assert panel.foot.sentence.text().endswith(", 3 selected")


def test_what_the_filter_hides_is_not_counted_as_selected_here(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.foot.sentence.text() == "61 events, sorted by date, 61 selected"
    workspace.set_filter(parse("kind:corporate"))
    said = "30 of 61 events, sorted by date, 30 selected. 31 more are hidden by the filter."
    assert panel.foot.sentence.text() == said
    workspace.set_filter(parse("kind:advocacy"))
    assert panel.foot.sentence.text() == "61 selected events are hidden by the filter."
    workspace.set_filter(parse("id:e07"))
    workspace.select((3,))
    assert panel.foot.sentence.text() == ("1 of 61 events, sorted by date. 1 selected event is hidden by the filter.")
    workspace.clear_filter()
    assert panel.foot.sentence.text() == "61 events, sorted by date"
    workspace.look(3650.0, 4015.0)
    panel.foot.in_view.click()
    assert panel.foot.sentence.text().endswith("in view, sorted by date. 1 selected event lies outside this range.")


def test_copying_nothing_is_said(panel: TablePanel, workspace: Workspace) -> None:
    QGuiApplication.clipboard().setText("before")
    panel.copy()
    assert panel.foot.sentence.text() == "Nothing was copied: no row is selected."
    workspace.select((3,))
    workspace.set_filter(parse("kind:corporate"))
    panel.copy()
    assert panel.foot.sentence.text() == "Nothing was copied: the filter hides what is selected."
    assert QGuiApplication.clipboard().text() == "before"


def test_what_is_selected_elsewhere_is_scrolled_to(panel: TablePanel, workspace: Workspace) -> None:
    table = panel.table
    assert table.verticalScrollBar().value() == 0
    workspace.select((50,))
    assert 0 <= table.rowViewportPosition(50) < table.viewport().height()
    before = table.verticalScrollBar().value()
    workspace.select((51,))
    assert table.verticalScrollBar().value() == before


def test_keys_walk_extend_and_select_all(panel: TablePanel, workspace: Workspace, qtbot: QtBot) -> None:
    table = panel.table
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(table, key)
    assert workspace.selection == (2,)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(workspace.selection) == [2, 3]
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert (sorted(workspace.selection), panel.selection.row) == ([2, 3], 4)
    qtbot.keyClick(table, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert sorted(workspace.selection) == [2, 3, 4]
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert len(workspace.selection) == 1
    assert workspace.selection[0] > 8
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert workspace.selection == (60,)
    assert table.rowViewportPosition(60) < table.viewport().height()
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(workspace.selection) == 61
    qtbot.keyClicks(table, "title")
    assert len(workspace.selection) == 61


def test_enter_centres_the_event_and_an_undated_one_says_that_it_cannot(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    click(panel, qtbot, 3)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    middle = workspace.selected_moment()
    assert middle is not None
    assert (workspace.view.start + workspace.view.stop) / 2 == pytest.approx(middle, abs=1)
    before = workspace.view
    qtbot.keyClick(panel.table, Qt.Key.Key_End)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert workspace.view == before
    assert workspace.notice is not None
    assert "no date" in workspace.notice.text


def test_a_double_click_centres_too(panel: TablePanel, workspace: Workspace, qtbot: QtBot) -> None:
    at = QPoint(20, panel.table.rowViewportPosition(4) + 5)
    qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert workspace.selection == (4,)
    middle = workspace.selected_moment()
    assert (workspace.view.start + workspace.view.stop) / 2 == pytest.approx(middle, abs=1)


def test_selected_rows_are_copied_with_a_head_and_nothing_breaks_out(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.layout_of_columns.show_only(("id", "title", "kind"))
    workspace.select((60, 1))
    qtbot.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["ID\tTitle\tKind", "e01\tTitle 37\tRegulation", "none\t'=Undated one\tContext"]
    assert panel.foot.sentence.text() == "2 rows were copied."
    assert b'"id": "e01"' in events_on_clipboard()


def test_of_very_many_rows_the_text_alone_is_copied(panel: TablePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frtdesk.ui.table.table_copy.MOST_WHOLE", 20)
    panel.selection.all()
    panel.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 62
    assert not events_on_clipboard()


def test_many_rows_are_copied_in_a_job(panel: TablePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frtdesk.ui.panels.table_panel.AT_ONCE", 5)
    monkeypatch.setattr("frtdesk.ui.panels.table_panel.MOST", 20)
    panel.selection.all()
    panel.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 21
    assert panel.foot.sentence.text() == "The first 20 of 61 rows were copied; export the rest."
    assert panel.foot.stop.isHidden()


def test_columns_are_chosen_moved_and_sized_and_come_back_after_a_restart(
    panel: TablePanel, workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    layout = panel.layout_of_columns
    assert layout.shown == FIRST_SHOWN
    layout.toggle("tags")
    layout.toggle("place")
    layout.move("kind", -1)
    panel.table.setColumnWidth(NAMES.index("actors"), 123)
    panel.set_sort_text("-importance")
    kept = Settings(tmp_path / "settings.json")
    kept["table"] = settings["table"]
    kept.save()
    again = shown(workspace, Settings(tmp_path / "settings.json"), qtbot)
    assert again.layout_of_columns.shown == layout.shown
    assert again.layout_of_columns.shown[:2] == ("kind", "date")
    assert "tags" in again.layout_of_columns.shown
    assert "place" not in again.layout_of_columns.shown
    assert again.table.columnWidth(NAMES.index("actors")) == 123
    assert again.sort_text == "-importance"
    again.layout_of_columns.reset()
    assert again.layout_of_columns.shown == FIRST_SHOWN


@pytest.mark.parametrize(
    "record",
    [{"columns": 7, "widths": [1]}, {"columns": ["nothing", 3, None]},
     {"widths": {"title": -5, "kind": "wide", "x": 9}},
     {"sort": 5, "in_view": "yes"}],
)  # fmt: skip
def test_odd_settings_cost_nothing(record: dict[str, object], workspace: Workspace, qtbot: QtBot) -> None:
    settings = Settings(None)
    settings["table"] = record
    panel = shown(workspace, settings, qtbot)
    assert "title" in panel.layout_of_columns.shown
    assert len(titles(panel)) == 3


def test_the_title_takes_what_is_left_until_it_is_given_a_width(panel: TablePanel, qtbot: QtBot) -> None:
    title = NAMES.index("title")
    panel.layout_of_columns.show_only(("date", "title"))
    assert (
        panel.table.columnWidth(NAMES.index("date")) + panel.table.columnWidth(title) == panel.table.viewport().width()
    )
    panel.table.setColumnWidth(title, 200)
    panel.resize(1100, 300)
    assert panel.table.columnWidth(title) == 200


def test_menus_do_by_keyboard_what_the_head_does_by_mouse(panel: TablePanel, qtbot: QtBot) -> None:
    click(panel, qtbot, 1)
    qtbot.keyClick(panel.table, Qt.Key.Key_Right)
    assert panel.table.column == NAMES.index("kind")
    menu = panel.menus.of_rows(panel.table.column, panel.centre, panel.copy)
    named = {action.text(): action for action in menu.actions()}
    named["Sort by kind, in reverse"].trigger()
    assert panel.sort_text == "-kind"
    named["Hide this column"].trigger()
    assert "kind" not in panel.layout_of_columns.shown
    columns = named["Columns"].menu()
    assert isinstance(columns, QMenu)
    offered = {action.text(): action for action in columns.actions()}
    assert not offered["Title"].isEnabled()
    offered["Kind"].trigger()
    assert "kind" in panel.layout_of_columns.shown
    menu.deleteLater()


def test_where_there_are_no_rows_it_says_why_and_what_helps(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.set_filter(parse("kind:advocacy"))
    assert panel.message.text() == "No event matches this filter."
    panel.way_out.click()
    assert panel.table.isVisible()
    workspace.look_at("1961")
    workspace.set_filter(parse("kind:context"))
    panel.foot.in_view.click()
    assert panel.message.text() == "1 event matches this filter, but not in this range."
    panel.way_out.click()
    assert panel.table.isVisible()
    assert not panel.foot.in_view.isChecked()


def test_only_what_is_in_view_follows_the_timeline_when_it_rests(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.look_at("1970..1979")
    panel.foot.in_view.click()
    whole = panel.table.rows.rowCount()
    workspace.look_at("1974")
    qtbot.waitUntil(lambda: panel.table.rows.rowCount() < whole)
    assert panel.foot.sentence.text().endswith("of 61 events in view, sorted by date")


def test_who_is_looked_at_stays_where_it_was_when_the_filter_changes(
    panel: TablePanel, workspace: Workspace, qtbot: QtBot
) -> None:
    table = panel.table
    workspace.select((40,))
    y = table.rowViewportPosition(panel.selection.row)
    workspace.set_filter(parse("kind:corporate"))
    assert table.rowViewportPosition(panel.selection.row) == pytest.approx(y, abs=table.rowHeight(0))
    panel.selection.none()
    panel.selection.here = -1
    click_head(panel, qtbot, "title")
    assert table.verticalScrollBar().value() == 0


def test_a_large_selection_in_pieces_is_painted_as_one_is(panel: TablePanel, workspace: Workspace) -> None:
    workspace.select(tuple(range(0, 60, 2)))
    image = panel.table.viewport().grab().toImage()
    high = panel.table.rowHeight(0)
    inks = [QColor(image.pixel(1, row * high + high // 2)) == LIGHT.ink for row in range(5)]
    assert inks == [row % 2 == 0 for row in range(5)]


def test_it_follows_theme_and_text_size(workspace: Workspace, settings: Settings, qtbot: QtBot) -> None:
    appearance = Appearance()
    made = TablePanel(replace(PanelNeeds(workspace, appearance, AtOnce(), settings)))
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    wide = made.table.columnWidth(NAMES.index("date"))
    appearance.use(DARK, 2.0)
    assert made.table.columnWidth(NAMES.index("date")) == pytest.approx(2 * wide, abs=2)


def test_a_screen_reader_hears_cells_columns_and_how_they_are_sorted(panel: TablePanel, qtbot: QtBot) -> None:
    model = panel.table.rows
    click_head(panel, qtbot, "date")
    horizontal, said = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(NAMES.index("date"), horizontal, said) == "Date, sorted by date, latest first"
    assert model.headerData(NAMES.index("kind"), horizontal, said) == "Kind"
    assert model.data(model.index(0, NAMES.index("importance"))) == "5"
    click(panel, qtbot, 2)
    assert panel.table.selectionModel().isRowSelected(2)
    assert not panel.table.selectionModel().isRowSelected(3)


def test_every_column_paints_at_any_width(panel: TablePanel, workspace: Workspace) -> None:
    panel.layout_of_columns.show_only(NAMES)
    for width in (44, 60, 300):
        for column in range(len(TABLE_COLUMNS)):
            panel.table.setColumnWidth(column, width)
        panel.table.viewport().grab()
    panel.layout_of_columns.fit(NAMES.index("title"))
    assert panel.table.columnWidth(NAMES.index("title")) < 300
    assert np.count_nonzero(panel.selection.mask) == 0
