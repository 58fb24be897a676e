"""The saved views as rows of a list: a heading for each place where views are kept, and its views below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from frtdesk.base.words import number, translate
from frtdesk.state.gone_values import gone_words
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.view_shelves import NUMBERED, Counted, Entry, Shelf
from frtdesk.state.view_words import filter_line, range_words
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """One row in words. `entry` None: a heading. `wrong`: the line under the name says that something is amiss;
    `spoken`: the count where it is read out, if that takes more words."""

    name: str
    line: str = ""
    count: str = ""
    key: str = ""
    entry: Entry | None = None
    current: bool = False
    wrong: bool = False
    spoken: str = ""


class ViewsModel(QAbstractListModel):
    """What SavedViews knows, in words. Renaming goes through `setData`."""

    def __init__(self, views: SavedViews, parent: QObject) -> None:
        super().__init__(parent)
        self._views = views
        self.rows: tuple[Row, ...] = ()

    def refresh(self) -> bool:
        """Word the list anew; whether it is another one now."""
        rows = tuple(self._worded())
        if rows == self.rows:
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def entry(self, index: Index) -> Entry | None:
        """The view of a row; None for a heading."""
        return self.rows[index.row()].entry if 0 <= index.row() < len(self.rows) else None

    def index_of(self, identity: tuple[str, int] | None) -> QModelIndex:
        """Where a view stands; an invalid index where it does not."""
        found = (n for n, row in enumerate(self.rows) if row.entry is not None and row.entry.identity == identity)
        return self.index(next(found, -1))

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.name, row.spoken or row.count, row.line, row.key) if part)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entry(index)
        if entry is None or role != Qt.ItemDataRole.EditRole:
            return False
        QTimer.singleShot(0, lambda: self._views.rename(entry, str(value)))  # the editor has to be closed by then
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index)
        if entry is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if entry.keeper.writable else flags

    # ------------------------------------------------------------------ words

    def _worded(self) -> list[Row]:
        rows: list[Row] = []
        number = 0
        for shelf in self._views.shelves.shelves:
            if not shelf.entries and not shelf.problem:
                continue
            rows.append(self._heading(shelf))
            for entry in shelf.entries:
                number += 1
                rows.append(self._row(entry, number))
        return rows

    def _heading(self, shelf: Shelf) -> Row:
        if self._views.shelves.is_library(shelf.keeper):
            name = translate("views", "In your library")
        elif shelf.keeper.writable:
            name = translate("views", "In {file}").format(file=shelf.keeper.name[:60])
        else:
            name = translate("views", "In {file}, read-only").format(file=shelf.keeper.name[:60])
        return Row(name, shelf.problem, wrong=bool(shelf.problem))

    def _row(self, entry: Entry, number: int) -> Row:
        key = SHOWN_KEYS.of(f"go.view_{number}") if number <= NUMBERED else ""
        current = self._views.visit.current
        is_current = current is not None and current.identity == entry.identity
        if entry.saved is None:
            line = translate("views", "Cannot be read: damaged, or saved by a newer frtdesk")
            return Row(entry.name, line, "", key, entry, is_current, wrong=True)
        counted = self._views.shelves.count(entry)
        count, spoken = _count_words(counted)
        if counted is not None and counted.gone:
            line = translate("views", "Names {values}, not in this data").format(values=gone_words(counted.gone))
            return Row(entry.name, line, count, key, entry, is_current, wrong=True, spoken=spoken)
        line = f"{range_words(entry.saved.view)} · {filter_line(entry.saved.view)[:300]}"
        return Row(entry.name, line, count, key, entry, is_current, spoken=spoken)


def _count_words(counted: Counted | None) -> tuple[str, str]:
    """How many events a view shows; of a comparison those of A and of B, as numbers and as they are read out."""
    if counted is None:
        return "", ""
    events = translate("views", "%n event|%n events", counted.events)
    if counted.compared is None:
        return events, events
    spoken = translate("views", "A {first}, B {second}").format(
        first=events, second=translate("views", "%n event|%n events", counted.compared)
    )
    return f"{number(counted.events)} | {number(counted.compared)}", spoken
