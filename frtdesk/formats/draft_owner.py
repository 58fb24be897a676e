"""Who keeps a draft, and whether they are still there: a name of its own and a lock for each window."""

from __future__ import annotations

import os
import secrets
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from frtdesk.base.file_lock import lock

STALE = 3_600.0
"""Seconds after which the lock of an owner who is gone is taken away: one that is being made is not locked yet."""


class DraftOwner:
    """A window that keeps drafts in a folder. `name`: the number of its program and a part that nobody else has."""

    def __init__(self, folder: Path) -> None:
        self.name = f"{os.getpid()}-{secrets.token_hex(4)}"
        self._folder = folder
        self._held: IO[bytes] | None = None

    def hold(self) -> None:
        """Be there, for others to see, until `release` or the end of the program. Raises OSError."""
        if self._held is None:
            self._sweep()
            held = self._lock_of(self.name).open("ab")
            lock(held)
            self._held = held

    def release(self) -> None:
        """Be gone."""
        held, self._held = self._held, None
        if held is not None:
            held.close()
            with suppress(OSError):
                self._lock_of(self.name).unlink()

    def is_gone(self, name: str) -> bool:
        """Whether nobody of this name is there any more; an empty name is nobody's."""
        if name == self.name:
            return False
        try:
            with self._lock_of(name).open("rb+") as held:
                ours = lock(held)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return not _runs(name) if ours is None else ours

    def _lock_of(self, name: str) -> Path:
        return self._folder / f".{name}.lock"

    def _sweep(self) -> None:
        """Take away the locks of owners who are gone. Raises OSError."""
        for file in self._folder.glob(".*.lock"):
            with suppress(OSError):
                old = time.time() - file.stat().st_mtime > STALE
                if old and self.is_gone(file.name.removeprefix(".").removesuffix(".lock")):
                    file.unlink()


def _runs(name: str) -> bool:
    """Whether the program of an owner runs on this machine: what is known where the disk has no locks."""
    number = name.partition("-")[0]
    if sys.platform == "win32" or not number.isdecimal() or int(number) <= 0:
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
