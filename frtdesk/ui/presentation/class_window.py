"""The class's window: what the room sees, and nothing else; and what a mouse does there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.class_extras import (
    paint_frozen,
    paint_laser,
    paint_overview,
    paint_pill,
    paint_spotlight,
    paint_timer,
    paint_word,
    tile_boxes,
)
from frtdesk.model.columns import Columns
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import one_line
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.state.lesson_steps import StepScene
from frtdesk.state.settings import Settings
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.plot.motion import Motion, motion_wanted
from frtdesk.ui.presentation.class_picture import ClassPicture, Lit, Size

HIDE_POINTER = 2_500
"""Milliseconds after which a pointer that rests is hidden."""


class ClassWindow(QWidget):
    """Paints the player's room. `closed`: the person closed it. `pointed`: where the pointer is, as shares of the
    window. `clicked`: 1 for a click that goes on, -1 for one that goes back, as clickers that are mice do."""

    closed = Signal()
    pointed = Signal(float, float)
    tile_pressed = Signal(int)
    clicked = Signal(int)

    def __init__(
        self, player: LessonPlayer, columns: Columns, lit: Lit, settings: Settings, clock: Callable[[], float]
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._player = player
        self._settings = settings
        self._clock = clock
        self._picture = ClassPicture(player, columns, lit)
        self._late: tuple[EventDetail, ...] = ()
        self._later_lit = lit
        self._frozen_at: float | None = None
        self._room = player.room
        self._pressed: QPointF | None = None
        self.digits = ""
        self.word = ""
        self.alone = False
        self.setWindowTitle(translate("class", "{lesson} - class").format(lesson=one_line(player.lesson.title, 80)))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 180)
        self.setAccessibleName(translate("class", "What the class sees"))
        scene = self._scene()
        self.motion = Motion((scene.start, scene.stop) if scene else (0.0, 1.0), self.update, self)
        self._second = QTimer(self)
        self._second.setInterval(200)
        self._second.timeout.connect(self._on_second)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HIDE_POINTER)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        player.room_changed.connect(self._on_room_changed)
        player.changed.connect(self._on_player_changed)

    def take_cards(self, found: Sequence[EventDetail]) -> None:
        """What was read of the lesson's events; a frozen window shows it when it follows again."""
        if self._player.frozen:
            self._late = tuple(found)
            return
        self._picture.take_cards(found)
        self.update()

    def use(self, lit: Lit) -> None:
        """Other colours; a frozen window takes them when it follows again."""
        self._later_lit = lit
        if not self._player.frozen:
            self._picture.lit = lit
            self.update()

    def stand_alone(self, alone: bool) -> None:
        """Whether this is the only screen: then what the teacher must know stands here, small."""
        self.alone = alone
        self.update()

    def type_digits(self, digits: str) -> None:
        """Show a number that is being typed; empty takes it away."""
        self.digits = digits
        self.update()

    def show_word(self, word: str) -> None:
        """Show a word to the teacher, on a single screen only; empty takes it away."""
        self.word = word
        self.update()

    # ------------------------------------------------------------------ following the player

    def _on_room_changed(self) -> None:
        before, self._room = self._room, self._player.room
        scene = self._scene()
        if scene is not None and before.step != self._room.step:
            target = (scene.start, scene.stop)
            neighbours = abs(before.step - self._room.step) == 1 and not before.pushed
            (self.motion.glide if neighbours and motion_wanted(self._settings) else self.motion.jump)(target)
        if self._room.timer_ends is not None and not self._second.isActive():
            self._second.start()
        elif self._room.timer_ends is None:
            self._second.stop()
        self.update()

    def _on_player_changed(self) -> None:
        frozen = self._player.frozen
        if frozen and self._frozen_at is None:
            self._frozen_at = self._clock()
            scene = self._scene()
            if scene is not None:
                self.motion.jump((scene.start, scene.stop))
            self.update()
        elif not frozen and self._frozen_at is not None:
            self._frozen_at = None
            self._picture.lit = self._later_lit
            if self._late:
                self._picture.take_cards(self._late)
                self._late = ()
            self.update()

    def _on_second(self) -> None:
        if not self._player.frozen:
            self.update()

    # ------------------------------------------------------------------ painting

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = float(self.width()), float(self.height())
        self.paint(painter, *size)
        if self.alone and self._player.frozen and not self._room.blank:
            paint_frozen(painter, size, self._picture.lit.theme)
        if self.alone and self.word:
            paint_word(painter, self.word, size, self._picture.lit.theme)
        painter.end()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the room at any size: on the screen, and small in the console."""
        room, picture, size = self._room, self._picture, (width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if room.blank:
            colour = Qt.GlobalColor.black if room.blank == "black" else Qt.GlobalColor.white
            painter.fillRect(QRectF(0, 0, width, height), colour)
            return
        self._paint_told(painter, size)
        if room.timer_ends is not None:
            left = room.timer_ends - (self._frozen_at or self._clock())
            paint_timer(painter, left, size, picture.lit.theme, room.overview)
        if room.spotlight is not None:
            paint_spotlight(painter, room.spotlight, size)
        if room.laser is not None:
            paint_laser(painter, room.laser, size)
        if self.digits and not self._player.frozen:
            step = translate("class", "step {number}").format(number=self.digits)
            paint_pill(painter, step, size, picture.lit.theme)

    def _paint_told(self, painter: QPainter, size: Size) -> None:
        room, picture, scene = self._room, self._picture, self._scene()
        if room.overview:
            tiles = picture.tiles(room.step)
            paint_overview(painter, self._player.lesson.title, tiles, room.step, size, picture.lit.theme)
        elif room.pushed is not None:
            picture.paint_pushed(painter, room.pushed, size)
        elif scene is None:
            picture.paint_end(painter, size)
        else:
            days = self.motion.days if self._frozen_at is None else (scene.start, scene.stop)
            picture.paint_step(painter, scene, days, size, room.timer_ends is not None)

    def _scene(self) -> StepScene | None:
        step = self._room.step
        return self._player.scenes[step] if step < len(self._player.scenes) else None

    # ------------------------------------------------------------------ Qt events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._rest.start()
        at: QPointF = event.position()
        self.pointed.emit(at.x() / max(self.width(), 1), at.y() / max(self.height(), 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not a drag: on a tile of the overview it goes there, elsewhere left goes on and right goes back.
        With the spotlight or the dot in hand a click is a slip."""
        pressed, self._pressed = self._pressed, None
        button = event.button()
        if pressed is None or (event.position() - pressed).manhattanLength() > QApplication.startDragDistance():
            return
        if self._room.overview and not self._room.blank:
            if button == Qt.MouseButton.LeftButton:
                self._press_tile(event.position())
        elif not any(self._player.pointing) and button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.clicked.emit(1 if button == Qt.MouseButton.LeftButton else -1)

    def _press_tile(self, at: QPointF) -> None:
        boxes = tile_boxes(len(self._player.scenes), self.width(), self.height())
        hit = next((n for n, box in enumerate(boxes) if box.contains(at)), None)
        if hit is not None:
            self.tile_pressed.emit(hit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
