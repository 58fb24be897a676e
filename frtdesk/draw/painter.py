"""A frame becomes pixels. Screen, export and presentation call `paint_frame`; it reads the frame and nothing else."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QRegion

from frtdesk.draw import bars, bundles, context, ghosts, hits, mirror, relations
from frtdesk.draw.brush import Brush
from frtdesk.draw.clear_of_texts import outside_texts
from frtdesk.draw.fonts import font
from frtdesk.draw.known_strip import paint_known
from frtdesk.draw.marks import paint_badge, paint_badge_ring, paint_mark, stamp_badge, stamp_mark
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.frame import Frame, Label, LaneBox, Look
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.settled import HALF

SELECTED = int(Look.SELECTED)


def paint_frame(painter: QPainter, frame: Frame, theme: Theme, *, factor: float = 1.0) -> None:
    """Paint the whole picture at the origin of `painter`. `factor`: the text scale that the frame was made for."""
    brush = Brush(painter, theme, factor)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(0, 0, frame.width, frame.height), Qt.ClipOperation.IntersectClip)
    _ground(brush, frame)
    top, stuck = frame.metrics.top, frame.stuck
    if frame.mirror is not None:
        _lanes(brush, frame, *frame.areas)
    elif stuck > top:
        _lanes(brush, frame.only(pinned=False), (stuck, frame.height))
        _lanes(brush, frame.only(pinned=True), (top, stuck))
    else:
        _lanes(brush, frame, (top, frame.height))
    context.paint_names(brush, frame)
    painter.save()
    painter.translate(0, frame.ruler_top)
    _ruler(brush, frame)
    paint_known(painter, frame, theme)
    painter.restore()
    mirror.paint_crossings(brush, frame)
    _messages(brush, frame)
    painter.restore()


def _ground(brush: Brush, frame: Frame) -> None:
    """The canvas where no lane stands: filling all of it under the lanes' own grounds took half a millisecond."""
    foot = frame.foot if frame.sequence and frame.mirror is None else 0.0
    brush.painter.fillRect(QRectF(0, 0, frame.width, frame.metrics.top), brush.theme.canvas)
    brush.painter.fillRect(QRectF(0, foot - 1, frame.width, frame.height - foot + 1), brush.theme.canvas)


def _clip(painter: QPainter, frame: Frame, areas: Sequence[tuple[float, float]]) -> None:
    """Paint from now on only in these areas. A rectangle where it is one: a region costs more."""
    shown = [QRectF(0, top, frame.width, foot - top) for top, foot in areas]
    if len(shown) == 1:
        painter.setClipRect(shown[0], Qt.ClipOperation.IntersectClip)
        return
    seen = QRegion()
    for area in shown:
        seen += QRegion(area.toAlignedRect())
    painter.setClipRegion(seen, Qt.ClipOperation.IntersectClip)


def _lanes(brush: Brush, frame: Frame, *areas: tuple[float, float]) -> None:
    """The lanes and all that stands in them, as far as they lie in some areas, each between two heights."""
    painter, theme = brush.painter, brush.theme
    painter.save()
    _clip(painter, frame, areas)
    for box in frame.shown_lanes:
        _lane_ground(brush, frame, box)
    context.paint_bands(painter, frame, theme)
    _vertical_lines(brush, frame)
    _hatch(brush, frame)
    for box in frame.shown_lanes:
        _strip(brush, frame, box)
    bars.paint_bars(painter, frame, theme)
    if frame.arcs or frame.ties or frame.bundles is not None:
        free = outside_texts(brush, frame)
        if frame.bundles is not None:
            bundles.paint_bundles(brush, frame.bundles, free)
        relations.paint_arcs(brush, frame, free)
    mirror.paint_links(brush, frame)
    hits.paint_label_grounds(brush, frame)
    for label in frame.labels:
        if label.selected:
            _selection(brush, frame, label)
    ghosts.paint_ghosts(brush, frame)
    _marks(brush, frame)
    mirror.paint_brackets(brush, frame)
    for label in frame.labels:
        _label(brush, label)
    for box in filter(frame.shows_title, frame.shown_lanes):
        _lane_title(brush, frame, box)
    _hatch_note(brush, frame)
    if frame.bundles is not None:
        bundles.paint_bundle_words(brush, frame.bundles)
    relations.paint_words(brush, frame)
    painter.restore()


