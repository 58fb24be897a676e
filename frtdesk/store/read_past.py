"""What one person did to a database, as its log tells it; read at every opening, so without SQLAlchemy."""

from __future__ import annotations

from frtdesk.model.past import Past
from frtdesk.store.database import Database

_PAST = "SELECT key, title, undoes_key FROM revision WHERE author = ? ORDER BY key"

_COUNT = "SELECT count(*) FROM (SELECT 1 FROM change WHERE revision_key = ? LIMIT ?) AS few"
LARGE = 20_000
"""Fields changed beyond which a revision is not to be in the memory whole."""


def is_large(db: Database, revision: int) -> bool:
    """Whether a revision changed so much. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        found = reader.one(_COUNT, (revision, LARGE + 1))
        return found is not None and found[0] > LARGE


def read_past(db: Database, author: str) -> tuple[Past, ...]:
    """The revisions of a person, the earliest first. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return tuple(Past(key, str(title), undoes) for key, title, undoes in reader.all(_PAST, (author,)))
