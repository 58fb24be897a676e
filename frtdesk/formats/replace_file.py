"""Writing a file without ever leaving half of one: beside it, then renamed."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.words import translate

STALE_SECONDS = 3_600
"""Age at which what is left of a file that was never whole is taken away."""


def replace_file(file: Path, pieces: Iterable[bytes | Progress]) -> int:
    """Write `pieces` to `file`, which until then stays as it was; how many bytes they were.

    Raises FrtError where that cannot be done, having left nothing behind; what `pieces` raises passes through.
    """
    return run(replacing_file(file, pieces))


def replacing_file(file: Path, pieces: Iterable[bytes | Progress]) -> Work[int]:
    """The same as work, which passes on what the pieces say of their progress. Closing it, or an error, leaves the old
    file and nothing else."""
    check_place(file)
    target = file.resolve() if file.is_symlink() else file
    stem = f".{target.name[:80]}."
    beside = target.with_name(f"{stem}{secrets.token_hex(4)}.part")
    written = 0
    try:
        _sweep(target.parent, stem)
        with beside.open("xb") as stream:
            for piece in pieces:
                if isinstance(piece, Progress):
                    yield piece
                else:
                    written += stream.write(piece)
            stream.flush()
            os.fsync(stream.fileno())  # else a power cut may leave the new name on an empty file
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        raise _refusal(file, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return written


def _sweep(folder: Path, stem: str) -> None:
    """Take away what a program that was ended left of a file of this name. Raises OSError."""
    with os.scandir(folder) as found:
        left = [Path(one) for one in found if one.name.startswith(stem) and one.name.endswith(".part")]
    for path in left:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > STALE_SECONDS:
                path.unlink()


def check_place(file: Path) -> None:
    """Raise FrtError where no file can be written: to be asked before the work is done."""
    folder = file.parent
    if file.is_dir():
        raise FrtError(
            translate("export", "{file} is a folder.").format(file=file), translate("export", "Name a file inside it.")
        )
    if file.exists() and not file.is_file():  # renaming over a device would take it from every program
        raise FrtError(
            translate("export", "{file} is no file, but a device or a pipe.").format(file=file),
            translate("export", "Name a file, which will then be written."),
        )
    if not folder.is_dir():
        raise FrtError(
            translate("export", "There is no folder {folder}.").format(folder=folder),
            translate("export", "Make it first, or choose another place."),
        )
    if not os.access(folder, os.W_OK) or folder.stat().st_mode & 0o222 == 0:
        raise FrtError(
            translate("export", "Nothing can be written in the folder {folder}.").format(folder=folder.resolve()),
            translate("export", "Choose a folder of your own."),
        )


def _refusal(file: Path, error: OSError) -> FrtError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        hint = translate("export", "Make room on the disk and try again.")
        if file.exists():
            hint = translate("export", "Make room on the disk and try again; the old file is untouched.")
        return FrtError(translate("export", "There is no room left for {file}.").format(file=file), hint)
    return FrtError(
        translate("export", "{file} cannot be written ({why}).").format(file=file, why=error.strerror or error),
        translate("export", "Choose another name or folder."),
    )
