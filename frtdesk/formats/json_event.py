"""Events and actors as `as_record` writes them, read back from a foreign file with all that a database asks of them."""

from __future__ import annotations

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.json_entry import JsonEntry
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.source_text import Actor

LONGEST_ID, LONGEST_NAME, LONGEST_URL = 200, 500, 2_000

At = dict[str, JsonEntry]


def read_actor(entry: JsonEntry) -> Actor:
    """Raises FrtError."""
    at = entry.fields(("name",))
    return Actor(
        name=at["name"].name(LONGEST_NAME),
        kind=_text(at, "kind"),
        aliases=at["aliases"].texts(LONGEST_NAME) if "aliases" in at else (),
        country=_optional(at, "country"),
        parent=_optional(at, "parent"),
    )


def read_event(entry: JsonEntry) -> Event:
    """Raises FrtError."""
    at = entry.fields(("id", "title"))
    event = Event(
        id=at["id"].name(LONGEST_ID),
        title=at["title"].text(),
        start=_optional(at, "start"),
        end=_optional(at, "end"),
        kind=_text(at, "kind") or "other",
        stage=_optional(at, "stage"),
        policy_types=at["policy_types"].texts(LONGEST_NAME) if "policy_types" in at else (),
        jurisdiction=_place(at["jurisdiction"]) if "jurisdiction" in at else None,
        actors=at["actors"].each(_party) if "actors" in at else (),
        summary=_text(at, "summary"),
        why_it_matters=_text(at, "why_it_matters"),
        quotes=at["quotes"].each(_quote) if "quotes" in at else (),
        sources=at["sources"].each(_source) if "sources" in at else (),
        relations=at["relations"].each(_relation) if "relations" in at else (),
        tags=at["tags"].texts(LONGEST_NAME) if "tags" in at else (),
        importance=at["importance"].whole(1, 5) if "importance" in at else 3,
        checked=_checked(at["checked"]) if "checked" in at else Checked(),
        note=_optional(at, "note"),
    )
    _check(at, event)
    return event


def _check(at: At, event: Event) -> None:
    """What no field can know alone. Raises FrtError."""
    try:
        extent(event.start, event.end)
    except EdtfError as error:
        raise at["start" if "start" in at else "end"].wrong(error.problem) from error
    _once(at, "actors", [party.name for party in event.actors])
    _once(at, "sources", [source.url or repr(source) for source in event.sources])
    _once(at, "relations", [relation.to for relation in event.relations])
    for quote, item in zip(event.quotes, at["quotes"].items() if "quotes" in at else (), strict=True):
        if quote.source is not None and quote.source >= len(event.sources):
            raise item.wrong(
                translate("lesson file", "the event has no source number {number}, counted from 0").format(
                    number=quote.source
                )
            )


def _once(at: At, field: str, names: list[str]) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            item = list(at[field].items())[number]
            raise item.wrong(translate("lesson file", "“{name}” stands here twice").format(name=name[:60]))


def _place(entry: JsonEntry) -> Place:
    at = entry.fields(("level", "code", "place"))
    return Place(at["level"].text(), at["code"].text(), at["place"].text())


def _party(entry: JsonEntry) -> Party:
    at = entry.fields(("name",))
    return Party(at["name"].name(LONGEST_NAME), _text(at, "kind"), _text(at, "role"))


def _quote(entry: JsonEntry) -> Quote:
    at = entry.fields(("text",))
    return Quote(
        text=at["text"].text(),
        speaker=_text(at, "speaker"),
        role=_optional(at, "role"),
        affiliation=_optional(at, "affiliation"),
        said_on=_optional(at, "said_on"),
        source=at["source"].whole(0, 10_000) if "source" in at else None,
        verified=at["verified"].flag() if "verified" in at else False,
    )


def _source(entry: JsonEntry) -> Source:
    at = entry.fields()
    return Source(
        url=at["url"].name(LONGEST_URL) if "url" in at else None,
        publisher=_text(at, "publisher"),
        title=_text(at, "title"),
        published=_optional(at, "published"),
        kind=_text(at, "kind"),
    )


def _relation(entry: JsonEntry) -> Relation:
    at = entry.fields(("to",))
    return Relation(at["to"].name(LONGEST_ID), _text(at, "kind"))


def _checked(entry: JsonEntry) -> Checked:
    at = entry.fields()
    return Checked(**{name: at[name].flag() for name in ("date", "quotes") if name in at})


def _text(at: At, name: str) -> str:
    return at[name].text() if name in at else ""


def _optional(at: At, name: str) -> str | None:
    return at[name].text() if name in at else None
