"""The response lag for the present filter, kept up to date while somebody looks at it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.relations import Relations
from frtdesk.state.archive import Jobs
from frtdesk.state.half import A, half_words, kept_of
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.lag import Lag, Summary, measure_lag
from frtdesk.timeline.lag_groups import GROUPINGS, table

if TYPE_CHECKING:
    from frtdesk.timeline.intervals import PictureIndex

JOB = "lag"


@dataclass(frozen=True)
class LagOptions:
    """`by`: a grouping; `follows`: the loosest relation counts too; `both`: the answer has to be in the filter as well;
    `log`: the plot's days; `half`: of a comparison, "A" or "B"; without one it says nothing."""

    by: str = ""
    follows: bool = False
    both: bool = False
    log: bool = True
    half: str = A


@dataclass(frozen=True, eq=False)
class LagShown:
    """What was measured, for which columns and options. `about`: which half of a comparison that is, as a sentence;
    empty without one."""

    columns: Columns
    relations: Relations
    options: LagOptions
    lag: Lag
    table: tuple[Summary, ...]
    about: str = ""


class LiveLag:
    """`shown` is None until something was measured, `problem` a sentence where it could not be; `changed` after either
    changed. Nothing is measured while not `watched`."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._watched = False
        self._measured: tuple[PictureIndex | None, Relations | None, LagOptions] | None = None
        self.options = LagOptions()
        self.shown: LagShown | None = None
        self.problem = ""
        workspace.index_changed.connect(self._on_index_changed)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.relations.changed.connect(self._on_relations_changed)

    def watch(self, watched: bool) -> None:
        """Somebody looks at it, or nobody does any more."""
        self._watched = watched
        self._renew()

    @property
    def comparing(self) -> bool:
        """Whether two filters are compared, so that one has to say which of them is measured."""
        return self._workspace.halves is not None

    def choose(
        self,
        *,
        by: str | None = None,
        follows: bool | None = None,
        both: bool | None = None,
        half: str | None = None,
    ) -> None:
        """Change what is measured. Raises KeyError for a grouping that is none."""
        chosen = replace(
            self.options,
            by=self.options.by if by is None else by,
            follows=self.options.follows if follows is None else follows,
            both=self.options.both if both is None else both,
            half=self.options.half if half is None else half,
        )
        if chosen.by not in GROUPINGS:
            raise KeyError(chosen.by)
        self.options = chosen
        self._renew()

    def choose_scale(self, log: bool) -> None:
        """Show days by powers of ten, or evenly."""
        self.options = replace(self.options, log=log)
        if self.shown is not None:
            self.shown = replace(self.shown, options=self.options)
        self.changed.emit()

    def _on_index_changed(self) -> None:
        self._renew()

    def _on_opened_changed(self) -> None:
        self._measured = None
        self._renew()

    def _on_relations_changed(self) -> None:
        self._renew()

    def _renew(self) -> None:
        opened, index = self._workspace.opened, self._workspace.index
        if not self._watched or opened is None or index is None or index.columns.key is not opened.columns.key:
            return
        relations = self._workspace.relations.want()
        measured = (index, relations, replace(self.options, log=True))
        if relations is None or measured == self._measured:
            return
        self._measured = measured
        (kept,) = kept_of(index, self._workspace.halves, self.options.half)
        about = half_words(self._workspace.view, self.options.half)
        work = _measure(opened.columns, relations, kept, self.options, about)
        if len(opened.columns) > AT_ONCE:
            self._jobs.start(JOB, work, self._done, self._failed)
            return
        self._jobs.cancel(JOB)
        try:
            answer = run(work)
        except FrtError as error:
            self._failed(error)
        else:
            self._done(answer)

    def _done(self, shown: LagShown) -> None:
        opened = self._workspace.opened
        if opened is not None and shown.columns.key is opened.columns.key:
            self.shown, self.problem = replace(shown, options=self.options), ""
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, FrtError):
            raise error
        self._measured = None
        self.shown, self.problem = None, error.message
        self.changed.emit()


def _measure(columns: Columns, relations: Relations, kept: Mask, options: LagOptions, about: str) -> Work[LagShown]:
    yield Progress(0)
    lag = measure_lag(columns, relations, kept, follows=options.follows, both=options.both)
    yield Progress(1, 2)
    return LagShown(columns, relations, options, lag, table(columns, lag.pairs, options.by), about)
