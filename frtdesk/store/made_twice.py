"""What two people make or take away at the same moment: the second is told which, and may use what the first has made.

The rules of the tables find out what has a name or an address of its own. A source without an address has neither, so
it is looked for before it is made, by one writer at a time.
"""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError

from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet, Fields, OutdatedError
from frtdesk.store.change_log import as_json
from frtdesk.store.reader import Reader, is_taken

_NAMES = {
    "actor": "name",
    "event": "id",
    "jurisdiction": "name",
    "lesson": "id",
    "policy_type": "code",
    "source": "url",
    "tag": "name",
    "view": "name",
}
"""The field that a person knows a row by."""

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))"
_TWIN = """
SELECT key FROM source WHERE url IS NULL AND title = ? AND publisher = ? AND coalesce(published, '') = ? AND kind = ?
LIMIT 1
"""
_WAS_THERE = "SELECT 1 FROM change WHERE table_name = 'source' AND row_key = ? LIMIT 1"


def there_already(change: Change, error: IntegrityError) -> OutdatedError | None:
    """The sentence where a row that is made or renamed was made by somebody else; None for any other error."""
    after = change.after or {}
    name = after.get(_NAMES.get(change.table, ""))
    return _told(str(name)) if name is not None and is_taken(error.orig) else None


def refuse_twins(reader: Reader, changes: ChangeSet) -> None:
    """Raises OutdatedError where a new source without an address is there already, word for word. One that was deleted
    and comes back is not new."""
    new = [change for change in changes.changes if _is_new_source(change)]
    for change in sorted(new, key=lambda change: _words(change.after or {})):
        words = _words(change.after or {})
        if reader.dialect == "postgresql":
            reader.all(_ONE_AT_A_TIME, ("\n".join(words),))
        if reader.one(_TWIN, words) is not None and reader.one(_WAS_THERE, (as_json(dict(change.key)),)) is None:
            raise _told(words[0] or words[1])


def _is_new_source(change: Change) -> bool:
    return change.table == "source" and change.before is None and (change.after or {}).get("url") is None


def _words(fields: Fields) -> tuple[str, str, str, str]:
    """Title, publisher, date and kind."""
    title, publisher, published, kind = (
        str(fields.get(name) or "") for name in ("title", "publisher", "published", "kind")
    )
    return title, publisher, published, kind


def _told(name: str) -> OutdatedError:
    said = translate("store", "“{name}” is there already: somebody else has just made it.")
    return OutdatedError(
        said.format(name=" ".join(name.split())[:160]),
        translate("store", "Nothing was written. Use what is there, or choose another name."),
    )
