"""A lesson: a sequence of steps over the timeline, with the question that a class can answer at its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class LessonStep:
    """One step: an event (its id) or a range, a question to the class, and a note for the teacher alone.

    `dwell`: seconds before autoplay goes on. `shown`: first and last civil day in view. `lanes`, `selection`: ids of
    what is shown and selected; None where the step leaves it to the event.
    """

    event: str | None
    prompt: str = ""
    note: str = ""
    dwell: int | None = None
    shown: tuple[int, int] | None = None
    lanes: tuple[str, ...] | None = None
    selection: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson, whole. `minutes`: how long it takes, None where nobody said."""

    id: str
    title: str
    question: str = ""
    level: str = ""
    minutes: int | None = None
    steps: tuple[LessonStep, ...] = ()

    def as_record(self) -> dict[str, Any]:
        """The lesson as plain dicts and lists, under the names of the files in `data/lessons`."""
        return {
            "id": self.id,
            "title": self.title,
            "question": self.question,
            "level": self.level,
            "minutes": self.minutes,
            "steps": [{"event": step.event, "prompt": step.prompt, "note": step.note} for step in self.steps],
        }
