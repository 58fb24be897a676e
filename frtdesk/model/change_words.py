"""A change set field by field, in words. Keys are names, codes are words, and bookkeeping is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from frtdesk.base.wording import date_words
from frtdesk.base.words import mark, translate
from frtdesk.model.change import Change, Fields, Value
from frtdesk.model.revisions import FieldChange
from frtdesk.model.vocabulary import KIND_CODE, KINDS, POLICY_TYPE, RELATION_KIND, ROLE, STAGE_CODE, STAGES, spoken

Named = Callable[[str, int], str]
"""What a row is called, by table and key; empty where nothing tells it."""

LONGEST = 4_000
"""Characters of a text that are shown."""

FIELDS = {
    "id": mark("history", "Id"),
    "title": mark("history", "Title"),
    "name": mark("history", "Name"),
    "start_text": mark("history", "Start"),
    "end_text": mark("history", "End"),
    "kind": mark("history", "Kind"),
    "stage": mark("history", "Stage"),
    "jurisdiction_key": mark("history", "Jurisdiction"),
    "place_text": mark("history", "Place"),
    "importance": mark("history", "Importance"),
    "date_checked": mark("history", "Date checked"),
    "quotes_checked": mark("history", "Quotes checked"),
    "summary": mark("history", "Summary"),
    "why_it_matters": mark("history", "Why it matters"),
    "note": mark("history", "Note"),
    "deleted_at": mark("history", "Bin"),
    "words": mark("history", "Quote"),
    "speaker": mark("history", "Speaker"),
    "role": mark("history", "Role"),
    "affiliation": mark("history", "Affiliation"),
    "said_on": mark("history", "Said on"),
    "verified": mark("history", "Verified"),
    "source_key": mark("history", "Source"),
    "url": mark("history", "Address"),
    "publisher": mark("history", "Publisher"),
    "published": mark("history", "Published"),
    "country": mark("history", "Country"),
    "parent_key": mark("history", "Part of"),
    "code": mark("history", "Code"),
    "level": mark("history", "Level"),
    "question": mark("history", "Question"),
    "minutes": mark("history", "Minutes"),
    "prompt": mark("history", "What the class sees"),
    "event_id": mark("history", "Event"),
    "dwell": mark("history", "Seconds"),
}
"""Fields that a person knows; all others are bookkeeping, or follow from these."""

LINKS = {
    "event_actor": ("event_key", "actor", "actor_key", mark("history", "Actor")),
    "event_policy_type": ("event_key", "policy_type", "policy_type_key", mark("history", "Policy type")),
    "event_source": ("event_key", "source", "source_key", mark("history", "Source")),
    "event_tag": ("event_key", "tag", "tag_key", mark("history", "Tag")),
    "relation": ("from_key", "event", "to_key", mark("history", "Relation")),
}
"""Tables whose rows join an event with something: the event, the table and key of the other, and what it is called."""

_DATES = frozenset({"start_text", "end_text", "said_on", "published"})
_UNSHOWN = frozenset({"view", "lesson_step", "meta"})
"""Tables of which only is said that they changed."""


def keys_named(changes: Iterable[Change]) -> dict[str, set[int]]:
    """The rows whose names `field_changes` will ask for, by table."""
    wanted: dict[str, set[int]] = {}
    for change in changes:
        for table, key in _named(change):
            if isinstance(key, int) and not isinstance(key, bool):
                wanted.setdefault(table, set()).add(key)
    return wanted


def _named(change: Change) -> Iterator[tuple[str, Value]]:
    both = [*(change.before or {}).items(), *(change.after or {}).items()]
    if change.table in LINKS:
        event, other, key, _ = LINKS[change.table]
        yield "event", change.key[event]
        yield other, change.key[key]
    elif "key" in change.key:
        yield change.table, change.key["key"]
    for name, value in both:
        if name in ("event_key", "jurisdiction_key", "source_key"):
            yield name.removesuffix("_key"), value
        elif name == "parent_key":
            yield change.table, value
        elif name == "lesson_key":
            yield "lesson", value
    if "actor_key" in change.key:
        yield "actor", change.key["actor_key"]


def field_changes(changes: Iterable[Change], named: Named, owner: Callable[[int], int | None]) -> Iterator[FieldChange]:
    """The changes of a set in words. `owner`: the event that a quote belongs to."""
    for change in changes:
        if change.table in LINKS:
            yield from _link(change, named)
        elif change.table == "quote":
            yield from _quote(change, named, owner)
        elif change.table == "actor_alias":
            yield from _alias(change, named)
        elif change.table in _UNSHOWN:
            continue
        else:
            yield from _row(change, named)


def _link(change: Change, named: Named) -> Iterator[FieldChange]:
    event_key, other, key, title = LINKS[change.table]
    event = _number(change.key[event_key])
    name = _short(named(other, _number(change.key[key])))
    if other == "policy_type":
        name = spoken(name, POLICY_TYPE)
    sides = [_linked(change.table, name, side) for side in (change.before, change.after)]
    if sides[0] != sides[1]:
        yield FieldChange(named("event", event), translate("history", title), sides[0], sides[1], event)


def _linked(table: str, name: str, side: Fields | None) -> str:
    if side is None:
        return ""
    if table == "event_actor" and "role" in side:
        role = spoken(_short(str(side["role"])), ROLE)
        return translate("history", "{name} ({role})").format(name=name, role=role)
    if table == "relation" and "kind" in side:
        kind = spoken(_short(str(side["kind"])), RELATION_KIND)
        return translate("history", "{relation}: {title}").format(relation=kind, title=name)
    return name


def _quote(change: Change, named: Named, owner: Callable[[int], int | None]) -> Iterator[FieldChange]:
    side = change.after or change.before or {}
    said = side.get("event_key")
    event = said if isinstance(said, int) else owner(_number(change.key["key"]))
    of = named("event", event) if event is not None else ""
    if change.before is None or change.after is None:
        words = [_cut(str(it["words"])) if it is not None else "" for it in (change.before, change.after)]
        yield FieldChange(of, translate("history", FIELDS["words"]), words[0], words[1], event)
        return
    yield from _fields(change, of, event, named)


def _alias(change: Change, named: Named) -> Iterator[FieldChange]:
    if change.before is not None and change.after is not None:
        return
    of = named("actor", _number(change.key["actor_key"]))
    name = str(change.key["name"])
    title = translate("history", "Other name")
    yield FieldChange(of, title, "" if change.before is None else name, "" if change.after is None else name)


def _row(change: Change, named: Named) -> Iterator[FieldChange]:
    key = _number(change.key.get("key"))
    of = named(change.table, key) if "key" in change.key else ""
    yield from _fields(change, of, key if change.table == "event" else None, named)


def _fields(change: Change, of: str, event: int | None, named: Named) -> Iterator[FieldChange]:
    before, after = change.before or {}, change.after or {}
    for name in FIELDS:
        if name in before or name in after:
            old = value_words(change.table, name, before.get(name), named)
            new = value_words(change.table, name, after.get(name), named)
            if old != new:
                yield FieldChange(of, translate("history", FIELDS[name]), old, new, event)


def value_words(table: str, name: str, value: Value, named: Named) -> str:
    """A value as a person reads it; empty for nothing."""
    if name == "deleted_at":
        return translate("history", "in the bin") if value else ""
    if value is None or value == "":
        return ""
    if name.endswith("_key"):
        other = table if name == "parent_key" else name.removesuffix("_key")
        return _short(named(other, _number(value)))
    if isinstance(value, bool) or name in ("date_checked", "quotes_checked", "verified"):
        return translate("history", "yes") if value else translate("history", "no")
    text = str(value)
    if name in _DATES:
        return _date(text)
    if name == "kind" and table == "event":
        return KINDS[KIND_CODE[text]].one if text in KIND_CODE else _short(text)
    if name == "stage" and text in STAGE_CODE:
        return STAGES[STAGE_CODE[text]].title
    return _cut(text)


def _date(text: str) -> str:
    """A date in words, and as it is written where that says more."""
    if text == "..":
        return translate("history", "still running")
    words = date_words(text)
    return _short(words) if words else _short(text)


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 200 else line[:199] + "…"


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
