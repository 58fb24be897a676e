"""A small picture beside a sentence, painted by the painters of the timeline itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from frtdesk.ui.guarded_paint import guarded_event
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

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()))
        painter.end()


class Entry(QWidget):
    """One explanation: the sample, what it is called and a sentence at its right; under it where there is no room."""

    def __init__(self, sample: Sample | None, title: str, sentence: str, faces: Faces, face: Face) -> None:
        super().__init__()
        self._sample = sample
        self._gap = faces.px(12)
        self._least = faces.px(130)
        self._words = Column((0, 0, 0, 0), self)
        self._words.place(Paragraph(title, face))
        if sentence:
            self._words.place(Paragraph(sentence, faces.quiet))
        if sample is not None:
            sample.setParent(self)

    def _origin(self, width: int) -> tuple[int, int]:
        """Where the words begin."""
        if self._sample is None:
            return 0, 0
        left = self._sample.width() + self._gap
        return (left, 0) if width - left >= self._least else (0, self._sample.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        left, top = self._origin(width)
        tall = self._sample.height() if self._sample is not None else 0
        return max(self._words.heightForWidth(width - left) + top, tall)

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, top = self._origin(self.width())
        self._words.setGeometry(left, top, self.width() - left, self.height() - top)
