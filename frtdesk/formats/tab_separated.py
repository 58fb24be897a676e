"""Cells as lines of text with tabs between them: what spreadsheets and documents take from the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.formats.cells import FORMULA

_BREAKS = str.maketrans(dict.fromkeys("\t\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", " "))


def tab_line(cells: Sequence[str]) -> str:
    """One row. What would part cells or rows becomes a blank, and a cell that a spreadsheet would take for a formula
    gets an apostrophe in front, as in CSV."""
    return "\t".join(f"'{cell}" if cell.startswith(FORMULA) else cell for cell in _without_breaks(cells))


def _without_breaks(cells: Sequence[str]) -> list[str]:
    return [cell.translate(_BREAKS) for cell in cells]
