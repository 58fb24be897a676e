"""A small world of events, and filters answered by a plain loop over it: what `select` must equal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from math import inf

import numpy as np
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import ActorTable, Columns, Days, PlaceTable
from frtdesk.model.event import Checked, Event, Party, Quote, Relation, Source
from frtdesk.model.filter import And, Everything, Filter, Not, Or, Term, Words
from frtdesk.model.vocabulary import KINDS, RELATION_KINDS, STAGES

ACTORS = ActorTable(
    names=("Amazon", "Amazon Web Services", "Ring", "Müller & Sons", "FBI", "US Department of Justice"),
    kinds=("company", "company", "company", "company", "police", "government"),
    aliases=((), ("AWS",), (), ("Mueller",), ("Federal Bureau of Investigation",), ("DOJ",)),
    countries=("US",) * 6,
    parent=(-1, 0, 1, -1, 5, -1),
)
ACTOR_MEANS = {
    "Amazon": (0, 1, 2),
    "AMAZON": (0, 1, 2),
    "aws": (1, 2),
    "ring": (2,),
    "muller &  sons": (3,),
    "Mueller": (3,),
    "fbi": (4,),
    "doj": (4, 5),
}
PLACES = PlaceTable(
    codes=("US", "US-CA", "US-CA", "US-WA", "EU", "FR", "US-DC"),
    names=("United States", "California", "San Francisco", "Washington", "European Union", "France", "Washington"),
    levels=("national", "state", "local", "state", "supranational", "national", "local"),
    parent=(-1, 0, 1, 0, -1, -1, 0),
)
PLACE_MEANS = {
    "US": (0, 1, 2, 3, 6),
    "united states": (0, 1, 2, 3, 6),
    "us-ca": (1, 2),
    "California": (1, 2),
    "san francisco": (2,),
    "washington": (3, 6),
    "EU": (4,),
    "fr": (5,),
}
DATES = (
    *((None, None), ("2019", None), ("2019-05-14", None), ("2019-06~", None), ("2019-05", ".."), ("2018-11-30", "")),
    *(("..", "2020-02-29"), ("", "2019-05"), ("2018", "2020"), ("2020-01-01", "2021-06"), ("[2019-05..2020-01]", None)),
    *(("2019/2019-05", None), ("[2020..]", None)),
)
SPANS = {
    "2019": (date(2019, 1, 1), date(2019, 12, 31)),
    "2019-05": (date(2019, 5, 1), date(2019, 5, 31)),
    "2019-05-14": (date(2019, 5, 14), date(2019, 5, 14)),
    "2018-12..2020-02": (date(2018, 12, 1), date(2020, 2, 29)),
    "2019-06..": (date(2019, 6, 1), None),
    "..2019-06": (None, date(2019, 6, 30)),
    "..": (None, None),
}
TYPES, TAGS = ("ban", "moratorium", "consent", "homemade_type"), ("origin", "São Paulo", "nist")
NAMES = {
    "actor": tuple(ACTOR_MEANS),
    "place": tuple(PLACE_MEANS),
    "type": ("ban", "Moratorium", "consent", "homemade type", "rollback"),
    "tag": TAGS,
    "role": ("decides", "Calls", "target", "affected"),
    "level": ("local", "State", "supranational", "international"),
    "speaker": ("Brad Smith", "Joy"),
    "kind": tuple(term.code for term in KINDS),
    "stage": ("none", *(term.code for term in STAGES[1:5])),
    "source": ("primary", "news", "analysis", "none"),
    "quote": ("yes", "no"),
    "checked": ("date", "quotes", "no"),
    "relation": tuple(term.code for term in RELATION_KINDS[:2]),
}


@dataclass(frozen=True)
class World:
    """Events in the order of the columns made of them, the place of each (an index into PLACES or -1), the columns."""

    events: list[Event]
    place: list[int]
    columns: Columns

    def shown(self, f: Filter) -> list[bool]:
        """The answer of the plain loop."""
        return [shows(f, event, at) for event, at in zip(self.events, self.place, strict=True)]

    def find(self, node: Words | Term) -> Days:
        """The database's part."""
        hits = [key for key, hit in zip(self.columns.key.tolist(), self.shown(node), strict=True) if hit]
        return np.array(sorted(hits), np.int64)


def world(events: list[Event], place: list[int]) -> World:
    """A world whose i-th event stands at PLACES[place[i]]."""
    columns = columns_of(events, actors=ACTORS)
    order = [key - 1 for key in columns.key.tolist()]
    at = [place[i] for i in order]
    placed = replace(columns, places=PLACES, place=np.array(at, np.int32), key=columns.key * 2**40)
    assert placed.links is not None
    return World([events[i] for i in order], at, placed)


def shows(f: Filter, event: Event, at: int) -> bool:
    """Whether a filter shows an event that stands at PLACES[at]."""
    if isinstance(f, And):
        return all(shows(part, event, at) for part in f.parts)
    if isinstance(f, Or):
        return any(shows(part, event, at) for part in f.parts)
    if isinstance(f, Not):
        return not shows(f.part, event, at)
    if isinstance(f, Everything):
        return True
    if isinstance(f, Words):
        return f.text.lower() in event.title.lower()
    return _fulfils(f.field, f.op, f.value, event, at)


