"""Which quotes of an event to tell, and in which order: nearest first to what the class is asked."""

from __future__ import annotations

import re

from frtdesk.model.event import Event, Quote
from frtdesk.model.names import folded

MOST = 3
"""Quotes of an event that a step tells at most."""

ASKED, NAMED = 2, 1
"""What a word shared with the question weighs, and one shared with the title."""

_WORDS = re.compile(r"\w+")
_COMMON_WORDS = """
about after again all also and any are because been before being between both but can could did does during
each else even ever every for from get had has have her here him his how however into its just may might more
most much must not now off one only other our out over own same she should some still such than that the their
them then there these they this those through too under until upon very was were what when where which while
who whom whose why will with without would yet you your
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def telling_quotes(event: Event, prompt: str) -> tuple[Quote, ...]:
    """The verified quotes, at most MOST. First the one that shares most significant words, its speaker's name among
    them, with the question and, at half the weight, with the event's title; of equals the one that is listed first.
    What a teacher notes has no say: what the class sees depends on nothing that it may not see."""
    asked, named = significant(prompt), significant(event.title)

    def nearness(quote: Quote) -> int:
        said = significant(" ".join((quote.text, quote.speaker, quote.affiliation or "")))
        return ASKED * len(said & asked) + NAMED * len(said & named - asked)

    verified = [quote for quote in event.quotes if quote.verified and quote.text.strip()]
    return tuple(sorted(verified, key=nearness, reverse=True)[:MOST])


def significant(text: str) -> frozenset[str]:
    """The words that say what a text is about, folded and without a plural's s."""
    words = (word for word in _WORDS.findall(folded(text)) if len(word) > 2 and word not in _COMMON)
    return frozenset(
        word[:-1] if len(word) > 3 and word.endswith("s") and word[-2:] != "ss" else word for word in words
    )
