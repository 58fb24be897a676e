"""What may be there twice is found; what only looks a little alike is not."""

from __future__ import annotations

from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.book import StoredActor, StoredSource
from frtdesk.model.duplicates import actor_duplicates, event_duplicates, source_duplicates
from frtdesk.model.event import Event, Source


def test_addresses_that_lead_to_one_page() -> None:
    urls = (
        "https://www.x.org/a/", "http://x.org/a?utm_source=mail#top", "https://x.org/b", "https://x.org/a?page=2", None,
        None,
    )  # fmt: skip
    sources = [StoredSource(i, Source(url, "", "T" * (i == 1), None, "news")) for i, url in enumerate(urls)]
    assert source_duplicates(sources) == ((1, 0),)


def test_actors_that_are_also_called_so() -> None:
    actors = [
        StoredActor(1, "FBI", "police"),
        StoredActor(2, "Federal Bureau of Investigation", "police", aliases=("fbi",)),
        StoredActor(3, "Müller", "company"),
        StoredActor(4, "MULLER", "company"),
        StoredActor(5, "Amazon", "company", aliases=("AMZN",)),
        StoredActor(6, "Apple", "company"),
    ]
    assert sorted(actor_duplicates(actors)) == [(2, 1), (3, 4)]


def test_events_that_say_the_same_of_the_same_days() -> None:
    events = [
        Event("a", "San Francisco bans face recognition", "2019-05-14", importance=3),
        Event("b", "San Francisco bans facial recognition", "2019-05-14", importance=5),
        Event("c", "San Francisco bans face recognition", "2019-05-15"),
        Event("d", "Oakland sues", "2019-05-14"),
        Event("e", "", "2019-05-14"),
        Event("f", "", "2019-05-14"),
    ]
    columns = columns_of(events)
    groups = run(event_duplicates(columns))
    assert [[columns.ids[event] for event in group] for group in groups] == [["b", "a"]]


def test_in_a_crowd_the_same_words_count() -> None:
    events = [Event(f"e{i}", f"Number {i}", "2019-05-14") for i in range(80)]
    events += [Event("x", "Twice told", "2019-05-14"), Event("y", "told  TWICE", "2019-05-14")]
    columns = columns_of(events)
    assert [[columns.ids[event] for event in group] for group in run(event_duplicates(columns))] == [["x", "y"]]


def test_nothing_open_has_none() -> None:
    assert run(event_duplicates(columns_of([]))) == ()
