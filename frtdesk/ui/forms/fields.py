"""Fields of a form: each with its name above it and, below, what is wrong with what stands in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.words import translate
from frtdesk.model.vocabulary import RelationKind, Term
from frtdesk.ui.widgets.elided_combo import ElidedCombo

SEEN_AT_ONCE = 9
"""Completions in the list."""


class Line(QLineEdit):
    """One line of plain text, with completion where `complete_from` was called."""

    def __init__(self, name: str, most: int = 2_000, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(most)
        self.setPlaceholderText(hint)
        self._completer: QCompleter | None = None

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self.setMaxLength(max(self.maxLength(), len(text)))  # what is stored is never cut
        self.setText(text)
        self.setCursorPosition(0)

    @property
    def words(self) -> str:
        """What is typed, without blanks around it."""
        return self.text().strip()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list of completions is made when it may be needed: a form has many such lines."""
        popup = self._completer.popup() if self._completer is not None else None
        if popup is not None:
            popup.setObjectName("offers")
        super().focusInEvent(event)

    def complete_from(self, words: QAbstractItemModel) -> QCompleter:
        """Offer those of these words that hold what is typed."""
        completer = self._completer = QCompleter(words, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(SEEN_AT_ONCE)
        self.setCompleter(completer)
        return completer


class Lines(QPlainTextEdit):
    """Several lines of plain text; Tab goes on."""

    def __init__(self, name: str, lines: int = 3) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self) -> None:
        """Be as high as its lines are in the present font."""
        self.ensurePolished()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._lines + 2 * self.fontMetrics().height())


class Choice(ElidedCombo):
    """One word of a vocabulary by its code. A code that the vocabulary lacks is kept, and shown as it stands."""

    def __init__(
        self, name: str, terms: Sequence[Term | RelationKind], titles: Mapping[str, str] | None = None, none: str = ""
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        if none:
            self.addItem(none, "")
        for term in terms:
            self.addItem((titles or {}).get(term.code, term.title), term.code)
            if term.sentence:
                self.setItemData(self.count() - 1, term.sentence, Qt.ItemDataRole.ToolTipRole)

    @property
    def code(self) -> str:
        return str(self.currentData())

    def show_code(self, code: str) -> None:
        """Choose a code."""
        place = self.findData(code)
        if place < 0:
            self.addItem(code.replace("_", " ")[:80], code)
            place = self.count() - 1
        self.setCurrentIndex(place)

    def wheelEvent(self, e: QWheelEvent) -> None:
        """The wheel scrolls the form, and changes nothing on its way."""
        e.ignore()


class Labelled(QWidget):
    """A field with its name above and what is wrong, or worth knowing, below."""

    def __init__(self, name: str, field: QWidget) -> None:
        super().__init__()
        self.field = field
        label = QLabel(name)
        label.setProperty("role", "heading")
        label.setBuddy(field)
        self.below = sentence()
        self._told = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(field)
        column.addWidget(self.below)
        self.below.hide()

    def tell(self, words: str) -> None:
        """Say something about what stands in the field, unless something is wrong with it."""
        self._told = words
        self.complain("")

    def complain(self, problem: str) -> None:
        """Say what is wrong; nothing: what is worth knowing comes back."""
        show(self.below, problem, self._told)


def show(label: QLabel, problem: str, told: str = "") -> None:
    """What is wrong in a label, else what is worth knowing; where there is neither the label goes."""
    label.setText(translate("form", "✕ {problem}").format(problem=problem) if problem else told)
    role = "heading" if problem else "quiet"
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().polish(label)
    label.setVisible(bool(label.text()))


def sentence() -> QLabel:
    """A quiet label for a sentence."""
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def button(text: str, act: object, role: str = "") -> QPushButton:
    """A button that Enter in a field does not press."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(act)
    return made


class Row(QWidget):
    """One entry of a list in a form. `below`: where it is said what is wrong with it."""

    changed = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.below = sentence()
        self.below.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(6)

    def remover(self, name: str) -> QPushButton:
        """The button that takes this entry away."""
        made = button(translate("form", "Remove"), lambda: self.removed.emit())
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def first(self) -> QWidget:
        """Where typing begins."""
        raise NotImplementedError


class Rows(QWidget):
    """Entries of a list under each other, and a button for one more. `changed`: any of them, or their number."""

    changed = Signal()

    def __init__(self, add: str) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.adder = button(add, lambda: self.add_one())
        self.column.addWidget(self.adder, 0, Qt.AlignmentFlag.AlignLeft)

    def make(self) -> Row:
        """An empty entry."""
        raise NotImplementedError

    def add_one(self) -> None:
        """One more, ready to be typed in."""
        self.put(self.make()).first().setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def put(self, row: Row) -> Row:
        """Set an entry under the others."""
        self.rows.append(row)
        self.column.insertWidget(len(self.rows) - 1, row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._put_in_tab_order(row)
        return row

    def _put_in_tab_order(self, row: Row) -> None:
        """Tab goes through a new entry before it comes to the button below; Qt would go there last of all."""
        before: QWidget = self.adder
        for widget in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget
        if before is not self.adder:
            QWidget.setTabOrder(before, self.adder)

    def clear(self) -> None:
        """Take all entries away."""
        while self.rows:
            self._take(self.rows[-1])

    def complain(self, problems: Mapping[int, str]) -> None:
        """Say at each entry, by its place, what is wrong."""
        for place, row in enumerate(self.rows):
            show(row.below, problems.get(place, ""))

    def _remove(self, row: Row) -> None:
        self._take(row)
        self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _take(self, row: Row) -> None:
        self.rows.remove(row)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()
