"""Dates as people write them: five national orders, words, eras; never a guess, never a default."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.edtf import extent
from frtdesk.formats.incoming import UnreadableError
from frtdesk.formats.written_date import OrderSeen, is_zeros, read_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("2019", "2019"),
        ("2019-05-14", "2019-05-14"),
        ("2019-05~", "2019-05~"),
        ("14.05.2019", "2019-05-14"),
        ("14. 5. 2019", "2019-05-14"),
        ("25/12/2019", "2019-12-25"),
        ("12/25/2019", "2019-12-25"),
        ("14-05-2019", "2019-05-14"),
        ("2019/5/14", "2019-05-14"),
        ("2019. 05. 14.", "2019-05-14"),
        ("2019年5月14日", "2019-05-14"),
        ("20190514", "2019-05-14"),
        ("05/05/2019", "2019-05-05"),
        ("14 May 2019", "2019-05-14"),
        ("May 14, 2019", "2019-05-14"),
        ("14. März 2019", "2019-03-14"),
        ("1er février 2019", "2019-02-01"),
        ("3 de mayo de 2019", "2019-05-03"),
        ("May 2019", "2019-05"),
        ("05/2019", "2019-05"),
        ("c. 1850", "1850~"),
        ("44 BC", "-0043"),
        ("1 AD", "0001"),
        ("1990s", "199X"),
        ("Sat May 20 1961 00:00:00 GMT-0600", "1961-05-20"),
        ("Sep 25 2010 17:00:00 EST", "2010-09-25T17:00:00-05:00"),
        ("Jun 16 2006 00:00:00 GMT", "2006-06-16"),
        ("25 Sep 2010 17:00 CEST", "2010-09-25T17:00:00+02:00"),
        ("Spring 2019", "2019-21"),
        ("summer 44 BCE", "-0043-22"),
        ("Herbst 2019", "2019-23"),
        ("fall 2019", "2019-23"),
        ("winter 2019/2020", "2019-24"),
        ("around winter 2019/20", "2019-24~"),
        ("2019-21", "2019-21"),
        ("14 May 19 AD", "0019-05-14"),
        ("14 May 987", "0987-05-14"),
        ("0000-05-14", "0000-05-14"),
        ("1 BC", "0000"),
        ("2019-05-14 10:30", "2019-05-14T10:30:00"),
        ("2019-05-14 10:30 PM", "2019-05-14T22:30:00"),
        ("2019-05-14T10:30:00.123456+02:00", "2019-05-14T10:30:00+02:00"),
    ],
)
def test_dates_are_read(text: str, expected: str) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("31.02.2019", "28 days"),
        ("2019-02-31", "28 days"),
        ("14.13.2019", "no month 13"),
        ("14.5.19", "two digits"),
        ("14-May-19", "two digits"),
        ("May-19", "two digits"),
        ("14 May 19", "two digits"),
        ("14-May-98", "two digits"),
        ("May 14, 19", "two digits"),
        ("Jan-00", "two digits"),
        ("Spring 19", "two digits"),
        ("14.05.0000", "no year 0"),
        ("05/0000", "no year 0"),
        ("0 BC", "no year 0"),
        ("winter 2019/2022", "two years"),
        ("2019/21", "no month 21"),
        ("04/05/2019", "two days"),
        ("soon", "not written like"),
        ("43599", "Y12000"),
        ("x" * 500, "longer"),
        ("2019-05-14 25:00", "no such time"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, why: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read_date(text)
    assert why in error.value.why


@pytest.mark.parametrize(
    ("text", "expected"),
    [("14-May-19", "2019-05-14"), ("May-98", "1998-05"), ("14.05.30", "1930-05-14"), ("Jan-00", "2000-01"),
     ("14 May 19 AD", "0019-05-14"), ("44 BC", "-0043"), ("14/05/29", "2029-05-14"), ("14 May 2019", "2019-05-14")],
)  # fmt: skip
def test_years_of_two_digits_are_recent_where_a_person_says_so(text: str, expected: str) -> None:
    assert read_date(text, recent=True) == expected


@pytest.mark.parametrize(
    "text", ["0000-00-00", "00.00.0000", "00/00/0000", "0000", "0", "0000-00-00 00:00:00", " 0000-00-00T00:00:00Z"]
)
def test_zeros_are_no_date(text: str) -> None:
    assert read_date(text) == ""
    assert is_zeros(text)


def test_the_order_is_taken_where_it_is_given() -> None:
    assert read_date("04/05/2019", "dmy") == "2019-05-04"
    assert read_date("04/05/2019", "mdy") == "2019-04-05"


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["04/05/2019", "14/05/2019"], "dmy"),
        (["04/05/2019", "05/14/2019"], "mdy"),
        (["04/05/2019"], ""),
        (["14/05/2019", "05/14/2019"], ""),
        (["2019-05-04", "4 May 2019"], ""),
    ],
)
def test_one_date_settles_a_column(texts: list[str], order: str) -> None:
    seen = OrderSeen()
    for text in texts:
        seen.see(text)
    assert seen.order == order


@given(st.text(max_size=60), st.sampled_from(["", "dmy", "mdy"]))
def test_any_text_is_a_date_or_told(text: str, order: str) -> None:
    try:
        found = read_date(text, order)
    except UnreadableError:
        return
    extent(found, None)  # raises for what is no date


@given(st.dates(), st.sampled_from(["%d.%m.%Y", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y"]))
def test_every_day_is_read_as_it_is_written(day: date, pattern: str) -> None:
    written = format(day, pattern.replace("%Y", f"{day.year:04d}"))  # some platforms write the year 2 as "2"
    assert read_date(written) == str(day)
