"""Two writers at once: no update is lost, none is done twice, and whatever keeps one from writing is a sentence."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from frtdesk.base.progress import run
from frtdesk.store.create import copy_database
from frtdesk.store.engine import open_database
from tests.server_programs import PROGRAMS
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


@pytest.mark.skipif(PROGRAMS is None, reason="no PostgreSQL server is installed")
@pytest.mark.timeout(SECONDS + 200)
def test_on_a_server_whose_connections_are_cut(tmp_path: Path, cluster: Any, in_process: Any) -> None:
    make_seed(tmp_path)
    source = open_database(tmp_path / "seed")
    target = cluster.empty()
    run(copy_database(source, target)).close()
    what, base = "two writers on a server", cluster.address("postgres")
    counts = in_process(what, "writers", target, SECONDS, SEED, base, patience=SECONDS + 150)
    assert counts["edits"] > 5
    assert counts["cuts"] > 3
