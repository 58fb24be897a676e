"""Small collections such as nobody would make, and filters about them: for comparing a filter's answer with SQL's."""

from __future__ import annotations

from hypothesis import strategies as st

from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.filter import And, Everything, Filter, Not, Or, Term, Words
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.model.vocabulary import KINDS, RELATION_KINDS, STAGES

ACTORS = (
    Actor("Amazon", "company"),
    Actor("Amazon Web Services", "company", ("AWS",), "US", "Amazon"),
    Actor("Ring", "company", (), "US", "Amazon Web Services"),
    Actor("Müller & Sons", "company", ("Mueller",)),
    Actor("FBI", "police", ("Federal Bureau of Investigation",), "US", "US Department of Justice"),
    Actor("US Department of Justice", "government", ("DOJ", "AWS")),
)
PLACES = (
    Place("national", "US", "United States"),
    Place("state", "US-CA", "California"),
    Place("local", "US-CA", "San Francisco"),
    Place("local", "US-CA", "Oakland"),
    Place("state", "US-WA", "Washington"),
    Place("supranational", "EU", "European Union"),
    Place("national", "FR", "France"),
    Place("local", "FR", "Paris"),
)
DATES = (
    *((None, None), ("2019", None), ("2019-05-14", None), ("2019-06~", None), ("2019-05", ".."), ("2018-11-30", "")),
    *(("..", "2020-02-29"), ("", "2019-05"), ("2018", "2020"), ("2020-01-01", "2021-06"), ("[2019-05..2020-01]", None)),
    *(("2019/2019-05", None), ("[2020..]", None), ("-0043-03-15", None), ("{2018,2020-05}", None)),
)
SPANS = (
    *("2019", "2019-05", "2019-05-14", "2018-12..2020-02", "2019-06..", "..2019-06", "..", "2018-11-30"),
    *("2020-02-29", "-0043", "[2019..2020]"),
)
TYPES, TAGS = ("ban", "moratorium", "consent"), ("origin", "São Paulo", "nist")
SPEAKERS, PUBLISHERS = ("Brad Smith", "Joy Buolamwini", "Zoë"), ("CNET", "Le Monde", "ACLU")
SAID = (
    "Human rights come first",
    "face recognition, facial analysis",
    "Rights of human faces",
    "Über-Überwachung 2019",
)
ROLES = ("decides", "calls", "target", "affected")
LESSONS = ("first-lesson", "Second")

VALUES = {
    "kind": [term.code for term in KINDS],
    "actor": ["Amazon", "AMAZON", "aws", "ring", "muller &  sons", "Mueller", "fbi", "doj"],
    "role": [*ROLES, "Calls", "proposes"],
    "type": [*TYPES, "Moratorium", "rollback"],
    "stage": ["none", *(term.code for term in STAGES[1:5])],
    "place": ["US", "united states", "us-ca", "California", "san francisco", "EU", "fr", "Paris", "Washington"],
    "level": ["local", "State", "national", "supranational", "international"],
    "tag": [*TAGS, "sao  paulo", "NIST"],
    "speaker": [*SPEAKERS, "ZOE", "brad smith"],
    "publisher": [*PUBLISHERS, "le monde"],
    "source": ["primary", "news", "analysis", "none"],
    "quote": ["yes", "no"],
    "checked": ["date", "quotes", "no"],
    "relation": [term.code for term in RELATION_KINDS[:4]],
    "lesson": [*LESSONS, "second"],
    "id": ["known", "KNOWN"],
}

_parties = st.lists(st.tuples(st.sampled_from(ACTORS), st.sampled_from(ROLES)), max_size=4, unique_by=lambda it: it[0])


