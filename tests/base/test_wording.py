"""Dates as a reader meets them: every row of the table of honest dates, and the corners."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar, wording
from frtdesk.base.wording import Names, date_words, days_between, span_words, when


@pytest.fixture
def german() -> Iterator[Names]:
    months = ("Januar", "Februar", "März", "April", "Mai", "Juni")
    months += ("Juli", "August", "September", "Oktober", "November", "Dezember")
    days = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
    names = Names(months, months, tuple(m[:3] for m in months), days, tuple(d[:2] for d in days))
    wording.use_names(names)
    yield names
    wording.use_names(None)


@pytest.mark.parametrize(
    ("text", "confirmed", "words"),
    [
        ("2019-05-14", True, "Tuesday 14 May 2019"),
        ("2019-05-14", False, "14 May 2019 (day not confirmed)"),
        ("2019-05", True, "May 2019"),
        ("2019", True, "2019"),
        ("2019-05~", True, "around May 2019"),
        ("2019-05?", True, "perhaps May 2019"),
        ("2019-03-01/2019-09-30", True, "1 March to 30 September 2019"),
        ("2019-03/2019-09", True, "March to September 2019"),
        ("2019-08-01/..", True, "since 1 August 2019"),
        ("2019-08-01/", True, "from 1 August 2019, end not recorded"),
        ("[2019-03..2019-07]", True, "between March and July 2019"),
    ],
)
def test_the_table_of_honest_dates(text: str, confirmed: bool, words: str) -> None:
    assert when(text, None, confirmed=confirmed) == words
    if "/" in text:
        start, end = text.split("/")
        assert when(start, end, confirmed=confirmed) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2020-06-11", "Thursday 11 June 2020"),
        ("2020-06-11T23:59:59-11:00", "Thursday 11 June 2020"),
        ("2020-06-17~", "around 17 June 2020"),
        ("2020-06-17?", "perhaps 17 June 2020"),
        ("2019~", "around 2019"),
        ("2019-05%", "perhaps around May 2019"),
        ("2019-05-XX", "May 2019"),
        ("2019-21", "spring 2019"),
        ("2019-22~", "around summer 2019"),
        ("2019-23", "autumn 2019"),
        ("2019-24", "winter 2019/2020"),
        ("201X", "the 2010s"),
        ("19XX", "the 1900s"),
        ("20XX", "the 2000s"),
        ("190X", "the years 1900 to 1909"),
        ("2XXX", "the years 2000 to 2999"),
        ("-019X", "the years 200 BCE to 191 BCE"),
        ("-0043", "44 BCE"),
        ("0000", "1 BCE"),
        ("-0043-03-15~", "around 15 March 44 BCE"),
        ("Y170000", "170,000"),
        ("Y-12000", "12,001 BCE"),
        ("2019-03-01/2019-03-30", "1 to 30 March 2019"),
        ("2019-03-01/2019-03-01", "1 March 2019"),
        ("2019-12-28/2020-01-03", "28 December 2019 to 3 January 2020"),
        ("2019-12/2020-01", "December 2019 to January 2020"),
        ("2019/2021", "2019 to 2021"),
        ("2020-05/2020", "May 2020 to later in 2020"),
        ("2020-05-12/2020-05", "12 May 2020 to later in May 2020"),
        ("2020-05-12/2020-06", "12 May 2020 to June 2020"),
        ("2020-05~/2020", "around May 2020 to later in 2020"),
        ("2020-05/2020~", "May 2020 to around 2020"),
        ("2019-05/2019-05", "within May 2019"),
        ("2019/2019", "within 2019"),
        ("2019-03-01/2019-09", "1 March 2019 to September 2019"),
        ("2019-03~/2019-09", "around March 2019 to September 2019"),
        ("2019-21/2019-23", "spring 2019 to autumn 2019"),
        ("2019-05?/..", "since perhaps May 2019"),
        ("../2019", "until 2019"),
        ("/2019-03-01", "until 1 March 2019, start not recorded"),
        ("/..", "still running, start not recorded"),
        ("../", "end not recorded"),
        ("../..", "at all times"),
        ("[2019-03-01..2019-03-07]", "between 1 and 7 March 2019"),
        ("[2019-03..2020-07]", "between March 2019 and July 2020"),
        ("[2019,2021]", "2019 or 2021"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"),
        ("[..1760-12]", "December 1760 or earlier"),
        ("[1760-12..]", "December 1760 or later"),
        ("{2019-03,2019-07}", "March 2019 and July 2019"),
        ("{2019,2020-05~,2021}", "2019, around May 2020 and 2021"),
        ("{2019-03..2019-07}", "March to July 2019"),
        ("{..2019}", "until 2019"),
        ("{2019..}", "from 2019 on"),
    ],
)
def test_a_date_in_words(text: str, words: str) -> None:
    assert when(text, None) == words


def test_an_event_without_a_date_is_undated() -> None:
    assert when(None, None) == when("", None) == when("", "") == date_words(None) == "Undated"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2019-05", None, "May 2019"),
        ("2020-06-17~", None, "around 17 June 2020 (day not confirmed)"),
        ("2019-03-01", "2019-09", "1 March 2019 to September 2019 (day not confirmed)"),
        ("2019-03-01", "2019-09-30", "1 March to 30 September 2019 (days not confirmed)"),
        ("2019-08-01", "..", "since 1 August 2019 (day not confirmed)"),
        ("[2019-03-01..2019-03-07]", None, "between 1 and 7 March 2019"),
        (None, None, "Undated"),
    ],
)
def test_only_a_day_that_is_claimed_can_be_unconfirmed(start: str | None, end: str | None, words: str) -> None:
    assert when(start, end, confirmed=False) == words


def test_what_is_no_date_is_shown_as_written_and_bounded() -> None:
    assert when("late in May", None) == date_words("late in May") == "late in May"
    assert when("2019", "soon") == "2019/soon"
    assert when(None, "soon") == "/soon"
    assert when("2020", "2019") == "2020/2019"
    assert len(when("9" * 10_000_000, "x" * 10_000_000)) < 200
    assert when("a\nb\x00\u202e", None).isprintable()


@given(st.one_of(st.none(), st.text()), st.one_of(st.none(), st.text()))
def test_any_two_texts_have_words(start: str | None, end: str | None) -> None:
    words = when(start, end)
    assert words.isprintable()
    assert len(words) < 200


def test_one_date_reads_without_its_weekday() -> None:
    assert date_words("2020-06-11") == "11 June 2020"
    assert date_words("2020-06/2020-07") == "June to July 2020"


def test_days_on_their_own() -> None:
    day = calendar.day_of(2020, 6, 11)
    assert wording.day_words(day) == "11 June 2020"
    assert wording.day_words(day, weekday=True) == "Thursday 11 June 2020"
    assert wording.short_day(day) == "11 Jun 2020"
    assert wording.month_year(day) == "June 2020"
    assert [wording.year_words(year) for year in (2019, 1, 0, -43)] == ["2019", "1", "1 BCE", "44 BCE"]


@given(st.integers(calendar.day_of(-9999), calendar.day_of(9999, 12, 31)))
def test_a_day_in_words_is_the_day_that_its_text_says(day: int) -> None:
    year, month, day_of_month = calendar.civil(day)
    text = f"{year:05}" if year < 0 else f"{year:04}"
    assert when(f"{text}-{month:02}-{day_of_month:02}", None) == wording.day_words(day, weekday=True)


@pytest.mark.parametrize(
    ("lo", "hi", "words"),
    [
        (0, 0, "the same day"),
        (3, 3, "3 days later"),
        (1, 1, "1 day later"),
        (-1, -1, "1 day earlier"),
        (17, 47, "17 to 47 days later"),
        (-47, -17, "17 to 47 days earlier"),
        (-5, 25, "between 5 days earlier and 25 days later"),
        (-1, 1, "between 1 day earlier and 1 day later"),
        (0, 30, "the same day or up to 30 days later"),
        (-30, 0, "the same day or up to 30 days earlier"),
        (12345, 12345, "12,345 days later"),
        (1200, 23000, "1,200 to 23,000 days later"),
        (25, -5, "between 5 days earlier and 25 days later"),
    ],
)
def test_days_between_two_events(lo: int, hi: int, words: str) -> None:
    assert days_between(lo, hi) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0.2, "1 day"),
        (1, "1 day"),
        (9, "9 days"),
        (49, "49 days"),
        (61, "2 months"),
        (76, "2½ months"),
        (365, "12 months"),
        (548, "1½ years"),
        (731, "2 years"),
        (1278, "3½ years"),
        (25 * 365.2425, "25 years"),
        (2_000 * 365.2425, "2,000 years"),
    ],
)
def test_a_length_of_time_for_the_status_bar(days: float, words: str) -> None:
    assert span_words(days) == words


def test_names_come_from_the_language_that_is_plugged_in(german: Names) -> None:
    assert wording.names() is german
    assert when("2020-06-11", None) == "Donnerstag 11 Juni 2020"
    assert when("2019-03/2019-05", None) == "März to Mai 2019"
    assert wording.short_day(calendar.day_of(2020, 12, 6)) == "6 Dez 2020"


def test_names_need_every_month_and_weekday() -> None:
    with pytest.raises(ValueError, match="twelve months"):
        Names(("January",), ("January",), ("Jan",), ("Monday",), ("Mon",))
