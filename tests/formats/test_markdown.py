"""Markdown as a person reads it: by year, with quotes and numbered sources, and no markup that comes from the data."""

from __future__ import annotations

import re

from frtdesk.formats.handout_markdown import plain
from frtdesk.formats.markdown import FORMATS
from frtdesk.model.event import Event, Quote, Relation, Source
from tests.formats.given_content import GivenContent, written

MARKDOWN = FORMATS[0]
PAGE = Source("https://a.example/x_(y)", "A Paper", "What *happened*", "2019-05", "news")


def text_of(content: GivenContent | list[Event]) -> str:
    return written(MARKDOWN, content).decode()


def shown(text: str) -> str:
    """Without the signs that escape."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def test_events_stand_by_year_and_the_undated_last() -> None:
    text = text_of(
        [Event("a", "One", "2018-05"), Event("b", "Two", "2018"), Event("c", "Three", "-0043"), Event("d", "Four")]
    )
    heads = [line for line in text.splitlines() if line.startswith("#")]
    assert heads == [
        "# Given", "## 2018", "### One", "### Two", "## 44 BCE", "### Three", "## Undated", "### Four",
    ]  # fmt: skip


def test_a_source_has_one_number_however_often_it_is_named() -> None:
    quote = Quote("Words.", "Ms A", None, None, None, 0, True)
    text = text_of(
        [Event("a", "One", "2018", sources=(PAGE,), quotes=(quote,)), Event("b", "Two", "2019", sources=(PAGE,))]
    )
    assert text.count("[^1]") == 4
    assert "[^2]" not in text
    assert "> “Words.”\n>\n> — Ms A[^1]" in text
    assert "Ms A (not verified)" not in text
    (line,) = (line for line in text.splitlines() if line.startswith("[^1]:"))
    assert shown(line) == "[^1]: A Paper, “What *happened*”, May 2019. <https://a.example/x_(y)>"


def test_markup_in_the_data_is_shown_as_it_stands() -> None:
    title = "# <b>A</b> *b* [c](d) `e` | 1. x"
    text = text_of([Event("a", title, "2019", summary="- not a list\n\n# not a head\n===")])
    assert f"### {title}" in shown(text)
    assert "<b>" not in text
    assert "\n# not" not in text
    assert r"\- not a list \# not a head" in text


def test_relations_name_titles() -> None:
    text = text_of(
        [
            Event("a", "One", "2018"),
            Event("b", "Two", "2019", relations=(Relation("a", "responds_to"), Relation("z", "cites"))),
        ]
    )
    assert "- responds to: One\n- cites: z" in text


def test_all_that_ships_can_be_read(shipped: GivenContent) -> None:
    text = shown(text_of(shipped))
    flat = " ".join(text.split())
    assert "443 of 443 events" in text
    for event in shipped.given:
        assert f"### {event.title}" in text
        assert event.summary in flat
        for quote in event.quotes:
            assert quote.text in flat


def test_nothing_found_is_said() -> None:
    assert "No event matches the filter." in text_of([])


def test_nothing_turns_the_direction_of_what_stands_beside_it() -> None:
    assert plain("\u202eback \u2067again\u2069 *x*") == "back again \\*x\\*"
