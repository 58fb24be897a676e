"""Two halves become one frame: each is composed as any timeline, then the upper one is turned over.

What is turned over is the order of the rows. Inside a row all stays as it is, the bar at the foot, the title above.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask, frozen
from frtdesk.timeline.compose import HEADING, Composer
from frtdesk.timeline.frame import Bars, Frame, LaneBox, Marks, Members
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.layout import USUAL, arrange
from frtdesk.timeline.links import Facing, Link, Mirror, links
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.relations import Arc
from frtdesk.timeline.viewport import Viewport

T = TypeVar("T", bound=np.generic)

CUT = 1.01
"""Pixels before the next row at which a picture is cut: what stands there counts as out of sight."""

LIFT = 2.0
"""Marks stand a pixel above the middle of their row, in either half."""


def build_mirrored(composer: Composer, measure: Measure, halves: Halves, view: Viewport) -> Frame:
    """One picture of two halves about one ruler, on one scale of time and with rows of one height."""
    view = _plain(view)
    above, below = _rooms(halves, view)
    upper_metrics = replace(view.metrics, names=0.0, known=0.0)
    pitch = min(
        _pitch(halves.upper, replace(view, height=upper_metrics.top + above, metrics=upper_metrics)),
        _pitch(halves.lower, replace(view, height=view.metrics.top + below)),
    )
    upper = composer.build_frame(
        halves.upper,
        replace(
            view, height=upper_metrics.top + above, metrics=replace(upper_metrics, row_most=pitch), bands=(), known=None
        ),
    )
    metrics = replace(view.metrics, row_most=pitch)
    lower = composer.build_frame(halves.lower, replace(view, height=metrics.top + below, metrics=metrics))
    hidden = above + metrics.ruler / 2
    turned, lowered = _kept_in(_turned(upper), hidden, np.minimum), _kept_in(_lowered(lower, above), hidden, np.maximum)
    return _joined(halves, turned, lowered, above, view, measure)


def _plain(view: Viewport) -> Viewport:
    """The same without what halves do not have: an order, pinned and hidden lanes, relations between two lanes, and
    greyed events that both filters hide."""
    lanes = replace(view.lanes, order=(), sort=USUAL, pinned=frozenset(), hidden=frozenset())
    return replace(view, lanes=lanes, between=None, ghosts=())


def _kept_in(frame: Frame, hidden: float, bound: np.ufunc) -> Frame:
    """The half without what is scrolled beyond the ruler into the other half: that waits under the ruler, at the height
    `hidden`, and has no title. `bound`: minimum for the upper half, maximum for the lower."""

    def kept(y: float) -> float:
        return float(bound(y, hidden))

    return replace(
        frame,
        marks=replace(frame.marks, y=bound(frame.marks.y, hidden)),
        bars=replace(frame.bars, y=bound(frame.bars.y, hidden)),
        labels=tuple(label for label in frame.labels if kept(label.y) == label.y),
        arcs=tuple(replace(arc, y0=kept(arc.y0), y1=kept(arc.y1), by=kept(arc.by)) for arc in frame.arcs),
    )


def fitting_height(halves: Halves, room: float, metrics: Metrics) -> float:
    """How tall a picture of the halves is, given at most `room`: no taller than its rows, and where they do not fit,
    cut between two rows."""
    rows = halves.upper.rows.lanes[0].rows
    around = metrics.header + metrics.lane_foot
    tallest, lowest = (metrics.top + 2 * (around + rows * row) for row in (metrics.row_most, metrics.row_least))
    if room >= lowest:
        return min(room, tallest)
    shown = max(int(((room - metrics.top) / 2 - metrics.header) / metrics.row_least), 1)
    return metrics.top + 2 * (metrics.header + shown * metrics.row_least - CUT)


def _rooms(halves: Halves, view: Viewport) -> tuple[float, float]:
    """Pixels above and below the ruler: half each, and where one half is folded its title's line."""
    room = max(view.height - view.metrics.top, 2.0)
    folded = [index.rows.lanes[0].code in view.lanes.folded for index in (halves.upper, halves.lower)]
    title = min(view.metrics.header, room)
    if folded[0]:
        return title, room - title
    if folded[1]:
        return room - title, title
    half = float(np.floor(room / 2))
    return half, half


def _pitch(index: PictureIndex, view: Viewport) -> float:
    """How tall the rows of a half would be by themselves."""
    bands, _, _ = arrange(index.rows.lanes, view.lanes, view.height, view.scroll, view.metrics)
    return view.metrics.row_most if bands[0].folded else bands[0].pitch


