"""What stands where a file is to be written, and is no file: it stays what it is. A full disk leaves the old file."""

import errno
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats.replace_file import STALE_SECONDS, check_place, replace_file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
@pytest.mark.parametrize("through_link", [False, True])
def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path, through_link: bool) -> None:
    # A pipe stands for a device: where the program may, renaming over /dev/full would take it from everybody.
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    named = pipe
    if through_link:
        named = tmp_path / "link.csv"
        named.symlink_to(pipe)
    with pytest.raises(FrtError, match=r"is no file"):
        check_place(named)
    with pytest.raises(FrtError, match=r"is no file"):
        replace_file(named, [b"a,b\n"])
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert {each.name for each in tmp_path.iterdir()} == {pipe.name, named.name}


def test_a_link_that_leads_nowhere_yet_gets_its_file(tmp_path: Path) -> None:
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "target.csv")
    replace_file(link, [b"a,b\n"])
    assert link.is_symlink()
    assert (tmp_path / "target.csv").read_bytes() == b"a,b\n"


@pytest.mark.parametrize("old", [b"old", None])
def test_on_a_full_disk_the_old_file_stays_and_nothing_is_half_written(tmp_path: Path, old: bytes | None) -> None:
    file = tmp_path / "x.csv"
    if old is not None:
        file.write_bytes(old)

    def pieces() -> Iterator[bytes]:
        yield b"a" * 100_000
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(FrtError, match="no room left") as caught:
        replace_file(file, pieces())
    assert ("old file" in caught.value.hint) == (old is not None)
    assert list(tmp_path.iterdir()) == ([] if old is None else [file])
    assert old is None or file.read_bytes() == old


def test_what_an_ended_program_left_of_a_file_is_taken_away(tmp_path: Path) -> None:
    old, young = tmp_path / ".a.csv.0000.part", tmp_path / ".a.csv.1111.part"
    other = tmp_path / ".b.csv.0000.part"
    for file in (old, young, other):
        file.write_text("half")
    for file in (old, other):
        os.utime(file, (0, time.time() - STALE_SECONDS - 60))
    replace_file(tmp_path / "a.csv", [b"whole"])
    assert sorted(file.name for file in tmp_path.iterdir()) == [young.name, other.name, "a.csv"]
