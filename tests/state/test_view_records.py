"""A view as plain values, and back."""

from __future__ import annotations

import pytest

from frtdesk.model.query import parse
from frtdesk.state.view import View, as_record, from_record
from frtdesk.timeline.layout import LaneView


def test_a_view_comes_back_whole() -> None:
    view = View(
        100.5, 900.25, parse('place:US -tag:nist "human rights"'), "kind", LaneView(frozenset({"context"}), {"a": 3})
    )
    assert from_record(as_record(view)) == view
    assert from_record(as_record(View())) == View()
    between = View(between=("corporate", "advocacy"))
    assert from_record(as_record(between)) == between


@pytest.mark.parametrize(
    "record",
    [None, [], {}, {"start": 1}, {"start": 5, "stop": 1}, {"start": "x", "stop": 1}, {"start": 0, "stop": float("inf")},
     {"start": 0, "stop": 1, "filter": "((("}, {"start": 0, "stop": 1, "rows": {"a": "b"}},
     {"start": 0, "stop": 1, "between": ["a"]}, {"start": 0, "stop": 1, "between": 7}],
)  # fmt: skip
def test_what_is_no_view_is_none(record: object) -> None:
    assert from_record(record) is None
