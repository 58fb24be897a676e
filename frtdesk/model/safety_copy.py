"""A copy of a database from before something large was done to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from frtdesk.base import calendar
from frtdesk.base.wording import day_words
from frtdesk.base.words import mark, number, translate

IMPORT, MERGE, RESTORE, HAND = "import", "merge", "restore", "hand"
WHYS = (IMPORT, MERGE, RESTORE, HAND)

_WORDS = {
    IMPORT: mark("copies", "before an import"),
    MERGE: mark("copies", "before a merge"),
    RESTORE: mark("copies", "before an earlier copy was restored"),
    HAND: mark("copies", "made by you"),
}


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """`made_at`: by the clock of this machine; `why`: one of WHYS, or empty; `size`: bytes."""

    path: Path
    made_at: datetime
    why: str
    size: int


def when_words(copy: SafetyCopy) -> str:
    """3 May 2026, 14:02."""
    at = copy.made_at
    day = day_words(calendar.day_of(at.year, at.month, at.day))
    return translate("history", "{day}, {hour}").format(day=day, hour=f"{at:%H:%M}")


def why_words(copy: SafetyCopy) -> str:
    return translate("copies", _WORDS[copy.why]) if copy.why in _WORDS else translate("copies", "kept before a change")


def size_words(copy: SafetyCopy) -> str:
    """2.4 MB, by thousands, as file managers count."""
    if copy.size < 1_000_000:
        return translate("copies", "{size} kB").format(size=number(max(round(copy.size / 1_000), 1)))
    return translate("copies", "{size} MB").format(size=f"{copy.size / 1_000_000:.1f}")
