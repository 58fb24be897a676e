"""Events that may be one are proposed with the reason why; what only looks a little alike is not."""

from __future__ import annotations

from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.model.likely_pairs import event_pairs


def found(events: list[Event], *shared: tuple[str, ...]) -> dict[tuple[str, str], str]:
    columns = columns_of(events)
    at = {event_id: int(columns.key[i]) for i, event_id in enumerate(columns.ids[n] for n in range(len(columns)))}
    ids = {key: event_id for event_id, key in at.items()}
    pairs = run(event_pairs(columns, [[at[name] for name in group] for group in shared]))
    return {(ids[pair.kept], ids[pair.other]): pair.reason for pair in pairs}


def test_events_that_say_nearly_the_same_of_about_the_same_days() -> None:
    events = [
        Event("a", "San Francisco bans face recognition", "2019-05-14", importance=3),
        Event("b", "San Francisco bans facial recognition", "2019-05-15", importance=5),
        Event("c", "San Francisco bars face recognition", "2019-06-14"),
        Event("d", "Oakland sues", "2019-05-14"),
        Event("e", "", "2019-05-14"),
        Event("f", "", "2019-05-14"),
    ]
    assert found(events) == {("b", "a"): "Titles alike to 94 %, 1 day apart."}


def test_a_month_may_be_the_day_in_it() -> None:
    events = [Event("a", "IBM leaves the market", "2020-06"), Event("b", "IBM leaves the market.", "2020-06-28")]
    assert found(events) == {("a", "b"): "Titles alike to 97 %, the same time."}


def test_equal_titles_are_found_within_a_month_and_without_dates() -> None:
    events = [
        Event("a", "Hearing on faces", "2019-05-01"),
        Event("b", "Hearing on faces", "2019-05-28"),
        Event("c", "Hearing on faces", "2021-05-01"),
        Event("x", "Some day"),
        Event("y", "some  day"),
    ]
    assert found(events) == {
        ("a", "b"): "Equal titles, 27 days apart.",
        ("x", "y"): "Equal titles, the same time.",
    }


def test_one_source_makes_alike_titles_likely() -> None:
    events = [
        Event("a", "Detroit pays for the wrongful arrest", "2024-06-28"),
        Event("b", "Detroit to pay for a wrongful arrest by face", "2024-07-05"),
        Event("c", "Something else altogether", "2024-07-05"),
    ]
    assert found(events) == {}
    pairs = found(events, ("a", "b", "c"))
    assert list(pairs) == [("a", "b")]
    assert pairs["a", "b"].endswith("7 days apart. One source documents both.")


def test_in_a_crowd_the_same_words_count() -> None:
    events = [Event(f"e{i}", f"Number {i}", "2019-05-14") for i in range(80)]
    events += [Event("x", "Twice told", "2019-05-14"), Event("y", "told  TWICE", "2019-05-14")]
    assert list(found(events)) == [("x", "y")]


def test_nothing_open_has_none() -> None:
    assert found([]) == {}
