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


def later(work: Work[T], seconds: float) -> Work[T]:
    """The same work, begun a moment later: what a person waits for comes first, and what is out of date by then is not
    begun at all. For jobs, whose thread may rest."""
    time.sleep(seconds)
    yield Progress(0)
    return (yield from work)
