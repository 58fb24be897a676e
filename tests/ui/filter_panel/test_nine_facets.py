"""The nine facets: their counts, their order, their values without events, their looks."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce
from PySide6.QtCore import QEvent, QRect, Qt
from pytestqt.qtbot import QtBot

from frtdesk.model.query import parse
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.filter_panel import FilterPanel
from tests.ui.filter_panel.facet_hands import click, count, said, state, titles, values


def test_there_are_nine_facets_with_counts(panel: FilterPanel) -> None:
    assert list(panel.groups) == [
        *("kind", "place", "actor", "type", "stage", "role", "tag", "source", "quote", "checked")
    ]
    assert count(panel, "role", "Decides") == 2
    assert count(panel, "source", "No source") == 4
    assert count(panel, "quote", "Without quotes") == 4
    assert count(panel, "checked", "Nothing confirmed") == 4
    assert panel.groups["tag"].waiting.text() == "None in this database"


@pytest.mark.parametrize(
    ("field", "title", "text"),
    [("role", "Target", "role:target"), ("quote", "With quotes", "quote:yes"), ("source", "No source", "source:none")],
)
def test_each_of_them_filters_and_is_ticked_by_what_is_typed(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot, field: str, title: str, text: str
) -> None:
    click(panel, field, title, qtbot)
    assert said(workspace) == text
    workspace.clear_filter()
    workspace.set_filter(parse(f"-{text}"))
    assert state(panel, field, title) is Qt.CheckState.PartiallyChecked


def test_values_without_events_are_folded_at_the_end(panel: FilterPanel, workspace: Workspace) -> None:
    assert not panel.groups["type"].empty.isVisible()
    workspace.set_filter(parse("kind:corporate"))
    assert titles(panel, "type") == ["Sales halt"]
    assert titles(panel, "place") == ["US"]
    empty = panel.groups["type"].empty
    assert empty.text() == "2 more without events"
    empty.click()
    assert titles(panel, "type")[0] == "Sales halt"
    assert set(titles(panel, "type")[1:]) == {"Ban", "Warrant"}
    assert empty.text() == "Hide those without events"
    empty.click()
    assert titles(panel, "type") == ["Sales halt"]


def test_where_nothing_matches_no_list_fills_with_zeros(panel: FilterPanel, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:corporate type:ban"))
    assert titles(panel, "type") == ["Sales halt", "Ban"]  # what is ticked can be unticked
    assert not values(panel, "actor").isVisible()
    assert panel.groups["actor"].waiting.text() == "None in the events that are left"
    assert titles(panel, "kind")[:3] == ["Corporate moves", "Advocacy calls", "Regulation"]


def test_an_excluded_value_without_events_stays_to_be_taken_back(panel: FilterPanel, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:corporate -type:warrant"))
    assert "Warrant" in titles(panel, "type")


def test_values_come_by_count_or_by_name(panel: FilterPanel, workspace: Workspace) -> None:
    group = panel.groups["type"]
    assert (titles(panel, "type"), group.order.text()) == (["Ban", "Sales halt", "Warrant"], "by count")
    workspace.set_filter(parse("-id:b"))
    assert titles(panel, "actor") == ["IBM"]
    workspace.clear_filter()
    panel.groups["actor"].order.click()
    assert titles(panel, "actor") == ["City & Co <b>", "IBM"]
    assert panel.groups["actor"].order.text() == "by name"
    assert not panel.groups["kind"].order.isVisible()


def test_a_facet_gives_no_room_away_while_somebody_points_at_the_panel(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    group = panel.groups["type"]
    tall = group.height()
    panel.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    workspace.set_filter(parse("kind:context"))
    assert group.minimumHeight() == tall
    panel.leaveEvent(QEvent(QEvent.Type.Leave))
    assert group.minimumHeight() == 0


@pytest.mark.parametrize("factor", [1.0, 2.0, 3.0])
def test_kinds_can_be_read_at_every_text_size(workspace: Workspace, qtbot: QtBot, factor: float) -> None:
    made = FilterPanel(workspace, Appearance(factor=factor), AtOnce())
    qtbot.addWidget(made)
    made.resize(1800, 900)
    made.show()
    made._ask_for_width()
    view = made.groups["kind"].values
    width = made.minimumWidth() - made.verticalScrollBar().sizeHint().width()
    painter, model = view._painter, view._model
    parts = painter.parts(QRect(0, 0, width, 22), model, 0, painter.count_width(model, view.fontMetrics()))
    assert parts.name.width() >= view.fontMetrics().horizontalAdvance("Corporate moves")
    made.close()
