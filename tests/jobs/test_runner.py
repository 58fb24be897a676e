"""Work off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest

from frtdesk.base.progress import Progress, Work, later
from frtdesk.jobs.runner import Runner


class Mailbox:
    """A GUI thread of sorts: calls what was posted, when the test says so."""

    def __init__(self) -> None:
        self._posted: SimpleQueue[Callable[[], None]] = SimpleQueue()

    def __call__(self, call: Callable[[], None]) -> None:
        self._posted.put(call)

    def until(self, reached: Callable[[], bool]) -> None:
        while not reached():
            self._posted.get(timeout=10)()


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def runner(mailbox: Mailbox) -> Iterator[Runner]:
    made = Runner(mailbox)
    yield made
    made.stop()


def counting(to: int) -> Work[int]:
    for step in range(to):
        yield Progress(step, to)
    return to


def test_a_result_arrives_on_the_owners_thread(runner: Runner, mailbox: Mailbox) -> None:
    results: list[tuple[int, threading.Thread]] = []
    steps: list[Progress] = []
    runner.start(
        "count", counting(3), lambda n: results.append((n, threading.current_thread())), pytest.fail, steps.append
    )
    mailbox.until(lambda: bool(results))
    assert results == [(3, threading.current_thread())]
    assert steps[0] == Progress(0, 3)


@pytest.mark.parametrize("error", [RuntimeError("boom"), ValueError("bad"), StopAsyncIteration()])
def test_any_exception_is_handed_over(runner: Runner, mailbox: Mailbox, error: Exception) -> None:
    def work() -> Work[None]:
        yield Progress(0)
        raise error

    failures: list[BaseException] = []
    runner.start("fail", work(), pytest.fail, failures.append)
    mailbox.until(lambda: bool(failures))
    assert failures == [error]


def test_a_later_job_makes_an_earlier_one_of_its_name_stale(runner: Runner, mailbox: Mailbox) -> None:
    begun, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def slow() -> Work[str]:
        try:
            begun.set()
            go_on.wait(10)
            yield Progress(0)
            yield Progress(1)
            return "late"
        finally:
            closed.set()

    results: list[str | int] = []
    runner.start("read", slow(), results.append, pytest.fail)
    assert begun.wait(10)
    runner.start("read", counting(1), results.append, pytest.fail)
    go_on.set()
    mailbox.until(lambda: bool(results))
    assert closed.wait(10)
    assert results == [1]


def test_a_cancelled_job_ends_and_says_nothing(runner: Runner, mailbox: Mailbox) -> None:
    begun, go_on, closed = threading.Event(), threading.Event(), threading.Event()

    def slow() -> Work[None]:
        try:
            begun.set()
            go_on.wait(10)
            yield Progress(0)
            yield Progress(1)
        finally:
            closed.set()

    runner.start("read", slow(), pytest.fail, pytest.fail)
    assert begun.wait(10)
    runner.cancel("read")
    go_on.set()
    assert closed.wait(10)
    other: list[int] = []
    runner.start("other", counting(1), other.append, pytest.fail)
    mailbox.until(lambda: bool(other))


def test_what_waits_for_its_time_frees_its_thread_when_it_is_out_of_date(runner: Runner, mailbox: Mailbox) -> None:
    results: list[int] = []
    for _ in range(3):
        runner.start("rest", later(counting(1), 600.0), results.append, pytest.fail)
    for name in ("rest", "at once"):
        runner.start(name, counting(2), results.append, pytest.fail)
    mailbox.until(lambda: len(results) == 2)
    assert results == [2, 2]
