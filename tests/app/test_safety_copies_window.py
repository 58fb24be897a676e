"""The window of safety copies: made, listed with its reason, and restored after asking."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from frtdesk.app.archive import connect
from frtdesk.app.window_copies import WindowCopies
from frtdesk.base import paths
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.workspace import Workspace
from frtdesk.ui.safety_copies import SafetyCopiesWindow
from tests.desk_stand_ins import AtOnce, raise_it

FIRST = "us-2020-06-11-microsoft-refuses-police-sales"


class Desk:
    """A window's state, and the window of its safety copies."""

    def __init__(self) -> None:
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.editor = Editor(self.workspace, self.history, AtOnce())
        copies = WindowCopies(self.workspace, self.history, AtOnce(), self.open, raise_it)
        self.window = SafetyCopiesWindow(copies, None)

    def open(self, target: str) -> None:
        self.workspace.open(lambda: connect(target, "Ada"))

    def rename(self, title: str) -> None:
        assert self.workspace.opened is not None
        archive = self.workspace.opened.archive
        stored = archive.stored_event(archive.book().events[FIRST])
        self.editor.change(stored, replace(stored.event, title=title))

    @property
    def title(self) -> str:
        columns = self.workspace.columns
        assert columns is not None
        at = columns.ids.index(FIRST)
        assert at is not None
        return columns.titles[at]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    qtbot.addWidget(desk.window)
    yield desk
    if desk.workspace.opened is not None:
        desk.workspace.opened.archive.close()


@pytest.fixture
def mine(tmp_path: Path) -> str:
    return str(shutil.copyfile(paths.shipped_database(), tmp_path / "mine.sqlite"))


def test_a_copy_is_made_listed_and_restored_after_asking(desk: Desk, mine: str) -> None:
    desk.open(mine)
    before = desk.title
    desk.window.show()
    assert "No copy of mine.sqlite was kept yet." in desk.window.said.text()
    desk.window.make.click()
    assert desk.window.list.count() == 1
    assert "made by you" in desk.window.list.item(0).text()
    desk.rename("Another")
    assert desk.title == "Another"
    desk.window.restore.click()
    assert "becomes what it was" in desk.window.warning.text()
    assert desk.title == "Another"
    desk.window.restore.click()
    assert desk.title == before
    assert desk.workspace.notice is not None
    assert "is what it was on" in desk.workspace.notice.text
    assert desk.window.list.count() == 2
    assert "before an earlier copy was restored" in desk.window.list.item(0).text()
    desk.window.list.setCurrentRow(0)
    desk.window.restore.click()
    desk.window.restore.click()
    assert desk.title == "Another"


def test_what_was_done_before_restoring_is_undone_as_the_log_of_the_copy_says(desk: Desk, mine: str) -> None:
    desk.open(mine)
    before = desk.title
    desk.rename("One")
    desk.window.show()
    desk.window.make.click()
    desk.rename("Two")
    desk.window.restore.click()
    desk.window.restore.click()
    assert desk.title == "One"
    desk.history.undo()
    assert desk.title == before


def test_another_choice_takes_the_question_back(desk: Desk, mine: str) -> None:
    desk.open(mine)
    desk.window.show()
    desk.window.make.click()
    desk.window.make.click()
    desk.window.restore.click()
    assert desk.window.warning.text()
    desk.window.list.setCurrentRow(1)
    assert not desk.window.warning.text()


def test_of_the_shipped_database_no_copies_are_kept_and_the_window_says_so(desk: Desk) -> None:
    desk.open(str(paths.shipped_database()))
    desk.window.show()
    assert "your own database files" in desk.window.said.text()
    assert not desk.window.make.isEnabled()
    assert not desk.window.restore.isEnabled()


def test_where_no_copy_is_listed_the_sentence_stands_under_the_heading(desk: Desk) -> None:
    desk.open(str(paths.shipped_database()))
    desk.window.show()
    desk.window.resize(700, 600)
    QApplication.processEvents()
    heading = next(label for label in desk.window.findChildren(QLabel) if label.property("role") == "title")
    gap = (
        desk.window.said.mapTo(desk.window, QPoint()).y() - heading.mapTo(desk.window, QPoint(0, heading.height())).y()
    )
    assert gap < 20
    assert heading.height() < 60
