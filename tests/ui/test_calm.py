"""What is said of something that moves."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.ui.calm import Calm


class Speaker(QObject):
    """Says where it stands, and remembers what it has said."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0
        self.said: list[int] = []
        self.calm = Calm(lambda: self.said.append(self.at), self)

    def move(self, to: int, *, at_once: bool = False) -> None:
        self.at = to
        self.calm.tell(at_once=at_once)


def test_a_single_change_is_said_at_once() -> None:
    make_application()
    speaker = Speaker()
    speaker.move(3)
    assert speaker.said == [3]


def test_what_does_not_move_is_said_at_once_even_while_something_does() -> None:
    make_application()
    speaker = Speaker()
    speaker.move(1)
    speaker.move(2)
    speaker.move(3, at_once=True)
    assert speaker.said == [1, 3]


def test_of_many_changes_the_first_and_the_last_are_said(qtbot: QtBot) -> None:
    make_application()
    speaker = Speaker()
    for to in range(1, 40):
        speaker.move(to)
    assert speaker.said == [1]
    qtbot.waitUntil(lambda: speaker.said == [1, 39])


def test_who_never_rests_is_heard_all_the_same(qtbot: QtBot) -> None:
    make_application()
    speaker = Speaker()

    def moved_twice() -> bool:
        speaker.move(speaker.at + 1)
        return len(speaker.said) > 1

    qtbot.waitUntil(moved_twice)
