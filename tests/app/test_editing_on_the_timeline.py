"""In edit mode events are moved, drawn out and made on the timeline itself, with the mouse and the keyboard."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.base import calendar, paths
from frtdesk.base.errors import FrtError
from frtdesk.model.event import Event
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.ui.edit_bar import EditBar
from frtdesk.ui.forms.event_window import EventWindow
from frtdesk.ui.plot.grip import handles
from tests.app.editing_hands import (
    ALT,
    CONTROL,
    LEFT,
    MICROSOFT,
    MOVE,
    PLAIN,
    SHIFT,
    desk,
    drag,
    editing_of,
    everything,
    frame_of,
    free_place,
    hover,
    key,
    let_go,
    mark_of,
    mouse,
    nudge,
    path,
    place_of,
    stored,
    take,
    told,
    turn_wheel,
    view_of,
    words,
    x_of,
)
from tests.app.test_event_form import closed, do, fields_of, form_of, opened
from tests.app.waiting import idle, wait

__all__ = ["desk", "path"]


# ---------------------------------------------------------------------- the mode


def test_outside_edit_mode_no_gesture_changes_anything(desk: WindowDesk, qtbot: QtBot) -> None:
    do(desk, "edit.mode")
    assert not desk.edit_mode.on
    before, shown = everything(desk), desk.workspace.view
    begin = mark_of(desk)
    end = begin + QPointF(90, 0)
    for keys in (PLAIN, ALT):
        mouse(desk, QEvent.Type.MouseButtonPress, begin, keys)
        mouse(desk, MOVE, end, keys)
        assert editing_of(desk).held is None
        mouse(desk, QEvent.Type.MouseButtonRelease, end, keys)
        assert desk.workspace.view != shown  # it panned
        desk.workspace.go(shown)
    free = free_place(desk)
    qtbot.mouseDClick(view_of(desk).viewport(), LEFT, pos=free.toPoint())
    assert desk.workspace.view.days < shown.days
    for arrow in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        nudge(desk, arrow, CONTROL)
        nudge(desk, arrow, CONTROL | SHIFT)
    key(desk, Qt.Key.Key_N)
    let_go(desk)
    idle(desk)
    assert everything(desk) == before
    assert desk.history.undo_title == ""
    assert view_of(desk).viewport().cursor().shape() != Qt.CursorShape.OpenHandCursor


def test_the_mode_is_seen_and_ended_where_it_is(desk: WindowDesk, qtbot: QtBot) -> None:
    bar = desk.window.findChild(EditBar)
    assert bar is not None
    assert bar.isVisible()
    (button,) = (one for one in desk.window.toolbar.findChildren(QPushButton) if one.text() == "Edit")
    assert button.isChecked()
    assert desk.window.commands.actions["edit.move_later"].isVisible()
    qtbot.mouseClick(bar.leave, LEFT)
    assert not desk.edit_mode.on
    assert not button.isChecked()
    assert not bar.isVisible()
    assert not desk.window.commands.actions["edit.move_later"].isVisible()
    qtbot.mouseClick(button, LEFT)
    assert desk.edit_mode.on
    key(desk, Qt.Key.Key_E)
    assert not desk.edit_mode.on


def test_a_read_only_database_offers_a_copy(qtbot: QtBot) -> None:
    desk = opened(qtbot, Path(paths.shipped_database()))
    (button,) = (one for one in desk.window.toolbar.findChildren(QPushButton) if one.text() == "Edit")
    qtbot.mouseClick(button, LEFT)
    assert not desk.edit_mode.on
    assert not button.isChecked()
    assert "cannot be changed" in told(desk)
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.offer is not None
    assert desk.workspace.notice.offer.title == "Save a copy to edit"
    closed(desk)


# ---------------------------------------------------------------------- moving


def test_an_event_is_dragged_to_another_date_and_back_by_undo(desk: WindowDesk) -> None:
    before, row = stored(desk), mark_of(desk).y()
    begin = mark_of(desk)
    hover(desk, begin)
    assert view_of(desk).viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    take(desk, begin, QPointF(x_of(desk, 2020, 6, 30), begin.y() + 60))
    assert words(desk) == ("Monday 29 June 2020", "18 days later")  # the nearest Monday
    assert mark_of(desk).y() == row
    mouse(desk, QEvent.Type.MouseButtonRelease, QPointF(x_of(desk, 2020, 6, 30), begin.y() + 60))
    idle(desk)
    after = stored(desk)
    assert (after.start, after.kind, after.checked.date) == ("2020-06-29", before.kind, False)
    assert desk.history.undo_title == f"Move {before.title[:59].strip()}… to 29 June 2020"
    assert told(desk).endswith("is moved to 29 June 2020.")
    assert desk.workspace.selection == (place_of(desk),)
    assert editing_of(desk).held is None
    offer = desk.workspace.notice.offer if desk.workspace.notice is not None else None
    assert offer is not None
    offer.accept()
    idle(desk)
    assert stored(desk) == before


def test_alt_places_an_event_to_the_day(desk: WindowDesk) -> None:
    begin = mark_of(desk)
    end = QPointF(x_of(desk, 2020, 7, 2), begin.y())
    take(desk, begin, end)
    assert words(desk)[0] == "Monday 29 June 2020"
    mouse(desk, MOVE, end, ALT)
    assert words(desk)[0] == "Thursday 2 July 2020"
    mouse(desk, QEvent.Type.MouseButtonRelease, end, ALT)
    idle(desk)
    assert stored(desk).start == "2020-07-02"


def test_escape_gives_up_what_is_dragged(desk: WindowDesk, qtbot: QtBot) -> None:
    before, begin = everything(desk), mark_of(desk)
    take(desk, begin, begin + QPointF(120, 0))
    assert words(desk)
    key(desk, Qt.Key.Key_Escape)
    assert editing_of(desk).held is None
    mouse(desk, QEvent.Type.MouseButtonRelease, begin + QPointF(120, 0))
    idle(desk)
    assert everything(desk) == before
    assert desk.edit_mode.on


@pytest.mark.parametrize("dragged", [False, True])
def test_what_is_in_the_hand_is_not_put_in_the_bin(desk: WindowDesk, dragged: bool) -> None:
    begin = mark_of(desk)
    mouse(desk, QEvent.Type.MouseButtonPress, begin)
    if dragged:
        mouse(desk, MOVE, begin + QPointF(60, 0))
        idle(desk)
    do(desk, "edit.delete")
    idle(desk)
    assert MICROSOFT in everything(desk)
    assert desk.workspace.opened is not None
    assert not desk.workspace.opened.archive.bin()
    mouse(desk, QEvent.Type.MouseButtonRelease, begin)
    idle(desk)
    do(desk, "edit.delete")
    idle(desk)
    assert [one.event.id for one in desk.workspace.opened.archive.bin()] == [MICROSOFT]


@pytest.mark.parametrize("dragged", [False, True])
@pytest.mark.parametrize("name", ["edit.undo", "edit.redo", "edit.event", "edit.duplicate", "edit.new_event"])
def test_nothing_else_is_done_while_an_event_is_in_the_hand(desk: WindowDesk, name: str, dragged: bool) -> None:
    drag(desk, mark_of(desk), mark_of(desk) + QPointF(100, 0))
    idle(desk)
    if name == "edit.redo":
        do(desk, "edit.undo")
        idle(desk)
    before, begin = everything(desk), mark_of(desk)
    mouse(desk, QEvent.Type.MouseButtonPress, begin)
    if dragged:
        mouse(desk, MOVE, begin + QPointF(60, 0))
        idle(desk)
    do(desk, name)
    idle(desk)
    assert everything(desk) == before
    assert not any(form.isVisible() for form in desk.window.findChildren(EventWindow))
    if dragged:
        key(desk, Qt.Key.Key_Escape)
    mouse(desk, QEvent.Type.MouseButtonRelease, begin)
    idle(desk)
    assert everything(desk) == before


def test_a_press_that_does_not_wander_and_a_drag_back_change_nothing(desk: WindowDesk, qtbot: QtBot) -> None:
    before = everything(desk)
    desk.workspace.select(())
    qtbot.mouseClick(view_of(desk).viewport(), LEFT, pos=mark_of(desk).toPoint())
    assert desk.workspace.selection == (place_of(desk),)
    begin = mark_of(desk)
    take(desk, begin, begin + QPointF(150, 0))
    mouse(desk, MOVE, begin + QPointF(2, 0))
    mouse(desk, QEvent.Type.MouseButtonRelease, begin + QPointF(2, 0))
    idle(desk)
    assert everything(desk) == before
    assert desk.history.undo_title == ""


def test_an_event_let_go_before_its_dates_are_read_is_moved_all_the_same(desk: WindowDesk) -> None:
    desk.workspace.select(())
    begin = mark_of(desk)
    end = QPointF(x_of(desk, 2020, 6, 30), begin.y())
    mouse(desk, QEvent.Type.MouseButtonPress, begin)
    mouse(desk, MOVE, end)
    assert editing_of(desk).held is None
    mouse(desk, QEvent.Type.MouseButtonRelease, end)
    wait(lambda: bool(desk.history.undo_title))
    idle(desk)
    assert stored(desk).start == "2020-06-29"


def test_what_cannot_be_written_is_said_and_the_ghost_goes(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(desk)

    def refuse(*_arguments: object, **_named: object) -> int:
        raise FrtError("The disk is full.")

    assert desk.workspace.opened is not None
    monkeypatch.setattr(desk.workspace.opened.archive, "apply", refuse)
    drag(desk, mark_of(desk), mark_of(desk) + QPointF(100, 0))
    assert told(desk) == "The disk is full."
    assert editing_of(desk).held is None
    assert everything(desk) == before


def test_all_that_is_selected_moves_as_one_step(desk: WindowDesk) -> None:
    marks = frame_of(desk).marks
    alone = marks.event[~marks.counted & (marks.x > 200) & (marks.x < 600)].tolist()[:5]
    columns = desk.workspace.columns
    assert columns is not None
    ids = [columns.ids[event] for event in alone]
    before = everything(desk)
    chosen = tuple(dict.fromkeys((*alone, place_of(desk))))
    desk.workspace.select(chosen)
    take(desk, mark_of(desk), QPointF(x_of(desk, 2020, 6, 18), mark_of(desk).y()), ALT)
    assert words(desk) == ("Thursday 18 June 2020", f"{len(chosen)} events, 7 days later")
    assert len(editing_of(desk).held.ghosts) == len(chosen)  # pyright: ignore[reportOptionalMemberAccess]
    mouse(desk, QEvent.Type.MouseButtonRelease, QPointF(x_of(desk, 2020, 6, 18), mark_of(desk).y()), ALT)
    idle(desk)
    after = everything(desk)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {*ids, MICROSOFT}
    for name in changed:
        assert (after[name].extent.start_min or 0) == (before[name].extent.start_min or 0) + 7
    assert desk.history.undo_title == f"Move {len(changed)} events"
    assert len(desk.workspace.selection) == len(chosen)
    do(desk, "edit.undo")
    idle(desk)
    assert everything(desk) == before


def test_the_picture_follows_a_hand_at_its_edge_and_the_wheel(desk: WindowDesk, qtbot: QtBot) -> None:
    begin = mark_of(desk)
    shown = desk.workspace.view
    take(desk, begin, QPointF(view_of(desk).viewport().width() - 6, begin.y()))
    wait(lambda: desk.workspace.view.start > shown.start + 10)
    late = words(desk)
    mouse(desk, MOVE, QPointF(500, begin.y()))
    assert words(desk) != late
    settled = desk.workspace.view
    held = words(desk)
    turn_wheel(desk, QPointF(800, begin.y()))
    assert desk.workspace.view.days > settled.days
    assert words(desk) != held
    key(desk, Qt.Key.Key_Escape)


# ---------------------------------------------------------------------- ends of spans


def span_of(desk: WindowDesk) -> str:
    """A span of days whose bar lies in the middle of the picture with both ends."""
    columns = desk.workspace.columns
    assert columns is not None
    desk.workspace.look(calendar.day_of(2018), calendar.day_of(2022))
    view_of(desk).halt()
    frame = frame_of(desk)
    for bar in range(len(frame.bars.event)):
        event = int(frame.bars.event[bar])
        inside = frame.bars.x0[bar] > 40 and frame.bars.x1[bar] < frame.width - 120
        exact = (
            columns.start_min[event] == columns.start_max[event] and columns.end_min[event] == columns.end_max[event]
        )
        if inside and exact and len(handles(frame, event)) == 2 and frame.bars.y[bar] < frame.height - 30:
            return columns.ids[event]
    raise AssertionError("no such span")


def test_the_end_of_a_span_is_drawn_elsewhere(desk: WindowDesk) -> None:
    name = span_of(desk)
    desk.workspace.select_id(name)
    before = stored(desk, name)
    start, end = handles(frame_of(desk), place_of(desk, name))
    hover(desk, end.center())
    assert view_of(desk).viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    drag(desk, end.center(), QPointF(end.center().x() + 40, end.center().y()))
    after = stored(desk, name)
    assert after.start == before.start
    assert (after.extent.end_max or 0) > (before.extent.end_max or 0)
    assert calendar.civil((after.extent.end_max or 0) + 1)[2] == 1  # to the last day of a month
    assert "is now dated" in told(desk)
    do(desk, "edit.undo")
    idle(desk)
    assert stored(desk, name) == before
    start, end = handles(frame_of(desk), place_of(desk, name))
    drag(desk, start.center(), QPointF(start.center().x() - 30, start.center().y()), ALT)
    after = stored(desk, name)
    assert (after.end, (after.extent.start_min or 0) < (before.extent.start_min or 0)) == (before.end, True)


# ---------------------------------------------------------------------- the keyboard


def test_what_has_no_date_is_told_so(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.editor.create(Event("undated", "Undated"))
    idle(desk)
    desk.workspace.select_id("undated")
    nudge(desk, Qt.Key.Key_Right, CONTROL)
    assert told(desk).startswith("An event without a date cannot be moved.")


# ---------------------------------------------------------------------- making, deleting


def test_a_double_click_on_empty_ground_opens_the_form_with_date_and_kind(desk: WindowDesk, qtbot: QtBot) -> None:
    free = free_place(desk)
    year, month, day = calendar.civil(int(view_of(desk).day_at(free.x()) // 1))
    shown = desk.workspace.view
    qtbot.mouseDClick(view_of(desk).viewport(), LEFT, pos=free.toPoint())
    fields = fields_of(desk)
    assert desk.workspace.view == shown
    assert fields.dates.start.text() == f"{year:04}-{month:02}-{day:02}"
    assert fields.typed().kind == "regulation"
    qtbot.keyClicks(fields.title, "A made-up law")
    form_of(desk).save()
    idle(desk)
    assert desk.workspace.detail is not None
    assert desk.workspace.detail.event.title == "A made-up law"
    do(desk, "edit.undo")
    idle(desk)
    key(desk, Qt.Key.Key_N)
    fields = fields_of(desk)
    assert fields.dates.start.text().startswith("2020-0")
    form_of(desk).reject()


def test_the_menu_of_a_selected_event_keeps_the_others_selected(desk: WindowDesk) -> None:
    there = place_of(desk)
    desk.workspace.select((there, 5, 9))
    view_of(desk).ask_at(mark_of(desk).toPoint())
    assert desk.workspace.selection == (5, 9, there)
    (menu,) = (menu for menu in desk.window.findChildren(QMenu) if menu.isVisible())
    titles = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    assert {"Edit mode", "Duplicate event", "Put in the bin", "Move later", "End later"} <= set(titles)
    menu.close()


def test_no_frame_is_made_while_an_event_is_dragged(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    build = Composer.build_frame

    def counted(self: Composer, *arguments: object) -> Frame:
        made.append(1)
        return build(self, *arguments)  # pyright: ignore[reportArgumentType]

    begin = mark_of(desk)
    take(desk, begin, begin + QPointF(60, 0))
    view_of(desk).grab()
    monkeypatch.setattr(Composer, "build_frame", counted)
    for step in range(10):
        mouse(desk, MOVE, begin + QPointF(60 + 5 * step, 0))
        view_of(desk).grab()
    assert made == []
    mouse(desk, QEvent.Type.MouseButtonRelease, begin + QPointF(105, 0))
    idle(desk)
    view_of(desk).grab()
    assert made


def test_the_ghost_stands_in_its_row_and_stays_until_the_picture_is_there(desk: WindowDesk) -> None:
    view = view_of(desk)
    begin = mark_of(desk)
    plain = view.grab().toImage()
    end = QPointF(x_of(desk, 2020, 8, 3), begin.y())
    take(desk, begin, end)
    ghostly = view.grab().toImage()
    ratio = ghostly.devicePixelRatio()
    at = QPoint(round(x_of(desk, 2020, 8, 3) * ratio), round(begin.y() * ratio))
    around = [(x, y) for x in range(-6, 7) for y in range(-6, 7)]
    assert any(plain.pixelColor(at + QPoint(x, y)) != ghostly.pixelColor(at + QPoint(x, y)) for x, y in around)
    mouse(desk, QEvent.Type.MouseButtonRelease, end)
    assert editing_of(desk).held is not None  # it is being written
    assert editing_of(desk).drag_from(begin) is None
    idle(desk)
    assert editing_of(desk).held is None


def test_a_screen_reader_hears_what_was_done(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    drag(desk, mark_of(desk), QPointF(x_of(desk, 2020, 6, 30), mark_of(desk).y()))
    assert [one for one in said if one.endswith("is moved to 29 June 2020.")]
    do(desk, "edit.mode")
    assert said[-1] == "Edit mode is off."


def test_an_event_of_several_lanes_is_a_ghost_in_each(desk: WindowDesk) -> None:
    do(desk, "lanes.by_actor")
    idle(desk)
    marks = frame_of(desk).marks
    twice = [event for event in set(marks.event.tolist()) if np.count_nonzero(marks.event == event) > 1]
    columns = desk.workspace.columns
    assert columns is not None
    name = columns.ids[twice[0]]
    before = stored(desk, name)
    begin = mark_of(desk, name)
    drag(desk, begin, begin + QPointF(100, 0))
    assert stored(desk, name) != before
    assert stored(desk, name).kind == before.kind
