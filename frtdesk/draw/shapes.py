"""The shapes of the kinds, as paths: a circle, a triangle, a square, a diamond, a ring."""

from __future__ import annotations

from functools import lru_cache
from threading import get_ident

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from frtdesk.model.vocabulary import KIND_CODE


def shape(kind: int, size: float) -> QPainterPath:
    """The outline of a kind's mark around the origin. Sizes differ a little, so that the areas look alike."""
    return _shape(kind, size, get_ident())


@lru_cache(maxsize=500)
def _shape(kind: int, size: float, thread: int) -> QPainterPath:
    """Each thread has its own: a painter keeps with a path what it has made of it."""
    path = QPainterPath()
    half = size / 2
    if kind == KIND_CODE["advocacy"]:
        tall = half * 1.16
        path.addPolygon(QPolygonF([QPointF(0, -tall), QPointF(tall, tall * 0.82), QPointF(-tall, tall * 0.82)]))
        path.closeSubpath()
    elif kind == KIND_CODE["regulation"]:
        side = half * 0.9
        path.addRoundedRect(QRectF(-side, -side, 2 * side, 2 * side), 1, 1)
    elif kind == KIND_CODE["context"]:
        far = half * 1.2
        path.addPolygon(QPolygonF([QPointF(0, -far), QPointF(far, 0), QPointF(0, far), QPointF(-far, 0)]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), half, half)
    return path
