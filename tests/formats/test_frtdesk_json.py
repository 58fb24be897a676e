"""frtdesk's own JSON: what is written is read again, and what is no such file is a sentence that says where."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats import json_stream
from frtdesk.formats.frtdesk_json import FORMATS
from frtdesk.formats.json_event import read_event
from frtdesk.formats.json_stream import stream_json
from frtdesk.formats.read_frtdesk_json import FrtdeskFile, frtdesk_entries, read_frtdesk_json
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.stored_view import StoredView
from tests.formats.given_content import GivenContent, written

JSON = FORMATS[0]


def read(folder: Path, text: str | bytes) -> FrtdeskFile:
    file = folder / "x.json"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_frtdesk_json(file)


def test_all_that_ships_comes_back(shipped: GivenContent, tmp_path: Path) -> None:
    view = StoredView(1, "Bans", 3, '{"version":1,"filter":"type:ban"}')
    step = LessonStep("a", "What?", "Note", 20, (18_000, 18_100), ("corporate",), ())
    lesson = Lesson("own", "Own", "Why?", "any", 40, (step,))
    given = replace(shipped, given_views=(view,), given_lessons=(*shipped.given_lessons, lesson))
    found = read(tmp_path, written(JSON, given))
    assert found.events == tuple(shipped.given)
    assert found.actors == shipped.given_actors
    assert len(found.actors) == 887
    assert found.lessons == given.given_lessons
    assert found.meta == shipped.meta
    assert [(one.name, one.position, one.body) for one in found.views] == [(view.name, 3, view.body)]


def test_the_file_says_what_it_is_and_by_which_filter() -> None:
    file = json.loads(written(JSON, GivenContent([], filter="tag:x", of=443)))
    assert list(file) == ["format", "version", "meta", "events", "actors", "lessons", "views"]
    assert (file["format"], file["version"], file["events"]) == ("frtdesk", 1, [])
    assert (file["meta"]["filter"], file["meta"]["of"]) == ("tag:x", 443)


def test_half_characters_become_signs_that_can_be_read(tmp_path: Path) -> None:
    (event,) = read(tmp_path, written(JSON, [Event("a", "half \ud800", "2019")])).events
    assert event.title == "half \ufffd"


HEAD = '{"format": "frtdesk", "version": 1, '


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "x.json: it is damaged, or no JSON"),
        ("[]", "it is damaged, or no JSON"),
        ("{}", "it is no file of frtdesk"),
        ('{"format": "frtdesk-lesson", "version": 1}', "it is no file of frtdesk"),
        ('{"format": "frtdesk", "version": 2}', "written by a newer frtdesk"),
        (HEAD + '"events": [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]}', r"events\[2\]: “a” stands here"),
        (HEAD + '"events": [{"id": "a"}]}', r"events\[1\]: “title” is missing"),
        (HEAD + '"events": [{"id": "a", "title": "A", "start": "2019-13"}]}', r"events\[1\]\.start: month 13"),
        (HEAD + '"events": [{"id": "a", "title": "A"}', r"events\[1\]: it is damaged"),
        (HEAD + '"events": [{"id": "a", "title": "A"} 7]}', r"events\[1\]: it is damaged"),
        (HEAD + '"events": ' + "[" * 100_000, r"events\[1\]: it is damaged"),
        (HEAD + '"views": [{"name": "A", "body": 7}]}', r"views\[1\]\.body: a text is expected"),
        (HEAD + '"meta": 7}', "meta: fields are expected"),
        ('{7: 1}', "it is damaged"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_says_where(text: str, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(FrtError, match=sentence):
        read(tmp_path, text)


def test_files_that_are_no_text_or_not_there_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="no text in UTF-8"):
        read(tmp_path, b"\xff\xfe\x00{")
    with pytest.raises(FrtError, match="cannot be read"):
        read_frtdesk_json(tmp_path / "nowhere.json")


def test_a_byte_order_mark_and_later_fields_are_passed_over(tmp_path: Path) -> None:
    later = '"later": {"x": [1]}, "more": [1, 2], "events": [{"id": "a", "title": "A", "new": 1}]}'
    found = read(tmp_path, "\ufeff" + HEAD + later)
    assert found.events == (Event("a", "A"),)


def test_one_wrong_event_does_not_hide_the_others(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(HEAD + '"events": [{"id": "a", "title": "A"}, {"id": 7}, {"id": "c", "title": "C"}]}')
    good, wrong = [], []
    for entry in frtdesk_entries(file):
        try:
            good.append(read_event(entry).id)
        except FrtError:
            wrong.append(entry.place)
    assert (good, wrong) == (["a", "c"], ["events[2]"])


def test_a_value_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_stream, "CHUNK", 10)
    monkeypatch.setattr(json_stream, "LARGEST", 1_000)
    with pytest.raises(FrtError, match=r"events\[1\]: a value is too long"):
        read(tmp_path, HEAD + '"events": ["' + "x" * 5_000 + '"]}')


VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=8,
)


@given(value=st.dictionaries(st.text(max_size=5), VALUES, max_size=4), chunk=st.integers(1, 40), spaced=st.booleans())
def test_a_stream_gives_what_the_whole_would(
    value: dict[str, object], chunk: int, spaced: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("stream") / "x.json"
    file.write_text(json.dumps(value, indent=1 if spaced else None, ensure_ascii=False), "utf-8", newline="")
    expected: list[tuple[str, object]] = []
    for name, held in value.items():
        if isinstance(held, list):
            expected += [(f"{name}[{number}]", one) for number, one in enumerate(held, 1)]
        else:
            expected.append((name, held))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "CHUNK", chunk)
        assert [(entry.place, entry.value) for entry in stream_json(file)] == expected
