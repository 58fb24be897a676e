"""The shipped database is what its text says: rebuilt, it is the same; counted, nothing is missing."""

from __future__ import annotations

import re
from collections import Counter
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.rules import event_violations
from frtdesk.model.source_text import Actor, SourceText
from frtdesk.store.build import build
from frtdesk.store.check import check
from frtdesk.store.engine import open_database
from frtdesk.store.jurisdictions import is_country, node_of
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from frtdesk.store.read_lessons import read_lessons
from frtdesk.store.read_links import read_links
from frtdesk.store.read_meta import read_meta

DATA = Path(__file__).parents[2] / "data"


def dump(path: Path) -> list[str]:
    with closing(connect(path)) as connection:
        return list(connection.iterdump())


def test_rebuilding_gives_the_shipped_content(text: SourceText, tmp_path: Path) -> None:
    run(build(text, tmp_path / "frt.sqlite"))
    run(build(text, tmp_path / "again.sqlite"))
    assert (tmp_path / "frt.sqlite").read_bytes() == (tmp_path / "again.sqlite").read_bytes()
    rebuilt, ours = dump(tmp_path / "frt.sqlite"), dump(shipped_database())
    # The blobs of the word index depend on the version of SQLite; `check` below looks at what they hold.
    index = re.compile('INSERT INTO "event_words_')
    assert [it for it in rebuilt if not index.match(it)] == [it for it in ours if not index.match(it)]


def test_the_shipped_database_holds_the_text(text: SourceText) -> None:
    database = open_database(shipped_database())
    columns = run(read_columns(database))
    events = {event.id: event for event in read_events(database, columns.key)}
    assert events == {event.id: event for event in text.events}
    assert {lesson.id: lesson for lesson in read_lessons(database)} == {lesson.id: lesson for lesson in text.lessons}
    table = run(read_links(database, columns)).actor_table
    parents = [table.names[parent] if parent >= 0 else None for parent in table.parent]
    ours = map(Actor, table.names, table.kinds, table.aliases, table.countries, parents)
    assert sorted(ours, key=str) == sorted(text.actors, key=str)
    assert read_meta(database).built_from == text.built_from
    assert list(check(database)) == []


def test_nothing_is_missing(text: SourceText) -> None:
    """The counts of the research that the collection was made from."""
    quotes = [quote for event in text.events for quote in event.quotes]
    assert (len(text.events), len(text.actors), len(text.lessons)) == (443, 887, 6)
    assert (len(quotes), sum(quote.verified for quote in quotes)) == (286, 259)
    assert sum(event.checked.date for event in text.events) == 338
    assert sum(event.checked.quotes for event in text.events) == 222
    assert sum(len(event.sources) for event in text.events) == 1317
    assert len({source.url for event in text.events for source in event.sources}) == 1236
    assert sum(event.note is not None for event in text.events) == 39
    assert sum(actor.parent is not None for actor in text.actors) == 52
    assert all(13 <= len(lesson.steps) <= 14 for lesson in text.lessons)
    linked = {relation.to for event in text.events for relation in event.relations}
    assert sum(not event.relations and event.id not in linked for event in text.events) == 3
    kinds = Counter(event.kind for event in text.events)
    assert set(kinds) == {"corporate", "advocacy", "regulation", "context"}
    assert kinds.total() == 443


def test_the_text_keeps_the_rules(text: SourceText) -> None:
    for event in text.events:
        assert list(event_violations(event, lambda code: node_of(code) is not None)) == []
    assert all(is_country(actor.country) for actor in text.actors if actor.country)


def test_events_lie_in_the_file_of_their_year_in_order(text: SourceText) -> None:
    names = [path.stem for path in sorted((DATA / "events").iterdir())]
    years = [str(event.start)[:4] for event in text.events]
    assert sorted(set(years)) == names
    assert years == sorted(years)
    assert [actor.name for actor in text.actors] == sorted((it.name for it in text.actors), key=str.casefold)
    for lesson in text.lessons:
        assert (DATA / "lessons" / f"{lesson.id}.yaml").is_file()


def test_the_counts_in_the_readme_are_true(text: SourceText) -> None:
    said = (DATA / "README.md").read_text("utf-8")
    american = sum(it.jurisdiction is not None and it.jurisdiction.code[:2] == "US" for it in text.events)
    assert f"{american} of the {len(text.events)} events are of the United States" in said.replace("\n  ", " ")
    assert "CC BY 4.0" in (DATA / "LICENSE.md").read_text("utf-8")
