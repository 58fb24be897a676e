"""iCalendar (RFC 5545): events, tasks and journals. A day's end is the day after the last one there; times of day and
their zones are kept. An entry that is damaged does not take the others along: each is parsed by itself, and knows its
line.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import takewhile
from pathlib import Path
from typing import Any, cast

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_of, encoding_remarks, open_text
from frtdesk.formats.event_dates import days_of, extent_of
from frtdesk.formats.import_words import bounded, kind_of, linked, names, policy_type_titled, titled
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, UnreadableError, Wishes, not_of_format
from frtdesk.formats.safe_text import Told, clean, from_html
from frtdesk.formats.written_date import is_timed
from frtdesk.model.event import Event, Place, Relation
from frtdesk.model.vocabulary import RELATION_KIND

ENTRIES = ("VEVENT", "VTODO", "VJOURNAL")
_OTHERS = re.compile("BEGIN:(VFREEBUSY|VAVAILABILITY|X-.*)")
MOST_LINES = 20_000
"""Of one entry, unfolded."""
LARGEST_ENTRY = 4 << 20
"""Characters of one, without what is attached to it."""
_ATTACHED = re.compile("(ATTACH|IMAGE)[;:]", re.I)
_BEGIN = "BEGIN:VCALENDAR"
_OWN = "@frtdesk"


@dataclass
class _Block:
    """The lines of an entry, unfolded, from BEGIN to END."""

    name: str
    line: int
    lines: list[str] = field(default_factory=list[str])
    open: list[str] = field(default_factory=list[str])
    closed: bool = False


def read_calendar(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    encoding = encoding_of(path, wishes.encoding)
    yield from encoding_remarks(path, encoding)
    begun, others = False, 0
    for block in _blocks(path, encoding):
        if isinstance(block, str):
            begun = begun or block == _BEGIN
            others += block != _BEGIN
            continue
        if not begun:
            break
        try:
            yield _entry(block, wishes)
        except UnreadableError as error:
            yield Skipped(error.why, block.line, error.column)
    if not begun:
        raise not_of_format(path, translate("import", "it is no calendar (BEGIN:VCALENDAR is missing)"))
    if others:
        said = translate(
            "import", "%n entry is no event and was left out.|%n entries are no events and were left out.", others
        )
        yield Remark(said)


def _blocks(path: Path, encoding: str) -> Iterator[_Block | str]:
    """The entries, and the line where a calendar begins or an entry of another sort. One that is not closed ends where
    the next begins."""
    block: _Block | None = None
    for number, line in _unfolded(path, encoding):
        word = line.strip().upper()
        if block is None:
            if word == _BEGIN or _OTHERS.fullmatch(word):
                yield word
            elif word.startswith("BEGIN:") and word[6:] in ENTRIES:
                block = _Block(word[6:], number, [line])
            continue
        if word.startswith("BEGIN:") and word[6:] in (*ENTRIES, "VCALENDAR"):
            yield block
            block = _Block(word[6:], number, [line]) if word[6:] in ENTRIES else None
        elif word == "END:VCALENDAR":
            yield block
            block = None
        elif not block.open and word == f"END:{block.name}":
            block.closed = True
            yield block
            block = None
        else:
            _nest(block, word)
            wanted = not block.open and not word.startswith("END:") and _ATTACHED.match(line) is None
            if wanted and len(block.lines) < MOST_LINES:
                block.lines.append(line)
    if block is not None:
        yield block


def _nest(block: _Block, word: str) -> None:
    """Alarms within an entry are passed over."""
    if word.startswith("BEGIN:"):
        block.open.append(word[6:])
    elif word.startswith("END:") and block.open:
        block.open.pop()


def _unfolded(path: Path, encoding: str) -> Iterator[tuple[int, str]]:
    """Content lines, each with the number of its first."""
    with open_text(path, encoding) as file:
        begun, parts = 0, list[str]()
        for number, line in enumerate(file, 1):
            text = line.rstrip("\r\n")
            if text[:1] in (" ", "\t") and parts:
                parts.append(text[1:])
                continue
            if parts:
                yield begun, "".join(parts)
            begun, parts = number, [text] if text else []
        if parts:
            yield begun, "".join(parts)


def _entry(block: _Block, wishes: Wishes) -> Entry:
    import icalendar

    if sum(map(len, block.lines)) > LARGEST_ENTRY:
        raise UnreadableError(translate("import", "the text is longer than %n characters", LARGEST_ENTRY))
    text = "\r\n".join([*block.lines, f"END:{block.name}", ""])
    try:
        sorts = {"VEVENT": icalendar.Event, "VTODO": icalendar.Todo, "VJOURNAL": icalendar.Journal}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", icalendar.GloballyUniqueTZIDGuessed)  # a zone by the end of a long name
            entry: Any = sorts[block.name].from_ical(text)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        said = translate("import", "it is no entry of a calendar ({why})")
        raise UnreadableError(said.format(why=clean(str(error))[:100])) from error
    remarks: list[str] = []
    if not block.closed:
        remarks.append(translate("import", "An entry that is not closed was read as far as it goes."))
    if any(name in entry for name in ("RRULE", "RDATE")):
        remarks.append(translate("import", "It repeats; only its first date was taken."))
    if "ATTENDEE" in entry:
        remarks.append(translate("import", "Who was invited was left out."))
    start, end = _dates(entry, remarks)
    labels = [clean(str(name)) for name in _labels(entry)]
    kind = kind_of(labels[0]) if labels else wishes.kind
    own = "X-FRTDESK-EDTF" in entry
    tags = labels[1:] if kind else labels
    policies = list(takewhile(bool, map(policy_type_titled, tags))) if own else []
    tags = tags[len(policies) :]
    if str(entry.get("STATUS", "")) == "CANCELLED":
        tags.append("cancelled")
    description = str(entry.get("DESCRIPTION", ""))
    told = Told(clean(description)) if own else from_html(description)
    place = clean(str(entry.get("LOCATION", "")))
    uid = clean(str(entry.get("UID", "")))
    event = Event(
        id=uid.removesuffix(_OWN)[:200],
        title=titled(clean(str(entry.get("SUMMARY", ""))) or " ".join(told.text.split())[:200], "SUMMARY"),
        start=start,
        end=end,
        kind=kind or "other",
        policy_types=tuple(dict.fromkeys(policies)),
        jurisdiction=Place("", "", place) if place else None,
        summary=bounded(told.text, "DESCRIPTION"),
        sources=linked([(clean(str(entry.get("URL", ""))), ""), *told.links]),
        relations=tuple(_relations(entry, uid)),
        tags=names(tags),
        importance=_importance(entry),
    )
    return Entry(event, block.line, is_timed(start or "") or is_timed(end or ""), tuple(remarks))


def _labels(entry: Any) -> list[Any]:
    return [name for group in _each(entry.get("CATEGORIES")) for name in _part(group, "cats") or [group]]


def _each(found: Any) -> list[Any]:
    """The values of a property that may stand there several times."""
    if isinstance(found, list):
        return cast("list[Any]", found)
    return [] if found is None else [found]


def _importance(entry: Any) -> int:
    try:
        priority = int(entry.get("PRIORITY", 0))
    except (ValueError, TypeError):
        return 3
    return min(max((11 - priority) // 2, 1), 5) if 1 <= priority <= 9 else 3


def _relations(entry: Any, uid: str) -> Iterator[Relation]:
    seen = {uid}
    for one in _each(entry.get("RELATED-TO")):
        to = clean(str(one))
        kind = str(one.params.get("RELTYPE", "PARENT")).removeprefix("X-").replace("-", "_").casefold()
        kind = "part_of" if kind == "parent" else kind
        if kind in RELATION_KIND and to and to not in seen:
            seen.add(to)
            yield Relation(to.removesuffix(_OWN)[:200], kind)


def _dates(entry: Any, remarks: list[str]) -> tuple[str | None, str | None]:
    first = _moment(entry, "DTSTART") or _moment(entry, "DUE")
    if first is None:
        return None, None
    last = _moment(entry, "DTEND") or _moment(entry, "DUE") or _after(entry, first)
    if last is not None and not isinstance(last, datetime):
        last = max(last - timedelta(days=1), first) if not isinstance(first, datetime) else last
    start, end = _edtf(first), _edtf(last) if last is not None else None
    if end == start:
        end = None
    own = _own_dates(entry, first, last or first, remarks)
    if own is not None:
        return own
    try:
        extent(start, end)
    except EdtfError as error:
        raise UnreadableError(translate("import", "it ends before it starts"), "DTEND") from error
    return start, end


def _moment(entry: Any, name: str) -> date | datetime | None:
    found = entry.get(name)
    if found is None:
        return None
    if isinstance(found, list):
        raise UnreadableError(translate("import", "it stands there more than once"), name)
    moment = _part(found, "dt")
    if not isinstance(moment, date):
        raise UnreadableError(
            translate("import", "“{text}” is no date of a calendar").format(text=clean(str(found))[:40]), name
        )
    return moment


def _part(value: Any, name: str) -> Any:
    """An attribute of a parsed value; None of one that could not be parsed, which icalendar tells in its own ways."""
    try:
        return getattr(value, name, None)
    except (ValueError, TypeError):
        return None


def _after(entry: Any, first: date | datetime) -> date | datetime | None:
    found = entry.get("DURATION")
    length = _part(found, "dt")
    if not isinstance(length, timedelta) or length <= timedelta(0):
        return None
    try:
        return first + length
    except OverflowError:
        raise UnreadableError(translate("import", "it lasts too long"), "DURATION") from None


def _edtf(moment: date | datetime) -> str:
    day = f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    if not isinstance(moment, datetime):
        return day
    shift = moment.utcoffset()
    zone = ""
    if shift is not None:
        minutes = round(shift.total_seconds() / 60)
        zone = "Z" if minutes == 0 else f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    return f"{day}T{moment.hour:02}:{moment.minute:02}:{moment.second:02}{zone}"


def _own_dates(entry: Any, first: date, last: date, remarks: list[str]) -> tuple[str | None, str | None] | None:
    """The dates that frtdesk wrote along, if nobody has moved the entry since."""
    text = clean(str(entry.get("X-FRTDESK-EDTF", "")))
    if not text or isinstance(first, datetime):
        return None
    begin, stroke, finish = (text, "", "") if text[0] in "[{" else text.partition("/")
    dates = (begin or None, finish if stroke else None)
    known = extent_of(Event("x", "x", *dates))
    if known is None:
        return None
    days = tuple(calendar.day_of(day.year, day.month, day.day) for day in (first, last))
    if days == days_of(known):
        return dates
    remarks.append(translate("import", "It was moved in a calendar; the days of the calendar count."))
    return None
