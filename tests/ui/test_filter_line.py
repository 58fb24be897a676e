"""The filter line under a person's hands: typing, chips, mistakes, suggestions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import MemoryArchive, opened_workspace, raise_it
from held_jobs import Held
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base.progress import run
from frtdesk.draw.theme import DARK
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import parse, to_text
from frtdesk.state import workspace as workspace_module
from frtdesk.state.archive import Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui import filter_line
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", actors=(Party("IBM", "company", "decides"),)),
    Event("b", "City bans", "2019-05-14", kind="regulation", stage="passed", policy_types=("ban",),
          jurisdiction=Place("national", "US", "United States")),
    Event("c", "City asks", "2018-05-22", kind="advocacy", jurisdiction=Place("national", "US", "United States"),
          actors=(Party("Clearview AI", "company", "target"),)),
    Event("d", "No date", None, kind="context"),
]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def line(workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[FilterLine]:
    monkeypatch.setattr(filter_line, "PAUSE_MS", 5)
    window = QWidget()
    window.resize(900, 400)
    column = QVBoxLayout(window)
    made = FilterLine(workspace, Appearance())
    column.addWidget(made)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    made.take_focus()
    yield made
    window.close()


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def shown(workspace: Workspace) -> int:
    assert workspace.index is not None
    return workspace.index.events


def chips(line: FilterLine) -> list[str]:
    return [chip.text() for chip in line.chips]


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


def type_in(line: FilterLine, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(line.edit, text)


def press(line: FilterLine, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(line.edit, key)


def click_cross(line: FilterLine, qtbot: QtBot, number: int) -> None:
    chip = line.chips[number]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))


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


# ---------------------------------------------------------------------- mistakes


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
        if line.note.isVisible():
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


# ---------------------------------------------------------------------- suggestions


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
