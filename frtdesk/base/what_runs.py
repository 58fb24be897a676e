"""What runs here, as a report of a mistake needs it: versions, system, desktop, and where a person's files lie.

Nothing of it tells what a database holds, and no name of a home folder is told.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from frtdesk import __version__
from frtdesk.base import paths

PARTS = {
    "Qt for Python": "PySide6-Essentials",
    "pyqtgraph": "pyqtgraph",
    "numpy": "numpy",
    "SQLAlchemy": "SQLAlchemy",
    "Alembic": "alembic",
    "psycopg": "psycopg",
    "keyring": "keyring",
}
"""What is told of libraries: their name, and the name of the package; the last two need not be there."""

ASKED_OF_QT = ("QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")
"""What a person may have told Qt besides the settings: names and numbers, nothing secret."""

_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_LONGEST = 80


def installed_as() -> str:
    """How frtdesk came here: as a bundle with its own Python, as a package, or as a checkout of its source."""
    if getattr(sys, "frozen", False):
        return "bundle"
    return "checkout" if paths.is_checkout() else "package"


def versions() -> list[tuple[str, str]]:
    """Names and versions, without importing any of them; "-" for what is not there."""
    found = [("frtdesk", f"{__version__} ({installed_as()})"), ("Python", platform.python_version())]
    return [*found, *((name, _version(package)) for name, package in PARTS.items())]


def in_a_line() -> str:
    """The few versions that explain most."""
    said = f"Python {platform.python_version()}, Qt {_version(PARTS['Qt for Python'])}, SQLite {sqlite_version()}"
    return f"{said}, {platform.system()} {platform.machine()} ({installed_as()})"


def sqlite_version() -> str:
    """That of the SQLite which Python uses."""
    import sqlite3

    return sqlite3.sqlite_version


def desktop() -> str:
    """What shows windows here, and what Qt was told about it; empty where nothing is said."""
    said = [os.environ[name] for name in _DESKTOP if os.environ.get(name)]
    said += [f"{name}={os.environ[name]}" for name in ASKED_OF_QT if os.environ.get(name)]
    return ", ".join(one[:_LONGEST] for one in said)


def locale() -> str:
    """The first variable that says which language is spoken here; empty where none does."""
    return next((f"{name}={os.environ[name][:_LONGEST]}" for name in _LOCALE if os.environ.get(name)), "")


def without_home(path: Path | str) -> str:
    """A path as a stranger may read it: the home folder is `~`."""
    said, home = str(path), str(Path.home())
    return f"~{said[len(home) :]}" if len(home) > 1 and (said + os.sep).startswith(home + os.sep) else said


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "-"
