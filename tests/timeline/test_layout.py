"""Which lanes stand in a picture, and in which order."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.timeline.lanes import Lane
from frtdesk.timeline.layout import ORDERS, LaneView, arrange, sequence_of
from frtdesk.timeline.metrics import Metrics

LANES = (
    *(Lane(code, title, 4, 4, count=count) for code, title, count in [("a", "Zeta", 3), ("b", "ängström", 9),
                                                                      ("c", "Beta", 5)]),
    Lane("x-none", "No actor", 4, 4, count=99, aside=True),
)  # fmt: skip


def shown(view: LaneView) -> str:
    return " ".join(LANES[number].code for number in view.sequence(LANES))


def test_lanes_are_ordered_by_count_name_or_hand() -> None:
    assert shown(LaneView()) == "a b c x-none"
    assert shown(LaneView(sort="count")) == "b c a x-none"
    assert shown(LaneView(sort="name")) == "b c a x-none"
    assert shown(LaneView(sort="own", order=("c", "x-none", "a"))) == "c x-none a b"
    assert shown(LaneView(sort="own", order=("c",))) == "a b c x-none"


def test_pinned_lanes_stand_first_and_hidden_ones_nowhere() -> None:
    view = LaneView(pinned=frozenset({"c", "b"}), hidden=frozenset({"b", "gone"}))
    assert shown(view) == "c a x-none"
    assert shown(replace(view, hidden=frozenset(), sort="count")) == "b c a x-none"


codes = st.sampled_from([lane.code for lane in LANES] + ["gone"])


@given(
    st.builds(
        LaneView,
        st.frozensets(codes),
        st.dictionaries(codes, st.integers(1, 9)),
        st.lists(codes, unique=True).map(tuple),
        st.frozensets(codes),
        st.frozensets(codes),
        st.sampled_from(ORDERS),
    ),
    st.integers(100, 2_000),
    st.floats(0, 900),
)
def test_lanes_lie_one_under_the_other_without_a_gap(view: LaneView, height: int, scroll: float) -> None:
    bands, content, moved = arrange(LANES, view, height, scroll, Metrics())
    sequence = view.sequence(LANES)
    assert sorted(sequence) == [n for n, lane in enumerate(LANES) if lane.code not in view.hidden]
    ceiling = max([band.ceiling for band in bands], default=0.0)
    stuck = {n for n in sequence if LANES[n].code in view.pinned} if ceiling > Metrics().top else set()
    top = Metrics().top - moved
    for number in sequence:
        assert abs(bands[number].top - top - (moved if number in stuck else 0)) < 1e-6
        top += bands[number].height
    assert abs(top - (Metrics().top - moved + content)) < 1e-6
    if stuck:
        assert abs(sum(bands[n].height for n in stuck) - (ceiling - Metrics().top)) < 1e-6
    assert sequence_of(bands) == sequence
    assert all(bands[n].height == 0 and bands[n].hidden for n in range(len(LANES)) if n not in sequence)
