"""Pairs of which somebody said that they are two: a file for each database in a folder of the person's own.

Rows are named by their keys, which stay when they are renamed. What cannot be read or written costs the memory only.
"""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.formats.json_entry import JsonEntry, read_json
from frtdesk.formats.replace_file import replace_file

Apart = tuple[str, int, int]
"""Table, and two keys, the lower first."""

LARGEST_KEY = (1 << 63) - 1


class ToldApart:
    """`folder` None: nothing is kept beyond this run."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._known: dict[str, set[Apart]] = {}

    def of(self, target: str) -> frozenset[Apart]:
        """The pairs of a database."""
        return frozenset(self._pairs(target))

    def add(self, target: str, table: str, one: int, other: int) -> None:
        """Remember that these two are two."""
        pairs = self._pairs(target)
        pairs.add(apart(table, one, other))
        self._keep(target, pairs)

    def forget(self, target: str, table: str) -> None:
        """Ask again about all of a table."""
        pairs = self._pairs(target)
        pairs -= {pair for pair in pairs if pair[0] == table}
        self._keep(target, pairs)

    def _pairs(self, target: str) -> set[Apart]:
        if target not in self._known:
            self._known[target] = self._read(target)
        return self._known[target]

    def _read(self, target: str) -> set[Apart]:
        if self._folder is None:
            return set()
        file = self._file(self._folder, target)
        try:
            return set(read_json(file.read_text("utf-8"), file.name).each(_pair))
        except (OSError, UnicodeDecodeError, FrtError):
            return set()

    def _keep(self, target: str, pairs: set[Apart]) -> None:
        if self._folder is None:
            return
        with suppress(OSError, FrtError):
            self._folder.mkdir(parents=True, exist_ok=True)
            found = [{"table": table, "one": one, "other": other} for table, one, other in sorted(pairs)]
            replace_file(self._file(self._folder, target), [json.dumps(found, indent=1).encode()])

    @staticmethod
    def _file(folder: Path, target: str) -> Path:
        return folder / f"{sha256(target.encode('utf-8', 'replace')).hexdigest()[:32]}.json"


def apart(table: str, one: int, other: int) -> Apart:
    """A pair in the order in which it is kept."""
    return table, min(one, other), max(one, other)


def _pair(entry: JsonEntry) -> Apart:
    at = entry.fields()
    return apart(
        at["table"].text(), at["one"].whole(0, LARGEST_KEY), at["other"].whole(0, LARGEST_KEY)
    )  # fmt: skip
