"""All relations between two lanes: trunks in the gutter, and legs from them to the marks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QRegion

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import mix
from frtdesk.model.distinct import distinct
from frtdesk.timeline.bundles import Bundled
from frtdesk.timeline.measure import TextStyle

THINNEST, THICKEST = 1.2, 7.0
"""Pixels of a trunk: of one relation, and at most."""

CORNER = 7.0
"""Pixels of the arc by which a leg turns into its trunk."""

FAINT, STRONG = 0.42, 0.8
"""How much ink: of a leg, and of the strongest trunk."""


def paint_bundles(brush: Brush, bundled: Bundled, free: QRegion) -> None:
    """Legs first, trunks over them; only in the region `free`, where no text stands."""
    painter, theme = brush.painter, brush.theme
    painter.save()
    painter.setClipRegion(free, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(mix(theme.ink, theme.canvas, FAINT), brush.factor))
    painter.drawPath(_legs(bundled))
    most = max(int(bundled.count.max(initial=1)), 1)
    sizes: list[int] = distinct(bundled.count).tolist()
    for count in sizes:
        ink = FAINT + (STRONG - FAINT) * (count / most) ** 0.5
        wide = min(THINNEST * count**0.5, THICKEST) * brush.factor
        pen = QPen(mix(theme.ink, theme.canvas, ink), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        mine = bundled.count == count
        ends = zip(*(at[mine].tolist() for at in (bundled.x_upper, bundled.x_lower, bundled.y)), strict=True)
        painter.drawLines([QLineF(x_upper, y, x_lower, y) for x_upper, x_lower, y in ends])
    painter.restore()


def _legs(bundled: Bundled) -> QPainterPath:
    """Every leg in one path: from a mark straight to the gutter, and round a corner into its trunk. Straight lines with
    a small arc cost half of what curves from end to end do."""
    path = QPainterPath()
    foot = bundled.y[bundled.leg_of]
    round_x = np.clip(bundled.leg_to - bundled.leg_x, -CORNER, CORNER)
    round_y = np.clip(foot - bundled.leg_y, -CORNER, CORNER)
    legs = np.stack((
        bundled.leg_x, bundled.leg_y, foot - round_y, foot, bundled.leg_x + round_x, bundled.leg_to
    ), axis=1)  # fmt: skip
    rows: list[list[float]] = legs.tolist()
    for x, y, turn, by, on, to in rows:
        path.moveTo(x, y)
        path.lineTo(x, turn)
        path.quadTo(x, by, on, by)
        path.lineTo(to, by)
    return path


def paint_bundle_words(brush: Brush, bundled: Bundled) -> None:
    """What bundles are, on ground of their own."""
    for said in bundled.said:
        wide = brush.width(said.text, TextStyle.NOTE)
        area = QRectF(said.x - 4, said.y - 8 * brush.factor, wide + 8, 16 * brush.factor)
        brush.painter.setPen(Qt.PenStyle.NoPen)
        brush.painter.setBrush(brush.theme.canvas)
        brush.painter.drawRoundedRect(area, 4, 4)
        brush.text(said.x, said.y, said.text, TextStyle.NOTE, brush.theme.quiet)
