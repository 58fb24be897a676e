"""The text of a collection is read as it is written, and a mistake is told with file, line and field."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats.source_text import read_source_text
from frtdesk.formats.yaml_entry import documents
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor, SourceMeta

META = 'title: Small\ndate: "2026-01-01"\n'
ACTORS = "- name: Council\n  kind: legislature\n"


def written(folder: Path, events: str = "", actors: str = ACTORS, lesson: str = "", meta: str = META) -> Path:
    data = folder / "data"
    (data / "events").mkdir(parents=True, exist_ok=True)
    (data / "lessons").mkdir(exist_ok=True)
    (data / "meta.yaml").write_text(meta, "utf-8")
    (data / "actors.yaml").write_text(actors, "utf-8")
    (data / "events" / "2019.yaml").write_text(events, "utf-8")
    if lesson:
        (data / "lessons" / "lesson.yaml").write_text(lesson, "utf-8")
    return data


def refusal(folder: Path, **parts: str) -> str:
    with pytest.raises(FrtError) as caught:
        read_source_text(written(folder, **parts))
    assert caught.value.hint
    return caught.value.message


FULL = """
id: a
title: "A title: with a colon"
start: 2019-05
end: ".."
kind: regulation
stage: passed
policy_types: [ban, moratorium]
jurisdiction: {level: local, code: US-CA, place: Oakland}
actors:
  - name: Council
    kind: legislature
    role: decides
summary: >-
  Two lines
  become one.
why_it_matters: |-
  Two lines
  stay two.
quotes:
  - text: 'It''s "so"'
    speaker: Somebody
    said_on: "2019"
    source: 1
    verified: true
sources:
  - {url: null, title: Paper, kind: primary}
  - url: https://x.org/#a
    publisher: X
    title: No
    published: 2019-05-14
    kind: news
relations:
  - {to: b, kind: cites}
