"""The saved views that a database holds."""

from __future__ import annotations

from frtdesk.model.stored_view import StoredView
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader

# 2,000: more than anybody lists, and an end to a hostile file.
_VIEWS = "SELECT key, name, position, body FROM view ORDER BY position, name, key LIMIT 2000"


def read_views(db: Database) -> tuple[StoredView, ...]:
    """All saved views in their order. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return stored_views(reader)


def stored_views(reader: Reader) -> tuple[StoredView, ...]:
    """As `read_views`, in a view that is open already."""
    return tuple(
        StoredView(int(key), str(name), position if isinstance(position, int) else 0, str(body))
        for key, name, position, body in reader.all(_VIEWS)
        if isinstance(key, int)
    )
