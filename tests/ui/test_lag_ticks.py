"""The days under the dot plot of a response lag: their words never touch, and zero stands among them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.ui.plot.lag_plot import scaled
from frtdesk.ui.plot.lag_ticks import lag_ticks, tick_words


@given(
    st.floats(-3_000, 0), st.floats(1, 12_000), st.floats(60, 1_600), st.floats(2, 40), st.floats(0, 20), st.booleans()
)
def test_words_never_touch(first: float, last: float, wide: float, letter: float, gap: float, log: bool) -> None:
    begin, end = float(scaled(first, log)), float(scaled(last, log))

    def place(day: int) -> float:
        return (float(scaled(day, log)) - begin) / (end - begin) * wide

    def width(words: str) -> float:
        return len(words) * letter

    ticks = lag_ticks(0.0, wide, place, width, gap, log=log)
    assert [day for day, _ in ticks] == sorted({day for day, _ in ticks})
    assert (0, "0") in ticks
    for (one, said), (other, then) in pairwise(ticks):
        assert place(one) + width(said) / 2 + gap <= place(other) - width(then) / 2 + 1e-6
    assert all(-1e-6 <= place(day) <= wide + 1e-6 for day, _ in ticks)


def test_longer_words_leave_fewer_marks_that_stand_evenly() -> None:
    def days(letter: float) -> list[int]:
        ticks = lag_ticks(0.0, 600.0, lambda day: day * 0.6, lambda words: len(words) * letter, 10.0, log=False)
        return [day for day, _ in ticks]

    short, long = days(4.0), days(14.0)
    assert len(short) > len(long) > 1
    for found in (short, long):
        steps = {after - before for before, after in pairwise(found)}
        assert len(steps) == 1


@pytest.mark.parametrize(
    ("day", "words"), [(0, "0"), (7, "1 week"), (30, "1 month"), (1_096, "3 years"), (-2, "−2 days")]
)
def test_days_in_words(day: int, words: str) -> None:
    assert tick_words(day) == words
