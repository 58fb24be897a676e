"""A view with a name, whole: as a database keeps it, as a file (.frtview), and read back from either.

Everything that comes from elsewhere may be anything: it is bounded, and what is no view is a sentence.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, cast

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.stored_view import tidy_name
from frtdesk.state.settings import SETTINGS
from frtdesk.state.view import View, as_record, from_record

SUFFIX = ".frtview"
VERSION = 1

LONGEST = 400_000
"""Characters of a body, a file or a line that are read: ten times what the longest filter needs."""

FARTHEST = 1e8
"""Days from 1970 beyond which nothing is that a view could show."""


@dataclass(frozen=True)
class SavedView:
    """`theme`: the theme to take when the view is opened; empty to leave it as it is."""

    name: str
    view: View
    theme: str = ""


def record_of(saved: SavedView) -> dict[str, Any]:
    """View and theme as plain values."""
    return {**as_record(saved.view), "theme": saved.theme}


def view_of(name: str, record: Any) -> SavedView | None:
    """What `record_of` wrote; None for anything else. A theme that is none is left out."""
    view = from_record(record)
    if view is None or max(abs(view.start), abs(view.stop)) > FARTHEST:
        return None
    theme = cast("dict[str, Any]", record).get("theme", "")
    known = isinstance(theme, str) and SETTINGS["theme"].accepts(theme)
    return SavedView(tidy_name(name), view, theme if known else "")


def to_body(saved: SavedView) -> str:
    """As the table of views keeps it."""
    return json.dumps({"version": VERSION, **record_of(saved)}, separators=(",", ":"))


def from_body(name: str, body: str) -> SavedView | None:
    """What a database keeps under a name; None where this program cannot read it."""
    record = _record(body)
    if record is None or _version(record) != VERSION:
        return None
    return view_of(name, record)


def to_file(saved: SavedView) -> str:
    """The text of a .frtview file: JSON in UTF-8, indented, so that people can read it."""
    return json.dumps({"frtdesk": "view", "version": VERSION, "name": saved.name, **record_of(saved)}, indent=1) + "\n"


def from_file(text: str) -> SavedView:
    """The view in the text of a file. Raises FrtError."""
    record = _record(text.removeprefix("\ufeff"))
    if record is None or record.get("frtdesk") != "view":
        raise no_view()
    version = _version(record)
    if version > VERSION:
        raise newer()
    found = view_of(str(record.get("name", ""))[:LONGEST], record)
    if found is None:
        raise no_view()
    return found


def no_view() -> FrtError:
    """For a file or line that cannot be read as a view."""
    return FrtError(
        translate("views", "This is no view of frtdesk, or a damaged one."),
        translate("views", "Ask for it to be sent again, as a line of text or as a file."),
    )


def newer() -> FrtError:
    """For a file or line of a program that knows more."""
    return FrtError(
        translate("views", "This view was shared by a newer frtdesk."),
        translate("views", "Install the newer frtdesk to open it."),
    )


def _record(text: str) -> dict[str, Any] | None:
    if len(text) > LONGEST:
        return None
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None


def _version(record: dict[str, Any]) -> int:
    version = record.get("version", VERSION)
    return version if isinstance(version, int) else VERSION
