"""What the first painted events do without is not imported before them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WATCH = """
import sys
from frtdesk.bench import watched_start
told = []
def say():
    if not told:
        told.append(True)
        print(sorted(NAMES & set(sys.modules)))
watched_start._say = say
watched_start.watch_events()
from frtdesk.__main__ import main
main([])
"""

LATER = {
    "alembic", "lark", "numpy.ma", "secrets", "sqlalchemy",
    "frtdesk.app.content", "frtdesk.app.library", "frtdesk.app.teaching", "frtdesk.app.window_import",
    "frtdesk.model.book", "frtdesk.model.merging", "frtdesk.state.editor", "frtdesk.state.history",
    "frtdesk.state.lessons", "frtdesk.state.redating", "frtdesk.state.saved_views",
    "frtdesk.store.read_lessons", "frtdesk.store.search_hits",
    "frtdesk.ui.crash_dialog", "frtdesk.ui.dialogs", "frtdesk.ui.filter_line", "frtdesk.ui.panels.detail_pane",
}  # fmt: skip
"""Parts of the program, and libraries, that a start imports after the events, or never."""


def imported(names: set[str], home: Path) -> str:
    """Which of these are there when the shipped events are painted."""
    program = WATCH.replace("NAMES", repr(names))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False, timeout=90
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_first_picture_needs_no_panel_and_no_library_of_the_rest(tmp_path: Path) -> None:
    assert imported(LATER, tmp_path) == "[]"


def test_what_is_there_before_would_be_seen(tmp_path: Path) -> None:
    assert imported({"frtdesk.timeline.compose", "pyqtgraph"}, tmp_path) == "['frtdesk.timeline.compose', 'pyqtgraph']"
