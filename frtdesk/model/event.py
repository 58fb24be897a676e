"""What an event is: frozen values, no I/O.

The fields and their order are those of the dossier that the shipped database is built from, except that the
dossier's `category` is `kind` here and everywhere else. Only `id` and `title` are required; everything else may be
missing, and missing is a state to show, not an error.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from frtdesk.base.edtf import Extent, extent


@dataclass(frozen=True, slots=True)
class Place:
    """A jurisdiction as an event names it: level, ISO 3166 code (or EU, UN, INT) and the text shown."""

    level: str
    code: str
    place: str


@dataclass(frozen=True, slots=True)
class Party:
    """An actor and the part it plays in one event."""

    name: str
    kind: str
    role: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim is documented. `published` is EDTF; `kind` is primary, news or analysis."""

    url: str | None
    publisher: str
    title: str
    published: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said, verbatim. `source` is an index into the event's sources."""

    text: str
    speaker: str
    role: str | None
    affiliation: str | None
    said_on: str | None
    source: int | None
    verified: bool


@dataclass(frozen=True, slots=True)
class Relation:
    """From the event that holds it to the event with the id `to`."""

    to: str
    kind: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a second look-up confirmed: the exact day; every quote."""

    date: bool = False
    quotes: bool = False


@dataclass(frozen=True)
class Event:
    """One event, whole: what the detail pane shows and an export writes."""

    id: str
    title: str
    start: str | None = None
    end: str | None = None
    kind: str = "other"
    stage: str | None = None
    policy_types: tuple[str, ...] = ()
    jurisdiction: Place | None = None
    actors: tuple[Party, ...] = ()
    summary: str = ""
    why_it_matters: str = ""
    quotes: tuple[Quote, ...] = ()
    sources: tuple[Source, ...] = ()
    relations: tuple[Relation, ...] = ()
    tags: tuple[str, ...] = ()
    importance: int = 3
    checked: Checked = field(default_factory=Checked)
    note: str | None = None

    @cached_property
    def extent(self) -> Extent:
        """The four civil days and the look of the dates. Raises EdtfError for text that is no date."""
        return extent(self.start, self.end)

    def as_record(self) -> dict[str, Any]:
        """The event as plain dicts and lists, under the dossier's names (`note` only where there is one)."""
        record: dict[str, Any] = {
            "id": self.id,
            "title": self.title,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "stage": self.stage,
            "policy_types": list(self.policy_types),
            "jurisdiction": None
            if self.jurisdiction is None
            else {
                "level": self.jurisdiction.level,
                "code": self.jurisdiction.code,
                "place": self.jurisdiction.place,
            },
            "actors": [{"name": p.name, "kind": p.kind, "role": p.role} for p in self.actors],
            "summary": self.summary,
            "why_it_matters": self.why_it_matters,
            "quotes": [
                {
                    "text": q.text,
                    "speaker": q.speaker,
                    "role": q.role,
                    "affiliation": q.affiliation,
                    "said_on": q.said_on,
                    "source": q.source,
                    "verified": q.verified,
                }
                for q in self.quotes
            ],
            "sources": [
                {"url": s.url, "publisher": s.publisher, "title": s.title, "published": s.published, "kind": s.kind}
                for s in self.sources
            ],
            "relations": [{"to": r.to, "kind": r.kind} for r in self.relations],
            "tags": list(self.tags),
            "importance": self.importance,
            "checked": {"date": self.checked.date, "quotes": self.checked.quotes},
        }
        if self.note is not None:
            record["note"] = self.note
        return record


@dataclass(frozen=True, slots=True)
class Related:
    """A neighbour of the event being shown, in either direction.

    `outgoing` is true where the shown event holds the relation (it answers the neighbour), false where the
    neighbour holds it. `days` is from the shown event to the neighbour, lowest and highest possible; None where a
    date is missing or open.
    """

    key: int
    id: str
    title: str
    kind: str
    relation: str
    outgoing: bool
    start: str | None
    days: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class EventDetail:
    """What the pane needs of one event: the event, its database key, its neighbours in order of time."""

    key: int
    event: Event
    related: tuple[Related, ...]
    place_name: str = ""
