"""A list of events as text or JSON, piece by piece, so that a million of them need no memory."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from frtdesk.base import wording
from frtdesk.formats.clean_text import whole
from frtdesk.model.event import Event
from frtdesk.model.event_words import untitled
from frtdesk.model.vocabulary import KIND_CODE, KINDS
from frtdesk.timeline.labels import one_line

ALIGNED = 500
"""Events whose lines are aligned with each other: as many as are read at once."""

WIDEST_DATE, WIDEST_TITLE = 48, 80


def as_json(events: Iterable[Event]) -> Iterator[str]:
    """One array, an event a line, every field under its own name (`Event.as_record`)."""
    before = "[\n"
    for event in events:
        yield before + json_line(event.as_record())
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def json_line(value: Any) -> str:
    """A value as JSON on one line that steers no terminal."""
    return _UNSAFE.sub(_escaped, whole(json.dumps(value, ensure_ascii=False)))


_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029]")


def _escaped(found: re.Match[str]) -> str:
    """Characters that would steer a terminal or break a line, in JSON's own way."""
    return f"\\u{ord(found[0]):04x}"


def as_text(events: Iterable[Event], width: int | None = None) -> Iterator[str]:
    """Date in words, kind, title and id in columns. `width`: of a terminal; titles are shortened to fit it.

    Columns are aligned within each ALIGNED events.
    """
    left = iter(events)
    while some := list(islice(left, ALIGNED)):
        yield from _aligned([_cells(event) for event in some], width)


def _cells(event: Event) -> tuple[str, str, str, str]:
    date = wording.when(event.start, event.end, confirmed=event.checked.date)
    code = KIND_CODE.get(event.kind)
    kind = KINDS[code].one if code is not None else event.kind
    return one_line(date), one_line(kind)[:24], one_line(event.title) or untitled(), one_line(event.id)


def _aligned(rows: list[tuple[str, str, str, str]], width: int | None) -> Iterator[str]:
    date_wide = min(max(columns_of(date) for date, _, _, _ in rows), WIDEST_DATE)
    kind_wide = max(columns_of(kind) for _, kind, _, _ in rows)
    title_wide = min(max(columns_of(title) for _, _, title, _ in rows), WIDEST_TITLE)
    if width is not None:
        id_wide = max(columns_of(id_) for _, _, _, id_ in rows)
        date_wide = min(date_wide, max(width // 3, 8))
        room = width - date_wide - kind_wide - 4
        # Where title and id cannot both stand, the title is shortened to half of the room, then the id.
        title_wide = min(title_wide, max(room - 2 - id_wide, room // 2, 8))
    for date, kind, title, id_ in rows:
        shown = title if width is None else elided(title, title_wide)
        cells = [_padded(date if width is None else elided(date, date_wide), date_wide), _padded(kind, kind_wide)]
        line = "  ".join([*cells, _padded(shown, title_wide), id_]).rstrip()
        yield (line if width is None else elided(line, width)) + "\n"


def columns_of(text: str) -> int:
    """Columns that a text takes on a terminal: two for the wide letters of East Asia, none for combining marks."""
    if text.isascii():
        return len(text)
    return sum(_column(letter) for letter in text)


def _column(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1


def elided(text: str, columns: int) -> str:
    """As much of a text as fits in so many columns, with an ellipsis where something is missing."""
    if columns_of(text) <= columns:
        return text
    taken, used = 0, 0
    for letter in text:
        used += _column(letter)
        if used > columns - 1:
            break
        taken += 1
    return text[:taken].rstrip() + "…"


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - columns_of(text))
