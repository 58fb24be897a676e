"""A page, small, as it will be; or for data what a file holds and what it cannot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event

AIR = 10


class Preview(QWidget):
    """Keeps what it shows until the next is there. `resized`: there is another room for the page."""

    resized = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._image: QImage | None = None
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setMargin(16)
        self._area = QScrollArea(self)
        self._area.setWidget(self._words)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("role", "ringed")
        self._area.setAccessibleName(translate("export", "What is written, as text"))
        self._area.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._area)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("export", "Preview"))
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.px(620), self._appearance.px(430))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    @property
    def room(self) -> tuple[int, int]:
        """Pixels that a page may take."""
        return max(self.width() - 2 * AIR, 40), max(self.height() - 2 * AIR, 40)

    @property
    def image(self) -> QImage | None:
        return self._image

    def show_page(self, image: QImage, about: str) -> None:
        """`about`: the page in words."""
        self._image = image
        self._area.hide()
        self.setAccessibleDescription(about)
        self.update()

    def show_sentences(self, *sentences: str) -> None:
        """Words instead of a page, a paragraph each."""
        self._image = None
        self._words.setText("\n\n".join(text for text in sentences if text))
        self._area.show()
        self.setAccessibleDescription(" ".join(sentences))
        self.update()

    def expect(self) -> None:
        """What is shown is about to be another; the first time it is said so."""
        if self._image is None and not self._words.text():
            self.show_sentences(translate("export", "The page is being laid out."))

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.rule, 1))
        painter.setBrush(theme.chrome)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if self._image is not None:
            self._paint_page(painter, self._image)
        painter.end()

    def _paint_page(self, painter: QPainter, image: QImage) -> None:
        wide, high = image.width() / image.devicePixelRatio(), image.height() / image.devicePixelRatio()
        fit = min(self.room[0] / wide, self.room[1] / high, 1.0)
        area = QRectF((self.width() - wide * fit) / 2, (self.height() - high * fit) / 2, wide * fit, high * fit)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._appearance.theme.rule.darker(108), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))
