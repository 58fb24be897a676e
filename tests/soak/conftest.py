"""The same tests twice: a little of each in `make test`, all of it in `make soak`, which prints the counts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from tests.store.conftest import cluster

__all__ = ["cluster"]

SOAK = bool(os.environ.get("FRTDESK_SOAK"))
_counts: list[str] = []

Run = Callable[..., Any]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was done: a soak is as good as its counts."""
    for line in _counts:
        terminalreporter.write_line(line)


@pytest.fixture
def in_process() -> Run:
    """in_process(what, module, *arguments) runs one module of this package and answers what it counted."""

    def run(what: str, module: str, *arguments: object, patience: float = 100, before: tuple[str, ...] = ()) -> Any:
        command = [*before, sys.executable, "-m", f"tests.soak.{module}", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=patience, check=False)
        assert done.returncode == 0, (done.stdout[-500:] + done.stderr[-6_000:]).strip()
        found = json.loads(done.stdout.splitlines()[-1])
        sys.stdout.write(f"{what}: {_words(found)}\n")
        told(f"{what}: {_words(found)}")
        return found

    return run


def told(line: str) -> None:
    """Say a line at the end of a soak."""
    if SOAK:
        _counts.append(line)


def _words(found: Any) -> str:
    return ", ".join(f"{name} {value}" for name, value in found.items()) if isinstance(found, dict) else str(found)
