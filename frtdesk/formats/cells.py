"""Cells of tables: lists in one cell, and text that a spreadsheet must not take for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable

FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")

_GUARDED = re.compile("'*[=+\\-@\t\r\n]")
_NEEDS_QUOTES = re.compile('[;"\r\n]|^\\s|\\s$')


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula, or for one that is guarded already."""
    return _GUARDED.match(text) is not None


def guarded(text: str) -> str:
    """A cell with an apostrophe in front where it looks like a formula; taking one away gives the text again."""
    return f"'{text}" if is_formula(text) else text


def list_cell(members: Iterable[str]) -> str:
    """A list in one cell: its members with "; " between them. It is a line of CSV with semicolons: a member that holds
    one, a quotation mark or a line break stands in quotation marks, those in it doubled."""
    texts = list(members)
    if texts == [""]:
        return '""'
    return "; ".join(_quoted(text) if _NEEDS_QUOTES.search(text) else text for text in texts)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
