"""What an export is to hold: the order that every writer gets, whatever it makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from frtdesk.formats.picture import Picture
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView


class Content(Protocol):
    """What a filter leaves of a database, read when it is asked for. Every call may raise FrtError.

    `len`: how many events; `total`: how many there are without the filter; `filter`: its text, "" where there is none;
    `relations`: how many relations between two of the events.
    """

    @property
    def meta(self) -> Meta: ...
    @property
    def filter(self) -> str: ...
    @property
    def total(self) -> int: ...
    def __len__(self) -> int: ...
    def events(self) -> Iterator[Event]:
        """The events in order of time, those without a date last; a million of them need no memory. May be asked for
        again."""
        ...

    def events_at(self, indexes: Sequence[int]) -> list[Event]:
        """Single events by their index in the columns, in the order asked for, whether or not the filter leaves them;
        one that is gone meanwhile is left out."""
        ...

    def actors(self) -> tuple[Actor, ...]:
        """The actors of the events, and the bodies that they belong to."""
        ...

    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons of the database."""
        ...

    def views(self) -> tuple[StoredView, ...]:
        """All saved views of the database."""
        ...


@dataclass(frozen=True, eq=False)
class Order:
    """`make_picture` is called only by formats that paint. `lesson`: where a lesson is to be told instead of a filter's
    events."""

    content: Content
    make_picture: Callable[[], Picture]
    lesson: Lesson | None = None

    @cached_property
    def picture(self) -> Picture:
        return self.make_picture()


@dataclass(frozen=True, slots=True)
class Report:
    """What a format makes of an order, told before it is written, in the reader's language.

    `lost`: what it cannot hold, a phrase each ("3 relations"), with which `--strict` refuses; `changed`: what is
    written otherwise than it stands, without loss, a sentence each.
    """

    lost: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def keeps_all(order: Order) -> Report:
    """The report of a format that loses nothing that it promises."""
    return Report()
