"""All relations between two lanes: trunks in the gutter, and legs from them to the marks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QRegion

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import mix
from frtdesk.timeline.bundles import Bundled
from frtdesk.timeline.measure import TextStyle

THINNEST, THICKEST = 1.2, 7.0
"""Pixels of a trunk: of one relation, and at most."""

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
    trunks = zip(
        bundled.x_upper.tolist(), bundled.x_lower.tolist(), bundled.y.tolist(), bundled.count.tolist(), strict=True
    )
    for x_upper, x_lower, y, count in trunks:
        ink = FAINT + (STRONG - FAINT) * (count / most) ** 0.5
        wide = min(THINNEST * count**0.5, THICKEST) * brush.factor
        pen = QPen(mix(theme.ink, theme.canvas, ink), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x_upper, y), QPointF(x_lower, y))
    painter.restore()


def _legs(bundled: Bundled) -> QPainterPath:
    """Every leg in one path: from a mark straight towards the gutter, then bending into its trunk."""
    path = QPainterPath()
    foot = bundled.y[bundled.leg_of]
    bend = np.clip((bundled.leg_to - bundled.leg_x) * 0.5, -30, 30)
    legs = zip(
        bundled.leg_x.tolist(), bundled.leg_y.tolist(), bundled.leg_to.tolist(), foot.tolist(), bend.tolist(),
        strict=True,
    )  # fmt: skip
    for x, y, to, by, over in legs:
        path.moveTo(x, y)
        path.cubicTo(x, y + (by - y) * 0.75, to - over, by, to, by)
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
