"""A page of a side panel: blocks one under the other, at the panel's width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.paragraph import Paragraph


class Sheet(QWidget):
    """Blocks are added from the top; `ringed`: the panel has the keyboard's focus, shown at the left edge."""

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self.faces = faces
        self.ringed = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(faces.px(18), faces.px(16), faces.px(16), faces.px(24))
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def add(self, block: QWidget, above: float = 0) -> None:
        """Put a block under the last one, `above` pixels (at text size 1) below it."""
        if above:
            self._column.addSpacing(self.faces.px(above))
        self._column.addWidget(block)

    def write(self, text: str, face: Face, above: float = 0, stretches: tuple[Stretch, ...] = ()) -> Paragraph:
        """Add a paragraph."""
        block = Paragraph(text, face, stretches=stretches)
        self.add(block, above)
        return block

    def head(self, text: str) -> None:
        """Add a heading for what follows."""
        self.write(text, self.faces.heading, 18)
        self._column.addSpacing(self.faces.px(5))

    def more(self, hidden: int) -> None:
        """Say how many are not shown, if any."""
        if hidden > 0:
            self.write(translate("detail", "and %n more|and %n more", hidden), self.faces.quiet, 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.ringed:
            painter = QPainter(self)
            painter.fillRect(QRectF(0, 0, 2, self.height()), self.faces.theme.accent)
            painter.end()


class Inset(QWidget):
    """Something set apart: a label over a text, on a ground of its own."""

    def __init__(self, label: str, text: str, faces: Faces) -> None:
        super().__init__()
        self._theme = faces.theme
        column = QVBoxLayout(self)
        side = faces.px(11)
        column.setContentsMargins(side, faces.px(8), side, faces.px(9))
        column.setSpacing(faces.px(2))
        column.addWidget(Paragraph(label, faces.label))
        column.addWidget(Paragraph(text, faces.body))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.chrome)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.end()
