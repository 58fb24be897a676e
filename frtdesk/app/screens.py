"""The screens as Qt finds them: `python -m frtdesk.app.screens` prints a line on Qt's platform and one a screen.

In a process of its own, since Qt ends a process in which it cannot open a display, and that is just when somebody asks.
"""

from __future__ import annotations

import subprocess
import sys

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

PATIENCE = 20
"""Seconds for Qt to find its screens."""

LONGEST = 300
"""Letters of what is told of Qt's words."""


def screens() -> list[str]:
    """Qt's platform, then size, scale and density of each screen, the first one first. Raises FrtError with Qt's own
    words where it finds none."""
    asked = (sys.executable, "-m", __name__)
    try:
        ended = subprocess.run(asked, capture_output=True, encoding="utf-8", errors="replace",
                               stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False)  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise FrtError(translate("info", "Qt did not answer.")) from error
    if ended.returncode:
        raise FrtError(_sentence(ended.stderr) or translate("info", "Qt did not answer."))
    return ended.stdout.splitlines()


def _sentence(said: str) -> str:
    """The first line that says something: no line of a traceback, and none of what a bundle adds to one."""
    lines = (line for line in said.splitlines() if line.strip())
    return next((line for line in lines if not line.startswith((" ", "Traceback", "[PYI"))), "")[:LONGEST]


def main() -> None:
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    first = application.primaryScreen()
    found = sorted(application.screens(), key=lambda screen: screen is not first)
    lines = [application.platformName()]
    for screen in found:
        size, ratio, dense = screen.size(), screen.devicePixelRatio(), screen.logicalDotsPerInch()
        lines.append(f"{size.width()} × {size.height()}, {ratio:.0%}, {dense:.0f} dpi".replace("%", " %"))
    sys.stdout.reconfigure(encoding="utf-8")  # pyright: ignore[reportAttributeAccessIssue]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
