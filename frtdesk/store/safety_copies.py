"""Copies of a database from before something large was done to it, in the person's folder; the last few are kept, and
those that the person made herself."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import datetime
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import snapshots_folder
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.safety_copy import HAND, IMPORT, RESTORE, WHYS, SafetyCopy
from frtdesk.store.create import new_uri
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.placed_file import cannot_write, placed
from frtdesk.store.reader import told
from frtdesk.store.sqlite_file import SqliteFile, connect

KEPT = 10
"""Of one database, beside those that were made by hand."""
_ANY = "SELECT 1 FROM event LIMIT 1"


def keep_copy(db: Database, folder: Path | None = None, why: str = IMPORT) -> Work[Path | None]:
    """A copy of a file as it stands; the oldest of many is removed. None for a server, which has backups of its own,
    and for a file without events. `why`: one of `safety_copy.WHYS`.

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
    target = _free(folder, f"{stem}-{datetime.now():%Y%m%d-%H%M%S}-{why}")
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


def safety_copies(db: Database, folder: Path | None = None) -> tuple[SafetyCopy, ...]:
    """The copies that were kept of a file, the latest first; none of a server. Raises FrtError."""
    folder = folder or snapshots_folder()
    if db.path is None or not folder.is_dir():
        return ()
    found: list[SafetyCopy] = []
    try:
        for path in folder.glob(f"{_plain(db.path)}-*.sqlite"):
            held = path.stat()
            found.append(SafetyCopy(path, datetime.fromtimestamp(held.st_mtime), _why(path), held.st_size))
    except OSError as error:
        raise cannot_write(folder, error) from error
    return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.path.name), reverse=True))


def restore(db: Database, kept: Path, folder: Path | None = None) -> Work[None]:
    """Make a database what it was when a copy was kept, after keeping a copy of what it is now. Whoever has it open has
    to open it again.

    Raises FrtError where the copy is none that this program can open, or the database may not be written; nothing is
    changed then.
    """
    if not isinstance(db, SqliteFile) or db.path is None or not db.writable:
        raise FrtError(
            translate("store", "{name} cannot be written. {why}").format(name=db.name, why=db.read_only_because),
            translate("store", "Save a copy to edit."),
        )
    earlier = open_database(kept)
    try:
        yield from keep_copy(db, folder, RESTORE)
        yield Progress(0, 1, translate("store", "Restoring the copy"))
        assert isinstance(earlier, SqliteFile)
        with told(db.name), closing(earlier.connection()) as source, closing(db.connection()) as target:
            source.backup(target)
    finally:
        earlier.close()
    yield Progress(1, 1, translate("store", "Restoring the copy"))


def _why(path: Path) -> str:
    """Why a copy was kept, by its name; empty for one of an older program."""
    parts = path.stem.rsplit("-", 2)
    return parts[1] if len(parts) == 3 and parts[1] in WHYS else ""


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
    found = [path for path in folder.glob(f"{stem}-*.sqlite") if _why(path) != HAND]
    for path in sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name))[:-KEPT]:
        path.unlink(missing_ok=True)
