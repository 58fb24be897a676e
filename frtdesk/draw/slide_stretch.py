"""A step of a lesson that shows a stretch of time: its question, and what the class knows to have happened then."""

from __future__ import annotations

import numpy as np

from frtdesk.base.wording import day_words
from frtdesk.base.words import translate
from frtdesk.draw.slide_marks import mark_form
from frtdesk.draw.slide_sheet import MARGIN, Sheet, foot_of
from frtdesk.draw.slide_text import Look, words
from frtdesk.formats.slide import Box, Piece
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import BETWEEN
from frtdesk.state.lesson_steps import StepScene
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import is_undated

POINTS = 5
"""Events that are named."""


def stretch_card(sheet: Sheet, columns: Columns, scene: StepScene, prompt: str, foot: float) -> list[Piece]:
    """From the slide's top down to `foot`. Without a question the dates are the title."""
    first, last = int(np.floor(scene.start)), int(np.ceil(scene.stop)) - 1
    dates = translate("class", "{first} to {last}").format(first=day_words(first), last=day_words(last))
    known, named = _known(columns, scene, first, last)
    many = translate("class", "No event that you know of yet")
    if known:
        many = translate("class", "%n event that you know by now|%n events that you know by now", known)
    head = words(translate("slides", "Title"), prompt or dates, Look((44.0, 24.0), sheet.ink, True),
                 Box(MARGIN, 68, sheet.across, 176), place="title")  # fmt: skip
    said = dates + BETWEEN + many if prompt else many
    facts = words(translate("slides", "Facts"), said, Look((20.0, 14.0), sheet.quiet),
                  Box(MARGIN, foot_of(head) + 6, sheet.across, 28), most=1)  # fmt: skip
    pieces: list[Piece] = [head, facts]
    top, tall = foot_of(facts) + 16, 32.0
    for event in named:
        if top + tall > foot:
            break
        title = one_line(columns.titles[event]) or translate("slides", "(no title)")
        line = words(translate("slides", "Event"), title, Look((22.0, 15.0), sheet.ink),
                     Box(MARGIN + 30, top, sheet.across - 30, 29), most=1)  # fmt: skip
        middle = top + line.box.height / 2
        pieces.append(mark_form(MARGIN + 10, middle, 16.0, int(columns.kind[event]), 0, sheet.theme,
                                name=translate("slides", "Mark"), ground=sheet.theme.paper.name()))  # fmt: skip
        pieces.append(line)
        top += tall
    return pieces


def _known(columns: Columns, scene: StepScene, first: int, last: int) -> tuple[int, list[int]]:
    """How many events of these days the class knows by now, and which to name: what the step marks, else the most
    important, in order of time."""
    seen = scene.known & ~is_undated(columns) & (columns.start_max >= first) & (columns.start_min <= last)
    if scene.among is not None:
        seen &= scene.among
    events = np.flatnonzero(seen)
    named = np.array([event for event in scene.selected if scene.known[event]], np.int64)
    if not len(named):
        weight = np.lexsort((events, -columns.importance[events].astype(np.int16)))
        named = events[weight[:POINTS]]
    return len(events), named[np.argsort(columns.start_min[named], kind="stable")].tolist()
