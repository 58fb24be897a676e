"""Which programs the tests of a screen reader need, and which tests are left out, and counted, where they are not."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path

NEED_A_READER = ("packaging/test_read_aloud.py",)
"""The files of tests that need a display, a D-Bus session and AT-SPI, under tests/."""

HERE = Path(__file__).parent


def _lacking() -> list[str]:
    """What is not installed here, as Debian's packages."""
    script = HERE.parent / "packaging" / "read_aloud.py"
    found = importlib.util.spec_from_file_location("read_aloud", script)
    assert found is not None
    assert found.loader is not None
    read_aloud = importlib.util.module_from_spec(found)
    found.loader.exec_module(read_aloud)
    return read_aloud.what_lacks()


LACKING = _lacking()


def unread() -> list[str]:
    """The names of the tests that are left out for want of these."""
    if not LACKING:
        return []
    trees = [ast.parse((HERE / file).read_text("utf-8")) for file in NEED_A_READER]
    functions = [it for tree in trees for it in tree.body if isinstance(it, ast.FunctionDef)]
    return [it.name for it in functions if it.name.startswith("test_")]
