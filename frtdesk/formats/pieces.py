"""A file event by event, with word of how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.formats.order import Content
from frtdesk.model.event import Event

STRIDE = 500
"""Events between two reports: some 50 ms."""


def event_pieces(content: Content, make: Callable[[Event], bytes]) -> Iterator[bytes | Progress]:
    """What `make` makes of each event; nothing for one of which it makes nothing."""
    for event in told(content):
        if isinstance(event, Progress):
            yield event
        elif piece := make(event):
            yield piece


def told(content: Content) -> Iterator[Event | Progress]:
    """The events, and every STRIDE of them how many are done."""
    text = translate("export", "Writing events")
    for done, event in enumerate(content.events()):
        if done % STRIDE == 0:
            yield Progress(done, len(content), text)
        yield event


def not_empty(pieces: Iterator[bytes | Progress], otherwise: FrtError) -> Iterator[bytes | Progress]:
    """The pieces; where there were none, raises `otherwise`: for files that may not be empty."""
    some = False
    for piece in pieces:
        some = some or not isinstance(piece, Progress)
        yield piece
    if not some:
        raise otherwise


def joined(pieces: Iterator[bytes | Progress], between: bytes) -> Iterator[bytes | Progress]:
    """The pieces with something between each two of them."""
    before = b""
    for piece in pieces:
        if isinstance(piece, Progress):
            yield piece
        else:
            yield before + piece
            before = between
