"""What is imported after Qt's binding is not read as text."""

from __future__ import annotations

import subprocess
import sys

IMPORT = """
import linecache
BEFORE
import numpy
print(sum("numpy" in file for file in linecache.cache))
"""


def texts_read(before: str) -> int:
    """How many of numpy's sources were read by importing it."""
    program = IMPORT.replace("BEFORE", before)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def test_no_source_is_read_once_there_is_an_application() -> None:
    assert texts_read("from frtdesk.app.start import make_application\napp = make_application()") == 0


def test_qt_alone_would_have_them_read() -> None:
    assert texts_read("import PySide6.QtCore") > 50
