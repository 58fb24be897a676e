"""The axis: labels never touch, from a day to ten thousand years."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.timeline.measure import TextStyle, fixed_pitch
from frtdesk.timeline.ticks import axis, weekends
from frtdesk.timeline.timescale import TimeScale


def over(first: tuple[int, int, int], last: tuple[int, int, int], width: float = 1000) -> TimeScale:
    return TimeScale.over(calendar.day_of(*first), calendar.day_of(*last), width)


@given(
    st.integers(-4_000_000, 3_000_000),
    st.floats(1, 1.5e7),
    st.sampled_from([200.0, 900.0, 2560.0]),
)
def test_labels_of_a_tier_never_touch_and_stay_inside(start: int, days: float, width: float) -> None:
    made = axis(TimeScale.over(start, start + days, width), fixed_pitch)
    for tier in (made.major, made.minor):
        labelled = [tick for tick in tier if tick.text]
        for left, right in pairwise(labelled):
            assert left.text_x + left.width < right.text_x
        assert all(tick.text_x + tick.width <= width for tick in labelled)
    assert len(made.minor_lines) < 2_000


def test_tiers_go_from_days_to_millennia() -> None:
    week = axis(over((2020, 6, 8), (2020, 6, 15)), fixed_pitch)
    assert [tick.text for tick in week.major if tick.text] == ["June 2020"]
    assert week.minor[0].text == "Mon 8"
    years = axis(over((2018, 1, 1), (2021, 7, 1)), fixed_pitch)
    assert [tick.text for tick in years.major] == ["2018", "2019", "2020", "2021"]
    assert [tick.text for tick in years.minor][:4] == ["Jan", "Apr", "Jul", "Oct"]
    decades = axis(over((1990, 1, 1), (2026, 1, 1)), fixed_pitch)
    assert "2010s" in [tick.text for tick in decades.major]
    ages = axis(over((-3000, 1, 1), (2026, 1, 1)), fixed_pitch)
    texts = [tick.text for tick in ages.major + ages.minor]
    assert not {"0", "-1000"} & set(texts)
    assert any(text.endswith("BCE") for text in texts)


def test_the_year_stays_at_the_left_edge_while_inside_it() -> None:
    made = axis(over((2020, 3, 10), (2020, 11, 20)), fixed_pitch)
    assert made.major[0].text == "2020"
    assert made.major[0].text_x >= 0


def test_weekends_are_shaded_only_where_days_are_wide() -> None:
    assert weekends(over((2020, 1, 1), (2024, 1, 1))) == ()
    scale = over((2020, 6, 8), (2020, 6, 22))
    first = weekends(scale)[0]
    assert first == (scale.x_of(calendar.day_of(2020, 6, 13)), scale.x_of(calendar.day_of(2020, 6, 15)))


@given(st.integers(-300_000, 300_000), st.floats(20, 420), st.sampled_from([600.0, 1000.0, 1800.0]))
def test_days_and_weeks_always_say_their_month_and_year(start: int, days: float, width: float) -> None:
    """A row of days under the wrong month tells a wrong date. Names are as wide as on the class's screen."""

    def wide(texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]:
        return fixed_pitch(texts, style) * 1.6

    scale = TimeScale.over(start, start + days, width)
    made = axis(scale, wide)
    if made.unit not in ("day", "week"):
        return
    whole = [tick for tick, after in pairwise(made.major) if tick.x >= 0 and after.x <= width]
    assert all(tick.text for tick in whole)
    assert all(any(letter.isdigit() for letter in tick.text) for tick in made.major if tick.text)
