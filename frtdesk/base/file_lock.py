"""Locks on files, which the system lets go of when the program that holds them ends, however it ends."""

from __future__ import annotations

import sys
from typing import IO


def lock(held: IO[bytes]) -> bool | None:
    """Take the lock of an open file, without waiting: whether it is ours until the file is closed; None where the disk
    has no locks."""
    if sys.platform == "win32":
        import msvcrt

        try:
            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True
