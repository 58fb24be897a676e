"""What may come next in a filter that is being typed: fields, and the values that the open database knows.

No widget and no Qt: text and cursor in, suggestions out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from frtdesk.base import calendar
from frtdesk.model.columns import Columns
from frtdesk.model.fields import FIELDS, Field, Takes, field_named
from frtdesk.model.filter import Term
from frtdesk.model.names import folded
from frtdesk.model.query import to_text
from frtdesk.state.facet_names import NAMED, FacetNames, facet_names
from frtdesk.timeline.overview import whole

MOST = 40
"""Suggestions for the values of a field."""

MOST_FOR_WORDS = 8
"""Suggestions for a bare word, which need be none of them."""

SHORTEST_WORD = 2
"""Letters of a bare word from which on values are suggested for it."""

LONGEST_LOOK = 400
"""Characters before the cursor that are looked at: the patterns take quadratic time."""

OFTEN = ("actor", "place", "type", "kind", "stage", "tag")
"""Fields in whose values a bare word is looked up, in this order."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`text` replaces what is being typed; `title` and `detail` are shown. `whole`: it completes a condition."""

    text: str
    title: str
    detail: str
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Completion:
    """Suggestions for the characters from `start` to before `end` of the text. `certain`: what is typed has to become
    one of them, so Enter takes the first."""

    start: int
    end: int
    suggestions: tuple[Suggestion, ...] = ()
    certain: bool = False


_VALUE = re.compile(r'(?:^|(?<=[\s(-]))([A-Za-z]+):("[^"]*|[^\s()"<>=]*)$')
_IN_GROUP = re.compile(r'(?:^|(?<=[\s(-]))([A-Za-z]+):\((?:[^()"]|"[^"]*")*?("[^"]*|[^\s()"-][^\s()"]*|)$')
_WORD = re.compile(r'(?:^|(?<=[\s(-]))([^\s()":<>=*-][^\s()":<>=*]*)$')


def complete(text: str, cursor: int, columns: Columns | None) -> Completion:
    """Suggestions for what stands before the cursor."""
    skipped = max(cursor - LONGEST_LOOK, 0)
    before = text[skipped:cursor]
    for pattern in (_VALUE, _IN_GROUP):
        found = pattern.search(before)
        field = field_named(found.group(1)) if found else None
        if found and field is not None:
            grouped = pattern is _IN_GROUP
            typed = found.group(2).lstrip('"')
            values = tuple(_values(field, typed, columns, grouped))
            known = field.name in NAMED and bool(typed)
            return Completion(skipped + found.start(2 if grouped else 1), cursor, values, known)
    found = _WORD.search(before)
    if found is None:
        nothing = not before.strip() or before[-1:] in " (-"
        return Completion(cursor, cursor, tuple(map(_field, FIELDS.values())) if nothing else ())
    return Completion(skipped + found.start(), cursor, tuple(_for_word(found.group(), columns)))


def _field(field: Field) -> Suggestion:
    return Suggestion(f"{field.name}:", f"{field.name}:", field.help, whole=False)


def _for_word(word: str, columns: Columns | None) -> Iterator[Suggestion]:
    """Fields that begin with the word, then values in which a word begins with it."""
    fields = [_field(field) for field in FIELDS.values() if field.name.startswith(word.lower())][:4]
    yield from fields
    wanted = folded(word)
    if columns is None or len(wanted) < SHORTEST_WORD:
        return
    left = MOST_FOR_WORDS - len(fields)
    for field in OFTEN:
        names = facet_names(columns, field)
        if names is None:
            continue
        good = names.matching(wanted, inside=False)[: min(left, 4)]
        yield from (_named(names, value, wanted, grouped=False) for value in good)
        left -= len(good)


def _values(field: Field, typed: str, columns: Columns | None, grouped: bool) -> Iterator[Suggestion]:
    if field.takes is Takes.DATE:
        yield from (_written(field, value, field.help, grouped) for value in _years(typed, columns))
    elif field.takes is Takes.NUMBER:
        numbers = (">=4", "5", "4", "3", "2", "1")
        yield from (_written(field, value, field.help, grouped) for value in numbers if value.startswith(typed))
    elif columns is not None and field.name in NAMED:
        names = facet_names(columns, field.name)
        if names is not None:
            found = names.matching(typed) if typed else names.by_use
            yield from (_named(names, value, typed, grouped=grouped) for value in found[:MOST])
    else:
        terms = (term for term in field.choices if folded(typed) in folded(f"{term.code} {term.title}"))
        yield from (_written(field, term.code, term.title, grouped) for term in terms)


def _written(field: Field, value: str, detail: str, grouped: bool) -> Suggestion:
    return Suggestion(value if grouped else f"{field.name}:{value}", value, detail)


def _named(names: FacetNames, value: int, typed: str, *, grouped: bool) -> Suggestion:
    """A value by its name; text of the database is bounded where it is shown, and quoted where it has to be."""
    field, spelling, title = FIELDS[names.field], names.spellings[value], names.titles[value]
    written = to_text(Term(field.name, ":", spelling))
    also = names.alias_for(value, typed) if typed else ""
    detail = " · ".join(text for text in (field.title, also or spelling) if text != title)
    return Suggestion(written.partition(":")[2] if grouped else written, title[:200], detail[:200])


def _years(typed: str, columns: Columns | None) -> Iterator[str]:
    """The years of the data that the typed text may become, the latest first."""
    if columns is None or not len(columns):
        return
    begun, dots, typed_year = typed.rpartition("..")
    first, last = (calendar.civil(int(day))[0] for day in whole(columns))
    years = (f"{year:04}" for year in range(last, max(first, last - 400, 1) - 1, -1))
    yield from (f"{begun}{dots}{year}" for year in islice((y for y in years if y.startswith(typed_year)), 12))
