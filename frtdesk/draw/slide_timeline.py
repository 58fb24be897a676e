"""The timeline as native shapes: ruler, lanes, marks, bars and titles of a frame, grouped so that each moves whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from frtdesk.base.words import number, translate
from frtdesk.draw.context import SOFT, ground_of
from frtdesk.draw.fonts import SCALE
from frtdesk.draw.slide_bars import bar_pieces
from frtdesk.draw.slide_marks import badge_form, mark_form
from frtdesk.draw.slide_text import label, width_of
from frtdesk.draw.theme import Theme, mix
from frtdesk.formats.slide import Box, Form, Group, Line, Piece, Run
from frtdesk.timeline.context import LINE
from frtdesk.timeline.frame import Frame, LaneBox
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.settled import HALF


@dataclass(frozen=True, eq=False)
class TimelineDrawing:
    """What the shapes of a frame need. `factor`: the text scale that the frame was made for; `at`: its top left corner
    on the slide; `say`: an event in words, for who cannot see its mark; `to`: the key of an event's own slide."""

    frame: Frame
    theme: Theme
    factor: float
    at: tuple[float, float]
    say: Callable[[int], str]
    to: Callable[[int], str]

    def size(self, style: TextStyle) -> float:
        """Pixels of a style's letters."""
        return float(max(round(SCALE[style][0] * self.factor), 1))


def timeline_pieces(drawing: TimelineDrawing) -> tuple[Piece, ...]:
    """Ruler, then each lane with all that stands in it, from top to bottom."""
    frame = drawing.frame
    pieces: list[Piece] = [_group(translate("slides", "Ruler"), _ruler(drawing))]
    pieces += _crossings(drawing)
    for box in frame.shown_lanes:
        ground = [*_ground(drawing, box), *_lines(drawing, box)]
        entries = _entries(drawing, box.number)
        said = f"{box.title}: {box.caption}"
        pieces.append(Group(box.title, (*ground, *entries, *_title(drawing, box)), said))
    if frame.message:
        x, y = drawing.at
        pieces.append(label(
            translate("slides", "Nothing to show"), frame.message, x + frame.width / 2, y + frame.height / 2,
            drawing.size(TextStyle.LANE) * 1.2, drawing.theme.quiet.name(), align="middle",
        ))  # fmt: skip
    return tuple(piece for piece in pieces if not isinstance(piece, Group) or piece.pieces)


def _group(name: str, pieces: list[Piece]) -> Group:
    return Group(name, tuple(pieces))


def _hex(colour: QColor) -> str:
    return colour.name()


# ---------------------------------------------------------------------- what stands still


def _ruler(drawing: TimelineDrawing) -> list[Piece]:
    frame, theme, (left, top) = drawing.frame, drawing.theme, drawing.at
    top += frame.ruler_top
    tall, rule, name = frame.metrics.ruler, _hex(drawing.theme.rule), translate("slides", "Tick")
    lower = tall * 0.6
    pieces: list[Piece] = [Line(left, top + tall, left + frame.width, top + tall, rule, translate("slides", "Axis"))]
    for x in frame.axis.minor_lines.tolist():
        if 0 <= x <= frame.width:
            pieces.append(Line(left + x, top + tall - 5, left + x, top + tall, rule, name))
    for tick in frame.axis.minor:
        small = drawing.size(TextStyle.MINOR)
        pieces.append(label(tick.text, tick.text, left + tick.text_x, top + lower + (tall - lower) * 0.42, small,
                            _hex(theme.quiet)))  # fmt: skip
    for tick in frame.axis.major:
        if 0 <= tick.x <= frame.width:
            pieces.append(Line(left + tick.x, top + 4, left + tick.x, top + tall, rule, name))
        if tick.text:
            pieces.append(label(tick.text, tick.text, left + tick.text_x, top + tall * 0.33,
                                drawing.size(TextStyle.MAJOR), _hex(theme.ink), bold=True))  # fmt: skip
    pieces += _band_names(drawing)
    return pieces


def _band_names(drawing: TimelineDrawing) -> list[Piece]:
    """Context bands are named under the ruler, each with a rule as long as its band."""
    frame, theme, (left, top) = drawing.frame, drawing.theme, drawing.at
    pieces: list[Piece] = []
    tall = LINE * drawing.factor
    for band in frame.bands:
        y = top + frame.ruler_top + frame.metrics.under_ruler + 1 + band.line * tall
        x0, x1 = max(band.x0, 0.0), min(band.x1, frame.width)
        if x1 > x0:
            fill = _hex(mix(theme.band, theme.canvas, 0.30))
            pieces.append(Form(Box(left + x0, y, x1 - x0, tall - 2), "rect", band.text or "–", fill=fill))
        if band.text:
            pieces.append(label(band.text, band.text, left + band.text_x, y + tall * 0.46,
                                drawing.size(TextStyle.NOTE), _hex(theme.ink)))  # fmt: skip
    return pieces


