"""What is painted again of the facets, and what is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.model.query import parse
from frtdesk.state.workspace import Workspace
from frtdesk.ui.panels.filter_panel import FilterPanel
from tests.ui.filter_panel.facet_hands import values


class Paints(QObject):
    """How often a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_only_facets_with_other_counts_or_ticks_are_painted_anew(
    panel: FilterPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    kinds, sources = (Paints(values(panel, field).viewport()) for field in ("kind", "source"))
    panel.facets.changed.emit()
    qtbot.wait(1)
    QApplication.processEvents()
    assert (kinds.count, sources.count) == (0, 0)
    workspace.set_filter(parse("kind:corporate"))
    qtbot.waitUntil(lambda: kinds.count > 0 and sources.count > 0)
