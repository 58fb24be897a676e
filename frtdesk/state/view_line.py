"""A view as one line of text that survives a mail, and back.

    frtdesk:view:1?name=Amazon+and+police&range=2018-01-01..2021-06-30&filter=actor:amazon+type:moratorium&end.

Name, range and filter can be read; whatever else differs from a new view follows by its name in the record. Blanks
are `+`; letters outside ASCII, quotes, brackets and whatever a mail program turns into something else stand as `%`
and two digits. Line breaks, blanks and marks of quotation that a mail adds are passed over, and `&end.` shows
that nothing was cut off.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus, unquote_plus

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.stored_view import LONGEST_NAME
from frtdesk.state.plain_value import from_plain, to_plain
from frtdesk.state.saved_view import FARTHEST, LONGEST, VERSION, SavedView, newer, no_view, record_of, view_of
from frtdesk.state.view import View

PREFIX = "frtdesk:view:"

PIXELS = 8_000
"""As wide as a picture may be: what is less than this part of the range nobody sees."""

_SAFE = ":,.-_/"
_HEAD = re.compile(r"frtdesk:view:([0-9]{1,6})\?", re.IGNORECASE)
_ADDED = re.compile(r"[\s>|\u00ad\u200b-\u200f\u2060\ufeff]+")
_END = re.compile(r"&end\.", re.IGNORECASE)
_BARE_END = re.compile(r"&end(?!\w*=)", re.IGNORECASE)
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:_(-?[0-9.e-]+))?", re.ASCII)
_NUMBER = re.compile(r"d(-?[0-9.e+-]+)", re.ASCII)
_DEFAULTS = record_of(SavedView("", View()))
_SHOWN = ("start", "stop", "filter")


def to_line(saved: SavedView) -> str:
    """The line; plain ASCII without a blank."""
    record = record_of(saved)
    start, stop = float(saved.view.start), float(saved.view.stop)
    fields = [("name", saved.name), ("range", f"{_start(start)}..{_stop(stop)}")]
    if record["filter"]:
        fields.append(("filter", record["filter"]))
    for name, value in record.items():
        if name not in _SHOWN and value != _DEFAULTS[name]:
            fields.append((name, to_plain(value, _DEFAULTS[name])))
    said = "&".join(f"{name}={_quoted(text)}" for name, text in fields)
    return f"{PREFIX}{VERSION}?{said}&end."


def to_read_line(saved: SavedView) -> str:
    """The line for a person to hand on: of the view with its range tidied."""
    return to_line(replace(saved, view=tidied(saved.view)))


def tidied(view: View) -> View:
    """The view with its range rounded by less than a pixel, so that the line of it can be read."""
    step = next((step for step in (1, 100) if view.days * step >= PIXELS), 10_000)
    start, stop = round(view.start * step) / step, round(view.stop * step) / step
    return replace(view, start=start, stop=stop)


def holds_line(text: str) -> bool:
    """Whether a shared line begins somewhere in a text."""
    return _HEAD.search(_ADDED.sub("", text[:LONGEST])) is not None


def from_line(text: str) -> SavedView:
    """The view that a line says; what stands before and behind it is passed over. Raises FrtError."""
    if len(text) > LONGEST:
        raise no_view()
    joined = _ADDED.sub("", text).replace("&amp;", "&")
    head = _HEAD.search(joined)
    if head is None:
        raise FrtError(
            translate("views", "There is no shared view in this text."),
            translate("views", "A shared view begins with {start}.").format(start=PREFIX),
        )
    if int(head[1]) > VERSION:
        raise newer()
    end = _END.search(joined, head.end()) or _BARE_END.search(joined, head.end())
    if end is None:
        raise FrtError(
            translate("views", "The line of this view is cut short."),
            translate("views", "Copy all of it, up to &end."),
        )
    found = _read(joined[head.end() : end.start()])
    if found is None:
        raise no_view()
    return found


def _read(said: str) -> SavedView | None:
    fields: dict[str, str] = {}
    for field in said.split("&"):
        name, _, text = field.partition("=")
        fields.setdefault(name, _unquoted(text))
    days = _days(fields.get("range", ""))
    if days is None:
        return None
    record: dict[str, Any] = {"start": days[0], "stop": days[1], "filter": fields.get("filter", "")}
    for name, text in fields.items():
        if name in _DEFAULTS and name not in _SHOWN:
            record[name] = from_plain(text, _DEFAULTS[name])
    return view_of(fields.get("name", "")[: LONGEST_NAME * 2], record)


def _quoted(text: str) -> str:
    return quote_plus(text, safe=_SAFE, errors="surrogatepass").replace("~", "%7E")


def _unquoted(text: str) -> str:
    try:
        return unquote_plus(text, errors="surrogatepass")
    except UnicodeDecodeError:
        return unquote_plus(text, errors="replace")


def _start(day: float) -> str:
    return _date(int(day)) if day.is_integer() and _has_date(int(day)) else _moment(day)


def _stop(day: float) -> str:
    """A stop at a day's end is written as that day: 2018..2018 shows all of it."""
    return _date(int(day) - 1) if day.is_integer() and _has_date(int(day) - 1) else _moment(day)


def _moment(day: float) -> str:
    """A moment inside a day: the day, and which part of it has passed; as a number where no date can be written."""
    whole = int(day)
    if not _has_date(whole):
        return f"d{day!r}"
    parts = (round(day - whole, digits) for digits in range(1, 18))  # the difference itself carries the dust of floats
    return f"{_date(whole)}_{next((part for part in parts if whole + part == day), day - whole)!r}"


def _has_date(day: int) -> bool:
    return abs(day) <= FARTHEST and 0 <= calendar.civil(day)[0] <= 9999


def _date(day: int) -> str:
    year, month, of_month = calendar.civil(day)
    return f"{year:04}-{month:02}-{of_month:02}"


def _days(text: str) -> tuple[float, float] | None:
    """Start and stop in days; None for anything else."""
    first, dots, last = text.partition("..")
    start, stop = _side(first, 0.0), _side(last, 1.0)
    return (start, stop) if dots and start is not None and stop is not None else None


def _side(text: str, after: float) -> float | None:
    """`after` is added to a whole day: 1 where the day itself is still meant."""
    try:
        if number := _NUMBER.fullmatch(text):
            return float(number[1])
        if found := _DAY.fullmatch(text):
            day = float(calendar.day_of(int(found[1]), int(found[2]), int(found[3])))
            return day + (after if found[4] is None else float(found[4]))
    except ValueError:
        pass
    return None
