"""At every text size, in long words and from right to left: every window shows its texts whole, and can be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.language import speak_in
from frtdesk.app.start import build_window, make_application
from frtdesk.base import paths
from frtdesk.base.language import ASKED_FOR
from frtdesk.state.settings import Settings
from tests.app.waiting import wait
from tests.cut_texts import cut_texts

EVERY = (
    "about", "bin", "duplicates", "export", "import", "keys", "legend", "lesson_editor", "lessons", "manual", "names",
    "quiz", "safety_copies", "save_view", "server", "settings", "shared_view",
)  # fmt: skip
CASES = pytest.mark.parametrize(
    ("size", "code"), [(0.8, "pseudo"), (2.0, "mirrored"), (3.0, "pseudo"), (3.0, "mirrored"), (3.0, "de")]
)


@pytest.fixture
def open_at(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[float, str], WindowDesk]]:
    """Opens the window on the shipped events at a text size, in a language."""
    made: list[WindowDesk] = []

    def open_window(size: float, code: str) -> WindowDesk:
        monkeypatch.setenv(ASKED_FOR, code)
        settings = Settings(None)
        settings["text_scale"] = size
        desk = build_window(settings)
        made.append(desk)
        desk.window.resize(1440, 900)
        desk.window.show()
        desk.open_target(str(paths.shipped_database()))
        wait(lambda: desk.workspace.detail is not None and not desk.runner.busy)
        return desk

    yield open_window
    for desk in made:
        desk.window.close()
        desk.close()
        desk.window.deleteLater()
    monkeypatch.delenv(ASKED_FOR, raising=False)
    speak_in(make_application(), "en")


def settle(desk: WindowDesk) -> None:
    """Until everything that was asked for is read and has its place."""
    wait(lambda: not desk.runner.busy)
    for _ in range(6):
        QApplication.processEvents()


@CASES
def test_the_window_and_every_panel(open_at: Callable[[float, str], WindowDesk], size: float, code: str) -> None:
    desk = open_at(size, code)
    window = desk.window
    assert window.drawer is not None
    found = cut_texts(window, sideways=True)
    for name in window.drawer.names:
        window.drawer.show_panel(name)
        settle(desk)
        found += [f"{name}: {fault}" for fault in cut_texts(window, sideways=True)]
    assert found == []
    assert (window.width(), window.height()) == (1440, 900)


@CASES
def test_every_window_beside_it(open_at: Callable[[float, str], WindowDesk], size: float, code: str) -> None:
    desk = open_at(size, code)
    found: list[str] = []
    for name in EVERY:
        desk.show(name)
        settle(desk)
        dialog = desk._shown[name]
        room = dialog.screen().availableSize()
        found += [f"{name}: {fault}" for fault in cut_texts(dialog, sideways=True)]
        if dialog.width() > room.width() or dialog.height() > room.height():
            found.append(f"{name} is larger than the screen: {dialog.width()} x {dialog.height()}")
        dialog.hide()
    assert found == []


@CASES
def test_the_console_of_a_lesson(open_at: Callable[[float, str], WindowDesk], size: float, code: str) -> None:
    desk = open_at(size, code)
    desk.present(here=False)
    show = desk.running_show
    assert show is not None
    show.act("next")
    show.console.cover_notes(False)
    show.console.resize(1400, 860)
    show.console.show()
    settle(desk)
    assert cut_texts(show.console, sideways=True) == []
    assert show.console.isRightToLeft() == (code == "mirrored")
    assert not show.console.timeline.isRightToLeft()
    show.end()
