"""The quiz of a lesson, and its key, for `frtdesk lesson export`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event_words import one_line
from frtdesk.model.lesson import Lesson
from frtdesk.model.names import folded
from frtdesk.store.database import Database
from frtdesk.store.read_lesson_events import read_aliases, read_lesson_events
from frtdesk.store.read_meta import read_meta


def write_lesson_quiz(db: Database, lesson: Lesson, out: Path, *, seed: int, key: bool) -> int:
    """Write the quiz on a lesson's events, or its answers; how many bytes. Raises FrtError."""
    parts = _parts()
    told = {step.event for step in lesson.steps}
    events = [event for event in read_lesson_events(db, lesson) if event.id in told]
    aliases = {folded(alias): folded(name) for alias, name in read_aliases(db)}
    wish, data = parts["quiz"].QuizWish(seed=seed), parts["quiz_words"].data_words(read_meta(db))
    quiz = parts["quiz_maker"].make_quiz(events, wish, aliases, one_line(lesson.title, 160), data)
    if not quiz.questions:
        raise FrtError(
            translate("lessons", "The events of “{title}” give no question.").format(title=lesson.title[:80]),
            translate("lessons", "Questions need dates that are certain, or verified quotes."),
        )
    return int(parts["quiz_sheet"].write_quiz(out, quiz, key=key))


def _parts() -> dict[str, Any]:
    """The modules that make quizzes. Raises FrtError where this program was built without them."""
    try:
        return {
            "quiz": import_module("frtdesk.model.quiz"),
            "quiz_maker": import_module("frtdesk.model.quiz_maker"),
            "quiz_words": import_module("frtdesk.model.quiz_words"),
            "quiz_sheet": import_module("frtdesk.draw.quiz_sheet"),
        }
    except ModuleNotFoundError as error:
        raise FrtError(translate("lessons", "This frtdesk was built without quizzes.")) from error
