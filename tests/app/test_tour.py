"""The tour: offered once and calmly, shows what it speaks of, and leaves the window as it found it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frtdesk.app import start
from frtdesk.app.desk import WindowDesk
from frtdesk.app.place import place_in
from frtdesk.app.start import Beginning
from frtdesk.base import paths
from frtdesk.ui.tour.placing import card_place, pointed_at
from frtdesk.ui.tour.steps import STEPS
from frtdesk.ui.tour.tour import Tour
from tests.app.waiting import wait


@pytest.fixture
def tour(desk: WindowDesk) -> Iterator[Tour]:
    desk.window.resize(1440, 900)
    desk.show("tour")
    assert desk.tours.running is not None
    yield desk.tours.running
    desk.tours.end()


def as_it_is(desk: WindowDesk) -> tuple[object, ...]:
    window = desk.window
    shown = [window.is_panel_shown(name) for name in ("filter_panel", "detail_pane", "drawer")]
    return place_in(desk.workspace), shown, window.panel_wanted, window.guide


def settle(desk: WindowDesk) -> None:
    wait(lambda: not desk.runner.busy)


@pytest.mark.parametrize("width", [1440, 900])
def test_each_step_is_done_when_asked_and_all_is_as_it_was(desk: WindowDesk, width: int) -> None:
    desk.window.resize(width, 800)
    settle(desk)
    before = as_it_is(desk)
    desk.show("tour")
    running = desk.tours.running
    assert running is not None
    for number, step in enumerate(STEPS):
        assert running.number == number
        assert running.card.title.text() == step.title
        assert running.card.done.isHidden()
        QTest.mouseClick(running.card.ask, Qt.MouseButton.LeftButton)
        settle(desk)
        wait(lambda: not running.card.done.isHidden())
        QTest.mouseClick(running.card.next, Qt.MouseButton.LeftButton)
        settle(desk)
    assert desk.tours.running is None
    assert as_it_is(desk) == before
    assert not any(desk.shown.is_visible(name) for name in ("lessons", "export"))


def test_a_step_is_done_by_the_person_too(desk: WindowDesk, tour: Tour) -> None:
    view = desk.workspace.view
    desk.workspace.look(view.start + 100, view.stop + 100)
    assert not tour.card.done.isHidden()
    QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
    assert tour.number == 1
    assert tour.card.done.isHidden()
    assert desk.window.timeline is not None
    desk.window.timeline.setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_Right)
    assert not tour.card.done.isHidden()


def test_keys_lead_through_it_and_out_of_it(desk: WindowDesk, tour: Tour) -> None:
    assert QApplication.focusWidget() is tour.card.next
    QTest.keyClick(tour.card.next, Qt.Key.Key_Tab)
    QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
    QTest.keyClick(tour.card.back, Qt.Key.Key_Space)
    assert tour.number == 0
    assert desk.window.timeline is not None
    desk.window.timeline.setFocus()
    desk.window.step_part(-1)
    desk.window.step_part(-1)
    assert tour.card.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(tour.card.next, Qt.Key.Key_Escape)
    assert desk.tours.running is None
    assert desk.window.guide is None


def test_arrows_mean_back_and_next_and_do_not_end_it(tour: Tour) -> None:
    card = tour.card
    for key, number in ((Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Left, 1)):
        QTest.keyClick(card.next, key)
        assert tour.number == number
        assert QApplication.focusWidget() is card.next
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(card.next, key)
        assert QApplication.focusWidget() is card.next
    card.ask.setFocus()
    QTest.keyClick(card.ask, Qt.Key.Key_Right)
    assert tour.number == 2
    for _step in STEPS:
        QTest.keyClick(card.next, Qt.Key.Key_Right)
    assert tour.number == len(STEPS) - 1
    card.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(card.next, Qt.Key.Key_Right)
    assert tour.number == len(STEPS) - 2, "back is at the right"


def test_tab_stays_within_the_card(tour: Tour) -> None:
    card = tour.card
    for way, order in (
        (Qt.Key.Key_Tab, (card.ask, card.end, card.next, card.ask)),
        (Qt.Key.Key_Backtab, (card.next, card.end, card.ask, card.next)),
    ):
        for expected in order:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, way)
            assert QApplication.focusWidget() is expected


def test_esc_in_the_window_ends_it_last(desk: WindowDesk, tour: Tour) -> None:
    assert desk.window.timeline is not None
    desk.window.timeline.setFocus()
    desk.search.open()
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.tours.running is tour
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.tours.running is None


def test_it_says_to_a_screen_reader_what_it_shows(tour: Tour) -> None:
    assert "Time runs from left to right" in tour.card.accessibleName()
    assert STEPS[0].text in tour.card.next.accessibleDescription()


def test_the_card_stays_in_the_window_and_beside_what_it_is_about(desk: WindowDesk, tour: Tour) -> None:
    for size in ((1440, 900), (900, 600), (700, 560)):
        desk.window.resize(*size)
        for _step in STEPS[:-1]:
            settle(desk)
            tour.place()
            target = pointed_at(desk.window, STEPS[tour.number].target)
            assert desk.window.rect().contains(tour.card.geometry())
            assert desk.window.rect().contains(target.center())
            if target.height() < 100:
                assert not tour.card.geometry().intersects(target)
            tour.card.moved.emit(1)
        for _step in STEPS[:-1]:
            tour.card.moved.emit(-1)


def test_a_card_covers_little_of_what_it_is_about() -> None:
    window, card = QSize(900, 700), QSize(560, 440)
    target = QRect(0, 120, 570, 400)
    place = card_place(window, target, card)
    assert QRect(QPoint(0, 0), window).contains(place)
    covered = place.intersected(target)
    foot = QRect(QPoint(0, 60), card).intersected(target)
    assert covered.width() * covered.height() < foot.width() * foot.height() / 2


# ---------------------------------------------------------------------- the offer


def test_the_offer_comes_once_and_no_is_no(desk: WindowDesk) -> None:
    desk.tours.offer_once(given=False)
    offer = desk.tours.offer
    assert offer is not None
    assert offer.isVisible()
    assert QApplication.focusWidget() is not offer.take
    QTest.mouseClick(offer.decline, Qt.MouseButton.LeftButton)
    assert desk.tours.offer is None
    assert desk.tours.running is None
    assert desk.settings["tour_offered"] is True
    desk.tours.offer_once(given=False)
    assert desk.tours.offer is None


def test_the_offer_begins_the_tour(desk: WindowDesk) -> None:
    desk.tours.offer_once(given=False)
    assert desk.tours.offer is not None
    QTest.mouseClick(desk.tours.offer.take, Qt.MouseButton.LeftButton)
    assert desk.tours.running is not None
    desk.tours.end()


def test_who_named_a_database_with_lessons_is_not_asked(desk: WindowDesk) -> None:
    desk.tours.offer_once(given=True)
    assert desk.tours.offer is None
    assert desk.settings["tour_offered"] is False


def test_before_a_class_there_is_neither_offer_nor_tour(desk: WindowDesk) -> None:
    desk.tours.offer_once(given=False)
    lesson = desk.chosen_lesson()
    assert lesson is not None
    desk.start_lesson(lesson)
    assert desk.tours.offer is None
    desk.show("tour")
    assert desk.tours.running is None
    assert not desk.window.commands.actions["help.tour"].isEnabled()
    desk.teaching.end()


def test_a_lesson_that_begins_ends_the_tour(desk: WindowDesk, tour: Tour) -> None:
    lesson = desk.chosen_lesson()
    assert lesson is not None
    desk.start_lesson(lesson)
    assert desk.tours.running is None
    desk.teaching.end()


def test_another_database_ends_the_tour(desk: WindowDesk, tour: Tour, tmp_path: Path) -> None:
    desk.new_database(str(tmp_path / "new.sqlite"))
    wait(lambda: desk.workspace.columns is not None and len(desk.workspace.columns) == 0)
    assert desk.tours.running is None


def test_a_closing_window_keeps_the_view_from_before_the_tour(desk: WindowDesk, tour: Tour) -> None:
    view = desk.workspace.view
    tour.card.asked.emit()
    assert desk.workspace.view != view
    desk.window.close()
    kept = desk.settings["last_view"][str(paths.shipped_database())]
    assert kept["start"] == pytest.approx(view.start)


@pytest.mark.parametrize(
    ("begun", "offered"),
    [
        (Beginning(None, first=True), True),
        (Beginning(None), False),
        (Beginning(None, lesson="three-companies-one-week", first=True), False),
        (Beginning(str(paths.shipped_database()), first=True), False),
    ],
)
def test_when_it_is_offered(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch, begun: Beginning, offered: bool) -> None:
    pane, desk.window.detail_pane = desk.window.detail_pane, None
    monkeypatch.setattr(desk, "furnish_panels", lambda: None)
    start._with_panels(desk, begun)
    desk.window.detail_pane = pane
    assert (desk.tours.offer is not None) is offered


def test_sentences_name_the_keys_that_the_person_has(desk: WindowDesk) -> None:
    assert "F10 hides" in STEPS[2].text
    desk.settings["keys"] = {"view.detail_pane": ["Ctrl+Alt+D"], "view.filter_panel": []}
    assert "Ctrl+Alt+D hides" in STEPS[2].text
    assert "“Filter panel” hides" in STEPS[4].text
