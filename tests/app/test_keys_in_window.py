"""Changed keys in the real window: at once, everywhere, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from frtdesk.actions.keymap import BY_ID, add_key, keys_of
from frtdesk.app.desk import WindowDesk
from frtdesk.state.settings import Settings
from frtdesk.ui.keys.change import ChangeKeys
from frtdesk.ui.keys.sheet import SheetWindow
from tests.app.waiting import wait

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def change(desk: WindowDesk) -> ChangeKeys:
    desk.show("change_keys")
    made = desk._shown["change_keys"]
    assert isinstance(made, ChangeKeys)
    made.show_action("view.table")
    made.activateWindow()
    wait(made.isActiveWindow)
    return made


def catch(change: ChangeKeys, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> str:
    """Press a new key; what is said about it."""
    change.chosen.catch()
    QTest.keyClick(change.chosen.field, key, held)
    return change.chosen.said.text()


def shortcuts(desk: WindowDesk, name: str) -> list[str]:
    return [key.toString() for key in desk.window.commands.actions[name].shortcuts()]


def test_a_new_key_works_at_once(desk: WindowDesk, change: ChangeKeys) -> None:
    assert catch(change, Qt.Key.Key_U, CTRL_ALT) == "Ctrl+Alt+U does this now."
    assert shortcuts(desk, "view.table") == ["Ctrl+T", "Ctrl+Alt+U"]
    change.close()
    desk.window.activateWindow()
    wait(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_U, CTRL_ALT)
    assert desk.is_shown("table")


def test_a_key_of_another_is_named_and_may_be_taken(desk: WindowDesk, change: ChangeKeys) -> None:
    assert catch(change, Qt.Key.Key_F4) == "F4 is the key of “Charts”."
    change.chosen.no.click()
    assert desk.settings["keys"] == {}
    catch(change, Qt.Key.Key_F4)
    change.chosen.yes.click()
    assert shortcuts(desk, "view.table") == ["Ctrl+T", "F4"]
    assert shortcuts(desk, "analyse.charts") == []
    change.chosen.reset.click()
    assert shortcuts(desk, "analyse.charts") == ["F4"]
    assert desk.settings["keys"] == {}


def test_what_cannot_be_delivered_is_refused_and_another_may_be_tried(desk: WindowDesk, change: ChangeKeys) -> None:
    assert catch(change, Qt.Key.Key_Tab).startswith("Tab goes")
    QTest.keyClick(change.chosen.field, Qt.Key.Key_Q)
    assert change.chosen.said.text().startswith("Q alone")
    QTest.keyClick(change.chosen.field, Qt.Key.Key_F12)
    assert keys_of(BY_ID["view.table"], desk.settings) == ("Ctrl+T", "F12")


def test_esc_gives_up_and_then_closes(desk: WindowDesk, change: ChangeKeys) -> None:
    change.chosen.catch()
    QTest.keyClick(change.chosen.field, Qt.Key.Key_Control)
    assert change.chosen.field.isVisible(), "more is to come"
    QTest.keyClick(change.chosen.field, Qt.Key.Key_Escape)
    assert not change.chosen.field.isVisible()
    assert change.isVisible()
    QTest.keyClick(change, Qt.Key.Key_Escape)
    assert not change.isVisible()
    assert desk.settings["keys"] == {}


def test_all_is_reset_only_when_one_says_so(desk: WindowDesk, change: ChangeKeys) -> None:
    add_key(desk.settings, BY_ID["view.table"], "F12")
    change.reset_all.click()
    assert desk.settings["keys"]
    change.chosen.yes.click()
    assert desk.settings["keys"] == {}
    assert not change.reset_all.isEnabled()


def test_a_key_is_taken_away_by_a_click(desk: WindowDesk, change: ChangeKeys) -> None:
    change.chosen.chips[0].click()
    assert shortcuts(desk, "view.table") == []
    change.show_action("teach.next")
    stays = [chip.text() for chip in change.chosen.chips if not chip.isEnabled()]
    assert stays == [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in ("Right", "PgDown")]


def tabs(change: ChangeKeys) -> list[str]:
    """What Tab comes to from the list on, and the same backwards with Shift+Tab."""
    wait(lambda: all(chip.isVisible() for chip in change.chosen.chips))
    ways: list[list[str]] = []
    for way in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        found: list[str] = []
        change.list.setFocus()
        while not found or change.focusWidget() is not change.list:
            assert len(found) < 20
            QTest.keyClick(change.focusWidget() or change, way)
            here = change.focusWidget() or change
            found.append(here.text() if isinstance(here, QPushButton) else here.accessibleName())
        ways.append(found)
    assert ways[1][-2::-1] == ways[0][:-1]
    return ways[0]


def test_tab_comes_to_the_keys_before_the_foot(desk: WindowDesk, change: ChangeKeys) -> None:
    foot = ["All keys, to print", "Close", "Find by name or key", "Commands and their keys"]
    assert tabs(change) == ["Ctrl+T  ✕", "Add a key…", *foot]
    catch(change, Qt.Key.Key_U, CTRL_ALT)
    assert tabs(change) == ["Ctrl+T  ✕", "Ctrl+Alt+U  ✕", "Add a key…", "Reset", "Reset all…", *foot]
    change.chosen.chips[0].click()
    assert tabs(change)[:2] == ["Ctrl+Alt+U  ✕", "Add a key…"]
    catch(change, Qt.Key.Key_F4)
    assert tabs(change)[:5] == ["Ctrl+Alt+U  ✕", "Add a key…", "Reset", "Take it from there", "Cancel"]


def test_the_list_is_searched_by_name_and_by_key(change: ChangeKeys) -> None:
    change.line.setText("f4")
    assert [row.name for row in change.rows.rows if row.action] == ["How much is known", "Charts"]
    change.line.setText("response")
    assert change.rows.rows[1].name == "Response lag"
    change.line.setText("table")
    assert change.chosen.title.text() == "Table", "and not the first whose sentence speaks of tables"
    change.line.setText("xqzvw")
    assert change.nothing.isVisible()
    assert not change.chosen.isVisible()


def test_tooltips_tell_the_key(desk: WindowDesk) -> None:
    button = next(one for one in desk.window.toolbar.findChildren(QPushButton) if one.text() == "Table")
    assert button.toolTip().endswith("\nCtrl+T")
    desk.settings["keys"] = {"view.table": ["F12"]}
    assert button.toolTip().endswith("\nF12")
    desk.settings["keys"] = {"view.table": []}
    assert button.toolTip() == BY_ID["view.table"].help


def test_keys_are_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first = Settings(file)
    add_key(first, BY_ID["view.table"], "F12")
    first.save()
    assert keys_of(BY_ID["view.table"], Settings(file)) == ("Ctrl+T", "F12")


def test_the_sheet_shows_keys_as_they_are(desk: WindowDesk) -> None:
    desk.show("keys")
    sheet = desk._shown["keys"]
    assert isinstance(sheet, SheetWindow)

    def said() -> dict[str, str]:
        return {view.accessibleName(): view.spoken() for view in sheet.columns.views}

    assert {"While a lesson is shown", "While the class is asked"} <= set(said())
    assert "View 1 … View 9, Ctrl+1 … Ctrl+9." in said()["Go"]
    assert "Table, Ctrl+T." in said()["View"]
    desk.settings["keys"] = {"view.table": ["F12"]}
    assert "Table, F12." in said()["View"]
    view = sheet.columns.views[0]
    tips = [view._help_at(y) for y in range(view.height())]
    assert list(dict.fromkeys(tips)) == ["", *(line.help for line in sheet.sections()[0].lines)]
    bar = sheet._frame.verticalScrollBar()
    wait(lambda: bar.maximum() > bar.pageStep() // 4)
    for key, rises in ((Qt.Key.Key_PageDown, True), (Qt.Key.Key_Down, True), (Qt.Key.Key_PageUp, False)):
        before = bar.value()
        QTest.keyClick(sheet.line, key)
        assert (bar.value() > before) is rises
    sheet.line.setText("legend")
    assert said() == {"Help": "Legend, Ctrl+Shift+G."}
    sheet.line.setText("xqzvw")
    assert sheet.nothing.isVisible()
    QTest.keyClick(sheet.line, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
