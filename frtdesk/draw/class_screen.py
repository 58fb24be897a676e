"""The class's screen: one event told large, the line of time beneath, a question, and how far the lesson has come.

Sizes are shares of the screen's height, so that a title is at least 1/18 of it wherever it is shown. What a teacher
notes never comes near this module: it is not in `ClassScreen`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.shapes import shape
from frtdesk.draw.text_block import TextBlock, block, face, fitted, paint_block
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.class_line import ClassLine

TITLE = 1 / 17.3
"""Of the height: a title must be at least 1/18."""

MARGIN = 0.031
LINE_FOOT = 0.712
"""Where the line of time stands, from the top."""

LINE_ROOM = 0.155
"""How high marks may be heaped on it."""

PROMPT_TOP, PROMPT_ROOM = 0.79, 0.115
PITCH = 0.030
"""Between two marks."""


@dataclass(frozen=True)
class Card:
    """What is told: `kind` a code with its words, the title, facts on one line, and what was said, by whom; or, where
    nobody is quoted, a summary."""

    kind: int
    kind_words: str
    title: str
    facts: str
    quote: str = ""
    speaker: str = ""
    summary: str = ""


@dataclass(frozen=True, eq=False)
class ClassScreen:
    """All that the class may see of one step. `aside`: what is said beside the prompt."""

    width: float
    height: float
    card: Card | None
    line: ClassLine | None
    prompt: str
    aside: str
    lesson: str
    progress: str
    credit: str


def line_size(width: float, height: float) -> tuple[float, float, float]:
    """Width, room between two marks and number of levels of the line on a screen of this size, for `build_line`."""
    return width * (1 - 2 * MARGIN), height * PITCH, LINE_ROOM / PITCH


def paint_class_screen(painter: QPainter, screen: ClassScreen, theme: Theme) -> None:
    """Paint the whole screen at the origin."""
    theme = replace(theme, canvas=theme.paper)  # hollow marks stand on paper here
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, screen.width, screen.height), theme.paper)
    tall, left = screen.height, screen.width * MARGIN
    across = screen.width - 2 * left
    foot = tall * (LINE_FOOT - LINE_ROOM) if screen.line is not None else tall * PROMPT_TOP
    here = 0.0
    if screen.line is not None and screen.line.here >= 0:
        here = left + float(screen.line.x[screen.line.here])
    under = _card(painter, screen.card, QRectF(left, tall * 0.044, across, foot - tall * 0.05), tall, theme)
    if screen.line is not None:
        _line(painter, screen.line, left, tall, theme)
        if screen.card is not None and here:
            painter.setPen(QPen(theme.marks[screen.card.kind], max(tall / 450, 1.0)))
            painter.drawLine(QPointF(here, max(under + tall * 0.02, foot)), QPointF(here, tall * (LINE_FOOT - 0.05)))
    _prompt(painter, screen, left, across, theme)
    _foot(painter, screen, left, across, theme)


def _card(painter: QPainter, card: Card | None, area: QRectF, tall: float, theme: Theme) -> float:
    """The event; the y under it."""
    if card is None:
        return area.top()
    left, y, wide = area.left(), area.top(), area.width() * 0.87
    size = tall / 36
    paint_mark(painter, QPointF(left + size * 0.45, y + size * 0.6), size * 0.8, card.kind, 0, theme)
    kind = block(card.kind_words, face(size, QFont.Weight.DemiBold), wide, 1)
    y = paint_block(painter, kind, left + size * 1.15, y, theme.texts[card.kind]) + tall * 0.006
    said = card.quote or card.summary
    most = 3 if said else 5
    title = block(card.title, face(tall * TITLE, QFont.Weight.Bold), wide, most, 1.13)
    y = paint_block(painter, title, left, y, theme.ink) + tall * 0.008
    facts = block(card.facts, face(tall / 36), area.width(), 1)
    y = paint_block(painter, facts, left, y, theme.quiet) + tall * 0.018
    if not said:
        return y
    return _said(painter, card, QRectF(left, y, wide, area.bottom() - y), tall, theme)


def _said(painter: QPainter, card: Card, area: QRectF, tall: float, theme: Theme) -> float:
    """The quote with its speaker beside a rule in the kind's colour, or the summary."""
    inner = area.left() + tall * 0.03 if card.quote else area.left()
    below = tall / 38 * 1.3 if card.quote and card.speaker else 0.0
    room = area.bottom() - area.top() - below
    if room < tall * 0.03:
        return area.top()
    words = fitted(card.quote or card.summary, (tall / 27, tall / 45), area.width() - (inner - area.left()), room)
    y = paint_block(painter, words, inner, area.top(), theme.ink)
    if below:
        speaker = block(card.speaker, face(tall / 41), area.width() - tall * 0.03, 1)
        y = paint_block(painter, speaker, inner, y + tall * 0.006, theme.quiet)
    if card.quote:
        rule = QRectF(area.left(), area.top(), max(tall / 220, 2.0), y - area.top())
        painter.fillRect(rule, theme.marks[card.kind])
    return y


