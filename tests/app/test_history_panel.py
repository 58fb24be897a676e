"""The history in the drawer: steps, who did them, what they changed, an event as it was, and one step taken back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.archive import connect
from frtdesk.base.paths import shipped_database
from frtdesk.draw.theme import LIGHT
from frtdesk.model.edited_event import difference
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.panels.history_panel import HistoryPanel
from frtdesk.ui.widgets.event_sheet import EventSheet
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.step_sheet import StepSheet, diff_text
from tests.desk_stand_ins import AtOnce, raise_it

FIRST = "us-2020-06-11-microsoft-refuses-police-sales"
OTHER = "us-2020-05-floyd-protests"


class Desk:
    """A window's state on a copy of the shipped events, and the panel."""

    def __init__(self, path: Path) -> None:
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.editor = Editor(self.workspace, self.history, AtOnce())
        self.workspace.open(lambda: connect(str(path), "Ada"))
        assert self.workspace.opened is not None
        self.archive = self.workspace.opened.archive
        needs = PanelNeeds(self.workspace, Appearance(LIGHT, 1.0), AtOnce(), Settings(None))
        self.panel = HistoryPanel(needs, self.history)
        self.live = self.panel.live

    def key(self, name: str) -> int:
        columns = self.workspace.columns
        assert columns is not None
        at = columns.ids.index(name)
        assert at is not None
        return int(columns.key[at])

    def edit(self, name: str, **fields: Any) -> None:
        stored = self.archive.stored_event(self.key(name))
        self.editor.change(stored, replace(stored.event, **fields))

    def title(self, name: str) -> str:
        return self.archive.detail(self.key(name)).event.title


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped_database(), path)
    desk = Desk(path)
    qtbot.addWidget(desk.panel)
    desk.panel.resize(900, 400)
    desk.panel.show()
    yield desk
    desk.archive.close()


def test_an_empty_history_says_what_will_stand_there(desk: Desk) -> None:
    assert "Nothing was changed yet" in desk.panel.nothing.text()
    assert not desk.panel.nothing.isHidden()


def test_each_edit_becomes_the_first_line_and_a_chosen_one_tells_its_fields(desk: Desk) -> None:
    desk.edit(OTHER, summary="Crowds.")
    desk.edit(FIRST, title="Another title")
    assert [line.author for line in desk.live.lines] == ["Ada", "Ada"]
    assert "Another title" in desk.live.lines[0].title
    desk.panel.table.chosen.emit(0)
    assert isinstance(desk.panel.sheet, StepSheet)
    assert desk.live.detail is not None
    assert [change.after for change in desk.live.detail.fields] == ["Another title"]
    assert desk.panel.sheet.undo.isEnabled()


def test_a_step_in_the_middle_is_undone_alone_and_can_be_redone(desk: Desk) -> None:
    before = desk.title(FIRST)
    desk.edit(FIRST, title="Another title")
    desk.edit(OTHER, summary="Crowds.")
    desk.live.choose(desk.live.lines[1])
    desk.live.undo()
    assert desk.title(FIRST) == before
    assert desk.archive.detail(desk.key(OTHER)).event.summary == "Crowds."
    assert desk.live.lines[2].undone
    desk.history.redo()
    assert desk.title(FIRST) == "Another title"


def test_undoing_the_undoing_does_it_again(desk: Desk) -> None:
    desk.edit(FIRST, title="Another title")
    desk.history.undo()
    desk.live.choose(desk.live.lines[0])
    desk.live.undo()
    assert desk.title(FIRST) == "Another title"
    assert desk.history.undo_title
    assert not desk.history.redo_title


def test_each_step_says_whether_it_is_an_undo_or_a_redo(desk: Desk) -> None:
    desk.editor.duplicate([desk.key(FIRST)])
    desk.history.undo()
    desk.history.redo()
    desk.history.undo()
    act, table = desk.live.lines[-1].title, desk.panel.table
    small = act[:1].lower() + act[1:]
    shown = [table.model().index(row, 2).data() for row in range(len(desk.live.lines))]
    assert shown[0] == f"Undo: {small}"
    assert shown[1].startswith(f"Redo: {small}")
    assert shown[2].startswith(f"Undo: {small}")
    assert shown[3].startswith(act)


