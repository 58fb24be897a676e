"""SIMILE Timeline, JSON and XML (src/webapp/api/scripts/sources.js).

What is an instant by default differs: in XML all that does not say otherwise, in JSON nothing, where `isDuration: true`
means an instant (sic). An instant with an end is one that is not known to the day. Attributes that frtdesk adds are
read back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_remarks
from frtdesk.formats.event_dates import days_of, extent_of, iso_day
from frtdesk.formats.import_own_table import own_place
from frtdesk.formats.import_timelinejs import loose_file
from frtdesk.formats.import_words import (
    bounded,
    importance_of,
    kind_of,
    linked,
    members,
    names,
    policy_type_of,
    stage_of,
    titled,
)
from frtdesk.formats.incoming import Entry, Item, Skipped, UnreadableError, Wishes, not_of_format
from frtdesk.formats.loose_json import Fields
from frtdesk.formats.safe_text import clean, from_html, title_of
from frtdesk.formats.written_date import is_timed, read_date
from frtdesk.formats.xml_nodes import xml_nodes
from frtdesk.model.event import Event

_SHORT = {
    "s": "start", "e": "end", "ls": "latestStart", "ee": "earliestEnd", "t": "title", "d": "description",
    "de": "durationEvent", "eid": "eventID", "c": "classname",
}  # fmt: skip


def read_simile_json(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    root, encoding = loose_file(path, wishes.encoding)
    yield from encoding_remarks(path, encoding)
    found: Any = root.get("events") if isinstance(root, Fields) else None
    if not isinstance(found, list):
        raise not_of_format(path, translate("import", "it has no list of events"))
    for number, event in enumerate(cast("list[Any]", found), 1):
        line = event.line if isinstance(event, Fields) else number
        try:
            if not isinstance(event, Fields):
                raise UnreadableError(translate("import", "fields are expected here"))
            texts = {_SHORT.get(name, name): _text(value) for name, value in event.items()}
            instant = texts.get("isDuration") == "true" or texts.get("durationEvent") == "false"
            yield _entry(texts, line, wishes, instant=instant)
        except UnreadableError as error:
            yield Skipped(error.why, line, error.column)


def read_simile_xml(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    for node in xml_nodes(path, ("event",)):
        if isinstance(node, Skipped):
            yield node
        elif node.tag == "event":
            texts = {**node.attributes, "description": node.text}
            duration = (texts.get("isDuration"), texts.get("durationEvent"))
            try:
                yield _entry(texts, node.line, wishes, instant=duration == (None, None) or "false" in duration)
            except UnreadableError as error:
                yield Skipped(error.why, node.line, error.column)
        elif node.tag != "data":
            raise not_of_format(path, translate("import", "it is no file of SIMILE Timeline"))


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None or isinstance(value, dict | list) else str(value)


def _entry(texts: Mapping[str, str], line: int, wishes: Wishes, *, instant: bool) -> Entry:
    start, end, note = _dates(texts, instant=instant)
    importance, changed, written = importance_of(clean(texts.get("importance", "")), line, "importance")
    note += [written] if written else []
    told = from_html(texts.get("description", ""), surely=True)
    word = clean(texts.get("kind", ""))
    policies = members(texts.get("policyTypes", ""))
    links = [(texts.get("link", "").strip(), ""), *told.links]
    if image := texts.get("image", "").strip():
        note.append(f"image: {clean(image)[:2_000]}")
    event = Event(
        id=clean(texts.get("eventID") or texts.get("id") or "")[:200],
        title=titled(title_of(texts.get("title", "")) or " ".join(told.text.split())[:200], "title"),
        start=start,
        end=end,
        kind=(kind_of(word) or word if word else wishes.kind) or "other",
        stage=stage_of(texts.get("stage", "")) or None,
        policy_types=tuple(dict.fromkeys(policy_type_of(text) or text for text in policies)),
        jurisdiction=own_place(*(clean(texts.get(name, "")) for name in ("level", "code", "place"))),
        summary=bounded(told.text),
        sources=linked(links),
        tags=names(members(texts.get("tags", ""))),
        importance=importance,
        note="\n".join(note) or None,
    )
    return Entry(event, line, is_timed(start or "") or is_timed(end or ""), (changed,) if changed else ())


def _dates(texts: Mapping[str, str], *, instant: bool) -> tuple[str | None, str | None, list[str]]:
    found: dict[str, str] = {}
    for name in ("start", "latestStart", "earliestEnd", "end"):
        try:
            found[name] = read_date(texts.get(name, ""), "mdy")
        except UnreadableError as error:
            raise UnreadableError(error.why, name) from error
    start, end = found["start"], found["end"]
    own = _own_dates(texts.get("edtf", ""), start, end)
    if own is not None:
        return *own, []
    note = [f"{name}: {found[name]}" for name in ("latestStart", "earliestEnd") if found[name] not in ("", start, end)]
    try:
        extent(start or None, end or None)
    except EdtfError as error:
        raise UnreadableError(translate("import", "it ends before it starts"), "end") from error
    if not end or end == start:
        return start or None, None, note
    if instant and not is_timed(start) and not is_timed(end) and start:
        return f"[{start}..{end}]", None, []
    return start or None, end, note


def _own_dates(text: str, start: str, end: str) -> tuple[str | None, str | None] | None:
    """The dates that frtdesk wrote along, if nobody has moved the event since."""
    if not text:
        return None
    first, stroke, last = (text, "", "") if text[0] in "[{" else text.partition("/")
    dates = (first or None, last if stroke else None)
    known = extent_of(Event("x", "x", *dates))
    if known is None:
        return None
    begin, finish = map(iso_day, days_of(known))
    return dates if (start, end or start) == (begin, finish) else None
