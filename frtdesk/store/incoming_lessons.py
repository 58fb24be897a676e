"""Lessons and saved views of a file as changes; one whose name is there already stays out, and that is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frtdesk.base.words import translate
from frtdesk.model.change import Change, insertion, new_key
from frtdesk.model.incoming import FoundLesson, FoundView
from frtdesk.model.stored_lesson import StoredLesson, difference, new_step
from frtdesk.store.reader import Reader

_LESSONS = "SELECT id, position FROM lesson"
_VIEWS = "SELECT name, position FROM view"


def incoming_changes(reader: Reader, found: Sequence[FoundLesson | FoundView]) -> tuple[list[Change], list[str]]:
    """What makes them, and sentences on what became of each."""
    lessons = {str(row[0]): int(row[1]) for row in reader.all(_LESSONS)}
    views = {str(row[0]): int(row[1]) for row in reader.all(_VIEWS)}
    changes: list[Change] = []
    sentences: list[str] = []
    for one in found:
        is_lesson = isinstance(one, FoundLesson)
        name = one.lesson.id if isinstance(one, FoundLesson) else one.view.name
        known = lessons if is_lesson else views
        if name in known:
            said = translate("import", "“{name}” is there already and stayed as it was.")
            sentences.append(said.format(name=name[:120]))
            continue
        known[name] = 1 + max(known.values(), default=-1)
        changes += _lesson(one, known[name]) if isinstance(one, FoundLesson) else [_view(one, known[name])]
        said = translate("import", "The lesson “{name}” was taken in.")
        if not is_lesson:
            said = translate("import", "The saved view “{name}” was taken in.")
        sentences.append(said.format(name=name[:120]))
    return changes, sentences


def _lesson(found: FoundLesson, position: int) -> list[Change]:
    lesson = found.lesson
    steps = tuple(map(new_step, range(len(lesson.steps)), lesson.steps))
    made = difference("", None, StoredLesson(new_key(), position, replace(lesson, steps=()), steps))
    return [] if made is None else list(made.changes)


def _view(found: FoundView, position: int) -> Change:
    fields = {"name": found.view.name, "position": position, "body": found.view.body}
    return insertion("view", {"key": new_key()}, fields)
