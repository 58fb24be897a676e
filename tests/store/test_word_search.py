"""Words are found whatever their case and accents; nothing that is typed is an operator."""

from __future__ import annotations

import sys
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.event import Event, Party, Place, Quote, Source
from frtdesk.model.search_words import MAX_FIELD, MAX_WORD, words_of
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from frtdesk.store.search import find_words
from frtdesk.store.search_text import BETWEEN, normalised


@pytest.fixture
def few(make: Any) -> Database:
    source = Source("https://x.org/hidden", "Straßenblatt", "Über Gesichter", None, "news")
    quote = Quote("We will not sell", "Brad Smith", "President", "Microsoft", None, 0, True)
    first = Event(
        "a", "San Francisco bars use", start="2019", summary="The city’s human rights", sources=(source,),
        quotes=(quote,), actors=(Party("São Paulo Câmara", "legislature", "decides"),), tags=("cctv",),
        jurisdiction=Place("local", "US-CA", "Café Town"),
    )  # fmt: skip
    second = Event("b", "Facial-recognition ban, 1,000 faces", start="2020", summary="rights of human beings")
    return open_database(make(first, second))


def found(database: Database, text: str, *, phrase: bool = False, prefix: bool = False) -> set[str]:
    return {event.id for event in read_events(database, find_words(database, text, phrase=phrase, prefix=prefix))}


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("francisco", {"a"}),
        ("FRANCISCO bars", {"a"}),
        ("human rights", {"a", "b"}),
        ("strassenblatt", {"a"}),
        ("STRASSENBLATT", {"a"}),
        ("uber gesichter", {"a"}),
        ("sao paulo camara", {"a"}),
        ("cafe", {"a"}),
        ("ｃａｆé", {"a"}),
        ("brad", {"a"}),
        ("microsoft", {"a"}),
        ("cctv", {"a"}),
        ("facial recognition", {"b"}),
        ("facial-recognition", {"b"}),
        ("1,000", {"b"}),
        ("hidden", set()),
        ("francisco faces", set()),
    ],
)
def test_words(few: Database, text: str, ids: set[str]) -> None:
    assert found(few, text) == ids


def test_phrases_stay_within_a_field_and_a_piece(few: Database) -> None:
    assert found(few, "human rights", phrase=True) == {"a"}
    assert found(few, "rights human", phrase=True) == set()
    assert found(few, "bars use", phrase=True) == {"a"}
    assert found(few, "use the", phrase=True) == set()
    assert found(few, "sell brad", phrase=True) == set()


def test_prefixes(few: Database) -> None:
    assert found(few, "franc", prefix=True) == {"a"}
    assert found(few, "franc") == set()
    assert found(few, "human ri", phrase=True, prefix=True) == {"a"}
    assert found(few, "fac", prefix=True) == {"b"}


@pytest.mark.parametrize("text", ["", " ", "\"'*():^-", "…", "🙂", "\0", "ʼ"])
def test_text_without_a_word_is_in_no_event(few: Database, text: str) -> None:
    assert found(few, text) == set()
    assert found(few, text, phrase=True, prefix=True) == set()


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("NEAR(human rights)", set()),
        ("human OR francisco", set()),
        ("francisco NOT rights", {"a"}),  # "We will not sell"
        ("title:human", set()),
        ("^san", {"a"}),
        ("-francisco", {"a"}),
        ("franc*", set()),
    ],
)
def test_operators_are_words(few: Database, text: str, ids: set[str]) -> None:
    assert found(few, text) == ids


@given(text=st.text(max_size=40), phrase=st.booleans(), prefix=st.booleans())
def test_any_text_may_be_asked(text: str, phrase: bool, prefix: bool) -> None:
    keys = find_words(open_database(shipped_database()), text, phrase=phrase, prefix=prefix)
    assert keys.tolist() == sorted(set(keys.tolist()))
    assert not keys.flags.writeable


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalised(normalised(text)) == normalised(text)


def test_no_word_holds_what_stands_between_pieces() -> None:
    sign = BETWEEN.strip()
    everything = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    for at in range(0, len(everything), MAX_FIELD):
        assert sign not in normalised(everything[at : at + MAX_FIELD])


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8))
def test_case_and_accents_do_not_count(word: str) -> None:
    assert words_of(word.upper()) == words_of(word.upper().casefold())
    assert words_of(unicodedata.normalize("NFD", word)) == words_of(unicodedata.normalize("NFC", word))


def test_text_is_bounded() -> None:
    assert words_of("x" * 1000) == ["x" * MAX_WORD]
    assert len(normalised("ab " * 100_000)) <= MAX_FIELD


def test_every_word_of_every_title_finds_its_event(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    titles = [columns.titles[i] for i in range(0, len(columns), 9)]
    for i, title in zip(range(0, len(columns), 9), titles, strict=True):
        assert columns.key[i] in find_words(shipped, title)
        assert columns.key[i] in find_words(shipped, title, phrase=True)
