"""The answers on a line of time: each badge where its event stands, and how far the line reaches."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.wording import month_year
from frtdesk.draw.quiz_badge import paint_badge
from frtdesk.draw.text_block import face
from frtdesk.draw.theme import Theme
from frtdesk.model.quiz import Question


def paint_answer_line(
    painter: QPainter, question: Question, area: QRectF, tall: float, share: float, theme: Theme
) -> None:
    """Paint the line into `area`, as far as the reveal has come."""
    days = [_day(question, number) for number in range(len(question.choices))]
    known = [day for day in days if day is not None]
    if not known:
        return
    first, last = min(known), max(known)
    badge = tall * 0.036
    x0, x1 = area.left() + badge * 0.7, area.right() - badge * 0.7
    painter.setOpacity(share)
    y = area.top() + badge * 0.9
    painter.setPen(QPen(theme.edge, max(tall / 700, 1.0)))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    wanted = [
        (x0 + (x1 - x0) * ((day - first) / (last - first) if last > first else 0.5), number)
        for number, day in enumerate(days) if day is not None
    ]  # fmt: skip
    for x, number in spread(sorted(wanted), badge * 1.25, x0, x1):
        right = number in question.right
        paint_badge(painter, QPointF(x, y), badge, number, theme.ink if right else theme.quiet, theme.paper)
    font = face(tall / 48)
    painter.setFont(font)
    painter.setPen(theme.quiet)
    metrics = QFontMetricsF(font)
    base = y + badge * 0.75 + metrics.ascent()
    begin, end = month_year(round(first)), month_year(round(last))
    painter.drawText(QPointF(area.left(), base), begin)
    if end != begin:
        painter.drawText(QPointF(area.right() - metrics.horizontalAdvance(end), base), end)
    painter.setOpacity(1.0)


def spread(places: list[tuple[float, int]], apart: float, low: float, high: float) -> list[tuple[float, int]]:
    """Places in their order, moved as little as keeps them `apart`, from `low` to `high` where there is room."""
    moved: list[tuple[float, int]] = []
    for x, number in places:
        moved.append((max(x, moved[-1][0] + apart) if moved else max(x, low), number))
    limit = high
    for at in range(len(moved) - 1, -1, -1):
        x, number = moved[at]
        moved[at] = (min(x, limit), number)
        limit = moved[at][0] - apart
    return moved


def _day(question: Question, number: int) -> float | None:
    """The middle of the days on which a choice began, or ended where its beginning is open."""
    first, last, end, _ = question.choices[number].event.extent.days()
    if last >= DISTANT_FUTURE:
        return None if first <= DISTANT_PAST else float(first)
    if first <= DISTANT_PAST:
        return float(end) if DISTANT_PAST < end < DISTANT_FUTURE else None
    return (first + last) / 2
