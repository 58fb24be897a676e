"""Where PostgreSQL's programs lie, and which tests are left out, and counted, where there are none."""

from __future__ import annotations

import ast
import shutil
from importlib.util import find_spec
from pathlib import Path

NEED_A_SERVER = (
    "store/test_postgresql.py",
    "store/test_copy_database.py",
    "store/test_made_twice.py",
    "store/test_pooler.py",
    "app/test_made_at_once.py",
    "app/test_keyring.py",
    "app/test_shared_database.py",
    "app/test_server_passwords.py",
    "soak/test_server_writers.py",
)
"""The files of tests that need a server, under tests/."""


def _server_programs() -> Path | None:
    """The folder with PostgreSQL's server, the newest where there are several."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    return Path(on_path).resolve().parent if on_path else None


PROGRAMS = _server_programs() if find_spec("psycopg") is not None else None


def left_out() -> list[str]:
    """The names of the tests that are left out for want of a server."""
    if PROGRAMS:
        return []
    trees = [ast.parse((Path(__file__).parent / file).read_text("utf-8")) for file in NEED_A_SERVER]
    functions = [it for tree in trees for it in tree.body if isinstance(it, ast.FunctionDef)]
    return [it.name for it in functions if it.name.startswith("test_")]
