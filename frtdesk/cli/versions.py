"""What runs here: the parts whose versions a bug report needs."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from frtdesk import __version__

PARTS = {"Qt for Python": "PySide6-Essentials", "pyqtgraph": "pyqtgraph", "numpy": "numpy", "SQLAlchemy": "SQLAlchemy"}


def versions() -> list[tuple[str, str]]:
    """Names and versions, without importing any of them."""
    found = [("frtdesk", __version__), ("Python", platform.python_version())]
    for name, package in PARTS.items():
        try:
            found.append((name, version(package)))
        except PackageNotFoundError:
            found.append((name, "-"))
    return found
