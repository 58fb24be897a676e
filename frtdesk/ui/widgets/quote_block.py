"""Words that somebody said, with a bar beside them, who said them, and whether they were verified."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import right_to_left, translate
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import cited, quoted, source_title, speaker_words
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.paragraph import Paragraph
from frtdesk.ui.widgets.press_row import PressRow


class QuoteBlock(Column):
    """A quote of an event. The bar has the kind's colour and stands where the quote's lines begin; it is broken where
    the quote is not verified.

    `source_wanted(int)`: the number of its source was pressed.
    """

    source_wanted = Signal(int)

    def __init__(self, quote: Quote, event: Event, kind: int, faces: Faces) -> None:
        super().__init__((faces.px(10), faces.px(2), 0, faces.px(2)))
        self.quote = quote
        direction = Qt.LayoutDirection
        self.setLayoutDirection(direction.RightToLeft if right_to_left(quote.text) else direction.LeftToRight)
        self._bar = faces.theme.marks[kind]
        self._wide = faces.px(3)
        self.place(Paragraph(quoted(quote.text), faces.quote, inset=faces.px(4)))
        self.place(self._attribution(event, faces), faces.px(2))
        if not quote.verified:
            self.place(self._warning(faces), faces.px(2))

    def _attribution(self, event: Event, faces: Faces) -> QWidget:
        """Who said it; with the number of the source, to press."""
        words, number = speaker_words(self.quote, event), cited(self.quote, event)
        if number is None:
            return Paragraph(words, faces.quiet, inset=faces.px(4))
        text = f"{words} [{number}]"
        bracket = Stretch(len(words) + 1, len(text), faces.link)
        row = PressRow(text, "", faces, face=faces.quiet, stretches=(bracket,))
        row.setAccessibleDescription(translate("detail", "Go to source {number}").format(number=number))
        row.setToolTip(plain_tip(source_title(event.sources[number - 1])))
        row.clicked.connect(lambda: self.source_wanted.emit(number))
        return row

    @staticmethod
    def _warning(faces: Faces) -> Paragraph:
        warning = Paragraph(translate("detail", "? Not verified"), faces.warning, inset=faces.px(4))
        warning.setToolTip(
            plain_tip(
                translate(
                    "detail",
                    "These words were not found again in a second look-up. Check the source before you use them.",
                )
            )
        )
        return warning

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        left = self.width() - self._wide if self.isRightToLeft() else 0
        if self.quote.verified:
            painter.fillRect(QRectF(left, 0, self._wide, self.height()), self._bar)
        else:
            pen = QPen(self._bar, self._wide)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1.6, 1.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(left + self._wide / 2, 0), QPointF(left + self._wide / 2, self.height()))
        painter.end()
