"""What a hand or the keyboard is about to do to dates: where it would stand, in words, and as it will be written."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError
from frtdesk.model.event import Event
from frtdesk.model.moved_dates import moved
from frtdesk.state.redating import Part, Redating, distance
from frtdesk.timeline.snapping import Step

day_of = calendar.day_of

DATES = (
    ("2019-05-14", None),
    ("2019-05", None),
    ("2019-05~", None),
    ("2019", None),
    ("2019-21", None),
    ("201X", None),
    ("2019-01-31", "2019-05"),
    ("2019-05-14", ".."),
    ("2019-05-14", ""),
    ("", "2019-05-14"),
    ("2019-05-14/2019-06-02", None),
    ("[2019-05-01,2019-06-01]", None),
    ("-0043-03-15", None),
)


def held(start: str | None, end: str | None = None, part: Part = "whole") -> Redating:
    event = Event("a", "Somerville bans it", start, end)
    days = event.extent.days()
    base = days[3] + 1 if part == "end" or days[0] <= calendar.DISTANT_PAST else days[0]
    return Redating(part, [7], {7: event}, base)


def after(redating: Redating) -> tuple[str | None, str | None]:
    return redating.after.start, redating.after.end


def test_a_day_comes_to_rest_on_the_step_or_where_it_was() -> None:
    one = held("2019-05-14")
    one.draw_to(day_of(2019, 6, 26), Step.MONTH)
    assert after(one) == ("2019-07-01", None)
    assert one.words == ("Monday 1 July 2019", "48 days later")
    one.draw_to(day_of(2019, 5, 16), Step.MONTH)
    assert not one.changed
    assert one.words == ("Tuesday 14 May 2019",)
    one.draw_to(day_of(2019, 6, 27))
    assert one.words == ("Thursday 27 June 2019", "44 days later")
    assert one.sentence == "“Somerville bans it” is moved to 27 June 2019."


def test_a_month_moves_by_months_and_an_approximate_one_stays_so() -> None:
    one = held("2019-05~")
    one.draw_to(day_of(2019, 6, 12), one.step(20.0))
    assert after(one) == ("2019-06~", None)
    assert one.words == ("around June 2019", "31 days later")
    one.draw_to(day_of(2020, 2, 3), Step.YEAR)
    assert after(one) == ("2020-01~", None)


def test_an_end_is_drawn_to_the_last_day_before_a_step() -> None:
    one = held("2019-03-01", "2019-04-12", "end")
    one.draw_to(day_of(2019, 7, 5), Step.MONTH)
    assert after(one) == ("2019-03-01", "2019-06-30")
    assert one.words == ("1 March to 30 June 2019", "4 months long")
    one.draw_to(day_of(2019, 3, 31) + 1)
    assert one.words == ("1 to 31 March 2019", "31 days long")
    assert one.sentence == "“Somerville bans it” is now dated 1 to 31 March 2019."


def test_an_end_goes_no_further_than_the_start() -> None:
    one = held("2019-03-01", "2019-04-12", "end")
    one.draw_to(day_of(2019, 3, 20) + 1)
    one.draw_to(day_of(2019, 1, 1))
    assert after(one) == ("2019-03-01", "2019-03-20")
    assert one.words == ("1 to 20 March 2019", "It ends before it starts.")
    one.draw_to(day_of(2019, 3, 1) + 1)
    assert after(one) == ("2019-03-01", None)


def test_an_open_end_gets_a_day_and_an_open_event_keeps_its_end_when_it_is_moved() -> None:
    one = held("2019-03-01", "..", "end")
    one.base = day_of(2026, 7, 1)
    one.draw_to(day_of(2020, 1, 1), Step.YEAR)
    assert after(one) == ("2019-03-01", "2019-12-31")
    whole = held("2019-03-01", "..")
    whole.draw_to(day_of(2019, 3, 11))
    assert after(whole) == ("2019-03-11", "..")
    assert whole.words == ("since 11 March 2019", "10 days later")


def test_what_cannot_be_moved_so_far_stays_where_it_could_be() -> None:
    one = held("9999-12-20")
    one.draw_to(day_of(9999, 12, 28))
    one.draw_to(day_of(9999, 12, 31) + 3)
    assert after(one) == ("9999-12-28", None)
    assert "four digits" in one.problem


@given(st.sampled_from(DATES), st.integers(-20_000, 20_000), st.sampled_from([None, *Step]))
def test_what_is_shown_is_what_moving_by_so_many_days_writes(
    dates: tuple[str | None, str | None], days: int, step: Step | None
) -> None:
    one = held(*dates)
    one.draw_to(one.base + days, step)
    assert moved(one.lead, one.days) == one.after


@given(st.sampled_from(DATES), st.sampled_from(["whole", "start", "end"]), st.sampled_from([-1, 1]), st.data())
def test_a_nudge_always_takes_it_further(
    dates: tuple[str | None, str | None], part: Part, way: int, data: st.DataObject
) -> None:
    one = held(*dates, part=part)
    assume(part == "whole" or not (dates[0] or "").startswith("["))
    assume(part != "end" or dates[1] not in ("..", ""))
    assume(part != "start" or dates[0])
    for _ in range(3):
        step = one.step(data.draw(st.sampled_from([100.0, 2.0, 0.4, 0.01])))
        before = one.after
        one.nudge(1 if way > 0 else -1, step)
        assert one.after != before or one.problem


def test_several_go_along_by_as_much_as_the_one_in_the_hand() -> None:
    lead, other, month = Event("a", "A", "2019-05"), Event("b", "B", "2019-05-14"), Event("c", "C", "9999-12")
    one = Redating("whole", [1, 2, 3, 4], {1: lead, 2: other, 3: month}, day_of(2019, 5))
    one.draw_to(day_of(2019, 6, 12))
    assert [event.start for event in one.ghosts] == ["2019-06", "2019-06-14", "9999-12"]
    assert one.words == ("June 2019", "4 events, 31 days later")
    assert one.sentence == "4 events are moved, 31 days later."
    one.draw_to(day_of(2019, 5, 3))
    assert one.words == ("May 2019", "4 events, where they were")


def test_a_distance_is_said_to_the_day_or_roughly() -> None:
    assert [distance(days) for days in (1, -13, 4_383, -4_383)] == [
        "1 day later", "13 days earlier", "12 years later", "12 years earlier",
    ]  # fmt: skip


def test_a_set_has_no_edge() -> None:
    one = held("[2019-05-01,2019-06-01]", part="end")
    one.draw_to(day_of(2020))
    assert not one.changed
    with pytest.raises(EdtfError):
        one._at(day_of(2020))
