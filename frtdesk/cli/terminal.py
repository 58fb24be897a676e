"""What goes to whom: results to stdout, messages and progress to stderr."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Iterable
from typing import TypeVar

from frtdesk.base.progress import Progress, Work, run

T = TypeVar("T")

SHOW_AFTER = 0.5
"""Seconds: what is done sooner needs no progress."""

SHOW_EVERY = 0.1


def say(text: str) -> None:
    """A message for the person, on stderr."""
    sys.stderr.write(_sayable(text, sys.stderr.encoding) + "\n")


def print_text(pieces: Iterable[str]) -> None:
    """A result to be read, on stdout; letters that its encoding lacks become question marks."""
    for piece in pieces:
        sys.stdout.write(_sayable(piece, sys.stdout.encoding))


def print_data(pieces: Iterable[str]) -> None:
    """A result for a program, on stdout: UTF-8 and nothing changed, whatever the terminal speaks."""
    sys.stdout.flush()
    for piece in pieces:
        sys.stdout.buffer.write(piece.encode("utf-8", "replace"))
    sys.stdout.buffer.flush()


def width() -> int | None:
    """Columns of the terminal that stdout is; None where it is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def work_off(work: Work[T]) -> T:
    """Do the whole work; where stderr is a terminal and it takes a while, show how far it is."""
    if not sys.stderr.isatty():
        return run(work)
    line = _ProgressLine()
    try:
        return run(work, line.show)
    finally:
        line.clear()


class _ProgressLine:
    """One line on stderr that is written over and over."""

    def __init__(self) -> None:
        self._next = time.monotonic() + SHOW_AFTER
        self._shown = 0

    def show(self, step: Progress) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + SHOW_EVERY
        text = f"{step.text} {100 * step.done // step.total} %" if step.total else step.text
        sys.stderr.write("\r" + text.ljust(self._shown))
        sys.stderr.flush()
        self._shown = len(text)

    def clear(self) -> None:
        if self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            sys.stderr.flush()


def _sayable(text: str, encoding: str | None) -> str:
    return text.encode(encoding or "utf-8", "replace").decode(encoding or "utf-8", "replace")
