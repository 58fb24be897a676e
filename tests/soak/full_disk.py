"""A disk that fills up while it is written, and one that can suddenly only be read: sentences, and nothing lost.

    python -m tests.soak.full_disk FOLDER tmpfs      as root of a namespace of one's own (unshare -rm)
    python -m tests.soak.full_disk FOLDER limit      where nothing may be mounted: files have a largest size

Prints one line of JSON with what was tried. Ends with a traceback where something was lost or half.
"""

from __future__ import annotations

import json
import random
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from frtdesk.app.importing import import_file
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.replace_file import replace_file
from frtdesk.store.check import check
from frtdesk.store.create import copy_file, create_database
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.safety_copies import keep_copy
from tests.soak.acts import make_seed
from tests.soak.random_writing import Writing, law_of_the_log

ROOM = 400_000
"""Bytes beside the database."""


def fill_up(folder: Path, kind: str) -> dict[str, int]:
    """How many edits were made before each of two ends of the disk. Raises AssertionError."""
    make_seed(folder)
    disk = folder / "disk"
    disk.mkdir()
    seed = (folder / "seed").read_bytes()
    if kind == "tmpfs":
        _mount(disk, len(seed) + ROOM)
    file = disk / "edited.sqlite"
    file.write_bytes(seed)
    limit = _limit if kind == "limit" else _no_limit
    limit(len(seed) + ROOM // 4)
    database = open_database(file, writable=True)
    done = _write_until_full(database)
    before = [path.name for path in disk.iterdir()]
    limit(len(seed) // 2)
    _refuse_all(database, folder, disk, seed)
    limit(resource.RLIM_INFINITY)
    _holds(database, done)  # which rolls back what could not even be rolled back
    assert (left := [path.name for path in disk.iterdir()]) == before, left
    counts = {"edits": len(done)}
    if kind == "tmpfs":
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        _told(lambda: _write_until_full(database, most=1))
        _told(lambda: create_database(disk / "new.sqlite"))
        _told(lambda: replace_file(disk / "out.csv", [b"x"]))
        _holds(database, done)
        opened = open_database(file, writable=True)
        assert not opened.writable
        _holds(opened, done)
        counts["remounted"] = 1
    return counts


def _mount(disk: Path, size: int) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], check=True)


def _limit(size: int) -> None:
    """No file grows beyond."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def _no_limit(size: int) -> None:
    """The disk's own end is enough."""


def _write_until_full(database: Database, most: int = 100_000) -> list[int]:
    """Revisions that were told as written before the first sentence; with `most` the sentence passes through."""
    writing, done = Writing(database, random.Random(1), "her"), list[int]()
    for _ in range(most):
        try:
            revision = writing.act()
        except FrtError as error:
            if most == 1:
                raise
            _is_sentence(error)
            return done
        if revision is not None:
            done.append(revision)
    return done


def _refuse_all(database: Database, folder: Path, disk: Path, seed: bytes) -> None:
    """Whatever else is written there says that it cannot be, and leaves nothing."""
    _told(lambda: run(import_file(database, folder / "rows.csv", Wishes(), copy=False)))
    _told(lambda: run(copy_file(database, disk / "copy.sqlite")))
    _told(lambda: run(keep_copy(database, disk / "copies")))
    _told(lambda: replace_file(disk / "edited.json", [seed, seed, seed]))
    if (disk / "copies").is_dir():
        (disk / "copies").rmdir()  # raises where half a copy is in it


def _told(act: Callable[[], object]) -> None:
    try:
        act()
    except FrtError as error:
        _is_sentence(error)
    else:
        raise AssertionError("it was written on a full disk")


def _is_sentence(error: FrtError) -> None:
    said = str(error)
    assert "damaged" not in said, said
    assert error.message.endswith("."), said
    assert error.hint.endswith("."), said


def _holds(database: Database, done: list[int]) -> None:
    law_of_the_log(database, done)
    assert (found := list(check(database))) == [], found[:5]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(fill_up(Path(sys.argv[1]), sys.argv[2])) + "\n")
