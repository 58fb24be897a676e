"""Large text in a small window: the menus without room can be had by the pointer, and the lesson can be started."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.language import speak_in
from frtdesk.app.start import build_window, make_application
from frtdesk.base import paths
from frtdesk.base.language import ASKED_FOR
from frtdesk.state.settings import Settings
from frtdesk.ui.finger import FINGER
from frtdesk.ui.menu_bar import MenuBar
from frtdesk.ui.tour.placing import pointed_at
from frtdesk.ui.widgets.elided_button import ElidedButton
from tests.app.waiting import wait
from tests.cut_texts import cut_texts


@pytest.fixture(params=[False, True], ids=["pointer", "touch"])
def small(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[WindowDesk]:
    """A German window of 900 x 700 with text at 300 %."""
    monkeypatch.setenv(ASKED_FOR, "de")
    settings = Settings(None)
    settings["text_scale"], settings["touch"] = 3.0, request.param
    made = build_window(settings)
    made.window.resize(900, 700)
    made.window.show()
    made.open_target(str(paths.shipped_database()))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    for _ in range(6):
        QApplication.processEvents()
    yield made
    settings["text_scale"], settings["touch"] = 1.0, False
    made.window.close()
    made.close()
    made.window.deleteLater()
    monkeypatch.delenv(ASKED_FOR, raising=False)
    speak_in(make_application(), "en")


def test_each_menu_stands_in_the_bar_or_under_the_button_at_its_end(small: WindowDesk) -> None:
    bar = small.window.menuBar()
    assert isinstance(bar, MenuBar)
    rest, under = bar.rest, bar.rest.menu()
    assert rest.isVisible()
    assert bar.rect().contains(rest.geometry())
    least = FINGER if small.settings["touch"] else bar.fontMetrics().height()
    assert min(rest.width(), rest.height()) >= least
    assert under is not None
    names = [menu.text() for menu in bar.actions()]
    hidden = [menu.text() for menu in under.actions()]
    assert names[-len(hidden) :] == hidden
    for menu in bar.actions():
        place = bar.place_of(menu)
        assert bar.rect().contains(place)
        assert (place == rest.geometry()) == (menu.text() in hidden)
        assert menu.text() in hidden or not place.intersects(rest.geometry())


def test_present_is_the_last_button_to_go_and_becomes_its_sign(small: WindowDesk) -> None:
    bar = small.window.toolbar
    present, export = bar.button("teach.start"), bar.button("file.export")
    assert isinstance(present, ElidedButton)
    assert export is not None
    assert present.isVisible()
    assert not export.isVisible()
    assert bar.rect().contains(present.geometry())
    assert present.shown_words() == "▶"
    assert "sentieren" in present.text()
    small.window.resize(2_400, 700)
    QApplication.processEvents()
    assert present.shown_words() == present.text()


def test_the_tour_points_at_what_can_be_seen(small: WindowDesk) -> None:
    window = small.window
    assert window.rect().contains(pointed_at(window, "export"))
    assert window.rect().contains(pointed_at(window, "present"))


def test_what_the_foot_offers_ends_in_an_ellipsis_where_it_has_no_room(small: WindowDesk) -> None:
    window = small.window
    window.resize(900, 920)  # a lower one has no foot
    for _ in range(6):
        QApplication.processEvents()
    offered = [button for button in window.status.findChildren(ElidedButton) if button.isVisible()]
    assert [button.shown_words()[-1] for button in offered] == ["…"]
    assert cut_texts(window.status) == []
