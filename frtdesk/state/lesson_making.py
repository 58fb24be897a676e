"""Lessons made from what is shown: steps from events, a lesson from a filter, and a step that keeps what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, floor

import numpy as np

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.state.view import View
from frtdesk.state.view_words import shown_words
from frtdesk.timeline.lanes import anchors, extents, horizon, is_undated

MOST_STEPS = 60
"""More than a class sits through; the most important events are taken then."""

MINUTES_A_STEP = 4

SHORTEST_DWELL, LONGEST_DWELL = 1, 3_600
MOST_MINUTES = 600
LONGEST_TITLE = 300


def lesson_from(columns: Columns, kept: Mask, view: View) -> tuple[Lesson, int]:
    """A lesson on the dated events that a filter leaves, in order of time, and how many more there were.

    Of more than MOST_STEPS the most important are taken, of equals the earlier.
    """
    events = in_time(columns, np.flatnonzero(kept & ~is_undated(columns)))
    by_weight = np.argsort(-columns.importance[events].astype(np.int16), kind="stable")
    chosen = events[np.sort(by_weight[:MOST_STEPS])]
    title = shown_words(view, columns) or translate("lessons", "All events")
    steps = tuple(LessonStep(columns.ids[event]) for event in chosen.tolist())
    return Lesson("", title[:LONGEST_TITLE], minutes=minutes_for(len(steps)), steps=steps), len(events) - len(steps)


def minutes_for(steps: int) -> int | None:
    """A first guess, in fives; None for a lesson without steps."""
    return max(ceil(steps * MINUTES_A_STEP / 5) * 5, 5) if steps else None


def in_time(columns: Columns, events: np.ndarray) -> np.ndarray:
    """Events as they stand on the timeline from left to right."""
    lo, _ = extents(columns, events, horizon(columns))
    return events[np.argsort(anchors(columns, events, lo), kind="stable")]


def step_of(columns: Columns, event: int, view: View, lanes: Sequence[str]) -> LessonStep:
    """A step that tells an event, with range, lanes and selection as they are shown."""
    name = columns.ids[event]
    return using(LessonStep(name), view, lanes, (name,))


def using(step: LessonStep, view: View, lanes: Sequence[str], selection: Sequence[str]) -> LessonStep:
    """The step with what is shown kept explicitly, so that it shows the same thing whenever it comes."""
    first = floor(view.start)
    last = max(ceil(view.stop) - 1, first)
    return replace(step, shown=(first, last), lanes=tuple(lanes), selection=tuple(selection))
