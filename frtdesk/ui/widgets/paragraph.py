"""A paragraph of plain text that wraps, and that the mouse can select from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from frtdesk.draw.marks import paint_mark
from frtdesk.draw.theme import Theme
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.faces import Face
from frtdesk.ui.widgets.laid_text import LaidText, Stretch

MARK = 11.0
"""Size of a kind's shape before a text, in pixels at text size 1, as on the timeline."""


class Paragraph(QLabel):
    """A label to assistive technology; laid out and painted here, as QLabel neither breaks a long word nor leads its
    lines. `mark`: the kind whose shape stands before the text; `inset`: pixels left free at its left."""

    def __init__(
        self,
        text: str,
        face: Face,
        *,
        stretches: tuple[Stretch, ...] = (),
        mark: int | None = None,
        theme: Theme | None = None,
        inset: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._laid = LaidText(text, face, stretches)
        self._mark = mark
        self._theme = theme
        self._inset = inset
        self._selected: tuple[int, int] | None = None
        self._anchor = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(self._laid.text)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def selected_text(self) -> str:
        """What the mouse has selected."""
        return self._laid.part(*self._selected) if self._selected else ""

    @property
    def _indent(self) -> float:
        return self._inset + (0.0 if self._mark is None else self._laid.line_height * 0.95)

    @property
    def _left(self) -> float:
        """Where the lines are painted from; the mark stands where they begin."""
        return 0.0 if self._laid.runs_left else self._indent

    def heightForWidth(self, width: int) -> int:
        return int(self._laid.height(width - self._indent) + 0.999)

    def sizeHint(self) -> QSize:
        wide = int(min(self._laid.natural_width + self._indent + 1, 10_000))
        return QSize(wide, int(self._laid.line_height + 0.999))  # layouts ask for the height at their width

    def minimumSizeHint(self) -> QSize:
        return QSize(40, int(self._laid.line_height))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._laid.height(self.width() - self._indent)
        if self._mark is not None and self._theme is not None:
            size = self._laid.face.font.pixelSize() * MARK / 13
            before = self._inset + size * 0.6
            at = QPointF(self.width() - before if self._laid.runs_left else before, self._laid.line_height / 2)
            paint_mark(painter, at, size, self._mark, 0, self._theme)
        self._laid.paint(painter, QPointF(self._left, 0), self._selected)
        painter.end()

    # ------------------------------------------------------------------ selecting

    def _at(self, event: QMouseEvent) -> int:
        return self._laid.position(event.position() - QPointF(self._left, 0))

    def _select(self, selected: tuple[int, int] | None) -> None:
        self._selected = selected if selected and selected[0] < selected[1] else None
        if self._selected:
            self.installEventFilter(self)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._anchor = self._at(event)
        self._select(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._at(event)
            self._select((min(self._anchor, at), max(self._anchor, at)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select(self._laid.word(self._at(event)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._select(None)
        super().focusOutEvent(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ctrl+C copies what is selected here, whatever else has that key. Watches itself, and only once something
        was selected: to override event() makes each of a hundred paragraphs slower to build."""
        if event.type() is QEvent.Type.ShortcutOverride and self._copies(event):
            event.accept()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._copies(event):
            QGuiApplication.clipboard().setText(self.selected_text)
            return
        event.ignore()

    def _copies(self, event: QEvent) -> bool:
        copy = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy)
        return copy and self._selected is not None
