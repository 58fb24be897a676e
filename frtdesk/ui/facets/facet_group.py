"""One facet with its heading: folds, shows the most frequent values, and opens to all of them with a search field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.fields import FIELDS
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_list import FacetList
from frtdesk.ui.facets.facet_model import ALL_SHOWN, FacetModel
from frtdesk.ui.guarded_paint import guarded_event

SEARCHED = 20
"""Values from which on an opened facet has a search field."""


@dataclass(frozen=True)
class Facet:
    """A facet and its words, where it may need them: `more` and `fewer` open and close it, `search` stands in its
    search field, `reading` in its place. `most`: values that it shows before it is opened. `title`: its heading, where
    that is not the field's."""

    field: str
    most: int
    more: Callable[[int], str] = lambda total: ""
    fewer: Callable[[], str] = lambda: ""
    search: Callable[[int], str] = lambda total: ""
    reading: Callable[[], str] = lambda: ""
    title: Callable[[], str] | None = None

    @property
    def heading(self) -> str:
        return self.title() if self.title is not None else FIELDS[self.field].title


def _search_actors(total: int) -> str:
    return translate("facets", "Search %n actor…|Search %n actors…", total)


FACETS = (
    Facet("kind", 8),
    Facet(
        "place",
        6,
        lambda total: translate("facets", "More places…"),
        lambda: translate("facets", "Fewer places"),
        lambda total: translate("facets", "Search %n place…|Search %n places…", total),
    ),
    Facet(
        "actor",
        7,
        _search_actors,
        lambda: translate("facets", "Fewer actors"),
        _search_actors,
        lambda: translate("facets", "Reading actors…"),
    ),
    Facet(
        "type",
        7,
        lambda total: translate("facets", "More policy types…"),
        lambda: translate("facets", "Fewer policy types"),
        lambda total: translate("facets", "Search %n policy type…|Search %n policy types…", total),
        lambda: translate("facets", "Reading policy types…"),
    ),
    Facet(
        "stage",
        6,
        lambda total: translate("facets", "More stages…"),
        lambda: translate("facets", "Fewer stages"),
    ),
    Facet(
        "role",
        6,
        lambda total: translate("facets", "More roles…"),
        lambda: translate("facets", "Fewer roles"),
        lambda total: translate("facets", "Search %n role…|Search %n roles…", total),
        lambda: translate("facets", "Reading roles…"),
    ),
    Facet(
        "tag",
        5,
        lambda total: translate("facets", "More tags…"),
        lambda: translate("facets", "Fewer tags"),
        lambda total: translate("facets", "Search %n tag…|Search %n tags…", total),
        lambda: translate("facets", "Reading tags…"),
    ),
    Facet("source", 4, title=lambda: translate("facets", "Source")),
    Facet("quote", 2, title=lambda: translate("facets", "Evidence: quotes")),
    Facet("checked", 3, title=lambda: translate("facets", "Evidence: checked")),
)


