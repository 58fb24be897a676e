"""A view as a line of text and as a file: nothing is lost on the way, and nothing hostile gets in."""

from __future__ import annotations

import json
import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.model.query import parse
from frtdesk.state.plain_value import from_plain, to_plain
from frtdesk.state.saved_view import SavedView, from_body, from_file, to_body, to_file
from frtdesk.state.view import View, as_record, from_record
from frtdesk.state.view_line import PREFIX, from_line, holds_line, tidied, to_line
from tests.view_stand_ins import saved_views, views

YEARS = View(calendar.day_of(2018), calendar.day_of(2021, 7))


@given(views)
def test_every_view_comes_back_from_its_record(view: View) -> None:
    assert from_record(json.loads(json.dumps(as_record(view)))) == view


@given(saved_views)
def test_every_view_comes_back_from_its_line_its_file_and_its_row(saved: SavedView) -> None:
    assert from_line(to_line(saved)) == saved
    assert from_file(to_file(saved)) == saved
    assert from_body(saved.name, to_body(saved)) == saved


def test_a_person_can_read_the_line() -> None:
    saved = SavedView("Amazon and police", View(YEARS.start, YEARS.stop, parse("actor:amazon type:moratorium")))
    assert to_line(saved) == (
        "frtdesk:view:1?name=Amazon+and+police&range=2018-01-01..2021-06-30&filter=actor:amazon+type:moratorium&end."
    )


@given(saved_views)
def test_the_line_has_nothing_that_a_mail_breaks(saved: SavedView) -> None:
    line = to_line(saved)
    assert line.isascii()
    assert not set(line) & set(" \t\n\"'<>()[]{}|\\^`*~@!$;#")


@given(saved_views, st.integers(20, 78))
def test_it_survives_being_wrapped_quoted_and_answered(saved: SavedView, width: int) -> None:
    mail = textwrap.wrap(to_line(saved), width)
    quoted = "\n".join(f"> > {line} " for line in mail)
    assert from_line(f"Look at this:\n\n{quoted}\n\nBest wishes") == saved
    assert from_line(f"{quoted}\n\nBest wishes\n=====") == saved
    assert from_line(f"<{to_line(saved)}>.") == saved
    assert from_line(to_line(saved).removesuffix(".")) == saved
    assert from_line(to_line(saved).replace("&", "&amp;")) == saved
    assert holds_line(quoted)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no shared view in this text."),
        ("actor:amazon", "There is no shared view in this text."),
        (f"{PREFIX}1?name=A&range=2019-01-01..2019-12-31", "The line of this view is cut short."),
        (f"{PREFIX}2?anything&end", "This view was shared by a newer frtdesk."),
        (f"{PREFIX}1?name=A&end", "This is no view of frtdesk, or a damaged one."),
        (f"{PREFIX}1?range=2019-02-30..2020-01-01&end", "This is no view of frtdesk, or a damaged one."),
        (f"{PREFIX}1?range=2020-01-01..2019-01-01&end", "This is no view of frtdesk, or a damaged one."),
        (f"{PREFIX}1?range=d1e300..d2e300&end", "This is no view of frtdesk, or a damaged one."),
        (f"{PREFIX}1?range=2019-01-01..2020-01-01&filter=((&end", "This is no view of frtdesk, or a damaged one."),
    ],
)
def test_what_is_no_line_is_a_sentence(text: str, said: str) -> None:
    with pytest.raises(FrtError) as raised:
        from_line(text)
    assert raised.value.message == said
    assert raised.value.hint


def test_what_is_unknown_is_passed_over_and_what_is_missing_is_as_at_first() -> None:
    found = from_line(f"{PREFIX}1?range=2018-01-01..2021-06-30&shiny=yes&endless=no&theme=neon&end")
    assert found == SavedView("", YEARS)


PIECES = [
    *("frtdesk:view:1?", "FRTDESK:VIEW:1?", "frtdesk:view:99999999?", "&end", "&", "=", "name=", "range=", "filter="),
    *("2019-01-01..2020-01-01", "d1e999", "dnan", "..", "%ff", "%", "+", "folded=", "[[[[", "rows=", "a:1e999", "{}"),
    *("bands=", "a..b..c", "packed=", "[" * 5_000, "9" * 5_000, "\ud800", "\x00", "sort=", "theme=", "NaN"),
]


@given(st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5))).map("".join)))
@example("frtdesk:view:1?range=2019-01-01..2020-01-01&rows=a:Infinity&end")
@example("frtdesk:view:1?range=2019-01-01_1e999..2020-01-01&end")
@example("frtdesk:view:1?range=2019-01-01..2020-01-01&name=%ff%80&end")
def test_any_text_is_a_view_or_a_sentence(text: str) -> None:
    for read in (from_line, from_file):
        try:
            assert isinstance(read(text), SavedView)
        except FrtError as error:
            assert error.message.endswith(".")


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda part: st.one_of(st.lists(part, max_size=3), st.dictionaries(st.text(), part, max_size=3)),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*as_record(View()), "theme", "name", "version", "frtdesk"]), json_values))
def test_any_values_in_a_file_are_a_view_or_a_sentence(record: dict[str, object]) -> None:
    body = json.dumps({"frtdesk": "view", "start": 0, "stop": 1, **record})
    try:
        assert isinstance(from_file(body), SavedView)
    except FrtError as error:
        assert error.message.endswith(".")
    assert from_body("x", body) is None or isinstance(from_body("x", body), SavedView)


def test_a_file_of_a_newer_program_says_so() -> None:
    with pytest.raises(FrtError, match="newer frtdesk"):
        from_file('{"frtdesk": "view", "version": 2}')
    assert from_body("x", '{"version": 2, "start": 0, "stop": 1}') is None


@given(json_values.filter(lambda value: value == value), st.sampled_from(["", [], {}, None, False, 0]))
def test_plain_values_come_back(value: object, like: object) -> None:
    if not isinstance(like, str) or isinstance(value, str):
        said = to_plain(value, like)
        assert json.dumps(from_plain(said, like)) == json.dumps(value)


def test_lists_and_tables_are_plain_words() -> None:
    assert to_plain(["context", "other"], []) == "context,other"
    assert to_plain([["a", "b"], ["c", ""]], []) == "a..b,c.."
    assert to_plain({"corporate": 3}, {}) == "corporate:3"
    assert to_plain("tag:nist", None) == "tag:nist"
    assert to_plain("true", None) == '"true"'


def test_a_part_of_a_day_is_written_as_short_as_it_can_be() -> None:
    line = to_line(SavedView("", View(16618.35, 16719.2)))
    assert "range=2015-07-02_0.35..2015-10-11_0.2&" in line


@given(views)
def test_the_range_of_a_shared_view_can_be_read_and_is_the_same_to_the_eye(view: View) -> None:
    tidy = tidied(view)
    assert from_line(to_line(SavedView("", tidy))).view == tidy
    assert abs(tidy.start - view.start) <= max(view.days / 8_000, 1e-4)
    assert abs(tidy.stop - view.stop) <= max(view.days / 8_000, 1e-4)
    assert tidy.stop > tidy.start


def test_many_years_are_shared_as_whole_days() -> None:
    said = to_line(SavedView("", tidied(View(100.123456, 12_000.7654))))
    assert "range=1970-04-11..2002-11-09&" in said