def _lane_ground(brush: Brush, frame: Frame, box: LaneBox) -> None:
    area = QRectF(0, box.top, frame.width, box.height)
    if box.side:
        top, foot = frame.area_of(box)
        brush.painter.fillRect(
            area.intersected(QRectF(0, top, frame.width, foot - top)), context.ground_of(brush.theme, box)
        )
        return
    brush.painter.fillRect(area, context.ground_of(brush.theme, box))
    brush.painter.setPen(QPen(brush.theme.rule, 1))
    brush.painter.drawLine(QPointF(0, box.top + box.height - 0.5), QPointF(frame.width, box.top + box.height - 0.5))


def _vertical_lines(brush: Brush, frame: Frame) -> None:
    painter, theme = brush.painter, brush.theme
    for left, right in frame.weekends:
        shade = QColor(theme.ink)
        shade.setAlphaF(0.025)
        painter.fillRect(QRectF(left, frame.areas[0][0], right - left, frame.height), shade)
    bottom = frame.foot
    top = frame.metrics.ruler if frame.mirror is None else 0.0
    painter.setPen(QPen(theme.rule, 1))
    for tick in frame.axis.major:
        painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, bottom))
    if frame.today is not None:
        painter.setPen(QPen(theme.quiet, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(frame.today, top), QPointF(frame.today, bottom))


def _hatch(brush: Brush, frame: Frame) -> None:
    """After the last day that the data covers: hatched, with a word why."""
    if frame.hatch_from is None or frame.hatch_from >= frame.width:
        return
    top = frame.metrics.ruler if frame.mirror is None else 0.0
    area = QRectF(frame.hatch_from, top, frame.width - frame.hatch_from, frame.height)
    hatch_area(brush.painter, area, brush.theme)


HATCH = 8
"""Pixels between two lines of a hatch."""


def hatch_area(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Diagonal hairlines over an area: nothing is known here. Lines, not a pattern: sharp at every scale."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(mix(theme.quiet, theme.canvas, 0.28), 1))
    tall, top, foot = area.height(), area.top(), area.bottom()
    left = int(area.left() - tall)
    painter.drawLines([QLineF(x, foot, x + tall, top) for x in range(left, int(area.right()), HATCH)])
    painter.restore()


def _strip(brush: Brush, frame: Frame, box: LaneBox) -> None:
    """A lane too full for its rows: the outline of how many there are, under the few that stand out."""
    if box.strip is None or not box.strip.most:
        return
    foot = box.top + box.height - 1
    if box.side:  # it grows from the title at the axis
        foot = box.title_top if box.side < 0 else box.row_top
    tall = max(box.height - frame.metrics.header - 3 * brush.factor, 8)
    x, height = box.strip.x, foot - box.strip.height * (-tall if box.side > 0 else tall)
    turns = np.concatenate([[True], (height[1:-1] != height[:-2]) | (height[1:-1] != height[2:]), [True]])
    x, height = x[turns], height[turns]  # a level stretch needs its two ends only: most of a sparse lane is level
    points = [QPointF(0, foot), *map(QPointF, x.tolist(), height.tolist()), QPointF(float(x[-1]) + 2, foot)]
    brush.painter.save()
    if box.side:
        top, foot = frame.area_of(box)
        brush.painter.setClipRect(QRectF(0, top, frame.width, foot - top), Qt.ClipOperation.IntersectClip)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    colour = brush.theme.lane(box.kind, box.mixed, brush.theme.strip)
    colour.setAlphaF(box.strip.weight)
    brush.painter.setBrush(colour)
    brush.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    brush.painter.drawPolygon(QPolygonF(points))
    brush.painter.restore()


def _marks(brush: Brush, frame: Frame) -> None:
    painter, theme, marks, size = brush.painter, brush.theme, frame.marks, frame.metrics.mark
    painter.setFont(font(TextStyle.BADGE, brush.factor))
    rows = zip(
        marks.x.tolist(), marks.y.tolist(), marks.kind.tolist(), marks.look.tolist(),
        marks.count.tolist(), marks.counted.tolist(), marks.lane.tolist(), marks.is_hit.tolist(),
        marks.mixed.tolist(), strict=True,
    )  # fmt: skip
    for x, y, kind, look, count, counted, lane, is_hit, mixed in rows:
        at = QPointF(x, y)
        strip = frame.lanes[lane].strip
        as_badge = counted and (strip is None or strip.weight < HALF)
        if look & SELECTED and as_badge:
            paint_badge_ring(painter, at, size, count, theme, brush.factor)
        elif look & SELECTED:
            painter.setPen(QPen(theme.selection, 1.6))
            painter.setBrush(QBrush(theme.canvas))
            painter.drawEllipse(at, size * 0.8, size * 0.8)
        if is_hit and not look & Look.SELECTED:
            hits.stamp_ring(brush, at, size)
        if as_badge:
            of = None if mixed else kind
            if brush.raster:
                stamp_badge(painter, at, size, of, count, theme, brush.ratio, brush.factor)
            else:
                paint_badge(painter, at, size, of, count, theme, brush.factor)
        elif brush.raster:
            stamp_mark(painter, at, size, kind, look, theme, brush.ratio)
        else:
            paint_mark(painter, at, size, kind, look, theme)


def _selection(brush: Brush, frame: Frame, label: Label) -> None:
    """The ink on which the selected mark and its title stand."""
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.theme.selection)
    brush.painter.drawRoundedRect(selection_box(frame, label), 6, 6)


def selection_box(frame: Frame, label: Label) -> QRectF:
    """The ground of a mark and its title, while they are selected."""
    metrics, pitch = frame.metrics, frame.lanes[label.lane].pitch
    mark = label.left - metrics.label_gap - metrics.mark / 2
    left = mark - metrics.mark if mark > 0 else label.left - 5
    return QRectF(left, label.y - pitch / 2 + 0.5, label.x + label.width + 7 - left, pitch - 1)


def _label(brush: Brush, label: Label) -> None:
    theme = brush.theme
    if label.number:
        colour = theme.paper if label.selected else theme.texts[label.kind]
        brush.text(label.left, label.y, label.number, TextStyle.LABEL_BOLD, colour)
    if label.text:
        brush.text(label.x, label.y, label.text, label.style, theme.paper if label.selected else theme.ink)


def _lane_title(brush: Brush, frame: Frame, box: LaneBox) -> None:
    middle = box.title_top + frame.metrics.header / 2
    left = frame.metrics.edge + 4
    colour = brush.theme.ink if box.mixed else brush.theme.texts[box.kind]
    if box.pinned:
        _pin(brush, left, middle, frame.metrics.mark)
        left += frame.metrics.pin
    title = f"▸ {box.heading}" if box.folded else box.heading
    brush.text(left, middle, title, TextStyle.LANE, colour)
    shift = 12 * brush.factor if box.folded else 0
    brush.text(box.caption_x + shift, middle, box.caption, TextStyle.COUNT, brush.theme.quiet)


def _pin(brush: Brush, left: float, middle: float, size: float) -> None:
    """The sign of a lane that stands first: a drawing pin, its head up."""
    painter, x = brush.painter, left + size * 0.45
    painter.setPen(QPen(brush.theme.quiet, size * 0.14))
    painter.drawLine(QPointF(x, middle), QPointF(x, middle + size * 0.55))
    painter.drawLine(QPointF(x - size * 0.34, middle + size * 0.06), QPointF(x + size * 0.34, middle + size * 0.06))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.theme.quiet)
    painter.drawRoundedRect(QRectF(x - size * 0.2, middle - size * 0.5, size * 0.4, size * 0.56), 1, 1)


