"""Columns hold every event, in order, and nothing that a file holds can harm them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags, EdtfError, extent
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import Progress, run
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Source
from frtdesk.model.vocabulary import KIND_CODE, KINDS, OTHER, STAGES, CheckedBits
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.positions import Positions
from frtdesk.store.read_columns import read_columns, whole_days
from frtdesk.store.read_event import read_events
from frtdesk.store.read_links import read_links
from frtdesk.store.read_meta import read_meta

NULL = -(1 << 62)


def columns_of(path: Path) -> Any:
    return run(read_columns(open_database(path)))


def ids(columns: Any) -> list[str]:
    return [columns.ids[i] for i in range(len(columns))]


def test_columns_say_what_the_events_say(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    events = list(read_events(shipped, columns.key))
    assert len(columns) == len(events) == 443
    for i, event in enumerate(events):
        assert (columns.ids[i], columns.titles[i]) == (event.id, event.title)
        days = (columns.start_min[i], columns.start_max[i], columns.end_min[i], columns.end_max[i])
        assert days == event.extent.days()
        assert columns.flags[i] == int(event.extent.flags)
        assert KINDS[columns.kind[i]].code == event.kind
        assert STAGES[columns.stage[i]].code == (event.stage or "")
        assert columns.importance[i] == event.importance
        assert event.jurisdiction is not None
        assert columns.places.codes[columns.place[i]] == event.jurisdiction.code
        assert columns.places.levels[columns.place[i]] == event.jurisdiction.level
        assert columns.checked[i] == expected_bits(event)


def expected_bits(event: Event) -> int:
    bits = CheckedBits.DATE * event.checked.date | CheckedBits.QUOTES * event.checked.quotes
    kinds = {source.kind for source in event.sources}
    bits |= CheckedBits.HAS_QUOTE * bool(event.quotes) | CheckedBits.HAS_SOURCE * bool(event.sources)
    bits |= CheckedBits.SEVERAL_SOURCES * (len(event.sources) > 1)
    bits |= CheckedBits.HAS_PRIMARY * ("primary" in kinds) | CheckedBits.HAS_NEWS * ("news" in kinds)
    return int(bits | CheckedBits.HAS_ANALYSIS * ("analysis" in kinds))


def test_links_say_what_the_events_say(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    links = run(read_links(shipped, columns))
    for i, event in enumerate(read_events(shipped, columns.key)):
        start, stop = links.actors.offsets[i], links.actors.offsets[i + 1]
        roles = [links.role_names[role] for role in links.roles[start:stop]]
        names = [links.actor_table.names[actor] for actor in links.actors[i]]
        kinds = [links.actor_table.kinds[actor] for actor in links.actors[i]]
        assert tuple(map(Party, names, kinds, roles)) == event.actors
        assert tuple(links.policy_names[it] for it in links.policy_types[i]) == event.policy_types
        assert tuple(links.tag_names[it] for it in links.tags[i]) == event.tags
    table = links.actor_table
    aclu = table.names.index("ACLU")
    assert table.aliases[aclu] == ("American Civil Liberties Union",)
    assert table.countries[aclu] == "US"
    members = table.names.index("61 Members of the European Parliament")
    assert table.names[table.parent[members]] == "European Parliament"
    assert list(table.names) == sorted(table.names)


def test_what_leaves_cannot_be_written(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    links = run(read_links(shipped, columns))
    arrays = [value for value in vars(columns).values() if isinstance(value, np.ndarray)]
    arrays += [links.roles, links.actors.values, links.actors.offsets, links.tags.values, columns.ids.offsets]
    assert len(arrays) == 16
    assert not any(array.flags.writeable for array in arrays)


def test_meta_and_places(shipped: Database) -> None:
    meta = read_meta(shipped)
    assert (meta.title, meta.licence) == ("Facial recognition policy", "CC BY 4.0")
    assert (meta.covered_from, meta.covered_to, meta.schema) == ("1998", "2026-06", "1")
    assert meta.covered_to_day == extent("2026-06-30", None).end_max
    places = run(read_columns(shipped)).places
    newham = places.names.index("Newham, London")
    path = [newham]
    while places.parent[path[-1]] >= 0:
        path.append(places.parent[path[-1]])
    assert [places.codes[it] for it in path] == ["GB-NWM", "GB-NWM", "GB-ENG", "GB"]
    assert [places.levels[it] for it in path] == ["local", "state", "state", "national"]
    assert all(parent < child for child, parent in enumerate(places.parent))
    assert places.parent[places.codes.index("EU")] == -1


def test_order_is_by_earliest_start_then_id_and_undated_last(make: Any) -> None:
    path = make(
        Event("b", "B", start="2019"),
        Event("no-date", "N"),
        Event("ä", "Umlaut", start="2019-01-01"),
        Event("Z", "Capitals first", start="2019"),
        Event("a", "A", start="2019-05"),
        Event("open", "O", start="..", end="2030"),
        Event("\U0001f600", "Astral", start="2019"),
        Event("\ufb01", "Ligature", start="2019"),
    )
    columns = columns_of(path)
    assert ids(columns) == ["open", "Z", "b", "ä", "\ufb01", "\U0001f600", "a", "no-date"]
    assert columns.start_min[0] == columns.start_max[0] == DISTANT_PAST
    assert columns.flags[-1] == int(DateFlags.UNDATED)


def test_long_ids_keep_the_order(make: Any) -> None:
    names = ["x" * 150 + "b", "x" * 150 + "a", "y", "x"]
    path = make(*(Event(name, name, start="2020") for name in names))
    assert ids(columns_of(path)) == sorted(names)


def test_no_event_and_one_event(make: Any) -> None:
    empty = columns_of(make())
    assert len(empty) == 0
    assert len(run(read_links(open_database(make()), empty)).actors.offsets) == 1
    one = columns_of(make(Event("only", "Only one")))
    assert ids(one) == ["only"]
    assert (one.kind[0], one.importance[0], one.place[0], one.stage[0]) == (OTHER, 3, -1, 0)


def test_unknown_kinds_are_other_and_none_is_lost(make: Any) -> None:
    path = make(Event("a", "A", kind="rumour"), Event("b", "B", kind="context"))
    assert sorted(columns_of(path).kind) == sorted([OTHER, KIND_CODE["context"]])


def test_events_in_the_bin_are_left_out(make: Any) -> None:
    path = make(Event("a", "A", start="2019"), Event("b", "B", start="2020"), Event("c", "C", tags=("t",)))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE event SET deleted_at = '2026-01-01T00:00:00Z' WHERE id = 'c'")
        connection.commit()
    columns = columns_of(path)
    assert ids(columns) == ["a", "b"]
    assert len(run(read_links(open_database(path), columns)).tags.values) == 0


def test_reading_streams_and_can_be_cancelled(shipped: Database) -> None:
    work = read_columns(shipped)
    step = next(work)
    assert isinstance(step, Progress)
    assert (step.done, step.total) == (443, 443)
    work.close()


HOSTILE = [
    "UPDATE event SET importance = 99 WHERE key = 1",
    "UPDATE event SET importance = 'high' WHERE key = 1",
    "UPDATE event SET importance = -1e300 WHERE key = 1",
    "UPDATE event SET start_min = 'soon' WHERE key = 1",
    "UPDATE event SET start_min = 9223372036854775807, start_max = -9223372036854775808 WHERE key = 1",
    "UPDATE event SET start_min = 9e999 WHERE key = 1",
    "UPDATE event SET end_min = x'ff' WHERE key = 1",
    "UPDATE event SET date_flags = -1 WHERE key = 1",
    "UPDATE event SET kind = x'ff00fe' WHERE key = 1",
    "UPDATE event SET stage = 12 WHERE key = 1",
    "UPDATE event SET title = CAST(x'c3' AS TEXT) WHERE key = 1",
    "UPDATE event SET title = CAST(x'a9' AS TEXT) WHERE key = 2",
    "UPDATE event SET title = x'00ff' WHERE key = 1",
    "UPDATE event SET title = 12.5 WHERE key = 1",
    "UPDATE event SET id = CAST(x'eda080' AS TEXT) WHERE key = 1",
    "UPDATE event SET date_checked = 'perhaps' WHERE key = 1",
    "UPDATE event SET jurisdiction_key = 'nowhere' WHERE key = 1",
    "UPDATE jurisdiction SET parent_key = key",
    "UPDATE jurisdiction SET parent_key = 12345678, name = name || x'ff'",
    "UPDATE event_source SET source_key = 'x' || source_key WHERE event_key = 1",
    "UPDATE event_actor SET role = x'ff', position = 'last', actor_key = 99999999 + actor_key WHERE event_key = 1",
    "UPDATE actor SET parent_key = 'x', name = name || x'ff'",
    "UPDATE meta SET value = CAST(x'ff' AS TEXT) WHERE key <> 'schema'",
    "UPDATE meta SET value = '2026-99' WHERE key = 'covered_to'",
    "UPDATE quote SET event_key = 99999999",
]


def test_no_value_in_a_file_can_harm(tmp_path: Path) -> None:
    for number, sql in enumerate(HOSTILE):
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(shipped_database().read_bytes())
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA ignore_check_constraints = ON")
            connection.execute(sql)
            connection.commit()
        database = open_database(path)
        columns = run(read_columns(database))
        links = run(read_links(database, columns))
        events = list(read_events(database, columns.key))
        assert len(columns) == len(events) == 443, sql
        assert [columns.titles[i] for i in range(443)] == [event.title for event in events], sql
        assert columns.importance.min() >= 1, sql
        assert columns.importance.max() <= 5, sql
        assert (columns.start_min <= columns.start_max).all(), sql
        assert (columns.end_min <= columns.end_max).all(), sql
        assert (columns.start_min >= DISTANT_PAST).all(), sql
        assert (columns.end_max <= DISTANT_FUTURE).all(), sql
        assert len(links.roles) == len(links.actors.values), sql


DATES = st.sampled_from(
    [None, "", "..", "2019", "2019-05", "2019-05-14~", "-0044", "[2019,2021]", "{2019,2021}", "[..2019]", "[2019..]"]
)


@given(st.lists(st.tuples(DATES, DATES), min_size=1, max_size=8))
def test_days_with_sentinels_are_those_of_an_extent(pairs: list[tuple[str | None, str | None]]) -> None:
    extents = []
    for start, end in pairs:
        try:
            extents.append(extent(start, end))
        except EdtfError:
            continue
    stored = [(it.start_min, it.start_max, it.end_min, it.end_max) for it in extents]
    days = np.array([[NULL if day is None else day for day in row] for row in stored], np.int64).reshape(-1, 4).T
    found = whole_days(days, np.array([int(it.flags) for it in extents], np.int64))
    assert [tuple(row) for row in found.T.tolist()] == [it.days() for it in extents]


@given(st.lists(st.integers(-5, 20), unique=True), st.lists(st.integers(-6, 21)))
def test_positions_are_those_of_a_list(keys: list[int], asked: list[int]) -> None:
    found = Positions(keys).of(np.array(asked, np.int64))
    assert found.tolist() == [keys.index(key) if key in keys else -1 for key in asked]


def test_evidence_of_a_bare_event(make: Any) -> None:
    source = Source(None, "Me", "A letter", None, "analysis")
    quote = Quote("Words", "Somebody", None, None, None, 0, True)
    path = make(
        Event("a", "A", start="2019", sources=(source,), quotes=(quote,), checked=Checked(True, True)),
        Event("b", "B", start="2020", jurisdiction=Place("local", "US-CA", "Nowhere")),
    )
    wanted = CheckedBits.DATE | CheckedBits.QUOTES | CheckedBits.HAS_QUOTE
    assert columns_of(path).checked.tolist() == [
        int(wanted | CheckedBits.HAS_SOURCE | CheckedBits.HAS_ANALYSIS),
        0,
    ]
