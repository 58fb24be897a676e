"""A search as an act of its own: all events that hold some words, ranked by where these stand, and what a list shows.

SQLite is asked once for all and once for each field, and gives keys in blocks of one text each (see `bulk`): a word
that is in 100,000 of a million events costs 8 ms a question, row by row 30 ms and the interpreter's lock. PostgreSQL
compares the normalised fields of what its index has found. Both give the same events and ranks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Codes, Days, frozen
from frtdesk.model.search_found import QUOTE, SEVERAL, SOURCE, SUMMARY, TITLE, WHO, HitText, Ranked, hit_text
from frtdesk.model.search_words import SearchWords
from frtdesk.store.bulk import numbers
from frtdesk.store.database import Database
from frtdesk.store.read_event import events_of
from frtdesk.store.reader import Reader
from frtdesk.store.search import keys_in
from frtdesk.store.search_fields import names_of_actors, names_of_places

BLOCK = 150_000
"""Keys in one answer of SQLite: some 15 ms, after which a search that nobody waits for any more can stop."""

_FIRST = -(1 << 63)
_BLOCK_OF_KEYS = """
SELECT group_concat(found.key), count(*), max(found.key) FROM (
    SELECT rowid AS key FROM event_words WHERE event_words MATCH ? AND rowid > ? ORDER BY rowid LIMIT ?
) AS found
"""
_FIELDS = (("title", TITLE), ("quotes", QUOTE), ("body", SUMMARY), ("names", WHO), ("sources", SOURCE))

_SERVER_RANKS = """
SELECT string_agg(CAST(found.event_key AS TEXT), ','), string_agg(CAST(found.rank AS TEXT), ',') FROM (
SELECT event_key, CASE
    WHEN ' ' || title || ' ' LIKE ALL (?::text[]) THEN 0
    WHEN ' ' || quotes || ' ' LIKE ALL (?::text[]) THEN 1
    WHEN ' ' || body || ' ' LIKE ALL (?::text[]) THEN 2
    WHEN ' ' || names || ' ' LIKE ALL (?::text[]) THEN 3
    WHEN ' ' || sources || ' ' LIKE ALL (?::text[]) THEN 5
    ELSE 4 END AS rank
FROM event_text WHERE search @@ to_tsquery('simple', ?)
) AS found
"""
_SERVER_TITLES = """
SELECT string_agg(CAST(event_key AS TEXT), ','), string_agg('0', ',') FROM event_text
WHERE search @@ to_tsquery('simple', ?) AND ' ' || title || ' ' LIKE ALL (?::text[])
"""


def find_hits(db: Database, words: SearchWords, *, titles_only: bool = False) -> Work[Ranked]:
    """The events that hold all the words, ranked; with `titles_only` those that hold them in their titles, which is
    the quicker question. Raises FrtError where the database cannot answer."""
    yield Progress(0)
    if not words.words:
        return Ranked(frozen(np.zeros(0, np.int64)), frozen(np.zeros(0, np.uint8)))
    with db.reading() as reader:
        ask = _on_server if reader.dialect == "postgresql" else _in_file
        return (yield from ask(reader, words, titles_only))


def read_hit_texts(db: Database, keys: Sequence[int], words: SearchWords) -> dict[int, HitText]:
    """What a list shows of the events with these keys (one batch), by key; those that are gone are left out.

    Raises FrtError where the database cannot answer.
    """
    with db.reading() as reader:
        events = events_of(reader, keys)
        aliases, places = names_of_actors(reader, keys), names_of_places(reader, keys)
    return {key: hit_text(event, words, aliases, places.get(key, "")) for key, event in events.items()}


def _in_file(reader: Reader, words: SearchWords, titles_only: bool) -> Work[Ranked]:
    said = _quoted(words)
    titles = yield from _keys(reader, f"{{title}} : ({said})")
    if titles_only:
        return Ranked(titles, _ranks(len(titles), TITLE))
    keys = yield from _keys(reader, said)
    rank = _ranks(len(keys), SEVERAL)
    if len(titles) == len(keys):
        return Ranked(keys, _ranks(len(keys), TITLE))
    for field, better in reversed(_FIELDS):
        held = titles if field == "title" else (yield from _keys(reader, f"{{{field}}} : ({said})"))
        rank[np.searchsorted(keys, held)] = better
    return Ranked(keys, frozen(rank))


def _keys(reader: Reader, query: str) -> Work[Days]:
    """The keys that FTS5 answers, ascending."""
    parts: list[Days] = [np.zeros(0, np.int64)]
    after = _FIRST
    while True:
        ((joined, count, last),) = reader.all(_BLOCK_OF_KEYS, (query, after, BLOCK))
        parts.append(np.sort(numbers(joined, count)))
        yield Progress(0)
        if count < BLOCK:
            return frozen(np.concatenate(parts))
        after = last


def _quoted(words: SearchWords) -> str:
    """For FTS5: each word in quotation marks. Words hold letters and digits only."""
    return " ".join(f'"{word}"' for word in words.words) + ("*" if words.goes_on else "")


def _on_server(reader: Reader, words: SearchWords, titles_only: bool) -> Work[Ranked]:
    query = " & ".join(f"'{word}'" for word in words.words) + (":*" if words.goes_on else "")
    like = list(_patterns(words))
    sql, asked = (_SERVER_TITLES, (query, like)) if titles_only else (_SERVER_RANKS, (*[like] * len(_FIELDS), query))
    ((keys, ranks),) = reader.all(sql, asked)
    yield Progress(0)
    found, rank = keys_in(keys), keys_in(ranks)
    order = np.argsort(found, kind="stable")
    return Ranked(frozen(found[order]), frozen(rank[order].astype(np.uint8)))


def _patterns(words: SearchWords) -> Iterator[str]:
    """For LIKE: a word between blanks; the last may go on."""
    last = len(words.words) - 1
    for number, word in enumerate(words.words):
        yield f"% {word}%" if words.goes_on and number == last else f"% {word} %"


def _ranks(size: int, rank: int) -> Codes:
    return np.full(size, rank, np.uint8)
