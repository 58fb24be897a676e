"""A lesson being shown: where it stands, and exactly what the room sees.

What the room sees is one immutable value, `Room`. While it is frozen only two acts reach it, both meant for the room: a
push replaces it by what she is looking at, and a blank screen lies over it until it is taken away. What else she
switches on meanwhile does not wait to jump out: thawed, the room goes to the step where she is, and nothing more. Her
notes are not part of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.lesson import Lesson
from frtdesk.state.lesson_steps import StepScene, scenes
from frtdesk.state.view import View
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.intervals import PictureIndex

Blank = Literal["", "black", "white"]

SPEEDS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
DWELL = 20
"""Seconds that autoplay stays on a step that names none."""


@dataclass(frozen=True)
class Pushed:
    """What the teacher found and shows: a view, the events that its filter leaves, and what is selected of them;
    `halves`: the two filters that she compares."""

    view: View
    index: PictureIndex
    selection: tuple[int, ...] = ()
    halves: Halves | None = None


@dataclass(frozen=True)
class Room:
    """What the class sees. `step`: 0 is the first, `len(steps)` the end of the lesson. `blank` lies over everything,
    `overview` over the step. `spotlight`, `laser`: shares of width and height. `timer_ends`: seconds of the clock."""

    step: int = 0
    blank: Blank = ""
    overview: bool = False
    pushed: Pushed | None = None
    spotlight: tuple[float, float] | None = None
    laser: tuple[float, float] | None = None
    timer_ends: float | None = None


class LessonPlayer:
    """Plays one lesson over the events of a database. `clock`: seconds that only grow (time.monotonic).

    `room_changed`: the room shows something else; `changed`: anything the teacher may want to see, the room included.
    """

    room_changed = Signal()
    changed = Signal()

    def __init__(self, lesson: Lesson, columns: Columns, clock: Callable[[], float]) -> None:
        self.lesson = lesson
        self.scenes: tuple[StepScene, ...] = scenes(lesson, columns)
        self._clock = clock
        self._room = Room()
        self._shown = self._room
        self.frozen = False
        self.playing = False
        self.speed = 1.0
        self.begun = clock()
        self._step_begun = self.begun

    # ------------------------------------------------------------------ what is shown

    @property
    def room(self) -> Room:
        """What the class sees now."""
        return self._shown

    @property
    def step(self) -> int:
        """Where the teacher is: the room's own step unless it is frozen."""
        return self._room.step

    @property
    def at_end(self) -> bool:
        return self.step >= len(self.scenes)

    @property
    def scene(self) -> StepScene | None:
        return None if self.at_end else self.scenes[self.step]

    def trouble(self) -> tuple[str, ...]:
        """What the teacher should know before she begins, in sentences; the class never sees them."""
        said: list[str] = []
        if not self.lesson.steps:
            said.append(translate("lesson", "This lesson has no steps."))
        for step, scene in zip(self.lesson.steps, self.scenes, strict=True):
            if scene.missing:
                said.append(
                    translate("lesson", "Step {number}: the event {id} is not in this database.").format(
                        number=scene.number + 1, id=(step.event or "")[:80]
                    )
                )
        return tuple(said)

    # ------------------------------------------------------------------ stepping

    def go(self, step: int) -> None:
        """Show a step by number, 0 the first; numbers out of range go to the nearest end."""
        step = min(max(step, 0), len(self.scenes))
        self._step_begun = self._clock()
        self._set(replace(self._room, step=step, blank="", overview=False, pushed=None))

    def next(self) -> None:
        """The next step; from a blank screen back to the step it hid, as clickers are used."""
        if not self._unblank():
            self.go(self.step + 1)

    def back(self) -> None:
        """The step before; from a blank screen back to the step it hid."""
        if not self._unblank():
            self.go(self.step - 1)

    def _unblank(self) -> bool:
        """Take a blank screen away; whether there was one."""
        if not (self._room.blank or self._shown.blank):
            return False
        self._blank("")
        return True

    # ------------------------------------------------------------------ the room

    def toggle_blank(self, colour: Blank) -> None:
        """Black or white; once more brings back what it hid. A frozen room is blanked too: it is meant for the room."""
        self._blank("" if self._shown.blank == colour else colour)

    def _blank(self, colour: Blank) -> None:
        self._room = replace(self._room, blank=colour)
        self._show(replace(self._shown, blank=colour))
        self.changed.emit()

    def toggle_overview(self) -> None:
        self._set(replace(self._room, overview=not self._room.overview, blank=""))

    def point(self, spotlight: tuple[float, float] | None, laser: tuple[float, float] | None) -> None:
        """Where spotlight and laser dot are; None: off."""
        self._set(replace(self._room, spotlight=spotlight, laser=laser))

    @property
    def pointing(self) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
        """Spotlight and laser dot as the teacher has set them, whether or not the room is frozen."""
        return self._room.spotlight, self._room.laser

    @property
    def timed(self) -> bool:
        """Whether the teacher has a timer running, whether or not the room is frozen."""
        return self._room.timer_ends is not None

    def start_timer(self, seconds: float) -> None:
        self._set(replace(self._room, timer_ends=self._clock() + seconds))

    def stop_timer(self) -> None:
        self._set(replace(self._room, timer_ends=None))

    def toggle_freeze(self) -> None:
        """Keep the room exactly as it is; once more, and it goes to the step where the teacher is."""
        self.frozen = not self.frozen
        self._step_begun = self._clock()
        if not self.frozen:
            self._room = self._thawed()
            self._show(self._room)
        self.changed.emit()

    def _thawed(self) -> Room:
        """The teacher's step without what she switched on while nobody saw it; what was there before stays."""
        room, shown = self._room, self._shown
        return replace(
            room,
            blank="",
            overview=room.overview and shown.overview,
            spotlight=room.spotlight if shown.spotlight else None,
            laser=room.laser if shown.laser else None,
            timer_ends=room.timer_ends if shown.timer_ends is not None else None,
        )

    def push(self, found: Pushed) -> None:
        """Show the room what the teacher is looking at. A frozen room stays frozen, on this."""
        room = self._thawed() if self.frozen else self._room
        self._room = replace(room, pushed=found, blank="", overview=False)
        self._show(self._room)
        self.changed.emit()

    def escape(self) -> bool:
        """Back out one level; False where there is nothing left to back out of but the show itself."""
        room = self._room
        if self._unblank():
            return True
        if self.frozen:
            self.toggle_freeze()
            return True
        if room.overview or room.pushed or room.spotlight or room.laser:
            self._set(replace(room, overview=False, pushed=None, spotlight=None, laser=None))
            return True
        if self.timed:
            self.stop_timer()
            return True
        if self.playing:
            self.toggle_play()
            return True
        return False

    # ------------------------------------------------------------------ time

    def toggle_play(self) -> None:
        """Let the lesson go on by itself, or pause."""
        self.playing = not self.playing and not self.at_end
        self._step_begun = self._clock()
        self.changed.emit()

    def set_speed(self, speed: float) -> None:
        """How many times as fast autoplay goes; one of SPEEDS."""
        if speed in SPEEDS:
            self.speed = speed
            self.changed.emit()

    def dwell(self) -> float:
        """Seconds that autoplay stays on the present step."""
        wanted = None if self.at_end else self.lesson.steps[self.step].dwell
        return (wanted or DWELL) / self.speed

    def tick(self) -> None:
        """To be called now and then: goes on where autoplay has stayed long enough, and ends at the end. It waits while
        the room does not see the step."""
        room = self._room
        if self.frozen or room.blank or room.overview or room.pushed:
            self._step_begun = self._clock()
        elif self.playing and self._clock() - self._step_begun >= self.dwell():
            self.go(self.step + 1)
            if self.at_end:
                self.playing = False
                self.changed.emit()

    @property
    def elapsed(self) -> float:
        """Seconds since the lesson began."""
        return self._clock() - self.begun

    def ahead(self) -> float | None:
        """Seconds that the teacher is ahead of an even pace (behind: less than 0); None where the lesson names no
        minutes. Even pace: each step has the same share of the minutes."""
        if not self.lesson.minutes or not self.scenes:
            return None
        return self.step / len(self.scenes) * self.lesson.minutes * 60 - self.elapsed

    # ------------------------------------------------------------------ inner matters

    def _set(self, room: Room) -> None:
        """Change what the room would show; it does unless it is frozen."""
        self._room = room
        if not self.frozen:
            self._show(room)
        self.changed.emit()

    def _show(self, room: Room) -> None:
        if room != self._shown:
            self._shown = room
            self.room_changed.emit()
