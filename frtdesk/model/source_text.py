"""A whole collection as its text says it: what `frtdesk build` turns into a database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts. `name` is the one spelling that events use; `parent` is the name of the body that it belongs to."""

    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    parent: str | None = None

    def as_record(self) -> dict[str, Any]:
        """The actor as a plain dict."""
        return {
            "name": self.name,
            "kind": self.kind,
            "aliases": list(self.aliases),
            "country": self.country,
            "parent": self.parent,
        }


@dataclass(frozen=True, slots=True)
class SourceMeta:
    """What the collection says of itself. `date`: the day of the text, ISO; a build is dated with it.

    `covered_from`, `covered_to`: EDTF, the stretch that was searched for events. `thin`: where it knows little.
    """

    title: str
    description: str = ""
    licence: str = ""
    date: str = "1970-01-01"
    covered_from: str | None = None
    covered_to: str | None = None
    thin: str = ""


@dataclass(frozen=True, slots=True)
class SourceText:
    """Events in order of the files, actors and lessons likewise.

    Ids are unique; actors, events and sources that are named are there. `built_from`: which text this was.
    """

    events: tuple[Event, ...]
    actors: tuple[Actor, ...]
    lessons: tuple[Lesson, ...]
    meta: SourceMeta
    built_from: str = ""
