"""What stands on each sheet of a workbook: its columns, and the rows that an event gives it.

Names of sheets and columns are those of every language, as in CSV, so that formulas and scripts go on working.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from frtdesk.formats.cells import list_cell
from frtdesk.formats.event_columns import COLUMNS, yes_no
from frtdesk.formats.facts import export_facts
from frtdesk.formats.order import Content
from frtdesk.model.event import Event
from frtdesk.model.event_words import cited

Row = list[str | int]
"""Texts and numbers."""

DAYS = ("start", "end", "said_on", "published")
"""Columns in which an exact day is a date."""

LINK = "url"
"""The column whose web addresses can be clicked."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`columns`: title and width in characters; `frozen`: how many columns stay in sight; `filtered`: whether each
    column has a filter."""

    columns: tuple[tuple[str, int], ...]
    rows: Callable[[Event], Iterator[Row]]
    frozen: int = 1
    filtered: bool = True


_EVENT_COLUMNS: tuple[tuple[str, int], ...] = (
    ("id", 42), ("title", 60), ("start", 12), ("end", 12), ("edtf", 14), ("date", 30), ("kind", 12), ("stage", 12),
    ("policy_types", 26), ("level", 14), ("code", 8), ("place", 22), ("actors", 40), ("actor_roles", 24),
    ("actor_kinds", 24), ("summary", 80), ("why_it_matters", 60), ("tags", 30), ("importance", 11),
    ("date_checked", 13), ("quotes_checked", 15), ("note", 40),
)  # fmt: skip
"""Those of CSV without quotes, sources and relations, which have sheets of their own."""


def _event(event: Event) -> Iterator[Row]:
    yield [event.importance if name == "importance" else COLUMNS[name](event) for name, _ in _EVENT_COLUMNS]


def _quotes(event: Event) -> Iterator[Row]:
    for number, quote in enumerate(event.quotes, 1):
        about = [quote.speaker, quote.role or "", quote.affiliation or "", quote.said_on or ""]
        yield [event.id, number, quote.text, *about, cited(quote, event) or "", yes_no(quote.verified)]


def _sources(event: Event) -> Iterator[Row]:
    for number, source in enumerate(event.sources, 1):
        about = [source.title, source.publisher, source.published or "", source.kind]
        yield [event.id, number, source.url or "", *about]


def _relations(event: Event) -> Iterator[Row]:
    for relation in event.relations:
        yield [event.id, relation.kind, relation.to]


def _nothing(event: Event) -> Iterator[Row]:
    return iter(())


SHEETS: dict[str, Sheet] = {
    "Events": Sheet(_EVENT_COLUMNS, _event, frozen=2),
    "Quotes": Sheet(
        (
            ("event", 42), ("number", 8), ("text", 80), ("speaker", 24), ("role", 24), ("affiliation", 24),
            ("said_on", 12), ("source", 8), ("verified", 10),
        ),
        _quotes,
    ),
    "Sources": Sheet(
        (
            ("event", 42), ("number", 8), ("url", 60), ("title", 60), ("publisher", 26), ("published", 12),
            ("kind", 10),
        ),
        _sources,
    ),
    "Actors": Sheet(
        (("name", 40), ("kind", 16), ("aliases", 40), ("country", 9), ("parent", 30)), _nothing
    ),
    "Relations": Sheet((("event", 40), ("relation", 14), ("to", 40)), _relations),
    "About": Sheet((("what", 20), ("", 100)), _nothing, filtered=False),
}  # fmt: skip
"""By name, in their order."""


def actor_rows(content: Content) -> Iterator[Row]:
    """The actors of the events and the bodies that they belong to."""
    for actor in content.actors():
        yield [actor.name, actor.kind, list_cell(actor.aliases), actor.country or "", actor.parent or ""]


def about_rows(content: Content) -> Iterator[Row]:
    """What the database and this file say of themselves."""
    meta = content.meta
    said = {
        "title": meta.title, "description": meta.description, "licence": meta.licence, "filter": content.filter,
        "export": " · ".join(export_facts(content)), "covered_from": meta.covered_from or "",
        "covered_to": meta.covered_to or "", "thin": meta.thin, "built_from": meta.built_from,
    }  # fmt: skip
    for name, text in said.items():
        yield [name, text]
    yield ["events", len(content)]
    yield ["events_in_all", content.total]
