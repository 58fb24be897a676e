"""A large file opens from what was kept of it; a small one, and one that changed, from the file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from frtdesk.app import archive as archive_module
from frtdesk.app.archive import connect
from frtdesk.base.paths import shipped_database, user_cache_folder
from frtdesk.base.progress import run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return shutil.copyfile(shipped_database(), tmp_path / "large.sqlite")


def steps_to_read(file: Path) -> int:
    """How many steps reading takes; what was read is kept afterwards, if it is worth while."""
    archive = connect(str(file))
    steps: list[object] = []
    columns = run(archive.read(), steps.append)
    assert len(columns) == 443
    assert columns.links is not None
    run(archive.keep(columns))
    archive.close()
    return len(steps)


def test_a_large_file_is_read_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "LARGE", 1_000)
    assert steps_to_read(file) > 0
    assert steps_to_read(file) == 0
    os.utime(file, (1, 1))
    assert steps_to_read(file) > 0


def test_nothing_is_kept_of_a_small_file(file: Path) -> None:
    assert file.stat().st_size < archive_module.LARGE
    assert steps_to_read(file) > 0
    assert not user_cache_folder().exists()


def test_links_of_many_events_come_apart(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "AT_ONCE", 100)
    archive = connect(str(file))
    first = run(archive.read(whole=False))
    assert first.links is None
    assert run(archive.complete(first)).links is not None
    archive.close()
