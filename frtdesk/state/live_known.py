"""How much is known of the filtered events, kept up to date for the strip under the ruler.

Up to 60,000 events are indexed at once, more in a job; the index before stays until the answer is there. It is made
only while somebody wants it.
"""

from __future__ import annotations

from frtdesk.base.progress import Progress, Work, later, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns, Mask
from frtdesk.state.archive import Jobs
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.known import KnownIndex, known_index

JOB = "known"
PAUSE = 0.3
"""Seconds that the strip of much data waits after a filter: counting takes 140 ms that the timeline needs more."""
SETTING = "how_much_is_known"


class LiveKnown:
    """`changed` after `index` is another one; None while there is none, or none is wanted."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, settings: Settings) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._settings = settings
        self.index: KnownIndex | None = None
        workspace.index_changed.connect(self._on_index_changed)
        settings.changed.connect(self._on_setting_changed)
        self._refresh()

    def _on_index_changed(self) -> None:
        self._refresh()

    def _on_setting_changed(self, key: str) -> None:
        if key == SETTING:
            self._refresh()

    def _refresh(self) -> None:
        index = self._workspace.index
        if index is None or not self._settings[SETTING]:
            self._jobs.cancel(JOB)
            self._answered((index.kept if index is not None else None, None))
            return
        work = _known(index.columns, index.kept)
        if len(index.columns) > AT_ONCE:
            self._jobs.start(JOB, later(work, PAUSE), self._answered, _raise)
        else:
            self._jobs.cancel(JOB)
            self._answered(run(work))

    def _answered(self, answer: tuple[Mask | None, KnownIndex | None]) -> None:
        kept, found = answer
        index = self._workspace.index
        if found is None or (index is not None and kept is index.kept):
            self.index = found
            self.changed.emit()


def _known(columns: Columns, kept: Mask) -> Work[tuple[Mask | None, KnownIndex | None]]:
    yield Progress(0)
    return kept, known_index(columns, kept)


def _raise(error: BaseException) -> None:
    raise error
