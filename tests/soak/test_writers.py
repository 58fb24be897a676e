"""Two writers on a file: no update is lost, none is done twice, and whatever keeps one from writing is a sentence."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.soak.acts import make_seed
from tests.soak.conftest import SOAK

SECONDS = 600 if SOAK else 10
SEED = random.randrange(1_000_000)


@pytest.mark.timeout(SECONDS + 200)
def test_on_one_file(tmp_path: Path, in_process: Any) -> None:
    make_seed(tmp_path)
    file = tmp_path / "seed"
    counts = in_process("two writers on a file", "writers", file, SECONDS, SEED, patience=SECONDS + 150)
    assert counts["edits"] > 5
