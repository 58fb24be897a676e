"""Work off the GUI thread: started under a name, reported back on the thread that owns the window.

A job is a generator of Progress (base.progress.Work) over plain arguments; it knows neither Qt nor threads. A later
job of the same name makes an earlier one stale: it is closed at its next step, and its answer is dropped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from frtdesk.base.progress import Progress, Work

T = TypeVar("T")

REPORT_EVERY = 0.05
"""Seconds between two reports of one job: more than a person can read, less than one would miss."""


class Post(Protocol):
    """Have a function called on the thread that owns the window, later, in order."""

    def __call__(self, call: Callable[[], None]) -> None: ...


class Runner:
    """Runs named jobs on three threads: a filter need not wait for what counts. All callbacks come through `post`."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._pool = ThreadPoolExecutor(max_workers=3, thread_name_prefix="frtdesk-job")
        self._tickets: dict[str, int] = {}
        self._lock = threading.Lock()
        self._under_way = 0

    @property
    def busy(self) -> bool:
        """True until all that was started has ended and its answers have been taken. For the thread of `start`."""
        return self._under_way > 0

    def start(
        self,
        name: str,
        work: Work[T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        """Run `work`; then, unless a later job of this name began, call `done` with its result or `failed`."""
        ticket = self._next_ticket(name)
        self._under_way += 1
        self._pool.submit(self._run, name, ticket, work, done, failed, progress)

    def cancel(self, name: str) -> None:
        """Drop whatever runs under this name; it ends at its next step."""
        self._next_ticket(name)

    def stop(self) -> None:
        """Drop all jobs and wait for their threads."""
        with self._lock:
            names = list(self._tickets)
        for name in names:
            self.cancel(name)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _next_ticket(self, name: str) -> int:
        with self._lock:
            self._tickets[name] = self._tickets.get(name, 0) + 1
            return self._tickets[name]

    def _is_current(self, name: str, ticket: int) -> bool:
        with self._lock:
            return self._tickets[name] == ticket

    def _run(
        self,
        name: str,
        ticket: int,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None,
    ) -> None:
        def deliver(call: Callable[[Any], None], value: Any) -> None:
            self._post(lambda: call(value) if self._is_current(name, ticket) else None)

        reported = 0.0
        try:
            while self._is_current(name, ticket):
                step = next(work)
                now = time.monotonic()
                if progress is not None and now - reported >= REPORT_EVERY:
                    reported = now
                    deliver(progress, step)
            work.close()
        except StopIteration as end:
            deliver(done, end.value)
        except BaseException as error:
            deliver(failed, error)
        finally:
            self._post(self._ended)

    def _ended(self) -> None:
        self._under_way -= 1
