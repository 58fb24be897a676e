"""What a person does to files, again and again until the process is killed, and what must hold of them afterwards.

An act is two functions. `do(folder, number, say)` never ends; it calls `say` once for everything that is done and that
the program has told as done. `holds(folder, said)` looks at the folder after the kill; it raises AssertionError.
"""

from __future__ import annotations

import csv
import json
import random
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from unittest.mock import patch

from frtdesk.app.content import StoreContent
from frtdesk.app.exports import registry
from frtdesk.app.importing import import_file
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.order import Order
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.event import Event
from frtdesk.model.safety_copy import HAND
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store import identity, migrations
from frtdesk.store.build import build
from frtdesk.store.check import check
from frtdesk.store.create import copy_file, create_database, upgrade
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from frtdesk.store.safety_copies import keep_copy, restore
from tests.soak.random_writing import Writing, law_of_the_log

Say = Callable[[str], None]
EVENTS = 60
ROWS = 400


@dataclass(frozen=True)
class Act:
    """`longest`: seconds after which it is killed at the latest."""

    do: Callable[[Path, int, Say], None]
    holds: Callable[[Path, list[str]], None]
    longest: float = 0.6


def make_seed(folder: Path) -> None:
    """A small database, and a table to be taken in."""
    shipped = open_database(shipped_database())
    keys = run(read_columns(shipped)).key[100 : 100 + EVENTS]
    events = list(read_events(shipped, keys))
    shipped.close()
    names = {event.id for event in events}
    kept = tuple(_alone(event, names) for event in events)
    actors = {party.name: Actor(party.name, party.kind) for event in kept for party in event.actors}
    run(build(SourceText(kept, tuple(actors.values()), (), SourceMeta("Seed", date="2026-01-01")), folder / "seed"))
    with (folder / "rows.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["title", "start", "tags", "actors"])
        writer.writerows(
            [f"Row {n} of file", f"20{n % 30 + 10}-05-04", "red; green", f"Who {n % 7}"] for n in range(ROWS)
        )


def _alone(event: Event, names: set[str]) -> Event:
    return replace(event, relations=tuple(one for one in event.relations if one.to in names))


def seed_in(folder: Path, name: str = "edited.sqlite") -> Path:
    path = folder / name
    path.write_bytes((folder.parent / "seed").read_bytes())
    return path


def sound(path: Path) -> Iterator[Database]:
    """The database, which opens, and with which nothing is wrong."""
    database = open_database(path, writable=True)
    try:
        assert database.writable, database.read_only_because
        assert list(check(database)) == [], path.name
        yield database
    finally:
        database.close()


def _nothing_half(folder: Path, expected: set[str]) -> None:
    """Whatever has a name in a folder is meant to be there."""
    names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    extra = {name for name in names - expected if not name.endswith("-journal")}
    assert not extra, extra


# ---------------------------------------------------------------------- editing


def _edit(folder: Path, number: int, say: Say) -> None:
    database = open_database(seed_in(folder), writable=True)
    say("ready")
    writing = Writing(database, random.Random(number), "her")
    while True:
        revision = writing.act()
        if revision is not None:
            say(str(revision))


def _edits_hold(folder: Path, said: list[str]) -> None:
    for database in sound(folder / "edited.sqlite"):
        law_of_the_log(database, [int(one) for one in said])
    _nothing_half(folder, {"edited.sqlite"})


# ---------------------------------------------------------------------- import


def _import(folder: Path, _number: int, say: Say) -> None:
    database = open_database(seed_in(folder), writable=True)
    text = (folder.parent / "rows.csv").read_text("utf-8")
    say("ready")
    for number in count():
        file = folder / f".rows{number}.csv"
        file.write_text(text.replace(" of file", f" of file {number}"), "utf-8")
        run(import_file(database, file, Wishes()))
        say(str(number))


def _imports_hold(folder: Path, said: list[str]) -> None:
    for database in sound(folder / "edited.sqlite"):
        with database.reading() as reader:
            rows = reader.all("SELECT title FROM event WHERE title LIKE 'Row % of file %'")
        found = [int(str(row[0]).rpartition(" ")[2]) for row in rows]
        counts = {number: found.count(number) for number in set(found)}
        assert set(counts.values()) <= {ROWS}, counts
        assert {int(one) for one in said} <= set(counts)
    copies_hold(folder, said)


# ---------------------------------------------------------------------- safety copies, new files, copies


def _keep(folder: Path, _number: int, say: Say) -> None:
    database = open_database(seed_in(folder), writable=True)
    say("ready")
    for number in count():
        run(keep_copy(database))
        say(str(number))


def copies_hold(folder: Path, said: list[str]) -> None:
    """`folder` is the home of the one who was killed."""
    copies = [path for path in folder.rglob("snapshots/*") if not path.name.startswith(".")]
    assert len(copies) >= min(len(said), 10)
    for path in copies:
        for _ in sound(path):
            pass
    _nothing_half(folder, {"edited.sqlite"} | {".local"})


def _new(folder: Path, _number: int, say: Say) -> None:
    say("ready")
    for number in count():
        create_database(folder / f"{number}.sqlite").close()
        say(str(number))


def _copy(folder: Path, _number: int, say: Say) -> None:
    database = open_database(seed_in(folder))
    say("ready")
    for number in count():
        run(copy_file(database, folder / f"{number}.sqlite")).close()
        say(str(number))


def _files_hold(folder: Path, said: list[str]) -> None:
    whole = [path for path in folder.glob("*.sqlite") if path.stem.isdigit()]
    assert {int(one) for one in said} <= {int(path.stem) for path in whole}
    for path in whole:
        for _ in sound(path):
            pass
    _nothing_half(folder, {path.name for path in whole} | {"edited.sqlite"})


def _restore(folder: Path, number: int, say: Say) -> None:
    database = open_database(seed_in(folder), writable=True)
    kept = run(keep_copy(database, why=HAND))
    assert kept is not None
    say("ready")
    for turn in count(number):
        writing = Writing(database, random.Random(turn), "her")  # what was done since is gone, and cannot be undone
        for _ in range(3):
            writing.act()
        run(restore(database, kept))
        say(str(turn))


def _restored_holds(folder: Path, said: list[str]) -> None:
    for database in sound(folder / "edited.sqlite"):
        law_of_the_log(database, ())
    copies_hold(folder, said)


# ---------------------------------------------------------------------- migration

_NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table("later", sa.Column("key", sa.Integer(), primary_key=True), sa.Column("word", sa.Text()))
    op.add_column("event", sa.Column("later", sa.Text()))
    for (key,) in op.get_bind().exec_driver_sql("SELECT key FROM event").fetchall():
        op.get_bind().exec_driver_sql("UPDATE event SET later = 'x' || key WHERE key = ?", (key,))
        op.get_bind().exec_driver_sql("INSERT INTO later VALUES (?, 'x')", (key,))
"""


def _upgrade(folder: Path, _number: int, say: Say) -> None:
    versions = folder / ".migrations" / "versions"
    versions.mkdir(parents=True)
    first = Path(migrations.__file__).parent / "versions" / "version_1.py"
    (versions / "version_1.py").write_text(first.read_text("utf-8"), "utf-8")
    (versions / "version_2.py").write_text(_NEXT, "utf-8")
    with (
        patch.object(migrations, "__file__", str(versions.parent / "__init__.py")),
        patch.object(migrations, "SCHEMA", 2),
        patch.object(identity, "SCHEMA", 2),
    ):
        say("ready")
        for number in count():
            upgrade(seed_in(folder, f"{number}.sqlite")).close()
            say(str(number))


def _upgrades_hold(folder: Path, said: list[str]) -> None:
    for path in folder.glob("*.sqlite"):
        number, kept = path.stem.partition(".")[::2]
        if path.stat().st_size < (folder.parent / "seed").stat().st_size:
            assert not kept
            continue  # the act's own copying was cut off, before any upgrade
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            (schema,) = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
            if schema == "2":
                assert not kept
                assert connection.execute("SELECT count(*) FROM event WHERE later = 'x' || key").fetchone() == (EVENTS,)
                assert connection.execute("SELECT count(*) FROM later").fetchone() == (EVENTS,)
                assert (folder / f"{number}.old-1.sqlite").exists()
        assert number not in said or schema == ("1" if kept else "2")
        if schema == "1":
            for _ in sound(path):
                pass


# ---------------------------------------------------------------------- export

EXPORTS = ("out.csv", "out.json", "out.xlsx", "out.ics")


def _export(folder: Path, number: int, say: Say) -> None:
    database = open_database(seed_in(folder))
    columns = run(read_columns(database))
    formats = registry()
    say("ready")
    for turn in count(number):
        file = folder / EXPORTS[turn % len(EXPORTS)]
        kept = columns.start_min > columns.start_min[turn % (EVENTS // 2)]
        order = Order(StoreContent(database, columns, kept), lambda: None)
        replace_file(file, formats.of_file(file).write(order))
        say(file.name)


def _exports_hold(folder: Path, said: list[str]) -> None:
    assert {name for name in said if name != "ready"} <= {path.name for path in folder.iterdir()}
    for path in folder.glob("out.*"):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as packed:
                assert packed.testzip() is None
        text = path.read_text("utf-8-sig") if path.suffix != ".xlsx" else ""
        if path.suffix == ".json":
            json.loads(text)
        elif path.suffix == ".ics":
            assert text.rstrip().endswith("END:VCALENDAR")
        elif path.suffix == ".csv":
            assert len({len(row) for row in csv.reader(text.splitlines(keepends=True))}) == 1
    _nothing_half(folder, {*EXPORTS, "edited.sqlite"})


ACTS = {
    "edit": Act(_edit, _edits_hold),
    "import": Act(_import, _imports_hold, 0.8),
    "upgrade": Act(_upgrade, _upgrades_hold, 0.8),
    "safety copy": Act(_keep, copies_hold),
    "restore": Act(_restore, _restored_holds, 0.8),
    "new": Act(_new, _files_hold),
    "copy": Act(_copy, _files_hold),
    "export": Act(_export, _exports_hold, 1.0),
}
