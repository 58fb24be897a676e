"""The slide that opens a deck: the four kinds' marks, a title, what it asks, and where it is from."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.words import translate
from frtdesk.draw.slide_marks import mark_form
from frtdesk.draw.slide_sheet import FOOT, MARGIN, Sheet, foot_of
from frtdesk.draw.slide_text import Look, words
from frtdesk.formats.slide import Box, Line, Piece, Slide
from frtdesk.model.vocabulary import KINDS, OTHER

MARK = 26.0


def opening_slide(sheet: Sheet, title: str, subtitle: str, facts: Sequence[str], notes: str) -> Slide:
    """`facts`: lines under the subtitle."""
    across = min(sheet.across, 1_040.0)
    head = words(translate("slides", "Title"), title, Look((64.0, 30.0), sheet.ink, True),
                 Box(MARGIN, 190, across, 240), place="ctrTitle")  # fmt: skip
    pieces: list[Piece] = [head]
    top = foot_of(head) + 16
    if subtitle.strip():
        under = words(translate("slides", "Subtitle"), " ".join(subtitle.split()), Look((32.0, 18.0), sheet.ink),
                      Box(MARGIN, top, across, 126), place="subTitle")  # fmt: skip
        pieces.append(under)
        top = foot_of(under) + 18
    for fact in facts:
        if fact.strip() and top < FOOT - 50:
            line = words(translate("slides", "Facts"), fact, Look((20.0, 14.0), sheet.quiet),
                         Box(MARGIN, top, across, min(54.0, FOOT - 12 - top)))  # fmt: skip
            pieces.append(line)
            top = foot_of(line) + 4
    rule = sheet.theme.rule.name()
    pieces.append(Line(MARGIN, 140, sheet.width - MARGIN, 140, rule, translate("slides", "Rule"), 2.0))
    pieces += [
        mark_form(MARGIN + 20 + kind * 52, 140, MARK, kind, 0, sheet.theme, name=KINDS[kind].title)
        for kind in range(OTHER)
    ]
    return Slide("opening", (*pieces, *sheet.feet()), notes, opening=True)
