"""The migrations make exactly the tables that the program declares, and the database itself holds the rules."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from frtdesk.base.paths import shipped_database
from frtdesk.store.create import create_database, upgrade
from frtdesk.store.engine import open_database
from frtdesk.store.schema import SCHEMA
from frtdesk.store.tables import Base


def test_migrations_make_the_declared_tables(tmp_path: Path) -> None:
    database = create_database(tmp_path / "new.sqlite")
    with database.writing() as connection:
        ours = {"compare_type": True, "include_name": lambda name, kind, _: not str(name).startswith("event_words")}
        context = MigrationContext.configure(connection, opts={**ours, "target_metadata": Base.metadata})
        differences = compare_metadata(context, Base.metadata)
        version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    database.close()
    assert [it for it in differences if "alembic_version" not in str(it)] == []
    assert version == str(SCHEMA)


def test_comparison_sees_a_column_too_many(tmp_path: Path) -> None:
    database = create_database(tmp_path / "new.sqlite")
    with database.writing() as connection:
        connection.exec_driver_sql("ALTER TABLE event ADD COLUMN colour TEXT")
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)
    database.close()
    assert "colour" in str(differences)


def test_check_constraints_are_those_declared(tmp_path: Path) -> None:
    """Autogenerate does not look at CHECK: the names are compared here."""
    database = create_database(tmp_path / "new.sqlite")
    with database.writing() as connection:
        made = {
            (table, constraint["name"])
            for table in Base.metadata.tables
            for constraint in inspect(connection).get_check_constraints(table)
        }
    database.close()
    declared = {
        (table.name, found)
        for table in Base.metadata.sorted_tables
        for found in re.findall(r"CONSTRAINT (ck_\w+)", str(CreateTable(table).compile(dialect=postgresql.dialect())))
    }
    assert made == declared


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET importance = 6 WHERE key = 1",
        "UPDATE event SET id = '' WHERE key = 1",
        "UPDATE event SET id = (SELECT id FROM event WHERE key = 2) WHERE key = 1",
        "UPDATE event SET title = NULL WHERE key = 1",
        "UPDATE event SET start_min = 5, start_max = 4 WHERE key = 1",
        "UPDATE event SET jurisdiction_key = 999999 WHERE key = 1",
        "INSERT INTO relation VALUES (1, 1, 0, 'follows')",
        "INSERT INTO relation SELECT from_key, to_key, 9, 'cites' FROM relation LIMIT 1",
        "INSERT INTO event_actor VALUES (1, 999999, 0, 'calls')",
        "UPDATE quote SET source_key = 999999",
        "UPDATE source SET url = (SELECT url FROM source WHERE key = 2) WHERE key = 1",
        "UPDATE actor SET name = (SELECT name FROM actor WHERE key = 2) WHERE key = 1",
        "UPDATE actor SET parent_key = key",
        "DELETE FROM actor WHERE key = (SELECT actor_key FROM event_actor LIMIT 1)",
        "DELETE FROM source WHERE key = (SELECT source_key FROM event_source LIMIT 1)",
    ],
)
def test_the_database_refuses_what_breaks_its_rules(sql: str) -> None:
    with closing(sqlite3.connect(":memory:")) as memory, closing(sqlite3.connect(shipped_database())) as source:
        source.backup(memory)
        memory.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            memory.executescript(f"BEGIN; {sql}; COMMIT")


def test_an_event_takes_what_belongs_to_it_along() -> None:
    with closing(sqlite3.connect(":memory:")) as memory, closing(sqlite3.connect(shipped_database())) as source:
        source.backup(memory)
        memory.execute("PRAGMA foreign_keys = ON")
        memory.execute("DELETE FROM event")
        memory.commit()
        for table in ("event_actor", "event_source", "event_tag", "quote", "relation", "event_text"):
            assert memory.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert memory.execute("SELECT count(*) FROM actor").fetchone() == (887,)


def test_upgrading_keeps_a_copy_of_the_old(tmp_path: Path) -> None:
    database = create_database(tmp_path / "new.sqlite")
    with database.writing() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = '0' WHERE key = 'schema'")
    database.close()
    upgraded = upgrade(tmp_path / "new.sqlite")
    upgraded.close()
    assert open_database(tmp_path / "new.sqlite").name == "new.sqlite"
    assert (tmp_path / "new.old-1.sqlite").exists()
