"""Which of an event's sources to name where there is room for one."""

from __future__ import annotations

from urllib.parse import urlsplit

from frtdesk.base.calendar import DISTANT_FUTURE
from frtdesk.base.edtf import EdtfError, extent
from frtdesk.model.event import Event, Quote, Source

LATER = 31
"""Days after which a source no longer reports what it tells but looks back on it."""

_KINDS = ("primary", "news", "analysis")

ARCHIVES = ("archive.org", "archive.ph", "archive.today", "archive.is", "perma.cc", "webcitation.org")
"""Hosts that keep a page as it was."""


def best_source(event: Event, quote: Quote | None = None) -> int | None:
    """The index of the source that tells most: the one of `quote`, where that is asked about; else one that is not
    certainly older than the event, as it cannot say that it happened; then one from which a quote was verified, as
    somebody has read it; then a primary one before news before analysis; then a copy that an archive keeps; then any
    address before none. Of equals the first. None where the event has no source."""
    count = len(event.sources)
    if quote is not None and quote.source is not None and 0 <= quote.source < count:
        return quote.source
    read = {said.source for said in event.quotes if said.verified}

    first = _days(event.start, event.end)[0]

    def worth(at: int) -> tuple[bool, bool, int, bool, bool, int]:
        source = event.sources[at]
        older = _days(source.published, None)[3] < first
        kind = _KINDS.index(source.kind) if source.kind in _KINDS else len(_KINDS)
        return older, at not in read, kind, not is_archived(source), not source.url, at

    return min(range(count), key=worth, default=None)


def looks_back(source: Source, event: Event) -> bool:
    """Whether it was certainly published more than LATER days after the event had begun: no report of the day."""
    begun = _days(event.start, event.end)[1]
    return begun < DISTANT_FUTURE and begun + LATER < _days(source.published, None)[0] < DISTANT_FUTURE


def _days(start: str | None, end: str | None) -> tuple[int, int, int, int]:
    """First and last day of the start and of the end; what is no date is undated."""
    try:
        return extent(start, end).days()
    except EdtfError:
        return DISTANT_FUTURE, DISTANT_FUTURE, DISTANT_FUTURE, DISTANT_FUTURE


def is_archived(source: Source) -> bool:
    """Whether its address leads to the copy of an archive."""
    try:
        host = urlsplit(source.url or "").hostname or ""
    except ValueError:  # no address at all
        return False
    return any(host == known or host.endswith(f".{known}") for known in ARCHIVES)
