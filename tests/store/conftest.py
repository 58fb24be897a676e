"""Databases to test with: the shipped one, writable copies of it, small ones made of a few events, and a server."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from tests.server_programs import PROGRAMS


@pytest.fixture
def shipped() -> Iterator[Database]:
    """The shipped database, as it opens for a reader."""
    database = open_database(shipped_database())
    yield database
    database.close()


@pytest.fixture
def writable_copy(tmp_path: Path) -> Iterator[Database]:
    """A copy of the shipped database, opened for writing."""
    path = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped_database(), path)
    database = open_database(path, writable=True)
    yield database
    database.close()


Make = Callable[..., Path]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """make(events, lessons=...) writes a small database and answers its path."""
    numbers = count()

    def of(*events: Event, lessons: tuple[Lesson, ...] = (), meta: SourceMeta | None = None) -> Path:
        actors = {party.name: Actor(party.name, party.kind) for event in events for party in event.actors}
        path = tmp_path / f"made-{next(numbers)}.sqlite"
        source = SourceText(events, tuple(actors.values()), lessons, meta or SourceMeta("Small", date="2026-01-01"))
        run(build(source, path))
        return path

    return of


@dataclass(frozen=True)
class Cluster:
    """A private PostgreSQL server on a socket in `folder`. The role `guarded` needs the password `geheim`."""

    folder: Path
    numbers: Iterator[int]

    def address(self, database: str, user: str = "owner", password: str = "") -> str:
        who = f"{user}:{password}" if password else user
        return f"postgresql+psycopg://{who}@/{database}?host={self.folder}"

    def sql(self, text: str, database: str = "postgres") -> None:
        command = [str(PROGRAMS / "psql"), "-h", str(self.folder), "-U", "owner", "-q", "-d", database, "-c", text]
        subprocess.run(command, check=True, timeout=30)

    def empty(self) -> str:
        """The address of a new, empty database."""
        name = f"frt{next(self.numbers)}"
        self.sql(f"CREATE DATABASE {name}")
        return self.address(name)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A server of the tests' own, run by an unprivileged user: initdb refuses root."""
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="frtpg", dir="/tmp"))  # a socket's path has at most 107 characters
    if user:
        shutil.chown(folder, user)
    data = folder / "data"

    def program(name: str, *arguments: str) -> None:
        command = [str(PROGRAMS / name), "-D", str(data), *arguments]
        subprocess.run(command, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL, timeout=60)

    program("initdb", "-U", "owner", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "-N")
    rules = data / "pg_hba.conf"
    rules.write_text("local all guarded scram-sha-256\n" + rules.read_text())
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    program("pg_ctl", "-w", "-s", "-l", str(folder / "log"), "-o", options, "start")
    try:
        made = Cluster(folder, count())
        made.sql("CREATE ROLE guarded LOGIN PASSWORD 'geheim'; CREATE ROLE reader LOGIN")
        yield made
    finally:
        program("pg_ctl", "-m", "immediate", "-s", "stop")
        shutil.rmtree(folder, ignore_errors=True)
