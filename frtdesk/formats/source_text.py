"""Reading the text that a database is built from: a folder with events by year, actors, lessons, and what it all is.

    meta.yaml              title, description, licence, date, covered_from, covered_to, thin
    actors.yaml            a list of name, kind, aliases, country, parent
    events/<year>.yaml     one document an event
    lessons/<id>.yaml      one lesson a file

Whatever is wrong is told with its file, line and field. What an event's fields mean stands in `data/README.md`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from frtdesk.base.edtf import EdtfError, extent, parse
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.yaml_entry import Entry, documents
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.source_text import Actor, SourceMeta, SourceText

T = TypeVar("T")

EVENT_FIELDS = (
    "id", "title", "start", "end", "kind", "stage", "policy_types", "jurisdiction", "actors", "summary",
    "why_it_matters", "quotes", "sources", "relations", "tags", "importance", "checked", "note",
)  # fmt: skip


def read_source_text(folder: Path) -> SourceText:
    """The collection in `folder`. Raises FrtError that names file, line and field of the first mistake."""
    if not (folder / "meta.yaml").is_file():
        raise FrtError(
            translate("source text", "{folder} holds no text to build from: meta.yaml is not there.").format(
                folder=folder
            ),
            translate("source text", "Name the folder with meta.yaml, actors.yaml, events and lessons."),
        )
    files = [folder / "meta.yaml", folder / "actors.yaml"]
    files += [*sorted((folder / "events").glob("*.yaml")), *sorted((folder / "lessons").glob("*.yaml"))]
    read = {path: documents(path, f"{folder.name}/{path.relative_to(folder).as_posix()}") for path in files}
    meta = _one(read[files[0]], folder, "meta.yaml", _meta)
    actors = _unique((item for entry in read[files[1]] for item in entry.items()), _actor, "name")
    events = _unique(_within(read, folder / "events"), _event, "id")
    lessons = _unique(_within(read, folder / "lessons"), _lesson, "id")
    _check_references(actors, events, lessons)
    return SourceText(
        tuple(event for _, event in events.values()),
        tuple(actor for _, actor in actors.values()),
        tuple(lesson for _, lesson in lessons.values()),
        meta,
        _built_from(meta, files),
    )


Found = dict[str, tuple[Entry, T]]
"""What was read by its name, each with its place in the files."""


def _within(read: dict[Path, list[Entry]], folder: Path) -> Iterable[Entry]:
    return (entry for path, entries in read.items() if path.parent == folder for entry in entries)


def _one(entries: list[Entry], folder: Path, name: str, make: Callable[[Entry], T]) -> T:
    if len(entries) != 1:
        raise FrtError(
            translate("source text", "{file} must hold one document.").format(file=f"{folder.name}/{name}"),
            translate("source text", "Correct the file and try again."),
        )
    return make(entries[0])


def _unique(entries: Iterable[Entry], make: Callable[[Entry], T], name: str) -> Found[T]:
    """Everything by its name or id. Raises FrtError where one comes twice."""
    found: Found[T] = {}
    for entry in entries:
        made = make(entry)
        key: str = getattr(made, name)
        if key in found:
            first = found[key][0]
            raise entry.wrong(
                translate("source text", "“{name}” is in {file}, line {line}, already").format(
                    name=key, file=first.file, line=first.line
                )
            )
        found[key] = (entry, made)
    return found


def _built_from(meta: SourceMeta, files: list[Path]) -> str:
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).hexdigest()
    return f"text of {meta.date}, sha256 {digest[:16]}"


def _meta(entry: Entry) -> SourceMeta:
    names = ("title", "description", "licence", "date", "covered_from", "covered_to", "thin")
    at = entry.fields(names, ("title", "date"))
    for name in ("date", "covered_from", "covered_to"):
        _dated(at.get(name), None)
    return SourceMeta(
        title=at["title"].text(),
        description=_text(at.get("description")),
        licence=_text(at.get("licence")),
        date=at["date"].text(),
        covered_from=_optional(at.get("covered_from")),
        covered_to=_optional(at.get("covered_to")),
        thin=_text(at.get("thin")),
    )


def _actor(entry: Entry) -> Actor:
    at = entry.fields(("name", "kind", "aliases", "country", "parent"), ("name", "kind"))
    return Actor(
        name=at["name"].text(),
        kind=at["kind"].text(),
        aliases=_texts(at.get("aliases")),
        country=_optional(at.get("country")),
        parent=_optional(at.get("parent")),
    )


def _event(entry: Entry) -> Event:
    at = entry.fields(EVENT_FIELDS, ("id", "title"))
    _dated(at.get("start"), at.get("end"))
    return Event(
        id=at["id"].text(),
        title=at["title"].text(),
        start=_optional(at.get("start")),
        end=_optional(at.get("end")),
        kind=_optional(at.get("kind")) or "other",
        stage=_optional(at.get("stage")),
        policy_types=_texts(at.get("policy_types")),
        jurisdiction=_place(at["jurisdiction"]) if "jurisdiction" in at else None,
        actors=_each(at.get("actors"), _party),
        summary=_text(at.get("summary")),
        why_it_matters=_text(at.get("why_it_matters")),
        quotes=_each(at.get("quotes"), _quote),
        sources=_each(at.get("sources"), _source),
        relations=_each(at.get("relations"), _relation),
        tags=_texts(at.get("tags")),
        importance=_importance(at.get("importance")),
        checked=_checked(at["checked"]) if "checked" in at else Checked(),
        note=_optional(at.get("note")),
    )


def _place(entry: Entry) -> Place:
    at = entry.fields(("level", "code", "place"), ("level", "code", "place"))
    return Place(at["level"].text(), at["code"].text(), at["place"].text())


def _party(entry: Entry) -> Party:
    at = entry.fields(("name", "kind", "role"), ("name", "kind", "role"))
    return Party(at["name"].text(), at["kind"].text(), at["role"].text())


def _quote(entry: Entry) -> Quote:
    at = entry.fields(("text", "speaker", "role", "affiliation", "said_on", "source", "verified"), ("text", "speaker"))
    _dated(at.get("said_on"), None)
    return Quote(
        text=at["text"].text(),
        speaker=at["speaker"].text(),
        role=_optional(at.get("role")),
        affiliation=_optional(at.get("affiliation")),
        said_on=_optional(at.get("said_on")),
        source=at["source"].optional_whole() if "source" in at else None,
        verified=at["verified"].flag() if "verified" in at else False,
    )


def _source(entry: Entry) -> Source:
    at = entry.fields(("url", "publisher", "title", "published", "kind"), ("title", "kind"))
    _dated(at.get("published"), None)
    return Source(
        url=_optional(at.get("url")),
        publisher=_text(at.get("publisher")),
        title=at["title"].text(),
        published=_optional(at.get("published")),
        kind=at["kind"].text(),
    )


def _relation(entry: Entry) -> Relation:
    at = entry.fields(("to", "kind"), ("to", "kind"))
    return Relation(at["to"].text(), at["kind"].text())


def _importance(entry: Entry | None) -> int:
    if entry is None:
        return 3
    if not 1 <= (value := entry.whole()) <= 5:
        raise entry.wrong(translate("source text", "it is a number from 1 to 5"))
    return value


def _checked(entry: Entry) -> Checked:
    at = entry.fields(("date", "quotes"))
    return Checked(**{name: value.flag() for name, value in at.items()})


def _lesson(entry: Entry) -> Lesson:
    at = entry.fields(("id", "title", "question", "level", "minutes", "steps"), ("id", "title"))
    return Lesson(
        id=at["id"].text(),
        title=at["title"].text(),
        question=_text(at.get("question")),
        level=_text(at.get("level")),
        minutes=at["minutes"].optional_whole() if "minutes" in at else None,
        steps=_each(at.get("steps"), _step),
    )


def _step(entry: Entry) -> LessonStep:
    at = entry.fields(("event", "prompt", "note"), ("event",))
    return LessonStep(at["event"].text(), _text(at.get("prompt")), _text(at.get("note")))


def _text(entry: Entry | None) -> str:
    return (entry.optional_text() or "") if entry is not None else ""


def _optional(entry: Entry | None) -> str | None:
    return entry.optional_text() if entry is not None else None


def _texts(entry: Entry | None) -> tuple[str, ...]:
    """A list of texts, none of them twice."""
    found: dict[str, None] = {}
    for item in entry.items() if entry is not None else ():
        if (text := item.text()) in found:
            raise item.wrong(translate("source text", "“{name}” stands here twice").format(name=text[:60]))
        found[text] = None
    return tuple(found)


def _each(entry: Entry | None, make: Callable[[Entry], T]) -> tuple[T, ...]:
    return tuple(make(item) for item in entry.items()) if entry is not None else ()


def _dated(start: Entry | None, end: Entry | None) -> None:
    """Raises FrtError for text that is no date, each field on its own and then both together."""
    texts = [entry.optional_text() if entry is not None else None for entry in (start, end)]
    for entry, text in zip((start, end), texts, strict=True):
        if entry is None or text in (None, "", "..") or "/" in text:
            continue
        try:
            parse(text)
        except EdtfError as error:
            raise entry.wrong(error.problem) from error
    try:
        extent(texts[0], texts[1])
    except EdtfError as error:
        last = end if end is not None else start
        if last is not None:
            raise last.wrong(error.problem) from error


def _check_references(actors: Found[Actor], events: Found[Event], lessons: Found[Lesson]) -> None:
    """Raises FrtError for a name that nothing bears, and for one address described in two ways."""
    for entry, actor in actors.values():
        if actor.parent is not None:
            _known(_part(entry, "parent"), actor.parent, actors)
    described: dict[str, tuple[Source, Entry]] = {}
    for entry, event in events.values():
        _check_parties(entry, event, actors)
        _check_relations(entry, event, events)
        _check_evidence(entry, event, described)
    for entry, lesson in lessons.values():
        for number, step in enumerate(lesson.steps, 1):
            _known(_part(entry, "steps", number), step.event or "", events)


def _check_parties(entry: Entry, event: Event, actors: Found[Actor]) -> None:
    _once(entry, "actors", [party.name for party in event.actors])
    for number, party in enumerate(event.actors, 1):
        at = _part(entry, "actors", number)
        _known(at, party.name, actors)
        if (kind := actors[party.name][1].kind) != party.kind:
            raise at.wrong(
                translate("source text", "{name} is of the kind {kind} in actors.yaml").format(
                    name=party.name, kind=kind
                )
            )


def _check_relations(entry: Entry, event: Event, events: Found[Event]) -> None:
    _once(entry, "relations", [relation.to for relation in event.relations])
    for number, relation in enumerate(event.relations, 1):
        at = _part(entry, "relations", number)
        _known(at, relation.to, events)
        if relation.to == event.id:
            raise at.wrong(translate("source text", "the event points to itself"))


def _check_evidence(entry: Entry, event: Event, described: dict[str, tuple[Source, Entry]]) -> None:
    """`described`: each address met so far, with its first place."""
    _once(entry, "sources", [source.url or f" {number}" for number, source in enumerate(event.sources)])
    for number, source in enumerate(event.sources, 1):
        at = _part(entry, "sources", number)
        first, where = described.setdefault(source.url, (source, at)) if source.url else (source, at)
        if source != first:
            raise at.wrong(
                translate("source text", "{url} is described otherwise in {file}, line {line}").format(
                    url=first.url, file=where.file, line=where.line
                )
            )
    for number, quote in enumerate(event.quotes, 1):
        if quote.source is not None and not 0 <= quote.source < len(event.sources):
            raise _part(entry, "quotes", number).wrong(
                translate("source text", "the event has no source number {number}, counted from 0").format(
                    number=quote.source
                )
            )


def _once(entry: Entry, field: str, names: list[str]) -> None:
    for number, name in enumerate(names, 1):
        if name in names[: number - 1]:
            raise _part(entry, field, number).wrong(
                translate("source text", "“{name}” stands here twice").format(name=name[:200])
            )


def _known(at: Entry, name: str, known: Found[T]) -> None:
    if name not in known:
        raise at.wrong(translate("source text", "there is no “{name}”").format(name=name[:200]))


def _part(entry: Entry, field: str, number: int = 0) -> Entry:
    """A field of a document that was read before, or the member of a list in it, counted from 1."""
    at = next((Entry(value, entry.file, field) for name, value in entry.node.value if name.value == field), entry)
    return list(at.items())[number - 1] if number else at
