"""Reading a database into a workspace: first what the picture needs, then the rest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.event import EventDetail
from frtdesk.state.archive import Archive, Jobs, Opened
from frtdesk.state.notice import Notice, Offer
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import Rows, by_kind

if TYPE_CHECKING:
    from frtdesk.state.workspace import Workspace


class Opening:
    """Opens databases for a workspace, one at a time."""

    def __init__(self, workspace: Workspace, jobs: Jobs, unforeseen: Callable[[BaseException], None]) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._unforeseen = unforeseen

    def open(
        self,
        connect: Callable[[], Archive],
        then: Callable[[], None] | None = None,
        offer: Callable[[FrtError], Offer | None] | None = None,
        leaving: Callable[[], None] | None = None,
    ) -> None:
        """Open a database in a job; what was open stays until the new one is read. `connect` may raise FrtError, and
        `offer` may know what could be done about it; `leaving` is called while what was open is still shown."""

        def done(answer: tuple[Opened, PictureIndex]) -> None:
            if leaving is not None:
                leaving()
            self._workspace.show(*answer)
            if then is not None:
                then()
            self._read_rest(answer[0])

        def failed(error: BaseException) -> None:
            self._workspace.set_progress(None)
            if isinstance(error, FrtError) and offer is not None:
                self._workspace.tell(Notice(error.message, error.hint, offer=offer(error)))
            else:
                self._workspace.tell_error(error)

        self._workspace.set_progress(Progress(0))
        self._jobs.start("open", _open(connect), done, failed, self._workspace.set_progress)

    def cancel(self) -> None:
        """Stop reading. What is shown stays; what it lacks can be asked for again."""
        self._jobs.cancel("open")
        self._jobs.cancel("links")
        self._workspace.set_progress(None)
        opened = self._workspace.opened
        if opened is not None and opened.columns.links is None:
            offer = Offer(translate("workspace", "Read them"), lambda: self._read_rest(opened))
            self._workspace.tell(
                Notice(translate("workspace", "Actors, policy types and tags were not read."), offer=offer)
            )

    def _read_rest(self, opened: Opened) -> None:
        """Read in a second job what the first picture could do without, then keep it all for the next time."""
        if opened is not self._workspace.opened or not self._workspace.is_large:
            return
        if opened.columns.links is not None:
            self._jobs.start("keep", opened.archive.keep(opened.columns), lambda _: None, self._unforeseen)
            return
        self._workspace.dismiss()
        self._workspace.set_progress(Progress(0))
        self._jobs.start("links", _complete(opened), self._completed, self._not_completed, self._workspace.set_progress)

    def _completed(self, opened: Opened) -> None:
        self._workspace.set_progress(None)
        if self._workspace.take_links(opened):
            self._read_rest(opened)

    def _not_completed(self, error: BaseException) -> None:
        self._workspace.set_progress(None)
        self._workspace.tell_error(error)


def _open(connect: Callable[[], Archive]) -> Work[tuple[Opened, PictureIndex]]:
    archive = connect()
    try:
        columns = yield from archive.read(whole=False)
        yield Progress(len(columns), len(columns))
        rows = by_kind(columns)
        yield Progress(len(columns), len(columns))
        index = index_all(columns, rows)
    except BaseException:
        archive.close()
        raise
    opened = Opened(archive, columns, rows)
    _ = opened.whole
    return opened, index


def _complete(opened: Opened) -> Work[Opened]:
    """The same with links."""
    columns = yield from opened.archive.complete(opened.columns)
    found = replace(opened, columns=columns)
    _ = found.whole
    return found


def read_detail(archive: Archive, key: int) -> Work[EventDetail]:
    """All that there is to read about one event."""
    yield Progress(0)
    return archive.detail(key)


def index_all(columns: Columns, rows: Rows) -> PictureIndex:
    """The picture of all events."""
    return index_picture(columns, rows, np.ones(len(columns), np.bool_))
