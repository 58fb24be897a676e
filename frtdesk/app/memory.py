"""What is dropped goes back to the system: large arrays at once, small things when a large database was read."""

from __future__ import annotations

import sys

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of glibc's malloc.h."""
_LARGE = 2 << 20


def give_back_large_blocks() -> None:
    """glibc keeps blocks of up to 32 MB for later once such a one was freed: of a million events 90 MB of holes. Its
    threshold is held at 2 MB; elsewhere this does nothing."""
    _call("mallopt", _MMAP_THRESHOLD, _LARGE)


def give_back_holes() -> None:
    """glibc keeps what small things left between others: 40 MB after a million events came in blocks of 5,000. To be
    called when a good deal was dropped and more is to come; some milliseconds, on any thread."""
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    function = getattr(ctypes.CDLL(None), name, None)
    if function is not None:
        function(*numbers)
