"""Hints under the filter line: it asks whether AND, OR or NOT was meant, and can be left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from frtdesk.model.query import parse
from frtdesk.state.workspace import Workspace
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_line.filter_hands import chips, press, said, type_in


def enter(line: FilterLine, qtbot: QtBot, text: str) -> None:
    type_in(line, qtbot, text)
    press(line, qtbot, Qt.Key.Key_Escape) if line.completions.isVisible() else None
    press(line, qtbot, Qt.Key.Key_Return)


def test_or_between_conditions_is_searched_for_and_the_operator_offered(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    enter(line, qtbot, "kind:corporate or kind:advocacy")
    assert said(workspace) == "kind:corporate or kind:advocacy"
    assert line.note.is_hint
    assert line.note.text() == "This searches for the word “or”. Did you mean OR?"
    assert line.note.button.accessibleName() == "Write OR"
    assert not line.note.still.isVisible()
    line.note.button.click()
    assert said(workspace) == "kind:(corporate OR advocacy)"
    assert chips(line) == ["kind:(corporate OR advocacy)"]
    assert (line.edit.text(), line.note.isVisible()) == ("", False)


def test_it_mends_only_what_was_typed_last(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_filter(parse("city"))
    enter(line, qtbot, "kind:corporate or kind:advocacy")
    line.note.button.click()
    assert said(workspace) == "city kind:(corporate OR advocacy)"


def test_while_one_types_the_offer_comes_after_the_pause(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "not kind:advocacy ")
    line.completions.hide()
    line._apply()
    assert line.note.isVisible()
    line.note.button.click()
    assert (line.edit.text(), said(workspace)) == ("NOT kind:advocacy ", "-kind:advocacy")


def test_among_words_only_it_waits_for_enter_and_is_quiet_once_left_alone(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(line, qtbot, "city and bans")
    qtbot.waitUntil(lambda: said(workspace) == "city and bans")
    assert not line.note.isVisible()
    press(line, qtbot, Qt.Key.Key_Return)
    assert line.note.is_hint
    assert line.note.isVisible()
    press(line, qtbot, Qt.Key.Key_Escape)
    assert not line.note.isVisible()
    assert (said(workspace), line.edit.hasFocus()) == ("city and bans", True)
    workspace.clear_filter()
    enter(line, qtbot, "city or bans")
    assert not line.note.isVisible()
    enter(line, qtbot, "stage:passed or city")
    assert line.note.isVisible()


def test_what_was_left_alone_is_not_asked_again(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    for asks in (True, False):
        workspace.clear_filter()
        enter(line, qtbot, "stage:passed or city")
        assert line.note.isVisible() == asks
        line.note.keep.click()


@pytest.mark.parametrize("how", ["filter", "typing", "leaving"])
def test_it_goes_with_what_it_is_about(line: FilterLine, workspace: Workspace, qtbot: QtBot, how: str) -> None:
    enter(line, qtbot, "city and bans")
    assert line.note.isVisible()
    if how == "filter":
        workspace.set_filter(parse("kind:advocacy"))
    elif how == "typing":
        type_in(line, qtbot, "x")
    else:
        line.edit.clearFocus()
    assert not line.note.isVisible()


def test_both_answers_are_reached_by_keyboard(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    enter(line, qtbot, "kind:corporate or kind:advocacy")
    press(line, qtbot, Qt.Key.Key_Tab)
    assert line.note.button.hasFocus()
    qtbot.keyClick(line.note.button, Qt.Key.Key_Tab)
    focused: QPushButton = line.note.keep
    assert focused.hasFocus()
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert not line.note.isVisible()
    assert said(workspace) == "kind:corporate or kind:advocacy"


def test_among_the_values_of_a_field_it_is_a_mistake_with_the_same_correction(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    enter(line, qtbot, 'actor:(IBM or "Clearview AI")')
    assert "No actor is called or" in line.note.text()
    assert not line.note.is_hint
    assert line.note.button.accessibleName() == "Write OR"
    line.note.button.click()
    assert said(workspace) == 'actor:(IBM OR "Clearview AI")'
