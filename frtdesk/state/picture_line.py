"""What a picture says of its view: the view as a shared line, then whose events it shows and which were selected.

    frtdesk:view:1?range=2018-01-01..2021-06-30&end. frtdesk:shown?data=Facial+recognition+policy&selected=id+id&end.

Whatever reads a shared line reads the first part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs, quote_plus, unquote_plus

from frtdesk.state.saved_view import LONGEST, SavedView
from frtdesk.state.view_line import from_line, to_line

MOST_SELECTED = 200
LONGEST_TEXT = 200

_SHOWN = re.compile(r"frtdesk:shown\?(.*?)&end\.", re.ASCII | re.DOTALL)


@dataclass(frozen=True)
class PictureLine:
    """`data`: the title of the database, "" where nobody knows; `selected`: ids of events."""

    saved: SavedView
    data: str = ""
    selected: tuple[str, ...] = ()


def to_picture_line(saved: SavedView, data: str, selected: Sequence[str]) -> str:
    """The text that a picture carries along: plain ASCII, no path of the machine in it."""
    ids = " ".join([quote_plus(each, errors="replace") for each in selected[:MOST_SELECTED] if each])
    fields = f"data={_quoted(data[:LONGEST_TEXT])}&selected={_quoted(ids)}"
    return f"{to_line(saved)} frtdesk:shown?{fields}&end."


def from_picture_line(text: str) -> PictureLine:
    """The text read again. Raises FrtError where it holds no view."""
    saved = from_line(text)
    found = _SHOWN.search(text[:LONGEST])
    fields = parse_qs(found[1], max_num_fields=20) if found is not None and found[1].count("&") < 20 else {}
    ids = fields.get("selected", [""])[0].split()
    selected = tuple(unquote_plus(each) for each in ids[:MOST_SELECTED])
    return PictureLine(saved, fields.get("data", [""])[0][:LONGEST_TEXT], selected)


def _quoted(text: str) -> str:
    return quote_plus(text, errors="replace")