def _fulfils(field: str, op: str, value: str, event: Event, at: int) -> bool:
    code = value.lower().replace(" ", "_")
    if field == "place":
        return at in PLACE_MEANS[value]
    if field == "actor":
        return any(party.name in [ACTORS.names[i] for i in ACTOR_MEANS[value]] for party in event.actors)
    if field in ("during", "certainly", "after", "before"):
        return _in_time(field, op, value, event)
    if field == "importance":
        return _compares(op, event.importance, event.importance, int(value), int(value))
    if field in ("source", "quote", "checked"):
        return code in _evidence(field, event)
    return (
        code
        in {
            "kind": (event.kind,),
            "stage": (event.stage or "none",),
            "level": (PLACES.levels[at] if at >= 0 else "",),
            "id": (event.id,),
            "tag": [tag.lower().replace(" ", "_") for tag in event.tags],
            "type": event.policy_types,
            "role": [party.role for party in event.actors],
            "speaker": [quote.speaker.lower().replace(" ", "_") for quote in event.quotes],
            "relation": [relation.kind for relation in event.relations],
        }[field]
    )


def _evidence(field: str, event: Event) -> list[str]:
    if field == "source":
        return [source.kind for source in event.sources] or ["none"]
    if field == "quote":
        return ["yes" if event.quotes else "no"]
    marks = ["date"] * event.checked.date + ["quotes"] * event.checked.quotes
    return marks or ["no"]


def _in_time(field: str, op: str, value: str, event: Event) -> bool:
    days = event.extent
    if event.start is None:
        return False
    start = -inf if days.start_min is None else days.start_min
    end = inf if days.end_max is None else days.end_max
    first, last = (None if day is None else (day - date(1970, 1, 1)).days for day in SPANS[value])
    low, high = -inf if first is None else first, inf if last is None else last
    if field == "after":
        return end >= low
    if field == "before":
        return start < low
    if field == "during":
        return _compares(op, start, end, low, high)
    if op == ":":
        return start >= low and end <= high
    return _compares(op, end, start, low, high)


def _compares(op: str, least: float, most: float, low: float, high: float) -> bool:
    if op == ":":
        return least <= high and most >= low
    return {">=": most >= low, ">": most > high, "<=": least <= high, "<": least < low}[op]


_quotes = st.lists(st.sampled_from(["Brad Smith", "Joy", "Somebody"]), max_size=2).map(
    lambda speakers: tuple(Quote("words", speaker, None, None, None, None, False) for speaker in speakers)
)
_sources = st.lists(st.sampled_from(["primary", "news", "analysis", "blog"]), max_size=3).map(
    lambda kinds: tuple(Source(None, "P", "T", None, kind) for kind in kinds)
)
_parties = st.lists(
    st.builds(
        Party, st.sampled_from(ACTORS.names), st.just("company"), st.sampled_from(["decides", "calls", "target", "odd"])
    ),
    max_size=4,
).map(tuple)


def _event(number: int) -> st.SearchStrategy[Event]:
    return st.builds(
        lambda dates, **fields: Event(f"e-{number}", start=dates[0], end=dates[1], **fields),
        st.sampled_from(DATES),
        title=st.sampled_from(["Face ban", "A letter", "Facebook stops"]),
        kind=st.sampled_from([term.code for term in KINDS]),
        stage=st.sampled_from([None, *(term.code for term in STAGES[1:5])]),
        policy_types=st.lists(st.sampled_from(TYPES), max_size=3, unique=True).map(tuple),
        actors=_parties,
        quotes=_quotes,
        sources=_sources,
        relations=st.lists(st.sampled_from(RELATION_KINDS[:3]), max_size=1).map(
            lambda kinds: tuple(Relation("e-0", kind.code) for kind in kinds)
        ),
        tags=st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
        importance=st.integers(1, 5),
        checked=st.builds(Checked, st.booleans(), st.booleans()),
    )


# Every type and tag occurs once, so that each has a name in every world.
_KNOWN = Event("known", "Known", policy_types=TYPES, tags=TAGS)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Worlds of up to eight events."""
    count = draw(st.integers(0, 7))
    events = [_KNOWN, *(draw(_event(number)) for number in range(count))]
    place = [draw(st.integers(-1, len(PLACES.codes) - 1)) for _ in events]
    return world(events, place)


_compared = st.sampled_from([":", ">=", ">", "<=", "<"])
terms = st.one_of(
    st.sampled_from([Term(field, ":", name) for field, names in NAMES.items() for name in names]),
    st.builds(Term, st.sampled_from(["during", "certainly"]), _compared, st.sampled_from(sorted(SPANS))),
    st.builds(Term, st.sampled_from(["after", "before"]), st.just(":"), st.sampled_from(sorted(SPANS))),
    st.builds(Term, st.just("importance"), _compared, st.sampled_from("12345")),
    st.just(Term("id", ":", "known")),
)
filters = st.recursive(
    st.one_of(terms, st.just(Words("face")), st.just(Everything())),
    lambda part: st.one_of(
        st.builds(And, st.lists(part, max_size=3).map(tuple)),
        st.builds(Or, st.lists(part, max_size=3).map(tuple)),
        st.builds(Not, part),
    ),
    max_leaves=8,
)
