"""What tests of the filter panel share: events with facets, and hands for the panel."""

from __future__ import annotations

from collections.abc import Iterator

from desk_stand_ins import AtOnce
from PySide6.QtCore import QModelIndex, QPoint, Qt
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import to_text
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_list import FacetList
from frtdesk.ui.panels.filter_panel import FilterPanel

US = Place("national", "US", "United States")
EVENTS = [
    Event("a", "A", "2020-06-08", kind="corporate", jurisdiction=US, policy_types=("sales_halt",),
          actors=(Party("IBM", "company", "decides"),)),
    Event("b", "B", "2019-05-14", kind="regulation", stage="passed", policy_types=("ban",), jurisdiction=US,
          actors=(Party("City & Co <b>", "government", "decides"),)),
    Event("c", "C", "2018-05-22", kind="regulation", stage="proposed", policy_types=("ban", "warrant"),
          jurisdiction=Place("national", "GB", "United Kingdom"), actors=(Party("IBM", "company", "target"),)),
    Event("d", "D", None, kind="context"),
]  # fmt: skip


def shown(workspace: Workspace, qtbot: QtBot) -> Iterator[FilterPanel]:
    made = FilterPanel(workspace, Appearance(), AtOnce())
    qtbot.addWidget(made)
    made.resize(222, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def values(panel: FilterPanel, field: str) -> FacetList:
    return panel.groups[field].values


def titles(panel: FilterPanel, field: str, parent: QModelIndex | None = None) -> list[str]:
    model = values(panel, field).model()
    above = parent or QModelIndex()
    return [model.index(row, 0, above).data() for row in range(model.rowCount(above))]


def find(panel: FilterPanel, field: str, title: str) -> QModelIndex:
    model = values(panel, field).model()
    return model.index(titles(panel, field).index(title), 0)


def count(panel: FilterPanel, field: str, title: str) -> int:
    model = panel.groups[field].model
    return model.count(model.value(find(panel, field, title)))


def state(panel: FilterPanel, field: str, title: str) -> Qt.CheckState:
    return find(panel, field, title).data(Qt.ItemDataRole.CheckStateRole)


def click(
    panel: FilterPanel, field: str, title: str, qtbot: QtBot, *, x: int = 60, alt: bool = False, index: object = None
) -> None:
    view = values(panel, field)
    where = index if isinstance(index, QModelIndex) else find(panel, field, title)
    at = QPoint(x, view.visualRect(where).center().y())
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)
