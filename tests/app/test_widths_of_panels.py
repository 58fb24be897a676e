"""The panels at the sides of the timeline are as wide after a look at larger text as before."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QSplitter

from frtdesk.app.desk import WindowDesk
from tests.app.waiting import wait


def panels(desk: WindowDesk) -> QSplitter:
    panel = desk.window.filter_panel
    assert panel is not None
    splitter = panel.parentWidget()
    assert isinstance(splitter, QSplitter)
    return splitter


def settle(desk: WindowDesk) -> None:
    wait(lambda: not desk.runner.busy)
    for _ in range(6):
        QApplication.processEvents()


def scale(desk: WindowDesk, size: float) -> None:
    desk.settings["text_scale"] = size
    settle(desk)


@pytest.mark.parametrize("size", [1.5, 2.0, 3.0])
def test_larger_text_and_back_leaves_the_widths(desk: WindowDesk, size: float) -> None:
    desk.window.resize(1440, 900)
    settle(desk)
    before = panels(desk).sizes()
    scale(desk, size)
    scale(desk, 1.0)
    assert panels(desk).sizes() == before


def test_widths_that_were_chosen_survive_larger_text(desk: WindowDesk) -> None:
    desk.window.resize(1440, 900)
    splitter = panels(desk)
    settle(desk)
    splitter.moveSplitter(280, 1)
    splitter.moveSplitter(1020, 2)
    before = splitter.sizes()
    scale(desk, 3.0)
    scale(desk, 1.0)
    assert splitter.sizes() == before


def test_moving_one_edge_at_large_text_keeps_the_other_panels_width(desk: WindowDesk) -> None:
    desk.window.resize(1440, 900)
    settle(desk)
    splitter = panels(desk)
    before = splitter.sizes()[0]
    scale(desk, 1.5)
    splitter.moveSplitter(splitter.handle(2).x() - 20, 2)
    scale(desk, 1.0)
    assert splitter.sizes()[0] == before
