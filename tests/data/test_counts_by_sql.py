"""Twelve filters over the shipped events, each beside SQL written by hand for the same question: both count the same.

The SQL reads the tables by SQLite alone. Days are civil days since 1970: `julianday(...) - 2440587.5`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection, connect

import pytest

from frtdesk.app.archive import StoreArchive
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.columns import Columns
from frtdesk.model.query import parse
from frtdesk.store.engine import open_database
from frtdesk.timeline.select import select

QUESTIONS = [
    (
        "kind:corporate type:sales_halt",
        8,
        """
        SELECT count(*) FROM event e WHERE e.kind = 'corporate' AND EXISTS (
            SELECT 1 FROM event_policy_type t JOIN policy_type p ON p.key = t.policy_type_key
            WHERE t.event_key = e.key AND p.code = 'sales_halt')
        """,
    ),
    (
        "actor:amazon",
        22,
        """
        WITH RECURSIVE ours(key) AS (
            SELECT a.key FROM actor a LEFT JOIN actor_alias x ON x.actor_key = a.key
            WHERE lower(a.name) = 'amazon' OR lower(x.name) = 'amazon'
            UNION SELECT a.key FROM actor a JOIN ours ON a.parent_key = ours.key)
        SELECT count(DISTINCT event_key) FROM event_actor WHERE actor_key IN (SELECT key FROM ours)
        """,
    ),
    (
        "place:US-CA type:(ban OR moratorium)",
        8,
        """
        WITH RECURSIVE there(key) AS (
            SELECT key FROM jurisdiction WHERE code = 'US-CA'
            UNION SELECT j.key FROM jurisdiction j JOIN there ON j.parent_key = there.key)
        SELECT count(*) FROM event e WHERE e.jurisdiction_key IN (SELECT key FROM there) AND e.key IN (
            SELECT event_key FROM event_policy_type JOIN policy_type p ON p.key = policy_type_key
            WHERE p.code = 'ban' OR p.code = 'moratorium')
        """,
    ),
    (
        "place:US -level:local stage:(enacted OR in_force)",
        26,
        """
        WITH RECURSIVE there(key, level) AS (
            SELECT key, level FROM jurisdiction WHERE code = 'US' OR name = 'US'
            UNION SELECT j.key, j.level FROM jurisdiction j JOIN there ON j.parent_key = there.key)
        SELECT count(*) FROM event e JOIN there ON there.key = e.jurisdiction_key
        WHERE there.level <> 'local' AND e.stage IN ('enacted', 'in_force')
        """,
    ),
    (
        "during:2020-06",
        24,
        """
        SELECT count(*) FROM event WHERE start_min <= julianday('2020-06-30') - 2440587.5
            AND (end_max IS NULL OR end_max >= julianday('2020-06-01') - 2440587.5)
        """,
    ),
    (
        "certainly:2019..2021 importance:>=4",
        76,
        """
        SELECT count(*) FROM event WHERE start_min >= julianday('2019-01-01') - 2440587.5
            AND end_max <= julianday('2021-12-31') - 2440587.5 AND importance IN (4, 5)
        """,
    ),
    (
        "after:2024 checked:no",
        13,
        """
        SELECT count(*) FROM event WHERE (end_max IS NULL OR end_max >= julianday('2024-01-01') - 2440587.5)
            AND NOT date_checked AND NOT quotes_checked
        """,
    ),
    (
        'speaker:"Brad Smith" quote:yes',
        5,
        "SELECT count(DISTINCT event_key) FROM quote WHERE lower(speaker) = 'brad smith'",
    ),
    (
        "relation:responds_to kind:corporate -role:target",
        9,
        """
        SELECT count(*) FROM event e WHERE e.kind = 'corporate'
            AND e.key IN (SELECT from_key FROM relation WHERE kind = 'responds_to')
            AND e.key NOT IN (SELECT event_key FROM event_actor WHERE role = 'target')
        """,
    ),
    (
        "source:primary -source:news",
        56,
        """
        SELECT count(*) FROM (
            SELECT e.event_key FROM event_source e JOIN source s ON s.key = e.source_key
            GROUP BY e.event_key HAVING sum(s.kind = 'primary') > 0 AND sum(s.kind = 'news') = 0)
        """,
    ),
    (
        "tag:(bipa OR clearview) before:2022",
        22,
        """
        SELECT count(DISTINCT e.key) FROM event e JOIN event_tag t ON t.event_key = e.key
        JOIN tag ON tag.key = t.tag_key
        WHERE tag.name IN ('bipa', 'clearview') AND e.start_min < julianday('2022-01-01') - 2440587.5
        """,
    ),
    (
        '"human rights" -moratori*',
        18,
        """
        SELECT count(*) FROM (SELECT ' ' || title || ' | ' || body || ' | ' || quotes || ' | ' || sources || ' | '
            || names || ' ' AS said FROM event_text)
        WHERE said LIKE '% human rights %' AND said NOT LIKE '% moratori%'
        """,
    ),
]
"""A filter, how many of the 443 events it shows, and the same question in SQL."""


@pytest.fixture(scope="module")
def archive() -> Iterator[StoreArchive]:
    made = StoreArchive("shipped", open_database(shipped_database()))
    yield made
    made.close()


@pytest.fixture(scope="module")
def columns(archive: StoreArchive) -> Columns:
    return run(archive.read())


@pytest.fixture(scope="module")
def tables() -> Iterator[Connection]:
    with closing(connect(f"file:{shipped_database()}?mode=ro&immutable=1", uri=True)) as connection:
        yield connection


@pytest.mark.parametrize(("text", "count", "sql"), QUESTIONS, ids=[text for text, _, _ in QUESTIONS])
def test_a_filter_counts_what_sql_counts(
    archive: StoreArchive, columns: Columns, tables: Connection, text: str, count: int, sql: str
) -> None:
    shown = int(select(columns, parse(text), archive.find()).sum())
    assert shown == tables.execute(sql).fetchone()[0] == count
