"""The strip of what is known says of each part of time what a loop over its events says."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as random_columns

from frtdesk.base import calendar
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Checked, Event, Quote, Source
from frtdesk.timeline.coverage import covered_days, uncovered
from frtdesk.timeline.known import LEAST, known_index, known_strip
from frtdesk.timeline.timescale import TimeScale

SOURCE = Source(None, "Me", "A letter", None, "primary")
QUOTE = Quote("Words", "Somebody", None, None, None, None, True)
COVERED = Meta(
    covered_from="1998", covered_to="2020-06", covered_to_day=calendar.day_of(2020, 6, 30), thin="Few before 2016."
)


def over(first: tuple[int, ...], last: tuple[int, ...], width: float = 1000) -> TimeScale:
    return TimeScale.over(calendar.day_of(*first), calendar.day_of(*last), width)


@pytest.fixture
def columns() -> Columns:
    return columns_of(
        [
            Event("a", "A", "2020-03-02", sources=(SOURCE, SOURCE), quotes=(QUOTE,), checked=Checked(True, True)),
            Event("b", "B", "2020-03-20", sources=(SOURCE,), quotes=(QUOTE,), checked=Checked(True, False)),
            Event("c", "C", "2020-03"),
            Event("d", "D", "2019-11-30", sources=(SOURCE, SOURCE, SOURCE)),
            Event("e", "E"),
        ],
        COVERED,
    )


def test_the_numbers_of_a_month_in_words(columns: Columns) -> None:
    scale = over((2019, 7, 1), (2021, 1, 1))
    strip = known_strip(known_index(columns, np.ones(len(columns), np.bool_)), scale)
    assert strip.unit.code in ("week", "month")
    months = known_strip(known_index(columns, np.ones(len(columns), np.bool_)), over((2018, 1, 1), (2021, 1, 1), 500))
    assert months.unit.code == "month"
    said = months.words_at(over((2018, 1, 1), (2021, 1, 1), 500).x_of(calendar.day_of(2020, 3, 10)))
    assert said == (
        "March 2020: 3 events, 1 with two sources or more, 2 of 2 exact days confirmed, 1 of 2 with quotes verified."
    )


def test_the_filter_counts(columns: Columns) -> None:
    kept = np.array([columns.ids[i] == "d" for i in range(len(columns))])
    strip = known_strip(known_index(columns, kept), over((2018, 1, 1), (2021, 1, 1), 500))
    assert strip.counts[1].sum() == 1
    assert strip.shares.max() == 1.0


def test_time_that_is_not_covered_says_so_and_what_is_thin(columns: Columns) -> None:
    scale = over((2019, 1, 1), (2022, 1, 1), 500)
    strip = known_strip(known_index(columns, np.ones(len(columns), np.bool_)), scale)
    assert (
        strip.words_at(scale.x_of(calendar.day_of(2021, 5, 5)))
        == "May 2021: not covered by this data. Few before 2016."
    )
    assert strip.words_at(scale.x_of(calendar.day_of(2019, 5, 5))) == "May 2019: no event."
    assert strip.words_at(-500) == ""
    assert round(strip.blank[-1][0]) == round(scale.x_of(calendar.day_of(2020, 7, 1)))


@given(random_columns(), st.floats(-200_000, 20_000), st.floats(2, 2_000_000))
def test_every_dated_event_in_view_is_counted_once(columns: Columns, start: float, days: float) -> None:
    scale = TimeScale.over(start, start + days, 800.0)
    index = known_index(columns, np.ones(len(columns), np.bool_))
    strip = known_strip(index, scale)
    inside = (index.moments >= start + 1) & (index.moments < start + days - 1)
    assert strip.counts[1].sum() >= np.count_nonzero(inside)
    assert (strip.counts[0::2] <= strip.counts[1::2]).all()
    assert (strip.shares <= 1).all()
    assert len(strip.edges) == strip.counts.shape[1] + 1
    assert len(strip.edges) <= 800 / LEAST * 1.2 + 4
    assert strip.edges[0] <= 0.5
    assert strip.edges[-1] >= 799.5


def test_cells_move_with_time_and_are_not_counted_anew(columns: Columns) -> None:
    index = known_index(columns, np.ones(len(columns), np.bool_))
    here = known_strip(index, over((2019, 1, 1), (2021, 1, 1), 500))
    there = known_strip(index, over((2019, 3, 1), (2021, 3, 1), 500))
    shared = there.first - here.first
    some = min(here.counts.shape[1] - shared, there.counts.shape[1])
    assert here.counts[:, shared : shared + some].tolist() == there.counts[:, :some].tolist()


def test_what_the_data_covers() -> None:
    assert covered_days(Meta()) == (None, None)
    assert covered_days(Meta(covered_from="no date")) == (None, None)
    first = calendar.day_of(1998)
    assert covered_days(COVERED) == (first, calendar.day_of(2020, 6, 30))
    assert uncovered((None, None), 0, 10) == ()
    assert uncovered((5, 7), 0.0, 10.0) == ((0.0, 5.0), (8.0, 10.0))
    assert uncovered((50, 70), 0.0, 10.0) == ((0.0, 10.0),)
    assert uncovered((-70, -50), 0.0, 10.0) == ((0.0, 10.0),)
