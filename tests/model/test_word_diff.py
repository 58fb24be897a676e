"""Two texts as one: both can be read out of the pieces again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.word_diff import Fate, Piece, word_diff

TEXTS = st.text(alphabet="ab ,.\néß", max_size=80)


@given(TEXTS, TEXTS)
def test_the_pieces_make_up_both_texts(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.NEW) == before
    assert "".join(piece.text for piece in pieces if piece.fate is not Fate.GONE) == after


def test_one_word_of_many_is_told() -> None:
    assert word_diff("one two three four", "one two drei four") == (
        Piece(Fate.KEPT, "one two "),
        Piece(Fate.GONE, "three"),
        Piece(Fate.NEW, "drei"),
        Piece(Fate.KEPT, " four"),
    )


def test_texts_with_nothing_in_common_stand_one_after_the_other() -> None:
    assert [piece.fate for piece in word_diff("alpha beta", "gamma")] == [Fate.GONE, Fate.NEW]


def test_very_long_texts_are_not_compared_word_by_word() -> None:
    assert len(word_diff("a " * 5000, "a " * 5001)) == 2
