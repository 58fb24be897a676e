"""What a writer is given, without a database: events as they are, and arbitrary ones for laws."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from frtdesk.base.progress import Progress
from frtdesk.formats.clean_text import for_xml, without_controls
from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Format
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView


@dataclass
class GivenContent:
    """Fills formats.order.Content."""

    given: Sequence[Event]
    meta: Meta = field(default_factory=lambda: Meta(title="Given", licence="CC BY 4.0", covered_to_day=20_000))
    filter: str = ""
    of: int | None = None
    given_actors: tuple[Actor, ...] = ()
    given_lessons: tuple[Lesson, ...] = ()
    given_views: tuple[StoredView, ...] = ()

    @property
    def total(self) -> int:
        return len(self.given) if self.of is None else self.of

    def __len__(self) -> int:
        return len(self.given)

    def events(self) -> Iterator[Event]:
        return iter(self.given)

    def events_at(self, indexes: Sequence[int]) -> list[Event]:
        return [self.given[index] for index in indexes]

    def actors(self) -> tuple[Actor, ...]:
        return self.given_actors

    def lessons(self) -> tuple[Lesson, ...]:
        return self.given_lessons

    def views(self) -> tuple[StoredView, ...]:
        return self.given_views


def _no_picture() -> Picture:
    raise AssertionError("a data format paints nothing")


def order_of(events: Sequence[Event] | GivenContent) -> Order:
    return Order(events if isinstance(events, GivenContent) else GivenContent(events), _no_picture)


def written(format: Format, events: Sequence[Event] | GivenContent) -> bytes:
    """The file that a format makes of events."""
    return b"".join(piece for piece in format.write(order_of(events)) if not isinstance(piece, Progress))


ANY_TEXT = st.text(
    st.one_of(st.sampled_from("=+-@;\"'<>&\\\n\r\t\x00\x0b\x7f\ud800\udfff\u202eא顔😀"), st.characters()), max_size=40
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
STARTS = st.sampled_from(
    [
        None, "", "..", "2019", "2019-05", "2019-05-14", "2019-05~", "2019?", "2019-22", "201X", "-0044", "-0044-03-15",
        "0000", "Y-12000", "Y170000002", "9999-12-31", "0001-01-01", "[2019-05-01..2019-06-30]", "[..2019]", "[2019..]",
        "{2019-01-01,2019-03-01}", "2019-05-14T10:30:00", "2019/2020", "1899-12-31", "1900-01-15", "nonsense",
    ]
)  # fmt: skip
ENDS = st.sampled_from([None, None, None, "..", "", "2020", "9999-12-31", "2030-01-31~", "Y170000003", "1000"])


def events(texts: st.SearchStrategy[str] = ANY_TEXT) -> st.SearchStrategy[list[Event]]:
    """Lists of events, each different by its id, also once control characters are replaced,
    and of which nothing else is promised."""
    maybe = st.one_of(st.none(), texts)
    return st.lists(
        st.builds(
            Event,
            id=texts.filter(bool),
            title=texts,
            start=STARTS,
            end=ENDS,
            kind=st.one_of(st.sampled_from(["corporate", "advocacy", "regulation", "context", "other"]), texts),
            stage=st.one_of(st.none(), st.just("enacted"), texts),
            policy_types=st.lists(st.one_of(st.just("ban"), texts), max_size=2).map(tuple),
            jurisdiction=st.one_of(st.none(), st.builds(Place, texts, texts, texts)),
            actors=st.lists(st.builds(Party, texts, texts, texts), max_size=2).map(tuple),
            summary=texts,
            why_it_matters=texts,
            quotes=st.lists(
                st.builds(Quote, texts, texts, maybe, maybe, STARTS, st.sampled_from([None, 0, 1]), st.booleans()),
                max_size=2,
            ).map(tuple),
            sources=st.lists(
                st.builds(
                    Source,
                    st.one_of(st.none(), texts, st.sampled_from(["https://a.example/x?a=1;b=2", "javascript:x"])),
                    texts,
                    texts,
                    STARTS,
                    st.sampled_from(["primary", "news", ""]),
                ),
                max_size=2,
            ).map(tuple),
            relations=st.lists(st.builds(Relation, texts, st.one_of(st.just("follows"), texts)), max_size=2).map(tuple),
            tags=st.lists(texts, max_size=2).map(tuple),
            importance=st.integers(1, 5),
            checked=st.builds(Checked, st.booleans(), st.booleans()),
            note=maybe,
        ),
        max_size=4,
        unique_by=lambda event: without_controls(for_xml(event.id)),
    )
