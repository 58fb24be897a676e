"""What panels and chips do to a filter: read and set the values of one field, and change one condition.

A filter is taken as its conditions, all of which have to hold. Inside a field the values that are asked for are
alternatives, `actor:(a OR b)`, and each value that is ruled out is ruled out by itself, `-actor:(c OR d)`.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from frtdesk.model.filter import EVERYTHING, And, Filter, Not, Or, Term, all_of, any_of, leaves, negation, normal


class Wanted(Enum):
    """What a facet says of one of its values."""

    NEITHER = 0
    INCLUDE = 1
    EXCLUDE = 2


def conjuncts(f: Filter) -> tuple[Filter, ...]:
    """The conditions that all have to hold, one a chip; none for everything."""
    whole = normal(f)
    if isinstance(whole, And):
        return whole.parts
    return () if whole == EVERYTHING else (whole,)


def replace(f: Filter, old: Filter, new: Filter) -> Filter:
    """`f` with one of its conditions changed."""
    return all_of(normal(new) if part == old else part for part in conjuncts(f))


def remove(f: Filter, old: Filter) -> Filter:
    """`f` without one of its conditions."""
    return replace(f, old, EVERYTHING)


def field_of(condition: Filter) -> str | None:
    """The field that a condition is about, where it is about one only."""
    names = {leaf.field if isinstance(leaf, Term) else None for leaf in leaves(condition)}
    return names.pop() if len(names) == 1 else None


def without_field(f: Filter, field: str) -> Filter:
    """`f` without every condition that is about this field only."""
    return all_of(part for part in conjuncts(f) if field_of(part) != field)


def values(f: Filter, field: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The values of a field that the conditions of `f` include, and those that they exclude, as written."""
    included: dict[str, None] = {}
    excluded: dict[str, None] = {}
    for part in conjuncts(f):
        plain = part.part if isinstance(part, Not) else part
        named = _alternatives(plain, field) or ()
        (excluded if isinstance(part, Not) else included).update(dict.fromkeys(named))
    return tuple(included), tuple(excluded)


def with_values(f: Filter, field: str, included: Iterable[str], excluded: Iterable[str] = ()) -> Filter:
    """`f` with exactly these values of a field included and excluded; all its other conditions stay as they are.

    The values stand where the field stood before, else at the end.
    """
    wanted, ruled_out = ([normal(Term(field, ":", value)) for value in some] for some in (included, excluded))
    return all_of(_placed(conjuncts(f), field, any_of(wanted) if wanted else EVERYTHING, negation(any_of(ruled_out))))


def with_value(f: Filter, field: str, value: str, state: Wanted) -> Filter:
    """`f` with one value of a field included, excluded, or neither; its other values and conditions stay."""
    spelled = normal(Term(field, ":", value))
    assert isinstance(spelled, Term)
    included, excluded = ([v for v in some if v != spelled.value] for some in values(f, field))
    if state is Wanted.INCLUDE:
        included.append(spelled.value)
    elif state is Wanted.EXCLUDE:
        excluded.append(spelled.value)
    return with_values(f, field, included, excluded)


def _placed(parts: tuple[Filter, ...], field: str, included: Filter, excluded: Filter) -> list[Filter]:
    """The conditions with a field's own replaced, each kind in the place of its first."""
    placed: list[Filter] = []
    left = {False: included, True: excluded}
    for part in parts:
        plain = part.part if isinstance(part, Not) else part
        if _alternatives(plain, field) is None:
            placed.append(part)
        else:
            placed.append(left.pop(isinstance(part, Not), EVERYTHING))
    return placed + list(left.values())


def _alternatives(condition: Filter, field: str) -> list[str] | None:
    """The values of `field:(a OR b)`; None for a condition of any other form."""
    terms = condition.parts if isinstance(condition, Or) else (condition,)
    named = [term.value for term in terms if isinstance(term, Term) and term.field == field and term.op == ":"]
    return named if len(named) == len(terms) else None
