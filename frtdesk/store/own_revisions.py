"""Which revisions this process wrote, so that those of others can be told from them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock

REVISIONS = "frtdesk_revisions"
"""Where a connection keeps the keys of the revisions that its transaction makes."""


class OwnRevisions:
    """`keys`: what was committed. For any thread."""

    def __init__(self) -> None:
        self.keys: set[int] = set()
        self._under_way = 0
        self._ended = 0
        self._lock = Lock()

    @property
    def moment(self) -> int | None:
        """A number that is another after each transaction; None while one is under way, as what others can see by then
        may be ours."""
        with self._lock:
            return None if self._under_way else self._ended

    @contextmanager
    def writing(self) -> Generator[list[int]]:
        """While a transaction is under way; the keys that are put into the list are ours when it ends well."""
        made: list[int] = []
        with self._lock:
            self._under_way += 1
        try:
            yield made
            with self._lock:
                self.keys.update(made)
        finally:
            with self._lock:
                self._under_way -= 1
                self._ended += 1
