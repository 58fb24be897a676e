"""How many sources the events have, read when a screen reader first asks: columns only tell none, one and several."""

from __future__ import annotations

from frtdesk.base.progress import Work, run
from frtdesk.model.columns import Columns
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.state.archive import Jobs
from frtdesk.state.workspace import AT_ONCE, Workspace

JOB = "known evidence"


class KnownEvidence:
    """Nothing is read before `sources` is first asked, and what cannot be read is not asked for again: whoever asks
    does without."""

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._asked: Columns | None = None
        self._counts: EvidenceCounts | None = None

    def sources(self, event: int) -> int | None:
        """How many sources an event has; None while that is being read."""
        opened = self._workspace.opened
        if opened is None:
            return None
        if self._asked is None or self._asked.key is not opened.columns.key:
            self._counts, self._asked = None, opened.columns
            work = _counted(opened.columns, opened.archive.evidence_counts(opened.columns))
            if opened.archive.remote or len(opened.columns) > AT_ONCE:
                self._jobs.start(JOB, work, self._on_counted, _on_failed)
            else:
                self._jobs.cancel(JOB)
                self._counts = run(work)[1]
        return None if self._counts is None else int(self._counts.sources[event])

    def _on_counted(self, answer: tuple[Columns, EvidenceCounts]) -> None:
        if answer[0] is self._asked:
            self._counts = answer[1]


def _counted(columns: Columns, work: Work[EvidenceCounts]) -> Work[tuple[Columns, EvidenceCounts]]:
    counts = yield from work
    return columns, counts


def _on_failed(_error: BaseException) -> None:
    """The names of events do without the number; what is wrong with the database is told where it is read for."""
