"""The class's screen in the teacher's console."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.ui.accessible_role import speak_as
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.presentation.class_window import ClassWindow


class Miniature(QWidget):
    """The room, small and in its own proportions; framed while it is frozen."""

    def __init__(self, room: ClassWindow, player: LessonPlayer, appearance: Appearance) -> None:
        super().__init__()
        self._room = room
        self._player = player
        self._appearance = appearance
        self.setMinimumSize(320, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("class", "What the class sees"))
        speak_as(self, QAccessible.Role.Graphic)

    def sizeHint(self) -> QSize:
        return QSize(760, 428)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No taller than the picture is at this width: what stands below comes up to it."""
        super().resizeEvent(event)
        full = self._room.size()
        self.setMaximumHeight(max(round((self.width() - 8) * full.height() / max(full.width(), 1)) + 8, 180))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        full = self._room.size()
        scale = min((self.width() - 8) / max(full.width(), 1), (self.height() - 8) / max(full.height(), 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(4, 4)
        painter.save()
        painter.scale(scale, scale)
        painter.setClipRect(QRectF(0, 0, full.width(), full.height()))
        self._room.paint(painter, float(full.width()), float(full.height()))
        painter.restore()
        frozen, theme = self._player.frozen, self._appearance.theme
        painter.setPen(QPen(theme.accent if frozen else theme.rule, 4 if frozen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(-2, -2, full.width() * scale + 4, full.height() * scale + 4), 7, 7)
        painter.end()
