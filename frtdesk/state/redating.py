"""What the hand or the keyboard is about to do to the dates of events: where they would stand, and in which words.

Nothing is written before `write`. Of many events only those that can be seen are held with their dates; all of them
are written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, Precision
from frtdesk.base.progress import Progress, Work
from frtdesk.base.wording import days_between, span_words, when
from frtdesk.base.words import translate
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.event import Event
from frtdesk.model.event_words import title_words
from frtdesk.model.moved_dates import coarsest, moved, resized
from frtdesk.state.archive import Archive
from frtdesk.state.editor import Editor
from frtdesk.timeline.snapping import Step, neighbour, snapped, step_for

Part = Literal["whole", "start", "end"]
"""What is held: the event, or the beginning or end of its bar."""

EXACT = 50
"""Days up to which a distance is said to the day."""

TRIES = 6
"""Steps after which a date that cannot follow is left where it is: a season begins in the middle of a quarter."""


class Redating:
    """`lead`: the event in the hand, as it is; `after`: as it would be; `problem`: why it goes no further, empty where
    it does. `keys`: of all events that move; `held`: those that are shown, by key, the lead first. `base`: the day on
    which what is held begins to be drawn (of an end, the first day after it)."""

    def __init__(self, part: Part, keys: Sequence[int], held: Mapping[int, Event], base: int) -> None:
        self.part: Part = part
        self.keys = tuple(keys)
        self.held_keys = tuple(held)
        self.held = tuple(held.values())
        self.base = base
        self.after = self.lead
        self.problem = ""
        self._precision = coarsest(self.lead)
        self._day = base
        self._others: tuple[int, tuple[Event, ...]] = (0, self.held[1:])

    @property
    def lead(self) -> Event:
        return self.held[0]

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.after is not self.lead and self.after != self.lead

    # ------------------------------------------------------------------ where to

    def step(self, per_day: float) -> Step:
        """The step that its dates take where a day is so many pixels wide."""
        return step_for(per_day, self._precision or Precision.DAY)

    def draw_to(self, moment: float, step: Step | None = None) -> None:
        """Have what is held begin (an end: end) at a moment, in days: at the nearest beginning of a step, or where it
        was if that is nearer; without a step on that day, as near as its dates can say it."""
        day = round(moment)
        if step is not None and not self._is_as_coarse_as(step):
            there = snapped(moment, step)
            day = self.base if abs(moment - self.base) < abs(moment - there) else there
        self._try(day)

    def _is_as_coarse_as(self, step: Step) -> bool:
        """Whether the whole event moves by steps of its own, which are no finer."""
        own = step_for(1e9, self._precision or Precision.DAY)
        return self.part == "whole" and own is not Step.DAY and own.days >= step.days

    def nudge(self, way: Literal[-1, 1], step: Step) -> None:
        """A step earlier or later."""
        day, before = self._day, self.after
        for _ in range(TRIES):
            day = neighbour(day, step, way)
            self._try(day)
            if self.problem or self.after != before:
                break
        if self.part == "whole" and not self.problem:
            self._day = self.base + self.days

    def _try(self, day: int) -> None:
        try:
            self.after = self._at(day)
        except EdtfError as error:
            self.problem = _sentence(error.problem)
        else:
            self.problem, self._day = "", day

    def _at(self, day: int) -> Event:
        if day == self.base:
            return self.lead
        if self.part == "whole":
            return moved(self.lead, day - self.base)
        return resized(self.lead, self.part, self._edge_day(day))

    def _edge_day(self, day: int) -> int:
        return day - 1 if self.part == "end" else day

    @property
    def place(self) -> int:
        """The day to which what is held was drawn."""
        return self._day

    @property
    def days(self) -> int:
        """How much later the lead is."""
        pairs = zip(self.lead.extent.days(), self.after.extent.days(), strict=True)
        return next((after - day for day, after in pairs if abs(day) < calendar.DISTANT_FUTURE), 0)

    @property
    def ghosts(self) -> tuple[Event, ...]:
        """The held events as they would be."""
        if self._others[0] != self.days:
            self._others = self.days, tuple(_moved_or_not(event, self.days) for event in self.held[1:])
        return (self.after, *self._others[1])

    # ------------------------------------------------------------------ in words

    @property
    def words(self) -> tuple[str, ...]:
        """The new date, and how far that is, or why it goes no further."""
        first = when(self.after.start, self.after.end)
        rest = self.problem or (self._far() if self.part == "whole" else self._long())
        return (first, rest) if rest else (first,)

    def _far(self) -> str:
        many = len(self.keys)
        if not self.changed:
            return (
                translate("editing", "%n event, where they were|%n events, where they were", many) if many > 1 else ""
            )
        far = distance(self.days)
        if many > 1:
            return translate("editing", "%n event, {distance}|%n events, {distance}", many).format(distance=far)
        return far

    def _long(self) -> str:
        found = self.after.extent
        if found.start_min is None or found.end_max is None:
            return ""
        return translate("editing", "{length} long").format(length=span_words(found.end_max + 1 - found.start_min))

    @property
    def sentence(self) -> str:
        """What was done, when it is written."""
        if len(self.keys) > 1:
            said = translate(
                "editing", "%n event is moved, {distance}.|%n events are moved, {distance}.", len(self.keys)
            )
            return said.format(distance=distance(self.days))
        date = when(self.after.start, self.after.end, weekday=False)
        said = (
            translate("editing", "“{title}” is moved to {date}.")
            if self.part == "whole"
            else translate("editing", "“{title}” is now dated {date}.")
        )
        return said.format(title=title_words(self.lead.title, 60), date=date)

    # ------------------------------------------------------------------ writing

    def write(self, editor: Editor, then: Callable[[], None]) -> None:
        """Let it be so, as one step."""
        if len(self.keys) > 1:
            editor.bulk(self.keys, BulkEdit(days=self.days), then)
        elif self.part == "whole":
            editor.move(self.held_keys[0], self.days, then)
        else:
            editor.resize(self.held_keys[0], self.part, self._edge_day(self._day), then)


def holding(archive: Archive, keys: Sequence[int]) -> Work[dict[int, Event]]:
    """Read the events that are to be held, the lead first; a job. Raises FrtError where the lead is gone."""
    yield Progress(0)
    lead = archive.stored_event(keys[0])
    yield Progress(1, 2)
    return {stored.key: stored.event for stored in (lead, *archive.stored_events(keys[1:]))}


def distance(days: int) -> str:
    """How much later, or earlier: to the day, or roughly where it is far."""
    if abs(days) < EXACT:
        return days_between(days, days)
    long = span_words(abs(days))
    if days > 0:
        return translate("editing", "{length} later").format(length=long)
    return translate("editing", "{length} earlier").format(length=long)


def _moved_or_not(event: Event, days: int) -> Event:
    try:
        return moved(event, days)
    except EdtfError:
        return event


def _sentence(problem: str) -> str:
    return f"{problem[:1].upper()}{problem[1:]}."
