"""The class's screen: one event told large, the line of time beneath, a question, and how far the lesson has come.

Sizes are shares of the screen's height, so that a title is at least 1/18 of it wherever it is shown. What a teacher
notes never comes near this module: it is not in `ClassScreen`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from frtdesk.draw.class_timeline import LINE_FOOT, LINE_ROOM, MARGIN, paint_line, paint_route
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.text_block import TextBlock, block, face, fitted, paint_block
from frtdesk.draw.theme import Theme
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
    """What is told: `kind` a code with its words, the title, facts, and what was said, by whom; or, where nobody is
    quoted, a summary. `source`: where that is documented, for the foot. `points`: for a stretch of time, the kind and
    the title of what happened in it."""

    kind: int
    kind_words: str
    title: str
    facts: str
    quote: str = ""
    speaker: str = ""
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
    foot = tall * (LINE_FOOT - LINE_ROOM - COUNTS) if screen.line is not None else tall * PROMPT_TOP
    under = _card(painter, screen.card, QRectF(left, tall * 0.044, across, foot - tall * 0.05), tall, theme)
    if screen.line is not None:
        paint_line(painter, screen.line, left, tall, theme)
        if screen.card is not None:
            paint_route(
                painter, screen.line, left, max(under, foot) + tall * 0.012, tall, theme.marks[screen.card.kind]
            )
    _prompt(painter, screen, left, across - screen.free, theme)
    paint_foot(painter, screen, theme)


def _card(painter: QPainter, card: Card | None, area: QRectF, tall: float, theme: Theme) -> float:
    """The event; the y under it."""
    if card is None:
        return area.top()
    left, y, wide = area.left(), area.top(), area.width() * 0.87
    size = tall / 36
    if card.kind_words:
        paint_mark(painter, QPointF(left + size * 0.45, y + size * 0.6), size * 0.8, card.kind, 0, theme)
        kind = fitted(card.kind_words, (size, tall / 46), area.width() - size * 1.15, size * 1.3, QFont.Weight.DemiBold)
        y = paint_block(painter, kind, left + size * 1.15, y, theme.texts[card.kind]) + tall * 0.006
    said = card.quote or card.summary or card.points
    most = 4 if said else 6
    title = block(card.title, face(tall * TITLE, QFont.Weight.Bold), wide, most, 1.13)
    y = paint_block(painter, title, left, y, theme.ink) + tall * 0.008
    if card.facts:
        facts = fitted(card.facts, (tall / 36, tall / 48), area.width(), tall * 0.056)
        y = paint_block(painter, facts, left, y, theme.quiet) + tall * 0.018
    if not said:
        return y
    room = QRectF(left, y, wide, area.bottom() - y)
    return _points(painter, card, room, tall, theme) if card.points else _said(painter, card, room, tall, theme)


def _points(painter: QPainter, card: Card, area: QRectF, tall: float, theme: Theme) -> float:
    """What happened in a stretch of time, a line each, as many as there is room for."""
    size, y = tall / 32, area.top()
    for kind, text in card.points:
        if y + size * 1.3 > area.bottom():
            break
        line = block(text, face(size), area.width() - size * 1.3, 1)
        paint_mark(painter, QPointF(area.left() + size * 0.42, y + size * 0.62), size * 0.7, kind, 0, theme)
        y = paint_block(painter, line, area.left() + size * 1.3, y, theme.ink) + size * 0.12
    return y


def _said(painter: QPainter, card: Card, area: QRectF, tall: float, theme: Theme) -> float:
    """The quote with its speaker and source, whole, beside a rule in the kind's colour; or the summary."""
    inner = area.left() + tall * 0.03 if card.quote else area.left()
    wide = area.width() - (inner - area.left())
    speaker: TextBlock | None = None
    if card.quote and card.speaker:
        speaker = fitted(card.speaker, (tall / 41, tall / 47), wide, tall / 41 * 1.3)
        if not speaker.whole:
            speaker = fitted(card.speaker, (tall / 43, tall / 58), wide, tall * 0.062)
    room = area.height() - (speaker.height + tall * 0.006 if speaker is not None else 0.0)
    if room < tall * 0.03:
        return area.top()
    words = fitted(card.quote or card.summary, (tall / 27, tall / 45), wide, room)
    y = paint_block(painter, words, inner, area.top(), theme.ink)
    if speaker is not None:
        y = paint_block(painter, speaker, inner, y + tall * 0.006, theme.quiet)
    if card.quote:
        rule = QRectF(area.left(), area.top(), max(tall / 220, 2.0), y - area.top())
        painter.fillRect(rule, theme.marks[card.kind])
    return y


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


def paint_foot(painter: QPainter, screen: ClassScreen, theme: Theme) -> None:
    """The lesson, how far it has come, and where what is told is from: whole, in two lines where one is too short."""
    tall, left = screen.height, screen.width * MARGIN
    across = screen.width - 2 * left
    source = screen.card.source if screen.card is not None and screen.card.source else screen.credit
    progress = block(screen.progress, face(tall / 52, QFont.Weight.DemiBold), across * 0.2, 1)
    side = across * 0.42
    for text, at_right in ((screen.lesson, False), (source, True)):
        made = fitted(text, (tall / 52, tall / 64), side, tall * 0.043)
        x = left + across - (side if made.right_to_left else made.wide) if at_right else left
        paint_block(painter, made, x, tall * FOOT - made.height, theme.quiet)
    if screen.progress:
        x = left + (across - progress.wide) / 2
        paint_block(painter, progress, x, tall * FOOT - progress.height, theme.ink)
