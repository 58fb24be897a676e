"""An event without a title is called "(no title)" wherever it is named; no title turns what stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.words import undirected
from frtdesk.formats.listing import as_text
from frtdesk.model.as_text import event_as_text
from frtdesk.model.citation import cite_event
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, EventDetail
from frtdesk.model.event_words import one_line, title_words
from frtdesk.timeline.labels import TitleFitter
from frtdesk.timeline.measure import TextStyle, fixed_pitch

NAMELESS = ("", "  \n", "\u202e", "\u200b\u2066")
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize("title", NAMELESS)
def test_it_says_so_in_words_on_paper_and_in_the_picture(title: str) -> None:
    event = Event("a", title, "2020-06-11")
    said = "(no title)"
    assert title_words(title) == said
    assert event_as_text(EventDetail(1, event, ())).startswith(f"{said}\n")
    assert cite_event(event, Meta()).title == said
    assert said in "".join(as_text([event]))
    assert TitleFitter(fixed_pitch).fit_event(title, TextStyle.LABEL, 500)[0] == said


def test_a_name_without_letters_that_is_no_event_stays_empty() -> None:
    assert TitleFitter(fixed_pitch).fit("", TextStyle.LANE, 500) == ("", 0.0)


@given(st.text(st.sampled_from("ab שم 1" + TURNS), max_size=50))
def test_no_line_turns_the_direction_of_another(text: str) -> None:
    for line in (one_line(text, 30), title_words(text), undirected(text)):
        assert not set(line) & set(TURNS)


def test_other_texts_stay_as_they_are() -> None:
    for text in ("An audit", "قانون جديد", "👩‍👩‍👧", "a‍b", "می‌خواهم"):
        assert undirected(text) == text
