"""The window is on the screen before anything heavy is imported."""

from __future__ import annotations

import subprocess
import sys

SHOW = """
import sys
from frtdesk.app.start import make_application, make_window
from frtdesk.state.setting import SETTINGS

app = make_application()
window = make_window({key: setting.default for key, setting in SETTINGS.items()})
window.show()
app.processEvents()
print(window.menuBar().actions()[0].text(), sorted({name.split(".")[0] for name in sys.modules} & HEAVY))
window.close()
"""


def shown(heavy: set[str]) -> str:
    program = SHOW.replace("HEAVY", repr(heavy))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_first_window_needs_qt_alone() -> None:
    assert shown({"numpy", "psygnal", "pyqtgraph", "sqlalchemy", "lark"}) == "&File []"


def test_what_is_imported_would_be_seen() -> None:
    assert shown({"json"}) == "&File ['json']"
