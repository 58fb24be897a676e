"""Which columns the table shows, in which order and how wide; remembered from one start to the next."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from frtdesk.state.table_columns import COLUMN, FIXED, TABLE_COLUMNS
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.table.table_view import TableView

NAMES = tuple(column.name for column in TABLE_COLUMNS)
FIRST_SHOWN = tuple(column.name for column in TABLE_COLUMNS if column.shown)
WIDEST = 2_000
_TITLE = NAMES.index(FIXED)


class ColumnLayout(QObject):
    """`changed` after the person chose, moved or resized columns. Widths are kept at text size 1. The title takes what
    the others leave free, until the person gives it a width."""

    changed = Signal()

    def __init__(self, view: TableView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._head = view.head
        self._appearance = appearance
        self._widths: dict[str, float] = {}
        self._busy = False
        self._head.sectionResized.connect(self._on_resized)
        self._head.sectionMoved.connect(self._on_moved)
        self._head.sectionHandleDoubleClicked.connect(self.fit)
        view.resized.connect(self.share_out)
        self.reset()

    # ------------------------------------------------------------------ what is shown

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns that are shown, from left to right."""
        ordered = (NAMES[self._head.logicalIndex(place)] for place in range(len(NAMES)))
        return tuple(name for name in ordered if not self._view.isColumnHidden(NAMES.index(name)))

    def show_only(self, names: tuple[str, ...]) -> None:
        """Show these columns in this order; the title is always among them."""
        wanted = tuple(dict.fromkeys(name for name in names if name in COLUMN))
        if FIXED not in wanted:
            wanted = (*wanted, FIXED)
        self._busy = True
        for place, name in enumerate((*wanted, *(name for name in NAMES if name not in wanted))):
            self._head.moveSection(self._head.visualIndex(NAMES.index(name)), place)
            self._view.setColumnHidden(NAMES.index(name), name not in wanted)
        self._busy = False
        self.share_out()

    def toggle(self, name: str) -> None:
        """Show a column, where it stood or stands by nature, or hide it."""
        if name == FIXED:
            return
        self._view.setColumnHidden(NAMES.index(name), not self._view.isColumnHidden(NAMES.index(name)))
        self.share_out()
        self.changed.emit()

    def move(self, name: str, step: int) -> None:
        """Change places with the next column that is shown."""
        shown = self.shown
        place = shown.index(name) + step
        if 0 <= place < len(shown):
            head = self._head
            head.moveSection(head.visualIndex(NAMES.index(name)), head.visualIndex(NAMES.index(shown[place])))

    def reset(self) -> None:
        """The columns, order and widths of the first start."""
        self._widths = {}
        self.show_only(FIRST_SHOWN)
        self.changed.emit()

    # ------------------------------------------------------------------ widths

    def share_out(self) -> None:
        """Give each column its width, and the title what is left over."""
        px, shown = self._appearance.px, self.shown
        widths = {name: px(self._width(name)) for name in shown}
        if FIXED not in self._widths:
            left = self._view.viewport().width() - sum(widths.values())
            widths[FIXED] += max(left, 0)
        self._busy = True
        for name, width in widths.items():
            self._view.setColumnWidth(NAMES.index(name), width)
        self._busy = False

    def _width(self, name: str) -> float:
        """At text size 1: what the person gave, else what the column declares or its title needs."""
        given = self._widths.get(name)
        if given is not None:
            return given
        needed = self._head.natural_width(NAMES.index(name)) / self._appearance.factor
        return max(COLUMN[name].width, needed)

    def fit(self, section: int) -> None:
        """As wide as what is in sight needs."""
        width = max(
            self._view.painter.natural_width(section, self._view.visible_events()), self._head.natural_width(section)
        )
        self._view.setColumnWidth(section, min(width, self._appearance.px(600)))

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if not self._busy and now > 0:
            self._widths[NAMES[section]] = now / self._appearance.factor
            self.changed.emit()

    def _on_moved(self) -> None:
        if not self._busy:
            self.changed.emit()

    # ------------------------------------------------------------------ from one start to the next

    def as_record(self) -> dict[str, Any]:
        return {"columns": list(self.shown), "widths": {name: round(wide, 1) for name, wide in self._widths.items()}}

    def restore(self, record: dict[str, Any]) -> None:
        """Take up what was kept; anything odd in it is left out."""
        widths, names = record.get("widths"), record.get("columns")
        if isinstance(widths, dict):
            kept = cast("dict[object, object]", widths)
            self._widths = {
                str(name): float(wide)
                for name, wide in kept.items()
                if name in COLUMN and isinstance(wide, int | float) and 20 <= wide <= WIDEST
            }
        if isinstance(names, list) and names:
            self.show_only(tuple(str(name) for name in cast("list[object]", names)))
        else:
            self.share_out()
