"""The class's screen: one event told large, the line of time beneath, a question, and how far the lesson has come.

Sizes are shares of the screen's height, so that a title is at least 1/18 of it wherever it is shown. What a teacher
notes never comes near this module: it is not in `ClassScreen`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from frtdesk.draw.class_timeline import LINE_FOOT, MARGIN, PITCH, paint_line, paint_route
from frtdesk.draw.class_told import Said, Told, lay_out
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.text_block import TextBlock, block, face, fitted, paint_block
from frtdesk.draw.theme import Theme
from frtdesk.model.event_words import BETWEEN
from frtdesk.timeline.class_line import ClassLine

TITLE = 1 / 17.3
"""Of the height: a title must be at least 1/18."""

PROMPT_TOP, PROMPT_ROOM = 0.79, 0.115

COUNTS = 0.024
"""What counts over full heaps take above them."""

FOOT = 0.982
"""Where the last line of the foot ends."""


@dataclass(frozen=True)
class Card:
    """What is told: `kind` a code with its words, the title, facts, what was said, the most telling first, and a
    summary. `source`: where it is documented, for the foot, where no quote is told. `points`: for a stretch of time,
    the kind and the title of what happened in it."""

    kind: int
    kind_words: str
    title: str
    facts: str
    quotes: tuple[Said, ...] = ()
    summary: str = ""
    source: str = ""
    points: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, eq=False)
class ClassScreen:
    """All that the class may see of one step. `aside`: what is said under the prompt; `free`: pixels at the right of
    both that something else takes."""

    width: float
    height: float
    card: Card | None
    line: ClassLine | None
    prompt: str
    aside: str
    lesson: str
    progress: str
    credit: str
    free: float = 0.0


def paint_class_screen(painter: QPainter, screen: ClassScreen, theme: Theme) -> None:
    """Paint the whole screen at the origin."""
    theme = replace(theme, canvas=theme.paper)  # hollow marks stand on paper here
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, screen.width, screen.height), theme.paper)
    tall, left = screen.height, screen.width * MARGIN
    across = screen.width - 2 * left
    foot = tall * PROMPT_TOP
    if screen.line is not None:
        foot = tall * (LINE_FOOT - screen.line.levels * PITCH - COUNTS)
    top = tall * 0.044
    under, told = _card(painter, screen.card, QRectF(left, top, across, foot - tall * 0.008 - top), tall, theme)
    if screen.line is not None:
        paint_line(painter, screen.line, left, tall, theme)
        if screen.card is not None:
            paint_route(
                painter, screen.line, left, max(under, foot) + tall * 0.012, tall, theme.marks[screen.card.kind]
            )
    _prompt(painter, screen, left, across - screen.free, theme)
    paint_foot(painter, screen, theme, _documented(screen.card, told))


def _card(painter: QPainter, card: Card | None, area: QRectF, tall: float, theme: Theme) -> tuple[float, int]:
    """The event; the y under it, and how many of its quotes are told."""
    if card is None:
        return area.top(), 0
    left, y, wide = area.left(), area.top(), area.width() * 0.87
    size = tall / 36
    if card.kind_words:
        kind = fitted(card.kind_words, (size, tall / 46), area.width() - size * 1.15, size * 1.3, QFont.Weight.DemiBold)
        x = area.right() - size * 0.45 if kind.right_to_left else left + size * 0.45
        paint_mark(painter, QPointF(x, y + size * 0.6), size * 0.8, card.kind, 0, theme)
        begin = left if kind.right_to_left else left + size * 1.15
        y = paint_block(painter, kind, begin, y, theme.texts[card.kind]) + tall * 0.006
    said = card.quotes or card.summary or card.points
    most = 4 if said else 6
    title = block(card.title, face(tall * TITLE, QFont.Weight.Bold), wide, most, 1.13)
    y = paint_block(painter, title, left, y, theme.ink) + tall * 0.008
    if card.facts:
        facts = fitted(card.facts, (tall / 36, tall / 48), area.width(), tall * 0.056)
        y = paint_block(painter, facts, left, y, theme.quiet) + tall * 0.018
    if not said:
        return y, 0
    room = QRectF(left, y, wide, area.bottom() - y)
    if card.points:
        return _points(painter, card, room, tall, theme), 0
    told = lay_out(card.quotes, card.summary, room.width(), room.height(), tall)
    _said(painter, told, room, tall, (theme, theme.marks[card.kind]))
    return y + told.foot, told.quotes


def _points(painter: QPainter, card: Card, area: QRectF, tall: float, theme: Theme) -> float:
    """What happened in a stretch of time, a line each, as many as there is room for."""
    size, y = tall / 32, area.top()
    for kind, text in card.points:
        if y + size * 1.3 > area.bottom():
            break
        line = block(text, face(size), area.width() - size * 1.3, 1)
        x = area.right() - size * 0.42 if line.right_to_left else area.left() + size * 0.42
        paint_mark(painter, QPointF(x, y + size * 0.62), size * 0.7, kind, 0, theme)
        begin = area.left() if line.right_to_left else area.left() + size * 1.3
        y = paint_block(painter, line, begin, y, theme.ink) + size * 0.12
    return y


def _said(painter: QPainter, told: Told, area: QRectF, tall: float, colours: tuple[Theme, QColor]) -> None:
    """Quotes with their speakers beside rules in the kind's colour, and the summary."""
    theme, kind = colours
    for words, left, top, quiet in told.texts:
        paint_block(painter, words, area.left() + left, area.top() + top, theme.quiet if quiet else theme.ink)
    for top, foot in told.rules:
        painter.fillRect(QRectF(area.left(), area.top() + top, max(tall / 220, 2.0), foot - top), kind)


def _documented(card: Card | None, told: int) -> str:
    """Where what is told is from: the sources of the quotes that are told, else the card's."""
    if card is None:
        return ""
    sources = dict.fromkeys(said.source for said in card.quotes[:told] if said.source)
    return BETWEEN.join(sources) or card.source


def _prompt(painter: QPainter, screen: ClassScreen, left: float, across: float, theme: Theme) -> None:
    """The question to the class, and beside or under it what is still hidden."""
    tall = screen.height
    y = tall * PROMPT_TOP + tall * 0.012
    room = tall * PROMPT_ROOM
    prompt: TextBlock | None = None
    if screen.prompt:
        prompt = fitted(screen.prompt, (tall / 26, tall / 40), across, room - tall / 40 * 1.3, QFont.Weight.DemiBold)
        y = paint_block(painter, prompt, left, y, theme.ink)
    if screen.aside:
        aside = block(screen.aside, face(tall / 42), across, 1)
        paint_block(painter, aside, left, y + (tall * 0.006 if prompt else 0.0), theme.quiet)


def paint_foot(painter: QPainter, screen: ClassScreen, theme: Theme, source: str = "") -> None:
    """The lesson, how far it has come, and where what is told is from: whole, in two lines where one is too short."""
    tall, left = screen.height, screen.width * MARGIN
    across = screen.width - 2 * left
    progress = block(screen.progress, face(tall / 52, QFont.Weight.DemiBold), across * 0.2, 1)
    side = across * 0.42
    for text, at_right in ((screen.lesson, False), (source or screen.credit, True)):
        made = fitted(text, (tall / 52, tall / 64), side, tall * 0.043)
        x = left + across - (side if made.right_to_left else made.wide) if at_right else left
        paint_block(painter, made, x, tall * FOOT - made.height, theme.quiet)
    if screen.progress:
        x = left + (across - progress.wide) / 2
        paint_block(painter, progress, x, tall * FOOT - progress.height, theme.ink)
