"""What the window of a merge needs done; the application fills it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from frtdesk.base.progress import Progress
from frtdesk.model.merge_plan import Choices, MergePlan


class Merging(Protocol):
    """Compares and merges with the database that is open, in jobs."""

    @property
    def into(self) -> str:
        """What the open database is called."""
        ...

    def plan(
        self,
        newer: str,
        done: Callable[[MergePlan], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> None:
        """Find out what a merge would do."""
        ...

    def merge(
        self,
        plan: MergePlan,
        choices: Choices,
        done: Callable[[bool], None],
        failed: Callable[[BaseException], None],
        *,
        remove: bool,
    ) -> None:
        """Carry it out as one step, after a safety copy; `done` hears whether anything was changed."""
        ...

    def cancel(self) -> None:
        """Stop comparing; nothing is changed by that."""
        ...
