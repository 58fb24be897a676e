"""Quiet words at the edges of the timeline for what lies beyond them; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from frtdesk.base.words import translate
from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.edges import HINT, PAD, EdgeHint, nearest_outside
from frtdesk.ui.finger import FINGER

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView


def paint_hints(
    painter: QPainter, hints: Sequence[EdgeHint], theme: Theme, factor: float, under: EdgeHint | None
) -> None:
    """Each on a ground of its own, so that no line crosses it; the one under the hand in ink."""
    brush = Brush(painter, theme, factor)
    for hint in hints:
        box = QRectF(hint.x - PAD, hint.y - hint.height / 2, hint.width + 2 * PAD, hint.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.quiet, theme.canvas, 0.22) if hint == under else theme.canvas)
        painter.drawRoundedRect(box, 5 * factor, 5 * factor)
        brush.text(hint.x, hint.y, hint.text, HINT, theme.ink if hint == under else theme.quiet)


def sentence(hint: EdgeHint) -> str:
    """What a hint means and what a click does, in words."""
    if hint.side == "left":
        return translate(
            "canvas", "%n event earlier: go to the nearest|%n events earlier: go to the nearest", hint.count
        )
    if hint.side == "right":
        return translate("canvas", "%n event later: go to the nearest|%n events later: go to the nearest", hint.count)
    if hint.side == "above":
        return translate("canvas", "%n event in lanes above: scroll up|%n events in lanes above: scroll up", hint.count)
    return translate("canvas", "%n event in lanes below: scroll down|%n events in lanes below: scroll down", hint.count)


def follow(view: TimelineView, hint: EdgeHint) -> None:
    """Pan to the nearest event of the lane on that side, or scroll most of a screen."""
    workspace, frame = view.workspace, view.frame
    if workspace.index is None or frame is None:
        return
    if hint.lane < 0:
        screen = (frame.height - frame.metrics.top) * 0.8
        view.scroll_by(-screen if hint.side == "above" else screen)
        return
    first, after = int(np.floor(frame.scale.start)), int(np.ceil(frame.scale.stop))
    event = nearest_outside(workspace.index.lanes[hint.lane], first, after, hint.side)
    if event is not None:
        workspace.reveal(event)


def hint_under(view: TimelineView, at: QPointF) -> EdgeHint | None:
    """The hint under a point of the viewport; for a finger also beside it, where no event stands."""
    x, y = at.x(), at.y()
    met = next((hint for hint in view.edge_hints if hint.covers(x, y)), None)
    if met is None and view.by_finger and view.hit(at.toPoint()).event < 0:
        met = next((hint for hint in view.edge_hints if hint.covers(x, y, FINGER)), None)
    return met
