"""The filter line under a person's hands: typing, chips, what others filter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import MemoryArchive, raise_it
from held_jobs import Held
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from frtdesk.base.progress import run
from frtdesk.draw.theme import DARK
from frtdesk.model.query import parse
from frtdesk.state import workspace as workspace_module
from frtdesk.state.archive import Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_line.filter_hands import EVENTS, chips, click_cross, press, said, shown, type_in

# ---------------------------------------------------------------------- typing


def test_what_is_typed_applies_after_a_pause_and_enter_makes_it_a_chip(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(line, qtbot, "city")
    qtbot.waitUntil(lambda: said(workspace) == "city")
    assert (shown(workspace), chips(line), line.edit.text()) == (2, [], "city")
    press(line, qtbot, Qt.Key.Key_Return)
    assert (chips(line), line.edit.text()) == (["city"], "")
    type_in(line, qtbot, "kind:regulation stage:passed")
    press(line, qtbot, Qt.Key.Key_Escape)
    press(line, qtbot, Qt.Key.Key_Return)
    assert chips(line) == ["city", "kind:regulation", "stage:passed"]
    assert shown(workspace) == 1


def test_enter_does_not_wait_for_the_pause(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "leaves")
    press(line, qtbot, Qt.Key.Key_Return)
    assert said(workspace) == "leaves"


def test_leaving_the_field_applies_what_was_typed(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "leaves")
    line.edit.clearFocus()
    assert (said(workspace), chips(line), line.edit.text()) == ("leaves", ["leaves"], "")


def test_escape_closes_the_list_then_clears_then_leaves(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("kind:corporate"))
    type_in(line, qtbot, "actor:")
    assert line.completions.isVisible()
    press(line, qtbot, Qt.Key.Key_Escape)
    assert not line.completions.isVisible()
    assert line.edit.text() == "actor:"
    press(line, qtbot, Qt.Key.Key_Escape)
    assert (line.edit.text(), said(workspace)) == ("", "kind:corporate")
    with qtbot.waitSignal(line.left):
        press(line, qtbot, Qt.Key.Key_Escape)
    assert not line.edit.hasFocus()


def test_escape_takes_back_what_was_applied_while_typing(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US"))
    type_in(line, qtbot, "city bans")
    qtbot.waitUntil(lambda: shown(workspace) == 1)
    press(line, qtbot, Qt.Key.Key_Escape)
    assert (said(workspace), chips(line)) == ("place:US", ["place:US"])


# ---------------------------------------------------------------------- two ways


def test_chips_follow_the_filter(line: FilterLine, workspace: Workspace) -> None:
    workspace.set_filter(parse("place:US -kind:advocacy"))
    assert chips(line) == ["place:US", "-kind:advocacy"]
    workspace.clear_filter()
    assert chips(line) == []


def test_chips_are_not_rewritten_while_somebody_types(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US"))
    type_in(line, qtbot, "city")
    qtbot.waitUntil(lambda: said(workspace) == "place:US city")
    assert (chips(line), line.edit.text()) == (["place:US"], "city")


def test_a_click_elsewhere_turns_what_was_applied_into_chips(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(line, qtbot, "city")
    qtbot.waitUntil(lambda: said(workspace) == "city")
    workspace.set_filter(parse("city kind:advocacy"))
    assert (chips(line), line.edit.text()) == (["city", "kind:advocacy"], "")


def test_another_filter_leaves_what_was_not_applied_yet(
    line: FilterLine, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(line, qtbot, "acter:x")
    qtbot.waitUntil(lambda: line.edit.mistake is not None)
    workspace.set_filter(parse("place:US"))
    assert (chips(line), line.edit.text()) == (["place:US"], "acter:x")


def test_another_database_clears_the_line(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US"))
    type_in(line, qtbot, "acter:x")
    workspace.open(lambda: MemoryArchive(EVENTS[:1]))
    assert (chips(line), line.edit.text()) == ([], "")


# ---------------------------------------------------------------------- chips


def test_the_cross_removes_a_condition(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US kind:advocacy"))
    click_cross(line, qtbot, 0)
    assert (said(workspace), chips(line), shown(workspace)) == ("kind:advocacy", ["kind:advocacy"], 1)


def test_delete_removes_and_arrows_walk(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US kind:advocacy"))
    press(line, qtbot, Qt.Key.Key_Left)
    assert line.chips[1].hasFocus()
    qtbot.keyClick(line.chips[1], Qt.Key.Key_Left)
    assert line.chips[0].hasFocus()
    qtbot.keyClick(line.chips[0], Qt.Key.Key_Delete)
    assert (said(workspace), line.edit.hasFocus()) == ("kind:advocacy", True)


def test_a_click_on_a_chip_edits_it_in_its_place(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("place:US kind:advocacy city"))
    qtbot.mouseClick(line.chips[1], Qt.MouseButton.LeftButton, pos=QPoint(12, 10))
    assert (line.edit.text(), chips(line)) == ("kind:advocacy", ["place:US", "city"])
    assert said(workspace) == "place:US kind:advocacy city"
    line.edit.selectAll()
    type_in(line, qtbot, "kind:regulation")
    press(line, qtbot, Qt.Key.Key_Return)
    assert said(workspace) == "place:US kind:regulation city"


def test_a_chip_that_was_being_edited_comes_back_with_escape(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.set_filter(parse("place:US city"))
    press(line, qtbot, Qt.Key.Key_Backspace)
    assert line.edit.text() == "city"
    line.edit.clear()
    press(line, qtbot, Qt.Key.Key_Escape)
    assert (chips(line), said(workspace)) == (["place:US", "city"], "place:US city")


def test_chips_without_room_are_gathered_and_can_still_be_edited(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    line.window().resize(360, 300)
    workspace.set_filter(parse("place:US kind:advocacy city stage:none"))
    qtbot.waitUntil(lambda: line.width() < 360)
    hidden = [chip for chip in line.chips if chip.isHidden()]
    assert hidden
    assert line.more.text() == f"+{len(hidden)}"
    assert all(chip.geometry().right() <= line.edit.x() for chip in line.chips if not chip.isHidden())
    assert line.edit.geometry().right() <= line.width()
    line.more.click()
    menu = line.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [chip.text() for chip in hidden]
    menu.actions()[0].trigger()
    menu.close()
    assert line.edit.text() == "place:US"


# ---------------------------------------------------------------------- much data


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Held:
    monkeypatch.setattr(workspace_module, "AT_ONCE", 2)
    return Held()


@pytest.fixture
def slow_line(held: Held, qtbot: QtBot) -> Iterator[FilterLine]:
    workspace = Workspace(held, raise_it)
    archive = MemoryArchive(EVENTS)
    columns = run(archive.read())
    workspace.show(Opened(archive, columns, by_kind(columns)))
    made = FilterLine(workspace, Appearance())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_what_is_typed_stays_until_the_answer_is_there(slow_line: FilterLine, held: Held, qtbot: QtBot) -> None:
    slow_line.edit.setText("kind:advocacy")
    press(slow_line, qtbot, Qt.Key.Key_Return)
    assert (slow_line.edit.text(), chips(slow_line)) == ("kind:advocacy", [])
    held.go("filter")
    assert (slow_line.edit.text(), chips(slow_line)) == ("", ["kind:advocacy"])


def test_a_late_refusal_is_underlined(slow_line: FilterLine, held: Held, qtbot: QtBot) -> None:
    slow_line.edit.setText("actor:IBN")
    press(slow_line, qtbot, Qt.Key.Key_Return)
    held.go("filter")
    assert slow_line.edit.mistake == (0, 9)
    assert "did you mean IBM?" in slow_line.note.text()


# ---------------------------------------------------------------------- looks


def test_it_takes_over_theme_and_text_size(workspace: Workspace, qtbot: QtBot) -> None:
    appearance = Appearance()
    made = FilterLine(workspace, appearance)
    qtbot.addWidget(made)
    workspace.set_filter(parse("place:US"))
    made.show()
    before = made.sizeHint().height()
    light = made.grab().toImage()
    appearance.use(DARK, 2.0)
    assert made.sizeHint().height() == 2 * before
    made.resize(made.sizeHint())
    assert made.grab().toImage().pixelColor(6, 30) != light.pixelColor(6, 15)
