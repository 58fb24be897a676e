"""Which events a filter shows: a mask over the columns, without a loop over events.

What the columns do not hold (words, speakers, publishers, relations, lessons) is asked of the database through
`Find`. Dates are compared as product.md says, by earliest start and latest end, with the sentinels of `calendar` for
open and unknown ones: an event without an end is certainly in a span only if that is open as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.fields import FIELDS, check_value, numbers_of
from frtdesk.model.filter import And, Everything, Filter, Not, Or, Term, Words, normal, parts_of
from frtdesk.model.publication import NEVER
from frtdesk.model.span import span_of
from frtdesk.model.vocabulary import CheckedBits
from frtdesk.timeline.resolve import NotReadyError, resolver_of

__all__ = ["ASKED", "Find", "NotReadyError", "Selector", "select", "span_of"]

ASKED = ("speaker", "publisher", "relation", "lesson")
"""Fields that only the database can answer."""


class Find(Protocol):
    """Asks the database for the events that fulfil one condition: their keys, sorted, int64.

    The condition is `Words`, or a `Term` with the op `:` on one of the ASKED fields. May raise FrtError.
    """

    def __call__(self, node: Words | Term, /) -> Days: ...


def select(columns: Columns, f: Filter, find: Find) -> Mask:
    """True for each event that the filter shows; read-only bool, one an event.

    Raises UnknownValueError for a name that the data does not know, NotReadyError for fields that are not read yet,
    and whatever `find` raises.
    """
    return frozen(Selector(columns, find).mask(f))


class Selector:
    """Answers filters over one set of columns."""

    def __init__(self, columns: Columns, find: Find) -> None:
        self._columns = columns
        self._find = find
        self._resolver = resolver_of(columns)

    def mask(self, f: Filter) -> Mask:
        """As `select`, writable by the caller."""
        return _evaluated(normal(f), self._leaf)

    def _leaf(self, node: Everything | Term | Words) -> Mask:
        if isinstance(node, Everything):
            return np.ones(len(self._columns), np.bool_)
        if isinstance(node, Words):
            return self._resolver.mask_of_keys(self._find(node))
        return self._term(node)

    def _term(self, term: Term) -> Mask:
        field = FIELDS.get(term.field)
        if field is None:
            message = translate("filter", "There is no field {name}.").format(name=term.field)
            raise FrtError(message, translate("filter", "Change the filter."))
        check_value(field, term.op, term.value)
        if term.field in ASKED:
            return self._resolver.mask_of_keys(self._find(term))
        return _COMPUTED[term.field](self, term)

    def _coded(self, term: Term) -> Mask:
        codes = {"kind": self._columns.kind, "stage": self._columns.stage}[term.field]
        return codes == FIELDS[term.field].choice(term.value)

    def _evidence(self, term: Term) -> Mask:
        return evidence(self._columns, term.field, term.value)

    def _importance(self, term: Term) -> Mask:
        low, high = numbers_of(term.value)
        return _compared(term.op, self._columns.importance, self._columns.importance, low, high)

    def _linked(self, term: Term) -> Mask:
        return self._resolver.mask_of_values(term.field, term.value)

    def _place(self, term: Term) -> Mask:
        return self._resolver.mask_of_places(
            self._resolver.place_tree.under(self._resolver.indices("place", term.value))
        )

    def _level(self, term: Term) -> Mask:
        wanted = np.zeros(len(self._columns.places.names), np.bool_)
        wanted[self._resolver.indices("level", term.value)] = True
        return self._resolver.mask_of_places(wanted)

    def _id(self, term: Term) -> Mask:
        mask = np.zeros(len(self._columns), np.bool_)
        mask[self._resolver.event(term.value)] = True
        return mask

    def _during(self, term: Term) -> Mask:
        first, last = span_of(term.value)
        return self._resolver.dated & _compared(term.op, self._columns.start_min, self._columns.end_max, first, last)

    def _certainly(self, term: Term) -> Mask:
        first, last = span_of(term.value)
        start, end = self._columns.start_min, self._columns.end_max
        if term.op == ":":
            return self._resolver.dated & (start >= first) & (end <= last)
        return self._resolver.dated & _compared(term.op, end, start, first, last)

    def _after(self, term: Term) -> Mask:
        return self._resolver.dated & (self._columns.end_max >= span_of(term.value)[0])

    def _known(self, term: Term) -> Mask:
        """Published by the last of these days, and not to begin only after it: a source may announce what will be."""
        last = span_of(term.value)[1]
        begun = ~self._resolver.dated | (self._columns.start_min <= last)
        return begun & (self._resolver.links.published <= min(last, NEVER - 1))

    def _before(self, term: Term) -> Mask:
        return self._resolver.dated & (self._columns.start_min < span_of(term.value)[0])


_COMPUTED: dict[str, Callable[[Selector, Term], Mask]] = {
    "kind": Selector._coded,
    "stage": Selector._coded,
    "source": Selector._evidence,
    "quote": Selector._evidence,
    "checked": Selector._evidence,
    "importance": Selector._importance,
    "actor": Selector._linked,
    "role": Selector._linked,
    "type": Selector._linked,
    "tag": Selector._linked,
    "place": Selector._place,
    "level": Selector._level,
    "id": Selector._id,
    "during": Selector._during,
    "certainly": Selector._certainly,
    "after": Selector._after,
    "before": Selector._before,
    "known": Selector._known,
}

_BITS = {
    ("source", "primary"): CheckedBits.HAS_PRIMARY,
    ("source", "news"): CheckedBits.HAS_NEWS,
    ("source", "analysis"): CheckedBits.HAS_ANALYSIS,
    ("source", "none"): CheckedBits.HAS_SOURCE,
    ("quote", "yes"): CheckedBits.HAS_QUOTE,
    ("quote", "no"): CheckedBits.HAS_QUOTE,
    ("checked", "date"): CheckedBits.DATE,
    ("checked", "quotes"): CheckedBits.QUOTES,
    ("checked", "no"): CheckedBits.DATE | CheckedBits.QUOTES,
}


def evidence(columns: Columns, field: str, code: str) -> Mask:
    """True for the events with this evidence; `no` and `none` are the events without any of it."""
    has = columns.checked & np.uint8(_BITS[field, code])
    return has == 0 if code in ("no", "none") else has != 0


def _compared(op: str, low: NDArray[np.integer], high: NDArray[np.integer], first: int, last: int) -> Mask:
    """Whether something between `low` and `high` can be in, above or below the range from `first` to `last`."""
    if op == ">=":
        return high >= first
    if op == ">":
        return high > last
    if op == "<=":
        return low <= last
    if op == "<":
        return low < first
    return (low <= last) & (high >= first)


def _evaluated(root: Filter, leaf: Callable[[Everything | Term | Words], Mask]) -> Mask:
    """The mask of a filter in normal form, depth first: one mask in hand a level, and no recursion."""
    open_nodes: list[tuple[And | Or | Not, Iterator[Filter], Mask | None]] = []
    node: Filter | None = root
    mask = np.zeros(0, np.bool_)
    while True:
        while isinstance(node, And | Or | Not):
            parts = iter(parts_of(node))
            open_nodes.append((node, parts, None))
            node = next(parts)
        if node is not None:
            mask = leaf(node)
        if not open_nodes:
            return mask
        joint, parts, before = open_nodes.pop()
        mask = _joined(joint, before, mask)
        node = next(parts, None)
        if node is not None:
            open_nodes.append((joint, parts, mask))


def _joined(joint: And | Or | Not, before: Mask | None, mask: Mask) -> Mask:
    if isinstance(joint, Not):
        return ~mask
    if before is None:
        return mask
    return before & mask if isinstance(joint, And) else before | mask
