"""A thread that hears what others write into the open database, and has a lost connection back."""

from __future__ import annotations

import threading
from collections.abc import Callable

from frtdesk.app.archive import StoreArchive
from frtdesk.base.errors import FrtError
from frtdesk.jobs.runner import Post
from frtdesk.model.others import OthersStep
from frtdesk.state.others import Others
from frtdesk.state.workspace import Workspace
from frtdesk.store.watching import News, Watch, is_lost, watch

SOON = 0.2
"""Seconds until what could not be told from our own is looked at again."""

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds between two tries to have a connection back: twice as long each time."""


class Watching:
    """Watches whatever database is open in a window. For the thread of the window."""

    def __init__(self, workspace: Workspace, others: Others, post: Post) -> None:
        self._workspace = workspace
        self._others = others
        self._post = post
        self._watcher: _Watcher | None = None

    def begin(self) -> None:
        """Watch what is open, and whatever is opened later."""
        self._workspace.opened_changed.connect(self._on_opened_changed)
        self._on_opened_changed()

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        archive = opened.archive if opened is not None else None
        if self._watcher is not None and self._watcher.archive is archive:
            return
        self.stop()
        if isinstance(archive, StoreArchive) and archive.is_shared:
            self._watcher = _Watcher(archive, self._others, self._post, self._workspace.tell_error)
            self._watcher.start()

    def stop(self) -> None:
        """Hear nothing more."""
        watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.end()


class _Watcher(threading.Thread):
    """One database, until `end`."""

    def __init__(
        self, archive: StoreArchive, others: Others, post: Post, failed: Callable[[BaseException], None]
    ) -> None:
        super().__init__(name="frtdesk-watch", daemon=True)
        self.archive = archive
        self._database = archive.database.twin()
        self._others = others
        self._post = post
        self._failed = failed
        self._ended = False
        self._gap = FIRST_PAUSE
        self._pause = threading.Event()
        self._lock = threading.Lock()
        self._watch: Watch | None = None

    def end(self) -> None:
        """Stop, and wait for it: what is under way is a question of a few milliseconds."""
        with self._lock:
            self._ended = True
            if self._watch is not None:
                self._watch.wake()
        self._pause.set()
        self.join(timeout=2.0)

    def run(self) -> None:
        try:
            self._run()
        finally:
            self._database.close()

    def _run(self) -> None:
        news = News(self._database, self.archive.seen, self.archive.author)
        lost = False
        while not self._ended:
            try:
                if not self._connect():
                    return
                if lost:
                    lost = False
                    self._tell(lambda: self._others.regain(self.archive))
                self._follow(news)
            except FrtError as error:
                # A file that another program holds for long is no reason to give up either.
                if is_lost(error) and not lost:
                    lost = True
                    self._tell_lost(error)
                self._pause.wait(self._gap)
                self._pause.clear()
                self._gap = min(self._gap * 2, LONGEST_PAUSE)
            except BaseException as error:  # noqa: BLE001 - handed over, as the runner does
                self._tell_failed(error)
                return
            finally:
                self._disconnect()

    def _tell_lost(self, error: FrtError) -> None:
        self._tell(lambda: self._others.lose(self.archive, error, self._pause.set))

    def _tell_failed(self, error: BaseException) -> None:
        self._tell(lambda: self._failed(error))

    def _connect(self) -> bool:
        """Whether there is anything to watch. Raises FrtError."""
        found = watch(self._database)
        with self._lock:
            self._watch = found
        return found is not None

    def _disconnect(self) -> None:
        with self._lock:
            found, self._watch = self._watch, None
        if found is not None:
            found.close()

    def _follow(self, news: News) -> None:
        """Until the end. What happened before the listening began is looked at first. Raises FrtError."""
        there = True
        while not self._ended and self._watch is not None:
            if there:
                steps = news.read()
                if steps is None:
                    self._pause.wait(SOON)
                    continue
                self._gap = FIRST_PAUSE
                if steps:
                    self._tell_steps(steps)
            there = self._watch.wait()

    def _tell_steps(self, steps: tuple[OthersStep, ...]) -> None:
        self._tell(lambda: self._others.take(self.archive, steps))

    def _tell(self, call: Callable[[], None]) -> None:
        """Have the window's thread do this, unless by then nobody watches any more: a window that closes reads nothing
        again."""
        self._post(lambda: None if self._ended else call())
