"""The columns of a foreign table, one under the other: what stands in each, and what it is to become."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from frtdesk.base.words import translate
from frtdesk.formats.survey import DATES, Column
from frtdesk.ui.importing.words import NOTE, fields, order_question, orders
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.elided_label import ElidedLabel

MOST = 100
"""Columns that are listed; what stands in further ones is kept in the note."""


class _Choice(ElidedCombo):
    """Leaves the wheel to the list in which it stands."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnList(QScrollArea):
    """`changed`: another field or another order was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("import", "Columns"))
        self.fields: dict[str, QComboBox] = {}
        self.orders: dict[str, QComboBox] = {}

    def show_columns(self, columns: tuple[Column, ...], chosen: Mapping[str, str], *, fixed: bool = False) -> None:
        """List these columns; `chosen`: for fields the names of theirs; `fixed`: nothing else can be chosen."""
        self.fields, self.orders = {}, {}
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for stretch, column in ((2, 0), (4, 1), (3, 2)):
            grid.setColumnStretch(column, stretch)
        for number, column in enumerate(columns[:MOST]):
            self._add(grid, number * 2, column)
        if len(columns) > MOST:
            more = QLabel(translate("import", "%n more column is kept in the note.|%n more columns are kept in the "
                                    "note.", len(columns) - MOST))  # fmt: skip
            more.setProperty("role", "quiet")
            grid.addWidget(more, 2 * MOST, 0, 1, 3)
        grid.setRowStretch(2 * MOST + 1, 1)
        self.setWidget(page)
        self.choose(chosen)
        for box in self.fields.values():
            box.setVisible(not fixed)

    def _add(self, grid: QGridLayout, row: int, column: Column) -> None:
        name = ElidedLabel(column.name)
        name.setProperty("role", "heading")
        examples = ElidedLabel(" · ".join(column.examples) or translate("import", "nothing in its first rows"), least=3)
        examples.setProperty("role", "quiet")
        field, order = _Choice(), _Choice()
        for code, title in fields():
            field.addItem(title, code)
        for code, title in orders():
            order.addItem(title, code)
        field.setAccessibleName(translate("import", "What “{column}” holds").format(column=column.name))
        order.setAccessibleName(translate("import", "Day or month first in “{column}”").format(column=column.name))
        name.setBuddy(field)
        for box in (field, order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.currentIndexChanged.connect(lambda _at: self._on_field(column.name))
        order.currentIndexChanged.connect(lambda _at: self.changed.emit())
        order.hide()
        grid.addWidget(name, row, 0)
        grid.addWidget(examples, row, 1)
        grid.addWidget(field, row, 2)
        grid.addWidget(order, row + 1, 1, 1, 2)
        self.fields[column.name], self.orders[column.name] = field, order

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Let fields be read from these columns, and no others."""
        field_of = {name: field for field, name in chosen.items()}
        for name, box in self.fields.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(field_of.get(name, NOTE)), 0))
        self._tidy()

    def choose_orders(self, chosen: Mapping[str, str]) -> None:
        """Let the dates of columns be read in these orders; under "" that of all others."""
        for name, box in self.orders.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(chosen.get(name, chosen.get("", ""))), 0))
        self._tidy()

    def ask_orders(self, seen: tuple[tuple[str, str], ...]) -> None:
        """Ask in which order the dates of these columns are, or say what their other dates say; a question once asked
        stays, with its answer."""
        for name, order in seen:
            box = self.orders.get(name)
            if box is not None:
                box.setItemText(0, order_question(order))
                box.show()

    @property
    def columns(self) -> dict[str, str]:
        """For fields the names of their columns."""
        return {str(box.currentData()): name for name, box in self.fields.items() if box.currentData() != NOTE}

    @property
    def chosen_orders(self) -> dict[str, str]:
        """For columns of dates the order that was answered."""
        dates = self._dates
        return {
            name: str(box.currentData()) for name, box in self.orders.items() if name in dates and box.currentData()
        }

    @property
    def _dates(self) -> set[str]:
        return {name for field, name in self.columns.items() if field in DATES}

    def _on_field(self, name: str) -> None:
        """A field is read from one column: the one that had it before gives it up."""
        wanted = self.fields[name].currentData()
        for other, box in self.fields.items():
            if other != name and wanted != NOTE and box.currentData() == wanted:
                with QSignalBlocker(box):
                    box.setCurrentIndex(box.findData(NOTE))
        self._tidy()
        self.changed.emit()

    def _tidy(self) -> None:
        """Only dates have an order."""
        dates = self._dates
        for name, box in self.orders.items():
            if name not in dates:
                box.hide()
            elif box.currentData():
                box.show()
