"""Lessons, saved views and places of a newer database beside those of a copy, and what these were before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from frtdesk.model.book import PlaceName
from frtdesk.model.change import Fields
from frtdesk.model.lesson import Lesson
from frtdesk.model.merge_things import BODY, LESSON, PLACE, STEPS, VIEW, Thing, ThingFate, thing_fate
from frtdesk.model.stored_lesson import STEP_TABLE, StoredLesson
from frtdesk.store.read_lessons import step_of, stored_lessons
from frtdesk.store.read_stored_event import stored_places
from frtdesk.store.read_views import stored_views
from frtdesk.store.reader import Reader

Before = Callable[[str, Iterable[tuple[int, Fields]]], Mapping[int, Fields]]
"""The rows of a table before the copy's own steps, by key, from those that it holds now."""

_Known = Mapping[int, tuple[Any, str, Thing]]
"""By key what tells each from others, what it is called, and what is compared."""


def merged_things(mine: Reader, theirs: Reader, before: Before) -> Iterator[ThingFate]:
    """Those that differ: lessons, then views, then places."""
    for table, known in _KNOWN.items():
        ours, others = known(mine), known(theirs)
        yield from _fates(table, ours, _BEFORE[table](mine, before), others)


def _fates(table: str, ours: _Known, was: _Known, others: _Known) -> Iterator[ThingFate]:
    """Each by what told it from others before it was changed here."""
    held = {was[key][0] if key in was else told[0]: key for key, told in ours.items()}
    named = {told[0]: key for key, told in ours.items()}
    by_id = {told[0]: told for told in others.values()}
    were = {told[0]: told[2] for told in was.values()}
    for id_ in dict.fromkeys([*held, *by_id]):
        key = held.get(id_)
        if key is None and id_ in named:
            continue  # mine bears this name since I renamed it: theirs of the same name stays out
        told = by_id.get(id_)
        mine = None if key is None else ours[key]
        if told is None and mine is None:
            continue
        title = mine[1] if mine is not None else told[1] if told is not None else ""
        sides = (were.get(id_), None if mine is None else mine[2], None if told is None else told[2])
        fate = thing_fate(table, said_id(id_), title, *sides, key)
        if fate is not None:
            yield fate


def said_id(id: Any) -> str:
    """What tells one from others, as one text: of a place code, level and name."""
    return id if isinstance(id, str) else "/".join(id)


# ---------------------------------------------------------------------- lessons


def lesson_thing(lesson: Lesson) -> Thing:
    """What is compared of a lesson; its place in the list is everybody's own."""
    return {
        "title": lesson.title,
        "question": lesson.question,
        "level": lesson.level,
        "minutes": lesson.minutes,
        STEPS: lesson.steps,
    }


def _lessons(reader: Reader) -> _Known:
    return {
        stored.key: (stored.head.id, stored.head.title, lesson_thing(stored.lesson))
        for stored in stored_lessons(reader)
    }


def _lessons_before(reader: Reader, before: Before) -> _Known:
    now = stored_lessons(reader)
    heads = before(LESSON, ((stored.key, stored.fields) for stored in now))
    rows = before(STEP_TABLE, _step_rows(now))
    steps: defaultdict[int, list[tuple[int, int, Fields]]] = defaultdict(list)
    for key, row in rows.items():
        steps[_number(row["lesson_key"])].append((_number(row["position"]), key, row))
    found: dict[int, tuple[Any, str, Thing]] = {}
    for key, head in heads.items():
        in_order = sorted(steps[key], key=lambda it: it[:2])
        its = tuple(step_of(tuple(row[name] for name in _STEP)) for _, _, row in in_order)
        minutes = head["minutes"]
        lesson = Lesson(
            str(head["id"]), str(head["title"]), str(head["question"]), str(head["level"]),
            minutes if isinstance(minutes, int) else None, its,
        )  # fmt: skip
        found[key] = (lesson.id, lesson.title, lesson_thing(lesson))
    return found


_STEP = ("event_id", "prompt", "note", "dwell", "shown_from", "shown_to", "lanes", "selection")


def _step_rows(lessons: Iterable[StoredLesson]) -> Iterator[tuple[int, Fields]]:
    for lesson in lessons:
        for step in lesson.steps:
            yield step.key, step.fields(lesson.key)


# ---------------------------------------------------------------------- views


def _views(reader: Reader) -> _Known:
    return {view.key: (view.name, view.name, {BODY: view.body}) for view in stored_views(reader)}


def _views_before(reader: Reader, before: Before) -> _Known:
    rows = before(VIEW, ((view.key, view.fields) for view in stored_views(reader)))
    return {key: (str(row["name"]), str(row["name"]), {BODY: str(row["body"])}) for key, row in rows.items()}


# ---------------------------------------------------------------------- places


def _places(reader: Reader) -> _Known:
    return _known_places({place.key: place.fields for place in stored_places(reader)})


def _places_before(reader: Reader, before: Before) -> _Known:
    return _known_places(before(PLACE, ((place.key, place.fields) for place in stored_places(reader))))


def _known_places(rows: Mapping[int, Fields]) -> _Known:
    found: dict[int, tuple[Any, str, Thing]] = {}
    for key, row in rows.items():
        above = rows.get(_number(row["parent_key"]))
        thing = {"name": _named(row), "parent": None if above is None else _named(above)}
        found[key] = (_named(row), str(row["name"]), thing)
    return found


def _named(row: Fields) -> PlaceName:
    return str(row["code"]), str(row["level"]), str(row["name"])


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


_KNOWN: Mapping[str, Callable[[Reader], _Known]] = {LESSON: _lessons, VIEW: _views, PLACE: _places}
_BEFORE: Mapping[str, Callable[[Reader, Before], _Known]] = {
    LESSON: _lessons_before,
    VIEW: _views_before,
    PLACE: _places_before,
}
