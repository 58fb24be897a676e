"""Events that nobody lived through, for measuring: the same ones for the same number and seed.

From 3000 BCE to 2026, half of them in the last century; 20 % points, the other durations log-normal with a median of
1.6 years and at most 400 years. Kinds, importance, actors and policy types are dealt unevenly, as in life.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.model.vocabulary import KINDS, OTHER, POLICY_TYPES, RELATION_KINDS, ROLES
from frtdesk.store.create import create_database
from frtdesk.store.search_text import normalised

FIRST_DAY = calendar.day_of(-2999)
CENTURY = calendar.day_of(1926, 7)
LAST_DAY = calendar.day_of(2026, 6, 30)
POINTS = 0.2
MEDIAN_YEARS, SPREAD, MOST_YEARS = 1.6, 1.4, 400
YEAR = 365.2425
ACTORS = 36
"""With the four kinds: 4 to 40 lanes, whatever they are grouped by."""

NEIGHBOURS = 12
"""Events related to one, for the curves of a selection."""

CHUNK = 50_000

_WHO = ("Council", "Court", "Ministry", "Company", "University", "Police", "Parliament", "Agency", "Union", "City")
_DOES = ("bans", "tests", "buys", "halts", "reviews", "fines", "defends", "publishes", "withdraws", "debates")
_WHAT = (
    "cameras", "a face database", "the pilot in stations", "biometric search", "a moratorium", "a contract",
    "live recognition at borders", "consent rules for schools", "an audit of error rates", "guidance to officers",
)  # fmt: skip

Days = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Synthetic:
    """n events, parallel arrays in the order of `start`; `end` is the last day, that of a point is its `start`."""

    start: Days
    end: Days
    point: NDArray[np.bool_]
    kind: Days
    importance: Days
    actor: Days
    policy_type: Days
    words: Days

    def __len__(self) -> int:
        return len(self.start)

    def title(self, event: int) -> str:
        """Twenty to seventy letters, a number to tell it from others."""
        word = int(self.words[event])
        return f"{_WHO[word % 10]} {_DOES[word // 10 % 10]} {_WHAT[word // 100 % 10]}, case {event + 1}"


def synthetic(events: int, seed: int) -> Synthetic:
    """Make `events` events from a seed."""
    chance = np.random.default_rng(seed)
    recent = np.arange(events) % 2 == 0
    start = np.where(
        recent,
        chance.integers(CENTURY, LAST_DAY, events, endpoint=True),
        chance.integers(FIRST_DAY, CENTURY, events),
    )
    start.sort()
    point = chance.random(events) < POINTS
    years = np.minimum(MEDIAN_YEARS * np.exp(chance.normal(0.0, SPREAD, events)), MOST_YEARS)
    end = np.where(point, start, np.minimum(start + np.maximum(years * YEAR, 1).astype(np.int64), LAST_DAY))
    return Synthetic(
        start, end, point | (end == start),
        kind=chance.choice(OTHER, events, p=(0.1, 0.2, 0.5, 0.2)),
        importance=chance.choice(5, events, p=(0.35, 0.3, 0.2, 0.1, 0.05)) + 1,
        actor=np.minimum(chance.exponential(ACTORS / 5, events).astype(np.int64), ACTORS - 1),
        policy_type=chance.integers(0, len(POLICY_TYPES), events),
        words=chance.integers(0, 1000, events),
    )  # fmt: skip


_EVENT = (
    "INSERT INTO event (key, id, title, start_text, end_text, start_min, start_max, end_min, end_max, date_flags, kind,"
    " importance, date_checked, quotes_checked, summary, why_it_matters, created_at, updated_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0, '', '', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')"
)
_EVENT_ACTOR = "INSERT INTO event_actor (event_key, actor_key, position, role) VALUES (?, ?, 0, ?)"
_EVENT_POLICY_TYPE = "INSERT INTO event_policy_type (event_key, policy_type_key, position) VALUES (?, ?, 0)"
_RELATION = "INSERT INTO relation (from_key, to_key, position, kind) VALUES (?, ?, 0, ?)"
_EVENT_TEXT = "INSERT INTO event_text (event_key, title, body, quotes, sources, names) VALUES (?, ?, '', '', '', ?)"
_ACTOR = "INSERT INTO actor (key, name, kind) VALUES (?, ?, ?)"
_META = "INSERT INTO meta (key, value) VALUES (?, ?)"
_INDEX = "INSERT INTO event_words (event_words) VALUES ('rebuild')"


def write_database(events: Synthetic, file: Path) -> None:
    """Put the events into a new SQLite file of the store's own schema. Raises FrtError where it cannot be written."""
    database = create_database(file)
    try:
        with database.writing() as connection:
            connection.exec_driver_sql(_META, [("title", "Synthetic events"), ("covered_to", "2026-06")])
            connection.exec_driver_sql(_ACTOR, [(key + 1, actor_name(key), "government") for key in range(ACTORS)])
            for event_rows, actors, types, texts in _chunks(events):
                connection.exec_driver_sql(_EVENT, event_rows)
                connection.exec_driver_sql(_EVENT_ACTOR, actors)
                connection.exec_driver_sql(_EVENT_POLICY_TYPE, types)
                connection.exec_driver_sql(_EVENT_TEXT, texts)
            related = _relations(len(events))
            if related:
                connection.exec_driver_sql(_RELATION, related)
            connection.exec_driver_sql(_INDEX)
    finally:
        database.close()


