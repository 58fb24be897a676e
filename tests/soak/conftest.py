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

Run = Callable[..., Any]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was done: a soak is as good as its counts."""
    if SOAK:
        for outcome in ("passed", "skipped", "failed"):
            for report in terminalreporter.getreports(outcome):
                for line in (value for name, value in report.user_properties if name == "counts"):
                    terminalreporter.write_line(str(line))


@pytest.fixture
def in_process(record_property: Callable[[str, object], None]) -> Run:
    """in_process(what, module, *arguments) runs one module of this package and answers what it counted."""

    def run(what: str, module: str, *arguments: object, patience: float = 100, before: tuple[str, ...] = ()) -> Any:
        command = [*before, sys.executable, "-m", f"tests.soak.{module}", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=patience, check=False)
        assert done.returncode == 0, (done.stdout[-500:] + done.stderr[-6_000:]).strip()
        found = json.loads(done.stdout.splitlines()[-1])
        record_property("counts", f"{what}: {_words(found)}")
        return found

    return run


def _words(found: Any) -> str:
    return ", ".join(f"{name} {value}" for name, value in found.items()) if isinstance(found, dict) else str(found)
