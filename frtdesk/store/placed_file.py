"""A new database file takes its name only when it is whole: nothing else ever has it, whatever ends the program."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

STALE_SECONDS = 3_600
"""Age at which what an ended program left beside a name is taken away."""


@contextmanager
def placed(target: Path, *, replace: bool = False) -> Generator[Path]:
    """A path beside `target` to write to, which takes its name when all went well and is removed when not.

    Raises FrtError where `target` is there already (unless it may be replaced) or its folder cannot be written.
    """
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        if target.is_dir():
            raise IsADirectoryError(translate("store", "it is a folder"))
        if not replace and target.exists():
            raise _taken(target)
        _sweep(target)
        _remove(beside)
        beside.touch()
    except OSError as error:
        raise cannot_write(target, error) from error
    try:
        yield beside
        if replace:
            beside.replace(target)
        else:
            _name(beside, target)
    except (OSError, sqlite3.Error) as error:
        raise cannot_write(target, error) from error
    finally:
        with suppress(OSError):
            _remove(beside)


def _name(beside: Path, target: Path) -> None:
    """Give a whole file its name, so that nobody else's is overwritten. Raises FrtError where it was taken."""
    try:
        os.link(beside, target)
    except FileExistsError as error:
        raise _taken(target) from error
    except OSError:  # FAT and some shared folders know no second name
        if target.exists():
            raise _taken(target) from None
        beside.rename(target)


def _sweep(target: Path) -> None:
    """Take away what a program that was ended left beside this name. Raises OSError."""
    stem = f".{target.name}."
    with os.scandir(target.parent) as found:
        ours = [Path(one) for one in found if one.name.startswith(stem) and ".new" in one.name[len(stem) :]]
    for left in ours:
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > STALE_SECONDS:
                left.unlink()


def _remove(beside: Path) -> None:
    """The file, and the journal of a program that had the same number and was ended."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        Path(f"{beside}{suffix}").unlink(missing_ok=True)


def _taken(target: Path) -> FrtError:
    return FrtError(
        translate("store", "{path} is there already.").format(path=target),
        translate("store", "Choose another name, or move that file away first."),
    )


def cannot_write(path: Path, error: Exception) -> FrtError:
    """The sentence for a path that cannot be written."""
    return FrtError(
        translate("store", "{path} cannot be written ({why}).").format(path=path, why=str(error)[:200]),
        translate("store", "Choose a folder where you may write."),
    )
