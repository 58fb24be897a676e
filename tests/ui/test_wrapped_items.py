"""Entries of a list that break into lines: none of them loses its last line, at any width."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import LIGHT
from frtdesk.ui.style import dress
from frtdesk.ui.widgets.wrapped_items import WrappedItems

TEXT = "Wrongful arrests and what they changed\n75 minutes\nin frt.sqlite"


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_every_line_of_an_entry_has_room(qtbot: QtBot, factor: float) -> None:
    dress(LIGHT, factor)
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setSpacing(4)
    WrappedItems(shown)
    shown.addItem(TEXT)
    shown.show()
    for width in range(round(180 * factor), round(420 * factor), 7):
        shown.resize(width, 300)
        shown.doItemsLayout()
        box = shown.visualItemRect(shown.item(0))
        metrics = QFontMetrics(shown.font())
        inside = QRect(0, 0, box.width() - round(14 * factor) - 6, 10_000)  # as the style pads it
        needed = metrics.boundingRect(inside, Qt.TextFlag.TextWordWrap, TEXT).height()
        assert box.height() >= needed + 6, width
        assert box.right() < shown.viewport().width(), width
    dress(LIGHT, 1.0)
