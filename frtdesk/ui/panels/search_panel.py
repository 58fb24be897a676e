"""The hits of a search in the drawer: how many, in which order, and the list; a sentence where there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.state.search import Order, Search
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.search.hit_list import HitList
from frtdesk.ui.search.sentences import place_words, why_none
from frtdesk.ui.widgets.shown_keys import SHOWN_KEYS


class SearchPanel(QWidget):
    """Shows what `search` has found; `ask` has the person type what to search for."""

    def __init__(self, search: Search, workspace: Workspace, appearance: Appearance, ask: Callable[[], None]) -> None:
        super().__init__()
        self._search = search
        self._workspace = workspace
        self._appearance = appearance
        self.says = QLabel()
        self.says.setProperty("role", "quiet")
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        self.says.setMinimumWidth(1)
        self.orders: dict[Order, QPushButton] = {}
        one_of = QButtonGroup(self)
        titles: dict[Order, tuple[str, str]] = {
            "relevance": (
                translate("search", "By relevance"),
                translate(
                    "search", "Titles first, then quotes, summaries, names and sources; the important ones first."
                ),
            ),
            "date": (translate("search", "By date"), translate("search", "The earliest first.")),
        }
        for order, (title, tip) in titles.items():
            button = self._button(self._orders(order))
            button.setText(title)
            button.setToolTip(tip)
            button.setCheckable(True)
            one_of.addButton(button)
            self.orders[order] = button
        self.list = HitList(search, workspace, appearance, self)
        self.empty = QLabel()
        self.empty.setProperty("role", "quiet")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.begin = QPushButton(translate("search", "Search…"))
        self._tell_keys()
        SHOWN_KEYS.changed.connect(self._tell_keys)
        self.begin.clicked.connect(ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head())
        self._pages = QStackedLayout()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing())
        self._column.addLayout(self._pages, 1)
        self.setFocusProxy(self.list)
        search.changed.connect(self._on_search_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_search_changed()

    def _orders(self, order: Order) -> Callable[[], None]:
        return lambda: self._search.set_order(order)

    def _tell_keys(self) -> None:
        key = SHOWN_KEYS.in_brackets("edit.search")
        self.begin.setToolTip(translate("search", "Type words to search for{key}.").format(key=key))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 4, 10, 4)
        row.setSpacing(6)
        row.addWidget(self.says, 1)
        for button in self.orders.values():
            row.addWidget(button)
        return row

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 10, 24, 10)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    @staticmethod
    def _button(pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(pressed)
        return button

    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        chosen = f"QPushButton:checked {{ color: {theme.ink.name()}; text-decoration: underline; }}"
        for button in self.orders.values():
            button.setStyleSheet(chosen)

    def _on_search_changed(self) -> None:
        search = self._search
        some = bool(len(search.hits))
        self.says.setText(place_words(search) if some else "")
        for order, button in self.orders.items():
            button.setChecked(order == search.order)
            button.setVisible(some)
        self.empty.setText(self._why_empty())
        self.begin.setVisible(not search.is_open)
        self._pages.setCurrentIndex(0 if some else 1)

    def _why_empty(self) -> str:
        if not self._search.is_open or not self._search.text.strip():
            return translate("search", "What you search for is listed here, with the words marked.")
        return why_none(self._search, self._workspace)
