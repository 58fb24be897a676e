"""AND, OR and NOT in small letters: what is offered for them, and that taking it always gives a filter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.model.query import parse
from frtdesk.model.small_operators import operator_hint, operator_mend

PIECES = ["face", "actor:ibm", "(", ")", '"and or"', "or", "and", "not", "Or", "OR", "AND", "NOT", "-", "kind:(a or b)"]


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("actor:ibm or actor:amazon", "actor:ibm OR actor:amazon"),
        ("face and voice", "face AND voice"),
        ("face And voice or gait", "face AND voice OR gait"),
        ("not kind:context police", "NOT kind:context police"),
        ("police and not court", "police AND NOT court"),
        ("kind:(corporate or advocacy)", "kind:(corporate OR advocacy)"),
        ("and police or court", "and police OR court"),
        ('"face and voice" or gait', '"face and voice" OR gait'),
        ("face or", None),
        ("or face", None),
        ('"face or voice"', None),
        ("(face or) voice", None),
        ("oral word anderson notes", None),
        ("face OR voice", None),
        ("", None),
    ],
)
def test_the_correction_makes_operators_of_words(typed: str, mended: str | None) -> None:
    mend = operator_mend(typed)
    assert (None if mend is None else mend.applied_to(typed)) == mended


def test_the_hint_asks_and_tells_what_the_button_writes() -> None:
    one = operator_hint("actor:ibm or police")
    assert one is not None
    assert one.sentence == "This searches for the word “or”. Did you mean OR?"
    assert (one.mend.said, one.likely) == ("OR", True)
    two = operator_hint("face and voice or gait and face")
    assert two is not None
    assert two.sentence == "This searches for the words “and”, “or”. Did you mean AND, OR?"
    assert (two.mend.said, two.likely) == ("AND, OR", False)


@given(st.one_of(st.text(max_size=30), st.lists(st.sampled_from(PIECES), max_size=8).map(" ".join)))
def test_taking_it_always_gives_a_filter_without_such_words(typed: str) -> None:
    mend = operator_mend(typed)
    if mend is None:
        return
    mended = mend.applied_to(typed)
    parse(mended)
    assert mended != typed
    assert mended.casefold() == typed.casefold()
    assert operator_mend(mended) is None
    try:
        parse(typed)
    except FrtError:
        return
    assert operator_hint(typed) is not None
