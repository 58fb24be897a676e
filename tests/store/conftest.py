"""Databases to test with: the shipped one, writable copies of it, small ones made of a few events, and a server."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
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
from tests.private_cluster import cluster

__all__ = ["cluster"]


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
