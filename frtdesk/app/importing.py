"""Taking files of other programs into a database: where `formats` and `store` meet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Work
from frtdesk.base.words import translate
from frtdesk.formats.incoming import Entry, Item, Skipped, Wishes
from frtdesk.formats.readers import reader_of
from frtdesk.model.incoming import ImportReport
from frtdesk.store.database import Database
from frtdesk.store.import_events import import_events
from frtdesk.store.safety_copies import keep_copy


def import_file(
    db: Database,
    path: Path,
    wishes: Wishes,
    *,
    format_name: str = "",
    author: str = "",
    dry_run: bool = False,
    copy: bool = True,
) -> Work[ImportReport]:
    """Read a file and take its events in, as one step that can be undone; before it a copy of the database is kept.

    Closing the work leaves the database as it was. Raises FrtError where the file is not what it seems, or the database
    may not be written; nothing is changed then.
    """
    read = reader_of(path, format_name).read()
    title = import_title(path)
    items = read(path, wishes)
    try:
        if copy and not dry_run:
            yield from keep_copy(db)
        return (yield from import_events(db, _told(items), title, author=author, dry_run=dry_run))
    finally:
        close = getattr(items, "close", None)
        if close is not None:
            close()


def import_title(path: Path) -> str:
    """What the step is called in the history."""
    return translate("import", "Import {file}").format(file=path.name[:120])


def _told(items: Iterator[Item]) -> Iterator[Item]:
    """The items; where the file cannot be read on behind some, that is told as a skipped rest instead of losing all."""
    read = 0
    try:
        for item in items:
            read += isinstance(item, Entry | Skipped)
            yield item
    except FrtError as error:
        if not read:
            raise
        yield Skipped(error.message.rstrip("."), read)
