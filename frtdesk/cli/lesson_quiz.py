"""The quiz of a lesson, and its key, for `frtdesk lesson export`."""

from __future__ import annotations

from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event_words import one_line
from frtdesk.model.lesson import Lesson
from frtdesk.model.names import folded
from frtdesk.model.quiz import QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.model.quiz_words import data_words
from frtdesk.store.database import Database
from frtdesk.store.read_lesson_events import read_aliases, read_lesson_events
from frtdesk.store.read_meta import read_meta


def write_lesson_quiz(db: Database, lesson: Lesson, out: Path, *, seed: int, key: bool) -> int:
    """Write the quiz on a lesson's events, or its answers; how many bytes. Raises FrtError."""
    from frtdesk.draw.quiz_sheet import write_quiz

    told = {step.event for step in lesson.steps}
    events = [event for event in read_lesson_events(db, lesson) if event.id in told]
    aliases = {folded(alias): folded(name) for alias, name in read_aliases(db)}
    data = data_words(read_meta(db))
    quiz = make_quiz(events, QuizWish(seed=seed), aliases, one_line(lesson.title, 160), data)
    if not quiz.questions:
        raise FrtError(
            translate("lessons", "The events of “{title}” give no question.").format(title=lesson.title[:80]),
            translate("lessons", "Questions need dates that are certain, or verified quotes."),
        )
    return write_quiz(out, quiz, key=key)
