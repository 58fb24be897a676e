"""Numbers of sources and quotes are those of the events themselves."""

from __future__ import annotations

from frtdesk.base import paths
from frtdesk.base.progress import run
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_counts import read_counts
from frtdesk.store.read_event import read_events


def test_the_shipped_events_have_as_many_as_they_list() -> None:
    database = open_database(paths.shipped_database())
    try:
        columns = run(read_columns(database))
        counts = run(read_counts(database, columns))
        events = list(read_events(database, columns.key))
    finally:
        database.close()
    assert counts.sources.tolist() == [len(event.sources) for event in events]
    assert counts.quotes.tolist() == [len(event.quotes) for event in events]
    assert not counts.sources.flags.writeable
