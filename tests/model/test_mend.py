"""A slip in a filter comes with the text that was probably meant, and that text can be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.mend import nearest_date
from frtdesk.model.query import QueryError, parse, to_text


def mended(text: str) -> str | None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    return caught.value.mend.applied_to(text) if caught.value.mend is not None else None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("face acter:amazon", "face actor:amazon"),
        ("acter:", "actor:"),
        ("stage:enactd", "stage:enacted"),
        ("stage:(passed OR enactd)", "stage:(passed OR enacted)"),
        ("a 2021..2019", "a 2019..2021"),
        ("importance:5..3", "importance:3..5"),
        ("on:2019-02-30", "on:2019-02-28"),
        ("2020-02-31..2020-04-31", "2020-02-29..2020-04-30"),
        ("after:2019-05-00", "after:2019-05-01"),
        ('face "human rights', 'face "human rights"'),
        ("“human rights", "“human rights”"),
        ("((a OR b) c", "((a OR b) c)"),
        ("a) b", "a b"),
        ("actor: amazon -ibm", "actor:amazon -ibm"),
    ],
)
def test_a_slip_is_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize("typed", ["face.*", "a*b", "NEAR(a b)", "OR", "xyzzy:1", "during:May", "-", '"', '""'])
def test_what_nobody_can_guess_is_not_mended(typed: str) -> None:
    assert mended(typed) is None


SLIPS = [
    "acter:x",
    "stage:pased",
    "2021..2019",
    "(",
    ")",
    '"',
    "a",
    "actor:",
    " ",
    "kind: context",
    "on:2019-02-30",
    "OR",
]


@given(st.lists(st.sampled_from(SLIPS), max_size=6).map(" ".join))
def test_taking_corrections_comes_to_an_end(text: str) -> None:
    for _ in range(12):
        try:
            assert parse(to_text(parse(text))) == parse(text)
        except QueryError as mistake:
            if mistake.mend is None:
                return
            assert mistake.mend.applied_to(text) != text
            text = mistake.mend.applied_to(text)
        else:
            return
    raise AssertionError(text)


def test_days_that_do_not_exist_move_to_the_month_they_name() -> None:
    assert nearest_date("2019-04-31") == "2019-04-30"
    assert nearest_date("2019-04-30") is None
    assert nearest_date("2019-13-01") is None
    assert nearest_date("May") is None
