"""Words that somebody said, with a bar beside them, who said them, and whether they were verified."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import cited, quoted, source_title, speaker_words
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.plain_tip import plain_tip
from frtdesk.ui.widgets.press_row import PressRow


class QuoteBlock(QWidget):
    """A quote of an event. The bar has the kind's colour; it is broken where the quote is not verified.

    `source_wanted(int)`: the number of its source was pressed.
    """

    source_wanted = Signal(int)

    def __init__(self, quote: Quote, event: Event, kind: int, faces: Faces) -> None:
        super().__init__()
        self.quote = quote
        self._bar = faces.theme.marks[kind]
        self._wide = faces.px(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(faces.px(14), faces.px(3), 0, faces.px(3))
        column.setSpacing(faces.px(4))
        column.addWidget(Paragraph(quoted(quote.text), faces.quote))
        column.addLayout(self._attribution(event, faces))
        if not quote.verified:
            column.addWidget(self._warning(faces))

    def _attribution(self, event: Event, faces: Faces) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(faces.px(1))
        row.addWidget(Paragraph(speaker_words(self.quote, event), faces.quiet), 0, Qt.AlignmentFlag.AlignVCenter)
        number = cited(self.quote, event)
        if number is not None:
            link = PressRow(f"[{number}]", "", faces, face=faces.link)
            link.setAccessibleName(translate("detail", "Go to source {number}").format(number=number))
            link.setToolTip(plain_tip(source_title(event.sources[number - 1])))
            link.setSizePolicy(link.sizePolicy().Policy.Fixed, link.sizePolicy().Policy.Fixed)
            link.clicked.connect(lambda: self.source_wanted.emit(number))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return row

    @staticmethod
    def _warning(faces: Faces) -> Paragraph:
        warning = Paragraph(translate("detail", "? Not verified"), faces.warning)
        warning.setToolTip(
            plain_tip(
                translate(
                    "detail",
                    "These words were not found again in a second look-up. Check the source before you use them.",
                )
            )
        )
        return warning

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.quote.verified:
            painter.fillRect(QRectF(0, 0, self._wide, self.height()), self._bar)
        else:
            pen = QPen(self._bar, self._wide)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(self._wide / 2, 0), QPointF(self._wide / 2, self.height()))
        painter.end()
