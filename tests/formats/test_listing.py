"""Lists of events as text and JSON: nothing lost, nothing that steers a terminal."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.listing import as_json, as_text, columns_of, elided
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
EVENTS = st.lists(
    st.builds(
        Event,
        id=TEXTS,
        title=TEXTS,
        start=st.one_of(st.none(), st.sampled_from(["2019", "2019-05~", "", "-0044", "nonsense"])),
        end=st.one_of(st.none(), st.sampled_from(["..", "", "2020"])),
        kind=st.one_of(st.sampled_from(["corporate", "context"]), TEXTS),
        policy_types=st.tuples(TEXTS, TEXTS),
        jurisdiction=st.one_of(st.none(), st.builds(Place, TEXTS, TEXTS, TEXTS)),
        actors=st.tuples(st.builds(Party, TEXTS, TEXTS, TEXTS)),
        summary=TEXTS,
        quotes=st.tuples(st.builds(Quote, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, st.just(0), st.booleans())),
        sources=st.tuples(st.builds(Source, st.one_of(st.none(), TEXTS), TEXTS, TEXTS, st.none(), TEXTS)),
        relations=st.tuples(st.builds(Relation, TEXTS, TEXTS)),
        checked=st.builds(Checked, st.booleans(), st.booleans()),
        note=st.one_of(st.none(), TEXTS),
    ),
    max_size=4,
)


@given(EVENTS)
def test_json_is_what_the_events_are(events: list[Event]) -> None:
    written = "".join(as_json(events))
    assert json.loads(written) == [event.as_record() for event in events]
    assert all(letter == "\n" or not "\x7f" <= letter <= "\x9f" for letter in written)
    assert len(written.splitlines()) == (len(events) + 2 if events else 1)


@given(EVENTS, st.one_of(st.none(), st.integers(40, 200)))
def test_text_has_a_line_an_event_that_fits_and_steers_nothing(events: list[Event], width: int | None) -> None:
    lines = list(as_text(events, width))
    assert len(lines) == len(events)
    for line in lines:
        assert line.endswith("\n")
        assert line[:-1].isprintable()
        assert width is None or columns_of(line[:-1]) <= width


def test_text_is_aligned_where_letters_are_wide() -> None:
    events = [Event("first", "顔認証を禁止する", "2019"), Event("second", "plain", "2020")]
    first, second = as_text(events)
    assert columns_of(first[: first.index("first")]) == columns_of(second[: second.index("second")])


@given(TEXTS, st.integers(1, 80))
def test_what_is_shortened_fits_and_says_so(text: str, columns: int) -> None:
    short = elided(text, columns)
    assert columns_of(short) <= columns
    assert short == text or short.endswith("…")


def test_a_million_events_need_no_memory() -> None:
    """Pieces come while the events are still being made."""
    made: list[int] = []

    def endless():
        for number in range(10_000_000):
            made.append(number)
            yield Event(str(number), "title", "2019")

    assert next(iter(as_json(endless()))).startswith("[\n{")
    next(iter(as_text(endless())))
    assert len(made) < 1_000
