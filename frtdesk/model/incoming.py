"""What is read of a foreign file, and what became of it in a database.

Each row is an entry or is skipped with its reason, nothing is passed over. What concerns the whole file (its encoding,
columns without a place) is a remark.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView


@dataclass(frozen=True, slots=True)
class Entry:
    """An event that was read. Its id is empty where the file knows none. `line`: of the file or sheet, or the number of
    the entry in files without lines that a person counts. `timed`: a time of day was kept in the text of its date.
    `remarks`: what became of parts that have no place here."""

    event: Event
    line: int
    timed: bool = False
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that was not read. `why`: a phrase without a full stop; `column`: as the file calls it, or empty."""

    why: str
    line: int
    column: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A whole sentence about the file."""

    sentence: str


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor as the file describes it, which its events only name."""

    actor: Actor


@dataclass(frozen=True, slots=True)
class FoundLesson:
    """A lesson that stands in the file."""

    lesson: Lesson


@dataclass(frozen=True, slots=True)
class FoundView:
    """A saved view that stands in the file."""

    view: StoredView


Item = Entry | Skipped | Remark | KnownActor | FoundLesson | FoundView


@dataclass(frozen=True, slots=True)
class Merged:
    """An entry of an event that was there already. `into`: the event's id; `why`: how it was known; `added`: fields
    that it got from the file; `kept`: fields in which the file says otherwise and that stayed as they were."""

    line: int
    into: str
    why: str
    added: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass
class ImportReport:
    """What became of each row of a file. `revision`: what takes it all back; None where nothing was written. `timed`:
    how many dates hold a time of day; `undated`: how many new events have no date."""

    imported: int = 0
    merged: list[Merged] = field(default_factory=list[Merged])
    skipped: list[Skipped] = field(default_factory=list[Skipped])
    remarks: Counter[str] = field(default_factory=Counter[str])
    timed: int = 0
    undated: int = 0
    revision: int | None = None
