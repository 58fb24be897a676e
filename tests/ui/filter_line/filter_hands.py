"""What tests of the filter line share: events to filter, and hands for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import to_text
from frtdesk.state.workspace import Workspace
from frtdesk.ui.filter_line import FilterLine

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", actors=(Party("IBM", "company", "decides"),)),
    Event("b", "City bans", "2019-05-14", kind="regulation", stage="passed", policy_types=("ban",),
          jurisdiction=Place("national", "US", "United States")),
    Event("c", "City asks", "2018-05-22", kind="advocacy", jurisdiction=Place("national", "US", "United States"),
          actors=(Party("Clearview AI", "company", "target"),)),
    Event("d", "No date", None, kind="context"),
]  # fmt: skip


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def shown(workspace: Workspace) -> int:
    assert workspace.index is not None
    return workspace.index.events


def chips(line: FilterLine) -> list[str]:
    return [chip.text() for chip in line.chips]


def type_in(line: FilterLine, qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(line.edit, text)


def press(line: FilterLine, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(line.edit, key)


def click_cross(line: FilterLine, qtbot: QtBot, number: int) -> None:
    chip = line.chips[number]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
