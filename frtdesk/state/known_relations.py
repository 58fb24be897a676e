"""All relations of what is open, read once, when somebody first wants them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from frtdesk.base.progress import Work
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns
from frtdesk.model.relations import Relations

if TYPE_CHECKING:
    from frtdesk.state.archive import Archive, Jobs, Opened

JOB = "relations"


class KnownRelations:
    """`known` is None until they are read; `changed` after that changed. Reading is a job: a small database answers
    in a few milliseconds, and nobody waits for a large one."""

    changed = Signal()

    def __init__(self, jobs: Jobs, failed: Callable[[BaseException], None]) -> None:
        self._jobs = jobs
        self._failed = failed
        self._opened: Opened | None = None
        self._wanted = False
        self.known: Relations | None = None

    def use(self, opened: Opened) -> None:
        """From now on those of `opened`; they are read again if they were wanted and the events are others."""
        before, self._opened = self._opened, opened
        same = before is not None and before.columns.key is opened.columns.key
        if same and before is not None and before.columns.revision == opened.columns.revision:
            return
        self._jobs.cancel(JOB)
        self.known = None
        self.changed.emit()
        if self._wanted:
            self._read(opened)

    def want(self) -> Relations | None:
        """They are needed, now and after every change: what is known of them, None while they are being read."""
        if not self._wanted:
            self._wanted = True
            if self._opened is not None:
                self._read(self._opened)
        return self.known

    def _read(self, opened: Opened) -> None:
        columns = opened.columns

        def done(found: Relations) -> None:
            if self._opened is not None and self._opened.columns.key is columns.key:
                self.known = found
                self.changed.emit()

        self._jobs.start(JOB, _relations(opened.archive, columns), done, self._failed)


def _relations(archive: Archive, columns: Columns) -> Work[Relations]:
    return (yield from archive.relations(columns))
