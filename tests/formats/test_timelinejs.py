"""TimelineJS: slides whose dates its reader takes as they are meant, and nothing in them that runs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats.timelinejs import FORMATS
from frtdesk.model.event import Checked, Event, Source
from tests.formats.given_content import GivenContent, written

TIMELINEJS = FORMATS[0]


def slide(start: str | None, end: str | None = None, checked: bool = True) -> dict[str, Any]:
    event = Event("a", "A <b>title</b> & more", start, end, "regulation", checked=Checked(date=checked))
    (found,) = json.loads(written(TIMELINEJS, [event]))["events"]
    return found


@pytest.mark.parametrize(
    ("start", "end", "start_date", "end_date", "words"),
    [
        ("2019-05-14", None, {"year": 2019, "month": 5, "day": 14}, None, None),
        ("2019-05", None, {"year": 2019, "month": 5}, None, None),
        ("2019", "2020-06", {"year": 2019}, {"year": 2020, "month": 6}, None),
        ("2019-05~", None, {"year": 2019, "month": 5}, None, "around May 2019"),
        ("2019-05-14", "..", {"year": 2019, "month": 5, "day": 14}, None, "since 14 May 2019"),
        ("..", "2019", {"year": 2019}, None, "until 2019"),
        ("201X", None, {"year": 2010, "month": 1, "day": 1}, {"year": 2019, "month": 12, "day": 31}, "the 2010s"),
        ("[..2019]", None, {"year": 2019, "month": 12, "day": 31}, None, "2019 or earlier"),
        ("-0043", None, {"year": -44}, None, None),
        ("0000", None, {"year": -1}, None, None),
        ("0001", None, {"year": 1}, None, None),
    ],
)
def test_dates_stand_where_its_reader_looks(
    start: str, end: str | None, start_date: dict[str, int], end_date: dict[str, int] | None, words: str | None
) -> None:
    found = slide(start, end)
    assert found["start_date"] == start_date
    assert found.get("end_date") == end_date
    assert found.get("display_date") == words


def test_a_day_that_was_not_confirmed_says_so() -> None:
    assert slide("2019-05-14", checked=False)["display_date"] == "14 May 2019 (day not confirmed)"


def test_markup_is_shown_and_not_run() -> None:
    sources = (
        Source("javascript:alert(1)", "", "T", None, ""),
        Source('https://a.example/"onclick="x', "", "U", None, ""),
    )
    event = Event("a", "<script>x</script>", "2019", summary="<img src=x onerror=y>", sources=sources)
    (found,) = json.loads(written(TIMELINEJS, [event]))["events"]
    whole = found["text"]["headline"] + found["text"]["text"]
    assert "<script" not in whole
    assert "<img" not in whole
    assert 'href="javascript' not in whole
    assert '"onclick' not in whole
    assert found["autolink"] is False


def test_the_title_says_what_is_shown() -> None:
    title = json.loads(written(TIMELINEJS, GivenContent([Event("a", "A", "2019")], filter="tag:<x>", of=9)))["title"][
        "text"
    ]
    assert title["headline"] == "Given"
    assert "1 of 9 events" in title["text"]
    assert "tag:&#60;x&#62;" in title["text"]


def test_a_story_without_dates_is_a_sentence() -> None:
    with pytest.raises(FrtError, match="shows nothing without one"):
        written(TIMELINEJS, [Event("a", "A")])


def test_one_slide_beyond_all_dates_does_not_take_the_days_of_the_others() -> None:
    far = [Event("a", "Near", "2019-05-14"), Event("b", "Far", "Y-300000000"), Event("c", "Farther", "Y300000000")]
    events = json.loads(written(TIMELINEJS, far))["events"]
    assert [event["unique_id"] for event in events] == ["a"]
