"""The values that lanes can be made by: which events have which, and what the lane of each is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Mask, Ragged
from frtdesk.model.vocabulary import ACTOR_KIND, LEVEL, OTHER, POLICY_TYPE, STAGES, spoken
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import Lane, is_undated
from frtdesk.timeline.resolve import resolver_of

KIND, ACTOR, PLACE, TYPE, STAGE, NONE = GROUPINGS = ("kind", "actor", "place", "type", "stage", "none")
"""What lanes can be made by: fields of the filter, and none for one lane of everything."""


def lane_code(by: str, value: str) -> str:
    """What the lane of a value is remembered by."""
    return value if by == KIND else f"{by}:{value}"


@dataclass(frozen=True, eq=False)
class Values:
    """Pairs of dated events and values, each pair once, events ascending; -1 where an event has none.

    `lane`: the lane of a value, rows and count still open; `without`: that of events without one; `ordered`: how the
    lanes stand, of those with the most events first; None: as they come.
    """

    event: NDArray[np.int32]
    value: NDArray[np.int32]
    size: int
    lane: Callable[[int], Lane]
    without: Lane
    ordered: Callable[[list[int], Days], list[int]] | None = None

    def counts(self, favoured: Mask | None) -> Days:
        """How many (favoured) events have each value."""
        value = self.value if favoured is None else self.value[favoured[self.event]]
        return np.bincount(value + 1, minlength=self.size + 1)[1:]


def values_of(columns: Columns, by: str) -> Values:
    """The values of a grouping other than by kind and none. Raises NotReadyError while links are not read."""
    return {ACTOR: _actors, PLACE: _places, TYPE: _types, STAGE: _stages}[by](columns)


def _lane_for(by: str, value: str, title: str, sentence: str, spelling: str) -> Lane:
    shown = one_line(title) or one_line(value)
    return Lane(lane_code(by, value), shown, OTHER, 0, True, sentence, field=by, value=spelling)


def _without(by: str, title: str, sentence: str, value: str = "") -> Lane:
    return Lane(f"{by}-none", title, OTHER, 0, True, sentence, aside=True, field=by if value else "", value=value)


def _actors(columns: Columns) -> Values:
    links = resolver_of(columns).links
    table = links.actor_table

    def lane(value: int) -> Lane:
        name = table.names[value]
        return _lane_for(ACTOR, name, name, f"{spoken(table.kinds[value], ACTOR_KIND)}.", name)

    sentence = translate("lane", "Events that name no actor.")
    without = _without(ACTOR, translate("lane", "No actor"), sentence)
    return Values(*_linked(columns, links.actors), len(table.names), lane, without)


def _types(columns: Columns) -> Values:
    links = resolver_of(columns).links

    def lane(value: int) -> Lane:
        code = links.policy_names[value]
        sentence = POLICY_TYPE[code].sentence if code in POLICY_TYPE else ""
        return _lane_for(TYPE, code, spoken(code, POLICY_TYPE), sentence, code)

    sentence = translate("lane", "Events without a policy type.")
    without = _without(TYPE, translate("lane", "No policy type"), sentence)
    return Values(*_linked(columns, links.policy_types), len(links.policy_names), lane, without)


def _stages(columns: Columns) -> Values:
    def lane(value: int) -> Lane:
        term = STAGES[value + 1]
        return _lane_for(STAGE, term.code, term.title, term.sentence, term.code)

    sentence = translate("lane", "Events that are no step of a rule.")
    without = _without(STAGE, STAGES[0].title, sentence, "none")
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    value = columns.stage[dated].astype(np.int32) - 1
    return Values(dated, value, len(STAGES) - 1, lane, without, lambda kept, _counts: sorted(kept))


def _places(columns: Columns) -> Values:
    """The place itself, not what lies in it: each event stands in one lane."""
    places = columns.places

    def lane(value: int) -> Lane:
        code, name, level = places.codes[value], places.names[value], places.levels[value]
        spelling = name if level == "local" or not code else code
        return _lane_for(PLACE, f"{level}:{code}:{name}", name, _where(columns, value), spelling)

    def ordered(kept: list[int], counts: Days) -> list[int]:
        return in_tree_order(kept, places.parent, counts)

    sentence = translate("lane", "Events without a place.")
    without = _without(PLACE, translate("lane", "No place"), sentence)
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    return Values(dated, columns.place[dated], len(places.names), lane, without, ordered)


def _where(columns: Columns, place: int) -> str:
    """The level of a place and what it lies in, in a sentence."""
    level, parent = spoken(columns.places.levels[place], LEVEL), columns.places.parent[place]
    if parent < 0:
        return f"{level}."
    inside = one_line(columns.places.names[parent])
    return translate("lane", "{level}, in {place}.").format(level=level, place=inside)


def in_tree_order(kept: Sequence[int], parent: Sequence[int], counts: Days) -> list[int]:
    """Each place right before what lies in it; trees, and places side by side, with the most events first."""
    chosen = set(kept)

    def above(value: int) -> int:
        """The nearest chosen place in which one lies, or -1."""
        up = parent[value]
        for _ in range(len(parent)):
            if up < 0 or up in chosen:
                return up
            up = parent[up]
        return -1

    inside: dict[int, list[int]] = {}
    for value in kept:
        inside.setdefault(above(value), []).append(value)
    weight = {value: int(counts[value]) for value in kept}

    def whole(value: int) -> int:
        return weight[value] + sum(whole(one) for one in inside.get(value, ()))

    def laid(values: list[int]) -> list[int]:
        by_weight = sorted(values, key=lambda value: -whole(value))
        return [one for value in by_weight for one in (value, *laid(inside.get(value, [])))]

    found = laid(inside.get(-1, []))
    return found + [value for value in kept if value not in found]


def _linked(columns: Columns, ragged: Ragged) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Dated events and each of their values once, events ascending; -1 where there is none."""
    dated = ~is_undated(columns)
    many = np.diff(ragged.offsets)
    event = ragged.rows()
    value = ragged.values
    if len(value) and int(many.max()) > 1:
        event, value = _once(event, value)
    mine = dated[event]
    without = np.flatnonzero(dated & (many == 0)).astype(np.int32)
    event, value = np.concatenate([event[mine], without]), np.concatenate([value[mine], np.full(len(without), -1)])
    order = np.argsort(event, kind="stable")
    return event[order], value[order].astype(np.int32)


def _once(event: NDArray[np.int32], value: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Pairs without repetitions, such as an actor with two roles in one event; events ascending."""
    keys = (event.astype(np.int64) << 32) | value
    keys.sort()
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    return (keys >> 32).astype(np.int32), (keys & 0xFFFF_FFFF).astype(np.int32)
