"""What is printed on the sheets of a poster: a window of the page, marks to cut along, which sheet it is; and the plan
of how they lie together."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from frtdesk.base.words import translate
from frtdesk.draw.poster_plan import EDGE, FOOT, MILLIMETRE, Plan, name_of
from frtdesk.draw.poster_texts import PosterPainter
from frtdesk.draw.poster_value import Poster
from frtdesk.draw.text_block import block, face, paint_block

INK, QUIET, FAINT = QColor("#2B2620"), QColor("#70685C"), QColor("#B8B0A4")
"""Of what is printed beside the page, whatever its theme."""

CUT = 5.0
"""Millimetres of a mark to cut along."""

MAP = 11.0
"""Millimetres that the small map on a sheet is high at most."""

RULE = 100
"""Millimetres of the line by which a person sees whether the printer has kept the size."""


def paint_sheet(painter: PosterPainter, made: Poster, column: int, row: int) -> None:
    """One sheet, its window of the page as far from its left and upper edge as a printer needs."""
    left, top, wide, tall = made.plan.window(column, row)
    edge = EDGE * MILLIMETRE
    shift = QTransform.fromTranslate(edge - left, edge - top)
    painter.paint(made.page, shift * painter.worldTransform(), QRectF(left, top, wide, tall))
    area = QRectF(edge, edge, wide, tall)
    _cut_marks(painter, area)
    _seams_to_come(painter, made.plan, column, row, area)
    _foot(painter, made, column, row)


def _cut_marks(painter: QPainter, area: QRectF) -> None:
    """Beside the corners, in the margins: they are cut off."""
    painter.setPen(QPen(INK, 0.6))
    long, gap = CUT * MILLIMETRE, 1.2 * MILLIMETRE
    for x in (area.left(), area.right()):
        painter.drawLine(QLineF(x, area.top() - gap - long, x, area.top() - gap))
        painter.drawLine(QLineF(x, area.bottom() + gap, x, area.bottom() + gap + long))
    for y in (area.top(), area.bottom()):
        painter.drawLine(QLineF(area.left() - gap - long, y, area.left() - gap, y))
        painter.drawLine(QLineF(area.right() + gap, y, area.right() + gap + long, y))


def _seams_to_come(painter: QPainter, plan: Plan, column: int, row: int, area: QRectF) -> None:
    """Dotted, in the margins: how far the next sheets will lie over this one."""
    painter.setPen(QPen(QUIET, 0.8, Qt.PenStyle.DotLine))
    long, gap = CUT * MILLIMETRE, 1.2 * MILLIMETRE
    if column + 1 < len(plan.columns):
        x = area.left() + plan.columns[column + 1] - plan.columns[column]
        painter.drawLine(QLineF(x, area.top() - gap - long, x, area.top() - gap))
        painter.drawLine(QLineF(x, area.bottom() + gap, x, area.bottom() + gap + long))
    if row + 1 < len(plan.rows):
        y = area.top() + plan.rows[row + 1] - plan.rows[row]
        painter.drawLine(QLineF(area.left() - gap - long, y, area.left() - gap, y))
        painter.drawLine(QLineF(area.right() + gap, y, area.right() + gap + long, y))


def _foot(painter: QPainter, made: Poster, column: int, row: int) -> None:
    """Which sheet this is, in words and on a small map, between the marks at its foot."""
    sheets, plan = made.plan.sheets, made.plan
    wide, high = sheets.sheet
    top = high - (FOOT - 2.2) * MILLIMETRE
    tall = min(MAP * MILLIMETRE, FOOT * MILLIMETRE - 4 * MILLIMETRE)
    cell = min(tall / len(plan.rows), 6 * MILLIMETRE)
    left = (EDGE + 3) * MILLIMETRE
    for across, down in made.places:
        box = QRectF(left + across * cell * 1.3, top + down * cell, cell * 1.3, cell)
        here = (across, down) == (column, row)
        painter.setPen(QPen(QUIET, 0.5))
        painter.setBrush(INK if here else Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x = left + len(plan.columns) * cell * 1.3 + 3 * MILLIMETRE
    bold, small = face(15, QFont.Weight.DemiBold), face(11)
    said = translate("poster", "{name} of {across} × {down}").format(
        name=name_of(column, row), across=len(plan.columns), down=len(plan.rows)
    )
    baseline = top + tall / 2 + 5
    _text(painter, QPointF(x, baseline), said, bold, INK)
    x += QFontMetricsF(bold).horizontalAdvance(said) + 4 * MILLIMETRE
    room = wide - (EDGE + 3) * MILLIMETRE - x
    title = QFontMetricsF(small).elidedText(made.page.title, Qt.TextElideMode.ElideRight, max(room, 0.0))
    _text(painter, QPointF(x, baseline), title, small, QUIET)


def paint_plan(painter: PosterPainter, made: Poster) -> None:
    """The first page: the poster small, its sheets by name, what to do, and a line to measure."""
    plan, sheets = made.plan, made.plan.sheets
    wide, high = sheets.sheet
    edge = 16 * MILLIMETRE
    room = wide - 2 * edge
    y = paint_block(painter, block(made.page.title, face(22, QFont.Weight.Bold), room, 2), edge, edge, INK)
    for words in _words(made):
        y = paint_block(painter, block(words, face(12.5), room, 3), edge, y + 5, QUIET)
    y += 18
    foot = high - edge - 34
    fit = min(room / sheets.page[0], (foot - y - 14) / sheets.page[1])
    left = edge + (room - sheets.page[0] * fit) / 2
    shift = QTransform.fromScale(fit, fit) * QTransform.fromTranslate(left, y)
    painter.paint(made.page, shift * painter.worldTransform(), QRectF(0, 0, sheets.page[0], sheets.page[1]))
    _grid(painter, plan, QPointF(left, y), fit)
    _rule(painter, edge, high - edge)


def _words(made: Poster) -> tuple[str, ...]:
    sheets = made.plan.sheets
    size = [round(side / MILLIMETRE) for side in sheets.page]
    return (
        translate(
            "poster",
            "%n sheet of {paper}, {across} across and {down} down: {wide} × {high} mm."
            "|%n sheets of {paper}, {across} across and {down} down: {wide} × {high} mm.",
            len(made.places),
        ).format(
            paper=sheets.name, across=len(made.plan.columns), down=len(made.plan.rows), wide=size[0], high=size[1]
        ),
        translate("poster", "Print all pages at their actual size (100 %), not fitted to the paper."),
        translate(
            "poster",
            "Begin with A1. Cut the left and upper edge of every further sheet along its marks, and lay it over "
            "the sheet before it, up to the dotted marks; glue it there.",
        ),
    )


def _grid(painter: QPainter, plan: Plan, at: QPointF, fit: float) -> None:
    """Where each sheet's cut edges lie, and its name in the middle of what is seen of it."""
    sheets = plan.sheets
    wide, high = sheets.page[0] * fit, sheets.page[1] * fit
    painter.setPen(QPen(INK, 0.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(at.x(), at.y(), wide, high))
    painter.setPen(QPen(INK, 1.1, Qt.PenStyle.DashLine))
    for x in plan.columns[1:]:
        painter.drawLine(QLineF(at.x() + x * fit, at.y() - 5, at.x() + x * fit, at.y() + high + 5))
    for y in plan.rows[1:]:
        painter.drawLine(QLineF(at.x() - 5, at.y() + y * fit, at.x() + wide + 5, at.y() + y * fit))
    font = face(15, QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    rights = (*plan.columns[1:], float(sheets.page[0]))
    feet = (*plan.rows[1:], float(sheets.page[1]))
    for row, (top, foot) in enumerate(zip(plan.rows, feet, strict=True)):
        for column, (left, right) in enumerate(zip(plan.columns, rights, strict=True)):
            name = name_of(column, row)
            middle = QPointF(at.x() + (left + right) / 2 * fit, at.y() + (top + foot) / 2 * fit)
            long = metrics.horizontalAdvance(name)
            box = QRectF(middle.x() - long / 2 - 6, middle.y() - 11, long + 12, 22)
            painter.setPen(QPen(FAINT, 0.8))
            painter.setBrush(QColor("white"))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _text(painter, QPointF(middle.x() - long / 2, middle.y() + metrics.capHeight() / 2), name, font, INK)


def _rule(painter: QPainter, left: float, foot: float) -> None:
    right = left + RULE * MILLIMETRE
    painter.setPen(QPen(INK, 1))
    painter.drawLine(QLineF(left, foot, right, foot))
    for x in (left, right):
        painter.drawLine(QLineF(x, foot - 5, x, foot + 5))
    said = translate("poster", "On paper this line is {length} mm long.").format(length=RULE)
    _text(painter, QPointF(left, foot - 9), said, face(11), QUIET)


def _text(painter: QPainter, at: QPointF, text: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(at, text)
