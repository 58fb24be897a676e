"""The window follows what was written: new columns, with every untouched event in its row, under the same view.

Up to 60,000 events at once, else by a job, and so is what is too large to be told; what is written meanwhile is taken
up by the next answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.change import ChangeSet
from frtdesk.model.columns import Columns
from frtdesk.model.filter import EVERYTHING, Filter
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.asked import Asked, Indexed, index_work
from frtdesk.state.history import History
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.carried import carrying, standing
from frtdesk.timeline.grouping import Grouping
from frtdesk.timeline.lane_values import KIND
from frtdesk.timeline.lanes import Rows, by_kind

JOB = "refresh"

FEW = 100
"""Events that may always come without a new picture."""

_OF_EVENTS = frozenset(
    {
        "event", "event_actor", "event_policy_type", "event_source", "event_tag", "quote", "relation", "actor",
        "actor_alias", "policy_type", "source", "tag", "jurisdiction",
    }
)  # fmt: skip
"""Tables of which something is shown."""

RowsByGrouping = dict[tuple[Grouping, Filter | None], Rows]


@dataclass(frozen=True, eq=False)
class Fresh:
    """What was written, read again: the events, the rows of the groupings that were shown, and the picture as it was
    asked for. `problem`: why its filter had to be dropped."""

    opened: Opened
    rows: RowsByGrouping
    indexed: Indexed
    problem: FrtError | None = None


class Refreshing:
    """`done`: the window shows what was written last."""

    done = Signal()

    def __init__(self, workspace: Workspace, history: History, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._archive: Archive | None = None
        self._waiting: tuple[ChangeSet | None, ...] = ()
        history.applied.connect(self._on_applied)
        workspace.opened_changed.connect(self._on_opened_changed)

    @property
    def busy(self) -> bool:
        """True while something that was written is not shown yet."""
        return bool(self._waiting)

    def when_shown(self, act: Callable[[], None]) -> None:
        """Call `act` once, as soon as the window shows what was written; at once where it does already."""
        if not self.busy:
            act()
            return

        def shown() -> None:
            self.done.disconnect(shown)
            act()

        self.done.connect(shown)

    def resume(self) -> None:
        """Show what could not be read when it was written."""
        self._start()

    def _on_applied(self, changes: ChangeSet | None) -> None:
        if changes is None or any(change.table in _OF_EVENTS for change in changes.changes):
            self._waiting = (*self._waiting, changes)
            self._start()

    def _start(self) -> None:
        workspace, opened = self._workspace, self._workspace.opened
        if opened is None or not self._waiting:
            return
        work = _reading(opened, self._waiting, workspace.latest, workspace.rows_kept())
        if len(opened.columns) > AT_ONCE or None in self._waiting or opened.archive.remote:
            self._jobs.start(JOB, work, self._read, workspace.tell_error)
            return
        try:
            fresh = run(work)
        except FrtError as error:
            self._waiting = ()
            workspace.tell_error(error)
        else:
            self._read(fresh)

    def _read(self, fresh: Fresh) -> None:
        workspace, opened = self._workspace, self._workspace.opened
        if opened is None or opened.archive is not fresh.opened.archive:
            return
        if fresh.problem is None and workspace.latest != fresh.indexed.asked:
            self._start()
            return
        self._waiting = ()
        workspace.refreshed(fresh.opened, fresh.rows, fresh.indexed)
        if not len(opened.columns) and len(fresh.opened.columns):
            workspace.fit_all()
        if fresh.problem is not None:
            workspace.tell_error(fresh.problem)
        self.done.emit()

    def _on_opened_changed(self) -> None:
        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        if archive is not self._archive:
            self._archive, self._waiting = archive, ()
            self._jobs.cancel(JOB)


def _is_another(old: Columns, columns: Columns) -> bool:
    """Whether more events came than were there: no picture that anybody knows has to stay as it was, and lanes made for
    a few would be crowded."""
    return int((standing(old, columns) < 0).sum()) > max(len(old), FEW)


def _reading(before: Opened, changes: tuple[ChangeSet | None, ...], asked: Asked, kept: RowsByGrouping) -> Work[Fresh]:
    told = [one for one in changes if one is not None]
    columns = yield from before.archive.reread(before.columns, told if len(told) == len(changes) else None)
    old = before.columns
    anew = _is_another(old, columns)
    rows = by_kind(columns) if anew else (yield from carrying(before.rows, old, columns, Grouping()))
    opened = Opened(before.archive, columns, rows)
    _ = opened.whole
    carried: RowsByGrouping = {}
    for which, one in () if anew else kept.items():
        carried[which] = yield from carrying(one, old, columns, which[0])
    yield Progress(1, 2)
    shown = rows if asked.packed is None and asked.grouping.by == KIND else carried.get((asked.grouping, asked.packed))
    try:
        return Fresh(opened, carried, (yield from index_work(opened, asked, shown)))
    except FrtError as problem:  # the filter names what is gone
        plain = replace(asked, filter=EVERYTHING, compare=None, packed=None)
        found = carried.get((plain.grouping, None)) if plain.grouping.by != KIND else rows
        return Fresh(opened, carried, (yield from index_work(opened, plain, found)), problem)