def _event(number: int) -> st.SearchStrategy[Event]:
    return st.builds(
        lambda dates, actors, **fields: Event(
            f"e-{number}",
            start=dates[0],
            end=dates[1],
            actors=tuple(Party(actor.name, actor.kind, role) for actor, role in actors),
            **fields,
        ),
        st.sampled_from(DATES),
        _parties,
        title=st.sampled_from(["Face ban", "A letter on human rights", "Facebook stops", "Verbot in Überlingen"]),
        summary=st.sampled_from(["", *SAID]),
        kind=st.sampled_from([term.code for term in KINDS]),
        stage=st.sampled_from([None, *(term.code for term in STAGES[1:5])]),
        jurisdiction=st.none() | st.sampled_from(PLACES),
        policy_types=st.lists(st.sampled_from(TYPES), max_size=3, unique=True).map(tuple),
        quotes=st.lists(
            st.builds(
                lambda text, speaker: Quote(text, speaker, None, None, None, None, False),
                st.sampled_from(SAID),
                st.sampled_from(SPEAKERS),
            ),
            max_size=2,
        ).map(tuple),
        sources=st.lists(
            st.builds(
                lambda publisher, kind: Source(None, publisher, "T", None, kind),
                st.sampled_from(PUBLISHERS),
                st.sampled_from(["primary", "news", "analysis", "blog"]),
            ),
            max_size=3,
            unique=True,
        ).map(tuple),
        relations=st.sampled_from([(), *((Relation("known", kind.code),) for kind in RELATION_KINDS[:3])]),
        tags=st.lists(st.sampled_from(TAGS), max_size=2, unique=True).map(tuple),
        importance=st.integers(1, 5),
        checked=st.builds(Checked, st.booleans(), st.booleans()),
    )


# Everything that a filter can name occurs at least once, so that no name is unknown.
_KNOWN = (
    Event(
        "known",
        "Known",
        start="2019",
        tags=TAGS,
        policy_types=TYPES,
        quotes=tuple(Quote("words", name, None, None, None, None, False) for name in SPEAKERS),
        sources=tuple(Source(None, name, "T", None, "news") for name in PUBLISHERS),
    ),
    *(Event(f"at-{n}", "A place", jurisdiction=place) for n, place in enumerate(PLACES)),
)


@st.composite
def collections(draw: st.DrawFn) -> SourceText:
    """Up to ten events beside those that hold every name."""
    events = [*_KNOWN, *(draw(_event(number)) for number in range(draw(st.integers(0, 10))))]
    ids = st.lists(st.sampled_from([event.id for event in events]), min_size=1, max_size=3)
    lessons = tuple(Lesson(name, name, steps=(*map(LessonStep, draw(ids)), LessonStep(None))) for name in LESSONS)
    return SourceText(tuple(events), ACTORS, lessons, SourceMeta("Random", date="2026-01-01"))


_compared = st.sampled_from([":", ">=", ">", "<=", "<"])
terms = st.one_of(
    st.sampled_from(sorted(VALUES)).flatmap(
        lambda name: st.builds(Term, st.just(name), st.just(":"), st.sampled_from(VALUES[name]))
    ),
    st.builds(Term, st.sampled_from(["during", "certainly"]), _compared, st.sampled_from(SPANS)),
    st.builds(Term, st.sampled_from(["after", "before"]), st.just(":"), st.sampled_from(SPANS)),
    st.builds(Term, st.just("importance"), _compared, st.sampled_from(["1", "3", "5", "2..4", "4..", "..2"])),
)
words = st.one_of(
    st.builds(Words, st.sampled_from(["face", "FACE", "uber", "amazon", "paulo", "cnet", "2019", "verbot", "nobody"])),
    st.builds(Words, st.sampled_from(["human rights", "rights human", "face ban", "le monde"]), st.just(True)),
    st.builds(Words, st.sampled_from(["fac", "uberw", "right"]), prefix=st.just(True)),
    st.builds(Words, st.sampled_from(["human rig", "facial ana"]), st.just(True), st.just(True)),
)
filters: st.SearchStrategy[Filter] = st.recursive(
    st.one_of(terms, terms, words, st.just(Everything())),
    lambda part: st.one_of(
        st.builds(And, st.lists(part, max_size=3).map(tuple)),
        st.builds(Or, st.lists(part, max_size=3).map(tuple)),
        st.builds(Not, part),
    ),
    max_leaves=8,
)
