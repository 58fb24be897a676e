"""Marks and badges as native shapes: the kind by its form, the certainty of its date by how it is drawn."""

from __future__ import annotations

from frtdesk.draw.marks import count_text
from frtdesk.draw.slide_text import width_of
from frtdesk.draw.theme import Theme
from frtdesk.formats.slide import PILL, Box, Form, Paragraph, Run
from frtdesk.model.vocabulary import KIND_CODE, OTHER
from frtdesk.timeline.frame import Look

FORMS = {
    KIND_CODE["advocacy"]: ("triangle", 1.16, 0.99),
    KIND_CODE["regulation"]: ("roundRect", 0.9, 0.9),
    KIND_CODE["context"]: ("diamond", 1.2, 1.2),
}
"""By kind: the shape, and its half width and height in halves of a mark's size, so that areas look alike."""

_UNSURE = int(Look.HOLLOW | Look.APPROXIMATE | Look.UNCERTAIN)


def mark_form(
    x: float, y: float, size: float, kind: int, look: int, theme: Theme, *, name: str, ground: str = "",
    about: str = "", to: str = "", colour: str = "",
) -> Form:  # fmt: skip
    """A mark centred at (x, y). `ground`: what a hollow one is filled with; `colour`: instead of its kind's."""
    geometry, across, down = FORMS.get(kind, ("ellipse", 1.0, 1.0))
    colour, asks = colour or theme.marks[kind].name(), colour or theme.texts[kind].name()
    hollow = kind == OTHER or bool(look & _UNSURE)
    half = size / 2 * (0.9 if hollow else 0.96)
    box = Box(x - half * across, y - half * down, 2 * half * across, 2 * half * down)
    words = None
    if look & int(Look.UNCERTAIN):
        words = Paragraph((Run("?", size * 0.72, asks, True),), "middle")
    return Form(
        box, geometry, name, fill=(ground or theme.canvas.name()) if hollow else colour, outline=colour,
        thick=size * 0.13, dashed=bool(look & int(Look.APPROXIMATE)), words=words, about=about, to=to,
        rounded=12_000 if geometry == "roundRect" else 0,
    )  # fmt: skip


def place_form(x: float, y: float, size: float, colour: str, *, name: str) -> Form:
    """Something happens here that is not told yet, and not of what kind: a dotted ring."""
    half = size / 2
    return Form(Box(x - half, y - half, size, size), "ellipse", name, outline=colour, thick=size * 0.11, dotted=True)


def badge_form(
    x: float, y: float, size: float, kind: int | None, count: int, theme: Theme, *, name: str, about: str
) -> Form:
    """How many events stand at one place: a pill with a number; an outlined one where it is a single event."""
    text, letters = count_text(count), size * 0.92
    wide = max(size * 1.45, width_of(text, letters, bold=True) + size * 0.6)
    colour = (theme.quiet if kind is None else theme.texts[kind]).name()
    ink = theme.paper.name() if count > 1 else colour
    words = Paragraph((Run(text, letters, ink, True),), "middle")
    return Form(
        Box(x - wide / 2, y - size * 0.72, wide, size * 1.44), "roundRect", name,
        fill=colour if count > 1 else theme.canvas.name(), outline=colour, thick=1.4, words=words, about=about,
        rounded=PILL,
    )  # fmt: skip
