"""The banner: good news goes by itself or when the person goes on, an offer to undo is about its own step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.model import stored_view
from frtdesk.state.history import History
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace
from frtdesk.ui import banner
from frtdesk.ui.banner import Banner
from tests.desk_stand_ins import AtOnce, opened_workspace, raise_it
from tests.view_stand_ins import EVENTS, MemoryKeeper

WROTE = Notice("Wrote /tmp/picture.png.", wrong=False)


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def shown(workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Banner]:
    monkeypatch.setattr(banner, "GOOD_NEWS", 400)
    monkeypatch.setattr(banner, "READ", 50)
    monkeypatch.setattr(banner, "SAME_MOMENT", 1)
    window = QWidget()
    qtbot.addWidget(window)
    column, elsewhere = QVBoxLayout(window), QLineEdit()
    made = Banner(workspace)
    column.addWidget(made)
    column.addWidget(elsewhere)
    window.show()
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    yield made
    workspace.dismiss()


def test_good_news_goes_by_itself(workspace: Workspace, shown: Banner, qtbot: QtBot) -> None:
    workspace.tell(WROTE)
    assert shown.isVisible()
    qtbot.waitUntil(lambda: workspace.notice is None)
    assert not shown.isVisible()


def test_what_went_wrong_stays(workspace: Workspace, shown: Banner, qtbot: QtBot) -> None:
    workspace.tell(Notice("This could not be written."))
    assert not shown._fade.isActive()
    workspace.select((1,))
    assert not shown._fade.isActive()
    assert shown.isVisible()


def test_good_news_goes_when_the_person_goes_on(
    workspace: Workspace, shown: Banner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(banner, "GOOD_NEWS", 60_000)
    workspace.tell(WROTE)
    qtbot.waitUntil(lambda: shown._fade.remainingTime() < 59_990)
    workspace.select((1,))
    qtbot.waitUntil(lambda: workspace.notice is None)


def test_what_belongs_to_the_news_does_not_end_it(
    workspace: Workspace, shown: Banner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(banner, "GOOD_NEWS", 60_000)
    monkeypatch.setattr(banner, "SAME_MOMENT", 30_000)
    workspace.tell(WROTE)
    workspace.select((1,))
    assert shown._fade.remainingTime() > 50_000


@pytest.mark.parametrize("by", ["pointer", "keyboard"])
def test_nothing_goes_from_under_the_person(workspace: Workspace, shown: Banner, qtbot: QtBot, by: str) -> None:
    workspace.tell(WROTE)
    dismiss = next(button for button in shown.findChildren(QPushButton) if button.isVisible())
    if by == "pointer":
        shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    else:
        dismiss.setFocus()
        qtbot.waitUntil(dismiss.hasFocus)
    shown._fade.timeout.emit()
    assert workspace.notice is WROTE
    shown.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    dismiss.clearFocus()
    qtbot.waitUntil(lambda: workspace.notice is None)


def test_an_offer_does_not_go_because_of_a_click_elsewhere(workspace: Workspace, shown: Banner) -> None:
    workspace.tell(Notice("This is a shared view.", wrong=False, offer=Offer("Keep it", lambda: None)))
    left = shown._fade.remainingTime()
    workspace.select((1,))
    assert shown._fade.remainingTime() > left - 200
    assert shown.isVisible()


def test_undo_in_a_banner_takes_back_what_the_banner_tells(workspace: Workspace, shown: Banner) -> None:
    keeper, history = MemoryKeeper(), History(workspace, AtOnce(), raise_it)

    def save(name: str) -> None:
        changes, _ = stored_view.made(name, "{}", keeper.views())
        history.do(keeper, changes, lambda: history.tell_done(f"Saved {name}."))

    def names() -> list[str]:
        return [view.name for view in keeper.views()]

    save("a")
    save("b")
    assert workspace.notice is not None
    assert workspace.notice.text == "Saved b."
    shown._offer.click()
    assert names() == ["a"]
    assert shown._text.text() == "Undo: save the view b"
    save("c")
    assert shown._text.text() == "Saved c."
    history.undo()  # Ctrl+Z
    assert shown._text.text() == "Undo: save the view c"
    assert names() == ["a"]
    save("d")
    changes, _ = stored_view.made("silent", "{}", keeper.views())
    stale = workspace.notice
    history.do(keeper, changes)
    assert workspace.notice is None
    assert stale is not None
    assert stale.offer is not None
    stale.offer.accept()  # clicked in the moment in which the later step was being written
    assert names() == ["a", "d", "silent"]
