"""Events as a database may hold them, with texts that formats have to guard: for laws of reading back."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

MARKUP = st.sampled_from(
    ["<b>", "</p>", "&amp;", "&", "a < b", "=1+1", "'=x", '"quoted"', ";", ",", "(2)x", "[1]", "\\n", "--", "à", "日本"]
)  # fmt: skip
LETTERS = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=12)
LINES = st.lists(st.one_of(MARKUP, LETTERS), min_size=1, max_size=4).map(" ".join)
"""Texts on one line, as people write them, and as nobody should."""
TEXTS = st.one_of(st.just(""), st.lists(LINES, min_size=1, max_size=3).map("\n\n".join))
DATES = st.sampled_from(
    [
        ("2019-05-14", None), ("2019-05-14", "2019-06-01"), ("2019-05-14", ".."), ("2019-05", None), ("2019", "2020"),
        ("2019-05~", None), ("201X", None), ("-0043-03-15", None), ("2019-05-14T10:30:00", None), (None, None),
        ("[2019-05-01..2019-06-30]", None), ("9999-12-31", None), ("Y-12000", None), (None, "2019-05-14"),
    ]
)  # fmt: skip
CODES = st.lists(st.sampled_from(["ban", "warrant", "moratorium"]), max_size=2, unique=True).map(tuple)


def event_of(number: int, name: str, dates: tuple[str | None, str | None], **fields: object) -> Event:
    return Event(f"event-{number}", name, *dates, **fields)  # pyright: ignore[reportArgumentType]


PARTIES = st.lists(
    st.builds(Party, LINES, st.sampled_from(["company", "government"]), st.sampled_from(["decides", "target"])),
    max_size=2,
    unique_by=lambda party: party.name.casefold(),
).map(tuple)
SOURCES = st.lists(
    st.builds(
        Source, st.sampled_from(["https://a.example/?x=1;y=2", "https://b.example/ä#z"]), LINES, LINES,
        st.sampled_from([None, "2019", "2019-05-14"]), st.sampled_from(["primary", "news"]),
    ),
    max_size=2, unique_by=lambda source: source.url,
).map(tuple)  # fmt: skip
FIELDS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["corporate", "advocacy", "regulation", "context", "other"]),
        "stage": st.sampled_from([None, "enacted"]),
        "policy_types": CODES,
        "jurisdiction": st.one_of(st.none(), st.just(Place("state", "US-CA", "California"))),
        "actors": PARTIES,
        "summary": TEXTS,
        "why_it_matters": TEXTS,
        "quotes": st.lists(
            st.builds(
                Quote, LINES, LINES, st.none(), st.one_of(st.none(), LINES), st.just("2019"), st.none(), st.booleans()
            ),
            max_size=1,
        ).map(tuple),
        "sources": SOURCES,
        "relations": st.lists(st.builds(Relation, st.just("event-0"), st.just("responds_to")), max_size=1).map(tuple),
        "tags": st.lists(LINES, max_size=2, unique_by=str.casefold).map(tuple),
        "importance": st.integers(1, 5),
        "checked": st.builds(Checked, st.booleans(), st.booleans()),
        "note": st.one_of(st.none(), LINES),
    }
)


@st.composite
def sound_events(draw: Callable[..., object]) -> list[Event]:
    rows = draw(st.lists(st.tuples(LINES, DATES, FIELDS), min_size=1, max_size=3, unique_by=lambda row: row[0]))
    assert isinstance(rows, list)
    return [event_of(number, *row[:2], **row[2]) for number, row in enumerate(rows, 1)]
