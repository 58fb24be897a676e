"""A line of text that is shortened at a word where it has no room, and whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from frtdesk.ui.tooltip import plain_tip

LEAST = 7
"""Letters that a shortened line keeps room for, unless told."""


class ElidedLabel(QLabel):
    """`whole`: the text that was set; `text()` is what is shown of it. `tip` stands in the tooltip after it."""

    def __init__(self, text: str = "", *, least: int = LEAST) -> None:
        super().__init__()
        self.whole = ""
        self._tip = ""
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.say(text)

    def say(self, text: str, tip: str = "") -> None:
        """Show a text."""
        if (text, tip) != (self.whole, self._tip):
            self.whole, self._tip = text, tip
            self.setAccessibleName(text)
            self.setText(text)
            self.updateGeometry()
            self._show_what_fits()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self._width_of(self.whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        least = self._width_of("n" * self._least + "…")
        return QSize(min(least, self._width_of(self.whole)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._show_what_fits()

    def _edge(self) -> int:
        """Pixels that the style puts around the text."""
        return (
            max(super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()), 0) if self.text() else 0
        )

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text) + self._edge() + 1

    def _show_what_fits(self) -> None:
        shown = elided_at_word(self.whole, self.fontMetrics(), self.width() - self._edge())
        if shown != self.text():
            self.setText(shown)
        tip = "\n".join(part for part in (self.whole if shown != self.whole else "", self._tip) if part)
        self.setToolTip(plain_tip(tip) if tip else "")


def elided_at_word(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text if it fits into `room` pixels, else as many of its words as do, with an ellipsis; of a first word that
    is too long as many letters."""
    if metrics.horizontalAdvance(text) <= room:
        return text
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    short = cut.removesuffix("…")
    if not short or metrics.horizontalAdvance(cut) > room or not cut.endswith("…"):
        return "…" if metrics.horizontalAdvance("…") <= room else ""
    if not text[len(short) : len(short) + 1].isspace() and len(words := short.rsplit(None, 1)) == 2:
        short = words[0]
    return short.rstrip(" ·,;:.-–") + "…"
