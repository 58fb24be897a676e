"""The values of one facet as a model for a view: those that are shown, in order, as a list or a tree."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frtdesk.base.words import number, translate
from frtdesk.model.columns import Columns, Days
from frtdesk.model.facet_values import Wanted
from frtdesk.model.fields import FIELDS
from frtdesk.model.vocabulary import OTHER
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.state.facet_names import FacetNames
from frtdesk.ui.tooltip import plain_tip

ALL_SHOWN = ("kind", "source", "quote", "checked")
"""Facets that are never cut short, in the order of their vocabulary; that of kinds is the order of the lanes."""

PAGE = 400
"""Rows of a long list that a view gets to know at a time; it asks for more when it is scrolled to their end."""

_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_CHECKS = {
    Wanted.NEITHER: Qt.CheckState.Unchecked,
    Wanted.INCLUDE: Qt.CheckState.Checked,
    Wanted.EXCLUDE: Qt.CheckState.PartiallyChecked,
}


class Change(Enum):
    """What taking over counts and ticks changed: the values that are shown or their order, only what is said of them,
    or nothing at all."""

    VALUES = auto()
    COUNTS = auto()
    NOTHING = auto()


class FacetModel(QAbstractItemModel):
    """An index carries its value. `names` is None while the facet is not read yet; `total`: how many values there
    are; `is_cut`: some of them are not shown; `without`: how many have no event, given all other facets; `largest`: the
    highest count; `is_flat`: no value lies in another.
    """

    def __init__(self, facets: LiveFacets, field: str, parent: QObject) -> None:
        super().__init__(parent)
        self.field = field
        self.names: FacetNames | None = None
        self.total = 0
        self.is_cut = False
        self.without = 0
        self.largest = 1
        self.by_name = False
        self._facets = facets
        self._columns: Columns | None = None
        self._in_words: Days = np.zeros(0, np.int64)
        self._roots: list[int] = []
        self._children: dict[int, list[int]] = {}
        self._row_of: dict[int, int] = {}
        self._known = 0
        self._said: tuple[object, ...] = ()
        self.is_flat = True

    # ------------------------------------------------------------------ what is shown

    def refresh(self, most: int | None, search: str, *, empty: bool = False) -> Change:
        """Take over counts and ticks; what that changed.

        `most`: how many values to show of all, and those that are wanted besides; None for all. `search`: show only
        what this fits, as a flat list. `empty`: show values without events too, after all others.
        """
        self._read_names()
        roots, children, flat = self._arranged(most, search.strip(), empty)
        said = self.names, self._counts().tobytes(), self._facets.wanted(self.field)
        same, self._said = said == self._said, said
        if (roots, children, flat) == (self._roots, self._children, self.is_flat):
            if not same:
                self._tell_changed(QModelIndex())
            return Change.NOTHING if same else Change.COUNTS
        self.beginResetModel()
        self._roots, self._children, self.is_flat = roots, children, flat
        self._known = min(len(roots), max(self._known, PAGE)) if flat else len(roots)
        shown = (roots[: self._known], *children.values())
        self._row_of = {value: row for siblings in shown for row, value in enumerate(siblings)}
        self.endResetModel()
        return Change.VALUES

    def _counts(self) -> Days:
        """The counts of the values that have names; none while they are not there."""
        counted = self._facets.counts.counts.get(self.field) if self._facets.counts is not None else None
        size = len(self.names) if self.names is not None else 0
        return np.zeros(size, np.int64) if counted is None else counted[:size]

    def _read_names(self) -> None:
        """Names, and their order by words, of a database just opened."""
        names = self._facets.names(self.field)
        if names is self.names:
            return
        self.names = names
        self._in_words = np.zeros(0, np.int64)
        if names is not None:
            order = sorted(range(len(names)), key=lambda value: names.titles[value].casefold())
            self._in_words = np.empty(len(names), np.int64)
            self._in_words[order] = np.arange(len(names))

    def _arranged(self, most: int | None, search: str, empty: bool) -> tuple[list[int], dict[int, list[int]], bool]:
        names = self.names
        if names is None:
            return [], {}, True
        counts = self._counts()
        self.largest = max(int(counts.max(initial=0)), 1)
        if search:
            fitting = np.array(names.matching(search), np.int64)
            return fitting[np.argsort(counts[fitting] == 0, kind="stable")].tolist(), {}, True
        order = self._in_order(names, counts)
        self.total = len(order)
        kept = self._kept(names, order, counts)
        self.without = len(order) - len(kept)
        order = order if empty else kept
        if not names.parent:
            return self._cut(order, most), {}, True
        children: dict[int, list[int]] = {}
        for value in order.tolist():
            children.setdefault(names.parent[value], []).append(value)
        tops = np.array(children.pop(-1, []), np.int64)
        return self._cut(tops, most), children, not children

    def _in_order(self, names: FacetNames, counts: Days) -> Days:
        """The most frequent first, or by name; those without events last. A word that the data does not have at all is
        left out, unless it is wanted."""
        order = np.arange(len(names))
        if self.field not in ALL_SHOWN:
            last = np.zeros(len(names), np.bool_)
            if self.field == "stage":
                last[FIELDS["stage"].choice("none")] = True
            weight = (counts == 0).astype(np.int64) if self.by_name else -counts
            order = np.lexsort((self._in_words, weight, last))
        if FIELDS[self.field].choices:
            there = names.used[: len(names)] > 0
            if self.field in ALL_SHOWN:
                there[:OTHER] = True  # as each of them has a lane
            there[list(self._facets.wanted(self.field))] = True
            order = order[there[order]]
        return order

    def _kept(self, names: FacetNames, order: Days, counts: Days) -> Days:
        """Those in `order` that have events, and the wanted ones with what they lie in; all of a facet never cut."""
        if self.field in ALL_SHOWN or self._facets.counts is None:
            return order
        there = counts > 0
        for value in self._facets.wanted(self.field):
            there[value] = True
            while names.parent and names.parent[value] >= 0:
                value = names.parent[value]
                there[value] = True
        return order[there[order]]

    def _cut(self, tops: Days, most: int | None) -> list[int]:
        """The first of the outermost values, and those that are wanted or in which a wanted one lies."""
        uncut = most is None or self.field in ALL_SHOWN or len(tops) <= most + 1
        self.is_cut = not uncut  # one value more takes no more room than the words that there is one more
        if uncut:
            return tops.tolist()
        wanted = {self.top_of(value) for value in self._facets.wanted(self.field)}
        return tops[:most].tolist() + [value for value in tops[most:].tolist() if value in wanted]

    def top_of(self, value: int) -> int:
        """The outermost value that a value lies in."""
        parent = self.names.parent if self.names is not None else ()
        while parent and parent[value] >= 0:
            value = parent[value]
        return value

    def _tell_changed(self, parent: QModelIndex) -> None:
        rows = self.rowCount(parent)
        if rows:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(rows - 1, 0, parent))

    # ------------------------------------------------------------------ about a value

    @staticmethod
    def value(index: Index) -> int:
        """The value that an index stands for."""
        return int(index.internalId())

    def index_of(self, value: int) -> QModelIndex:
        """Where a value stands; an invalid index where it is not shown."""
        row = self._row_of.get(value)
        return QModelIndex() if row is None else self.createIndex(row, 0, value)

    def title(self, value: int) -> str:
        return self.names.titles[value][:200] if self.names is not None else ""

    def count(self, value: int) -> int:
        return self._facets.count(self.field, value)

    def wanted(self, value: int) -> Wanted:
        return self._facets.wanted(self.field).get(value, Wanted.NEITHER)

    def wanted_values(self) -> frozenset[int]:
        """The values that the filter includes or excludes."""
        return frozenset(self._facets.wanted(self.field))

    def depth(self, value: int) -> int:
        """How many values a value lies in, as shown."""
        parent = self.names.parent if self.names is not None and not self.is_flat else ()
        depth = 0
        while parent and parent[value] >= 0:
            value, depth = parent[value], depth + 1
        return depth

    def has_children(self, value: int) -> bool:
        return value in self._children

    def want(self, value: int, state: Wanted) -> None:
        """Change the filter; a state that a value has already is taken back."""
        self._facets.set(self.field, value, Wanted.NEITHER if self.wanted(value) is state else state)

    def want_only(self, value: int) -> None:
        self._facets.only(self.field, value)

    def compare(self, value: int) -> None:
        """Compare a value with the others that are included, or with all others."""
        self._facets.compare(self.field, value)

    def others_included(self, value: int) -> bool:
        return self._facets.others_included(self.field, value)

    def _tip(self, value: int) -> str:
        names = self.names
        lines = [self.title(value), names.sentence(value) if names is not None else ""]
        if names is not None and names.parent and names.parent[value] >= 0:
            lines[0] += f", {self.title(names.parent[value])}"
        return plain_tip("\n".join(line for line in lines if line))

    def _spoken(self, value: int) -> str:
        said = translate("facets", "{name}, %n event|{name}, %n events", self.count(value))
        said = said.format(name=self.title(value))
        if self.wanted(value) is Wanted.EXCLUDE:
            return translate("facets", "{value}, excluded").format(value=said)
        return said

    # ------------------------------------------------------------------ QAbstractItemModel

    def _siblings(self, parent: Index) -> list[int]:
        return self._children.get(self.value(parent), []) if parent.isValid() else self._roots

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return len(self._children.get(self.value(parent), ())) if parent.isValid() else self._known

    def hasChildren(self, parent: Index = _NO_PARENT) -> bool:
        return self.value(parent) in self._children if parent.isValid() else self._known > 0

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._known < len(self._roots)

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        known = min(self._known + PAGE, len(self._roots))
        self.beginInsertRows(QModelIndex(), self._known, known - 1)
        self._row_of.update({self._roots[row]: row for row in range(self._known, known)})
        self._known = known
        self.endInsertRows()

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 1

    def index(self, row: int, column: int, parent: Index = _NO_PARENT) -> QModelIndex:
        siblings = self._siblings(parent)
        return self.createIndex(row, column, siblings[row]) if 0 <= row < len(siblings) else QModelIndex()

    def parent(self, index: Index = _NO_PARENT) -> Any:
        if self.is_flat or self.names is None or not index.isValid():
            return QModelIndex()
        above = self.names.parent[self.value(index)]
        return self.index_of(above) if above >= 0 else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        value = self.value(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(value)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _CHECKS[self.wanted(value)]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(value)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(value)
        return number(self.count(value)) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What a screen reader does to a tick box."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.want(self.value(index), Wanted.INCLUDE)
        return True
