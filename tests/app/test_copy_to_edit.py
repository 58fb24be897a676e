"""After "Save a copy to edit" the person is where she was: in the copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.lanes_shown import group_by
from frtdesk.state.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def test_the_copy_is_shown_as_the_original_was(desk: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    workspace = desk.workspace
    desk.settings["theme"] = "dark"
    workspace.look_at("2019")
    group_by(workspace, "place")
    workspace.compare_with(parse("place:EU"), parse("place:US"))
    for event in ("us-2020-06-08-ibm-exits-facial-recognition", "us-2020-06-11-microsoft-refuses-police-sales"):
        assert workspace.columns is not None
        found = workspace.columns.ids.index(event)
        assert found is not None
        workspace.select((*workspace.selection[-1:], found))
    view, kept, selection = workspace.view, workspace.index, workspace.selection
    assert kept is not None
    desk.save_copy(str(tmp_path / "mine.sqlite"))
    workspace.look(view.start + 30, view.stop + 30)  # while it is being copied
    view = workspace.view
    qtbot.waitUntil(lambda: workspace.opened is not None and workspace.opened.archive.writable)
    assert workspace.view == view
    assert workspace.selection == selection
    assert workspace.halves is not None
    assert workspace.index is not None
    assert workspace.index.events == kept.events
    assert desk.settings["theme"] == "dark"
    assert desk.window.commands.actions["go.back"].isEnabled()
    workspace.step_back()
    assert workspace.view.compare is None
    assert workspace.view.by == "place"


def test_back_and_forward_are_enabled_where_there_is_somewhere_to_go(desk: WindowDesk, qtbot: QtBot) -> None:
    actions, workspace = desk.window.commands.actions, desk.workspace
    back, forward = actions["go.back"], actions["go.forward"]
    assert (back.isEnabled(), forward.isEnabled()) == (False, False)
    before = workspace.view
    workspace.look_at("2019")
    assert (back.isEnabled(), forward.isEnabled()) == (True, False)
    timeline = desk.window.timeline
    assert timeline is not None
    desk.window.activateWindow()
    qtbot.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert workspace.view == before
    assert (back.isEnabled(), forward.isEnabled()) == (False, True)
    qtbot.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert workspace.view != before
    desk.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: not back.isEnabled())
