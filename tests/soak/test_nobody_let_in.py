"""Whatever a file holds: an answer or a sentence, within 2 s and a gigabyte."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.soak.conftest import SOAK
from tests.soak.guided import GUIDED, atheris_is_there
from tests.soak.targets import SHARES, TARGETS

INPUTS = 1_000_000 if SOAK else 10_000
SEED = random.randrange(1_000_000)
HALVES = (("edtf", "filter", "view line", "picture", "profile", "lesson", "csv", "timesketch"), ())
PATIENCE = 6 * 3_600 if SOAK else 110


def test_every_target_has_its_share() -> None:
    assert set(SHARES) == set(TARGETS)
    assert sum(SHARES.values()) == 100


@pytest.mark.timeout(PATIENCE + 10)
@pytest.mark.parametrize("part", [0, 1])
def test_no_input_is_too_much(part: int, in_process: Any) -> None:
    quick = HALVES[0]
    names = quick if part == 0 else [name for name in TARGETS if name not in quick]
    share = INPUTS * sum(SHARES[name] for name in names) // 100
    counts = in_process("random inputs", "fuzz", share, SEED, *names, patience=PATIENCE)
    assert counts["all"] >= share


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux who opens a file")
def test_nothing_in_a_file_reaches_for_files_or_the_network(tmp_path: Path, in_process: Any) -> None:
    counts = in_process("hostile files", "reach", tmp_path)
    assert counts["exports"] > 20
    assert counts["imports"] > 20
    assert counts["refused"] > 10


if SOAK:

    @pytest.mark.timeout(PATIENCE + 10)
    @pytest.mark.parametrize("name", GUIDED)
    def test_no_input_found_by_coverage_is_too_much(name: str, in_process: Any) -> None:
        if not atheris_is_there():
            pytest.skip("atheris is not installed here: random inputs have to do")
        in_process(f"guided by coverage, {name}", "guided", name, INPUTS // 100, SEED, patience=PATIENCE)
