"""In edit mode the keyboard does what a hand does: steps, ends, one write when Ctrl is let go; each kind is undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.ui.plot import nudges
from tests.app.editing_hands import (
    CONTROL,
    LEFT,
    SHIFT,
    desk,
    drag,
    edit_mode,
    editing_of,
    everything,
    free_place,
    key,
    let_go,
    mark_of,
    nudge,
    path,
    stored,
    view_of,
    words,
)
from tests.app.test_event_form import closed, do, fields_of, form_of, opened
from tests.app.waiting import idle, wait

__all__ = ["desk", "path"]


def test_the_keyboard_moves_in_steps_and_writes_once_when_control_is_let_go(
    desk: WindowDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(nudges, "announce", lambda _widget, sentence: said.append(sentence))
    before = stored(desk)
    for _ in range(3):
        nudge(desk, Qt.Key.Key_Right, CONTROL)
    nudge(desk, Qt.Key.Key_Left, CONTROL)
    assert said == ["Monday 15 June 2020", "Monday 22 June 2020", "Monday 29 June 2020", "Monday 22 June 2020"]
    assert stored(desk) == before
    let_go(desk)
    idle(desk)
    assert stored(desk).start == "2020-06-22"
    do(desk, "edit.undo")
    idle(desk)
    assert stored(desk) == before
    assert desk.history.undo_title == ""
    nudge(desk, Qt.Key.Key_Right, CONTROL)
    key(desk, Qt.Key.Key_Escape)
    assert editing_of(desk).held is None
    let_go(desk)
    idle(desk)
    assert stored(desk) == before


def test_the_keyboard_draws_an_end_and_undo_takes_what_was_just_moved(desk: WindowDesk) -> None:
    before = stored(desk)
    nudge(desk, Qt.Key.Key_Right, CONTROL | SHIFT)
    nudge(desk, Qt.Key.Key_Right, CONTROL | SHIFT)
    assert words(desk) == ("11 to 21 June 2020", "11 days long")
    nudge(desk, Qt.Key.Key_Right, CONTROL)  # another part: the end is written first
    idle(desk)
    wait(lambda: words(desk) != ())
    assert (stored(desk).start, stored(desk).end) == ("2020-06-11", "2020-06-21")
    assert words(desk)[0] == "15 to 25 June 2020"
    key(desk, Qt.Key.Key_Z, CONTROL)
    wait(lambda: not desk.history.busy and not words(desk))
    idle(desk)
    assert (stored(desk).start, stored(desk).end) == ("2020-06-11", "2020-06-21")
    key(desk, Qt.Key.Key_Z, CONTROL)
    idle(desk)
    assert stored(desk) == before


def test_from_the_menu_it_is_written_after_a_pause(desk: WindowDesk) -> None:
    editing_of(desk).nudges._pause.setInterval(20)
    do(desk, "edit.move_earlier")
    wait(lambda: bool(desk.history.undo_title))
    idle(desk)
    assert stored(desk).start == "2020-06-08"


def test_each_kind_of_edit_is_undone_also_after_a_restart(qtbot: QtBot, path: Path) -> None:
    desk = opened(qtbot, path)
    desk.window.resize(1300, 900)
    before = everything(desk)
    titles: list[str] = []

    def done() -> None:
        wait(lambda: desk.history.undo_title not in ("", *titles[-1:]))
        idle(desk)
        titles.append(desk.history.undo_title)

    edit_mode(desk)
    drag(desk, mark_of(desk), mark_of(desk) + QPointF(100, 0))
    done()
    nudge(desk, Qt.Key.Key_Right, CONTROL | SHIFT)
    let_go(desk)
    done()
    key(desk, Qt.Key.Key_D, CONTROL)
    done()
    key(desk, Qt.Key.Key_Delete)
    done()
    qtbot.mouseDClick(view_of(desk).viewport(), LEFT, pos=free_place(desk).toPoint())
    qtbot.keyClicks(fields_of(desk).title, "Made by hand")
    form_of(desk).save()
    done()
    key(desk, Qt.Key.Key_F2)
    fields_of(desk).title.setText("Made by another hand")
    form_of(desk).save()
    done()
    assert [title.split(" ")[0] for title in titles] == ["Move", "Move", "Duplicate", "Put", "Make", "Rename"]
    last = everything(desk)
    closed(desk)
    for again in (before, last):
        desk = opened(qtbot, path)
        history = desk.history
        for title in titles[::-1] if again is before else titles:
            if again is before:
                wait(lambda wanted=title, history=history: history.undo_title == wanted)
            else:
                wait(lambda wanted=title, history=history: history.redo_title == wanted)
            key(desk, Qt.Key.Key_Z if again is before else Qt.Key.Key_Y, CONTROL)
            idle(desk)
        assert everything(desk) == again
        closed(desk)


# ---------------------------------------------------------------------- what it costs, and how it looks
