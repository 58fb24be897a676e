"""What may be there twice is found; what only looks a little alike is not."""

from __future__ import annotations

from frtdesk.model.book import StoredActor, StoredSource
from frtdesk.model.duplicates import actor_duplicates, source_duplicates
from frtdesk.model.event import Source


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
