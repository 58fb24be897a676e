"""All actions and their keys as rows of a list, under the headings of their groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frtdesk.actions.action import Action
from frtdesk.actions.key_sections import grouped
from frtdesk.actions.keymap import is_changed, keymap
from frtdesk.base.words import translate
from frtdesk.model.names import folded
from frtdesk.state.settings import Settings
from frtdesk.ui.keys.answers import answers
from frtdesk.ui.widgets.key_words import natively

Index = QModelIndex | QPersistentModelIndex
_NOTHING = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Row:
    """`action` None: a heading. `keys`: as this system writes them."""

    name: str
    action: Action | None = None
    keys: tuple[str, ...] = ()
    changed: bool = False


class KeysModel(QAbstractListModel):
    """What answers the words that were typed; everything where none were."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asked = ""
        self.rows: tuple[Row, ...] = ()
        self.refresh()

    def ask(self, text: str) -> None:
        """Show only what answers this text, by name, English name, sentence or key."""
        self._asked = text
        self.refresh()

    def refresh(self) -> None:
        """Word the list anew."""
        self.beginResetModel()
        self.rows = tuple(self._worded())
        self.endResetModel()

    def action(self, index: Index) -> Action | None:
        return self.rows[index.row()].action if 0 <= index.row() < len(self.rows) else None

    def row_of(self, action: Action | None) -> int:
        """Where an action stands, else the first that is none heading; -1 in an empty list."""
        for number, row in enumerate(self.rows):
            if row.action is not None and (action is None or row.action.id == action.id):
                return number
        return 1 if self.rows else -1

    @property
    def best(self) -> int:
        """The row that what was typed names, else the first of an action; -1 in an empty list."""
        asked = folded(self._asked)
        for number, row in enumerate(self.rows):
            if asked and row.action is not None and folded(row.name).startswith(asked):
                return number
        return self.row_of(None)

    def _worded(self) -> list[Row]:
        keys = keymap(self._settings)
        rows: list[Row] = []
        for title, actions in grouped():
            made = [
                Row(action.title.rstrip("…"), action, natively(keys[action.id]), is_changed(action, self._settings))
                for action in actions
                if answers(self._asked, keys[action.id], action.title, action.english, action.help, title)
            ]
            if made:
                rows += [Row(title), *made]
        return rows

    # ------------------------------------------------------------------ Qt

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and row.action is not None:
            said = (row.name, " ".join(row.keys) or translate("keys", "no key"))
            return ", ".join((*said, translate("keys", "changed")) if row.changed else said)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.action(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