def _ground(drawing: TimelineDrawing, box: LaneBox) -> list[Piece]:
    """A lane's tint as far as it is seen, the bands in it, and how many there are where there are too many."""
    frame, theme, (left, top) = drawing.frame, drawing.theme, drawing.at
    above, below = frame.area_of(box)
    y0, y1 = max(box.top, above, box.ceiling), min(box.top + box.height, below)
    if y1 <= y0:
        return []
    ground = ground_of(theme, box)
    name = translate("slides", "Ground")
    pieces: list[Piece] = [Form(Box(left, top + y0, frame.width, y1 - y0), "rect", name, fill=_hex(ground))]
    for band in frame.bands:
        x0, x1 = max(band.x0, 0.0), min(band.x1, frame.width)
        if x1 > x0:
            fill = _hex(mix(theme.band, ground, SOFT))
            pieces.append(Form(Box(left + x0, top + y0, x1 - x0, y1 - y0), "rect", band.text or "–", fill=fill))
    pieces += _hatch(drawing, top + y0, top + y1, ground)
    pieces += _strip(drawing, box)
    if not box.side:
        pieces.append(Line(left, top + y1, left + frame.width, top + y1, _hex(theme.rule), translate("slides", "Edge")))
    return pieces


def _strip(drawing: TimelineDrawing, box: LaneBox) -> list[Piece]:
    """The outline of how many events there are, in a lane too full for its rows."""
    if box.strip is None or not box.strip.most or len(box.strip.x) < 2:
        return []
    theme, (left, top) = drawing.theme, drawing.at
    foot = box.top + box.height - 1
    if box.side:
        foot = box.title_top if box.side < 0 else box.row_top
    tall = max(box.height - 28 * drawing.factor, 8.0) * (-1 if box.side > 0 else 1)
    ground = ground_of(theme, box)
    colour = mix(theme.lane(box.kind, box.mixed, theme.strip), ground, box.strip.weight)
    across = [min(max(x, 0.0), drawing.frame.width) for x in box.strip.x.tolist()]
    heights = [foot - tall * share for share in box.strip.height.tolist()]
    points = ((across[0], foot), *zip(across, heights, strict=True), (across[-1], foot))
    ys = [y for _, y in points]
    area = Box(left + across[0], top + min(ys), max(across[-1] - across[0], 1.0), max(max(ys) - min(ys), 1.0))
    return [Form(area, "polygon", translate("slides", "How many"), fill=_hex(colour),
                 points=tuple((left + x, top + y) for x, y in points))]  # fmt: skip


def _lines(drawing: TimelineDrawing, box: LaneBox) -> list[Piece]:
    """The lines of the ruler's major ticks, through the lane."""
    frame, (left, top) = drawing.frame, drawing.at
    above, below = frame.area_of(box)
    y0, y1 = max(box.top, above, box.ceiling), min(box.top + box.height, below)
    rule = _hex(drawing.theme.rule)
    return [
        Line(left + tick.x, top + y0, left + tick.x, top + y1, rule, translate("slides", "Tick"))
        for tick in frame.axis.major
        if 0 <= tick.x <= frame.width and y1 > y0
    ]


def _title(drawing: TimelineDrawing, box: LaneBox) -> list[Piece]:
    frame, theme, (left, top) = drawing.frame, drawing.theme, drawing.at
    if not frame.shows_title(box):
        return []
    middle = top + box.title_top + frame.metrics.header / 2
    size, colour = drawing.size(TextStyle.LANE), theme.ink if box.mixed else theme.texts[box.kind]
    x = left + frame.metrics.edge + 4
    heading = box.heading or box.title
    title = label(box.title, heading, x, middle, size, _hex(colour), bold=True)
    # One text: where the typeface is missing and another is wider, the count moves on.
    count = Run(f"   {box.caption}", drawing.size(TextStyle.COUNT), _hex(theme.quiet))
    wide = box.caption_x - frame.metrics.edge - 4 + width_of(box.caption, count.size) + 4
    words = replace(title.paragraphs[0], runs=(*title.paragraphs[0].runs, count))
    return [replace(title, paragraphs=(words,), box=replace(title.box, width=max(wide, title.box.width)))]


