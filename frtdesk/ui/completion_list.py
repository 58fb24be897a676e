"""The suggestions under the filter line: a short list that never takes the focus from what is being typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_completion import Completion, Suggestion
from frtdesk.ui.guarded_paint import guarded_paint

ROWS = 9
"""Suggestions that are seen at once."""

_NOTHING = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class _Suggestions(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestions: tuple[Suggestion, ...] = ()

    def show(self, suggestions: tuple[Suggestion, ...]) -> None:
        self.beginResetModel()
        self.suggestions = suggestions
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(self.suggestions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        suggestion = self.suggestions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return suggestion.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{suggestion.title}, {suggestion.detail}"
        return suggestion.detail if role == Qt.ItemDataRole.UserRole else None


class _SuggestionPainter(QStyledItemDelegate):
    """Title in ink at the left, detail in quiet ink at the right."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._appearance.target(26))

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.hover)
        inner = rect.adjusted(px(10), 0, -px(10), 0)
        metrics = option.fontMetrics
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(theme.ink)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        room = inner.width() - metrics.horizontalAdvance(title) - px(16)
        if room > px(30):
            detail = metrics.elidedText(index.data(Qt.ItemDataRole.UserRole), Qt.TextElideMode.ElideRight, room)
            painter.setPen(theme.quiet)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)


class CompletionList(QListView):
    """A child of the window, over its other parts. `taken` when a suggestion is clicked."""

    taken = Signal(object)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.completion = Completion(0, 0)
        self._suggestions = _Suggestions(self)
        self.setModel(self._suggestions)
        self.setItemDelegate(_SuggestionPainter(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("completions")
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(lambda index: self.taken.emit(self._suggestions.suggestions[index.row()]))
        self.hide()

    @property
    def titles(self) -> list[str]:
        """What is listed."""
        return [suggestion.title for suggestion in self._suggestions.suggestions]

    def offer(self, completion: Completion, at: QPoint) -> None:
        """Show suggestions with the upper left corner at a point of the window; hide where there is none."""
        self.completion = completion
        self._suggestions.show(completion.suggestions)
        self.setVisible(bool(completion.suggestions))
        if not completion.suggestions:
            return
        px, theme = self._appearance.px, self._appearance.theme
        self.place(at)
        self.setStyleSheet(
            f"QListView#completions {{ background: {theme.paper.name()}; border: 1px solid {theme.rule.name()};"
            f" border-radius: {px(7)}px; padding: {px(4)}px 0; }}"
        )
        if completion.certain:
            self.setCurrentIndex(self._suggestions.index(0))
        self.raise_()

    def place(self, at: QPoint) -> None:
        """Stand at a point of the window, as wide as its right edge allows."""
        px, room = self._appearance.px, (self.parentWidget() or self).width() - at.x()
        rows = min(len(self._suggestions.suggestions), ROWS)
        self.setGeometry(at.x(), at.y(), min(px(380), room - px(8)), rows * self._appearance.target(26) + 2 * px(4) + 2)

    def step(self, by: int) -> None:
        """Move to the next or previous suggestion; from the first back to none."""
        row = self.currentIndex().row() + by
        if row < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif row < len(self._suggestions.suggestions):
            self.setCurrentIndex(self._suggestions.index(row))

    @property
    def said(self) -> str:
        """The suggestion that stands out, in words; empty without one."""
        chosen = self.chosen()
        return ", ".join(part for part in (chosen.title, chosen.detail) if part) if chosen is not None else ""

    def begun(self, text: str) -> Suggestion | None:
        """The suggestion that Tab takes: the one that stands out, or the first of what is begun in `text`. None where
        nothing is begun, or it is whole already: Tab goes on then, else nobody could leave."""
        written = text[self.completion.start : self.completion.end]
        first = self.chosen(or_first=bool(written))
        return None if first is None or first.text == written else first

    def chosen(self, *, or_first: bool = False) -> Suggestion | None:
        """The suggestion that stands out, or, if wanted, the first one."""
        row = self.currentIndex().row()
        if row < 0 and or_first:
            row = 0
        return self._suggestions.suggestions[row] if 0 <= row < len(self._suggestions.suggestions) else None

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.completion.certain:
            self.setCurrentIndex(QModelIndex())
