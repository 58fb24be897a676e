"""Large arrays go back to the system as soon as they are dropped."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of glibc's malloc.h."""
_LARGE = 2 << 20


def give_back_large_blocks() -> None:
    """glibc keeps blocks of up to 32 MB for later once such a one was freed: of a million events 90 MB of holes. Its
    threshold is held at 2 MB; elsewhere this does nothing."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE)
