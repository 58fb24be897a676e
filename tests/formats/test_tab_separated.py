"""Rows for the clipboard: no cell can break out of its place, none is taken for a formula."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.tab_separated import tab_line


@given(st.lists(st.text(), min_size=1, max_size=6))
def test_a_row_has_as_many_cells_as_it_was_given_and_one_line(cells: list[str]) -> None:
    line = tab_line(cells)
    assert len(line.split("\t")) == len(cells)
    assert len(line.splitlines()) <= 1


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@sum", "=cmd|' /C calc'!A0"])
def test_a_formula_is_made_text(cell: str) -> None:
    assert tab_line(["A", cell]) == f"A\t'{cell}"
