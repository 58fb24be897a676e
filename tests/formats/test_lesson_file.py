"""A lesson file says the same to whoever reads it, and what is wrong with a foreign one is told with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats.lesson_file import LessonFile, from_text, read_lesson_file, to_text
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor

texts = st.text(max_size=40)
names = st.text(min_size=1, max_size=20)
optional = st.none() | texts
unique = st.lists(names, max_size=3, unique=True).map(tuple)
days = st.integers(-(1 << 40), 1 << 40)
steps = st.builds(
    LessonStep,
    st.none() | names,
    texts,
    texts,
    st.none() | st.integers(0, 3_600),
    st.none() | st.tuples(days, days).map(lambda pair: (min(pair), max(pair))),
    st.none() | st.lists(texts, max_size=3).map(tuple),
    st.none() | st.lists(texts, max_size=3).map(tuple),
)
lessons = st.builds(
    Lesson, names, texts, texts, texts, st.none() | st.integers(1, 500), st.lists(steps, max_size=4).map(tuple)
)
sources = st.builds(Source, st.none() | names, texts, texts, optional, texts)
events = st.builds(
    Event,
    id=names,
    title=texts,
    start=st.sampled_from([None, "2019", "2020-06-11", "2019-05~", "1998/2003"]),
    kind=st.sampled_from(["corporate", "regulation", "other", "made up"]),
    stage=optional,
    policy_types=unique,
    jurisdiction=st.none() | st.builds(Place, texts, texts, texts),
    actors=st.lists(st.builds(Party, names, texts, texts), max_size=2, unique_by=lambda it: it.name).map(tuple),
    summary=texts,
    why_it_matters=texts,
    quotes=st.lists(st.builds(Quote, texts, texts, optional, optional, optional, st.none(), st.booleans()),
                    max_size=2).map(tuple),
    sources=st.lists(sources, max_size=2, unique_by=lambda it: it.url or repr(it)).map(tuple),
    relations=st.lists(st.builds(Relation, names, texts), max_size=2, unique_by=lambda it: it.to).map(tuple),
    tags=unique,
    importance=st.integers(1, 5),
    checked=st.builds(Checked, st.booleans(), st.booleans()),
    note=optional,
)  # fmt: skip
files = st.builds(
    LessonFile,
    lessons,
    st.lists(events, max_size=3, unique_by=lambda it: it.id).map(tuple),
    st.lists(st.builds(Actor, names, texts, unique, optional, optional), max_size=3, unique_by=lambda it: it.name).map(
        tuple
    ),
    texts,
)

SMALL = LessonFile(
    Lesson("week", "One week", steps=(LessonStep("a", shown=(18_414, 18_424)), LessonStep("gone"))),
    (Event("a", "A"),),
)


@given(files)
def test_what_is_written_is_read(file: LessonFile) -> None:
    assert from_text(to_text(file)) == file


def test_days_are_written_for_people() -> None:
    assert json.loads(to_text(SMALL))["lesson"]["steps"][0]["shown"] == ["2020-06-01", "2020-06-11"]


def test_what_is_missing_is_known() -> None:
    assert SMALL.missing == ("gone",)


def test_fields_of_a_later_program_are_passed_over() -> None:
    record = json.loads(to_text(SMALL))
    record["lesson"]["music"] = "loud"
    assert from_text(json.dumps(record)) == SMALL


def changed(path: list[str | int], value: Any) -> str:
    record: Any = json.loads(to_text(SMALL))
    at = record
    for name in path[:-1]:
        at = at[name]
    at[path[-1]] = value
    return json.dumps(record)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "lesson.json is no lesson file."),
        ('{"format": ', "damaged in line 1"),
        ("[" * 100_000, "is no lesson file"),
        ('{"format": ' + "[" * 100_000, "damaged"),
        ("[]", "is no lesson file"),
        ('{"type": "FeatureCollection"}', "is no lesson file"),
        ('{"format": ["frtdesk-lesson"]}', "is no lesson file"),
        ('{"format": "frtdesk-lesson"}', "“version” is missing"),
        (changed(["version"], 2), "newer frtdesk"),
        (changed(["version"], True), "at version: a whole number"),
        (changed(["lesson"], []), "at lesson: fields are expected"),
        (changed(["lesson", "id"], ""), "at lesson.id: the text is empty"),
        (changed(["lesson", "id"], "x" * 300), "at lesson.id: the text is too long"),
        (changed(["lesson", "minutes"], 0), "at lesson.minutes: a whole number from 1"),
        (changed(["lesson", "steps", 1, "prompt"], 7), "at lesson.steps[2].prompt: a text is expected here"),
        (changed(["lesson", "steps", 1, "shown"], ["2020-02-30", "2020-03-01"]), "steps[2].shown[1]: a day such as"),
        (changed(["lesson", "steps", 1, "shown"], ["2020-03-02", "2020-03-01"]), "a first and a last day"),
        (changed(["lesson", "steps"], "all"), "at lesson.steps: a list is expected"),
        (changed(["lesson", "title"], "\ud800"), "half a character"),
        (changed(["events", 0, "start"], "soon"), "at events[1].start"),
        (changed(["events", 0, "importance"], 9), "at events[1].importance: a whole number from 1 to 5"),
        (changed(["events", 0, "tags"], ["x", "x"]), "at events[1].tags[2]: “x” stands here twice"),
        (changed(["events"], [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]), "at events[2]: “a” stands here"),
        (changed(["events", 0, "quotes"], [{"text": "Yes", "source": 3}]), "no source number 3"),
    ],
)
def test_a_foreign_or_damaged_file_is_told_in_one_sentence(text: str, said: str) -> None:
    with pytest.raises(FrtError) as caught:
        from_text(text)
    assert said in caught.value.message
    assert caught.value.hint


def test_files_that_are_no_text_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "photo.json").write_bytes(b"\xff\xd8\xff")
    for name, said in (("photo.json", "photo.json is no lesson file"), ("none.json", "cannot be read")):
        with pytest.raises(FrtError, match=said):
            read_lesson_file(tmp_path / name)
