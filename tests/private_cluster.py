"""A private PostgreSQL server for tests, on a socket in a folder of its own."""

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

from tests.server_programs import PROGRAMS


@dataclass(frozen=True)
class Cluster:
    """A private PostgreSQL server on a socket in `folder`. The role `guarded` needs the password `geheim`."""

    folder: Path
    numbers: Iterator[int]
    program: Callable[..., None]

    def address(self, database: str, user: str = "owner", password: str = "") -> str:
        who = f"{user}:{password}" if password else user
        return f"postgresql+psycopg://{who}@/{database}?host={self.folder}"

    def sql(self, text: str, database: str = "postgres") -> None:
        command = [str(PROGRAMS / "psql"), "-h", str(self.folder), "-U", "owner", "-q", "-d", database, "-c", text]
        subprocess.run(command, check=True, timeout=30)

    def start(self) -> None:
        options = f"-k {self.folder} -c listen_addresses='' -c fsync=off"
        self.program("pg_ctl", "-w", "-s", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self.program("pg_ctl", "-w", "-m", "fast", "-s", "stop")

    def cut(self) -> None:
        """End every connection but the one that does so."""
        self.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")

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
    made = Cluster(folder, count(), program)
    made.start()
    try:
        made.sql("CREATE ROLE guarded LOGIN PASSWORD 'geheim'; CREATE ROLE reader LOGIN")
        yield made
    finally:
        program("pg_ctl", "-m", "immediate", "-s", "stop")
        shutil.rmtree(folder, ignore_errors=True)
