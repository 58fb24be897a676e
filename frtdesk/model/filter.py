"""What to show, as one immutable value: the meeting point of facets, chips and the filter line.

A filter is a tree of `Term` and `Words` under `And`, `Or` and `Not`; `frtdesk.model.query` turns it into text and
back, `frtdesk.timeline.select` into a mask of events. Trees may be hundreds of levels deep, so nothing here recurses.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from frtdesk.model.fields import field_named

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Everything:
    """No condition at all: every event, undated ones too."""


@dataclass(frozen=True, slots=True)
class Term:
    """One condition on one field. `op` is one of `:`, `=`, `>=`, `<=`, `>`, `<`."""

    field: str
    op: str
    value: str


@dataclass(frozen=True, slots=True)
class Words:
    """Text to be found anywhere in an event, without regard to case and accents.

    `phrase`: the words stand side by side, in this order. `prefix`: the last word may go on.
    """

    text: str
    phrase: bool = False
    prefix: bool = False


class _Joint:
    """A node with nodes under it. Equality and hash do not recurse: Python stops at a depth of some 200 levels."""

    __slots__ = ()
    _hash: int

    def __eq__(self, other: object) -> bool:
        if not isinstance(self, And | Or | Not) or not isinstance(other, And | Or | Not):
            return NotImplemented
        return self is other or (self._hash == other._hash and _shape(self) == _shape(other))

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Filter{_shape(self)}" if isinstance(self, And | Or | Not) else object.__repr__(self)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class And(_Joint):
    """All of the parts."""

    parts: tuple[Filter, ...]
    _hash: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(("and", self.parts)))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Or(_Joint):
    """Any of the parts."""

    parts: tuple[Filter, ...]
    _hash: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(("or", self.parts)))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Not(_Joint):
    """Every event that the part leaves out."""

    part: Filter
    _hash: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash(("not", self.part)))


Filter: TypeAlias = Everything | Term | Words | And | Or | Not

EVERYTHING = Everything()
NOTHING = Not(EVERYTHING)

_ONE_WORD = re.compile(r"[^\W_]+")
OPERATORS = ("AND", "OR", "NOT")


def bare(text: str) -> bool:
    """Whether a text is one word that means itself without quotes."""
    return _ONE_WORD.fullmatch(text) is not None and text not in OPERATORS


def parts_of(node: Filter) -> tuple[Filter, ...]:
    """The nodes directly under a node."""
    if isinstance(node, And | Or):
        return node.parts
    return (node.part,) if isinstance(node, Not) else ()


def leaves(root: Filter) -> Iterator[Everything | Term | Words]:
    """Every Term, Words and Everything, in the order in which they are written."""
    todo = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, And | Or | Not):
            todo.extend(reversed(parts_of(node)))
        else:
            yield node


def fold(root: Filter, combine: Callable[[Filter, list[T]], T]) -> T:
    """Work from the leaves up: `combine` gets a node and the results of its parts, in order."""
    todo: list[tuple[Filter, bool]] = [(root, False)]
    done: list[T] = []
    while todo:
        node, ready = todo.pop()
        parts = parts_of(node)
        if parts and not ready:
            todo.append((node, True))
            todo.extend((part, False) for part in reversed(parts))
        else:
            kept = len(done) - len(parts)
            done[kept:] = [combine(node, done[kept:])]
    return done[0]


def all_of(parts: Iterable[Filter]) -> Filter:
    """The filter for events that fulfil every part; parts in normal form give a filter in normal form."""
    return _joined(And, parts, EVERYTHING, NOTHING)


def any_of(parts: Iterable[Filter]) -> Filter:
    """The filter for events that fulfil a part; parts in normal form give a filter in normal form."""
    return _joined(Or, parts, NOTHING, EVERYTHING)


def negation(part: Filter) -> Filter:
    """The filter for all other events; a part in normal form gives a filter in normal form."""
    return part.part if isinstance(part, Not) else Not(part)


def normal(root: Filter) -> Filter:
    """The one form that all ways of writing a filter share; parts stay in the order in which they are written.

    No And in an And, no Or in an Or, no Not in a Not, no part twice, none alone; `Everything` only as the whole or,
    under one Not, as the filter for nothing. Fields and the values of vocabularies have their one spelling. Words
    without a letter or digit say nothing and fall away; any but a single word is a phrase and stands in quotes.
    """
    return fold(root, _normal_node)


def _normal_node(node: Filter, parts: list[Filter]) -> Filter:
    if isinstance(node, And):
        return all_of(parts)
    if isinstance(node, Or):
        return any_of(parts)
    if isinstance(node, Not):
        return negation(parts[0])
    return _normal_leaf(node)


def _normal_leaf(node: Everything | Term | Words) -> Filter:
    if isinstance(node, Words):
        if not any(letter.isalnum() for letter in node.text):
            return EVERYTHING
        return Words(node.text, not bare(node.text), node.prefix)
    if isinstance(node, Term):
        known = field_named(node.field)
        op = ":" if node.op == "=" else node.op
        return node if known is None else Term(known.name, op, known.canonical(node.value))
    return node


def _joined(joint: type[And] | type[Or], parts: Iterable[Filter], neutral: Filter, decisive: Filter) -> Filter:
    """Flattened and without repetitions; `neutral` falls away, `decisive` is the answer."""
    flat: dict[Filter, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if isinstance(part, joint) else (part,)))
    flat.pop(neutral, None)
    if decisive in flat:
        return decisive
    kept = tuple(flat)
    return joint(kept) if len(kept) > 1 else kept[0] if kept else neutral


def _shape(root: Filter) -> list[object]:
    """The tree as a flat list, parents before their parts: equal for equal trees."""
    shape: list[object] = []
    todo: list[Filter] = [root]
    while todo:
        node = todo.pop()
        parts = parts_of(node)
        shape.append((type(node).__name__, len(parts)) if parts else node)
        todo.extend(reversed(parts))
    return shape
