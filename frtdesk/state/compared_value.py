"""Compare one value of a field with the others: what a facet's menu offers."""

from __future__ import annotations

from frtdesk.model.facet_values import Wanted, values, with_value, with_values, without_field
from frtdesk.model.filter import Filter


def against_others(present: Filter, field: str, value: str) -> tuple[Filter, Filter]:
    """Two filters that agree in all but one field: this value there, and the other values that are included, or where
    there are none, everything but this value."""
    rest = without_field(present, field)
    included, _excluded = values(present, field)
    others = [other for other in included if other != value]
    mine = with_values(rest, field, [value])
    return mine, with_values(rest, field, others) if others else with_value(rest, field, value, Wanted.EXCLUDE)
