"""How far a long piece of work has come: what a job yields while it runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps (`total` 0 where nobody knows), and what is being done, in the reader's language."""

    done: int
    total: int = 0
    text: str = ""


Work = Generator[Progress, None, T]
"""Work that takes a while: yields Progress, returns its result. Closing it cancels it."""


def run(work: Work[T], report: Callable[[Progress], None] | None = None) -> T:
    """Do the whole work here and now; answer its result."""
    while True:
        try:
            step = next(work)
        except StopIteration as done:
            return done.value
        if report is not None:
            report(step)


_NAP = 0.01
"""Seconds between two looks of work that waits for its time."""


def later(work: Work[T], seconds: float) -> Work[T]:
    """The same work, begun a moment later: what a person waits for comes first, and what is out of date by then is not
    begun at all. For jobs, whose thread may rest; it looks up so often that one out of date frees its thread at once
    (three quick changes of the filter kept the fourth waiting for 100 ms)."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        time.sleep(min(left, _NAP))
        yield Progress(0)
    yield Progress(0)
    return (yield from work)
