"""The line above the timeline that says as of which day it shows what was known."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event, Source
from frtdesk.state.known_on import show_known_on
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.known_bar import KnownBar
from tests.desk_stand_ins import opened_workspace


def test_the_line_comes_with_the_day_and_one_click_ends_it(qtbot: QtBot) -> None:
    source = Source("https://example.org", "Paper", "Report", "2020-06-11", "news")
    workspace = opened_workspace([Event("a", "A", "2020", sources=(source,)), Event("b", "B", "2021")])
    asked: list[bool] = []
    appearance = Appearance(LIGHT, 1.0)
    bar = KnownBar(workspace, appearance, lambda: asked.append(True))
    qtbot.addWidget(bar)
    assert bar.isHidden()
    show_known_on(workspace, "2020-06-11")
    assert not bar.isHidden()
    assert bar.said.text().startswith("As known on 11 June 2020: 1 of 2 events.")
    appearance.use(DARK, 2.0)
    bar.other.click()
    assert asked == [True]
    bar.clear.click()
    assert bar.isHidden()
    assert workspace.index is not None
    assert workspace.index.kept.all()
