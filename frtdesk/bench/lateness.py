"""How late a timer in the window's thread comes: what a person would feel as a window that does not answer."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer

EVERY = 2
"""Milliseconds between two ticks that come in time."""


class Lateness:
    """Milliseconds by which each tick of a timer came late. Runs while it is entered."""

    def __init__(self) -> None:
        self.ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def __enter__(self) -> Lateness:
        self._clock.start()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._on_tick()
        self._timer.stop()

    def _on_tick(self) -> None:
        self.ms.append(max(self._clock.nsecsElapsed() / 1e6 - EVERY, 0.0))
        self._clock.start()
