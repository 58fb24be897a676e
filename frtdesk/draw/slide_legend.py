"""The legend under the timeline of a slide: what occurs in it, each with a sample shape."""

from __future__ import annotations

from frtdesk.base.words import translate
from frtdesk.draw.legend_strip import Entry, entries
from frtdesk.draw.slide_bars import stretch
from frtdesk.draw.slide_marks import badge_form, mark_form
from frtdesk.draw.slide_sheet import MARGIN, Sheet
from frtdesk.draw.slide_text import label, width_of
from frtdesk.formats.slide import Box, Form, Group, Line, Piece
from frtdesk.timeline.frame import Frame, Look

SIZE, SAMPLE = 13.0, 12.0


def legend_pieces(frame: Frame, sheet: Sheet, top: float) -> list[Piece]:
    """One line of the legend, as much of it as fits; kinds come first."""
    x, middle, made = MARGIN, top + 9.0, list[Piece]()
    for entry in entries(frame):
        wide = 26.0 if entry.bar or entry.density else 16.0
        across = width_of(entry.text, SIZE)
        if x + wide + 6 + across > sheet.width - MARGIN:
            break
        sample = _sample(entry, x, middle, wide, sheet)
        words = label(entry.text, entry.text, x + wide + 6, middle, SIZE, sheet.quiet, wide=across + 1)
        made.append(Group(entry.text, (*sample, words)))
        x += wide + 6 + across + 22
    return [Group(translate("slides", "Legend"), tuple(made))] if made else []


def _sample(entry: Entry, x: float, middle: float, wide: float, sheet: Sheet) -> list[Piece]:
    theme, name = sheet.theme, translate("slides", "Sample")
    if entry.count:
        return [badge_form(x + wide / 2, middle, SAMPLE, entry.kind, entry.count, theme, name=name, about="")]
    if entry.density:
        fill = theme.mixed(entry.kind, theme.strip + 0.1).name()
        return [Form(Box(x, middle - 5, wide, 10), "rect", name, fill=fill)]
    if entry.joins is not None:
        return [Line(x + wide / 2, middle - 8, x + wide / 2, middle + 8, sheet.quiet, name, dashed=bool(entry.joins))]
    if entry.bar:
        tip = 7.0 if entry.look & Look.RUNNING else 0.0
        certain = x + entry.certain[0], x + entry.certain[1]
        return stretch(Box(x, middle - 1.5, wide - tip, 3.6), certain, entry.kind, entry.look, theme)
    return [mark_form(x + wide / 2, middle, SAMPLE, entry.kind, entry.look, theme, name=name)]
