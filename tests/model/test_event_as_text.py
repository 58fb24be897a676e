"""An event as plain text and as citations: nothing lost, nothing altered, nothing claimed that was not checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frtdesk.model.as_text import event_as_text
from frtdesk.model.citation import Citation, cite_event, cite_source, event_citations, in_words
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event, EventDetail, Party, Place, Quote, Related, Source
from frtdesk.model.event_words import evidence, facts, kind_words, place_words, relation_words, speaker_words

SOURCE = Source("https://example.org/a?b=1&c=2", "The Example", "A headline", "2020-06-12", "news")
EVENT = Event(
    id="us-2020-06-11-refusal",
    title="A company refuses",
    start="2020-06-11",
    kind="corporate",
    policy_types=("sales_halt",),
    jurisdiction=Place("national", "US", "United States"),
    actors=(Party("The Company", "company", "decides"), Party("Police", "police", "")),
    summary="It says no.",
    why_it_matters="It sets a condition.",
    quotes=(
        Quote("we  will not — “sell” it", "Ann Smith", "President", "The Company", "2020-06-11", 0, True),
        Quote("never", "", None, None, "2020-07", None, False),
    ),
    sources=(SOURCE, Source(None, "", "", None, "primary")),
    importance=5,
    checked=Checked(date=True),
    note="One source only.",
)
RELATED = Related(2, "b", "A call", "advocacy", "responds_to", True, "2018-05-22", (-751, -751))
META = Meta(title="Facial recognition policy", licence="CC BY 4.0", covered_to="2026-06")


def test_the_text_holds_every_part() -> None:
    text = event_as_text(EventDetail(1, EVENT, (RELATED,)))
    for part in (
        "A company refuses\nThursday 11 June 2020 · United States · ✓ date checked\nCorporate move · Sales halt",
        "It says no.",
        "Why it matters: It sets a condition.",
        "“we  will not — “sell” it”\nAnn Smith, President, The Company [1]",
        "“never”\nSpeaker not named, said July 2020\n(Not verified",
        "Who: The Company (decides), Police",
        "- responds to: A call (751 days earlier)",
        "[1] The Example, “A headline”, 12 June 2020, https://example.org/a?b=1&c=2",
        "Note: One source only.",
    ):
        assert part in text


def test_the_text_of_a_bare_event_says_what_is_missing() -> None:
    text = event_as_text(EventDetail(1, Event("x", "Only a title"), ()))
    assert text.startswith("Only a title\nUndated · No place given\nOther\n")
    assert "Unsourced: no document is given." in text
    assert "Sources:" not in text


def test_a_quote_is_never_altered() -> None:
    words = "  two  blanks\tand “marks” … and <b>tags</b> "
    event = replace(EVENT, quotes=(Quote(words, "A", None, None, None, None, True),))
    assert f"“{words}”" in event_as_text(EventDetail(1, event, ()))


def test_unknown_codes_are_named_as_written() -> None:
    event = replace(EVENT, kind="flurb", policy_types=("new_type",), stage="half_passed")
    assert kind_words(event) == "Other: the data calls it “flurb” · new type"
    assert "half passed" in facts(event)


def test_a_day_that_was_not_checked_says_so_once() -> None:
    event = replace(EVENT, checked=Checked())
    assert facts(event) == "11 June 2020 (day not confirmed) · United States"
    assert facts(replace(event, start="2020-06")) == "June 2020 · United States · exact day not known"


def test_a_place_tells_what_it_lies_in() -> None:
    city = replace(EVENT, jurisdiction=Place("local", "US-CA", "San Francisco"))
    assert place_words(city, "San Francisco, California") == "San Francisco, California"
    assert place_words(replace(EVENT, jurisdiction=None)) == "No place given"
    assert place_words(EVENT, "United States") == "United States"


@pytest.mark.parametrize(
    ("level", "shown", "name", "said"),
    [
        ("local", "New York", "United States", "New York, United States"),
        ("local", "Chicago", "Illinois, United States", "Chicago, Illinois, United States"),
        ("local", "United States (Cook County court)", "United States", "United States (Cook County court)"),
        ("state", "Telangana", "Telangāna, India", "Telangāna, India"),
        ("supranational", "European Union / Hungary", "European Union", "European Union / Hungary"),
        ("supranational", "Austria and the United Kingdom", "European Union", "Austria and the United Kingdom"),
        ("international", "Geneva", "International", "Geneva"),
    ],
)
def test_no_place_is_named_twice_or_where_it_is_not(level: str, shown: str, name: str, said: str) -> None:
    assert place_words(replace(EVENT, jurisdiction=Place(level, "XX", shown)), name) == said


def test_evidence_counts_what_was_verified_and_what_not() -> None:
    words = " ".join(evidence(EVENT))
    assert "Of 2 quotes, 1 was not verified." in words
    assert "2 sources: 1 primary document, 1 news report." in words
    assert "Importance 5 of 5" in words
    bare = " ".join(evidence(Event("x", "X")))
    assert "The date is not known." in bare
    assert "Unsourced" in bare


def test_relations_read_in_both_directions() -> None:
    assert relation_words(RELATED) == "responds to"
    assert relation_words(replace(RELATED, outgoing=False)) == "is answered by"
    assert relation_words(replace(RELATED, relation="mocks_it", outgoing=False)) == "“mocks it”, from there"


def test_a_quote_of_the_events_own_day_does_not_repeat_it() -> None:
    assert speaker_words(EVENT.quotes[0], EVENT) == "Ann Smith, President, The Company"


def test_citations_number_the_sources() -> None:
    assert event_citations(EVENT, META).split("\n") == [
        "“A company refuses”, event “us-2020-06-11-refusal” in Facial recognition policy, Thursday 11 June 2020, "
        "data to June 2026, CC BY 4.0.",
        "[1] The Example, “A headline”, 12 June 2020, https://example.org/a?b=1&c=2",
        "[2] “Untitled document”, no date.",
    ]


def test_a_citation_has_the_fields_of_csl() -> None:
    assert cite_source(SOURCE, EVENT, 1) == Citation(
        id="us-2020-06-11-refusal-1",
        type="article-newspaper",
        title="A headline",
        publisher="The Example",
        issued="2020-06-12",
        url="https://example.org/a?b=1&c=2",
    )


def test_line_breaks_in_titles_do_not_break_a_citation() -> None:
    citation = cite_event(replace(EVENT, title="Two\nlines\r\n here"), META)
    assert "“Two lines here”" in in_words(citation)
    assert "\n" not in in_words(citation)


def test_an_unsourced_event_says_so() -> None:
    assert event_citations(Event("x", "X"), META).endswith("Unsourced: the database names no document.")
