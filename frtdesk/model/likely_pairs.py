"""Two that may be one, with the reason why: proposals that a person looks at, the likeliest first.

Events: equal titles within a month, nearly equal ones within days, or alike ones that lean on one source. Actors and
sources: one name, one address (`model.duplicates`).
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor, StoredSource
from frtdesk.model.columns import Columns
from frtdesk.model.duplicates import actor_duplicates, source_duplicates
from frtdesk.model.names import folded

ALIKE = 0.85
"""How much of two titles must be the same, as difflib counts."""
MOST = 60
"""Events of about the same days among which titles are compared by letters; in a crowd only equal ones count."""
DAYS, MONTH = 3, 31
"""Days between events of nearly equal and of equal titles, or of one source, at most."""
AKIN = 0.68
"""How much of two titles must be the same where one source documents both."""
IN_COMMON = 0.3
"""Of the words of two titles; where it is less, they are not compared by letters."""
_SLICE = 500


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Keys of two rows of a table, the one to keep first; `score`: how likely they are one, 0 to 1."""

    table: str
    kept: int
    other: int
    reason: str
    score: float = 1.0


def event_pairs(columns: Columns, shared: Iterable[Sequence[int]]) -> Work[tuple[LikelyPair, ...]]:
    """`shared`: groups of keys of events that lean on one source."""
    yield Progress(0)
    looked = _Looked(columns)
    found: dict[tuple[int, int], LikelyPair] = {}
    for _ in looked.alike(found):
        yield Progress(0)
    for _ in looked.near(found):
        yield Progress(1, 3)
    yield Progress(2, 3)
    places = {key: place for place, key in enumerate(columns.key.tolist())}
    for group in shared:
        there = [places[key] for key in group if key in places]
        for number, one in enumerate(there):
            for other in there[number + 1 :]:
                looked.leaning(one, other, found)
    return tuple(sorted(found.values(), key=lambda pair: (-pair.score, pair.kept, pair.other)))


Found = dict[tuple[int, int], LikelyPair]


class _Looked:
    """The titles of all events, ready to be compared."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._titles = [folded(columns.titles[event][:300]) for event in range(len(columns))]
        self._dated = (columns.flags & DateFlags.UNDATED) == 0

    def alike(self, found: Found) -> Iterator[None]:
        """Equal titles, whatever the order of their words, within a month."""
        groups: defaultdict[str, list[int]] = defaultdict(list)
        for event, title in enumerate(self._titles):
            if title:
                groups[" ".join(sorted(title.split()))].append(event)
        starts = self._columns.start_min
        for number, group in enumerate(one for one in groups.values() if len(one) > 1):
            if number % _SLICE == 0:
                yield
            there = sorted(group, key=lambda event: int(starts[event]))
            for one, other in pairwise(there):
                days = self._days(one, other)
                if days is not None and days <= MONTH:
                    self._put(found, one, other, 1.0 - days / 1_000, self._reason(1.0, days))

    def near(self, found: Found) -> Iterator[None]:
        """Nearly equal titles within days; in a crowd only equal ones count."""
        columns = self._columns
        order = np.flatnonzero(self._dated)  # columns lie in order of their beginning
        starts, lasts = columns.start_min[order], columns.start_max[order]
        until = np.searchsorted(starts, lasts + DAYS, side="right")
        words = [frozenset(title.split()) for title in self._titles]
        crowd = until - np.searchsorted(starts, starts - DAYS, side="left")
        few = np.flatnonzero(crowd <= MOST)
        for number, at in enumerate(few.tolist()):
            if number % _SLICE == 0:
                yield
            one = int(order[at])
            others: list[int] = order[at + 1 : until[at]].tolist()
            for other in others:
                both = words[one] & words[other]
                if len(both) < IN_COMMON * max(len(words[one]), len(words[other]), 1):
                    continue
                ratio, days = self._ratio(one, other, ALIKE), self._days(one, other)
                if ratio >= ALIKE and days is not None:
                    self._put(found, one, other, ratio - days / 1_000, self._reason(ratio, days))

    def leaning(self, one: int, other: int, found: Found) -> None:
        """Alike titles that one source documents, within a month."""
        days = self._days(one, other)
        if days is None or days > MONTH:
            return
        ratio = self._ratio(one, other, AKIN)
        if ratio >= AKIN:
            said = f"{self._reason(ratio, days)} {translate('duplicates', 'One source documents both.')}"
            self._put(found, one, other, max(ratio, 0.9) - days / 1_000, said)

    def _ratio(self, one: int, other: int, least: float) -> float:
        """How much of two titles is the same; 0 where it is surely less than `least`."""
        first, second = self._titles[one], self._titles[other]
        if not first or not second:
            return 0.0
        matcher = difflib.SequenceMatcher(None, first, second)
        return matcher.ratio() if matcher.quick_ratio() >= least else 0.0

    def _days(self, one: int, other: int) -> int | None:
        """Days that lie at least between the beginnings; None where only one of them has a date."""
        columns = self._columns
        dated = bool(self._dated[one]), bool(self._dated[other])
        if not all(dated):
            return None if any(dated) else 0
        first, second = sorted((one, other), key=lambda event: int(columns.start_min[event]))
        return max(0, int(columns.start_min[second]) - int(columns.start_max[first]))

    def _reason(self, ratio: float, days: int) -> str:
        titles = (
            translate("duplicates", "Equal titles,")
            if ratio >= 1
            else translate("duplicates", "Titles alike to %n %,|Titles alike to %n %,", int(ratio * 100))
        )
        when = (
            translate("duplicates", "the same time.")
            if not days
            else translate("duplicates", "%n day apart.|%n days apart.", days)
        )
        return f"{titles} {when}"

    def _put(self, found: Found, one: int, other: int, score: float, reason: str) -> None:
        columns = self._columns
        kept, gone = sorted((one, other), key=lambda event: (-int(columns.importance[event]), event))
        there = found.get((kept, gone))
        if there is None or there.score < score:
            keys = int(columns.key[kept]), int(columns.key[gone])
            found[kept, gone] = LikelyPair("event", *keys, reason, score)


def actor_pairs(actors: Sequence[StoredActor]) -> tuple[LikelyPair, ...]:
    """Actors of one name, or of which one is called so as well."""
    known = {actor.key: actor for actor in actors}

    def reason(kept: int, other: int) -> str:
        if folded(known[kept].name) == folded(known[other].name):
            return translate("duplicates", "One name, but for case and accents.")
        return translate("duplicates", "One of them is called like the other as well.")

    return _pairs("actor", actor_duplicates(actors), reason)


def source_pairs(sources: Sequence[StoredSource]) -> tuple[LikelyPair, ...]:
    """Sources of one page."""
    return _pairs(
        "source", source_duplicates(sources), lambda _kept, _other: translate("duplicates", "Addresses of one page.")
    )


def _pairs(table: str, groups: Iterable[Sequence[int]], reason: Callable[[int, int], str]) -> tuple[LikelyPair, ...]:
    return tuple(LikelyPair(table, group[0], other, reason(group[0], other)) for group in groups for other in group[1:])
