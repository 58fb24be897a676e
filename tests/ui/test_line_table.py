"""The table of lines: what cannot all be seen at once is scrolled to, and not shortened as well."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import LIGHT
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.line_table import Cell, LineTable


class Steps:
    """Steps of a history."""

    headers = ("When", "Who", "What")
    stretching = (2,)

    def __len__(self) -> int:
        return 2

    def line(self, row: int) -> tuple[Cell, ...]:
        return Cell("23 November 2026, 19:40"), Cell("Ada"), Cell("Put Microsoft refuses to sell it in the bin")


def test_a_table_that_scrolls_shows_its_columns_whole(qtbot: QtBot) -> None:
    table = LineTable(Appearance(LIGHT, 2.0), "Steps")
    qtbot.addWidget(table)
    table.resize(540, 300)
    table.show()
    table.show_lines(Steps())
    narrow = table.columnWidth(0)
    table.resize(2_000, 300)
    table.show_lines(Steps())
    assert narrow == table.columnWidth(0)
