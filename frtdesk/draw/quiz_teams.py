"""The teams of a quiz: their points along the foot while it goes on, and large at its end."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.base.words import number, translate
from frtdesk.draw.class_screen import TITLE
from frtdesk.draw.class_timeline import MARGIN
from frtdesk.draw.text_block import block, face, fitted, paint_block
from frtdesk.draw.theme import Theme

TEAMS_TOP = 0.872
TEAMS_ROOM = 0.066


def team_name(team: int) -> str:
    """Team 1, as the key that gives it a point."""
    return translate("quiz", "Team {number}").format(number=team + 1)


def paint_teams(painter: QPainter, points: tuple[int, ...], size: tuple[float, float], theme: Theme) -> None:
    """All teams side by side with their points."""
    width, tall = size
    gap = tall * 0.014
    left, across = width * MARGIN, width * (1 - 2 * MARGIN)
    wide = (across - gap * (len(points) - 1)) / len(points)
    for team, won in enumerate(points):
        box = QRectF(left + team * (wide + gap), tall * TEAMS_TOP, wide, tall * TEAMS_ROOM)
        painter.setPen(QPen(theme.rule, max(tall / 700, 1.0)))
        painter.setBrush(theme.chrome)
        painter.drawRoundedRect(box, tall / 90, tall / 90)
        pad = tall * 0.016
        font = face(tall / 24, QFont.Weight.Bold)
        beside = wide - 3 * pad - QFontMetricsF(font).horizontalAdvance(number(won))
        name = fitted(team_name(team), (tall / 40, tall / 70), beside, tall / 28)
        paint_block(painter, name, box.left() + pad, box.center().y() - name.height / 2, theme.quiet)
        painter.setFont(font)
        painter.setPen(theme.ink)
        inner = box.adjusted(pad, 0, -pad, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(won))


def paint_quiz_end(
    painter: QPainter, said: str, points: tuple[int, ...], size: tuple[float, float], theme: Theme
) -> None:
    """The end: a sentence, and a bar for each team, as long as its points; of the winners in ink."""
    width, tall = size
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, tall), theme.paper)
    left, across = width * MARGIN, width * (1 - 2 * MARGIN)
    room = tall * (0.2 if points else 0.5)
    words = fitted(said, (tall * TITLE * 1.25, tall * TITLE * 0.6), across * 0.92, room, QFont.Weight.Bold)
    y = paint_block(painter, words, left, tall * (0.07 if points else 0.3), theme.ink) + tall * 0.04
    most = max(points, default=0)
    pitch = min((tall * 0.93 - y) / max(len(points), 1), tall * 0.14)
    for team, won in enumerate(points):
        _bar(painter, team, won, most, QRectF(left, y + team * pitch, across, pitch * 0.8), tall, theme)


def _bar(painter: QPainter, team: int, won: int, most: int, box: QRectF, tall: float, theme: Theme) -> None:
    size = min(tall / 22, box.height() * 0.62)
    first = won == most and won > 0
    name = block(team_name(team), face(size, QFont.Weight.DemiBold), size * 5, 1)
    paint_block(painter, name, box.left(), box.center().y() - name.height / 2, theme.ink if first else theme.quiet)
    begin = box.left() + size * 5.4
    font = face(size, QFont.Weight.Bold)
    figure = number(won)
    figure_wide = QFontMetricsF(font).horizontalAdvance(figure) + size * 0.8
    wide = (box.right() - begin - figure_wide) * (won / most if most else 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink if first else theme.rule)
    bar = QRectF(begin, box.top() + box.height() * 0.16, max(wide, tall / 200), box.height() * 0.68)
    painter.drawRoundedRect(bar, tall / 200, tall / 200)
    painter.setFont(font)
    painter.setPen(theme.ink)
    painter.drawText(QPointF(bar.right() + size * 0.4, box.center().y() + QFontMetricsF(font).capHeight() / 2), figure)
