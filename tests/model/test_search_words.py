"""What a typed text asks for, and where its words stand in others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.event import Event, Party, Place, Quote, Source
from frtdesk.model.search_found import hit_text
from frtdesk.model.search_marks import ELLIPSIS, SNIPPET, flat, marked, snippet
from frtdesk.model.search_words import MOST_WORDS, SearchWords, habit, search_words, words_of

TYPED = st.text(max_size=60) | st.sampled_from(["face rec", "NEAR(a b)", '"face recognition"', "title:ban*", "poli.*"])


@pytest.mark.parametrize(
    ("text", "words", "goes_on"),
    [
        ("Face Recog", ("face", "recog"), True),
        ("Face Recog ", ("face", "recog"), False),
        ("polic.*", ("polic",), True),
        ("ban Bán", ("ban",), False),
        ('NEAR("human rights")', ("near", "human", "rights"), True),
        ("title:ban", ("title", "ban"), True),
        ("*", (), False),
        ("", (), False),
    ],
)
def test_everything_typed_is_words(text: str, words: tuple[str, ...], goes_on: bool) -> None:
    assert search_words(text) == SearchWords(words, goes_on)


@pytest.mark.parametrize(("text", "short"), [("a", True), ("a ", False), ("ab", False), ("法", False), ("a b", False)])
def test_a_single_letter_is_too_short_until_it_is_a_word(text: str, short: bool) -> None:
    assert search_words(text).too_short is short


def test_a_pasted_page_is_cut() -> None:
    asked = search_words(" ".join(f"w{number}" for number in range(2 * MOST_WORDS)))
    assert len(asked.words) == MOST_WORDS
    assert not asked.goes_on


@pytest.mark.parametrize(
    "text", ["polic.*", r"\bban\b", "[a-z]+", "ban|moratorium", "(police)?", "^face", "law$", r"20\d\d", "a{2,3}"]
)
def test_a_regular_expression_is_recognised(text: str) -> None:
    assert habit(text) == "pattern"


@pytest.mark.parametrize("text", ['"human rights"', "ban OR halt", "actor:amazon", "poli*", "NEAR(a b)", "ban -tag"])
def test_operators_are_recognised(text: str) -> None:
    assert habit(text) == "operator"


@pytest.mark.parametrize("text", ["face recognition", "US-CA", "the city’s law?", "1,000 faces.", "Yes (or no)", "é"])
def test_plain_words_are_left_alone(text: str) -> None:
    assert habit(text) == ""


@given(TYPED, st.text(max_size=300))
def test_marks_are_the_words_that_are_searched_for(asked: str, text: str) -> None:
    words = search_words(asked)
    habit(asked)
    found = marked(text, words)
    ends = [0, *(at for mark in found.marks for at in mark), len(found.text)]
    assert ends == sorted(ends)
    assert found.text.isprintable()
    for start, stop in found.marks:
        assert any(words.matching(word) for word in words_of(found.text[start:stop]))


@given(
    st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=6), min_size=1, max_size=30), st.data()
)
def test_a_whole_word_of_a_text_is_marked_there(parts: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(parts))
    words = search_words(wanted + " ")
    text = " ".join(parts)
    expected = {number for word in words_of(text) for number in words.matching(word)}
    assert marked(text, words).found == expected


@given(st.text(max_size=2000), TYPED, st.integers(60, 400))
def test_a_snippet_is_part_of_the_text_and_marks_the_same(text: str, asked: str, length: int) -> None:
    whole = marked(text, search_words(asked))
    cut = snippet(whole, length)
    assert cut.text.strip(ELLIPSIS).strip() in whole.text
    assert len(cut.text) <= length + 2 or cut is whole
    assert bool(cut.marks) == bool(whole.marks)
    for start, stop in cut.marks:
        assert 0 <= start < stop <= len(cut.text)
        assert cut.text[start:stop] in whole.text


def test_a_snippet_begins_near_the_words() -> None:
    text = "word " * 200 + "the moratorium begins " + "word " * 200
    cut = snippet(marked(text, search_words("moratorium")))
    assert len(cut.text) <= SNIPPET + 2
    assert cut.text.startswith(ELLIPSIS)
    (mark,) = cut.marks
    assert cut.text[slice(*mark)] == "moratorium"
    assert mark[0] < 60


def test_accents_and_soft_hyphens_are_marked_with_their_word() -> None:
    found = marked("Der Bun\u00addes\u00adrat in São\u00a0Paulo, cafe\u0301s", search_words("bundesrat sao cafes"))
    assert [found.text[a:b] for a, b in found.marks] == ["Bundesrat", "São", "cafe\u0301s"]
    assert flat("a\x00b\r\nc\u202ed") == "a b cd"


@pytest.fixture
def event() -> Event:
    return Event(
        "a", "Microsoft refuses sales", start="2020-06-11", summary="No sales to the police until a law exists.",
        quotes=(Quote("We will not sell", "Brad Smith", "President", "Microsoft", None, 0, True),),
        sources=(Source("https://x.org", "The Verge", "Microsoft won’t sell police its technology", None, "news"),),
        actors=(Party("Federal Bureau of Investigation", "agency", "affected"),), tags=("origin",),
        jurisdiction=Place("state", "US-CA", "California"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "where", "whose", "places"),
    [
        ("sell", "quote", "Brad Smith", ("quote", "source")),
        ("brad", "quote", "", ("quote",)),
        ("police", "summary", "", ("summary", "source")),
        ("fbi", "who", "", ("who",)),
        ("golden state", "who", "", ("who",)),
        ("verge", "source", "", ("source",)),
        ("smith sell", "quote", "", ("quote",)),
        ("microsoft verge", "source", "", ("source",)),
        ("refuses law", "summary", "", ("title", "summary")),
    ],
)
def test_it_says_where_the_words_are(event: Event, asked: str, where: str, whose: str, places: tuple[str, ...]) -> None:
    aliases = {"Federal Bureau of Investigation": ["FBI"]}
    found = hit_text(event, search_words(asked), aliases, "Golden State")
    first = found.passages[0]
    assert (first.where, first.whose, found.places) == (where, whose, places)
    assert first.words.marks


def test_a_word_in_the_title_alone_has_no_passage(event: Event) -> None:
    found = hit_text(event, search_words("refuses"), {})
    assert (found.passages, found.places) == ((), ("title",))
    assert found.title.marks == ((10, 17),)
