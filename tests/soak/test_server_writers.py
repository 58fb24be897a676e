"""Two writers on a server whose connections are cut: no update is lost, none is done twice, and sentences say why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frtdesk.base.progress import run
from frtdesk.store.copy_database import copy_database
from frtdesk.store.engine import open_database
from tests.soak.acts import make_seed
from tests.soak.test_writers import SECONDS, SEED


@pytest.mark.timeout(SECONDS + 200)
def test_two_writers_on_a_server_whose_connections_are_cut(tmp_path: Path, cluster: Any, in_process: Any) -> None:
    make_seed(tmp_path)
    source = open_database(tmp_path / "seed")
    target = cluster.empty()
    run(copy_database(source, target)).close()
    what, base = "two writers on a server", cluster.address("postgres")
    counts = in_process(what, "writers", target, SECONDS, SEED, base, patience=SECONDS + 150)
    assert counts["edits"] > 5
    assert counts["cuts"] > 3
