"""However one zooms and pans, a view stays between a day and three times the data, and in sight of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.state.view import LEAST_DAYS, MOST_TIMES, View, bounded, panned, zoomed

steps = st.lists(st.tuples(st.floats(0.01, 100.0), st.floats(0.0, 1.0), st.floats(-20.0, 20.0)), max_size=30)


@given(st.floats(-3e6, 3e6), st.floats(1.0, 4e6), steps)
def test_a_walk_stays_within_limits(first: float, data: float, walk: list[tuple[float, float, float]]) -> None:
    whole = (first, first + data)
    view = View(*whole)
    for factor, where, screens in walk:
        view = bounded(zoomed(view, factor, view.start + view.days * where), whole)
        view = bounded(panned(view, view.days * screens), whole)
        assert view.days >= LEAST_DAYS * 0.999
        assert view.days <= max(data * MOST_TIMES, LEAST_DAYS) * 1.001
        middle = (view.start + view.stop) / 2
        assert whole[0] - data - 1 <= middle <= whole[1] + data + 1


@given(st.floats(-3e6, 3e6), st.floats(10.0, 1e5), st.floats(0.5, 2.0), st.floats(0.0, 1.0))
def test_what_lies_under_the_pointer_stays_there(start: float, days: float, factor: float, where: float) -> None:
    view = View(start, start + days)
    at = start + days * where
    nearer = zoomed(view, factor, at)
    assert abs((at - nearer.start) / nearer.days - where) < 1e-6
