"""A filter over the columns shows what a query over the tables finds, whatever the collection and the filter."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import sql_oracle
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_collections import collections, filters, terms, words
from sql_oracle import assert_agrees, days

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.filter import Filter
from frtdesk.model.query import parse
from frtdesk.model.source_text import SourceText
from frtdesk.model.span import span_of
from frtdesk.store.build import build
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where a database that is soon thrown away need not wait for a disk."""


@settings(max_examples=10, suppress_health_check=list(HealthCheck))
@given(collections(), st.lists(st.one_of(filters, terms, words), min_size=30, max_size=30))
def test_a_filter_shows_what_a_query_finds(collection: SourceText, asked: list[Filter]) -> None:
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        path = Path(folder) / "random.sqlite"
        run(build(collection, path))
        database = open_database(path)
        try:
            assert_agrees(database, f"sqlite:///{path}", asked)
        finally:
            database.close()


SHIPPED_ADDRESS = f"sqlite:///file:{shipped_database()}?mode=ro&immutable=1&uri=true"
SHIPPED = [
    "actor:amazon",
    "actor:(Google OR microsoft) -kind:context",
    "place:US type:ban stage:(enacted OR in_force)",
    'place:"san francisco" OR place:EU',
    "during:2020-06 role:decides",
    "certainly:2019..2021 importance:>=4 -source:primary",
    "after:2024 -before:2025 checked:no",
    'quote:yes speaker:"brad smith"',
    "tag:bipa OR tag:clearview",
    '"human rights" -moratori*',
    "relation:responds_to kind:corporate",
    "lesson:three-companies-one-week -actor:ibm",
    "level:local -quote:yes",
    "publisher:cnet",
]


@pytest.mark.parametrize("text", SHIPPED)
def test_shipped_events_are_found_alike(shipped: Database, text: str) -> None:
    assert_agrees(shipped, SHIPPED_ADDRESS, [parse(text)])


def test_the_comparison_would_notice(shipped: Database) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sql_oracle, "_at_least", lambda end, day: end >= day)  # open ends are forgotten
        with pytest.raises(AssertionError):
            assert_agrees(shipped, SHIPPED_ADDRESS, [parse("after:2024")])


@pytest.mark.parametrize("text", ["2019", "2019-02", "2020-02", "2018-12..2020-02", "-0043", "-0043-03..2019-12"])
def test_days_are_reckoned_alike(text: str) -> None:
    assert days(text) == span_of(text)
