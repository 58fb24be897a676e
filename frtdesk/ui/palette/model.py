"""What the palette found, as rows of a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frtdesk.actions.palette.palette import Found, Palette
from frtdesk.base.words import translate
from frtdesk.ui.widgets.key_words import natively

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
FOUND = Qt.ItemDataRole.UserRole


class FoundModel(QAbstractListModel):
    """Follows a palette."""

    def __init__(self, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self._palette = palette
        self.rows: tuple[Found, ...] = ()

    def refresh(self) -> None:
        self.beginResetModel()
        self.rows = self._palette.found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.entry.title
        if role == FOUND:
            return found
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(found)
        return None


def spoken(found: Found) -> str:
    """A row as it is read out: name, state, place, keys, and why not."""
    entry = found.entry
    state = "" if entry.on is None else translate("palette", "on") if entry.on else translate("palette", "off")
    parts = (entry.title, state, entry.place, *natively(entry.keys[:1]), "" if entry.able else unable(found))
    return ", ".join(part for part in parts if part)


def unable(found: Found) -> str:
    """Why it cannot be done."""
    return found.entry.why or translate("palette", "Not possible at the moment.")
