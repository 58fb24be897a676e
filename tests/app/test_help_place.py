"""F1 opens the manual at what stands before the person, also in a dialog that keeps the rest waiting."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.windows import _MAKERS
from frtdesk.ui.manual.places import PLACES
from frtdesk.ui.manual.window import ManualWindow


def press_help(where: QWidget, qtbot: QtBot) -> None:
    where.window().activateWindow()
    qtbot.waitUntil(where.window().isActiveWindow)
    where.setFocus()
    QTest.keyClick(where, Qt.Key.Key_F1)


def manual_of(desk: WindowDesk) -> ManualWindow:
    manual = desk._shown["manual"]
    assert isinstance(manual, ManualWindow)
    return manual


def read_at(desk: WindowDesk) -> str:
    manual = manual_of(desk)
    return f"{manual.chapter.name}#{manual.chapter.sections[manual.page.heading_in_sight()].anchor}"


def test_every_window_and_panel_has_its_place(desk: WindowDesk) -> None:
    assert desk.window.drawer is not None
    places = {*_MAKERS, *desk.window.drawer.names, "filter_panel", "detail_pane"} - {"manual"}
    assert places - set(PLACES) == set()
    manual = manual_of(desk)
    anchors = {f"{chapter.name}#{section.anchor}" for chapter in manual.chapters for section in chapter.sections}
    firsts = {chapter.name for chapter in manual.chapters}
    assert [place for place in PLACES.values() if place not in anchors | firsts] == []


def test_a_panel_opens_its_section(desk: WindowDesk, qtbot: QtBot) -> None:
    drawer = desk.window.drawer
    assert drawer is not None
    desk.toggle("charts")
    drawer.take_focus()
    press_help(drawer, qtbot)
    assert manual_of(desk).isVisible()
    assert read_at(desk).startswith(PLACES["charts"])
    assert desk.window.filter_line is not None
    press_help(desk.window.filter_line, qtbot)
    assert read_at(desk) == PLACES["filter_line"]


def test_a_dialog_that_waits_for_an_answer_opens_its_section(desk: WindowDesk, qtbot: QtBot) -> None:
    dialog = desk._shown["import"]
    dialog.show()
    press_help(dialog, qtbot)
    assert read_at(desk) == PLACES["import"]
    manual = manual_of(desk)
    manual.activateWindow()
    qtbot.waitUntil(manual.isActiveWindow)
    QTest.keyClick(manual.page, Qt.Key.Key_End)
    dialog.close()


def test_the_timeline_opens_it_where_it_was_left(desk: WindowDesk, qtbot: QtBot) -> None:
    manual_of(desk).open_at("08-charts.md")
    assert desk.window.timeline is not None
    press_help(desk.window.timeline, qtbot)
    assert read_at(desk).startswith("08-charts.md")


def test_the_text_opens_a_panel(desk: WindowDesk) -> None:
    manual_of(desk).page.anchorClicked.emit(QUrl("action:view.table"))
    assert desk.is_shown("table")
