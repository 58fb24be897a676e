"""Mistakes in the filter line: underlined, said, corrected with one click, and gone when they are mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse, to_text
from frtdesk.state.archive import Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_line.filter_hands import EVENTS, chips, press, said, shown, type_in

SLIPS = [
    *("actor:", "acter:IBM", "kind:corporate", "NEAR(a b)", '"', "(", ")", "*", ":", "/face.*/", "a|b", "2019-02-30"),
    *(
        "2021..2019",
        "during:",
        "importance:9..1",
        "stage:pased",
        "-",
        "NOT",
        "AND",
        "OR",
        "tag:(x OR",
        "\u202e",
        "city",
    ),
]


def test_a_mistake_is_underlined_and_said_and_the_result_stays(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.set_filter(parse("place:US"))
    type_in(line, qtbot, "city acter:foo")
    qtbot.waitUntil(lambda: line.note.isVisible())
    assert line.edit.mistake == (5, 10)
    assert "did you mean actor?" in line.note.text()
    assert "did you mean actor?" in line.edit.accessibleDescription()
    assert (said(workspace), shown(workspace)) == ("place:US", 2)
    type_in(line, qtbot, "x")
    assert (line.edit.mistake, line.note.isVisible()) == (None, False)


def test_an_unknown_name_is_underlined_where_it_is(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, 'city actor:"IBN"')
    press(line, qtbot, Qt.Key.Key_Return)
    assert line.edit.mistake == (5, 16)
    assert "did you mean IBM?" in line.note.text()
    assert (line.edit.text(), said(workspace)) == ('city actor:"IBN"', "")


@pytest.mark.parametrize(
    ("typed", "offered", "mended"),
    [
        ("city acter:IBM", "Write actor", "city actor:IBM"),
        ("actor:IBN", "Write actor:IBM", "actor:IBM"),
        ("actor:(IBN OR place:US)", None, None),
        ('actor:(IBN OR "Clearview AI")', "Write IBM", 'actor:(IBM OR "Clearview AI")'),
        ("city actor=IBN", "Write actor=IBM", "city actor=IBM"),
        ('actor:"Clearview Ai Inc"', 'Write actor:"Clearview AI"', 'actor:"Clearview AI"'),
        ("2021..2019", "Write 2019..2021", "2019..2021"),
        ("during:2019-02-30", "Write 2019-02-28", "during:2019-02-28"),
        ("(city", "Add )", "(city)"),
        ("city)", "Take it out", "city"),
        ('"city', 'Add "', '"city"'),
        ("kind: advocacy city", "Write kind:advocacy", "kind:advocacy city"),
        ("stage:pased", "Write passed", "stage:passed"),
        ("city .*", None, None),
    ],
)
def test_a_mistake_is_corrected_with_one_click(
    line: FilterLine, workspace: Workspace, qtbot: QtBot, typed: str, offered: str | None, mended: str | None
) -> None:
    type_in(line, qtbot, typed)
    line.completions.hide()
    line._apply()
    assert line.note.offers == (offered is not None)
    if offered is not None:
        assert line.note.button.accessibleName() == offered
        line.note.button.click()
        assert line.edit.text() == mended
        assert (line.note.isVisible(), said(workspace)) == (False, to_text(parse(mended or "")))


def test_the_correction_is_reached_by_keyboard(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "acter:IBM")
    line.completions.hide()
    line._apply()
    press(line, qtbot, Qt.Key.Key_Tab)
    assert line.note.button.hasFocus()
    assert line.edit.text() == "acter:IBM"
    qtbot.keyClick(line.note.button, Qt.Key.Key_Escape)
    assert line.edit.hasFocus()
    press(line, qtbot, Qt.Key.Key_Tab)
    qtbot.keyClick(line.note.button, Qt.Key.Key_Return)
    assert said(workspace) == "actor:IBM"


def test_whatever_is_typed_is_a_filter_or_a_sentence(line: FilterLine, workspace: Workspace) -> None:
    @given(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(SLIPS), max_size=6).map(" ".join)))
    def typed(text: str) -> None:
        before = workspace.view.filter
        line.edit.setText(text)
        line._finish()
        if line.note.isVisible() and not line.note.is_hint:
            assert line.note.text().endswith((".", "?", ")"))
            assert line.note.still.text().startswith("Still showing: ")
            assert workspace.view.filter == before
        line._drop()

    typed()


@pytest.mark.parametrize("text", ["city " * 2_500, "(" * 300 + "city" + ")" * 300, "NEAR(city ban)", "*", ":", ".*x"])
def test_bad_input_is_answered_in_a_sentence(line: FilterLine, workspace: Workspace, text: str) -> None:
    workspace.set_filter(parse("place:US"))
    line.edit.setText(text)
    line._finish()
    assert line.note.isVisible()
    assert line.note.text()
    assert said(workspace) == "place:US"


def test_the_line_says_what_is_still_shown(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "acter:foo")
    line._apply()
    assert line.note.still.text() == "Still showing: all events."
    workspace.set_filter(parse("place:US"))
    line._apply()
    assert line.note.still.text() == "Still showing: place:US"


def test_a_mistake_is_not_said_while_somebody_chooses(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "actor:")
    line._apply()
    assert not line.note.isVisible()
    press(line, qtbot, Qt.Key.Key_Return)
    assert "needs a value" in line.note.text()
    assert line.note.isVisible()


def test_what_somebody_else_asked_in_vain_is_said_too(line: FilterLine, workspace: Workspace) -> None:
    workspace.set_filter(parse("actor:nobody"))
    assert "No actor is called nobody" in line.note.text()
    assert line.edit.mistake is None


def test_hostile_text_is_shown_as_it_stands(line: FilterLine, workspace: Workspace) -> None:
    workspace.set_filter(parse('"<b>city</b>"'))
    assert chips(line) == ['"<b>city</b>"']
    assert "<b>" not in line.chips[0].toolTip()
    assert line.note.sentence.textFormat() == Qt.TextFormat.PlainText


def test_enter_says_the_mistake_although_the_name_is_suggested(
    line: FilterLine, workspace: Workspace, qtbot: QtBot
) -> None:
    type_in(line, qtbot, "(actor:IBM")
    assert line.completions.isVisible()
    press(line, qtbot, Qt.Key.Key_Return)
    assert line.note.text().startswith("This parenthesis is not closed.")
    assert line.note.isVisible()
    assert line.edit.mistake == (0, 1)
    line.note.button.click()
    assert (line.edit.text(), said(workspace)) == ("(actor:IBM)", "actor:IBM")


def test_what_is_still_shown_follows_the_filter(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "acter:foo")
    line._apply()
    workspace.set_filter(parse("place:US"))
    assert line.note.isVisible()
    assert line.note.still.text() == "Still showing: place:US"


def test_a_text_that_is_taken_away_takes_its_mistake_along(line: FilterLine, qtbot: QtBot) -> None:
    type_in(line, qtbot, "acter:foo")
    line._apply()
    assert line.note.isVisible()
    line.edit.clear()
    assert (line.note.isVisible(), line.edit.accessibleDescription()) == (False, "")


def test_what_became_right_is_applied(line: FilterLine, workspace: Workspace, qtbot: QtBot) -> None:
    type_in(line, qtbot, "actor:Newcomer")
    line._apply()
    assert "No actor is called Newcomer" in line.note.text()
    opened = workspace.opened
    assert opened is not None
    newcomer = Event("e", "Newcomer", "2021", kind="corporate", actors=(Party("Newcomer", "company", "decides"),))
    columns = columns_of([*EVENTS, newcomer], opened.columns.meta)
    workspace.opened = Opened(opened.archive, columns, by_kind(columns))
    workspace.opened_changed.emit()
    assert not line.note.isVisible()
    assert said(workspace) == "actor:Newcomer"


def test_a_line_that_nobody_sees_says_nothing(line: FilterLine, workspace: Workspace) -> None:
    line.hide()
    workspace.set_filter(parse("actor:nobody"))
    assert line.note.isHidden()


def test_a_note_follows_theme_and_text_size(line: FilterLine, appearance: Appearance, qtbot: QtBot) -> None:
    type_in(line, qtbot, "acter:foo")
    line._apply()
    before, style = line.note.height(), line.note.styleSheet()
    appearance.use(DARK, 2.0)
    assert line.note.styleSheet() != style
    assert line.note.height() > before
    assert line.edit.mistake == (0, 5)


def test_a_mistake_behind_an_emoji_is_underlined_where_it_is(
    line: FilterLine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt counts an emoji as two: an underline by characters would cut one in half."""
    styled: list[tuple[int, int]] = []

    def taken(event: QInputMethodEvent) -> None:
        styled.extend((line.edit.cursorPosition() + each.start, each.length) for each in event.attributes())

    monkeypatch.setattr(line.edit, "inputMethodEvent", taken, raising=False)
    line.edit.setText("a🙂🙂b acter:foo")
    press(line, qtbot, Qt.Key.Key_Return)
    assert line.edit.mistake == (5, 10)
    assert styled[-1] == (7, 5)
    line.edit.setText("🙂")
    line.edit.underline(0, 1, QColor("red"))
    assert styled[-1] == (0, 2)


def test_the_cursor_is_counted_in_characters(line: FilterLine) -> None:
    line.edit.setText("🙂 act")
    line.edit.setCursorPosition(3)
    assert line.edit.place == 2
    line.edit.put_cursor(4)
    assert (line.edit.cursorPosition(), line.edit.place) == (5, 4)
