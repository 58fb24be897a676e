"""Rules name what is broken, and leave alone what is merely missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.rules import circles, event_violations, order_violations

SOUND = Event(
    "a", "A", start="2019-05-14", end="..", kind="regulation", stage="passed", policy_types=("ban",),
    jurisdiction=Place("local", "US-CA", "Oakland"), actors=(Party("Council", "legislature", "decides"),),
    quotes=(Quote("x", "y", None, None, "2019", 0, True),),
    sources=(Source("https://x.org", "X", "T", "2019~", "news"),), relations=(Relation("b", "follows"),),
    checked=Checked(True, True),
)  # fmt: skip


def known(code: str) -> bool:
    return code in ("US-CA", "EU")


def breaches(event: Event) -> list[str]:
    return [violation.field for violation in event_violations(event, known)]


def test_a_sound_event_and_a_bare_one_break_nothing() -> None:
    assert breaches(SOUND) == []
    assert breaches(Event("a", "")) == []
    assert breaches(Event("a", "A", start="", end="", kind="rumour")) == []
    unsaid = Event("a", "A", actors=(Party("X", "", ""),), sources=(Source("https://x.org", "", "", None, ""),))
    assert breaches(unsaid) == []


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        (replace(SOUND, start="2019-02-30"), ["start"]),
        (replace(SOUND, end="2019-02-30"), ["end"]),
        (replace(SOUND, start="x", end="y"), ["start", "end"]),
        (replace(SOUND, end="2019-05-13"), ["end"]),
        (replace(SOUND, start="2020/2019", end=None), ["start"]),
        (replace(SOUND, start="..", end=None), ["start"]),
        (replace(SOUND, stage="law"), ["stage"]),
        (replace(SOUND, policy_types=("ban", "magic", "spell")), ["policy_types", "policy_types"]),
        (replace(SOUND, jurisdiction=Place("town", "XX-1", "")), ["jurisdiction", "jurisdiction"]),
        (replace(SOUND, actors=(Party("a", "person", "hero"),)), ["actors"]),
        (replace(SOUND, relations=(Relation("b", "likes"),)), ["relations"]),
        (replace(SOUND, sources=(Source(None, "", "", "then", "blog"),)), ["sources", "sources"]),
        (replace(SOUND, sources=()), ["quotes"]),
        (replace(SOUND, quotes=()), ["checked"]),
        (replace(SOUND, checked=Checked(True, False)), ["checked"]),
    ],
)
def test_each_breach(event: Event, fields: list[str]) -> None:
    assert breaches(event) == fields


def test_end_in_the_same_month_is_not_before() -> None:
    assert breaches(replace(SOUND, start="2019-05-14", end="2019-05")) == []


def test_order_of_relations() -> None:
    starts = {"a": (10, 20), "b": (20, 30), "c": (21, 21), "open": (None, None)}
    links = [("a", "b", "amends"), ("a", "c", "amends"), ("a", "c", "cites"), ("a", "open", "follows"), ("c", "a", "x")]
    found = list(order_violations(starts, links))
    assert [(it.event, it.field) for it in found] == [("a", "relations")]
    assert found[0].sentence == "It amends c, which starts later."


def test_circles_are_named_from_their_first_member() -> None:
    assert list(circles({"c": ["a"], "a": ["b"], "b": ["c"], "d": ["a"], "e": []})) == [("a", "b", "c")]
    assert list(circles({"a": ["a"]})) == [("a",)]
    assert sorted(circles({"a": ["b"], "b": ["a"], "x": ["y"], "y": ["x"]})) == [("a", "b"), ("x", "y")]
    assert list(circles({str(i): [str(i + 1)] for i in range(20_000)})) == []
    assert len(list(circles({str(i): [str(i ^ 1)] for i in range(20_000)}))) == 10_000


@given(st.dictionaries(st.integers(0, 8).map(str), st.lists(st.integers(0, 8).map(str), max_size=3)))
def test_every_circle_is_one_and_without_their_members_none_is_left(arrows: dict[str, list[str]]) -> None:
    found = list(circles(arrows))
    for circle in found:
        for here, there in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert there in arrows[here]
    members = {member for circle in found for member in circle}
    left = {name: set(targets) - members for name, targets in arrows.items() if name not in members}
    assert not reaches_itself(left)


def reaches_itself(arrows: dict[str, set[str]]) -> bool:
    for name in arrows:
        seen: set[str] = set()
        waiting = list(arrows[name])
        while waiting:
            at = waiting.pop()
            if at == name:
                return True
            if at not in seen:
                seen.add(at)
                waiting += arrows.get(at, ())
    return False
