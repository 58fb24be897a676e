"""Suggestions under the filter line: fields, names and values as one types, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from frtdesk.state.workspace import Workspace
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_line.filter_hands import chips, press, said, type_in


def test_enter_takes_the_first_name_and_applies_it(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "actor:clear")
    assert line.completions.titles == ["Clearview AI"]
    press(line, qtbot, Qt.Key.Key_Return)
    assert (said(workspace), chips(line)) == ('actor:"Clearview AI"', ['actor:"Clearview AI"'])


def test_tab_takes_a_field_and_goes_on_to_its_values(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "sta")
    press(line, qtbot, Qt.Key.Key_Tab)
    assert line.edit.text() == "stage:"
    assert "Passed" in line.completions.titles
    type_in(line, qtbot, "pas")
    press(line, qtbot, Qt.Key.Key_Tab)
    assert line.edit.text() == "stage:passed "
    qtbot.waitUntil(lambda: said(workspace) == "stage:passed")
    assert line.edit.hasFocus()


def test_tab_goes_on_where_nothing_is_begun_or_it_is_whole(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    beside = QPushButton("Beside", line.window())
    beside.show()
    type_in(line, qtbot, "stage:passed")
    press(line, qtbot, Qt.Key.Key_Tab)
    assert not line.edit.hasFocus()
    assert said(workspace) == "stage:passed"
    line.edit.setFocus()
    type_in(line, qtbot, "kind:reg")
    press(line, qtbot, Qt.Key.Key_Tab)
    assert line.completions.isVisible(), "what may come next is listed"
    press(line, qtbot, Qt.Key.Key_Tab)
    assert not line.edit.hasFocus()
    assert said(workspace) == "stage:passed kind:regulation"


def test_a_bare_word_is_searched_for_unless_a_suggestion_is_chosen(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(line, qtbot, "ibm")
    assert line.completions.titles == ["IBM"]
    press(line, qtbot, Qt.Key.Key_Return)
    assert said(workspace) == "ibm"
    type_in(line, qtbot, "ibm")
    press(line, qtbot, Qt.Key.Key_Down)
    press(line, qtbot, Qt.Key.Key_Return)
    assert said(workspace) == "ibm actor:IBM"


def test_a_click_on_a_suggestion_takes_it(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "kind:")
    at = line.completions.visualRect(line.completions.model().index(2, 0)).center()
    qtbot.mouseClick(line.completions.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert said(workspace) == "kind:regulation"


def test_inside_parentheses_one_goes_on(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "actor:(ibm OR clear")
    press(line, qtbot, Qt.Key.Key_Return)
    assert line.edit.text() == 'actor:(ibm OR "Clearview AI"'
    assert not line.note.isVisible()
    type_in(line, qtbot, ")")
    press(line, qtbot, Qt.Key.Key_Return)
    assert said(workspace) == 'actor:(ibm OR "Clearview AI")'


def test_the_down_key_offers_the_fields(line: FilterLine, qtbot: QtBot) -> None:
    press(line, qtbot, Qt.Key.Key_Down)
    assert line.completions.isVisible()
    assert line.completions.titles[:2] == ["kind:", "actor:"]