def _hatch(drawing: TimelineDrawing, top: float, foot: float, ground: QColor) -> list[Piece]:
    """After the last day that the data covers: hatched, between two heights of the slide."""
    frame, quiet = drawing.frame, drawing.theme.quiet
    if frame.hatch_from is None or frame.hatch_from >= frame.width - 1:
        return []
    x = max(frame.hatch_from, 0.0)
    box = Box(drawing.at[0] + x, top, frame.width - x, foot - top)
    return [Form(box, "rect", frame.hatch_note, fill=_hex(ground), outline=_hex(mix(quiet, ground, 0.3)), hatch=True,
                 thick=0.0, about=frame.hatch_note)]  # fmt: skip


def _crossings(drawing: TimelineDrawing) -> list[Piece]:
    """What joins the halves of a comparison."""
    if drawing.frame.mirror is None:
        return []
    left, top = drawing.at
    quiet = _hex(drawing.theme.quiet)
    return [
        Line(left + link.x0, top + link.y0, left + link.x1, top + link.y1, quiet, translate("slides", "Joined"),
             dashed=bool(link.joins)) for link in drawing.frame.mirror.links
    ]  # fmt: skip


# ---------------------------------------------------------------------- what stands in the lanes


def _entries(drawing: TimelineDrawing, lane: int) -> list[Piece]:
    """Each event of a lane as one group: its bar, its mark and its title."""
    frame = drawing.frame
    parts: dict[int, list[Piece]] = {}
    for i in _seen(frame, lane):
        event = int(frame.marks.event[i])
        parts.setdefault(event, []).extend([*bar_pieces_of(drawing, event, lane), _mark(drawing, i)])
    for event in frame.bars.event[frame.bars.lane == lane].tolist():
        if event not in parts:
            bars = bar_pieces_of(drawing, event, lane)
            if bars:
                parts[event] = bars
    colour = _hex(drawing.theme.ink)
    left, top = drawing.at
    for one in frame.labels:
        if one.lane == lane and one.x >= 0 and one.x + one.width <= frame.width + 1 and _in_sight(frame, lane, one.y):
            parts.setdefault(one.event, []).append(label(
                translate("slides", "Title"), one.text, left + one.x, top + one.y, drawing.size(one.style), colour,
                bold=one.style is TextStyle.LABEL_BOLD, wide=one.width + 1, to=drawing.to(one.event),
            ))  # fmt: skip
    return [Group(_name(drawing, event), tuple(pieces), drawing.say(event)) for event, pieces in parts.items()]


def _name(drawing: TimelineDrawing, event: int) -> str:
    return drawing.say(event)[:100]


def _seen(frame: Frame, lane: int) -> list[int]:
    """Marks of a lane that stand in the picture."""
    marks = frame.marks
    rows = zip(marks.lane.tolist(), marks.x.tolist(), marks.y.tolist(), strict=True)
    return [
        i for i, (of, x, y) in enumerate(rows) if of == lane and 0 <= x <= frame.width and _in_sight(frame, lane, y)
    ]


def _in_sight(frame: Frame, lane: int, y: float) -> bool:
    box = frame.lanes[lane]
    above, below = frame.area_of(box)
    return max(above, box.ceiling) <= y <= below


def _mark(drawing: TimelineDrawing, i: int) -> Form:
    frame, theme, (left, top) = drawing.frame, drawing.theme, drawing.at
    marks = frame.marks
    x, y, size = left + float(marks.x[i]), top + float(marks.y[i]), frame.metrics.mark
    kind, event = int(marks.kind[i]), int(marks.event[i])
    strip = frame.lanes[int(marks.lane[i])].strip
    if marks.counted[i] and (strip is None or strip.weight < HALF):
        count = int(marks.count[i])
        said = translate("slides", "%n event stands here|%n events stand here, close together", count)
        of = None if marks.mixed[i] else kind
        return badge_form(x, y, size, of, count, theme, name=number(count), about=said)
    return mark_form(x, y, size, kind, int(marks.look[i]), theme, name=translate("slides", "Mark"),
                     to=drawing.to(event))  # fmt: skip


def bar_pieces_of(drawing: TimelineDrawing, event: int, lane: int) -> list[Piece]:
    """The stretches of time of an event in a lane."""
    frame, bars = drawing.frame, drawing.frame.bars
    found = ((bars.event == event) & (bars.lane == lane)).nonzero()[0].tolist()
    return [
        piece
        for i in found
        if _in_sight(frame, lane, float(bars.y[i]))
        for piece in bar_pieces(frame, i, drawing.theme, drawing.at)
    ]
