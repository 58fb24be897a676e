"""Killed anywhere, or without room on the disk: every time the database opens, nothing is wrong with it, and what was
told as done is there."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.soak.conftest import SOAK

KILLS = 500 if SOAK else 20
SEED = random.randrange(1_000_000)

linux = pytest.mark.skipif(sys.platform != "linux", reason="forks, and asks Linux for a disk of its own")


@linux
@pytest.mark.timeout(KILLS * 8)
def test_killed_at_any_point(tmp_path: Path, in_process: Any) -> None:
    counts = in_process("kills", "kills", tmp_path, KILLS, SEED, patience=KILLS * 8)
    assert int(counts["all"]) == KILLS


@linux
def test_files_that_may_not_grow(tmp_path: Path, in_process: Any) -> None:
    assert in_process("files with a largest size", "full_disk", tmp_path, "limit")["edits"] > 5


@linux
def test_a_disk_that_is_full_and_then_only_read(tmp_path: Path, in_process: Any) -> None:
    if not _may_mount(tmp_path):
        pytest.skip("nothing may be mounted here: 1 test of a full disk left out")
    counts = in_process("a full disk, then read-only", "full_disk", tmp_path, "tmpfs", before=("unshare", "-rm"))
    assert counts["edits"] > 5
    assert counts["remounted"] == 1


def _may_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    trial = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(folder)]
    return subprocess.run(trial, capture_output=True, check=False).returncode == 0
