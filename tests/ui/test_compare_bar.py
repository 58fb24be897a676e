"""The bar in which two filters are compared, and the list of pairs, under a person's hands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window, make_application
from frtdesk.draw.theme import DARK
from frtdesk.model.event import Event, Party
from frtdesk.model.filter import EVERYTHING
from frtdesk.model.query import parse, to_text
from frtdesk.state.archive import Opened
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.compare_bar import CompareBar
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.filter_count import FilterCount
from frtdesk.ui.filter_line import FilterLine
from frtdesk.ui.pairs_model import Column
from frtdesk.ui.panels.pairs_panel import PairsPanel
from frtdesk.ui.panels.table_panel import TablePanel

AMAZON = (Party("Amazon", "company", "decides"),)
MICROSOFT = (Party("Microsoft", "company", "decides"),)
EVENTS = [
    Event("a", "Amazon halts", "2020-06-10", kind="corporate", actors=AMAZON),
    Event("m", "Microsoft refuses", "2020-06-11", kind="corporate", actors=MICROSOFT),
    Event("june", "Microsoft, some time in June", "2020-06", kind="corporate", actors=MICROSOFT),
    Event("year", "Microsoft, some time in 2019", "2019", kind="corporate", actors=MICROSOFT),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def bar(workspace: Workspace, appearance: Appearance, in_window: Callable[..., None]) -> CompareBar:
    made = CompareBar(workspace, appearance)
    in_window(made, 1200, 700)
    return made


def compared(workspace: Workspace) -> tuple[str, str | None]:
    compare = workspace.view.compare
    return to_text(workspace.view.filter), None if compare is None else to_text(compare)


def test_typing_the_second_filter_begins_the_comparison(bar: CompareBar, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("actor:Amazon"))
    bar.take_focus()
    qtbot.keyClicks(bar.second.edit, "actor:Microsoft")
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Escape)  # closes the suggestions
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Return)
    assert compared(workspace) == ("actor:Amazon", "actor:Microsoft")
    assert [chip.text() for chip in bar.first.chips] == ["actor:Amazon"]
    assert [chip.text() for chip in bar.second.chips] == ["actor:Microsoft"]


def test_a_mistake_is_said_under_its_own_field_and_the_last_good_result_stays(
    bar: CompareBar, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    bar.take_focus()
    qtbot.keyClicks(bar.second.edit, "actor:nobody")
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Return)
    assert "No actor is called nobody" in bar.second.note.text()
    assert bar.second.edit.mistake == (0, 12)
    assert bar.first.note.text() == ""
    assert compared(workspace) == ("actor:Amazon", "actor:Microsoft")
    bar.first.edit.setFocus()
    bar.second.edit.clear()


def test_the_note_of_b_says_what_b_still_shows(bar: CompareBar, workspace: Workspace, qtbot: QtBot) -> None:
    bar.take_focus()
    qtbot.keyClicks(bar.second.edit, "acter:x")
    bar.second._apply()
    assert bar.second.note.still.text() == "Nothing is compared yet."
    bar.second.edit.clear()
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    qtbot.keyClicks(bar.second.edit, "acter:x")
    bar.second._apply()
    assert bar.second.note.still.text() == "Still showing: actor:Microsoft"
    workspace.swap_halves()
    assert bar.second.note.still.text() == "Still showing: actor:Amazon"


@pytest.mark.parametrize("how", ["end", "elsewhere"])
def test_when_the_comparison_ends_nothing_that_was_said_or_typed_stays(
    bar: CompareBar, workspace: Workspace, qtbot: QtBot, how: str
) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    bar.take_focus()
    qtbot.keyClicks(bar.second.edit, "actor:nobody")
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Return)
    assert bar.second.note.isVisible()
    bar.end.click() if how == "end" else workspace.compare_with(None)
    assert not bar.second.note.isVisible()
    workspace.compare_with(parse("actor:Microsoft"))
    assert (bar.second.edit.text(), bar.second.edit.mistake) == ("", None)
    assert not bar.second.note.isVisible()


def test_a_proposal_is_one_click_and_goes_once_it_is_taken(bar: CompareBar, workspace: Workspace, qtbot: QtBot) -> None:
    chips = bar.proposals()
    assert [chip.text() for chip in chips] == ["Microsoft / Amazon"]
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert compared(workspace) == ("actor:Microsoft", "actor:Amazon")
    assert bar.proposals() == []
    qtbot.mouseClick(bar.swap, Qt.MouseButton.LeftButton)
    assert compared(workspace) == ("actor:Amazon", "actor:Microsoft")


def test_removing_the_last_chip_compares_with_all_events(bar: CompareBar, workspace: Workspace) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    bar.second.chips[0].removed.emit()
    assert compared(workspace) == ("actor:Amazon", "")


def test_it_goes_when_the_comparison_ends_and_comes_when_a_view_brings_one(
    bar: CompareBar, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    qtbot.mouseClick(bar.end, Qt.MouseButton.LeftButton)
    assert compared(workspace) == ("actor:Amazon", None)
    assert bar.isHidden()
    workspace.step_back()
    assert bar.isVisible()
    workspace.step_forward()
    assert bar.isHidden()


def test_in_a_narrow_window_the_fields_stand_one_under_the_other(bar: CompareBar, qtbot: QtBot) -> None:
    assert bar.first.y() == bar.second.y()
    bar.window().resize(700, 700)
    qtbot.waitUntil(lambda: bar.second.y() > bar.first.geometry().bottom())
    assert bar.first.x() == bar.second.x()


def test_its_letters_choose_the_half_that_is_refined_by_mouse_and_keyboard(
    bar: CompareBar, workspace: Workspace, qtbot: QtBot
) -> None:
    a, b = bar.letters
    assert not a.isEnabled()
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert (a.isChecked(), b.isChecked()) == (True, False)
    qtbot.mouseClick(b, Qt.MouseButton.LeftButton)
    assert (a.isChecked(), b.isChecked(), workspace.half) == (False, True, "B")
    qtbot.mouseClick(b, Qt.MouseButton.LeftButton)
    assert b.isChecked()
    b.setFocus()
    qtbot.keyClick(b, Qt.Key.Key_Left)
    assert (workspace.half, a.hasFocus()) == ("A", True)
    bar.second.take_focus()
    qtbot.keyClicks(bar.second.edit, "kind:corporate")
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Escape)
    qtbot.keyClick(bar.second.edit, Qt.Key.Key_Return)
    assert workspace.half == "B"
    assert compared(workspace) == ("actor:Amazon", "actor:Microsoft kind:corporate")


def test_a_line_for_either_half_says_whose_filter_it_is_and_changes_that(
    workspace: Workspace, appearance: Appearance, in_window: Callable[..., None], qtbot: QtBot
) -> None:
    line = FilterLine(workspace, appearance)
    in_window(line)
    assert (line.letter, line.edit.accessibleName()) == ("", "Filter")
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert (line.letter, [chip.text() for chip in line.chips]) == ("A", ["actor:Amazon"])
    workspace.choose_half("B")
    assert (line.letter, [chip.text() for chip in line.chips]) == ("B", ["actor:Microsoft"])
    assert line.edit.accessibleName() == "Filter B"
    line.grab()
    line.take_focus()
    qtbot.keyClicks(line.edit, "actor:nobody")
    line._apply()
    assert "No actor is called nobody" in line.note.text()
    line.edit.setText("kind:corporate")
    line._apply()
    assert compared(workspace) == ("actor:Amazon", "actor:Microsoft kind:corporate")


def test_in_a_low_window_one_field_stands_for_both(bar: CompareBar, workspace: Workspace, qtbot: QtBot) -> None:
    tall = bar.height()
    bar.window().resize(700, 300)
    qtbot.waitUntil(lambda: not bar.first.isVisible())
    assert bar.second.isVisible()
    assert not bar.says_filter
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert bar.says_filter
    assert (bar.first.isVisible(), bar.second.isVisible()) == (True, False)
    workspace.choose_half("B")
    assert (bar.first.isVisible(), bar.second.isVisible()) == (False, True)
    bar.window().resize(500, 300)
    qtbot.waitUntil(bar.more.isVisible)
    assert bar.end.isHidden()
    swap, _pairs, end = bar.more.menu().actions()
    swap.trigger()
    assert compared(workspace) == ("actor:Microsoft", "actor:Amazon")
    assert bar.height() <= tall
    end.trigger()
    assert workspace.halves is None


def test_the_count_tells_both(workspace: Workspace, qtbot: QtBot) -> None:
    count = FilterCount(workspace, Appearance())
    qtbot.addWidget(count)
    workspace.compare_with(parse("kind:corporate"), parse("actor:Amazon"))
    workspace.fit_all()
    assert count.sentence == "A 1 and B 4 of 4 events, 1 in both"
    workspace.look(18_423.0, 18_424.0)
    assert count.sentence == "A 1 and B 4 of 4 events, 1 in both, 2 outside this range"


# ---------------------------------------------------------------------- the list of pairs


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> Iterator[PairsPanel]:
    made = PairsPanel(PanelNeeds(workspace, Appearance(), AtOnce(), Settings(None)))
    qtbot.addWidget(made)
    made.resize(800, 240)
    made.show()
    yield made
    made.close()


def cells(panel: PairsPanel) -> list[list[str]]:
    return [[panel.model.words(row, column) for column in Column] for row in range(panel.model.rowCount())]


def test_pairs_are_listed_with_the_days_between(panel: PairsPanel, workspace: Workspace) -> None:
    assert panel.said.text().startswith("Compare two filters")
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert cells(panel) == [
        ["8 June 2020", "Amazon halts", "Microsoft refuses", "1 day later"],
        [
            "perhaps 8 June 2020",
            "Amazon halts",
            "Microsoft, some time in June",
            "between 9 days earlier and 20 days later",
        ],
    ]
    assert panel.said.text() == (
        "1 pair is in the same week. 1 more may be. "
        "1 event is left out: its date says no more than a season, or nothing."
    )
    workspace.compare_with(parse("id:year"))
    assert panel.said.text().startswith("No event of A falls in the same week as one of B.")
    assert panel.table.isHidden()


def test_a_click_selects_both_events(panel: PairsPanel, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert workspace.selection == ()
    at = panel.table.visualRect(panel.model.index(0, 1)).center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert workspace.columns is not None
    ids = workspace.columns.ids
    assert [ids[event] for event in workspace.selection] == ["a", "m"]
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert [ids[event] for event in workspace.selection] == ["a", "june"]


def test_the_list_can_be_copied(panel: PairsPanel, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.compare_with(parse("id:m"), parse("actor:Amazon"))
    qtbot.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    expected = "Week of Monday\tA\tB\tB is\n8 June 2020\tAmazon halts\tMicrosoft refuses\t1 day later"
    assert QGuiApplication.clipboard().text() == expected


def test_another_theme_and_text_size_are_taken_over(panel: PairsPanel, workspace: Workspace) -> None:
    workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    tall = panel.table.verticalHeader().defaultSectionSize()
    panel._appearance.use(DARK, 2.0)
    assert panel.table.verticalHeader().defaultSectionSize() == 2 * tall


# ---------------------------------------------------------------------- the window


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    stand_in = opened_workspace(EVENTS).opened
    assert stand_in is not None
    made.workspace.show(Opened(stand_in.archive, stand_in.columns, by_kind(stand_in.columns)))
    qtbot.addWidget(made.window)
    made.window.resize(1300, 800)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.close()


def test_the_window_compares_by_key_and_ends_by_escape(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.window.commands.actions["analyse.compare"].trigger()
    assert desk.is_shown("compare_bar")
    bar = desk.window.compare_bar
    assert bar is not None
    qtbot.mouseClick(bar.proposals()[0], Qt.MouseButton.LeftButton)
    timeline = desk.window.timeline
    assert timeline is not None
    assert timeline.frame is not None
    assert timeline.frame.mirror is not None
    assert desk.window.commands.actions["analyse.swap"].isEnabled()
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Escape)
    assert timeline.frame.mirror is None
    assert not desk.is_shown("compare_bar")
    assert desk.workspace.view.filter != EVERYTHING


def test_the_bar_stands_for_the_filter_line(desk: WindowDesk) -> None:
    line = desk.window.filter_line
    assert line is not None
    assert line.isVisible()
    desk.workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    bar = desk.window.compare_bar
    assert bar is not None
    assert not line.isVisible()
    desk.show("filter")
    assert bar.first.edit.hasFocus()
    desk.window.commands.actions["analyse.other_half"].trigger()
    desk.show("filter")
    assert bar.second.edit.hasFocus()
    desk.workspace.compare_with(None)
    assert line.isVisible()
    desk.show("filter")
    assert line.edit.hasFocus()


def test_the_panel_says_which_half_it_refines_and_what_it_clears(desk: WindowDesk, qtbot: QtBot) -> None:
    panel = desk.window.filter_panel
    assert panel is not None
    assert not panel.head.isVisible()
    desk.workspace.set_filter(parse("actor:Amazon"))
    assert panel.clear_all.text() == "Clear all"
    desk.workspace.compare_with(parse("actor:Microsoft"))
    assert panel.head.isVisible()
    assert (panel.head.said.whole, panel.clear_all.text()) == ("actor:Amazon", "Clear A")
    qtbot.mouseClick(panel.head.letters[1], Qt.MouseButton.LeftButton)
    assert (panel.head.said.whole, panel.clear_all.text()) == ("actor:Microsoft", "Clear B")
    qtbot.mouseClick(panel.clear_all, Qt.MouseButton.LeftButton)
    assert compared(desk.workspace) == ("actor:Amazon", "")
    desk.workspace.compare_with(None)
    assert not panel.head.isVisible()


def test_the_table_and_the_note_say_which_halves_they_speak_of(desk: WindowDesk) -> None:
    workspace = desk.workspace
    workspace.compare_with(parse("id:m"), parse("actor:Amazon"))
    desk.toggle("table")
    table = desk.window.drawer.panel("table") if desk.window.drawer is not None else None
    assert isinstance(table, TablePanel)
    assert table.foot.sentence.text() == "2 of 4 events in A or B, sorted by date"
    workspace.compare_with(parse("kind:regulation"), parse("kind:context"))
    assert (table.message.text(), table.way_out.text()) == ("No event is in A or B.", "Clear A")
    workspace.choose_half("B")
    assert table.way_out.text() == "Clear B"
    table.way_out.click()
    assert compared(workspace) == ("kind:context", "")


def test_a_view_with_a_comparison_brings_the_bar(desk: WindowDesk) -> None:
    desk.workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    assert desk.is_shown("compare_bar")
    desk.toggle("pairs")
    assert desk.is_shown("pairs")
    desk.toggle("compare_bar")
    assert desk.workspace.halves is None


def test_a_refused_view_is_said_where_no_bar_is_open(desk: WindowDesk) -> None:
    desk.workspace.compare_with(parse("actor:gone"))
    assert desk.workspace.notice is not None
    assert "No actor is called gone" in desk.workspace.notice.text


def test_a_refused_filter_of_nobody_in_particular_is_said_once(desk: WindowDesk) -> None:
    desk.workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    bar, line = desk.window.compare_bar, desk.window.filter_line
    assert bar is not None
    assert line is not None
    desk.workspace.set_filter(parse("actor:nobody"))
    assert bar.first.note.isVisible()
    assert not line.note.isVisible()


def test_a_click_in_either_half_selects_and_its_edge_shows_fewer_rows(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.workspace.compare_with(parse("actor:Microsoft"), parse("actor:Amazon"))
    timeline = desk.window.timeline
    assert timeline is not None
    frame = timeline.frame
    assert frame is not None
    assert desk.workspace.columns is not None
    ids = desk.workspace.columns.ids
    for lane in (0, 1):
        mark = frame.marks.lane.tolist().index(lane)
        at = QPoint(round(float(frame.marks.x[mark])), round(float(frame.marks.y[mark])))
        qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert ids[desk.workspace.selection[-1]] == ids[int(frame.marks.event[mark])]
    upper = frame.lanes[0]
    assert upper.rows_to(upper.edge_for(5, frame.metrics.lane_foot) + frame.metrics.lane_foot) == 5
