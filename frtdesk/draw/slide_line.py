"""The class's line of time as native shapes: what is told by now, what is still to come as dotted places."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.base.words import translate
from frtdesk.draw.slide_marks import mark_form, place_form
from frtdesk.draw.slide_text import label, width_of
from frtdesk.draw.theme import Theme, mix
from frtdesk.formats.slide import Box, Form, Line, Piece
from frtdesk.timeline.class_line import ClassLine

PITCH = 20.0
"""Pixels between two marks."""

MARK = 13.0
MOST = 140
"""Marks on one slide: more are a crowd that nobody edits."""

AXIS = 46.0
"""Pixels that the names of the years take under the line."""


def line_pieces(
    line: ClassLine, at: tuple[float, float], levels: int, theme: Theme, say: Callable[[int], str]
) -> list[Piece]:
    """`at`: where the line itself begins; marks stand above it. `say`: an event in words; what is hidden is not
    asked for."""
    left, foot = at
    width = line.scale.width
    faint = theme.edge.name()
    pieces: list[Piece] = [Line(left, foot, left + width, foot, faint, translate("slides", "Axis"))]
    pieces += _axis(line, at, theme, faint)
    if line.extent is not None and line.here >= 0:
        x0, x1 = max(line.extent[0], 0.0), min(line.extent[1], width)
        soft = theme.mixed(int(line.kind[line.here]), 0.5, theme.paper).name()
        pieces.append(Form(Box(left + x0, foot - 3, max(x1 - x0, 2.0), 6), "rect", translate("slides", "Its date"),
                           fill=soft))  # fmt: skip
    rows = zip(line.x.tolist(), line.level.tolist(), line.kind.tolist(), line.look.tolist(), line.hidden.tolist(),
               line.member.tolist(), line.marked.tolist(), line.event.tolist(), strict=True)  # fmt: skip
    for i, (x, level, kind, look, hidden, member, marked, event) in enumerate(rows):
        if i == line.here or not 0 <= x <= width:
            continue
        place = left + x, foot - (level + 0.62) * PITCH
        if hidden:
            shade = mix(theme.quiet, theme.paper, 0.75 if member else 0.45).name()
            pieces.append(place_form(*place, MARK, shade, name=translate("slides", "Still to come")))
            continue
        bright = member or marked
        colour = "" if bright else mix(theme.marks[kind], theme.paper, 0.5).name()
        said = say(event)
        pieces.append(mark_form(*place, MARK, kind, look, theme, name=said, about=said if bright else "",
                                ground=theme.paper.name(), colour=colour))  # fmt: skip
        if marked:
            half = MARK * 0.8
            ring = Box(place[0] - half, place[1] - half, 2 * half, 2 * half)
            pieces.append(Form(ring, "ellipse", translate("slides", "Marked"), outline=theme.ink.name(), thick=1.3))
    pieces += _over(line, at, levels, theme)
    if line.here >= 0:
        pieces += _here(line, at, theme, say)
    return pieces


def _here(line: ClassLine, at: tuple[float, float], theme: Theme, say: Callable[[int], str]) -> list[Piece]:
    """The slide's own event, ringed."""
    x, y = at[0] + min(max(float(line.x[line.here]), 0.0), line.scale.width), at[1] - 0.62 * PITCH
    half = MARK * 1.2
    ring = Form(Box(x - half, y - half, 2 * half, 2 * half), "ellipse", translate("slides", "This event"),
                fill=theme.paper.name(), outline=theme.ink.name(), thick=1.8)  # fmt: skip
    said = translate("slides", "This event: {event}").format(event=say(int(line.event[line.here])))
    kind, look = int(line.kind[line.here]), int(line.look[line.here])
    return [ring, mark_form(x, y, MARK * 1.25, kind, look, theme, name=said, about=said, ground=theme.paper.name())]


def _over(line: ClassLine, at: tuple[float, float], levels: int, theme: Theme) -> list[Piece]:
    """How many marks found no room on their heap."""
    return [
        label(translate("slides", "More"), translate("class", "+{count}").format(count=count), at[0] + x,
              at[1] - (levels + 0.55) * PITCH, 11.0, theme.quiet.name(), bold=True, align="middle")
        for x, count in zip(line.over_x.tolist(), line.over.tolist(), strict=True)
        if 12 <= x <= line.scale.width - 12
    ]  # fmt: skip


def _axis(line: ClassLine, at: tuple[float, float], theme: Theme, faint: str) -> list[Piece]:
    """Names of the steps of time under the line: the fine ones, and under them the year or month they are of."""
    left, foot = at
    pieces: list[Piece] = []
    tick_name = translate("slides", "Tick")
    last, size = -1e9, 14.0
    for tick in line.axis.minor:
        wide = width_of(tick.text, size)
        pieces.append(Line(left + tick.x, foot, left + tick.x, foot + 7, faint, tick_name))
        x = tick.x - wide / 2
        if x >= last + 10 and x >= 0 and x + wide <= line.scale.width:
            pieces.append(label(tick.text, tick.text, left + x, foot + 17, size, theme.quiet.name(), wide=wide))
            last = x + wide
    last = -1e9
    for tick in line.axis.major:
        wide, x = width_of(tick.text, size, bold=True), max(tick.x, 0.0)
        if tick.text and x >= last + 14 and x + wide <= line.scale.width:
            pieces.append(label(tick.text, tick.text, left + x, foot + 37, size, theme.quiet.name(), bold=True,
                                wide=wide))  # fmt: skip
            last = x + wide
    return pieces
