"""Where a quiz takes its events: a lesson, or what the filter leaves. Reading them is a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import ActorTable, Columns, Mask
from frtdesk.model.event import Event
from frtdesk.model.event_words import one_line
from frtdesk.model.filter import Everything, Filter
from frtdesk.model.lesson import Lesson
from frtdesk.model.names import folded
from frtdesk.model.query import to_text
from frtdesk.model.quiz import Quiz, QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.model.quiz_words import data_words
from frtdesk.state.archive import Archive

MOST_EVENTS = 600
"""Of more, the most important are taken: no class is asked about a thousand, and each is read one by one."""


@dataclass(frozen=True, eq=False)
class QuizSource:
    """`title`: what the quiz is called; `keys`: the events' keys in the database."""

    title: str
    keys: tuple[int, ...]


def from_lesson(lesson: Lesson, columns: Columns) -> QuizSource:
    """The events of a lesson that the data has."""
    found = [columns.ids.index(step.event) for step in lesson.steps if step.event]
    events = dict.fromkeys(event for event in found if event is not None)
    return QuizSource(one_line(lesson.title, 160), tuple(int(columns.key[event]) for event in events))


def from_filter(wanted: Filter, kept: Mask, columns: Columns) -> QuizSource:
    """The events that a filter leaves, named by the filter; of more than MOST_EVENTS the most important."""
    events = np.flatnonzero(kept)
    ranked = events[np.argsort(-columns.importance[events].astype(np.int16), kind="stable")][:MOST_EVENTS]
    title = translate("quiz", "All events") if isinstance(wanted, Everything) else one_line(to_text(wanted), 160)
    return QuizSource(title, tuple(columns.key[np.sort(ranked)].tolist()))


def other_names(actors: ActorTable) -> dict[str, str]:
    """Folded other names of actors -> folded name."""
    pairs = zip(actors.names, actors.aliases, strict=False)
    return {folded(alias): folded(name) for name, aliases in pairs for alias in aliases}


def quiz_job(
    archive: Archive, columns: Columns, source: QuizSource, known: Mapping[int, Event], wish: QuizWish
) -> Work[tuple[Quiz, dict[int, Event]]]:
    """The quiz, and the events that had to be read for it. `known`: those that were read before, by key."""
    read: dict[int, Event] = {}
    for done, key in enumerate(source.keys):
        if key not in known:
            yield Progress(done, len(source.keys))
            read[key] = archive.detail(key).event
    yield Progress(len(source.keys), len(source.keys))
    events = [read[key] if key in read else known[key] for key in source.keys]
    links = columns.links
    aliases = other_names(links.actor_table) if links is not None else {}
    return make_quiz(events, wish, aliases, source.title, data_words(columns.meta)), read
