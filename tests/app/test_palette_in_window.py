"""The command palette over the real window: typed into, used, and left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frtdesk.actions.action import Desk
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.palette.of_actions import of_actions
from frtdesk.actions.reasons import reason
from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.state.settings import Settings
from frtdesk.ui.palette.window import PaletteWindow
from tests.app.waiting import wait


@pytest.fixture
def palette(desk: WindowDesk) -> PaletteWindow:
    assert desk.window.timeline is not None
    desk.window.activateWindow()
    wait(desk.window.isActiveWindow)
    desk.window.timeline.setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    made = desk.window.findChild(PaletteWindow)
    assert isinstance(made, PaletteWindow)
    assert made.isVisible()
    return made


def titles(palette: PaletteWindow) -> list[str]:
    return [found.entry.title for found in palette.rows.rows]


def press(palette: PaletteWindow, key: Qt.Key) -> None:
    QTest.keyClick(palette.line, key)


def test_enter_does_what_was_typed_and_the_focus_returns(desk: WindowDesk, palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "dark th")
    press(palette, Qt.Key.Key_Return)
    wait(lambda: desk.settings["theme"] == "dark")
    assert not palette.isVisible()
    assert QApplication.focusWidget() is desk.window.timeline
    assert desk.settings["palette"][0] == "view.dark"


def test_esc_leaves_everything_as_it_was(desk: WindowDesk, palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "dark")
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is desk.window.timeline
    assert desk.settings["theme"] == "light"
    assert desk.settings["palette"] == []


def test_what_cannot_be_done_says_why_and_stays(palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "swap a and b")
    first = palette.rows.rows[0].entry
    assert (first.title, first.able, first.why) == ("Swap A and B", False, "Only in a comparison.")
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "Only in a comparison." in palette.line.accessibleDescription()


def test_what_is_on_is_ticked(palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "lanes by")
    on = {found.entry.title: found.entry.on for found in palette.rows.rows}
    assert on["Lanes by kind"] is True
    assert on["Lanes by actor"] is False


def test_an_event_is_found_by_its_title_and_gone_to(desk: WindowDesk, palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "super bowl")
    wait(lambda: any("Super Bowl" in title for title in titles(palette)))
    press(palette, Qt.Key.Key_Return)
    columns = desk.workspace.columns
    assert columns is not None
    wait(lambda: "Super Bowl" in columns.titles[desk.workspace.selection[-1]])
    assert desk.settings["palette"] == [], "events are no commands"


def test_lessons_and_chapters_are_found(desk: WindowDesk, palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "three companies")
    wait(lambda: titles(palette)[:1] == ["Three companies, one week"])
    palette.line.clear()
    QTest.keyClicks(palette.line, "troubleshoot")
    assert palette.rows.rows[0].entry.place == "Chapter of the manual"
    press(palette, Qt.Key.Key_Return)
    wait(lambda: desk._shown["manual"].isVisible())
    desk._shown["manual"].close()


def test_a_setting_is_gone_to(desk: WindowDesk, palette: PaletteWindow) -> None:
    QTest.keyClicks(palette.line, "text size")
    assert palette.rows.rows[0].entry.place == "Setting"
    press(palette, Qt.Key.Key_Return)
    wait(lambda: desk._shown["settings"].isVisible())
    window = desk._shown["settings"]
    assert [row.setting.key for row in window.rows.values() if row.isVisible()] == ["text_scale"]  # type: ignore[attr-defined]
    window.close()


def test_arrows_go_round_and_pages_do_not(palette: PaletteWindow) -> None:
    last = len(palette.rows.rows) - 1
    press(palette, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    press(palette, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == last
    press(palette, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_going_elsewhere_closes_it(desk: WindowDesk, palette: PaletteWindow) -> None:
    assert desk.window.filter_line is not None
    desk.window.take_filter()
    wait(lambda: not palette.isVisible())
    assert desk.window.filter_line.isAncestorOf(QApplication.focusWidget())


def test_the_same_key_closes_it(desk: WindowDesk, palette: PaletteWindow) -> None:
    desk.window.commands.actions["help.command"].trigger()
    assert not palette.isVisible()


def test_it_fits_the_window(desk: WindowDesk, palette: PaletteWindow) -> None:
    for wide, high in ((1440, 900), (900, 620)):
        desk.window.resize(wide, high)
        wait(lambda wide=wide: desk.window.width() == wide)  # type: ignore[misc]
        assert desk.window.rect().contains(palette.geometry())


def test_every_action_is_found_by_its_name(desk: WindowDesk) -> None:
    found = {entry.id: entry for entry in of_actions(desk, lambda _name: None)()}
    for action in ACTIONS:
        if action.id != "help.command" and action.where != "quiz":
            assert action.id in found


def _told(desk: Desk) -> list[str]:
    return [a.id for a in ACTIONS if not a.enabled(desk) and not reason(a, desk).endswith(".")]


def test_whatever_cannot_be_done_says_why(desk: WindowDesk) -> None:
    assert _told(desk) == []
    desk.workspace.select(())
    assert _told(desk) == []
    empty = build_window(Settings(None))
    assert _told(empty) == []
    empty.close()
    empty.window.deleteLater()
