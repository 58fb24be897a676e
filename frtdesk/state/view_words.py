"""A view in a few words: its range, its filter, and the name that it is proposed to be saved under."""

from __future__ import annotations

from math import ceil, floor

from frtdesk.base import calendar
from frtdesk.base.wording import day_words, month_year, year_words
from frtdesk.base.words import translate
from frtdesk.model.facet_values import conjuncts
from frtdesk.model.fields import FIELDS
from frtdesk.model.filter import Everything, Filter, Not, Or, Term, Words
from frtdesk.model.query import to_text
from frtdesk.state.view import View

LONGEST = 70
"""Characters of a proposed name."""

_YEARS, _MONTHS = 4 * 365, 120
"""Days from which a range is told in years, and in months: nobody aims at a day in a view of ten years."""


def range_words(view: View) -> str:
    """What the view spans, as closely as it matters: 2018 to 2021, March to June 2020, 11 June 2020."""
    first, last = floor(view.start), max(ceil(view.stop) - 1, floor(view.start))
    if view.days >= _YEARS:
        begin, end = _year(first, view.days * 0.02), _year(last, -view.days * 0.02)
    elif view.days >= _MONTHS:
        begin, end = _month(first, 5), _month(last, -5)
    else:
        begin, end = day_words(first), day_words(last)
    return begin if begin == end else translate("views", "{first} to {last}").format(first=begin, last=end)


def filter_words(f: Filter) -> str:
    """The filter in words, shortened: Amazon or Microsoft, Moratorium, not nist; empty for everything."""
    return _shortened(", ".join(_condition(part) for part in conjuncts(f)))


def filter_line(view: View) -> str:
    """The filter as its text on one line; a sentence where there is none."""
    if isinstance(view.filter, Everything):
        return translate("views", "all events")
    return " ".join(to_text(view.filter).split())


def proposed_name(view: View) -> str:
    """What a person would call it, from what it filters and spans."""
    said = filter_words(view.filter) or translate("views", "All events")
    return translate("views", "{filter}, {range}").format(filter=said, range=range_words(view))


def _year(day: int, air: float) -> str:
    """The year that is meant: air at a view's edge is not part of it."""
    return year_words(calendar.civil(round(day + air))[0])


def _month(day: int, air: int) -> str:
    return month_year(day + air)


def _condition(condition: Filter) -> str:
    if isinstance(condition, Not) and isinstance(condition.part, Term | Words | Or):
        return translate("views", "not {what}").format(what=_condition(condition.part))
    if isinstance(condition, Or):
        last = _condition(condition.parts[-1])
        names = ", ".join(_condition(part) for part in condition.parts[:-1])
        return translate("views", "{names} or {last}").format(names=names, last=last)
    if isinstance(condition, Words):
        return condition.text
    if isinstance(condition, Term) and condition.op == ":":
        return _value(condition)
    return to_text(condition)


def _value(term: Term) -> str:
    """The value itself, where it says what it is; else with its field."""
    field = FIELDS.get(term.field)
    position = field.choice(term.value) if field is not None and field.choices else None
    if field is None or term.field in ("quote", "checked", "source", "level", "importance", "id"):
        return to_text(term)
    return term.value if position is None else field.choices[position].title


def _shortened(text: str) -> str:
    """Cut at a word."""
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(",") + "…"
