"""Several events that are one: of each field, which of them says it best, and the event that a person chose together.

Lists (quotes, sources, actors, relations, tags, policy types) are never chosen: all of them stay.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event import Checked, Event

DATES = "dates"
CHOSEN: tuple[str, ...] = ("title", DATES, "kind", "stage", "importance", "jurisdiction", "summary", "why_it_matters")
"""Fields that can say only one thing. “dates”: start and end, with whether the day was checked."""

_LEVELS = ("local", "state", "national", "supranational", "international")


def value(event: Event, field: str) -> object:
    """What an event says of such a field; what is equal needs no choice."""
    if field == DATES:
        return event.start or None, event.end, event.checked.date
    return getattr(event, field) or None


def copied_title(title: str) -> str:
    """What the copy of an event is called."""
    return translate("editing", "{title} (copy)").format(title=title)


def is_copied_title(title: str) -> bool:
    """Whether an event is called a copy."""
    return title.endswith(copied_title("").strip())


def best(events: Sequence[Event], field: str) -> int:
    """The one to take a field from, of equals the first: the longer text (but no title of a copy), the finer or checked
    date, the place that says most."""
    return max(range(len(events)), key=lambda place: (_worth(events[place], field), -place))


def richest(events: Sequence[Event]) -> int:
    """The one to keep, of equals the first: that which says most."""

    def worth(place: int) -> tuple[int, int]:
        event = events[place]
        said = sum(bool(value(event, field)) for field in CHOSEN if field not in (DATES, "importance"))
        lists = (event.actors, event.quotes, event.sources, event.relations, event.tags, event.policy_types)
        return said + bool(event.start) + sum(map(len, lists)), -place

    return max(range(len(events)), key=worth)


def differing(events: Sequence[Event]) -> tuple[str, ...]:
    """The fields in which not all of them say the same."""
    return tuple(field for field in CHOSEN if any(value(one, field) != value(events[0], field) for one in events))


def chosen(event: Event, events: Sequence[Event], choices: Mapping[str, int]) -> Event:
    """`event` with the fields for which another of `events` was chosen; places beyond the last are passed over."""
    found = event
    for field, place in choices.items():
        if field not in CHOSEN or not 0 <= place < len(events):
            continue
        one = events[place]
        if field == DATES:
            found = replace(
                found, start=one.start, end=one.end, checked=Checked(one.checked.date, found.checked.quotes)
            )  # fmt: skip
        else:
            found = replace(found, **{field: getattr(one, field)})
    return found


def _worth(event: Event, field: str) -> tuple[int, ...]:
    if field == DATES:
        return _dates_worth(event)
    if field == "title":
        return not is_copied_title(event.title), len(event.title)
    if field == "kind":
        return (event.kind != "other",)
    if field == "importance":
        return (event.importance,)
    if field == "jurisdiction":
        place = event.jurisdiction
        if place is None:
            return (0, 0, 0)
        level = _LEVELS.index(place.level) if place.level in _LEVELS else len(_LEVELS)
        return 1, -level, len(place.place)
    return (len(str(value(event, field) or "")),)


def _dates_worth(event: Event) -> tuple[int, ...]:
    """A checked day, else the finest beginning."""
    if not event.start and event.end is None:
        return (0, 0, 0)
    try:
        found = event.extent
    except FrtError:
        return (0, 0, 0)
    if found.start_min is None or found.start_max is None:
        return 1, 0, 0
    return 2, int(event.checked.date), -(found.start_max - found.start_min)
