"""A small picture beside a sentence, painted by the painters of the timeline itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.paragraph import Paragraph

Paint = Callable[[QPainter, QRectF], None]
"""Paints into an area."""


class Sample(QWidget):
    """What `paint` paints, `width` by `height` pixels."""

    def __init__(self, paint: Paint, width: int, height: int) -> None:
        super().__init__()
        self._paint = paint
        self.setFixedSize(width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()))
        painter.end()


class Entry(QWidget):
    """One explanation: the sample at the left, what it is called and a sentence at the right."""

    def __init__(self, sample: Sample | None, title: str, sentence: str, faces: Faces, face: Face) -> None:
        super().__init__()
        self._sample = sample
        self._gap = faces.px(12) if sample is not None else 0
        self._words = Column((0, 0, 0, 0), self)
        self._words.place(Paragraph(title, face))
        if sentence:
            self._words.place(Paragraph(sentence, faces.quiet))
        if sample is not None:
            sample.setParent(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        tall = self._sample.height() if self._sample is not None else 0
        return max(self._words.heightForWidth(width - self._left), tall)

    @property
    def _left(self) -> int:
        return self._gap + (self._sample.width() if self._sample is not None else 0)

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def resizeEvent(self, _event: object) -> None:
        self._words.setGeometry(self._left, 0, self.width() - self._left, self.height())
        if self._sample is not None:
            self._sample.move(0, 0)