def _line(painter: QPainter, line: ClassLine, left: float, tall: float, theme: Theme) -> None:
    """The line of time with its marks; what the class does not know yet as dotted places."""
    painter.save()
    painter.translate(left, tall * LINE_FOOT)
    width, pitch, mark = line.scale.width, tall * PITCH, tall * 0.019
    faint = mix(theme.quiet, theme.paper, 0.55)
    hair = max(tall / 700, 1.0)
    painter.setPen(QPen(faint, hair))
    painter.drawLine(QPointF(0, 0), QPointF(width, 0))
    for x in line.axis.minor_lines.tolist():
        if 0 <= x <= width:
            painter.drawLine(QPointF(x, 0), QPointF(x, tall * 0.007))
    _axis(painter, line, tall, theme, faint)
    if line.extent is not None and line.here >= 0:
        soft = QColor(theme.mixed(int(line.kind[line.here]), theme.soft, theme.paper))
        x0, x1 = max(line.extent[0], 0.0), min(line.extent[1], width)
        painter.fillRect(QRectF(x0, -tall * 0.004, max(x1 - x0, 2.0), tall * 0.008), soft)
    pale = replace(theme, marks=tuple(mix(colour, theme.paper, 0.5) for colour in theme.marks))
    rows = zip(
        line.x.tolist(), line.level.tolist(), line.kind.tolist(), line.look.tolist(),
        line.hidden.tolist(), line.member.tolist(), strict=True,
    )  # fmt: skip
    for number, (x, level, kind, look, hidden, member) in enumerate(rows):
        at = QPointF(x, -(level + 0.62) * pitch)
        if number == line.here:
            continue
        if hidden:
            _place(painter, at, mark, mix(theme.quiet, theme.paper, 0.75 if member else 0.45))
        else:
            paint_mark(painter, at, mark, kind, look, theme if member else pale)
    _over(painter, line, pitch, tall, theme)
    if line.here >= 0:
        at = QPointF(float(line.x[line.here]), -0.62 * pitch)
        painter.setPen(QPen(theme.ink, max(tall / 360, 1.5)))
        painter.setBrush(theme.paper)
        painter.drawEllipse(at, mark * 1.28, mark * 1.28)
        paint_mark(painter, at, mark * 1.35, int(line.kind[line.here]), int(line.look[line.here]), theme)
    painter.restore()


def _place(painter: QPainter, at: QPointF, mark: float, colour: QColor) -> None:
    """Something happens here that is not told yet, and not of what kind: a dotted ring."""
    pen = QPen(colour, max(mark * 0.11, 1.0))
    pen.setDashPattern([1.5, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(at)
    painter.drawPath(shape(0, mark))
    painter.restore()


def _over(painter: QPainter, line: ClassLine, pitch: float, tall: float, theme: Theme) -> None:
    """How many marks found no room on their heap."""
    font = face(tall / 60, QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.quiet)
    metrics = QFontMetricsF(font)
    top = -(int(LINE_ROOM / PITCH) + 0.25) * pitch
    for x, count in zip(line.over_x.tolist(), line.over.tolist(), strict=True):
        text = translate("class", "+{count}").format(count=count)
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, top), text)


def _axis(painter: QPainter, line: ClassLine, tall: float, theme: Theme, faint: QColor) -> None:
    """Names of the steps of time under the line: the fine ones, and under them the year or month they are of."""
    small, large = face(tall / 48), face(tall / 48, QFont.Weight.DemiBold)
    small_metrics, large_metrics = QFontMetricsF(small), QFontMetricsF(large)
    painter.setFont(small)
    last = -1e9
    for tick in line.axis.minor:
        wide = small_metrics.horizontalAdvance(tick.text)
        x = tick.x - wide / 2
        painter.setPen(faint)
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, tall * 0.011))
        if x >= last + tall * 0.012 and x >= 0 and x + wide <= line.scale.width:
            painter.setPen(theme.quiet)
            painter.drawText(QPointF(x, tall * 0.036), tick.text)
            last = x + wide
    painter.setFont(large)
    last = -1e9
    for tick in line.axis.major:
        wide = large_metrics.horizontalAdvance(tick.text)
        x = max(tick.x, 0.0)
        if tick.text and x >= last + tall * 0.02 and x + wide <= line.scale.width:
            painter.setPen(theme.quiet)
            painter.drawText(QPointF(x, tall * 0.064), tick.text)
            last = x + wide


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


def _foot(painter: QPainter, screen: ClassScreen, left: float, across: float, theme: Theme) -> None:
    """The lesson, how far it has come, and where the facts are from."""
    tall = screen.height
    font = face(tall / 52)
    y = tall * 0.955
    third = across * 0.38
    lesson = block(screen.lesson, font, third, 1)
    paint_block(painter, lesson, left, y, theme.quiet)
    progress = block(screen.progress, face(tall / 52, QFont.Weight.DemiBold), across * 0.2, 1)
    paint_block(painter, progress, left + (across - progress.wide) / 2, y, theme.ink)
    credit = block(screen.credit, font, third, 1)
    paint_block(painter, credit, left + across - credit.wide, y, theme.quiet)
