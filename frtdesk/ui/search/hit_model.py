"""The hits of a search as a model for a view: virtual, as there may be a million of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frtdesk.base.words import translate, within
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns, Days
from frtdesk.model.event_words import title_words
from frtdesk.model.search_found import Passage, where_words
from frtdesk.model.search_marks import Marked, head, marked
from frtdesk.model.search_words import SearchWords
from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.hits import NO_EVENTS

_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """Rows are hits, in the order of the search. A row's title and date are there at once; where the words stand in it
    comes when it is read."""

    def __init__(self, search: Search, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._workspace = workspace
        self._listed: Days = NO_EVENTS
        self._title = lru_cache(maxsize=500)(self._marked_title)

    def refresh(self) -> None:
        """List what the search lists now."""
        self.beginResetModel()
        self._listed = self._search.listed if self._workspace.columns is not None else NO_EVENTS
        self._title.cache_clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._listed)

    def event_at(self, row: int) -> int:
        """The event of a row."""
        return int(self._listed[row])

    def row_of(self, event: int) -> int:
        """The row of an event, -1 where it is not listed."""
        found = (self._listed == event).nonzero()[0]
        return int(found[0]) if len(found) else -1

    def events(self, first: int, last: int) -> list[int]:
        """The events of the rows from `first` to `last`, both included."""
        return self._listed[max(first, 0) : last + 1].tolist()

    @property
    def columns(self) -> Columns | None:
        return self._workspace.columns

    # ------------------------------------------------------------------ what a row says

    def title(self, event: int) -> Marked:
        """Its title, marked."""
        return self._title(event, self._search.words)

    def _marked_title(self, event: int, words: SearchWords) -> Marked:
        columns = self._workspace.columns
        return Marked("") if columns is None else head(marked(title_words(columns.titles[event], 2_000), words))

    def date(self, event: int) -> str:
        columns = self._workspace.columns
        return "" if columns is None else dates_in_words(columns, event)

    def is_outside(self, event: int) -> bool:
        """Whether the filter hides it."""
        return self._search.is_outside(event)

    def passage(self, event: int) -> tuple[str, Marked, str]:
        """Where its words stand, the most telling piece of text with them, and in what other places they are; nothing
        until that is read."""
        text = self._search.text_of(event)
        if text is None:
            return "", Marked(""), ""
        if not text.passages:
            return ", ".join(where_words(place) for place in text.places), Marked(""), ""
        first = text.passages[0]
        others = [within(where_words(place)) for place in text.places if place not in (first.where, "title")]
        also = translate("search", "also in {places}").format(places=", ".join(others)) if others else ""
        return _origin(first), first.words, also

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        event = self.event_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(event).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            where, words, also = self.passage(event)
            outside = translate("search", "outside the filter") if self.is_outside(event) else ""
            said = (self.title(event).text, self.date(event), outside, where, words.text, also)
            return ". ".join(part for part in said if part)
        return None


def _origin(passage: Passage) -> str:
    """ "Quote, Brad Smith"; "Source, The Verge"."""
    place = where_words(passage.where)
    return f"{place}, {passage.whose[:80]}" if passage.whose else place
