"""Which values a filter names that the open data does not have, and what is left of the filter without them."""

from __future__ import annotations

from collections.abc import Collection

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.fields import UnknownValueError, shortened
from frtdesk.model.filter import EVERYTHING, And, Filter, Not, Term, all_of, any_of, fold, leaves, negation, normal
from frtdesk.state.view import View
from frtdesk.timeline.halves import LETTERS
from frtdesk.timeline.select import Find, Selector

SAID = 3
"""Values that a sentence names."""


def gone_values(columns: Columns, f: Filter, find: Find) -> tuple[Term, ...]:
    """The conditions of the filter whose value no event of this data can have, each once, in their order.

    Raises NotReadyError for fields that are not read yet, and whatever `find` raises.
    """
    selector = Selector(columns, find)
    gone: dict[Term, None] = {}
    for leaf in leaves(normal(f)):
        if isinstance(leaf, Term) and leaf not in gone:
            try:
                selector.mask(leaf)
            except UnknownValueError:
                gone[leaf] = None
    return tuple(gone)


def without(f: Filter, gone: Collection[Term]) -> Filter:
    """The filter without some of its conditions: of alternatives the others stay; what asked for nothing else goes."""

    def kept(node: Filter, parts: list[Filter | None]) -> Filter | None:
        left = [part for part in parts if part is not None]
        if not parts:
            return None if node in gone else node
        if not left:
            return None
        if isinstance(node, Not):
            return negation(left[0])
        return all_of(left) if isinstance(node, And) else any_of(left)

    return fold(normal(f), kept) or EVERYTHING


def gone_words(gone: Collection[Term]) -> str:
    """The values in words: actor “Amazon”, tag “nist” and 2 more."""
    named = [
        translate("views", "{field} “{value}”").format(field=term.field, value=shortened(term.value)) for term in gone
    ]
    if len(named) > SAID:
        more = len(named) - SAID + 1
        named = [*named[: SAID - 1], translate("views", "%n more|%n more", more)]
    if len(named) < 2:
        return "".join(named)
    return translate("views", "{names} and {last}").format(names=", ".join(named[:-1]), last=named[-1])


def emptied_words(view: View, gone: Collection[Term]) -> str:
    """What stands in the place of a filter of which nothing is left, as a sentence: all events, which nobody asked for.
    Empty where something is left."""
    filters = (view.filter,) if view.compare is None else (view.filter, view.compare)
    empty = [letter for letter, f in zip(LETTERS, filters, strict=False) if f != EVERYTHING and _is_emptied(f, gone)]
    if not empty:
        return ""
    if view.compare is None:
        return translate("views", "All events are shown instead.")
    if len(empty) > 1:
        return translate("views", "A and B show all events instead.")
    return translate("views", "{letter} shows all events instead.").format(letter=empty[0])


def _is_emptied(f: Filter, gone: Collection[Term]) -> bool:
    return without(f, gone) == EVERYTHING
