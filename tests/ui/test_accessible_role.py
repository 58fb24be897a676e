"""What is painted is a picture or a chart to a screen reader, and says what it shows."""

from __future__ import annotations

from desk_stand_ins import opened_workspace
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Event
from frtdesk.ui.accessible_role import speak_as
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.overview_view import OverviewView


def test_the_overview_is_a_chart_that_says_which_range_is_shown(qtbot: QtBot) -> None:
    workspace = opened_workspace([Event("a", "A", "2020-06-08"), Event("b", "B", "2018-06-08")])
    overview = OverviewView(workspace, Appearance())
    qtbot.addWidget(overview)
    spoken = QAccessible.queryAccessibleInterface(overview)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.Chart
    assert spoken.text(QAccessible.Text.Name) == "Overview of all years"
    workspace.look_at("2019")
    assert "shows 2019." in spoken.text(QAccessible.Text.Description)


def test_others_stay_what_they_are(qtbot: QtBot) -> None:
    plain, painted = QWidget(), QWidget()
    for widget in (plain, painted):
        qtbot.addWidget(widget)
    painted.setAccessibleDescription("As it was.")
    speak_as(painted, QAccessible.Role.Graphic)
    first, second = (QAccessible.queryAccessibleInterface(widget) for widget in (plain, painted))
    assert first is not None
    assert second is not None
    assert first.role() == QAccessible.Role.Client
    assert second.role() == QAccessible.Role.Graphic
    assert second.text(QAccessible.Text.Description) == "As it was."
