"""Something to press that is made of text: a title that wraps, and a quiet line under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from frtdesk.draw.marks import paint_mark
from frtdesk.draw.theme import Theme
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.laid_text import LaidText, Stretch, clean
from frtdesk.ui.widgets.paragraph import MARK

SPOKEN = 400
"""Characters that a screen reader hears at once."""


class Pressable(QAbstractButton):
    """A button without a frame, pressed by click, Space or Enter; lit under the pointer, ringed when focused.

    `lit(bool)`: the pointer or the focus came (True) or left. Its name goes to assistive technology only: the text of
    a QAbstractButton would turn an & of the data into a shortcut.
    """

    lit = Signal(bool)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(clean(name, SPOKEN))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # scrolls the pane; QAbstractButton would move the focus
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.lit.emit(True)
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.lit.emit(False)
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.lit.emit(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.lit.emit(False)
        super().focusOutEvent(event)

    def paint_ground(self, painter: QPainter, radius: float) -> None:
        """Light under the pointer, a ring where the keyboard is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.hover)
            painter.drawRoundedRect(area, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.accent, 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)


class PressRow(Pressable):
    """A wrapped title over a wrapped quiet line. `mark`: a kind whose shape stands before the title; `stretches`: parts
    of the title in other faces."""

    def __init__(
        self,
        title: str,
        line: str,
        faces: Faces,
        *,
        face: Face | None = None,
        stretches: tuple[Stretch, ...] = (),
        mark: int | None = None,
    ) -> None:
        super().__init__(f"{title}. {line}" if line else title, faces.theme)
        self._title = LaidText(title, face or faces.small, stretches)
        self._line = LaidText(line, faces.quiet) if line else None
        self._mark = mark
        self._pad = faces.px(4)
        self._least = faces.target(0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _indent(self) -> float:
        return 0.0 if self._mark is None else self._title.line_height * 1.05

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = width - 2 * self._pad - self._indent
        below = self._line.height(inner) if self._line else 0.0
        return max(int(self._title.height(inner) + below + 2 * (self._pad - 1) + 0.999), self._least)

    def sizeHint(self) -> QSize:
        widest = max(self._title.natural_width, self._line.natural_width if self._line else 0)
        wide = int(min(widest + self._indent + 2 * self._pad + 1, 10_000))
        tall = self._title.line_height + (self._line.line_height if self._line else 0) + 2 * (self._pad - 1)
        return QSize(max(wide, self._least), max(int(tall + 0.999), self._least))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(30, self._least), max(int(self._title.line_height), self._least))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_ground(painter, 5)
        runs_left, top = self._title.runs_left, self._pad - 1
        left = self._pad if runs_left else self._pad + self._indent
        inner = self.width() - 2 * self._pad - self._indent
        tall = self._title.height(inner)
        if self._mark is not None:
            size = self._title.face.font.pixelSize() * MARK / 13
            before = self._pad + size * 0.6
            at = QPointF(self.width() - before if runs_left else before, top + self._title.line_height / 2)
            paint_mark(painter, at, size, self._mark, 0, self._theme)
        self._title.paint(painter, QPointF(left, top))
        if self._line:
            self._line.height(inner)
            self._line.paint(painter, QPointF(left, top + tall))
        painter.end()
