"""How typed dates are understood, in words."""

from __future__ import annotations

import pytest

from frtdesk.base.edtf import EdtfError
from frtdesk.model.date_reading import date_reading


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2020-06-11", None, "Thursday 11 June 2020."),
        ("2019-05~", None, "Around May 2019: from 1 May 2019 to 31 May 2019."),
        ("2019-05-01", "2019-05-03", "1 to 3 May 2019."),
        ("2019-05-01", "..", "Since 1 May 2019."),
        ("-0043", None, "44 BCE: from 1 January 44 BCE to 31 December 44 BCE."),
        (None, None, "Undated."),
    ],
)
def test_a_date_is_read_in_full(start: str | None, end: str | None, said: str) -> None:
    assert date_reading(start, end) == said


def test_what_is_no_date_is_not_read() -> None:
    with pytest.raises(EdtfError):
        date_reading("2019-13", None)
