"""At every width and text size the window, its drawer and its dialogs show texts whole or shortened, never cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cut_texts import cut_texts
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.ui.stage import LEAST

WIDTHS = (900, 1200, 1440, 2560)
DIALOGS = ("save_view", "shared_view", "keys", "change_keys", "lessons", "quiz", "lesson_editor", "about")


@pytest.fixture(params=(0.8, 1.0, 2.0, 3.0), ids=lambda size: f"text-{size}")
def desk(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[WindowDesk]:
    settings = Settings(None)
    settings["text_scale"] = request.param
    made = build_window(settings)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def settled(desk: WindowDesk, size: QSize | None = None) -> None:
    """The window at a size, with all that its layouts do about it."""
    for _ in range(2):  # a panel that goes in a narrow window kept it from getting narrower before
        if size is not None:
            desk.window.resize(size)
        for _ in range(4):
            QApplication.processEvents()


def test_the_window_and_each_panel_of_its_drawer(desk: WindowDesk) -> None:
    window = desk.window
    assert window.drawer is not None
    desk.workspace.set_filter(parse("actor:amazon after:2016 place:US"))
    for panel in ("", *window.drawer.names):
        if panel:
            window.drawer.show_panel(panel)
        for wide in WIDTHS:
            settled(desk, QSize(wide, 900))
            assert window.width() == wide, f"{panel} keeps the window from {wide} pixels"
            assert cut_texts(window) == [], f"{panel or 'window'} at {wide} pixels"


def test_the_bars_of_search_and_comparison(desk: WindowDesk) -> None:
    desk.toggle("compare_bar")
    for wide in WIDTHS:
        settled(desk, QSize(wide, 1200))
        assert cut_texts(desk.window) == [], f"proposals at {wide} pixels"
    desk.workspace.compare_with(parse("actor:microsoft"), parse("actor:amazon"))
    desk.search.open()
    desk.search.set_text("police")
    for wide in WIDTHS:
        settled(desk, QSize(wide, 1200))
        assert desk.window.width() == wide
        assert cut_texts(desk.window) == [], f"comparison and search at {wide} pixels"


SIZES = (QSize(1440, 900), QSize(900, 700))
NOTICE = Notice("Actors and policy types are still being read.", "The lanes follow when they are there.")


def check_room(desk: WindowDesk, size: QSize, about: str) -> None:
    """The timeline can be used, or the drawer stands openly instead of it and closing it brings the timeline back."""
    settled(desk, size)
    window, timeline = desk.window, desk.window.timeline
    assert timeline is not None
    assert window.drawer is not None
    about = f"{about} at {size.width()} x {size.height()}"
    assert window.size() == size, f"the window grew: {about}"
    assert cut_texts(window) == [], about
    if window.drawer.fills:
        assert timeline.isHidden(), about
        assert window.drawer._close.text() in ("Back to the timeline", "Timeline"), about
        assert window.drawer.height() >= 160, about
    else:
        needed = window._stage._least_timeline if window.drawer.current is not None else LEAST
        assert timeline.height() >= needed, about
        assert window.rect().contains(QRect(timeline.mapTo(window, QPoint(0, 0)), timeline.size())), about


def test_the_timeline_has_room_or_the_drawer_says_how_to_come_back(desk: WindowDesk) -> None:
    window = desk.window
    assert window.drawer is not None
    desk.toggle("table")
    desk.workspace.compare_with(parse("actor:microsoft"), parse("actor:amazon"))
    for size in SIZES:
        check_room(desk, size, "drawer and comparison")
    desk.workspace.tell(NOTICE)
    for size in SIZES:
        check_room(desk, size, "drawer, comparison and banner")
    desk.search.open()
    desk.search.set_text("police")
    for size in SIZES:
        check_room(desk, size, "drawer, comparison, banner and search")
    window.drawer.close_panel()
    for size in SIZES:
        check_room(desk, size, "comparison, banner and search")
        assert window.timeline is not None
        assert window.timeline.isVisible()
    desk.workspace.compare_with(None)
    for size in SIZES:
        check_room(desk, size, "banner and search")


def test_the_drawer_makes_way_for_the_timeline_where_there_is_no_room_for_both(desk: WindowDesk) -> None:
    window = desk.window
    assert window.drawer is not None
    assert window.timeline is not None
    desk.toggle("charts")
    settled(desk, QSize(900, 320))
    assert window.drawer.fills
    assert desk.is_shown("tall_drawer")
    window.drawer._close.click()
    settled(desk)
    assert (window.drawer.current, window.timeline.isVisible()) == (None, True)
    desk.toggle("charts")
    settled(desk, QSize(1440, 2400))
    assert not window.drawer.fills
    assert window.drawer.isVisible()
    assert window.timeline.isVisible()


def test_each_dialog_fits_the_screen(desk: WindowDesk) -> None:
    for name in DIALOGS:
        desk.show(name)
        settled(desk)
        dialog = desk._shown[name]
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width(), name
        assert dialog.height() <= room.height(), name
        assert cut_texts(dialog) == [], name
        dialog.hide()


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label, button = QLabel("The filter hides this event"), QPushButton("Save a copy to edit")
    for widget in (label, button):
        row.addWidget(widget)
    window.show()
    assert cut_texts(window) == []
    label.setFixedWidth(40)
    button.setFixedWidth(40)
    QApplication.processEvents()
    found = cut_texts(window)
    assert len(found) == 2
    assert "The filter hides" in found[0]
    button.setParent(window)
    button.move(window.width() - 5, 0)
    assert any("outside the window" in fault for fault in cut_texts(window))
