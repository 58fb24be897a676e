"""Which events stand in some lanes, told by the codes of the lanes alone: what a step of a lesson keeps of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from frtdesk.model.columns import Columns, Mask
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.timeline.lane_values import ACTOR, NONE, PLACE, STAGE, TYPE, values_of
from frtdesk.timeline.resolve import NotReadyError


def members_of(columns: Columns, codes: Sequence[str]) -> Mask | None:
    """The dated events in the lanes with these codes; None where they leave nothing out, or nobody can tell: a code
    that no grouping has, or links that are not read yet.

    The lane that gathers the rest of a grouping is taken to hold every value that no other code names.
    """
    wanted = set(codes)
    if not wanted or f"{NONE}:all" in wanted:
        return None
    if wanted <= set(KIND_CODE):
        return np.isin(columns.kind, [KIND_CODE[code] for code in wanted])
    by = next(
        (by for by in (ACTOR, PLACE, TYPE, STAGE) if all(code.startswith((f"{by}:", f"{by}-")) for code in wanted)), ""
    )
    if not by:
        return None
    try:
        values = values_of(columns, by)
    except NotReadyError:
        return None
    used = np.unique(values.value[values.value >= 0])
    named = np.array([values.lane(value).code in wanted for value in used.tolist()], np.bool_)
    if f"{by}-others" in wanted:
        named[:] = True
    shown = np.isin(values.value, used[named])
    if f"{by}-none" in wanted:
        shown |= values.value < 0
    mask = np.zeros(len(columns), np.bool_)
    mask[values.event[shown]] = True
    return mask
