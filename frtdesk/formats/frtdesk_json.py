"""frtdesk's own JSON, which loses nothing: events, the actors in them, all lessons and saved views.

{"format": "frtdesk", "version": 1, "meta": …, "events": […], "actors": […], "lessons": […], "views": […]}, in UTF-8, an
event a line. `meta` also names the filter and how many events there are without it. What a later version adds is passed
over by an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterator
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
from frtdesk.model.stored_view import StoredView

FORMAT = "frtdesk"
VERSION = 1


def json_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The whole file."""
    content = order.content
    yield b'{"format": "frtdesk", "version": 1,\n"meta": ' + json_line(_meta(content)).encode() + b',\n"events": ['
    yield from _list(event_pieces(content, lambda event: json_line(event.as_record()).encode()))
    yield b',\n"actors": ['
    yield from _list(json_line(actor.as_record()).encode() for actor in content.actors())
    yield b',\n"lessons": ['
    yield from _list(json_line(lesson_record(lesson)).encode() for lesson in content.lessons())
    yield b',\n"views": ['
    yield from _list(json_line(_view_record(view)).encode() for view in content.views())
    yield b"}\n"


def _list(pieces: Iterator[bytes | Progress] | Iterator[bytes]) -> Iterator[bytes | Progress]:
    return chain([b"\n"], joined(iter(pieces), b",\n"), [b"]"])


def _meta(content: Content) -> dict[str, Any]:
    return {**asdict(content.meta), "filter": content.filter, "of": content.total}


def _view_record(view: StoredView) -> dict[str, Any]:
    """Its body is JSON already, and stands as the text that a database keeps, to the letter."""
    return {"name": view.name, "position": view.position, "body": view.body}


FORMATS = (Format("json", ("json",), mark("formats", "JSON, all that there is"), json_pieces, keeps_all),)
"""What this module adds to the registry of formats."""