def _turned(frame: Frame) -> Frame:
    """The frame with its rows running upward from its foot."""
    foot = frame.height

    def flip(y: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
        return foot - y - LIFT

    bar = frame.metrics.mark / 2 + 2
    return replace(
        frame,
        marks=replace(frame.marks, y=flip(frame.marks.y)),
        bars=replace(frame.bars, y=flip(frame.bars.y - bar) + bar),
        labels=tuple(replace(label, y=foot - label.y - LIFT) for label in frame.labels),
        lanes=tuple(_turned_box(box, foot) for box in frame.lanes),
        arcs=tuple(_moved_arc(arc, -1, foot) for arc in frame.arcs),
    )


def _turned_box(box: LaneBox, foot: float) -> LaneBox:
    row_top = foot - box.row_top - box.rows * box.pitch
    return replace(box, top=foot - box.top - box.height, row_top=row_top, ceiling=0.0, side=-1)


def _moved_arc(arc: Arc, way: int, by: float) -> Arc:
    """An arc moved down, or turned over where `way` is -1."""
    lift = LIFT if way < 0 else 0.0
    return replace(
        arc, y0=way * arc.y0 + by - lift, y1=way * arc.y1 + by - lift, by=way * arc.by + by,
        text_y=way * arc.text_y + by,
    )  # fmt: skip


def _lowered(frame: Frame, by: float) -> Frame:
    """The frame moved down, as the second lane of a picture."""
    return replace(
        frame,
        marks=replace(frame.marks, y=frame.marks.y + by, lane=frame.marks.lane + np.int16(1)),
        bars=replace(frame.bars, y=frame.bars.y + by, lane=frame.bars.lane + np.int16(1)),
        labels=tuple(replace(label, y=label.y + by, lane=1) for label in frame.labels),
        lanes=tuple(_lowered_box(box, by) for box in frame.lanes),
        arcs=tuple(_moved_arc(arc, 1, by) for arc in frame.arcs),
    )


def _lowered_box(box: LaneBox, by: float) -> LaneBox:
    return replace(box, number=1, top=box.top + by, row_top=box.row_top + by, ceiling=box.ceiling + by, side=1)


def _joined(halves: Halves, upper: Frame, lower: Frame, axis_top: float, view: Viewport, measure: Measure) -> Frame:
    marks = _all_marks(upper.marks, lower.marks)
    columns = halves.whole.columns
    boxes = tuple(_titled(box, halves, view, measure) for box in (*upper.lanes, *lower.lanes))
    nothing = len(columns) == 0
    mirror = Mirror(
        axis_top,
        frozen(halves.both[marks.event] & (not halves.same)),
        () if halves.same else _links(columns, upper, lower, axis_top, view),
        ("", "") if nothing else (upper.message, lower.message),
    )
    return replace(
        lower,
        height=view.height,
        metrics=view.metrics,
        lanes=boxes,
        marks=marks,
        members=_all_members(upper.members, lower.members),
        bars=_all_bars(upper.bars, lower.bars),
        sequence=(0, 1),
        labels=(*upper.labels, *lower.labels),
        arcs=(*_clear(upper.arcs, boxes[0], measure), *_clear(lower.arcs, boxes[1], measure)),
        message=lower.message if nothing else "",
        content_height=max(upper.content_height, lower.content_height),
        scroll=max(upper.scroll, lower.scroll),
        undated=halves.whole.undated,
        events=halves.whole.events,
        mirror=mirror,
    )


def _both(upper: NDArray[T], lower: NDArray[T]) -> NDArray[T]:
    """One array of two frames, one after the other."""
    joined = np.concatenate((upper, lower))
    joined.setflags(write=False)
    return joined


def _all_marks(a: Marks, b: Marks) -> Marks:
    return Marks(*(_both(getattr(a, field.name), getattr(b, field.name)) for field in fields(Marks)))


def _all_bars(a: Bars, b: Bars) -> Bars:
    return Bars(*(_both(getattr(a, field.name), getattr(b, field.name)) for field in fields(Bars)))


def _all_members(upper: Members, lower: Members) -> Members:
    offsets = np.concatenate((upper.offsets[:-1], lower.offsets + upper.offsets[-1]))
    return Members(frozen(offsets), _both(upper.event, lower.event))


def _links(columns: Columns, upper: Frame, lower: Frame, axis_top: float, view: Viewport) -> tuple[Link, ...]:
    foot = axis_top + view.metrics.top
    return links(
        columns,
        _facing(upper, (upper.marks.y > 0) & (upper.marks.y < axis_top)),
        _facing(lower, (lower.marks.y > foot) & (lower.marks.y < view.height)),
        view.selected,
        lower.scale.per_day * 7,
    )


def _facing(frame: Frame, seen: Mask) -> Facing:
    marks = frame.marks
    shown = seen & ~marks.counted & (marks.x >= 0) & (marks.x <= frame.width)
    return Facing(marks.event[shown], marks.x[shown], marks.y[shown])


def _titled(box: LaneBox, halves: Halves, view: Viewport, measure: Measure) -> LaneBox:
    """The lane with as much of its filter as there is room for, and the count of what it shares with the other."""
    heading = _fitted(box.title, view.width * HEADING, measure)
    wide = float(measure([heading], TextStyle.LANE)[0])
    caption = box.caption
    if halves.same and halves.in_both:
        caption = f"{caption} · {translate('canvas', 'the same events in both')}"
    elif halves.in_both:
        caption = f"{caption} · {translate('canvas', '%n in both', halves.in_both)}"
    return replace(box, heading=heading, caption=caption, caption_x=view.metrics.edge + 4 + wide + 8)


def _clear(arcs: tuple[Arc, ...], box: LaneBox, measure: Measure) -> tuple[Arc, ...]:
    """The curves without the words for which the longer caption of a half has left no room."""
    ends = box.caption_x + float(measure([box.caption], TextStyle.COUNT)[0]) + 16
    return tuple(arc if arc.text_x >= ends else replace(arc, text="") for arc in arcs)


def _fitted(title: str, room: float, measure: Measure) -> str:
    """As much of a filter as fits, cut at a letter, as one condition may be long; an ellipsis where it is not all."""
    if float(measure([title], TextStyle.LANE)[0]) <= room:
        return title
    forms = [title[:n].rstrip() + "…" for n in range(1, len(title))]
    fitting = np.flatnonzero(measure(forms, TextStyle.LANE) <= room)
    return forms[int(fitting[-1])] if len(fitting) else forms[0]