def test_titles_have_the_room_that_is_there(desk: Desk, qtbot: QtBot) -> None:
    desk.edit(FIRST, title="Another title that is long, as those of events are that tell who did what to whom")
    desk.panel.resize(1400, 400)
    table = desk.panel.table
    qtbot.waitUntil(lambda: table.viewport().width() >= table.needed_width() - 20)
    desk.panel.resize(800, 400)
    qtbot.waitUntil(lambda: table.width() > 800 * 0.52)
    assert desk.panel.page.width() >= 300


def test_a_step_of_somebody_else_is_undone_as_a_step_of_ones_own(desk: Desk) -> None:
    before = desk.title(FIRST)
    other = connect(desk.archive.target, "Bob")
    stored = other.stored_event(desk.key(FIRST))
    changes = difference("Bob was here", stored, replace(stored.event, title="Bob's"), other.book())
    assert changes is not None
    other.apply(changes)
    other.close()
    desk.edit(OTHER, summary="Crowds.")
    assert desk.live.people == ("Ada", "Bob")
    desk.live.narrow(person="Bob")
    assert [line.title for line in desk.live.lines] == ["Bob was here"]
    desk.live.choose(desk.live.lines[0])
    desk.live.undo()
    assert desk.title(FIRST) == before
    desk.history.undo()
    assert desk.title(FIRST) == "Bob's"


def test_what_was_changed_again_cannot_be_undone_and_the_panel_says_why(desk: Desk) -> None:
    desk.edit(FIRST, title="One")
    desk.edit(FIRST, title="Two")
    desk.live.choose(desk.live.lines[1])
    assert "changed again" in (desk.live.why_not or "")
    assert isinstance(desk.panel.sheet, StepSheet)
    assert not desk.panel.sheet.undo.isEnabled()
    desk.live.undo()
    assert desk.title(FIRST) == "Two"
    desk.history.undo()
    desk.history.undo()
    assert desk.title(FIRST) not in ("One", "Two")


def test_the_steps_of_the_selected_event_follow_the_selection(desk: Desk) -> None:
    desk.edit(FIRST, title="One")
    desk.edit(OTHER, title="Two")
    desk.live.narrow(of_event=True)
    assert "Select an event" in desk.panel.nothing.text()
    desk.workspace.select_id(FIRST)
    assert len(desk.live.lines) == 1
    assert "One" in desk.live.lines[0].title
    desk.workspace.select_id("eu-2021-04-21-ai-act-proposal")
    assert not desk.live.lines
    assert "this event" in desk.panel.nothing.text()


def test_an_event_is_shown_as_a_step_left_it(desk: Desk) -> None:
    desk.edit(FIRST, title="One")
    desk.edit(FIRST, title="Two", quotes=())
    desk.live.choose(desk.live.lines[1])
    desk.live.show_as_was()
    assert isinstance(desk.panel.sheet, EventSheet)
    assert desk.panel.sheet.detail.event.title == "One"
    assert desk.panel.sheet.detail.event.quotes
    desk.live.leave_as_was()
    assert isinstance(desk.panel.sheet, StepSheet)


def test_a_step_leads_to_its_event(desk: Desk) -> None:
    desk.edit(FIRST, title="One")
    desk.workspace.select(())
    desk.live.choose(desk.live.lines[0])
    desk.live.jump()
    assert desk.workspace.detail is not None
    assert desk.workspace.detail.event.id == FIRST


def test_in_a_narrow_drawer_a_step_takes_the_place_of_the_list(desk: Desk) -> None:
    desk.panel.resize(420, 400)
    desk.edit(FIRST, title="One")
    assert desk.panel.table.isVisible()
    assert not desk.panel.page.isVisible()
    desk.live.choose(desk.live.lines[0])
    assert desk.panel.page.isVisible()
    assert not desk.panel.table.isVisible()
    desk.panel.back.click()
    assert desk.panel.table.isVisible()


def test_short_texts_stand_side_by_side_and_long_ones_are_one_text(qapp: object) -> None:
    faces = Faces(Appearance(LIGHT, 1.0))
    assert diff_text("11 June 2020", "June 2020", faces)[0] == "11 June 2020 → June 2020"
    assert diff_text("", "new", faces)[0] == "new"
    long = "The council voted eight to one to ban the use of face recognition by police in the city."
    text, stretches = diff_text(long, long.replace("police", "departments"), faces)
    assert [text[it.start : it.stop] for it in stretches] == ["police", "departments"]
