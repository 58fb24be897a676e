"""A question before the class: asked large, choices with letters and shapes, the answer with dates and sources, teams.

Sizes are shares of the screen's height, as on the class's screen. Every text leaves room for what
is revealed under it, so that the reveal changes no size.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.draw.class_extras import paint_timer
from frtdesk.draw.class_screen import TITLE
from frtdesk.draw.class_timeline import MARGIN
from frtdesk.draw.quiz_badge import paint_badge
from frtdesk.draw.quiz_line import paint_answer_line
from frtdesk.draw.quiz_teams import TEAMS_TOP, paint_teams
from frtdesk.draw.text_block import block, face, fitted, paint_block
from frtdesk.draw.theme import Theme
from frtdesk.model.event_words import BETWEEN
from frtdesk.model.quiz import BEFORE, QUESTION_KINDS, SPEAKER, Question
from frtdesk.model.quiz_words import about_revealed, about_words, asked, revealed

LINE_TOP = 0.762
GAP = 0.016
HEAD_FOOT = 0.178
"""Under the clock, whether there is one or not."""

TOLD = 1 / 42
"""Of the height: dates and sources."""

TIMER_ROOM = 0.34


@dataclass(frozen=True)
class QuizScreen:
    """All that the class sees of a question. `share`: how much of the reveal has happened, 0 to 1; `seconds`: what is
    left of the time, None without a clock; `points`: by team, empty without teams."""

    width: float
    height: float
    question: Question
    number: int
    count: int
    share: float
    points: tuple[int, ...]
    seconds: float | None
    title: str
    credit: str


def paint_quiz_screen(painter: QPainter, screen: QuizScreen, theme: Theme) -> None:
    """Paint the whole screen at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, screen.width, screen.height), theme.paper)
    tall, left = screen.height, screen.width * MARGIN
    across = screen.width - 2 * left
    y = _head(painter, screen, left, across, theme)
    foot = TEAMS_TOP if screen.points else 0.935
    if screen.question.kind != SPEAKER:
        strip = QRectF(left, tall * (foot - (TEAMS_TOP - LINE_TOP)), across, tall * 0.1)
        if screen.share > 0:
            paint_answer_line(painter, screen.question, strip, tall, screen.share, theme)
        bottom = strip.top()
    else:
        bottom = tall * foot
    _choices(painter, screen, QRectF(left, y, across, bottom - tall * GAP - y), theme)
    if screen.points:
        paint_teams(painter, screen.points, (screen.width, tall), theme)
    if screen.seconds is not None:
        paint_timer(painter, screen.seconds, (screen.width, tall), theme, at_top=True)
    paint_foot(painter, screen.title, screen.credit, (screen.width, tall), theme)


def paint_foot(painter: QPainter, title: str, credit: str, size: tuple[float, float], theme: Theme) -> None:
    """From what the questions were made."""
    width, tall = size
    left, across = width * MARGIN, width * (1 - 2 * MARGIN)
    font = face(tall / 52)
    paint_block(painter, block(title, font, across * 0.46, 1), left, tall * 0.955, theme.quiet)
    right = block(credit, font, across * 0.5, 1)
    paint_block(painter, right, left + across - right.wide, tall * 0.955, theme.quiet)


def _head(painter: QPainter, screen: QuizScreen, left: float, across: float, theme: Theme) -> float:
    """The question and what it is about; the y under both."""
    tall, question = screen.height, screen.question
    beside = across - tall * TIMER_ROOM  # kept free without a clock too, so that nothing moves when it starts or ends
    where = translate("quiz", "Question {number} of {count}").format(number=screen.number, count=screen.count)
    small = block(BETWEEN.join((where, QUESTION_KINDS[question.kind].title)), face(tall / 38), beside, 1)
    y = paint_block(painter, small, left, tall * 0.036, theme.quiet) + tall * 0.004
    words = block(asked(question), face(tall * TITLE, QFont.Weight.Bold), beside, 2, 1.16)
    y = max(paint_block(painter, words, left, y, theme.ink) + tall * 0.012, tall * HEAD_FOOT)
    about = about_words(question)
    if not about:
        return y
    room, largest = (0.27, 22) if question.quote is not None else (0.13, 24)
    inner = left + tall * 0.026
    told = fitted(about, (tall / largest, tall / 44), across - tall * 0.026, tall * room)
    under = paint_block(painter, told, inner, y, theme.ink)
    if screen.share > 0:
        painter.setOpacity(screen.share)
        line = block(about_revealed(question), face(tall * TOLD), across - tall * 0.026, 1)
        paint_block(painter, line, inner, under + tall * 0.002, theme.quiet)
        painter.setOpacity(1.0)
    under += tall * TOLD * 1.28
    painter.fillRect(QRectF(left, y, max(tall / 220, 2.0), under - y), theme.ink)
    return under + tall * 0.022


