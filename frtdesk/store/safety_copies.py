"""Copies of a database from before something large was done to it, in the person's folder; the last few are kept."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import datetime
from pathlib import Path

from frtdesk.base.paths import snapshots_folder
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.store.create import new_uri
from frtdesk.store.database import Database
from frtdesk.store.placed_file import cannot_write, placed
from frtdesk.store.reader import told
from frtdesk.store.sqlite_file import SqliteFile, connect

KEPT = 10
"""Of one database."""
_ANY = "SELECT 1 FROM event LIMIT 1"


def keep_copy(db: Database, folder: Path | None = None) -> Work[Path | None]:
    """A copy of a file as it stands; the oldest of many is removed. None for a server, which has backups of its own,
    and for a file without events.

    Raises FrtError where it cannot be written; closing the work leaves nothing.
    """
    if not isinstance(db, SqliteFile) or db.path is None:
        return None
    with db.reading() as reader:
        if reader.one(_ANY) is None:
            return None
    folder = folder or snapshots_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(folder, error) from error
    stem = _plain(db.path)
    target = _free(folder, f"{stem}-{datetime.now():%Y%m%d-%H%M%S}")
    said = translate("store", "Keeping a copy of what is there")
    yield Progress(0, 1, said)
    with (
        placed(target) as beside,
        told(db.name),
        closing(db.connection()) as source,
        closing(connect(new_uri(beside))) as copy,
    ):
        source.backup(copy)
    _prune(folder, stem)
    yield Progress(1, 1, said)
    return target


def _plain(path: Path) -> str:
    """The name of the copies: that of the file, and a number for its folder."""
    import hashlib

    place = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return f"{re.sub(r'[^A-Za-z0-9_-]+', '-', path.stem)[:60]}-{place}"


def _free(folder: Path, name: str) -> Path:
    number = 1
    while (path := folder / f"{name}-{number}.sqlite").exists():
        number += 1
    return path


def _prune(folder: Path, stem: str) -> None:
    found = sorted(folder.glob(f"{stem}-*.sqlite"), key=lambda path: (path.stat().st_mtime_ns, path.name))
    for path in found[:-KEPT]:
        path.unlink(missing_ok=True)