class GroupHeading(QAbstractButton):
    """The title of a facet; a click or Space folds and unfolds it."""

    def __init__(self, title: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._chosen = 0
        self.setText(title)
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("role", "heading")
        self.setToolTip(translate("facets", "Fold or unfold"))

    def tell(self, chosen: int) -> None:
        """Say how many values are wanted, which a folded facet does not show."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.setAccessibleDescription(translate("facets", "%n chosen", chosen) if chosen else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        px = self._appearance.px
        return QSize(self.fontMetrics().horizontalAdvance(self._words()) + px(40), self._appearance.target(24))

    def _words(self) -> str:
        return f"{self.text()} · {self._chosen}" if self._chosen and not self.isChecked() else self.text()

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.ink)
        rect = self.rect().adjusted(px(14), 0, -px(14), 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._words())
        if self.underMouse() or self.hasFocus() or not self.isChecked():
            x = px(14) + painter.fontMetrics().horizontalAdvance(self._words()) + px(10)
            self._arrow(painter, self.width() - x if self.isRightToLeft() else x)
        painter.end()

    def _arrow(self, painter: QPainter, x: float) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.quiet, 1.5 * self._appearance.factor))
        centre, half = QPointF(x, self.height() / 2), px(3)
        ways = ((-half, -half / 2), (0, half / 2), (half, -half / 2))
        painter.drawPolyline(QPolygonF([centre + (QPointF(x, y) if self.isChecked() else QPointF(y, x))
                                        for x, y in ways]))  # fmt: skip


class FacetGroup(QWidget):
    """`heading_row` has room for what else belongs on the heading's line."""

    def __init__(self, facet: Facet, facets: LiveFacets, appearance: Appearance) -> None:
        super().__init__()
        self._facet = facet
        self._appearance = appearance
        self._is_open = False
        self._with_empty = False
        self.model = FacetModel(facets, facet.field, self)
        self.heading = GroupHeading(facet.heading, appearance, self)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.waiting = QLabel(facet.reading())
        self.waiting.setProperty("role", "quiet")
        self.values = FacetList(self.model, appearance, self)
        self.values.setAccessibleName(facet.heading)
        self.order = QPushButton()
        self.order.setCheckable(True)
        self.order.setToolTip(translate("facets", "Order by name"))
        self.order.setAccessibleName(translate("facets", "{facet}: order by name").format(facet=facet.heading))
        self.empty = QPushButton()
        self.more = QPushButton()
        for button in (self.more, self.empty, self.order):
            button.setProperty("role", "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.heading_row = QHBoxLayout()
        self.heading_row.addWidget(self.heading, 1)
        self.heading_row.addWidget(self.order)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._search_row = QHBoxLayout()
        self._search_row.addWidget(self.search)
        self._column.addLayout(self.heading_row)
        self._column.addLayout(self._search_row)
        for part in (self.waiting, self.values, self.more, self.empty):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.heading.toggled.connect(lambda _on: self.refresh())
        self.search.textChanged.connect(lambda _text: self.refresh())
        self.more.clicked.connect(self._on_more_clicked)
        self.empty.clicked.connect(self._on_empty_clicked)
        self.order.toggled.connect(self._on_order_toggled)
        self.restyle()

    def refresh(self, *, hold: bool = False) -> None:
        """Show what the facets count and what is ticked. `hold`: get no smaller, as somebody points at the panel."""
        self.setMinimumHeight(self.height() if hold and self.isVisible() else 0)
        model, facet, unfolded = self.model, self._facet, self.heading.isChecked()
        search = self.search.text() if self._is_open else ""
        self.values.refresh(None if self._is_open else facet.most, search, empty=self._with_empty)
        self.heading.tell(len(model.wanted_values()))
        ready = model.names is not None
        empty = ready and not model.total
        nothing = ready and not empty and not model.rowCount()
        self.waiting.setText(self._instead(empty, nothing, bool(search)))
        self.waiting.setVisible(unfolded and (empty or nothing or not ready))
        self.values.setVisible(unfolded and ready and not empty and not nothing)
        self.search.setVisible(unfolded and ready and self._is_open and model.total > SEARCHED)
        self.search.setPlaceholderText(facet.search(model.total))
        self.search.setAccessibleName(facet.search(model.total))
        self.more.setText(facet.fewer() if self._is_open else facet.more(model.total))
        self.more.setVisible(unfolded and ready and (self._is_open or model.is_cut))
        self._show_empty(unfolded and ready and not search and not model.is_cut)
        self.order.setText(translate("facets", "by name") if model.by_name else translate("facets", "by count"))
        self.order.setVisible(unfolded and ready and facet.field not in ALL_SHOWN and model.total > 1)

    def _instead(self, empty: bool, nothing: bool, searched: bool) -> str:
        """What stands where no value does."""
        if empty:
            return translate("facets", "None in this database")
        if nothing and searched:
            return translate("facets", "No name has these letters.")
        return translate("facets", "None in the events that are left") if nothing else self._facet.reading()

    def _show_empty(self, possible: bool) -> None:
        """Offer the values that have no event, given all other facets, or to fold them again."""
        n = self.model.without
        if self._with_empty:
            self.empty.setText(translate("facets", "Hide those without events"))
        else:
            self.empty.setText(translate("facets", "%n more without events|%n more without events", n))
        self.empty.setVisible(possible and n > 0)

    def restyle(self) -> None:
        """Take over another theme or text size."""
        px = self._appearance.px
        inset = px(14)
        self._column.setContentsMargins(0, px(6), 0, px(6))
        self._search_row.setContentsMargins(inset, 0, px(10), 0)
        self.search.setStyleSheet(f"QLineEdit {{ padding: {px(3)}px {px(7)}px; font-size: {px(12.5)}px; }}")
        for button in (self.more, self.empty):
            button.setStyleSheet(
                f"QPushButton {{ padding: {px(2)}px {px(10)}px {px(2)}px {px(34)}px; font-size: {px(12)}px; }}"
            )
        self.order.setStyleSheet(
            f"QPushButton {{ padding: {px(2)}px {px(10)}px {px(2)}px {px(4)}px; font-size: {px(11.5)}px; }}"
        )
        self.waiting.setStyleSheet(f"QLabel {{ padding: {px(3)}px {inset}px; }}")  # a styled label has no margins
        self.heading.updateGeometry()
        self.values.restyle()

    def _on_empty_clicked(self) -> None:
        """Show or fold what has no event."""
        self._with_empty = not self._with_empty
        self.refresh()

    def _on_order_toggled(self, by_name: bool) -> None:
        self.model.by_name = by_name
        self.order.setToolTip(
            translate("facets", "Order by count") if by_name else translate("facets", "Order by name")
        )
        self.refresh()

    def _on_more_clicked(self) -> None:
        """Show all values, or the most frequent ones again."""
        self._is_open = not self._is_open
        self.search.clear()
        self.refresh()
        if self.search.isVisible():
            self.search.setFocus()
        else:
            self.values.setFocus(Qt.FocusReason.OtherFocusReason)
