"""What a workspace needs of an open database and of whoever does long work: protocols that the application fills."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns
from frtdesk.model.event import EventDetail
from frtdesk.model.lesson import Lesson
from frtdesk.state.keeper import LessonKeeper
from frtdesk.timeline.lanes import Rows
from frtdesk.timeline.overview import whole
from frtdesk.timeline.select import Find


class Archive(LessonKeeper, Protocol):
    """An open database, as the workspace needs it; which keeps views and lessons too. All may be called from
    a job's thread."""

    def read(self, *, whole: bool = True) -> Work[Columns]:
        """All events; unless `whole`, those of a large database without links, which `complete` adds."""
        ...

    def complete(self, columns: Columns) -> Work[Columns]: ...
    def keep(self, columns: Columns) -> Work[None]:
        """Keep what took long to read, for the next time, if that is worth while."""
        ...

    def detail(self, key: int) -> EventDetail: ...
    def lessons(self) -> tuple[Lesson, ...]: ...
    def find(self) -> Find: ...
    def close(self) -> None: ...


class Jobs(Protocol):
    """Where long work goes; see jobs.runner.Runner."""

    def start(
        self,
        name: str,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None: ...

    def cancel(self, name: str) -> None: ...


@dataclass(frozen=True, eq=False)
class Opened:
    """What one database brought: its columns, and the rows of its events."""

    archive: Archive
    columns: Columns
    rows: Rows

    @cached_property
    def whole(self) -> tuple[float, float]:
        """First and last day of what an overview covers; worked out once, as every step of a pan asks."""
        return whole(self.columns)
