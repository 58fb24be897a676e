"""`frtdesk build`: a database from its text. The same text gives the same file, byte by byte."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.source_text import SourceText
from frtdesk.store.create import make_file, new_uri
from frtdesk.store.fill import fill
from frtdesk.store.placed_file import placed
from frtdesk.store.reader import told
from frtdesk.store.sqlite_file import SqliteFile, connect


def build(source: SourceText, out: Path) -> Work[None]:
    """Write the database to `out`, replacing what is there only when all went well; closing the work leaves nothing.

    Compacted and without write-ahead log, so that it opens from a read-only folder. Raises FrtError where it cannot
    be written.
    """
    with placed(out, replace=True) as beside:
        make_file(beside, with_vocabulary=False)
        database = SqliteFile(beside, new_uri(beside), "")
        try:
            with database.writing() as connection:
                yield from fill(connection, source)
        finally:
            database.close()
        yield Progress(1, 1, translate("store", "Compacting the database"))
        with told(out.name), closing(connect(new_uri(beside))) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("VACUUM")