tags: [null-like]
importance: 5
checked: {date: true, quotes: true}
note: ""
---
# a comment
id: b
title: Bare
"""


def test_every_field(tmp_path: Path) -> None:
    lesson = "id: l\ntitle: L\nminutes: 45\nsteps:\n  - event: b\n    prompt: Why?\n"
    actors = ACTORS + "- name: Member\n  kind: person\n  aliases: [M, NO]\n  country: NO\n  parent: Council\n"
    meta = META + "covered_to: 2026-06\nlicence: CC BY 4.0\n"
    text = read_source_text(written(tmp_path, FULL, actors, lesson, meta))
    assert text.events == (
        Event(
            "a", "A title: with a colon", "2019-05", "..", "regulation", "passed", ("ban", "moratorium"),
            Place("local", "US-CA", "Oakland"), (Party("Council", "legislature", "decides"),), "Two lines become one.",
            "Two lines\nstay two.", (Quote('It\'s "so"', "Somebody", None, None, "2019", 1, True),),
            (Source(None, "", "Paper", None, "primary"), Source("https://x.org/#a", "X", "No", "2019-05-14", "news")),
            (Relation("b", "cites"),), ("null-like",), 5, Checked(True, True), "",
        ),
        Event("b", "Bare"),
    )  # fmt: skip
    assert text.actors[1] == Actor("Member", "person", ("M", "NO"), "NO", "Council")
    assert text.lessons == (Lesson("l", "L", minutes=45, steps=(LessonStep("b", "Why?"),)),)
    assert text.meta == SourceMeta("Small", licence="CC BY 4.0", date="2026-01-01", covered_to="2026-06")
    assert text.built_from.startswith("text of 2026-01-01, sha256 ")


def test_three_traps_of_yaml_1_1(tmp_path: Path) -> None:
    """A year is no number, a day no timestamp, Norway not False: with quotation marks and without."""
    events = "id: 2019\ntitle: NO\nstart: 2019\n---\nid: '2019-05-14'\ntitle: 'NO'\nstart: 2019-05-14\ntags: [NO, on]\n"
    first, second = read_source_text(written(tmp_path, events)).events
    assert (first.id, first.title, first.start) == ("2019", "NO", "2019")
    assert (second.id, second.title, second.start, second.tags) == ("2019-05-14", "NO", "2019-05-14", ("NO", "on"))


@pytest.mark.parametrize("text", ["1:30", "0o17", "017", "1_000", "yes", "off", "1e3", ".inf", "0x1f", "2019-13"])
def test_whatever_yaml_might_take_for_something_else_stays_text(tmp_path: Path, text: str) -> None:
    assert read_source_text(written(tmp_path, f"id: a\ntitle: {text}\n")).events[0].title == text


START = "id: a\ntitle: A\n"


@pytest.mark.parametrize(
    ("events", "message"),
    [
        (START + "start: 2019-13\n", "data/events/2019.yaml, line 3, start: month 13 does not exist"),
        (START + "start: soon\n", "line 3, start: "),
        (START + 'start: "2019"\nend: "2018"\n', "line 4, end: it ends before it starts."),
        (START + "start: ..\n", "line 3, start: an open start needs an end."),
        (START + "colour: red\n", "line 3: there is no field “colour” here."),
        (START + "title: B\n", "line 3, title: this field stands here twice."),
        ("title: A\n", "line 1: the field “id” is missing."),
        ("id: a\ntitle: [A]\n", "line 2, title: text is expected here."),
        ("id: ~\ntitle: A\n", "line 1, id: text is expected here."),
        ("- id: a\n", "line 1: fields are expected here"),
        (START + 'importance: "3"\n', "line 3, importance: a whole number is expected here."),
        (START + "importance: 3.5\n", "line 3, importance: a whole number is expected here."),
        (START + "importance: 6\n", "line 3, importance: it is a number from 1 to 5."),
        (START + "checked: {date: perhaps}\n", "line 3, checked, date: true or false is expected here."),
        (START + "tags: city\n", "line 3, tags: a list is expected here."),
        (START + "tags: [city, city]\n", "line 3, tags 2: “city” stands here twice."),
        (START + "tags: [{a: b}]\n", "line 3, tags 1: text is expected here."),
        (START + "---\n" + START, "line 4: “a” is in data/events/2019.yaml, line 1, already."),
        (START + "relations:\n- {to: gone, kind: cites}\n", "line 4, relations 1: there is no “gone”."),
        (START + "relations:\n- {to: a, kind: cites}\n", "line 4, relations 1: the event points to itself."),
        (START + "actors:\n- {name: Me, kind: person, role: calls}\n", "line 4, actors 1: there is no “Me”."),
        (START + "actors:\n- {name: Council, kind: court, role: calls}\n", "Council is of the kind legislature"),
        (START + "quotes:\n- {text: x, speaker: y, source: 0}\n", "line 4, quotes 1: the event has no source number 0"),
        (START + "quotes:\n- {text: x, speaker: y, said_on: then}\n", "line 4, quotes 1, said_on: "),
        (START + "sources:\n- {title: x, kind: news, published: 2019-02-30}\n", "line 4, sources 1, published: "),
        (
            START + "sources:\n- {url: u, title: x, kind: news}\n---\nid: b\ntitle: B\nsources:\n"
            "- {url: u, title: y, kind: news}\n",
            "line 9, sources 1: u is described otherwise in data/events/2019.yaml, line 4.",
        ),
        (
            START + "sources:\n- {url: u, title: x, kind: news}\n- {url: u, title: x, kind: news}\n",
            "line 5, sources 2: “u” stands here twice.",
        ),
        ("id: a\n  title: [\n", "data/events/2019.yaml, line 2: "),
        ("id: 'a\n", "data/events/2019.yaml, line "),
        ("id: *b\n", "data/events/2019.yaml, line 1: "),
        ("\x01", "data/events/2019.yaml, line 1: "),
        ("[" * 2000, "data/events/2019.yaml, line 1: "),
    ],
)
def test_mistakes_in_events(tmp_path: Path, events: str, message: str) -> None:
    assert message in refusal(tmp_path, events=events)


def test_mistakes_in_other_files(tmp_path: Path) -> None:
    assert "data/actors.yaml, line 3: “Council” is in" in refusal(tmp_path, actors=ACTORS + ACTORS)
    assert "line 3, parent: there is no “Gone”" in refusal(tmp_path, actors=ACTORS + "  parent: Gone\n")
    lesson = "id: l\ntitle: L\nsteps:\n- event: gone\n"
    assert "data/lessons/lesson.yaml, line 4, steps 1: there is no “gone”" in refusal(tmp_path, lesson=lesson)
    (tmp_path / "data" / "lessons" / "lesson.yaml").unlink()
    assert "data/meta.yaml, line 2, date: " in refusal(tmp_path, meta="title: x\ndate: today\n")
    assert "the field “date” is missing" in refusal(tmp_path, meta="title: x\n")
    assert "must hold one document" in refusal(tmp_path, meta="")


def test_file_that_is_no_utf8_and_folder_without_text(tmp_path: Path) -> None:
    data = written(tmp_path, START)
    (data / "events" / "2020.yaml").write_bytes(b"id: a\ntitle: caf\xe9\n")
    with pytest.raises(FrtError, match=r"data/events/2020\.yaml, line 2: this is no UTF-8"):
        read_source_text(data)
    with pytest.raises(FrtError, match=r"meta\.yaml is not there"):
        read_source_text(tmp_path / "elsewhere")


@given(st.text(max_size=80))
def test_no_text_crashes_the_reader(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_text(text, "utf-8")
    try:
        for entry in documents(path, "any.yaml"):
            entry.fields(("a",))
    except FrtError as error:
        assert error.message.startswith("any.yaml, line ")
