"""A page: what stands on it, that everything has room, and that what has none is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from frtdesk.base import calendar
from frtdesk.draw.legend_strip import entries
from frtdesk.draw.offscreen import ensure_application
from frtdesk.draw.page import FOOT_LINES, Page, compose_page
from frtdesk.draw.page_words import range_words
from frtdesk.formats.picture import Picture
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.layout import LaneView

YEAR_2018, YEAR_2021 = calendar.day_of(2018), calendar.day_of(2021)
META = Meta(title="Faces", licence="CC BY 4.0", covered_to="2026-06", covered_to_day=calendar.day_of(2026, 6, 30))
KINDS = ("corporate", "advocacy", "regulation", "context")


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def events(count: int, kinds: Sequence[str] = KINDS) -> list[Event]:
    """One every ten days from 2018 on, all confirmed."""
    days = (calendar.civil(YEAR_2018 + 10 * number) for number in range(count))
    return [
        Event(f"e{number}", f"Event number {number}", f"{y}-{m:02}-{d:02}", kind=kinds[number % len(kinds)],
              checked=Checked(date=True))
        for number, (y, m, d) in enumerate(days)
    ]  # fmt: skip


def picture(some: list[Event], keep: slice = slice(None), **options: object) -> Picture:
    columns = columns_of(some, META)
    kept = np.zeros(len(columns), np.bool_)
    kept[keep] = True
    index = index_picture(columns, by_kind(columns), kept)
    return Picture(index, **{"start": float(YEAR_2018), "stop": float(YEAR_2021), **options})  # pyright: ignore[reportArgumentType]


def test_the_foot_says_in_words_as_of_which_day_it_was_known() -> None:
    page = compose_page(picture(events(40), slice(10), filter="kind:context known:2020-06-09"))
    assert page.foot == (
        "10 of 40 events · as known on 9 June 2020 · filter: kind:context known:2020-06-09 · data to June 2026",
    )


def test_head_and_foot() -> None:
    page = compose_page(picture(events(40), slice(10), filter="kind:context\n2018", title=" My\n title "))
    assert (page.title, page.subtitle) == ("My title", "2018 to 2020")
    assert page.foot == ("10 of 40 events · filter: kind:context 2018 · data to June 2026",)
    assert re.fullmatch(r"frtdesk [\w.]+ · CC BY 4\.0", page.credit)
    assert all(words in page.about for words in ("My title. 2018 to 2020.", "10 of 40 events", "CC BY 4.0"))


def test_the_title_is_the_databases_own_unless_one_is_given() -> None:
    assert compose_page(picture(events(1))).title == "Faces"
    bare = columns_of(events(1))
    index = index_picture(bare, by_kind(bare), np.ones(1, np.bool_))
    page = compose_page(Picture(index, YEAR_2018, YEAR_2021))
    assert page.title == "Timeline"
    assert "·" not in page.credit
    assert page.foot == ("1 of 1 event · no filter",)


def test_what_lies_outside_the_range_or_has_no_date_is_counted() -> None:
    page = compose_page(picture([*events(40), Event("x", "Undated")], stop=float(YEAR_2018 + 100)))
    assert page.foot[0].startswith("41 of 41 events · 30 of them outside this range · 1 without a date · no filter")


def test_lanes_stand_as_on_the_screen_and_hidden_ones_are_counted() -> None:
    lanes = LaneView(order=("context", "advocacy"), hidden=frozenset({"corporate"}), sort="own")
    page = compose_page(picture(events(40), lanes=lanes))
    assert [box.title for box in page.frame.shown_lanes] == ["Context", "Advocacy calls", "Regulation"]
    assert "1 lane hidden, 10 events" in page.foot[0]
    assert "Corporate moves:" not in page.about
    nothing = replace(lanes, hidden=frozenset({"corporate", "advocacy", "regulation", "context"}))
    assert compose_page(picture(events(40), lanes=nothing)).frame.message == "Every lane is hidden."


def test_lanes_without_an_event_are_left_out() -> None:
    page = compose_page(picture(events(40), slice(0, 1)))
    assert [box.title for box in page.frame.lanes] == ["Corporate moves"]
    assert sum(box.counts.total for box in page.frame.lanes) == 1
    nothing = compose_page(picture(events(40), slice(0)))
    assert len(nothing.frame.lanes) == 4
    assert nothing.frame.message


def fits(page: Page) -> None:
    """Head, timeline, legend and foot stand one under the other, and nothing sticks out."""
    assert page.frame_top + page.frame.height <= page.legend_top
    foot_top = page.height - page.margin - len(page.foot) * 16 * page.factor
    assert page.legend_top + page.legend.height <= foot_top + 0.5
    assert 1 <= len(page.foot) <= FOOT_LINES


@settings(max_examples=25)
@given(
    st.integers(320, 5000),
    st.integers(320, 5000),
    st.integers(0, 200),
    st.text(max_size=300),
    st.sampled_from(["", "kind:context", "a very long filter " * 50, "x" * 3000]),
)
def test_everything_has_room_or_is_counted(width: int, height: int, count: int, title: str, said: str) -> None:
    wanted = picture(events(count), width=width, height=height, title=title, filter=said)
    page = compose_page(wanted)
    fits(page)
    hidden = sum(box.counts.above + box.counts.below for box in page.frame.lanes)
    if hidden:
        assert f"{hidden:,} in rows that did not fit" in " ".join(page.foot) or page.foot[-1].endswith("…")
    counts = [box.counts for box in page.frame.lanes]
    assert sum(lane.drawn + lane.clustered + lane.strip + lane.left + lane.right for lane in counts) == count - hidden


def test_a_page_that_is_cut_is_cut_between_two_rows() -> None:
    page = compose_page(picture(events(300), width=640, height=400))
    assert page.frame.hidden_rows
    feet = [box.row_top + row * box.pitch for box in page.frame.lanes for row in range(box.rows + 1)]
    assert min(abs(foot - page.frame.height) for foot in feet) < 1.1


def test_larger_pages_have_larger_text_and_more_of_it() -> None:
    small, large = (compose_page(picture(events(300), width=w, height=h)) for w, h in ((1280, 720), (5120, 2880)))
    assert large.factor > 1.4 * small.factor
    shown = [sum(not label.text.endswith("…") for label in page.frame.labels) for page in (small, large)]
    assert shown[1] > shown[0]


def test_the_legend_explains_what_occurs_and_nothing_else() -> None:
    plain = [entry.text for entry in entries(compose_page(picture(events(8))).frame)]
    assert plain == ["Corporate moves", "Advocacy calls", "Regulation", "Context"]
    odd = [
        Event("a", "Month", "2018-05", kind="context"),
        Event("b", "Around", "2019~", kind="context"),
        Event("c", "Perhaps", "2019-02?", kind="context"),
        Event("d", "Span", "2018-02-01", "2019-03-01", kind="context", checked=Checked(date=True)),
        Event("e", "Running", "2018-08-01", "..", kind="context", checked=Checked(date=True)),
        Event("f", "Unknown end", "2018-03-01", "", kind="context", checked=Checked(date=True)),
        Event("g", "One of", "[2018-03..2020-07]", kind="context"),
    ]
    found = [entry.text for entry in entries(compose_page(picture(odd)).frame)]
    assert found[0] == "Context"
    assert set(found[1:]) >= {
        "day not known or not confirmed", "around this date", "perhaps this date", "some time within",
        "lasts this long", "still running", "end not recorded", "some time between",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2018, 1, 1), (2020, 12, 31), "2018 to 2020"),
        ((2019, 1, 1), (2019, 12, 31), "2019"),
        ((2018, 1, 1), (2021, 6, 30), "January 2018 to June 2021"),
        ((2020, 6, 1), (2020, 6, 30), "June 2020"),
        ((2020, 6, 8), (2020, 6, 11), "8 June 2020 to 11 June 2020"),
        ((2020, 6, 8), (2020, 6, 8), "8 June 2020"),
        ((-43, 1, 1), (14, 12, 31), "44 BCE to 14"),
    ],
)
def test_the_range_in_words(first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> None:
    assert range_words(calendar.day_of(*first), calendar.day_of(*last) + 1) == words


def test_the_application_of_a_window_is_used(qapp: QGuiApplication) -> None:
    ensure_application()
    assert QGuiApplication.instance() is qapp
