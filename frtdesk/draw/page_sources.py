"""The sources on a page: which events have a number, and what the list says of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import numpy as np

from frtdesk.base import wording
from frtdesk.base.words import translate
from frtdesk.draw.source_list import SourceList
from frtdesk.draw.source_setter import Entry, Setter
from frtdesk.formats.picture import Picture, ReadEvents
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Source
from frtdesk.model.event_words import untitled
from frtdesk.timeline.frame import Frame, Label
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import extents
from frtdesk.timeline.settle import dealt

LONGEST = 180
"""Characters of the title of a source or a publisher that are listed."""

MOST_SOURCES = 3
"""Sources of one event that are listed; how many more there are is said."""

MakeFrame = Callable[[Mapping[int, str]], Frame]
"""The timeline with these numbers before the titles of these events."""


@dataclass(frozen=True, eq=False)
class Cited:
    """A list of sources for some events of a picture. `entries`: of all that could be listed, in order of time."""

    sources: SourceList
    entries: tuple[Entry, ...]

    @property
    def numbers(self) -> dict[int, str]:
        """What the list calls each event that it names."""
        return _numbers(self.sources.events)


def cited(picture: Picture, read: ReadEvents, make: MakeFrame, setter: Setter, room: float) -> Cited | None:
    """The list for the events whose numbers have room in the timeline that `make` makes, in at most `room` pixels of
    height: all of them, or the most important; None where not one has room."""
    columns = picture.index.columns
    shown = numbered(make(_numbers(_candidates(make({})))))
    wanted = _most_important(picture, shown, setter.capacity(room))
    return listed(picture, tuple(entries_of(columns, wanted, read)), setter, room)


def listed(picture: Picture, entries: tuple[Entry, ...], setter: Setter, room: float) -> Cited | None:
    """As many of the entries as fit into `room` pixels of height, the most important, with a sentence on the other
    events in view."""
    every, heading = [entry.event for entry in entries], translate("page", "Sources")
    total = in_view(picture)

    def of(count: int) -> SourceList | None:
        chosen = set(_most_important(picture, every, count))
        kept = [entry for entry in entries if entry.event in chosen]
        set_in = setter.whole if count == len(entries) else setter.smallest
        return set_in(kept, room, heading, more_words(total - len(kept)))

    low, high, found = 1, len(entries), of(len(entries)) if entries else None
    while found is None and low <= high:
        middle = (low + high + 1) // 2
        if low == high:
            found = of(low)
            break
        low, high = (middle, high) if of(middle) is not None else (low, middle - 1)
    return None if found is None else Cited(found, entries)


def more_words(count: int) -> str:
    """The sentence on events of the picture that the list leaves out."""
    if not count:
        return ""
    return translate("page", "those of %n more event are in the data|those of %n more events are in the data", count)


def in_view(picture: Picture) -> int:
    """How many filtered events touch the range, in lanes that are not hidden, each once."""
    index = picture.index
    hidden = picture.lanes.hidden if picture.halves is None else ()
    stands = np.array([lane.code not in hidden for lane in index.rows.lanes], np.bool_)
    shown = np.zeros(len(index.columns), np.bool_)
    shown[index.rows.event[stands[index.rows.lane]]] = True
    events = np.flatnonzero(index.kept & shown).astype(np.int32)
    lo, hi = extents(index.columns, events, index.rows.horizon)
    first, after = int(np.floor(picture.start)), int(np.ceil(picture.stop))
    return int(np.count_nonzero((hi > first) & (lo < after)))


def numbered(frame: Frame) -> list[int]:
    """The events whose number stands in the picture, in order of time."""
    return sorted({label.event for label in frame.labels if label.number and _is_seen(frame, label)})


def _is_seen(frame: Frame, label: Label) -> bool:
    return 0 < label.y < frame.height


def renumbered(frame: Frame, numbers: Mapping[int, str]) -> Frame:
    """The frame with these numbers and no other; titles stay where they are."""
    if all(label.number == numbers.get(label.event, "") for label in frame.labels):
        return frame
    labels: list[Label] = []
    for label in frame.labels:
        number = numbers.get(label.event, "") if label.number else ""
        if number or label.text:
            labels.append(replace(label, number=number))
    return replace(frame, labels=tuple(labels))


def _candidates(frame: Frame) -> list[int]:
    """The events that are drawn as such, or have a title."""
    single = frame.marks.event[~frame.marks.counted].tolist()
    return sorted({*single, *(label.event for label in frame.labels if _is_seen(frame, label))})


def _most_important(picture: Picture, events: Sequence[int], most: int) -> list[int]:
    """At most so many of the events, in order of time: those that are selected, then the more important; among equals
    those that a picture prefers."""
    if len(events) <= most:
        return sorted(events)
    which = np.array(events, np.int64)
    less = -picture.index.columns.importance[which].astype(np.int64)
    others = np.array([event not in picture.seen.selected for event in events], np.bool_)
    order = np.lexsort((dealt(which), less, others))
    return sorted(which[order[:most]].tolist())


def _numbers(events: Sequence[int]) -> dict[int, str]:
    return {event: str(number) for number, event in enumerate(events, 1)}


def entries_of(columns: Columns, events: Sequence[int], read: ReadEvents) -> list[Entry]:
    """What is listed of these events; those that are gone meanwhile are left out."""
    places = {columns.ids[event]: event for event in events}
    return [entry_of(places[event.id], event) for event in read(events) if event.id in places]


def entry_of(number: int, event: Event) -> Entry:
    """What is listed of an event; `number`: its index in the columns."""
    when = wording.when(event.start, event.end, confirmed=event.checked.date, weekday=False)
    said = [source_words(source) for source in event.sources]
    said = [words for words in said if words] or [translate("page", "no source recorded")]
    title = one_line(event.title)[:300] or untitled()

    def rest(most: int) -> str:
        words = "; ".join(said[:most])
        if len(said) > most:
            words = translate("page", "{sources} and %n more|{sources} and %n more", len(said) - most).format(
                sources=words
            )
        return f", {when}. {words}"

    url = next((source.url for source in event.sources if source.url and is_web(source.url)), "")
    return Entry(number, title, rest(1), rest(MOST_SOURCES), url)


def source_words(source: Source) -> str:
    """Publisher, “title”; what there is of it."""
    publisher, title = (_shortened(one_line(text)) for text in (source.publisher, source.title))
    quoted = translate("page", "“{title}”").format(title=title) if title else ""
    return ", ".join(part for part in (publisher, quoted) if part) or _shortened(one_line(source.url or ""))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rsplit(' ', 1)[0]}…"


def is_web(url: str) -> bool:
    """Whether an address may be put into a file for a click to follow: http or https, and a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable() and " " not in url
    except ValueError:
        return False
