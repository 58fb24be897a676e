"""The Timeline Project's `.timeline` (timelinelib/dataimport/timelinexml.py).

Its calendar has a year 0, as ours has inside; midnight to midnight are whole days. Titles hide containers: "[12]Name"
is one, "(12)Name" belongs to it, and a blank in front keeps a bracket. Several addresses are joined by semicolons.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.import_words import bounded, kind_of, linked, names, titled
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, UnreadableError, Wishes, not_of_format
from frtdesk.formats.safe_text import clean
from frtdesk.formats.written_date import is_timed
from frtdesk.formats.xml_nodes import Node, xml_nodes
from frtdesk.model.event import Event, Relation
from frtdesk.model.event_id import proposed_id

_TIME = re.compile(r"(-?\d{1,9})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})")
_CONTAINER = re.compile(r"([\[(])(\d{1,9})[\])]", re.S)
_LINK_END = re.compile(r";(?=\s*(?:https?|ftp|file)://)")


def read_timeline_project(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    containers: dict[str, str] = {}
    icons = 0
    for node in xml_nodes(path, ("event", "era", "timetype")):
        if isinstance(node, Skipped):
            yield node
        elif node.tag == "timetype" and node.text.strip() not in ("", "gregoriantime"):
            raise not_of_format(
                path,
                translate("import", "its times are of the kind {kind}, not days of our calendar").format(
                    kind=node.text.strip()[:40]
                ),
            )
        elif node.tag in ("event", "era"):
            icons += bool(node.child("icon"))
            try:
                yield _entry(node, wishes, containers)
            except UnreadableError as error:
                yield Skipped(error.why, node.line, error.column)
        elif node.tag not in ("timeline", "timetype"):
            raise not_of_format(path, translate("import", "it is no file of the Timeline Project"))
    if icons:
        yield Remark(translate("import", "%n icon was left out.|%n icons were left out.", icons))


def _entry(node: Node, wishes: Wishes, containers: dict[str, str]) -> Entry:
    era = node.tag == "era"
    start, end = _dates(node)
    text = clean_title(node.child("name" if era else "text"))
    found = None if node.child("text").startswith(" ") else _CONTAINER.match(text)
    title = titled(text[found.end() :] if found else text, "text")
    id, relations = "", ()
    if found and found[1] == "[":
        id = containers[found[2]] = f"{proposed_id(title, start)[:180]}-{found[2]}"
    elif found and found[2] in containers:
        relations = (Relation(containers[found[2]], "part_of"),)
    categories = [clean(one.text) for one in node.all("category")]
    categories += [clean(one.text) for some in node.all("categories") for one in some.all("category")]
    kinds = [kind_of(name) for name in categories]
    kind = next(filter(None, kinds), "" if categories else "context" if era else wishes.kind)
    labels = re.split(r"[,;]", node.child("labels"))
    marks = ["milestone"] if node.child("milestone") == "True" else []
    note = [f"{name}: {clean(node.child(name))}" for name in ("progress", "alert") if node.child(name).strip("0 ")]
    if is_timed(start) and any(node.child(name) == "True" for name in ("fuzzy", "fuzzy_start", "fuzzy_end")):
        note.append("fuzzy")  # a time of day cannot be approximate here
    links = [(link.strip(), "") for link in _LINK_END.split(node.child("hyperlink"))]
    event = Event(
        id=id,
        title=title,
        start=start,
        end=end,
        kind=kind or "other",
        summary=bounded(clean(node.child("description")), "description"),
        sources=linked(links),
        relations=relations,
        tags=names([*(name for name, known in zip(categories, kinds, strict=True) if not known), *labels, *marks]),
        note="\n".join(note)[:10_000] or None,
    )
    return Entry(event, node.line, is_timed(start) or is_timed(end or ""))


def clean_title(text: str) -> str:
    return " ".join(clean(text).split())


def _dates(node: Node) -> tuple[str, str | None]:
    start, end = (_time(node.child(name), name) for name in ("start", "end"))
    vague = [
        "~" if not is_timed(text) and "True" in (node.child("fuzzy"), node.child(f"fuzzy_{name}")) else ""
        for name, text in (("start", start), ("end", end))
    ]
    if node.child("ends_today") == "True":
        return start + vague[0], ".."
    dates = [start + vague[0], end + vague[1]]
    try:
        extent(start, end)
    except EdtfError as error:
        raise UnreadableError(translate("import", "it ends before it starts"), "end") from error
    return dates[0], dates[1] if end != start else None


def _time(text: str, column: str) -> str:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        said = translate("import", "“{text}” is no time").format(text=clean_title(text)[:40])
        raise UnreadableError(said, column)
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        calendar.day_of(year, month, day)
    except ValueError:
        said = translate("import", "there is no day {text}").format(text=found[0].partition(" ")[0])
        raise UnreadableError(said, column) from None
    if hour > 23 or minute > 59 or second > 59:
        raise UnreadableError(translate("import", "there is no such time of day"), column)
    if abs(year) > 9999:
        return f"Y{year}"
    shown = f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"
    return f"{shown}T{hour:02}:{minute:02}:{second:02}" if hour or minute or second else shown
