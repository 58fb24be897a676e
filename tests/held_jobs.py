"""Jobs that wait until a test says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run


class Held:
    """Jobs that are done when they are told to, the last of each name only."""

    def __init__(self) -> None:
        self.waiting: dict[str, Callable[[], None]] = {}

    def start(
        self,
        name: str,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        def go() -> None:
            try:
                answer = run(work)
            except FrtError as error:
                failed(error)
            else:
                done(answer)

        self.waiting[name] = go

    def cancel(self, name: str) -> None:
        self.waiting.pop(name, None)

    def go(self, name: str) -> None:
        self.waiting.pop(name)()
