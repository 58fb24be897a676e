"""The class's window: what the room sees, and nothing else. It knows a step's event and prompt, never its note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import translate
from frtdesk.draw.class_card import card_of
from frtdesk.draw.class_extras import (
    Tile,
    paint_digits,
    paint_end,
    paint_laser,
    paint_overview,
    paint_spotlight,
    paint_timer,
    tile_boxes,
)
from frtdesk.draw.class_screen import Card, ClassScreen, line_size, paint_class_screen
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.text_block import block, face, paint_block
from frtdesk.draw.theme import Theme
from frtdesk.model.columns import Columns
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import title_words
from frtdesk.model.filter import Everything
from frtdesk.model.query import to_text
from frtdesk.model.vocabulary import OTHER
from frtdesk.state.lesson_player import LessonPlayer, Pushed, Room
from frtdesk.state.lesson_steps import StepScene
from frtdesk.state.settings import Settings
from frtdesk.timeline.class_line import ClassLine, build_line
from frtdesk.timeline.compose import Composer, Viewport
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.plot.motion import Motion, motion_wanted

LEGIBLE = 620.0
"""Pixels of height at which a pushed view has text of its normal size; a room needs larger text than a desk."""

HIDE_POINTER = 2_500
"""Milliseconds after which a pointer that rests is hidden."""


@dataclass(frozen=True)
class Lit:
    """What the window needs of its surroundings: colours, how details are read, the time, and a credit line."""

    theme: Theme
    credit: str


class ClassWindow(QWidget):
    """Paints the player's room. `closed`: the person closed it. `pointed`: where the pointer is, as shares of the
    window. `digits`: a step's number that is being typed."""

    closed = Signal()
    pointed = Signal(float, float)
    tile_pressed = Signal(int)

    def __init__(
        self, player: LessonPlayer, columns: Columns, lit: Lit, settings: Settings, clock: Callable[[], float]
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._player = player
        self._columns = columns
        self._lit = lit
        self._settings = settings
        self._clock = clock
        self._cards: dict[int, Card] = {}
        self._frozen_at: float | None = None
        self._room = player.room
        self.digits = ""
        self.setWindowTitle(translate("class", "{lesson} - class").format(lesson=player.lesson.title[:80]))
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

    def take_card(self, detail: EventDetail) -> None:
        """What was read of an event; until then its title is shown."""
        event = self._index_of(detail.key)
        if event is not None:
            self._cards[event] = card_of(detail)
            if self._shown_event() == event:
                self.update()

    def use(self, lit: Lit) -> None:
        """Other colours."""
        self._lit = lit
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
        elif not frozen:
            self._frozen_at = None

    def _on_second(self) -> None:
        if not self._player.frozen:
            self.update()

    def type_digits(self, digits: str) -> None:
        """Show a number that is being typed; empty takes it away."""
        self.digits = digits
        self.update()

    # ------------------------------------------------------------------ painting

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint(painter, float(self.width()), float(self.height()))
        painter.end()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the room at any size: on the screen, and small in the console."""
        room, theme, size = self._room, self._lit.theme, (width, height)
        if room.blank:
            colour = Qt.GlobalColor.black if room.blank == "black" else Qt.GlobalColor.white
            painter.fillRect(QRectF(0, 0, width, height), colour)
        elif room.overview:
            paint_overview(painter, self._player.lesson.title, self._tiles(room), room.step, size, theme)
        elif room.pushed is not None:
            self._paint_pushed(painter, room.pushed, size)
        elif self._scene() is None:
            paint_end(painter, self._player.lesson.question, self._player.lesson.title, size, theme)
        else:
            paint_class_screen(painter, self._screen(size), theme)
        if room.timer_ends is not None and not room.blank:
            paint_timer(painter, room.timer_ends - (self._frozen_at or self._clock()), size, theme)
        if room.spotlight is not None and not room.blank:
            paint_spotlight(painter, room.spotlight, size)
        if room.laser is not None and not room.blank:
            paint_laser(painter, room.laser, size)
        if self.digits and not self._player.frozen:
            paint_digits(painter, self.digits, size, theme)

    def _scene(self) -> StepScene | None:
        step = self._room.step
        return self._player.scenes[step] if step < len(self._player.scenes) else None

    def _shown_event(self) -> int:
        scene = self._scene()
        return scene.event if scene is not None else -1

    def _index_of(self, key: int) -> int | None:
        found = (self._columns.key == key).nonzero()[0]
        return int(found[0]) if len(found) else None

    def _card(self, event: int) -> Card | None:
        if event < 0:
            return None
        known = self._cards.get(event)
        return known or Card(int(self._columns.kind[event]), "", title_words(self._columns.titles[event], 400), "")

    def _screen(self, size: tuple[float, float]) -> ClassScreen:
        scene, player = self._scene(), self._player
        assert scene is not None
        line = self._line(scene, size)
        return ClassScreen(
            width=size[0],
            height=size[1],
            card=self._card(scene.event),
            line=line,
            prompt=player.lesson.steps[scene.number].prompt,
            aside=_aside(int(np.count_nonzero(scene.members & ~scene.known))),
            lesson=player.lesson.title,
            progress=translate("class", "{step} of {steps}").format(step=scene.number + 1, steps=len(player.scenes)),
            credit=self._lit.credit,
        )

    def _line(self, scene: StepScene, size: tuple[float, float]) -> ClassLine:
        days = self.motion.days if self._frozen_at is None else (scene.start, scene.stop)
        measure = QtMeasure(size[1] / 48 / 11)
        return build_line(self._columns, days, scene.known, scene.members, scene.event, line_size(*size), measure)

    def _tiles(self, room: Room) -> list[Tile]:
        told = range(room.step + 1)
        return [
            Tile(
                scene.number,
                self._title(scene) if scene.number in told else "",
                int(self._columns.kind[scene.event]) if scene.event >= 0 and scene.number in told else OTHER,
            )
            for scene in self._player.scenes
        ]

    def _title(self, scene: StepScene) -> str:
        if scene.event < 0:
            return self._player.lesson.steps[scene.number].prompt
        return title_words(self._columns.titles[scene.event])

    def _paint_pushed(self, painter: QPainter, pushed: Pushed, size: tuple[float, float]) -> None:
        """The timeline that the teacher pushed, in large letters, with its filter in words under it."""
        width, height = size
        factor = max(height / LEGIBLE, 0.5)
        foot = height / 20
        view = pushed.view
        viewport = Viewport(
            view.start, view.stop, width, height - foot, lanes=view.lanes,
            metrics=replace(Metrics().scaled(factor)), selected=frozenset(pushed.selection),
        )  # fmt: skip
        measure = QtMeasure(factor)
        if pushed.halves is None:
            frame = Composer(measure).build_frame(pushed.index, viewport)
        else:
            frame = build_mirrored(Composer(measure), measure, pushed.halves, viewport)
        painter.fillRect(QRectF(0, 0, width, height), self._lit.theme.paper)
        paint_frame(painter, frame, self._lit.theme, factor=factor)
        said = translate("class", "all events") if isinstance(view.filter, Everything) else to_text(view.filter)
        if view.compare is not None:
            other = to_text(view.compare) or translate("class", "all events")
            said = translate("class", "A: {first} · B: {second}").format(first=said, second=other)
        words = block(said, face(height / 44), width * 0.94, 1)
        paint_block(painter, words, width * 0.03, height - foot * 0.8, self._lit.theme.quiet)

    # ------------------------------------------------------------------ Qt events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.unsetCursor()
        self._rest.start()
        at: QPointF = event.position()
        self.pointed.emit(at.x() / max(self.width(), 1), at.y() / max(self.height(), 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._room.overview:
            boxes = tile_boxes(len(self._player.scenes), self.width(), self.height())
            hit = next((n for n, box in enumerate(boxes) if box.contains(event.position())), None)
            if hit is not None:
                self.tile_pressed.emit(hit)
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _aside(hidden: int) -> str:
    """How much of the lesson is still to come."""
    if not hidden:
        return ""
    return translate(
        "class", "%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.", hidden
    )
