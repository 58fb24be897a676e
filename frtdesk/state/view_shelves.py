"""The saved views that can be opened: those of the open database and those of the person's library, side by side.

Reading is a job. Each view knows how many events its filter leaves of the open data, and which values it names that
this data does not have; above 60,000 events (times views) that is counted in a job too.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns
from frtdesk.model.filter import Filter, Term
from frtdesk.model.stored_view import StoredView, tidy_name
from frtdesk.state.archive import Jobs
from frtdesk.state.gone_values import gone_values, without
from frtdesk.state.keeper import Keeper
from frtdesk.state.notice import Notice
from frtdesk.state.saved_view import SavedView, from_body
from frtdesk.state.view import View
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.select import Find, select

READ, COUNT = "saved views", "view counts"

NUMBERED = 9
"""Views that have a key of their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A view in the list. `saved` is None where its body cannot be read: it stays, but cannot be opened."""

    keeper: Keeper
    stored: StoredView
    saved: SavedView | None

    @property
    def name(self) -> str:
        return self.stored.name

    @property
    def identity(self) -> tuple[str, int]:
        return self.keeper.target, self.stored.key


@dataclass(frozen=True, slots=True)
class Shelf:
    """The views of one keeper. `problem`: why they could not be read, else empty."""

    keeper: Keeper
    entries: tuple[Entry, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """Events that a view's filter leaves of the open data, and what it names that is not there. `compared`: what the
    second filter of a comparison leaves; None without one."""

    events: int
    gone: tuple[Term, ...] = ()
    compared: int | None = None


class ViewShelves:
    """`changed`: the list or its counts. Nothing is read before the first `refresh`."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, library: Keeper) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._library = library
        self._wanted = False
        self._archive: Keeper | None = workspace.opened.archive if workspace.opened is not None else None
        self._columns: Columns | None = None
        self._counts: dict[str, Counted] = {}
        self._expected: list[tuple[str, StoredView]] = []
        self.shelves: tuple[Shelf, ...] = ()
        workspace.opened_changed.connect(self._on_opened_changed)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All views in the order of the list: the database's own, then the library's."""
        return tuple(entry for shelf in self.shelves for entry in shelf.entries)

    @property
    def keeper(self) -> Keeper:
        """Where a new view goes: the open database if it may be written, else the library."""
        opened = self._workspace.opened
        return opened.archive if opened is not None and opened.archive.writable else self._library

    def is_library(self, keeper: Keeper) -> bool:
        return keeper is self._library

    def count(self, entry: Entry) -> Counted | None:
        """How many events it would show; None until they are counted, or where it cannot be read."""
        return self._counts.get(entry.stored.body)

    def numbered(self, number: int) -> Entry | None:
        """The view that Ctrl+`number` opens, from 1."""
        entries = self.entries
        return entries[number - 1] if 0 < number <= min(len(entries), NUMBERED) else None

    def refresh(self) -> None:
        """Read the views anew; from now on they are kept up to date."""
        self._wanted = True
        opened = self._workspace.opened
        if opened is not None:
            keepers: list[Keeper] = [opened.archive]
            if Path(opened.archive.target).absolute() != Path(self._library.target).absolute():
                keepers.append(self._library)
            self._jobs.start(READ, _read(keepers), self._read, self._failed)

    def _read(self, shelves: tuple[Shelf, ...]) -> None:
        opened = self._workspace.opened
        if opened is None or not shelves or shelves[0].keeper is not opened.archive:
            return
        self.shelves = shelves
        self._expected.clear()
        self._count_all()
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, FrtError):
            raise error
        self._workspace.tell(Notice(error.message, error.hint))

    def stored(self, keeper: Keeper) -> list[StoredView]:
        """What a keeper keeps, in its order, with what is being saved there right now."""
        read = [entry.stored for entry in self.entries if entry.keeper.target == keeper.target]
        known = {view.key for view in read}
        return read + [view for target, view in self._expected if target == keeper.target and view.key not in known]

    def expect(self, keeper: Keeper, view: StoredView) -> None:
        """A view is being saved: until it is read, another one gets neither its name nor its place."""
        self._expected.append((keeper.target, view))

    def taken(self, name: str) -> Entry | None:
        """The view that has this name already where a new one would go."""
        target = self.keeper.target
        wanted = tidy_name(name)
        return next((it for it in self.entries if it.name == wanted and it.keeper.target == target), None)

    # ------------------------------------------------------------------ counting

    def _count_all(self) -> None:
        opened = self._workspace.opened
        if opened is None:
            return
        if opened.columns is not self._columns:
            self._columns, self._counts = opened.columns, {}
        todo = {
            entry.stored.body: _filters(entry.saved.view)
            for entry in self.entries
            if entry.saved is not None and entry.stored.body not in self._counts
        }
        if not todo:
            return
        work = _count(opened.columns, todo, opened.archive.find())
        if len(opened.columns) * len(todo) > AT_ONCE or opened.archive.remote:
            self._jobs.start(COUNT, work, self._counted, self._failed)
        else:
            self._counted(run(work))

    def _counted(self, answer: tuple[Columns, dict[str, Counted]]) -> None:
        columns, counts = answer
        if columns is self._columns:
            self._counts = {**self._counts, **counts}
            self.changed.emit()

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        archive = opened.archive if opened is not None else None
        if archive is not self._archive:
            self._archive, self.shelves = archive, ()
            if self._wanted:
                self.refresh()
            self.changed.emit()
        elif self._wanted:
            self._count_all()


def _read(keepers: list[Keeper]) -> Work[tuple[Shelf, ...]]:
    shelves: list[Shelf] = []
    for keeper in keepers:
        yield Progress(len(shelves), len(keepers))
        try:
            views = keeper.views()
        except FrtError as error:
            shelves.append(Shelf(keeper, (), str(error)))
            continue
        shelves.append(Shelf(keeper, tuple(Entry(keeper, view, from_body(view.name, view.body)) for view in views)))
    return tuple(shelves)


def _filters(view: View) -> tuple[Filter, ...]:
    return (view.filter,) if view.compare is None else (view.filter, view.compare)


def _count(
    columns: Columns, todo: dict[str, tuple[Filter, ...]], find: Find
) -> Work[tuple[Columns, dict[str, Counted]]]:
    """A filter that cannot be answered now is left out and asked again when more is read."""
    found: dict[str, Counted] = {}
    for body, wanted in todo.items():
        yield Progress(len(found), len(todo))
        try:
            gone = tuple(dict.fromkeys(term for f in wanted for term in gone_values(columns, f, find)))
            events = [int(np.count_nonzero(select(columns, without(f, gone), find))) for f in wanted]
        except FrtError:
            continue
        found[body] = Counted(events[0], gone, events[1] if len(events) > 1 else None)
    return columns, found
