"""A date by its parts and a date as text are the same date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.edtf import parse
from frtdesk.model.date_parts import MOST_YEARS, DateParts, date_parts


@st.composite
def some_parts(draw: st.DrawFn) -> DateParts:
    year = draw(st.integers(1, 12_000) | st.integers(1, MOST_YEARS))
    parts = DateParts(year, draw(st.booleans()), 0, 0, draw(st.booleans()), draw(st.booleans()))
    if abs(parts.astronomical) > 9999:
        return parts
    part = draw(st.sampled_from([0, *range(1, 13), 21, 22, 23, 24]))
    parts = DateParts(year, parts.bce, part, 0, parts.approximate, parts.uncertain)
    day = draw(st.integers(0, parts.days))
    return DateParts(year, parts.bce, part, day, parts.approximate, parts.uncertain)


@given(some_parts())
def test_parts_come_back_from_their_text(parts: DateParts) -> None:
    assert parse(parts.text).choice is None
    assert date_parts(parts.text) == parts


@pytest.mark.parametrize("text", ["", "soon", "2019-13", "201X", "[2019,2020]", "2019-02-30", "2019-05-14T10:00:00"])
def test_other_texts_have_no_parts(text: str) -> None:
    assert date_parts(text) is None
