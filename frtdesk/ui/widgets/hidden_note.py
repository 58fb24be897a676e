"""Says that the event being read is not among those that the filter shows, and offers the ways to see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import translate
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.chip import Chip
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.paragraph import Paragraph


class HiddenNote(Column):
    """`context_wanted`: show it greyed among its neighbours; `clear_wanted`: show all events. `in_context`: it is shown
    greyed already. `half`: the letter of the half that would be cleared; empty without a comparison."""

    context_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, faces: Faces, *, in_context: bool, half: str = "") -> None:
        super().__init__((faces.px(11), faces.px(8), faces.px(11), faces.px(9)))
        self._faces = faces
        if half:
            said = translate("detail", "Neither A nor B leaves this event: it is not on the timeline.")
        elif in_context:
            said = translate("detail", "The filter hides this event: the timeline shows it greyed, in context.")
        else:
            said = translate("detail", "The filter hides this event: it is not on the timeline.")
        self.place(Paragraph(said, faces.small))
        box = QWidget()
        flow = FlowLayout(faces.px(5))
        box.setLayout(flow)
        if not in_context and not half:
            show = Chip(translate("detail", "Show it"), "", faces)
            show.clicked.connect(self.context_wanted)
            flow.addWidget(show)
        words = translate("detail", "Clear {letter}").format(letter=half) if half else ""
        clear = Chip(words or translate("detail", "Clear the filter"), "", faces)
        clear.clicked.connect(self.clear_wanted)
        flow.addWidget(clear)
        self.place(box, faces.px(6))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._faces.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.warned)
        painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        painter.end()
