"""How foreign files are read: what a person wishes, what a reader is, and how it says that something cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.incoming import Entry, Item, KnownActor, Remark, Skipped

__all__ = [
    "Entry", "Item", "KnownActor", "NotOfFormatError", "ReadFile", "Remark", "Skipped", "UnreadableError", "Wishes",
    "cannot_read", "not_of_format",
]  # fmt: skip


@dataclass(frozen=True)
class Wishes:
    """How a person wants files to be read. `columns`: for a field of an event the column that holds it; `orders`: of
    day, month and year (dmy, mdy, ymd) for a column, under "" for all others; `to_shelf`: a row whose date cannot be
    read becomes an undated event, with the date's text in its note, instead of being skipped; `kind`: of events that
    name none; `header`: whether the first row of a table names its columns, None where that is to be found out;
    `recent`: whether years of two digits in a table are those from 1930 to 2029, instead of being refused;
    `encoding`: of a text, empty where the file is to show it itself."""

    columns: dict[str, str] = field(default_factory=dict[str, str])
    orders: dict[str, str] = field(default_factory=dict[str, str])
    to_shelf: bool = False
    kind: str = "other"
    sheet: str = ""
    header: bool | None = None
    recent: bool = False
    encoding: str = ""

    def order_of(self, column: str) -> str:
        return self.orders.get(column, self.orders.get("", ""))


class ReadFile(Protocol):
    """Reads a file item by item. Raises FrtError where it is none of this format or cannot be read on."""

    def __call__(self, path: Path, wishes: Wishes) -> Iterator[Item]: ...


class NotOfFormatError(FrtError):
    """A file that is not of the format which it was taken for, or shows none. Its hint is for the command line: a
    window lets the format be chosen instead."""


class UnreadableError(Exception):
    """A value that keeps its row from being read. `why`: a phrase without a full stop."""

    def __init__(self, why: str, column: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.column = column


def cannot_read(path: Path, error: OSError) -> FrtError:
    """The sentence for a file that the system does not give."""
    return FrtError(
        translate("import", "{file} cannot be read ({why}).").format(
            file=str(path)[:300], why=error.strerror or type(error).__name__
        ),
        translate("import", "Name a file that is there."),
    )


def not_of_format(path: Path, problem: str) -> NotOfFormatError:
    """The sentence for a file that is not what it seems. `problem`: a phrase without a full stop."""
    return NotOfFormatError(
        translate("import", "{file}: {problem}.").format(file=path.name[:200], problem=problem),
        translate("import", "Nothing was changed. Check the file, or name its format with --as."),
    )
