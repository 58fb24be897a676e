"""What a teacher has in hand while a lesson is shown: spotlight, laser dot, timer, and how fast autoplay goes."""

from __future__ import annotations

from frtdesk.state.lesson_player import SPEEDS, LessonPlayer

TIMERS = (120.0, 300.0)
"""Seconds that the timer runs, the first press and the second; a third takes it away."""


class Tools:
    """Acts on the player. `point` follows the pointer, in shares of the class's window."""

    def __init__(self, player: LessonPlayer) -> None:
        self._player = player
        self._pointer: tuple[float, float] = (0.5, 0.5)
        self._timer_step = 0

    def point(self, x: float, y: float) -> None:
        self._pointer = (x, y)
        spotlight, laser = self._player.pointing
        if spotlight or laser:
            self._player.point((x, y) if spotlight else None, (x, y) if laser else None)

    def toggle_spotlight(self) -> None:
        self._player.point(None if self._player.pointing[0] else self._pointer, None)

    def toggle_laser(self) -> None:
        self._player.point(None, None if self._player.pointing[1] else self._pointer)

    def next_timer(self) -> None:
        if not self._player.timed:
            self._timer_step = 0
        if self._timer_step < len(TIMERS):
            self._player.start_timer(TIMERS[self._timer_step])
            self._timer_step += 1
        else:
            self._player.stop_timer()

    def change_speed(self, step: int) -> None:
        at = SPEEDS.index(self._player.speed) + step
        self._player.set_speed(SPEEDS[min(max(at, 0), len(SPEEDS) - 1)])
