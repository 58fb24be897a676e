"""What was kept of a file is what it holds; a file that changed, or a damaged snapshot, is read again."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_bulk_reading import values_of

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.columns import Columns
from frtdesk.store import snapshot
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_links import read_links


def columns_of(file: Path) -> Columns:
    database = open_database(file)
    columns = run(read_columns(database))
    return replace(columns, links=run(read_links(database, columns)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return shutil.copyfile(shipped_database(), tmp_path / "copy.sqlite")


@pytest.fixture
def folder(tmp_path: Path, file: Path) -> Path:
    """A cache folder with a snapshot of `file`."""
    state = snapshot.state_of(file)
    assert state is not None
    run(snapshot.keep(tmp_path / "cache", file, state, columns_of(file)))
    return tmp_path / "cache"


def test_what_was_kept_is_what_the_file_holds(file: Path, folder: Path) -> None:
    found, wanted = snapshot.load(folder, file), columns_of(file)
    assert found is not None
    assert found.links is not None
    assert wanted.links is not None
    assert {**values_of(found), "links": values_of(found.links)} == {
        **values_of(wanted),
        "links": values_of(wanted.links),
    }
    assert not found.key.flags.writeable
    assert not found.links.roles.flags.writeable


def test_a_file_that_changed_is_read_again(file: Path, folder: Path) -> None:
    moved = file.stat().st_mtime_ns + 1_000
    os.utime(file, ns=(moved, moved))
    assert snapshot.load(folder, file) is None


def test_a_change_that_keeps_size_and_time_is_noticed_by_its_counter(file: Path, folder: Path) -> None:
    before = file.stat()
    data = bytearray(file.read_bytes())
    data[27] ^= 1
    file.write_bytes(data)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert snapshot.load(folder, file) is None


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_file_with_a_journal_is_neither_kept_nor_looked_for(suffix: str, file: Path, folder: Path) -> None:
    Path(f"{file}{suffix}").touch()
    assert snapshot.state_of(file) is None
    assert snapshot.load(folder, file) is None


def test_a_file_that_changed_while_it_was_read_is_not_kept(file: Path, tmp_path: Path) -> None:
    run(snapshot.keep(tmp_path / "cache", file, "another state", columns_of(file)))
    assert snapshot.load(tmp_path / "cache", file) is None


def test_another_version_does_not_read_it(file: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot, "__version__", "0.0.0.other")
    assert snapshot.load(folder, file) is None


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_a_damaged_snapshot_is_not_used(data: st.DataObject, file: Path, folder: Path) -> None:
    (kept,) = folder.iterdir()
    sound = kept.read_bytes()
    at = data.draw(st.integers(0, len(sound) - 1))
    harm = data.draw(st.sampled_from(["cut", "turn", "insert"]))
    if harm == "cut":
        kept.write_bytes(sound[:at])
    elif harm == "turn":
        kept.write_bytes(sound[:at] + bytes([sound[at] ^ data.draw(st.integers(1, 255))]) + sound[at + 1 :])
    else:
        kept.write_bytes(sound[:at] + b"\xff" + sound[at:])
    found = snapshot.load(folder, file)
    kept.write_bytes(sound)
    assert found is None


def test_only_the_last_few_are_kept(file: Path, folder: Path, tmp_path: Path) -> None:
    (oldest,) = folder.iterdir()
    os.utime(oldest, ns=(1, 1))
    columns = columns_of(file)
    for number in range(snapshot.KEPT):
        other = shutil.copyfile(file, tmp_path / f"other-{number}.sqlite")
        state = snapshot.state_of(other)
        assert state is not None
        run(snapshot.keep(folder, other, state, columns))
    assert len(list(folder.iterdir())) == snapshot.KEPT
    assert not oldest.exists()


def test_one_that_is_given_up_leaves_nothing(file: Path, tmp_path: Path) -> None:
    state = snapshot.state_of(file)
    assert state is not None
    work = snapshot.keep(tmp_path / "cache", file, state, columns_of(file))
    next(work)
    work.close()
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_folder_that_cannot_be_written_does_no_harm(file: Path, tmp_path: Path) -> None:
    state = snapshot.state_of(file)
    assert state is not None
    (tmp_path / "in the way").touch()
    run(snapshot.keep(tmp_path / "in the way", file, state, columns_of(file)))
    assert snapshot.load(tmp_path / "in the way", file) is None


def test_forgetting(file: Path, folder: Path) -> None:
    snapshot.forget(folder, file)
    assert snapshot.load(folder, file) is None
    snapshot.forget(folder, file)
