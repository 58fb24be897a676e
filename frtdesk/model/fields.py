"""The fields of the filter language: what each is called, what it asks for and which values it takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate
from frtdesk.model.mend import MendableError, nearest_date
from frtdesk.model.names import folded, nearest
from frtdesk.model.span import span_of
from frtdesk.model.vocabulary import (
    KINDS,
    LEVELS,
    POLICY_TYPES,
    RELATION_KINDS,
    ROLES,
    SOURCE_KINDS,
    STAGES,
    Kind,
    Term,
)


class Takes(Enum):
    """What stands after a field's colon."""

    NAME = "name"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"


class UnknownValueError(MendableError):
    """A `value` that no event can have in the `field`, as the filter spells it."""

    def __init__(self, field: str, value: str, message: str, hint: str, near: str | None = None) -> None:
        super().__init__(message, hint, near)
        self.field = field
        self.value = value


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `choices`: its vocabulary, in the order of the codes in `Columns`; a NAME field with choices also
    takes what a database adds to them. `compares`: it takes >=, <=, > and <. `also`: other names for it.
    """

    name: str
    _title: str
    _help: str
    takes: Takes = Takes.NAME
    choices: tuple[Term, ...] = ()
    compares: bool = False
    also: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return translate("filter", self._title)

    @property
    def help(self) -> str:
        return translate("filter", self._help)

    def choice(self, value: str) -> int | None:
        """Position in `choices` of the one with this code or title, without regard to case and accents."""
        wanted = plain(value)
        for position, term in enumerate(self.choices):
            titles = (term.code, term.title, term.one) if isinstance(term, Kind) else (term.code, term.title)
            if wanted in map(plain, titles):
                return position
        return None

    def canonical(self, value: str) -> str:
        """The value in its one spelling: a code for a word of the vocabulary, a number without zeros in front."""
        if self.choices:
            position = self.choice(value)
            return value if position is None else self.choices[position].code
        if self.takes is Takes.NUMBER and (sides := _NUMBER.fullmatch(value.strip())):
            return "".join(side if side == ".." else str(int(side)) for side in sides.groups() if side)
        return value


_NUMBER = re.compile(r"([0-9]{1,2}|(?=\.\.[0-9]))(?:(\.\.)([0-9]{1,2})?)?", re.ASCII)


def plain(value: str) -> str:
    """The form under which two spellings of a value are equal; `in_force` is "In force"."""
    return folded(value.replace("_", " "))


def _words(*codes_and_titles: tuple[str, str]) -> tuple[Term, ...]:
    return tuple(Term(code, title) for code, title in codes_and_titles)


_NO_STAGE = Term("none", mark("vocabulary", "No stage"))
_NO_SOURCE = Term("none", mark("vocabulary", "No source"))
_QUOTE = _words(("yes", mark("vocabulary", "With quotes")), ("no", mark("vocabulary", "Without quotes")))
_CHECKED = _words(
    ("date", mark("vocabulary", "Day confirmed")),
    ("quotes", mark("vocabulary", "Quotes confirmed")),
    ("no", mark("vocabulary", "Nothing confirmed")),
)

_ALL = (
    Field("kind", mark("filter", "Kind"), mark("filter", "The kind of event."), Takes.CHOICE, KINDS),
    Field("actor", mark("filter", "Actor"), mark("filter", "Somebody who takes part, or a body that they belong to.")),
    Field("role", mark("filter", "Role"), mark("filter", "A part that somebody plays in it."), choices=ROLES),
    Field("type", mark("filter", "Policy type"), mark("filter", "A kind of policy."), choices=POLICY_TYPES),
    Field("stage", mark("filter", "Stage"), mark("filter", "How far a rule has come with it."), Takes.CHOICE,
          (_NO_STAGE, *STAGES[1:])),
    Field("place", mark("filter", "Place"), mark("filter", "Where it happens, by code or name, or what that lies in.")),
    Field("level", mark("filter", "Level"), mark("filter", "The level of its place, from local to international."),
          choices=LEVELS),
    Field("tag", mark("filter", "Tag"), mark("filter", "A tag that it carries.")),
    Field("speaker", mark("filter", "Speaker"), mark("filter", "Somebody who is quoted.")),
    Field("publisher", mark("filter", "Publisher"), mark("filter", "The publisher of one of its sources.")),
    Field("source", mark("filter", "Source"), mark("filter", "The kind of a document that it rests on."), Takes.CHOICE,
          (*SOURCE_KINDS, _NO_SOURCE)),
    Field("quote", mark("filter", "Quote"), mark("filter", "Whether somebody is quoted."), Takes.CHOICE, _QUOTE),
    Field("checked", mark("filter", "Checked"), mark("filter", "What a second look-up confirmed."), Takes.CHOICE,
          _CHECKED),
    Field("importance", mark("filter", "Importance"), mark("filter", "From 1, a footnote, to 5, named by everyone."),
          Takes.NUMBER, compares=True),
    Field("relation", mark("filter", "Relation"), mark("filter", "How it relates to another event."), Takes.CHOICE,
          RELATION_KINDS),
    Field("lesson", mark("filter", "Lesson"), mark("filter", "A lesson that it is a step of.")),
    Field("id", mark("filter", "Id"), mark("filter", "The short name that identifies it.")),
    Field("during", mark("filter", "During"), mark("filter", "It may lie in this time, or overlaps it."), Takes.DATE,
          compares=True, also=("on",)),
    Field("certainly", mark("filter", "Certainly"), mark("filter", "It lies wholly in this time."), Takes.DATE,
          compares=True),
    Field("after", mark("filter", "After"), mark("filter", "It ends in this time or later."), Takes.DATE),
    Field("before", mark("filter", "Before"), mark("filter", "It starts before this time."), Takes.DATE),
    Field("known", mark("filter", "As known on"),
          mark("filter", "A source had published it by this day, and it does not begin later."), Takes.DATE),
)  # fmt: skip

FIELDS: dict[str, Field] = {field.name: field for field in _ALL}
"""Every field by its name, in the order in which to list them."""

_BY_ANY_NAME = {name: field for field in _ALL for name in (field.name, *field.also)}


def field_named(name: str) -> Field | None:
    """The field with this name or other name, without regard to case."""
    return _BY_ANY_NAME.get(name.lower())


def nearest_field(name: str) -> str | None:
    """The field that was most likely meant."""
    return nearest(name, _BY_ANY_NAME)


def numbers_of(value: str) -> tuple[int, int]:
    """Lowest and highest number of `4`, `3..5`, `4..` or `..2`. Raises FrtError for anything else."""
    sides = _NUMBER.fullmatch(value.strip())
    if sides is None:
        raise FrtError(
            translate("filter", "“{value}” is not a number.").format(value=shortened(value)),
            translate("filter", "Write importance:4, importance:>=4 or importance:3..5."),
        )
    first, dots, last = sides.groups()
    low = int(first or 0)
    high = int(last) if last else 99 if dots else low
    if high < low:
        raise MendableError(
            translate("filter", "The range {left}..{right} ends before it begins.").format(left=low, right=high),
            translate("filter", "Did you mean {right}..{left}?").format(left=low, right=high),
            f"{high}..{low}",
        )
    return low, high


def check_value(field: Field, op: str, value: str) -> None:
    """Raise FrtError, with the nearest correct word, where `value` cannot be a value of `field` in any database."""
    if op not in (":", "=") and not field.compares:
        raise FrtError(
            translate("filter", "{field} cannot be compared.").format(field=field.name),
            translate("filter", "Write {field}:{value}.").format(field=field.name, value=shortened(value)),
        )
    if field.takes is Takes.DATE:
        _check_date(value)
    elif field.takes is Takes.NUMBER:
        numbers_of(value)
    elif field.takes is Takes.CHOICE and field.choice(value) is None:
        raise unknown_value(field, value, [term.code for term in field.choices])


def _check_date(value: str) -> None:
    try:
        span_of(value)
    except MendableError:
        raise
    except FrtError as error:
        raise MendableError(error.message, error.hint, nearest_date(value)) from None


def unknown_value(field: Field, value: str, known: Iterable[str]) -> UnknownValueError:
    """The error for a value that is not among the `known`, with the one that was most likely meant."""
    near = nearest(value, known)
    if not value.strip():
        problem = translate("filter", "{field} needs a name after it.")
    elif near is not None:
        problem = translate("filter", "No {field} is called {value}; did you mean {near}?")
    else:
        problem = translate("filter", "No {field} is called {value}.")
    hint = ""
    if field.takes is Takes.CHOICE and near is None:
        codes = ", ".join(term.code for term in field.choices)
        hint = translate("filter", "It can be one of: {codes}.").format(codes=codes)
    elif near is not None and " " in near and " " not in value:
        hint = translate("filter", "Put quotes around a name of several words: {field}:{name}.")
        hint = hint.format(field=field.name, name=f'"{shortened(near)}"')
    problem = problem.format(field=field.name, value=shortened(value), near=shortened(near or ""))
    return UnknownValueError(field.name, value, problem, hint, near)


def shortened(value: str) -> str:
    """As much of a text as fits into a sentence."""
    return value if len(value) <= 60 else value[:59] + "…"
