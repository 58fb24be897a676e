"""A view in a few words: its range, its filter, and the name that it is proposed to be saved under."""

from __future__ import annotations

from math import ceil, floor

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.wording import day_words, month_year, year_words
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.facet_values import conjuncts
from frtdesk.model.fields import FIELDS
from frtdesk.model.filter import Everything, Filter, Not, Or, Term, Words
from frtdesk.model.query import to_text
from frtdesk.state.facet_names import facet_names
from frtdesk.state.view import View
from frtdesk.timeline.resolve import resolver_of

LONGEST = 70
"""Characters of a proposed name."""

MOST_NAMED = 4
"""Alternatives that are named one by one."""

_SAY_LITTLE = ("quote", "checked", "source", "level", "importance", "id")
"""Fields whose values say nothing without the field's name."""

AIR = 40
"""Days of the year before that a view may show at its edge without meaning that year."""

_YEARS, _MONTHS = 4 * 365, 120
"""Days from which a range is told in years, and in months: nobody aims at a day in a view of ten years."""


def range_words(view: View) -> str:
    """What the view spans, as closely as it matters: 2018 to 2021, March to June 2020, 11 June 2020."""
    first, last = floor(view.start), max(ceil(view.stop) - 1, floor(view.start))
    if view.days >= _YEARS:
        begin, end = _year(first, AIR), _year(last, -AIR)
    elif calendar.civil(first)[1:] == calendar.civil(last + 1)[1:] == (1, 1):
        begin, end = _year(first, 0), _year(last, 0)
    elif view.days >= _MONTHS or calendar.civil(first)[2] == calendar.civil(last + 1)[2] == 1:
        begin, end = month_year(first + 5), month_year(last - 5)
    else:
        begin, end = day_words(first), day_words(last)
    return begin if begin == end else translate("views", "{first} to {last}").format(first=begin, last=end)


def filter_words(f: Filter, columns: Columns | None = None) -> str:
    """The filter in words, shortened: Amazon or Microsoft, Moratorium, not nist; empty for everything. `columns`: the
    data that knows what actors and places are called."""
    return _shortened(", ".join(_condition(part, columns) for part in conjuncts(f)))


def filter_line(view: View) -> str:
    """The filter as its text on one line, of a comparison both; a word where there is none."""
    if view.compare is None:
        return _line(view.filter)
    return f"{_line(view.filter)} | {_line(view.compare)}"


def shown_words(view: View, columns: Columns | None = None) -> str:
    """The filter in words, of a comparison both: Amazon and Microsoft; empty for everything."""
    if view.compare is None:
        return filter_words(view.filter, columns)
    halves = [filter_words(f, columns) or translate("views", "all events") for f in (view.filter, view.compare)]
    if sum(map(len, halves)) > LONGEST:
        halves = [_shortened(half, LONGEST // 2) for half in halves]
    return translate("views", "{first} and {second}").format(first=halves[0], second=halves[1])


def proposed_name(view: View, columns: Columns | None = None) -> str:
    """What a person would call it, from what it filters and spans."""
    said = shown_words(view, columns) or translate("views", "All events")
    return translate("views", "{filter}, {range}").format(filter=said, range=range_words(view))


def _line(f: Filter) -> str:
    return translate("views", "all events") if isinstance(f, Everything) else " ".join(to_text(f).split())


def _year(day: int, air: int) -> str:
    """The year that is meant: air at a view's edge is not part of it."""
    return year_words(calendar.civil(day + air)[0])


def _condition(condition: Filter, columns: Columns | None) -> str:
    if isinstance(condition, Not) and isinstance(condition.part, Term | Words | Or):
        return translate("views", "not {what}").format(what=_condition(condition.part, columns))
    if isinstance(condition, Or):
        if len(condition.parts) > MOST_NAMED:
            return to_text(condition)
        last = _condition(condition.parts[-1], columns)
        names = ", ".join(_condition(part, columns) for part in condition.parts[:-1])
        return translate("views", "{names} or {last}").format(names=names, last=last)
    if isinstance(condition, Words):
        return condition.text
    if isinstance(condition, Term) and condition.op == ":":
        return _value(condition, columns)
    return to_text(condition)


def _value(term: Term, columns: Columns | None) -> str:
    """The value itself, where it says what it is; else with its field."""
    field = FIELDS.get(term.field)
    if field is None or term.field in _SAY_LITTLE:
        return to_text(term)
    position = field.choice(term.value) if field.choices else None
    if position is not None:
        return field.choices[position].title
    return _title(columns, term) if columns is not None else term.value


def _title(columns: Columns, term: Term) -> str:
    """What the data calls an actor, place or tag that the filter may name by a code or another name."""
    if term.field not in ("actor", "place", "tag"):
        return term.value
    try:
        found = resolver_of(columns).indices(term.field, term.value)
    except FrtError:
        return term.value
    names = facet_names(columns, term.field)
    return names.titles[found[0]] if names is not None and found else term.value


def _shortened(text: str, most: int = LONGEST) -> str:
    """Cut at a word."""
    if len(text) <= most:
        return text
    return text[:most].rsplit(" ", 1)[0].rstrip(",") + "…"
