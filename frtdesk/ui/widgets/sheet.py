"""A page of a side panel: paragraphs, headings and other blocks, at the panel's width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import translate
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.paragraph import Paragraph


class Sheet(Column):
    """Blocks are added from the top; `ringed`: the panel has the keyboard's focus, shown at the left edge."""

    def __init__(self, faces: Faces) -> None:
        super().__init__((faces.large(18), faces.px(16), faces.large(16), faces.px(24)))
        self.faces = faces
        self.ringed = False
        self._after_head = 0

    def add(self, block: QWidget, above: float = 0) -> None:
        """Put a block under the last one, `above` pixels (at text size 1) below it."""
        self.place(block, self._after_head + self.faces.px(above))
        self._after_head = 0

    def write(self, text: str, face: Face, above: float = 0, stretches: tuple[Stretch, ...] = ()) -> Paragraph:
        """Add a paragraph."""
        block = Paragraph(text, face, stretches=stretches)
        self.add(block, above)
        return block

    def head(self, text: str) -> None:
        """Add a heading for what follows."""
        self.write(text, self.faces.heading, 18)
        self._after_head = self.faces.px(5)

    def more(self, hidden: int) -> None:
        """Say how many are not shown, if any."""
        if hidden > 0:
            self.write(translate("detail", "and %n more|and %n more", hidden), self.faces.quiet, 4)

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.faces.theme.paper)
        if self.ringed:
            painter.fillRect(QRectF(0, 0, 2, self.height()), self.faces.theme.accent)
        painter.end()


class Inset(Column):
    """Something set apart: a label over a text, on a ground of its own."""

    def __init__(self, label: str, text: str, faces: Faces) -> None:
        super().__init__((faces.px(11), faces.px(8), faces.px(11), faces.px(9)))
        self._theme = faces.theme
        self.place(Paragraph(label, faces.label))
        self.place(Paragraph(text, faces.body), faces.px(2))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.chrome)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.end()
