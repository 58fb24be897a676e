"""What rows are called: a key in the log as the title or name that a person knows, also of what is gone by now."""

from __future__ import annotations

import json
from collections.abc import Iterable

from frtdesk.store.read_revisions import key_text
from frtdesk.store.reader import Reader

_NAMES = {
    "event": "SELECT key, title FROM event WHERE key IN (?*)",
    "actor": "SELECT key, name FROM actor WHERE key IN (?*)",
    "source": "SELECT key, coalesce(nullif(title, ''), url, publisher) FROM source WHERE key IN (?*)",
    "tag": "SELECT key, name FROM tag WHERE key IN (?*)",
    "policy_type": "SELECT key, code FROM policy_type WHERE key IN (?*)",
    "jurisdiction": "SELECT key, name FROM jurisdiction WHERE key IN (?*)",
    "lesson": "SELECT key, title FROM lesson WHERE key IN (?*)",
    "view": "SELECT key, name FROM view WHERE key IN (?*)",
}
_WHOLE = """
SELECT before, after FROM change WHERE table_name = ? AND row_key = ? AND field IS NULL ORDER BY revision_key DESC
"""
_NAMING = ("title", "name", "code", "url", "publisher")


class RowNames:
    """Asks for many names at once, and keeps them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[tuple[str, int], str] = {}

    def read(self, table: str, keys: Iterable[int]) -> None:
        """Have these names at hand."""
        wanted = sorted({key for key in keys if (table, key) not in self._known})
        if not wanted or table not in _NAMES:
            return
        for key, name in self._reader.of_keys(_NAMES[table], wanted):
            self._known[table, key] = str(name)
        for key in wanted:
            if (table, key) not in self._known:
                self._known[table, key] = self._gone(table, key)

    def __call__(self, table: str, key: int) -> str:
        """The name; empty where nothing tells it."""
        self.read(table, [key])
        return self._known.get((table, key), "")

    def _gone(self, table: str, key: int) -> str:
        """The name of a row that was taken away, from the log."""
        for row in self._reader.all(_WHOLE, (table, key_text(key))):
            held = json.loads(row[0] or row[1] or "{}")
            for name in _NAMING:
                if held.get(name):
                    return str(held[name])
        return ""
