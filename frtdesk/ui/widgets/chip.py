"""A pill with a name and a quiet word after it; a long name is shortened to what there is room for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.laid_text import clean
from frtdesk.ui.widgets.press_row import Pressable


class Chip(Pressable):
    """`name` in ink, `word` in quiet ink after it; both whole in the tooltip, with `hint` under them."""

    def __init__(self, name: str, word: str, faces: Faces, hint: str = "") -> None:
        super().__init__(f"{name}, {word}" if word else name, faces.theme)
        self._name, self._word = clean(name, 300).replace("\n", " "), clean(word, 60)
        self._face, self._quiet = faces.small, faces.quiet
        self._metrics = QFontMetricsF(self._face.font)
        self._side, self._gap = faces.px(8), faces.px(4)
        self._least = faces.target(0)
        self._wide = self._metrics.horizontalAdvance(self._name)
        self._word_wide = self._metrics.horizontalAdvance(self._word) + self._gap if self._word else 0
        self.setToolTip(plain_tip("\n".join(part for part in (f"{name} {word}", hint) if part)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = self._wide + self._word_wide + 2 * self._side + 1
        return QSize(int(min(wide, 10_000) + 0.999), int(self._metrics.height() * 1.35 + 2)).expandedTo(
            QSize(self._least, self._least)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 60), self.sizeHint().height())

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self._theme.rule, 1))
        painter.setBrush(self._theme.field)
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        self.paint_ground(painter, area.height() / 2)
        room = self.width() - 2 * self._side - self._word_wide
        name = self._metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room + 0.5)
        baseline = area.center().y() + self._face.font.pixelSize() * 0.364
        painter.setFont(self._face.font)
        painter.setPen(self._face.colour)
        painter.drawText(QPointF(self._side, baseline), name)
        painter.setPen(self._quiet.colour)
        after = self._side + min(self._metrics.horizontalAdvance(name), max(room, 0)) + self._gap
        painter.drawText(QPointF(after, baseline), self._word)
        painter.end()
