"""A lesson file opened on another machine: a database of its own, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.app.lesson_export import write_lesson_file
from frtdesk.app.lesson_opening import open_lesson_file
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.formats.lesson_file import LessonFile, read_lesson_file, to_text
from frtdesk.model.event import Event, Party, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor
from frtdesk.store.check import check
from frtdesk.store.engine import open_database
from frtdesk.store.read_lesson_events import read_lesson_events
from frtdesk.store.read_lessons import read_lessons

ODD = LessonFile(
    Lesson("../../etc/x", "Odd", steps=(LessonStep("a", dwell=9, shown=(1, 2), lanes=("x",)), LessonStep("gone"))),
    (
        Event("a", "A", "2020", actors=(Party("Child", "company", "decides"), Party("New", "ngo", "calls")),
              relations=(Relation("elsewhere", "follows"), Relation("a", "follows"))),
        Event("b", "B", sources=(Source(None, "", "T", None, "news"),)),
    ),
    (Actor("Child", "company", parent="Parent"), Actor("Parent", "company", parent="Child"),
     Actor("Lone", "company", parent="Nobody")),
)  # fmt: skip


def test_the_shipped_lessons_arrive_as_they_left(tmp_path: Path) -> None:
    shipped = open_database(paths.shipped_database())
    try:
        for lesson in read_lessons(shipped):
            write_lesson_file(shipped, lesson, tmp_path / "w.json")
            target, name = run(open_lesson_file(tmp_path / "w.json", tmp_path / "lessons"))
            assert name == lesson.id
            opened = open_database(target)
            try:
                assert read_lessons(opened) == (lesson,)
                assert not list(check(opened))
                sent = read_lesson_file(tmp_path / "w.json").events
                known = {event.id for event in sent}
                there = [
                    replace(event, relations=tuple(it for it in event.relations if it.to in known)) for event in sent
                ]
                assert list(read_lesson_events(opened, lesson)) == there
            finally:
                opened.close()
    finally:
        shipped.close()


def test_odd_files_open_and_stay_in_their_folder(tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text(to_text(ODD), "utf-8")
    target, _ = run(open_lesson_file(tmp_path / "odd.json", tmp_path / "lessons"))
    assert target.parent == tmp_path / "lessons"
    opened = open_database(target)
    try:
        assert read_lessons(opened) == (ODD.lesson,)
        assert [event.relations for event in read_lesson_events(opened, ODD.lesson)] == [()]
    finally:
        opened.close()


def test_the_same_file_is_opened_again_and_another_one_replaces_nothing(tmp_path: Path) -> None:
    file = tmp_path / "odd.json"
    file.write_text(to_text(ODD), "utf-8")
    first, _ = run(open_lesson_file(file, tmp_path / "lessons"))
    stamp = first.stat().st_mtime_ns
    assert run(open_lesson_file(file, tmp_path / "lessons"))[0] == first
    assert first.stat().st_mtime_ns == stamp
    file.write_text(to_text(replace(ODD, lesson=replace(ODD.lesson, title="Other"))), "utf-8")
    assert run(open_lesson_file(file, tmp_path / "lessons"))[0] != first


def test_a_foreign_file_makes_nothing(tmp_path: Path) -> None:
    (tmp_path / "map.json").write_text('{"type": "FeatureCollection"}', "utf-8")
    with pytest.raises(FrtError, match="no lesson"):
        run(open_lesson_file(tmp_path / "map.json", tmp_path / "lessons"))
    assert not (tmp_path / "lessons").exists()
