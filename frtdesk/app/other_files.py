"""Files that are called like something else than a database: what they are good for, in a sentence."""

from __future__ import annotations

from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.picture_state import is_picture_file

EVENTS = ("csv", "tsv", "tab", "xlsx", "xlsm", "jsonl", "ndjson", "js", "timeline", "xml", "ics", "ical")
"""Endings of files whose events can be imported; .json, which may be a lesson, is looked into."""

FOR_READERS = ("html", "htm", "pptx", "ppt", "md", "txt", "bib", "ris", "docx", "doc", "odt", "odp", "rtf", "zip")
IMAGES = ("jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "avif", "ico")

_HEAD = 1 << 16
_LESSON = b'"frtdesk-lesson"'
_SQLITE = b"SQLite format 3\0"


def is_foreign_file(target: str) -> bool:
    """Whether a file is one to be imported: by its name, and of JSON, which may be a lesson, by its head."""
    suffix = _suffix(target)
    if suffix != "json":
        return suffix in EVENTS
    head = _head_of(target)
    return b'"events"' in head and _LESSON not in head


def not_a_database(target: str) -> FrtError | None:
    """Why a file holds no database, and what can be done with it; None for what may be one, or is not there."""
    if "://" in target or not Path(target).is_file() or _head_of(target).startswith(_SQLITE):
        return None
    name, suffix = Path(target).name[:100], _suffix(target)
    if suffix in IMAGES:
        return FrtError(
            translate("files", "{name} is a picture that says nothing of a view.").format(name=name),
            translate("files", "A PNG, SVG or PDF that frtdesk exported brings its view back."),
        )
    if suffix in FOR_READERS:
        return FrtError(
            translate("files", "frtdesk takes no events out of .{suffix} files.").format(suffix=suffix),
            translate("files", "CSV, XLSX, JSON, .timeline, XML and .ics files can be imported."),
        )
    if suffix == "json" and not is_foreign_file(target) and _LESSON not in _head_of(target):
        return FrtError(
            translate("files", "{name} holds neither events nor a lesson.").format(name=name),
            translate("files", "The JSON of frtdesk, TimelineJS and SIMILE can be imported, and lesson files opened."),
        )
    return None


def not_a_database_at_all(target: str) -> FrtError | None:
    """The same for who can open nothing but a database: lessons, pictures of ours and what can be imported too."""
    if "://" in target or not Path(target).is_file() or _head_of(target).startswith(_SQLITE):
        return None
    name = Path(target).name[:100]
    if is_foreign_file(target):
        return FrtError(
            translate("files", "{name} is a file to be imported, not a database.").format(name=name),
            translate("files", "“frtdesk import {name} --db DATABASE” takes its events in.").format(name=name),
        )
    if _LESSON in _head_of(target):
        return FrtError(
            translate("files", "{name} is a lesson file, not a database.").format(name=name),
            translate("files", "“frtdesk open {name}” shows it in the window.").format(name=name),
        )
    if is_picture_file(target):
        return FrtError(
            translate("files", "{name} is a picture, not a database.").format(name=name),
            translate("files", "With --view it says which view to show."),
        )
    return not_a_database(target)


def _suffix(target: str) -> str:
    return "" if "://" in target else Path(target).suffix.removeprefix(".").casefold()


def _head_of(target: str) -> bytes:
    try:
        with Path(target).open("rb") as file:
            return file.read(_HEAD)
    except (OSError, ValueError):
        return b""
