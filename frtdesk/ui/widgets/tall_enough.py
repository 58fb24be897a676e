"""A frame in which a panel is never lower than its parts need: where the room is less, the frame scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class TallEnough(QScrollArea):
    """Gives `widget` the room that there is, or the least that its layout asks for at this width. The scroll bars come
    only then, so a panel that scrolls by itself goes on doing so."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._inside = widget
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidget(widget)
        self.setFocusProxy(widget)
        widget.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the panel its size."""
        bar = self.verticalScrollBar().sizeHint().width()
        wide = max(self.width(), _least_width(self._inside))
        scrolls = _least_height(self._inside, wide) > self.height()
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always if scrolls else never)
        wide = max(self.width() - (bar if scrolls else 0), _least_width(self._inside))
        size = QSize(wide, max(self.height(), _least_height(self._inside, wide)))
        if size != self._inside.size():
            self._inside.resize(size)


def _least_width(widget: QWidget) -> int:
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())


def _least_height(widget: QWidget, width: int) -> int:
    layout = widget.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(layout.totalMinimumHeightForWidth(width), widget.minimumHeight())  # with the margins of the widget
    return max(widget.minimumSizeHint().height(), widget.minimumHeight())
