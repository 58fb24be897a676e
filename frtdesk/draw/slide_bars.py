"""Stretches of time as native shapes: what is certainly so is solid, what is possibly so is soft."""

from __future__ import annotations

from math import inf

from frtdesk.base.words import translate
from frtdesk.draw.theme import Theme, mix
from frtdesk.formats.slide import PILL, Box, Form, Line, Paragraph, Piece, Run
from frtdesk.timeline.frame import Frame, Look

_ONE_OF, _SPAN, _RUNNING = int(Look.ONE_OF), int(Look.SPAN), int(Look.RUNNING)
_END_UNKNOWN, _UNSURE = int(Look.END_UNKNOWN), int(Look.APPROXIMATE | Look.UNCERTAIN)


def bar_pieces(frame: Frame, i: int, theme: Theme, at: tuple[float, float]) -> list[Piece]:
    """Bar number `i` of the frame, cut at its edges; `at`: where the frame stands on the slide."""
    bars, (left, top) = frame.bars, at
    x0, x1, c0, c1 = (min(max(float(x), 0.0), frame.width) for x in (bars.x0[i], bars.x1[i], bars.c0[i], bars.c1[i]))
    if x1 - x0 < 0.5:
        return []
    return stretch(
        Box(left + x0, top + float(bars.y[i]), x1 - x0, frame.metrics.bar), (left + c0, left + c1),
        int(bars.kind[i]), int(bars.look[i]), theme, left + frame.width,
    )  # fmt: skip


def stretch(
    possible: Box, certain: tuple[float, float], kind: int, look: int, theme: Theme, edge: float = inf
) -> list[Piece]:
    """One bar: `possible` is where the event may lie, `certain` from where to where it surely runs (empty where the
    second is not greater); nothing of it lies beyond `edge`."""
    colour, canvas = theme.marks[kind].name(), theme.canvas
    x, y, wide, tall = possible.x, possible.y, possible.width, possible.height
    if look & _ONE_OF:
        middle = y + tall / 2
        name = translate("slides", "Some time between")
        return [
            Line(x, middle, x + wide, middle, colour, name, 1.2, dashed=True),
            Line(x, middle - 3, x, middle + 3, colour, name, 1.2),
            Line(x + wide, middle - 3, x + wide, middle + 3, colour, name, 1.2),
        ]
    c0, c1 = max(certain[0], x), min(certain[1], x + wide)
    solid = c1 > c0 and not look & _END_UNKNOWN
    pieces: list[Piece] = []
    soft = theme.mixed(kind, 0.45 if look & _SPAN and solid else theme.soft).name()
    dashed = bool(look & _UNSURE)
    if look & _END_UNKNOWN:
        fade = mix(theme.marks[kind], canvas, 0.05).name()
        pieces.append(Form(possible, "rect", translate("slides", "End not recorded"), fill=colour, fade=fade))
        ask = Paragraph((Run("?", tall * 3.2, theme.texts[kind].name(), True),), "middle")
        pieces.append(Form(Box(x + wide - tall * 3, y - tall, tall * 3, tall * 3), "rect", "?", words=ask))
    elif not solid or dashed or c0 - x > 0.5 or x + wide - c1 > 0.5:
        name = translate("slides", "Perhaps")
        pieces.append(Form(possible, "roundRect", name, fill=soft, outline=colour if dashed else "",
                           dashed=dashed, rounded=PILL))  # fmt: skip
    if solid:
        name = translate("slides", "Certainly")
        pieces.append(Form(Box(c0, y, c1 - c0, tall), "roundRect", name, fill=colour, rounded=PILL))
        if look & _RUNNING:
            far = tall * 2.4
            tip = Box(min(c1 - far / 2, edge - far), y + tall / 2 - far / 2, far, far)
            pieces.append(Form(tip, "triangle", translate("slides", "Still running"), fill=colour, turned=90))
    return pieces
