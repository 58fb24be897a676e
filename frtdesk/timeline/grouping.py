"""Lanes by anything: which lanes there are, and in which of them an event stands.

An event has one entry in each lane of each of its values; without a value it stands in a lane for those. The values
with the most events have lanes of their own; all others gather in one last lane, where an event counts once. Which
lanes there are depends on no filter, so that nothing jumps; only compacting chooses them anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Mask, Ragged
from frtdesk.model.names import folded
from frtdesk.model.vocabulary import ACTOR_KIND, LEVEL, OTHER, POLICY_TYPE, STAGES, spoken
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import Lane, Rows, is_undated, kind_lanes, packing, rows_for
from frtdesk.timeline.resolve import resolver_of

KIND, ACTOR, PLACE, TYPE, STAGE, NONE = GROUPINGS = ("kind", "actor", "place", "type", "stage", "none")
"""What lanes can be made by: fields of the filter, and none for one lane of everything."""

LEAST_LANES, FIRST_LANES, MOST_LANES = 3, 12, 40
"""How many values have lanes of their own: at least, at first, at most."""

GATHERED = (ACTOR, PLACE, TYPE, STAGE)
"""Groupings that gather what lies beyond the chosen number of lanes."""

FEWEST_OF_MANY = 4
"""Rows that a lane has at least where there may be a dozen lanes; six of each would show four lanes on a screen."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """`most`: so many values have lanes of their own, and besides them the `pinned` ones (codes of lanes)."""

    by: str = KIND
    most: int = FIRST_LANES
    pinned: frozenset[str] = frozenset()

    @property
    def needs_links(self) -> bool:
        return self.by in (ACTOR, TYPE)


def group(columns: Columns, grouping: Grouping, favoured: Mask | None = None) -> Rows:
    """The rows of all events in the lanes of a grouping. Raises NotReadyError while links are not read.

    `favoured`: compacted for the events in this mask over the columns: they decide which values have lanes, choose
    their rows first, and a lane keeps no more rows than it has events of them, and at least one. The others are placed
    after them, as if they were added later, so that a wider filter needs no new rows.
    """
    return run(grouping_work(columns, grouping, favoured))


def grouping_work(columns: Columns, grouping: Grouping, favoured: Mask | None = None) -> Work[Rows]:
    """The same in steps, for a job."""
    yield Progress(0)
    lanes, event, lane = _lanes(columns, grouping, favoured)
    if favoured is not None:
        left = np.bincount(lane[favoured[event]], minlength=len(lanes)).tolist()
        lanes = tuple(replace(one, rows=min(max(n, 1), one.rows), count=n) for one, n in zip(lanes, left, strict=True))
    yield Progress(0, len(event))
    return (yield from packing(columns, grouping.by, lanes, event, lane, favoured))


def lane_code(by: str, value: str) -> str:
    """What the lane of a value is remembered by."""
    return value if by == KIND else f"{by}:{value}"


Entered = tuple[tuple[Lane, ...], NDArray[np.int32], NDArray[np.int16]]


def _lanes(columns: Columns, grouping: Grouping, favoured: Mask | None) -> Entered:
    if grouping.by == KIND:
        return kind_lanes(columns)
    if grouping.by == NONE:
        return _one_lane(columns)
    values = _values(columns, grouping.by)
    kept = _kept(values, grouping, favoured)
    lane_of_value = np.full(values.size + 1, len(kept) + 1, np.int16)
    lane_of_value[kept] = np.arange(len(kept))
    lane_of_value[-1] = len(kept)
    event, lane = _entries(values.event, lane_of_value[values.value])
    counts = np.bincount(lane, minlength=len(kept) + 2)
    gathered = int(np.count_nonzero(values.counts(None))) - int(np.count_nonzero(values.counts(None)[kept]))
    named = [replace(values.lane(value), count=int(counts[i])) for i, value in enumerate(kept)]
    aside = [replace(values.without, count=int(counts[-2])), _others(grouping.by, gathered, int(counts[-1]))]
    there = [*range(len(kept)), *(len(kept) + i for i, one in enumerate(aside) if one.count)]
    new = np.zeros(len(kept) + 2, np.int16)
    new[there] = np.arange(len(there))
    typical = _typical(values)
    lanes = tuple(
        replace(one, rows=min(max(one.count, 1), rows_for(one.count, typical, FEWEST_OF_MANY)))
        for one in ([*named, *aside][i] for i in there)
    )
    return lanes, event, new[lane]


def _one_lane(columns: Columns) -> Entered:
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    sentence = translate("lane", "Every event with a date, in one lane.")
    rows = rows_for(len(dated), 1.0)
    lane = Lane("none:all", translate("lane", "All events"), OTHER, rows, True, sentence, len(dated))
    return (lane,), dated, np.zeros(len(dated), np.int16)


def _others(by: str, gathered: int, count: int) -> Lane:
    title = translate("lane", "Others (%n)", gathered)
    sentence = translate(
        "lane",
        "%n value without a lane of its own. More lanes show more of them.|"
        "%n values without a lane of their own. More lanes show more of them.",
        gathered,
    )
    return Lane(f"{by}-others", title, OTHER, 0, True, sentence, count, True)


@dataclass(frozen=True, eq=False)
class _Values:
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


def _kept(values: _Values, grouping: Grouping, favoured: Mask | None) -> list[int]:
    """The values with lanes of their own, in the order of these."""
    counts = values.counts(favoured)
    used = np.flatnonzero(counts)
    if len(used) > grouping.most:
        least = int(np.partition(counts[used], len(used) - grouping.most)[len(used) - grouping.most])
        used = used[counts[used] >= least]
    ranked = sorted(used.tolist(), key=lambda value: (-int(counts[value]), folded(values.lane(value).title)))
    kept = ranked[: grouping.most]
    if grouping.pinned:
        there = np.flatnonzero(values.counts(None)).tolist()
        kept += [value for value in there if value not in kept and values.lane(value).code in grouping.pinned]
    return values.ordered(kept, counts) if values.ordered is not None else kept


def _typical(values: _Values) -> float:
    """The events of a typical lane: the same however many lanes there are, so that a lane has always as many rows."""
    counts = np.sort(values.counts(None))[::-1][:FIRST_LANES]
    filled = counts[counts > 0]
    return float(np.median(filled)) if len(filled) else 1.0


def _entries(event: NDArray[np.int32], lane: NDArray[np.int16]) -> tuple[NDArray[np.int32], NDArray[np.int16]]:
    """Entries by lane, then event; several values of an event in one lane become one entry."""
    order = np.argsort(lane, kind="stable")
    event, lane = event[order], lane[order]
    new = np.ones(len(event), np.bool_)
    new[1:] = (event[1:] != event[:-1]) | (lane[1:] != lane[:-1])
    return event[new], lane[new]


# ---------------------------------------------------------------------- the values of each grouping


def _values(columns: Columns, by: str) -> _Values:
    return {ACTOR: _actors, PLACE: _places, TYPE: _types, STAGE: _stages}[by](columns)


def _lane_for(by: str, value: str, title: str, sentence: str, spelling: str) -> Lane:
    shown = one_line(title) or one_line(value)
    return Lane(lane_code(by, value), shown, OTHER, 0, True, sentence, field=by, value=spelling)


def _without(by: str, title: str, sentence: str, value: str = "") -> Lane:
    return Lane(f"{by}-none", title, OTHER, 0, True, sentence, aside=True, field=by if value else "", value=value)


def _actors(columns: Columns) -> _Values:
    links = resolver_of(columns).links
    table = links.actor_table

    def lane(value: int) -> Lane:
        name = table.names[value]
        return _lane_for(ACTOR, name, name, f"{spoken(table.kinds[value], ACTOR_KIND)}.", name)

    sentence = translate("lane", "Events that name no actor.")
    without = _without(ACTOR, translate("lane", "No actor"), sentence)
    return _Values(*_linked(columns, links.actors), len(table.names), lane, without)


def _types(columns: Columns) -> _Values:
    links = resolver_of(columns).links

    def lane(value: int) -> Lane:
        code = links.policy_names[value]
        sentence = POLICY_TYPE[code].sentence if code in POLICY_TYPE else ""
        return _lane_for(TYPE, code, spoken(code, POLICY_TYPE), sentence, code)

    sentence = translate("lane", "Events without a policy type.")
    without = _without(TYPE, translate("lane", "No policy type"), sentence)
    return _Values(*_linked(columns, links.policy_types), len(links.policy_names), lane, without)


def _stages(columns: Columns) -> _Values:
    def lane(value: int) -> Lane:
        term = STAGES[value + 1]
        return _lane_for(STAGE, term.code, term.title, term.sentence, term.code)

    sentence = translate("lane", "Events that are no step of a rule.")
    without = _without(STAGE, STAGES[0].title, sentence, "none")
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    value = columns.stage[dated].astype(np.int32) - 1
    return _Values(dated, value, len(STAGES) - 1, lane, without, lambda kept, _counts: sorted(kept))


def _places(columns: Columns) -> _Values:
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
    return _Values(dated, columns.place[dated], len(places.names), lane, without, ordered)


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
    event = ragged.rows().astype(np.int32)
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
