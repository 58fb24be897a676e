"""Finding events by words."""

from __future__ import annotations

import numpy as np

from frtdesk.model.columns import Days, frozen
from frtdesk.model.search_words import words_of
from frtdesk.store.database import Database

_FIND = {
    "sqlite": "SELECT group_concat(rowid) FROM event_words WHERE event_words MATCH ?",
    "postgresql": "SELECT string_agg(CAST(event_key AS TEXT), ',') FROM event_text"
    " WHERE search @@ to_tsquery('simple', ?)",
}

PIECE = 60_000
"""Characters of keys that are read at a time: 2 ms."""


def find_words(db: Database, text: str, *, phrase: bool = False, prefix: bool = False) -> Days:
    """Keys of the events that hold all words of `text`, ascending: read-only int64.

    `phrase`: in this order, side by side. `prefix`: the last word may go on. Case and accents do not count; nothing in
    `text` is an operator; text without a letter or digit is in no event. Raises FrtError where the database cannot
    answer.
    """
    words = words_of(text)
    if not words:
        return frozen(np.empty(0, np.int64))
    with db.reading() as reader:
        query = _QUERY[reader.dialect](words, phrase, prefix)
        found = reader.all(_FIND[reader.dialect], (query,))
    return frozen(np.sort(keys_in(found[0][0])))


def keys_in(joined: str | None) -> Days:
    """The whole numbers that a database has joined with commas. A Python object for each of 200,000, or all of them
    read in one go, would keep the window waiting for the interpreter."""
    parts: list[Days] = [np.zeros(0, np.int64)]
    at = 0
    while joined and at < len(joined):
        comma = joined.find(",", at + PIECE)
        end = comma if comma >= 0 else len(joined)
        parts.append(np.fromstring(joined[at:end], np.int64, sep=","))
        at = end + 1
    return np.concatenate(parts)


def _sqlite_query(words: list[str], phrase: bool, prefix: bool) -> str:
    """For FTS5: each word, or the phrase, in quotation marks. Words hold letters and digits only."""
    quoted = [f'"{" ".join(words)}"'] if phrase else [f'"{word}"' for word in words]
    return " ".join(quoted) + ("*" if prefix else "")


def _postgresql_query(words: list[str], phrase: bool, prefix: bool) -> str:
    """For to_tsquery: each word in apostrophes."""
    return (" <-> " if phrase else " & ").join(f"'{word}'" for word in words) + (":*" if prefix else "")


_QUERY = {"sqlite": _sqlite_query, "postgresql": _postgresql_query}
