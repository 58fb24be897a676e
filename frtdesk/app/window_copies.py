"""The safety copies of the database of a window: listed, made, and gone back to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.safety_copy import SafetyCopy, when_words
from frtdesk.state.archive import Jobs
from frtdesk.state.history import History
from frtdesk.state.notice import Notice
from frtdesk.state.workspace import Workspace

if TYPE_CHECKING:
    from frtdesk.app.archive import StoreArchive

JOB = "safety copies"


class WindowCopies:
    """Fills ui.safety_copies.Copies. `reopen`: opens a database anew, and is where the person was."""

    def __init__(
        self,
        workspace: Workspace,
        history: History,
        jobs: Jobs,
        reopen: Callable[[str], None],
        unforeseen: Callable[[BaseException], None],
    ) -> None:
        self._workspace, self._history, self._jobs = workspace, history, jobs
        self._reopen, self._unforeseen = reopen, unforeseen
        self._done: tuple[StoreArchive, Notice] | None = None
        workspace.opened_changed.connect(self._on_opened_changed)

    @property
    def of(self) -> str:
        archive = self._archive
        return archive.name if archive is not None and archive.has_safety_copies else ""

    @property
    def _archive(self) -> StoreArchive | None:
        from frtdesk.app.archive import StoreArchive

        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        return archive if isinstance(archive, StoreArchive) else None

    def read(self, done: Callable[[Sequence[SafetyCopy]], None]) -> None:
        archive = self._archive
        if archive is not None:
            self._start(_reading(archive), done, lambda: done(()))

    def make(self, done: Callable[[], None]) -> None:
        archive = self._archive
        if archive is None:
            return

        def made(path: object) -> None:
            if path is None:
                said = translate("copies", "There is nothing to keep: {name} holds no event.")
                self._workspace.tell(Notice(said.format(name=archive.name)))
            done()

        self._start(archive.keep_safety_copy(), made, done)

    def restore(self, copy: SafetyCopy, done: Callable[[], None]) -> None:
        """What is still to be written is written first: it belongs to what is kept."""
        archive = self._archive
        if archive is None:
            return
        self._history.finish()

        def restored(_nothing: None) -> None:
            said = translate("copies", "{name} is what it was on {when}.")
            self._done = (archive, Notice(said.format(name=archive.name, when=when_words(copy)), wrong=False))
            self._reopen(archive.target)
            done()

        self._start(archive.restore(copy.path), restored, done)

    def _on_opened_changed(self) -> None:
        """What was restored is told when it is there: opening takes every sentence away."""
        if self._done is not None and self._archive is not self._done[0]:
            _, notice = self._done
            self._done = None
            self._workspace.tell(notice)

    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.snapshots_folder())))

    def _start(self, work: Work[Any], done: Callable[[Any], None], otherwise: Callable[[], None]) -> None:
        def failed(error: BaseException) -> None:
            if isinstance(error, FrtError):
                self._workspace.tell(Notice(error.message, error.hint))
            else:
                self._unforeseen(error)
            otherwise()

        self._jobs.start(JOB, work, done, failed)


def _reading(archive: StoreArchive) -> Work[Sequence[SafetyCopy]]:
    yield Progress(0)
    return archive.safety_copies()
