"""The manual's chapter on the data says the numbers that the shipped database has."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from frtdesk.base import paths

TEXT = " ".join((paths.resources() / "manual" / "15-data.md").read_text("utf-8").split())


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    address = f"file:{paths.shipped_database()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as opened:
        yield opened


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        (r"^# The data ## What it is ([\d,]+) events", "SELECT count(*) FROM event"),
        (r"the ([\d,]+) actors in them", "SELECT count(*) FROM actor"),
        (r"([\d,]+) entries of sources", "SELECT count(*) FROM event_source"),
        (r"([\d,]+) quotes, and", "SELECT count(*) FROM quote"),
        (r"([\d,]+) of [\d,]+ were found again", "SELECT sum(verified) FROM quote"),
        (r"The other ([\d,]+) have a broken bar", "SELECT count(*) FROM quote WHERE NOT verified"),
        (r"For ([\d,]+) events a page states", "SELECT sum(date_checked) FROM event"),
        (r"For the other ([\d,]+) none does", "SELECT count(*) FROM event WHERE NOT date_checked"),
        (
            r"; ([\d,]+) have only one",
            "SELECT count(*) FROM (SELECT event_key FROM event_source GROUP BY event_key HAVING count(*) = 1)",
        ),
        (
            r"([\d,]+) events are of the United States",
            "WITH RECURSIVE inside(key) AS (SELECT key FROM jurisdiction WHERE code = 'US' UNION "
            "SELECT jurisdiction.key FROM jurisdiction JOIN inside ON jurisdiction.parent_key = inside.key) "
            "SELECT count(*) FROM event WHERE jurisdiction_key IN (SELECT key FROM inside)",
        ),
    ],
)
def test_a_number_of_the_chapter_is_that_of_the_database(database: sqlite3.Connection, said: str, asked: str) -> None:
    found = re.search(said, TEXT)
    assert found is not None
    assert int(found[1].replace(",", "")) == database.execute(asked).fetchone()[0]
