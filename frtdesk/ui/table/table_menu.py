"""What can be done with rows and columns, as menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from frtdesk.base.words import translate
from frtdesk.state.table_columns import FIXED, TABLE_COLUMNS
from frtdesk.state.table_rows import IN_TIME, LiveTable, Sort
from frtdesk.ui.table.column_layout import NAMES, ColumnLayout
from frtdesk.ui.table.order_words import order_words
from frtdesk.ui.table.table_view import TableView


class TableMenus:
    """Makes menus for one table; each deletes itself when it closes."""

    def __init__(self, view: TableView, live: LiveTable, layout: ColumnLayout) -> None:
        self._view = view
        self._live = live
        self._layout = layout

    def of_rows(self, column: int, centre: Callable[[], None], copy: Callable[[], None]) -> QMenu:
        """For the selected rows, and the column under the pointer (-1 for none)."""
        menu = self._menu()
        count = len(self._view.chosen.events())
        action = menu.addAction(translate("table", "Centre on the timeline"), centre)
        action.setEnabled(count > 0)
        words = translate("table", "Copy %n row|Copy %n rows", count) if count else translate("table", "Copy rows")
        menu.addAction(words, copy).setEnabled(count > 0)
        menu.addAction(translate("table", "Select all rows"), self._view.chosen.all)
        if column >= 0:
            menu.addSeparator()
            self._fill_for_column(menu, column)
        menu.addSeparator()
        self.fill_columns(menu.addMenu(translate("table", "Columns")))
        return menu

    def of_column(self, column: int) -> QMenu:
        """For the head of a column (-1 for the room beside them)."""
        menu = self._menu()
        if column >= 0:
            self._fill_for_column(menu, column)
            menu.addSeparator()
        self.fill_columns(menu)
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._view)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _fill_for_column(self, menu: QMenu, column: int) -> None:
        declared, name = TABLE_COLUMNS[column], NAMES[column]
        for descending in (declared.numeric, not declared.numeric):
            sort = Sort(name, descending)
            action = menu.addAction(translate("table", "Sort by {order}").format(order=order_words(sort)))
            action.setCheckable(True)
            action.setChecked(self._live.sort == sort)
            action.triggered.connect(lambda _checked=False, wanted=sort: self._live.set_sort(wanted))
        if self._live.sort != IN_TIME:
            menu.addAction(translate("table", "Back to the order of time"), lambda: self._live.set_sort(IN_TIME))
        menu.addSeparator()
        shown = self._layout.shown
        left = menu.addAction(translate("table", "Move to the left"), lambda: self._layout.move(name, -1))
        left.setEnabled(shown[0] != name)
        right = menu.addAction(translate("table", "Move to the right"), lambda: self._layout.move(name, 1))
        right.setEnabled(shown[-1] != name)
        hide = menu.addAction(translate("table", "Hide this column"), lambda: self._layout.toggle(name))
        hide.setEnabled(name != FIXED)

    def fill_columns(self, menu: QMenu) -> None:
        """Every column to show or hide."""
        shown = self._layout.shown
        for column in TABLE_COLUMNS:
            action = menu.addAction(column.title)
            action.setToolTip(column.help)
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setEnabled(column.name != FIXED)
            action.triggered.connect(lambda _checked=False, name=column.name: self._layout.toggle(name))
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        menu.addAction(translate("table", "Usual columns and widths"), self._layout.reset)