def _hatch_note(brush: Brush, frame: Frame) -> None:
    """The word why the canvas is hatched: in the first lane's line of titles, where no event stands. What a curve says
    goes before it."""
    if frame.hatch_from is None or not frame.sequence or frame.width - frame.hatch_from < 12:
        return
    box, face = frame.lanes[frame.sequence[0]], font(TextStyle.NOTE, brush.factor)
    wide = QFontMetricsF(face).horizontalAdvance(frame.hatch_note)
    left = min(frame.hatch_from + 8, frame.width - wide - 8)
    middle = box.title_top + frame.metrics.header / 2
    words = [arc for arc in frame.arcs if arc.text and abs(arc.text_y - middle) < frame.metrics.header]
    free = all(
        arc.text_x > left + wide + 8 or arc.text_x + brush.width(arc.text, TextStyle.NOTE) + 8 < left for arc in words
    )
    if free and left > box.caption_x + 8 * len(box.caption) * brush.factor:
        brush.text(left, middle, frame.hatch_note, TextStyle.NOTE, brush.theme.quiet)


def _ruler(brush: Brush, frame: Frame) -> None:
    painter, theme, tall = brush.painter, brush.theme, frame.metrics.ruler
    painter.fillRect(QRectF(0, 0, frame.width, tall), theme.paper)
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(0, tall - 0.5), QPointF(frame.width, tall - 0.5))
    if frame.mirror is not None:
        painter.drawLine(QPointF(0, 0.5), QPointF(frame.width, 0.5))
    lower = tall * 0.6
    for x in frame.axis.minor_lines.tolist():
        painter.drawLine(QPointF(x, tall - 5), QPointF(x, tall - 1))
    for tick in frame.axis.minor:
        painter.drawLine(QPointF(tick.x, lower + 3), QPointF(tick.x, tall - 1))
    for tick in frame.axis.major:
        painter.drawLine(QPointF(tick.x, 4), QPointF(tick.x, tall - 1))
    for tick in frame.axis.minor:
        brush.text(tick.text_x, lower + (tall - lower) * 0.42, tick.text, TextStyle.MINOR, theme.quiet)
    for tick in frame.axis.major:
        if tick.text:
            brush.text(tick.text_x, tall * 0.33, tick.text, TextStyle.MAJOR, theme.ink)
    if frame.today is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.quiet)
        painter.drawEllipse(QPointF(frame.today, tall - 2), 2.5, 2.5)
    hits.paint_ticks(brush, frame.hits, tall)


def _messages(brush: Brush, frame: Frame) -> None:
    """What is said instead of a picture, or of one half of it."""
    if frame.message:
        _message(
            brush, QRectF(20, frame.metrics.ruler, frame.width - 40, frame.height - frame.metrics.ruler), frame.message
        )
    if frame.mirror is not None:
        for message, (top, foot) in zip(frame.mirror.messages, frame.areas, strict=True):
            if message:
                _message(brush, QRectF(20, top, frame.width - 40, foot - top), message)


def _message(brush: Brush, area: QRectF, message: str) -> None:
    brush.painter.setFont(font(TextStyle.LANE, brush.factor * 1.2))
    brush.painter.setPen(brush.theme.quiet)
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    box = brush.painter.boundingRect(area, flags, message).adjusted(-12, -8, 12, 8)
    brush.painter.save()
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(brush.theme.canvas)
    brush.painter.drawRoundedRect(box, 8, 8)
    brush.painter.restore()
    brush.painter.drawText(area, flags, message)
