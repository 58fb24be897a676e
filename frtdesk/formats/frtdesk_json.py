"""frtdesk's own JSON, which loses nothing: events, the actors in them, all lessons and saved views.

{"format": "frtdesk", "version": 1, "meta": …, "events": […], "actors": […], "lessons": […], "views": […]}, in UTF-8, an
event a line. `meta` also names the filter and how many events there are without it. What a later version adds is passed
over by an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from itertools import chain
from typing import Any

from frtdesk.base.progress import Progress
from frtdesk.base.words import mark
from frtdesk.formats.lesson_file import lesson_record
from frtdesk.formats.listing import json_line
from frtdesk.formats.order import Content, Order, keeps_all
from frtdesk.formats.pieces import event_pieces, joined
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView

FORMAT = "frtdesk"
VERSION = 1

MIME = "application/x-frtdesk-events"
"""What events are called on the clipboard, where they lie beside their text so that a paste here loses nothing."""


def json_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The whole file."""
    content = order.content
    yield _HEAD + b'"meta": ' + json_line(_meta(content)).encode() + b',\n"events": ['
    yield from _list(event_pieces(content, _event_line))
    yield b',\n"actors": ['
    yield from _list(map(_actor_line, content.actors()))
    yield b',\n"lessons": ['
    yield from _list(json_line(lesson_record(lesson)).encode() for lesson in content.lessons())
    yield b',\n"views": ['
    yield from _list(json_line(_view_record(view)).encode() for view in content.views())
    yield b"}\n"


def events_alone(events: Iterable[Event], actors: Iterable[Actor] = ()) -> bytes:
    """Such a file of some events, which is read as any other; small enough to be held at once."""
    lists = [b",\n".join(map(_event_line, events)), b",\n".join(map(_actor_line, actors))]
    return _HEAD + b'"events": [\n' + lists[0] + b'],\n"actors": [\n' + lists[1] + b"]}\n"


_HEAD = b'{"format": "frtdesk", "version": 1,\n'


def _event_line(event: Event) -> bytes:
    return json_line(event.as_record()).encode()


def _actor_line(actor: Actor) -> bytes:
    return json_line(actor.as_record()).encode()


def _list(pieces: Iterator[bytes | Progress] | Iterator[bytes]) -> Iterator[bytes | Progress]:
    return chain([b"\n"], joined(iter(pieces), b",\n"), [b"]"])


def _meta(content: Content) -> dict[str, Any]:
    return {**asdict(content.meta), "filter": content.filter, "of": content.total}


def _view_record(view: StoredView) -> dict[str, Any]:
    """Its body is JSON already, and stands as the text that a database keeps, to the letter."""
    return {"name": view.name, "position": view.position, "body": view.body}


FORMATS = (Format("json", ("json",), mark("formats", "JSON, all that there is"), json_pieces, keeps_all),)
"""What this module adds to the registry of formats."""
