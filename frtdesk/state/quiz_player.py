"""A quiz before a class: which question, whether its answer is shown, the teams' points, the time that is left."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.base.signal import Signal
from frtdesk.model.quiz import TEAMS, Question, Quiz


class QuizPlayer:
    """The state of one round. `changed` after anything that is seen changed; the time alone is asked for by `left`.

    `teams`: 0, or how many; `seconds`: for each question, None without a clock.
    """

    changed = Signal()

    def __init__(self, quiz: Quiz, teams: int, seconds: int | None, clock: Callable[[], float]) -> None:
        self.quiz = quiz
        self.points = [0] * (min(teams, TEAMS[1]) if teams >= TEAMS[0] else 0)
        self.at = 0
        self._seconds = seconds
        self._clock = clock
        self._shown: set[int] = set()
        self._ends: float | None = None
        self._start_clock()

    @property
    def question(self) -> Question | None:
        """The question before the class; None at the end."""
        return self.quiz.questions[self.at] if self.at < len(self.quiz.questions) else None

    @property
    def revealed(self) -> bool:
        return self.at in self._shown

    @property
    def left(self) -> float | None:
        """Seconds left, never below 0; None where no clock runs."""
        return None if self._ends is None else max(self._ends - self._clock(), 0.0)

    def forward(self) -> None:
        """Show the answer; if it is shown, go on. One key of a clicker does both."""
        if self.question is None:
            return
        if not self.revealed:
            self._shown.add(self.at)
            self._ends = None
            self.changed.emit()
        else:
            self._go(self.at + 1)

    def reveal(self) -> None:
        """Show the answer, or hide it again."""
        if self.question is None:
            return
        if self.revealed:
            self._shown.discard(self.at)
        else:
            self._shown.add(self.at)
        self._ends = None
        self.changed.emit()

    def back(self) -> None:
        """The question before, with its answer as it was left."""
        if self.at > 0:
            self._go(self.at - 1)

    def go_first(self) -> None:
        self._go(0)

    def go_last(self) -> None:
        """The end, with the points."""
        self._go(len(self.quiz.questions))

    def add(self, team: int, points: int) -> None:
        """Give a team points, or take them; a team that is not there is no mistake, and none falls below 0."""
        if 0 <= team < len(self.points):
            self.points[team] = max(self.points[team] + points, 0)
            self.changed.emit()

    def toggle_clock(self) -> None:
        """Start the clock anew, or stop it."""
        if self._ends is None:
            self._ends = self._clock() + (self._seconds or 30)
        else:
            self._ends = None
        self.changed.emit()

    def _go(self, at: int) -> None:
        self.at = min(max(at, 0), len(self.quiz.questions))
        self._start_clock()
        self.changed.emit()

    def _start_clock(self) -> None:
        runs = self._seconds is not None and self.question is not None and not self.revealed
        self._ends = self._clock() + (self._seconds or 0) if runs else None

    def winners(self) -> tuple[int, ...]:
        """The teams with most points, where there are any."""
        most = max(self.points, default=0)
        return tuple(team for team, points in enumerate(self.points) if points == most and most > 0)
