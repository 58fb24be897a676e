"""Which source is named where there is room for one."""

from __future__ import annotations

import pytest

from frtdesk.model.best_source import best_source, is_archived
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
