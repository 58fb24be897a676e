"""The fields that a merge takes, told before and after."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.model.conflict import Take
from frtdesk.model.event import Event, Party, Source
from frtdesk.model.merge_fate import Fate
from frtdesk.model.merge_plan import EventFate
from frtdesk.model.merge_taken import ENTRIES, ROOM, taken_lines
from frtdesk.model.three_way import three_way

MINE = Event("a-ban", "A ban", "2019-05", summary="Six use it.", tags=("ban", "police"))


def told(theirs: Event, mine: Event = MINE, base: Event = MINE, take: Take = Take.MINE) -> list[str]:
    merged = three_way(base, mine, theirs)
    fate = Fate.THEIRS if mine == base else Fate.BOTH
    return list(taken_lines(EventFate("a-ban", fate, mine, theirs, 1, merged), {}, take))


def test_each_field_that_is_taken_is_told() -> None:
    theirs = replace(MINE, title="The ban", summary="Seven use it.", start="2019-06", importance=5)
    assert told(theirs) == [
        "Title: A ban → The ban",
        "Summary: Six use it. → Seven use it.",
        f"Importance: {MINE.importance} → 5",
        "Dates: May 2019 → June 2019",
    ]


def test_what_comes_and_what_is_emptied_is_told() -> None:
    assert told(replace(MINE, summary="", note="New.")) == ["Summary: Six use it. → nothing", "Note: nothing → New."]


def test_of_a_list_only_what_goes_and_what_comes() -> None:
    theirs = replace(MINE, tags=("police", "city"), actors=(Party("Ay", "company", "sponsor"),))
    actors, tags = told(theirs)
    assert actors.startswith("Actors: + Ay")
    assert tags == "Tags: − ban, + city"


def test_what_is_kept_of_mine_is_not_told_as_taken() -> None:
    mine = replace(MINE, title="My ban", note="Mine.")
    theirs = replace(MINE, title="Their ban", summary="Seven.")
    assert told(theirs, mine) == ["Summary: Six use it. → Seven."]
    assert told(theirs, mine, take=Take.THEIRS) == ["Title: My ban → Their ban", "Summary: Six use it. → Seven."]


def test_a_long_text_is_cut_to_where_it_differs() -> None:
    long = "word " * 200
    mine = replace(MINE, summary=f"{long}before {long}")
    (line,) = told(replace(MINE, summary=f"{long}after {long}"), mine, mine)
    assert "before" in line.split(" → ")[0]
    assert "after" in line.split(" → ")[1]
    assert len(line) < 2 * ROOM + 40


def test_many_entries_are_counted() -> None:
    sources = tuple(Source(f"https://example.org/{n}", "", f"Page {n}", None, "news") for n in range(ENTRIES + 3))
    (line,) = told(replace(MINE, sources=sources))
    assert line.endswith("and 3 more")


def test_a_new_event_has_no_field_to_tell() -> None:
    assert not list(taken_lines(EventFate("a-ban", Fate.NEW, None, MINE), {}, Take.MINE))
