"""Tests that paint without a window come before those that need one, and take nothing from them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_windowless_test_may_come_first() -> None:
    chosen = [
        "tests/draw/test_handout_pdf.py::test_words_are_found_and_copied_as_they_are_read",
        "tests/draw/test_quiz_sheet.py::test_badges_on_the_line_keep_their_order_and_distance",
    ]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *chosen]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stdout[-2000:]
