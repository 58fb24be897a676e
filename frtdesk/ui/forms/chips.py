"""Several words as chips, and a line with completion for one more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event_words import one_line
from frtdesk.ui.forms.fields import Line, button
from frtdesk.ui.widgets.flow_row import flow_row


class Chips(QWidget):
    """`said`: how a word is shown; `meant`: the word that a typed text means. A click on a chip takes it away."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        hint: str,
        words: QAbstractItemModel,
        said: Callable[[str], str] = str,
        meant: Callable[[str], str] = str,
    ) -> None:
        super().__init__()
        self.words: tuple[str, ...] = ()
        self._said, self._meant = said, meant
        self.line = Line(name, 500, hint)
        self.line.complete_from(words).activated.connect(self.take_later)
        self.line.returnPressed.connect(self.take_typed)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)
        self._row: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.line)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these words."""
        self.words = words
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
            self._row = None
        if words:
            self._row = flow_row([self._chip(word) for word in words])
            self._column.insertWidget(0, self._row)

    def all(self) -> tuple[str, ...]:
        """The words, with the one that is typed and not taken yet."""
        typed = self._meant(self.line.words) if self.line.words else ""
        return self.words if not typed or typed in self.words else (*self.words, typed)

    def take_typed(self) -> None:
        """Make a chip of what is typed."""
        words = self.all()
        self.line.clear()
        self.show_words(words)
        self.changed.emit()

    def take_later(self) -> None:
        """Make a chip of a completion: the line takes a completion over only after it was chosen."""
        QTimer.singleShot(0, self, self.take_typed)

    def _chip(self, word: str) -> QWidget:
        said = one_line(self._said(word), 60).replace("&", "&&")
        made = button(translate("form", "{word} ✕").format(word=said), lambda: self._drop(word), "chip")
        made.setAccessibleName(translate("form", "Remove {word}").format(word=one_line(self._said(word), 60)))
        return made

    def _drop(self, word: str) -> None:
        self.show_words(tuple(one for one in self.words if one != word))
        self.line.setFocus()
        self.changed.emit()
