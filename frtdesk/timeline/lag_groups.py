"""The pairs of a response lag by who asked, by who answered, and by where the answer came."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import mark, translate
from frtdesk.model.columns import Columns, Days
from frtdesk.model.event_words import one_line
from frtdesk.model.vocabulary import ACTOR_KIND, spoken
from frtdesk.timeline.lag import CALL, STEPS, Pairs, Summary, summarise
from frtdesk.timeline.resolve import resolver_of

GROUPINGS: dict[str, str] = {
    "": mark("lag", "By step"),
    "asked": mark("lag", "By who asked"),
    "answered": mark("lag", "By who answered"),
    "place": mark("lag", "By place of the answer"),
}
"""What the table can be parted by, and what the choice is called."""

CALLING, MAKING = ("calls",), ("decides", "proposes")
"""Roles of those whose kind counts: who calls in a call; who decides or proposes in a move, a bill or a law."""


def table(columns: Columns, pairs: Pairs, by: str) -> tuple[Summary, ...]:
    """A line for each step that has pairs, under it those of its groups, the largest first. A pair with actors of
    several kinds counts once in each. Raises NotReadyError where actors are not read yet."""
    lines: list[Summary] = []
    for step in range(len(STEPS)):
        mine = pairs.take(pairs.step == step)
        if not len(mine):
            continue
        lines.append(summarise(mine, step))
        if by:
            groups = [(label, members) for label, members in grouped(columns, mine, by)]
            groups.sort(key=lambda group: (-len(group[1]), group[0]))
            lines += [summarise(mine.take(members), step, label) for label, members in groups]
    return tuple(lines)


def grouped(columns: Columns, pairs: Pairs, by: str) -> Iterator[tuple[str, Days]]:
    """Each group's name, and the positions of its pairs."""
    return _GROUPERS[by](columns, pairs)


def _by_asked(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Days]]:
    """The pairs of one step."""
    is_call = len(pairs) > 0 and STEPS[int(pairs.step[0])].asked == CALL
    return _by_actor_kind(columns, pairs.asked, CALLING if is_call else MAKING)


def _by_answered(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Days]]:
    return _by_actor_kind(columns, pairs.answer, MAKING)


def _by_actor_kind(columns: Columns, events: NDArray[np.int32], roles: tuple[str, ...]) -> Iterator[tuple[str, Days]]:
    """By the kinds of the actors who play these roles in each event; of all of its actors where nobody does."""
    links = resolver_of(columns).links
    kinds = sorted(set(links.actor_table.kinds))
    kind_of = np.array([kinds.index(kind) for kind in links.actor_table.kinds] or [0], np.int64)
    playing = np.zeros(256, np.bool_)
    playing[[links.role_names.index(role) for role in roles if role in links.role_names]] = True
    offsets = links.actors.offsets
    lengths = offsets[events + 1] - offsets[events]
    pair = np.repeat(np.arange(len(events)), lengths)
    at = np.repeat(offsets[events] - (np.cumsum(lengths) - lengths), lengths) + np.arange(len(pair))
    plays = playing[links.roles[at]]
    has = np.zeros(len(events), np.bool_)
    has[pair[plays]] = True
    counts = plays | ~has[pair]
    nobody = np.flatnonzero(lengths == 0)
    found = np.unique(np.stack((kind_of[links.actors.values[at[counts]]], pair[counts]), axis=1), axis=0)
    met: list[int] = np.unique(found[:, 0]).tolist()
    for code in met:
        yield spoken(one_line(kinds[code], 60), ACTOR_KIND), found[found[:, 0] == code, 1]
    if len(nobody):
        yield translate("lag", "Nobody named"), nobody


def _by_place(columns: Columns, pairs: Pairs) -> Iterator[tuple[str, Days]]:
    """By the outermost place that the answer's place lies in: its country, the European Union, the United Nations."""
    outermost = _outermost(columns.places.parent)
    place = columns.place[pairs.answer]
    top = np.where(place >= 0, np.append(outermost, -1)[place], -1)
    met: list[int] = np.unique(top).tolist()
    for code in met:
        name = one_line(columns.places.names[code], 80) if code >= 0 else translate("lag", "No place given")
        yield name, np.flatnonzero(top == code)


def _outermost(parent: tuple[int, ...]) -> Days:
    """For each place the one at the top of its tree. A parent stands before its children."""
    top = np.arange(len(parent), dtype=np.int64)
    for place, above in enumerate(parent):
        if 0 <= above < place:
            top[place] = top[above]
    return top


_GROUPERS: dict[str, Callable[[Columns, Pairs], Iterator[tuple[str, Days]]]] = {
    "asked": _by_asked,
    "answered": _by_answered,
    "place": _by_place,
}
