"""The formats that can be read, and which of them a file is: by its name, and where that leaves a choice, its head."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate
from frtdesk.formats.incoming import NotOfFormatError, ReadFile, cannot_read

_HEAD = 1 << 16


@dataclass(frozen=True, slots=True)
class Readable:
    """`name`: its word on the command line; `looks_so`: whether the beginning of a file with such a suffix is it."""

    name: str
    suffixes: tuple[str, ...]
    _title: str
    _module: str
    _function: str
    looks_so: Callable[[str], bool] = lambda head: True

    @property
    def title(self) -> str:
        return translate("formats", self._title)

    def read(self) -> ReadFile:
        """What reads it, imported when it is wanted."""
        return getattr(import_module(f"frtdesk.formats.{self._module}"), self._function)


def _has(*patterns: str) -> Callable[[str], bool]:
    return lambda head: all(re.search(pattern, head) for pattern in patterns)


_SIMILE = (
    r"""events["']?\s*:""",
    r"""["'{,\s](?:dateTimeFormat|durationEvent|isDuration|wikiURL|start|s)["']?\s*:""",
)

READABLE = (
    Readable("csv", ("csv", "tsv", "tab", "txt"), mark("formats", "Table (CSV, TSV)"), "import_table", "read_csv"),
    Readable("xlsx", ("xlsx", "xlsm"), mark("formats", "Spreadsheet (Excel)"), "import_workbook", "read_workbook"),
    Readable("json", ("json",), mark("formats", "JSON of frtdesk"), "import_frtdesk", "read_frtdesk",
             _has(r'^\s*\{\s*"format"\s*:\s*"frtdesk"')),
    Readable("simile", ("json", "js"), mark("formats", "SIMILE Timeline (JSON)"), "import_simile", "read_simile_json",
             _has(*_SIMILE)),
    Readable("timelinejs", ("json", "js"), mark("formats", "TimelineJS"), "import_timelinejs", "read_timelinejs"),
    Readable("timesketch", ("jsonl", "ndjson"), mark("formats", "Timesketch"), "import_timesketch", "read_jsonl"),
    Readable("timeline", ("timeline", "xml"), mark("formats", "The Timeline Project"), "import_timeline_project",
             "read_timeline_project", _has(r"<timeline[\s>]")),
    Readable("simile", ("xml",), mark("formats", "SIMILE Timeline (XML)"), "import_simile", "read_simile_xml"),
    Readable("ics", ("ics", "ical"), mark("formats", "Calendar (iCalendar)"), "import_calendar", "read_calendar"),
)  # fmt: skip
"""In the order in which they are tried."""


def format_titles() -> dict[str, str]:
    """For the name of each format what it is called, for a person to choose from."""
    found: dict[str, str] = {}
    for one in READABLE:
        found[one.name] = found[one.name].partition(" (")[0] if one.name in found else one.title
    return found


def reader_of(path: Path, name: str = "") -> Readable:
    """The format of a file, or of those with this name the one that fits. Raises FrtError with what there is."""
    known = ", ".join(dict.fromkeys(one.name for one in READABLE))
    found = [one for one in READABLE if not name or one.name == name]
    if not found:
        raise FrtError(
            translate("import", "There is no format {name} to be read.").format(name=name[:40]),
            translate("import", "Choose one of {known}.").format(known=known),
        )
    suffix = path.suffix.removeprefix(".").casefold()
    fitting = [one for one in found if suffix in one.suffixes] or (found if name else [])
    head = _head(path)
    for one in fitting:
        if one.looks_so(head):
            return one
    if fitting and name:
        return fitting[0]
    raise NotOfFormatError(
        translate("import", "{file} does not show what it is.").format(file=path.name[:200]),
        translate("import", "Name its format with --as: {known}.").format(known=known),
    )


def _head(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise cannot_read(path, error) from error
    return head.replace(b"\0", b"").decode("utf-8-sig", "replace")
