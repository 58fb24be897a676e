"""What is done to events, as people say it: the titles of change sets, read in menus and in the history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from frtdesk.base.edtf import Bound, ends
from frtdesk.base.edtf_date import Date
from frtdesk.base.wording import when
from frtdesk.base.words import mark, translate
from frtdesk.model.book import StoredSource
from frtdesk.model.event import Event

LONGEST = 60
"""Characters of a name in a title."""

_ONE_FIELD = {
    "id": mark("editing", "Change the id of {title}"),
    "kind": mark("editing", "Change the kind of {title}"),
    "stage": mark("editing", "Change the stage of {title}"),
    "policy_types": mark("editing", "Change the policy types of {title}"),
    "jurisdiction": mark("editing", "Change the jurisdiction of {title}"),
    "actors": mark("editing", "Change the actors of {title}"),
    "summary": mark("editing", "Change the summary of {title}"),
    "why_it_matters": mark("editing", "Change why {title} matters"),
    "quotes": mark("editing", "Change the quotes of {title}"),
    "sources": mark("editing", "Change the sources of {title}"),
    "relations": mark("editing", "Change the relations of {title}"),
    "tags": mark("editing", "Change the tags of {title}"),
    "importance": mark("editing", "Change the importance of {title}"),
    "checked": mark("editing", "Change what is checked of {title}"),
    "note": mark("editing", "Change the note on {title}"),
}


def short(name: str) -> str:
    """A name on one line, bounded."""
    line = " ".join(name.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def changed_fields(before: Event, after: Event) -> list[str]:
    """The names of the fields in which two events differ."""
    return [one.name for one in fields(Event) if getattr(before, one.name) != getattr(after, one.name)]


def edit_title(before: Event, after: Event) -> str:
    """“Move the Somerville ban to 27 June 2019”, “Change the summary of the Somerville ban”."""
    changed = changed_fields(before, after)
    title = short(before.title)
    if changed == ["title"]:
        return translate("editing", "Rename {title} to {other}").format(title=title, other=short(after.title))
    if _is_redated(before, after, changed):
        return _dates_title(before, after, title)
    if len(changed) == 1 and changed[0] in _ONE_FIELD:
        return translate("editing", _ONE_FIELD[changed[0]]).format(title=title)
    return translate("editing", "Edit {title}").format(title=title)


def _is_redated(before: Event, after: Event, changed: list[str]) -> bool:
    """Whether its dates alone are other ones: that the new day is not confirmed goes without saying."""
    named = [name for name in changed if name != "checked" or before.checked.quotes != after.checked.quotes]
    return bool({"start", "end"} & set(changed)) and set(named) <= {"start", "end"}


def _dates_title(before: Event, after: Event, title: str) -> str:
    said = short(when(after.start, after.end, weekday=False))
    if after.start is None and after.end is None:
        return translate("editing", "Take the date off {title}").format(title=title)
    first, last = ends(after.start, after.end)
    plain = isinstance(first, Date) and first.choice is None and last is None
    if before.start is None and before.end is None:
        named = mark("editing", "Date {title} to {date}") if plain else mark("editing", "Date {title}: {date}")
        return translate("editing", named).format(title=title, date=said)
    edge = _edge_title(before, after, title)
    if edge:
        return edge
    # “to since 44 BCE” and “to May to June” cannot be said.
    named = mark("editing", "Move {title} to {date}") if plain else mark("editing", "Move {title}: {date}")
    return translate("editing", named).format(title=title, date=said)


def _edge_title(before: Event, after: Event, title: str) -> str:
    """For one end of a span that is drawn to a date: “Move the end of the trial to 30 September 2003”; else nothing."""
    (first, last), (begin, end) = (_both_ends(event) for event in (before, after))
    if begin == end or (first != begin and last != end):
        return ""
    moved, named = (
        (begin, mark("editing", "Move the beginning of {title} to {date}"))
        if last == end
        else (end, mark("editing", "Move the end of {title} to {date}"))
    )
    text = _edge_text(after, last=last != end)
    if not isinstance(moved, Date) or moved.choice is not None or not text:
        return ""
    return translate("editing", named).format(title=title, date=short(when(text, None, weekday=False)))


def _both_ends(event: Event) -> tuple[Date | Bound, Date | Bound]:
    """Where it begins and where it ends; a moment ends where it begins."""
    first, last = ends(event.start, event.end)
    return first, first if last is None else last


def _edge_text(event: Event, *, last: bool) -> str:
    """One end as it is written."""
    start, end = event.start or "", event.end or ""
    if last and end:
        return end.rpartition("/")[2]
    first, _, rest = start.partition("/")
    return rest if last and rest else first


def made_title(event: Event) -> str:
    return translate("editing", "Make the event {title}").format(title=short(event.title))


def duplicated_title(events: Sequence[Event]) -> str:
    if len(events) == 1:
        return translate("editing", "Duplicate {title}").format(title=short(events[0].title))
    return translate("editing", "Duplicate %n event|Duplicate %n events", len(events))


def binned_title(events: Sequence[Event]) -> str:
    if len(events) == 1:
        return translate("editing", "Put {title} in the bin").format(title=short(events[0].title))
    return translate("editing", "Put %n event in the bin|Put %n events in the bin", len(events))


def restored_title(events: Sequence[Event]) -> str:
    if len(events) == 1:
        return translate("editing", "Take {title} out of the bin").format(title=short(events[0].title))
    return translate("editing", "Take %n event out of the bin|Take %n events out of the bin", len(events))


def emptied_title(count: int) -> str:
    return translate("editing", "Empty the bin (%n event)|Empty the bin (%n events)", count)


def bulk_title(count: int, *, moved: bool) -> str:
    if moved:
        return translate("editing", "Move %n event|Move %n events", count)
    return translate("editing", "Edit %n event|Edit %n events", count)


_MADE = {
    "actor": mark("editing", "Make the actor {name}"),
    "source": mark("editing", "Make the source {name}"),
    "tag": mark("editing", "Make the tag {name}"),
    "jurisdiction": mark("editing", "Make the place {name}"),
}
_EDITED = {
    "actor": mark("editing", "Edit the actor {name}"),
    "source": mark("editing", "Edit the source {name}"),
    "tag": mark("editing", "Edit the tag {name}"),
    "jurisdiction": mark("editing", "Edit the place {name}"),
}
_DELETED = {
    "actor": mark("editing", "Delete the actor {name}"),
    "source": mark("editing", "Delete the source {name}"),
    "tag": mark("editing", "Delete the tag {name}"),
    "jurisdiction": mark("editing", "Delete the place {name}"),
}


_DELETED_MANY = {
    "actor": mark("editing", "Delete %n actor|Delete %n actors"),
    "source": mark("editing", "Delete %n source|Delete %n sources"),
    "tag": mark("editing", "Delete %n tag|Delete %n tags"),
    "jurisdiction": mark("editing", "Delete %n place|Delete %n places"),
}


def named_title(table: str, before: str | None, after: str) -> str:
    """For what events share; `before` None: it is made."""
    if before is None:
        return translate("editing", _MADE[table]).format(name=short(after))
    if before != after:
        return translate("editing", "Rename {title} to {other}").format(title=short(before), other=short(after))
    return translate("editing", _EDITED[table]).format(name=short(after))


def deleted_title(table: str, names: Sequence[str]) -> str:
    if len(names) == 1:
        return translate("editing", _DELETED[table]).format(name=short(names[0]))
    return translate("editing", _DELETED_MANY[table], len(names))


def source_name(stored: StoredSource) -> str:
    """What a source is called: its title, else its address or publisher."""
    return stored.source.title or stored.source.url or stored.source.publisher
