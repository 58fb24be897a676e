"""Of several quotes the one that answers the question comes first, whatever their order in the data."""

from __future__ import annotations

import itertools

import pytest

from frtdesk.model.event import Event, Quote
from frtdesk.model.telling_quotes import MOST, significant, telling_quotes

BOTTOM_LINE = "The bottom line for us is to protect the human rights of people as this technology is deployed"
CONDITION = "we will not sell facial recognition technology to police until we have a national law in place"
TITLE = "Microsoft refuses to sell facial recognition to US police until a law exists"


def quote(text: str, speaker: str = "Someone", verified: bool = True) -> Quote:
    return Quote(text, speaker, None, None, None, None, verified)


def told(prompt: str, *quotes: Quote, title: str = TITLE) -> list[str]:
    return [one.text for one in telling_quotes(Event("a", title, quotes=quotes), prompt)]


@pytest.mark.parametrize("order", list(itertools.permutations([BOTTOM_LINE, CONDITION])))
def test_the_quote_nearest_to_question_and_title_is_first(order: tuple[str, ...]) -> None:
    said = told("On what condition does Microsoft tie its promise?", *map(quote, order))
    assert said == [CONDITION, BOTTOM_LINE]


def test_the_question_weighs_more_than_the_title_and_a_word_in_both_counts_once() -> None:
    assert told("Why a pizza?", quote("police law"), quote("a pizza at 12.33"), title="Police")[0] == "a pizza at 12.33"
    assert told("What of the law?", quote("law"), quote("Amazon"), title="A law of Amazon")[0] == "law"


def test_who_speaks_counts_and_of_equals_the_first_listed_is_first() -> None:
    assert told("What does Amazon say?", quote("One"), quote("Two", "Amazon"), title="T")[0] == "Two"
    assert told("Why?", quote("One"), quote("Two"), title="T") == ["One", "Two"]


def test_no_more_than_are_wanted_and_none_that_nobody_verified() -> None:
    assert told("Why?", quote("law", verified=False), quote("  ")) == []
    assert len(told("Why?", *(quote(f"One {n}") for n in range(9)))) == MOST


def test_significant_words() -> None:
    assert significant("What does IBM's letter say of the Letters, and why?") == {"ibm", "letter", "say"}
    assert significant("What may we do?") == set()