def actor_name(actor: int) -> str:
    return f"Body {actor + 1:02}"


def event_id(event: int) -> str:
    return f"synthetic-{event + 1:07}"


def hub(events: int) -> int:
    """The event that more is related to than to any other, some twenty years before the last."""
    return events * 9 // 10


Rows = list[tuple[object, ...]]


def _relations(events: int) -> Rows:
    """Every fifth event answers the one before, and NEIGHBOURS within ten years are related to the hub."""
    middle, kinds = hub(events), [kind.code for kind in RELATION_KINDS]
    apart = max(events // (20 * NEIGHBOURS), 1)
    around = [middle + apart * (i - NEIGHBOURS // 2) for i in range(NEIGHBOURS + 1)]
    near = [event for event in around if event != middle and 0 <= event < events]
    pairs = {(event, event - 1): kinds[0] for event in range(5, events, 5) if middle not in (event, event - 1)}
    pairs |= {(max(event, middle), min(event, middle)): kinds[i % len(kinds)] for i, event in enumerate(near)}
    return [(from_ + 1, to + 1, kind) for (from_, to), kind in pairs.items()]


def _chunks(events: Synthetic) -> Iterator[tuple[Rows, Rows, Rows, Rows]]:
    """Rows of event, event_actor, event_policy_type and event_text, so many events at a time."""
    names = [normalised(actor_name(actor)) for actor in range(ACTORS)]
    roles = [role.code for role in ROLES]
    kinds = [kind.code for kind in KINDS]
    point_flags = int(DateFlags.DAY_PRECISION)
    span_flags = point_flags | int(DateFlags.SPAN)
    for first in range(0, len(events), CHUNK):
        some = range(first, min(first + CHUNK, len(events)))
        piece = slice(some.start, some.stop)
        titles = [events.title(event) for event in some]
        start, end = _iso(events.start[piece]), _iso(events.end[piece])
        columns = zip(
            some, titles, start, end, events.start[piece].tolist(), events.end[piece].tolist(),
            events.point[piece].tolist(), events.kind[piece].tolist(), events.importance[piece].tolist(), strict=True,
        )  # fmt: skip
        yield (
            [
                (event + 1, event_id(event), title, since, None if point else until, lo, lo, hi, hi,
                 point_flags if point else span_flags, kinds[kind], importance)
                for event, title, since, until, lo, hi, point, kind, importance in columns
            ],
            [(event + 1, int(events.actor[event]) + 1, roles[event % len(roles)]) for event in some],
            [(event + 1, int(events.policy_type[event]) + 1) for event in some],
            [(event + 1, normalised(title), names[events.actor[event]])
             for event, title in zip(some, titles, strict=True)],
        )  # fmt: skip


def _iso(days: Days) -> list[str]:
    """Civil days as EDTF writes them. Numpy counts them as `base.calendar` does, but writes -990 for -0990."""
    written: list[str] = np.datetime_as_string(days.astype("datetime64[D]")).tolist()
    return [text if text[0] != "-" else f"-{text[1:].rjust(10, '0')}" for text in written]
