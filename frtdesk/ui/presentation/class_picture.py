"""What the class's window paints, made from the room and the data: steps, stretches of time, the end, a pushed view.

It knows a step's event and prompt, never its note.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from frtdesk.base.calendar import civil
from frtdesk.base.wording import day_words, year_words
from frtdesk.base.words import translate
from frtdesk.draw.class_card import card_of
from frtdesk.draw.class_extras import Tile, paint_end, timer_room
from frtdesk.draw.class_screen import Card, ClassScreen, paint_class_screen
from frtdesk.draw.class_timeline import PITCH, ClassMeasure, line_size
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.page_rows import without_empty
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.text_block import block, face, paint_block
from frtdesk.draw.theme import Theme
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import BETWEEN, title_words
from frtdesk.model.vocabulary import OTHER
from frtdesk.state.lesson_player import LessonPlayer, Pushed
from frtdesk.state.lesson_steps import StepScene
from frtdesk.state.view_words import filter_words
from frtdesk.timeline.class_line import ClassLine, build_line
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.lanes import anchors, extents, horizon, is_undated
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored
from frtdesk.timeline.viewport import Viewport

LEGIBLE = (480.0, 620.0)
"""Pixels of height at which a pushed view has text of its normal size, as a room needs larger text than a desk; the
second where the first leaves no room for all rows."""

POINTS = 6
"""Events that are named of a stretch of time, at most."""

LEAST_HEAP = 2
"""Levels of marks for which there is room on every screen."""

MOST_HEAPS = 400
"""Heights of heaps that are kept, one a step and size of the screen."""

AIR = 0.04
"""Of all the time that a lesson told, left free at either side of it at the end."""

Size = tuple[float, float]
Days = tuple[float, float]


@dataclass(frozen=True)
class Lit:
    """What a picture needs of its surroundings: colours, and a credit line."""

    theme: Theme
    credit: str


class ClassPicture:
    """Paints steps of the player's lesson over `columns`."""

    def __init__(self, player: LessonPlayer, columns: Columns, lit: Lit) -> None:
        self._player = player
        self._columns = columns
        self.lit = lit
        self._details: dict[int, EventDetail] = {}
        self._sources = NumberedSources()
        self._cards: dict[int, Card] = {}
        self._heaps: dict[tuple[int, Size], int] = {}
        self._measure = ClassMeasure(0.0)

    def take_cards(self, found: Sequence[EventDetail]) -> None:
        """What was read of the lesson's events, in the order of its steps; until then their titles are shown."""
        self._sources = NumberedSources.of_all(detail.event for detail in found)
        self._cards.clear()
        for detail in found:
            here = (self._columns.key == detail.key).nonzero()[0]
            if len(here):
                self._details[int(here[0])] = detail

    # ------------------------------------------------------------------ steps

    def paint_step(self, painter: QPainter, scene: StepScene, days: Days, size: Size, timed: bool) -> None:
        """One step, its line of time over `days`; `timed`: a timer stands beside the prompt."""
        player = self._player
        step = player.lesson.steps[scene.number]
        card = self._card(scene) if scene.event >= 0 else self._stretch(scene)
        line = None
        if scene.placed:
            room = *line_size(*size)[:2], self._heap(scene, size)
            line = self._line(days, scene.known, scene.members, scene.event, room, scene.among, scene.selected)
        paint_class_screen(
            painter,
            ClassScreen(
                width=size[0],
                height=size[1],
                card=card,
                line=line,
                prompt=step.prompt if card.title != step.prompt else "",
                aside=_aside(int(np.count_nonzero(scene.members & ~scene.known))),
                lesson=player.lesson.title,
                progress=translate("class", "{step} of {steps}").format(
                    step=scene.number + 1, steps=len(player.scenes)
                ),
                credit=self.lit.credit,
                free=timer_room(size[1]) if timed else 0.0,
            ),
            self.lit.theme,
        )

    def _card(self, scene: StepScene) -> Card:
        """The event of a step as that step tells it."""
        detail = self._details.get(scene.event)
        if detail is None:
            title = title_words(self._columns.titles[scene.event], 400)
            return Card(int(self._columns.kind[scene.event]), "", title, "")
        if scene.number not in self._cards:
            prompt = self._player.lesson.steps[scene.number].prompt
            self._cards[scene.number] = card_of(detail, self._sources, prompt)
        return self._cards[scene.number]

    def _heap(self, scene: StepScene, size: Size) -> int:
        """How high the marks of a step are heaped when it rests: what is left of the room is for what is told, and
        while the line travels it stays so."""
        if (scene.number, size) not in self._heaps:
            if len(self._heaps) > MOST_HEAPS:
                self._heaps.clear()
            days, room = (scene.start, scene.stop), line_size(*size)
            line = self._line(days, scene.known, scene.members, scene.event, room, scene.among, scene.selected)
            highest = int(line.level.max(initial=0)) + 1
            self._heaps[scene.number, size] = line.levels if len(line.over) else max(highest, LEAST_HEAP)
        return self._heaps[scene.number, size]

    def _stretch(self, scene: StepScene) -> Card:
        """A step without an event: its question as the title, and what the class knows to have happened then, what the
        step marks before anything else."""
        columns, step = self._columns, self._player.lesson.steps[scene.number]
        if scene.missing:
            return Card(OTHER, "", step.prompt or self._player.lesson.title, "")
        first, last = int(np.floor(scene.start)), int(np.ceil(scene.stop)) - 1
        dates = translate("class", "{first} to {last}").format(first=day_words(first), last=day_words(last))
        seen = scene.known & ~is_undated(columns) & (columns.start_max >= first) & (columns.start_min <= last)
        if scene.among is not None:
            seen &= scene.among
        events = np.flatnonzero(seen)
        named = np.array([event for event in scene.selected if scene.known[event]], np.int64)
        if not len(named):
            weight = np.lexsort((events, -columns.importance[events].astype(np.int16)))
            named = events[weight[:POINTS]]
        named = named[np.argsort(columns.start_min[named], kind="stable")]
        many = translate("class", "No event that you know of yet")
        if len(events):
            many = translate("class", "%n event that you know by now|%n events that you know by now", len(events))
        points = tuple((int(columns.kind[event]), title_words(columns.titles[event], 400)) for event in named.tolist())
        title = step.prompt or dates
        facts = many if title == dates else dates + BETWEEN + many
        return Card(OTHER, "", title, facts, points=points)

    def _line(
        self,
        days: Days,
        known: Mask,
        members: Mask,
        event: int,
        room: tuple[float, float, float],
        among: Mask | None,
        marked: tuple[int, ...] = (),
    ) -> ClassLine:
        tall = room[1] / PITCH
        if self._measure.tall != tall:
            self._measure = ClassMeasure(tall)
        return build_line(self._columns, days, known, members, event, room, self._measure, among, marked)

    # ------------------------------------------------------------------ the end, and all steps

    def paint_end(self, painter: QPainter, size: Size) -> None:
        """The lesson's question over the line of everything that it told."""
        lesson, scenes, columns = self._player.lesson, self._player.scenes, self._columns
        members = scenes[0].members if scenes else np.zeros(len(columns), np.bool_)
        told = np.flatnonzero(members & ~is_undated(columns)).astype(np.int32)
        line, facts = None, ""
        if len(told):
            lo, _ = extents(columns, told, horizon(columns))
            at = anchors(columns, told, lo) / 2
            first, last = float(at.min()), float(at.max())
            air = max((last - first) * AIR, 20.0)
            line = self._line((first - air, last + air), np.ones_like(members), members, -1, line_size(*size), members)
            facts = _told_words(int(np.count_nonzero(members)), floor(first), floor(last))
        screen = ClassScreen(size[0], size[1], None, line, "", "", lesson.title, "", self.lit.credit)
        paint_end(painter, screen, lesson.question, facts, self.lit.theme)

    def tiles(self, told: int) -> list[Tile]:
        """All steps at a glance; those after the step `told` without their titles."""
        return [
            Tile(
                scene.number,
                self._title(scene) if scene.number <= told else "",
                int(self._columns.kind[scene.event]) if scene.event >= 0 and scene.number <= told else OTHER,
            )
            for scene in self._player.scenes
        ]

    def _title(self, scene: StepScene) -> str:
        said = title_words(self._columns.titles[scene.event]) if scene.event >= 0 else ""
        return said or self._player.lesson.steps[scene.number].prompt or translate("class", "a stretch of time")

    # ------------------------------------------------------------------ what was pushed

    def paint_pushed(self, painter: QPainter, pushed: Pushed, size: Size) -> None:
        """The timeline that the teacher pushed, in large letters, with its filter in words under it. What is empty is
        left out: the room does not zoom, so nothing has to keep its place."""
        width, height = size
        foot, view = height / 20, pushed.view
        frame, factor = self._pushed_frame(pushed, (width, height - foot), height / LEGIBLE[0])
        if frame.hidden_rows:
            frame, factor = self._pushed_frame(pushed, (width, height - foot), height / LEGIBLE[1])
        painter.fillRect(QRectF(0, 0, width, height), self.lit.theme.paper)
        paint_frame(painter, frame, self.lit.theme, factor=factor)
        said = filter_words(view.filter, self._columns) or translate("class", "all events")
        if view.compare is not None:
            other = filter_words(view.compare, self._columns) or translate("class", "all events")
            said = translate("class", "A: {first} · B: {second}").format(first=said, second=other)
        words = block(said, face(height / 44), width * 0.94, 1)
        paint_block(painter, words, width * 0.03, height - foot * 0.8, self.lit.theme.quiet)

    def _pushed_frame(self, pushed: Pushed, size: Size, factor: float) -> tuple[Frame, float]:
        """The pushed view in a room of `size`, and its text scale."""
        view, factor = pushed.view, max(factor, 0.5)
        viewport = Viewport(
            view.start, view.stop, *size, lanes=view.lanes, metrics=Metrics().scaled(factor),
            selected=frozenset(pushed.selection),
        )  # fmt: skip
        measure = QtMeasure(factor)
        if pushed.halves is not None:
            return build_mirrored(Composer(measure), measure, pushed.halves, viewport), factor
        index = without_empty(pushed.index, (view.start, view.stop), view.lanes.shown_rows.keys())
        return Composer(measure).build_frame(index, viewport), factor


def _told_words(events: int, first: int, last: int) -> str:
    """14 events, 2018 to 2021."""
    years = [year_words(civil(day)[0]) for day in (first, last)]
    if years[0] == years[1]:
        return translate("class", "%n event, {year}|%n events, {year}", events).format(year=years[0])
    return translate("class", "%n event, {first} to {last}|%n events, {first} to {last}", events).format(
        first=years[0], last=years[1]
    )


def _aside(hidden: int) -> str:
    """How much of the lesson is still to come."""
    if not hidden:
        return ""
    return translate(
        "class", "%n more event in this lesson, still hidden.|%n more events in this lesson, still hidden.", hidden
    )