def _choices(painter: QPainter, screen: QuizScreen, area: QRectF, theme: Theme) -> None:
    question, gap = screen.question, screen.height * GAP
    count = len(question.choices)
    across = 1 if question.is_order else 2
    down = ceil(count / across)
    wide = (area.width() - (across - 1) * gap) / across
    most = 0.5 if question.kind == BEFORE else 0.25
    high = min((area.height() - (down - 1) * gap) / down, screen.height * most)
    for number in range(count):
        place: float = number
        if question.is_order:
            place += (question.right.index(number) - number) * screen.share
        row, column = (place, 0) if across == 1 else (number // across, number % across)
        box = QRectF(area.left() + column * (wide + gap), area.top() + row * (high + gap), wide, high)
        _choice(painter, screen, number, box, theme)


def _choice(painter: QPainter, screen: QuizScreen, number: int, box: QRectF, theme: Theme) -> None:
    """One choice: badge and text; once revealed its date and source, and whether it was right."""
    tall, question, shown = screen.height, screen.question, screen.share > 0
    right = number in question.right
    wrong = shown and not right
    stands_out = shown and right and not question.is_order
    painter.setPen(QPen(theme.ink if stands_out else theme.rule, max(tall / (180 if stands_out else 700), 1.0)))
    painter.setBrush(theme.hover if stands_out else theme.chrome)
    painter.drawRoundedRect(box, tall / 90, tall / 90)
    badge = min(tall * 0.072, box.height() * 0.72)
    middle = QPointF(box.left() + tall * 0.022 + badge / 2, box.center().y())
    paint_badge(painter, middle, badge, number, theme.quiet if wrong else theme.ink, theme.paper)
    left = box.left() + badge + tall * 0.042
    mark = tall * 0.07
    wide = box.right() - left - mark
    below = (round(tall * TOLD) * 1.28 + 0.01) * (1 if question.is_order else 2)
    largest = 21 if question.kind == BEFORE else 26
    words = fitted(question.choices[number].text, (tall / largest, tall / 50), wide,
                   max(box.height() - below - tall * 0.006, tall / 40), QFont.Weight.DemiBold)  # fmt: skip
    told = revealed(question, question.choices[number]) if shown else ""
    lines = fitted(told, (tall * TOLD, tall / 64), wide, below)
    top = box.center().y() - (words.height + (lines.height * screen.share if told else 0.0)) / 2
    y = paint_block(painter, words, left, top, theme.quiet if wrong else theme.ink)
    if told:
        painter.setOpacity(screen.share)
        paint_block(painter, lines, left, y, theme.quiet)
        painter.setOpacity(1.0)
    if shown and right:
        _verdict(painter, screen, number, box, mark, theme)


def _verdict(painter: QPainter, screen: QuizScreen, number: int, box: QRectF, room: float, theme: Theme) -> None:
    """The place of a card in the order, or a tick."""
    question = screen.question
    said = str(question.right.index(number) + 1) if question.is_order else "✓"
    painter.setFont(face(screen.height / 22, QFont.Weight.Bold))
    painter.setPen(theme.ink)
    painter.setOpacity(screen.share)
    painter.drawText(QRectF(box.right() - room, box.top(), room, box.height()), Qt.AlignmentFlag.AlignCenter, said)
    painter.setOpacity(1.0)
