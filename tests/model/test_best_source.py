"""Which source is named where there is room for one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frtdesk.model.best_source import best_source, is_archived, looks_back
from frtdesk.model.event import Event, Quote, Source


def source(kind: str, url: str | None = "https://example.org/a") -> Source:
    return Source(url, "P", "T", None, kind)


def quote(at: int | None, verified: bool = True) -> Quote:
    return Quote("Words", "Someone", None, None, None, at, verified)


KEPT = "https://web.archive.org/web/2020/https://example.org"


@pytest.mark.parametrize(
    ("sources", "quotes", "best"),
    [
        ((), (), None),
        ((source("news"), source("primary")), (), 1),
        ((source("analysis"), source("news")), (), 1),
        ((source("primary"), source("news")), (quote(1),), 1),
        ((source("primary"), source("news")), (quote(1, False),), 0),
        ((source("news"), source("news", KEPT)), (), 1),
        ((source("primary"), source("news", KEPT)), (), 0),
        ((source("news", None), source("news")), (), 1),
        ((source("news"), source("news")), (), 0),
        ((source("strange"), source("analysis")), (quote(7), quote(None)), 1),
    ],
)
def test_the_best_source(sources: tuple[Source, ...], quotes: tuple[Quote, ...], best: int | None) -> None:
    assert best_source(Event("a", "A", sources=sources, quotes=quotes)) == best


def test_a_quote_that_is_asked_about_has_its_own() -> None:
    event = Event("a", "A", sources=(source("primary"), source("news")), quotes=(quote(0),))
    assert best_source(event, quote(1)) == 1
    assert best_source(event, quote(9)) == 0


def test_archives_are_known_by_their_host() -> None:
    assert is_archived(source("news", "https://archive.ph/x"))
    assert not is_archived(source("news", "https://notarchive.ph/x"))
    assert not is_archived(source("news", "http://[broken"))
    assert not is_archived(source("news", None))


@pytest.mark.parametrize(
    ("dates", "best"),
    [
        (("2020-06-09", "2020-06-11"), 1),
        (("2020-05", "2020"), 1),
        ((None, "2020-06-11"), 0),
        (("2020-06", "2020-06-11"), 0),
        (("2019", "2018"), 0),
        (("no date", "2020-06-11"), 0),
    ],
)
def test_a_source_older_than_its_event_comes_last(dates: tuple[str | None, str | None], best: int) -> None:
    sources = tuple(replace(source("news"), published=date) for date in dates)
    assert best_source(Event("a", "A", "2020-06-10", sources=sources, quotes=(quote(0),) if best else ())) == best
    assert best_source(Event("a", "A", "sometime", sources=sources)) == 0


@pytest.mark.parametrize(
    ("published", "back"),
    [("2021-06", True), ("2020-07-12", True), ("2020-07-10", False), ("2020-06", False), ("2020", False), (None, False),
     ("?", False), ("2020-01-01", False)],
)  # fmt: skip
def test_a_source_of_much_later_looks_back(published: str | None, back: bool) -> None:
    later = replace(source("news"), published=published)
    assert looks_back(later, Event("a", "A", "2020-06-10", "2022")) is back
    assert not looks_back(later, Event("a", "A", None))
