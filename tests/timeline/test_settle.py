"""Who is drawn and who is counted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.timeline.settle import dealt, settle

marks = st.lists(st.tuples(st.integers(0, 3), st.floats(0, 400), st.floats(0, 90), st.integers(1, 5)), max_size=40)


@given(marks, st.sampled_from([5.0, 20.0, 150.0]))
def test_a_mark_is_drawn_exactly_if_nothing_within_its_room_takes_precedence(
    given_marks: list[tuple[int, float, float, int]], room: float
) -> None:
    placed = sorted(given_marks)
    row, x, wide, importance = (np.array(part) for part in zip(*placed, strict=True)) if placed else (np.zeros(0),) * 4
    n = len(x)
    chance = dealt(np.arange(n))
    settled = settle(row, x, (x, x + wide), (importance, chance), np.full(n, room), 16.0)
    order = sorted(range(n), key=lambda i: (-importance[i], chance[i]))
    rank = {i: at for at, i in enumerate(order)}
    for i in range(n):
        near = [j for j in range(n) if row[j] == row[i] and abs(x[j] - x[i]) < room * (1 - 1e-9)]
        if min(near, key=rank.__getitem__) != i:
            assert settled.root[i] != i
        root = settled.root[i]
        assert settled.root[root] == root
        assert row[root] == row[i]
        assert rank[int(root)] <= rank[i]


def test_of_a_dense_run_of_equals_many_are_drawn_and_none_too_close() -> None:
    x = np.arange(0, 5_000, 5.0)
    chance = dealt(np.arange(1_000))
    settled = settle(np.zeros(1_000), x, (x, x), (np.full(1_000, 3), chance), np.full(1_000, 20.0), 16.0)
    drawn = x[settled.root == np.arange(1_000)]
    assert len(drawn) > 80
    assert np.diff(drawn).min() >= 20


def test_a_bar_gives_way_to_a_more_important_one_of_its_row() -> None:
    row, x = np.array([0, 0, 1]), np.array([0.0, 100.0, 50.0])
    extent = (x, x + 200)
    settled = settle(row, x, extent, (np.array([3, 5, 1]), dealt(np.arange(3))), np.full(3, 20.0), 16.0)
    assert settled.barless.tolist() == [True, False, False]
    assert settled.root.tolist() == [0, 1, 2]
