"""Stand-ins for what the application puts into a workspace: an archive in memory, jobs done at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.model.assemble import columns_of
from frtdesk.model.change import ChangeSet
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Event, EventDetail
from frtdesk.model.filter import Term, Words
from frtdesk.model.lesson import Lesson
from frtdesk.model.stored_lesson import StoredLesson
from frtdesk.model.stored_view import StoredView
from frtdesk.state.workspace import Workspace


class MemoryArchive:
    """Events in memory, as a database would give them. Words are looked for in titles."""

    writable = False
    read_only_because = "It is in memory."
    target = "memory"

    def __init__(self, events: Sequence[Event], name: str = "memory.sqlite", meta: Meta | None = None) -> None:
        self.events = list(events)
        self.name = name
        self.meta = meta or Meta(title="Memory", covered_to="2026-06", covered_to_day=calendar.day_of(2026, 6, 30))
        self.closed = False

    def read(self, *, whole: bool = True) -> Work[Columns]:
        yield Progress(0, len(self.events))
        return columns_of(self.events, self.meta)

    def detail(self, key: int) -> EventDetail:
        return EventDetail(key, self.events[key - 1], ())

    def lessons(self) -> tuple[Lesson, ...]:
        return ()

    def stored_lessons(self) -> tuple[StoredLesson, ...]:
        return ()

    def find(self) -> Callable[[Words | Term], np.ndarray]:
        return self._find

    def _find(self, node: Words | Term, /) -> np.ndarray:
        wanted = node.text.casefold() if isinstance(node, Words) else node.value
        return np.array([n + 1 for n, e in enumerate(self.events) if wanted in e.title.casefold()], np.int64)

    def views(self) -> tuple[StoredView, ...]:
        return ()

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        raise FrtError("It is in memory.")

    def close(self) -> None:
        self.closed = True


class AtOnce:
    """Jobs that are done before `start` returns."""

    def start(
        self,
        name: str,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        try:
            result = run(work, progress)
        except (FrtError, ValueError) as error:
            failed(error)
        else:
            done(result)

    def cancel(self, name: str) -> None:
        pass


def raise_it(error: BaseException) -> None:
    raise error


def opened_workspace(events: Sequence[Event]) -> Workspace:
    """A workspace on these events."""
    workspace = Workspace(AtOnce(), raise_it)
    workspace.open(lambda: MemoryArchive(events))
    return workspace
