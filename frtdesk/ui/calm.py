"""What is said while something moves: at once, then now and then, and again when it comes to rest."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST = 120
"""Milliseconds without a change after which what is said is brought up to date."""

LONGEST = 0.5
"""Seconds for which something that keeps moving may be left unsaid."""


class Calm(QObject):
    """Has `say` called for changes, but not for each of sixty a second.

    A sentence of another length lays the window's bars out anew, which a pan can do without, for words that nobody can
    read at that pace. A single change is said at once.
    """

    def __init__(self, say: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._said_at = 0.0
        self._unsaid = False
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._on_rest)

    def tell(self, *, at_once: bool = False) -> None:
        """Something has changed; `at_once`: not by moving."""
        now = time.monotonic()
        if at_once or not self._rest.isActive() or now - self._said_at >= LONGEST:
            self._said_at, self._unsaid = now, False
            self._say()
        else:
            self._unsaid = True
        if not at_once:
            self._rest.start()

    def _on_rest(self) -> None:
        if self._unsaid:
            self._unsaid = False
            self._say()
