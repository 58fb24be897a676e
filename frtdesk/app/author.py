"""Who changes a database: the name that its history shows."""

from __future__ import annotations

import getpass

LONGEST = 100


def author_named(name: str) -> str:
    """The name that a person has set, else the one under which she is logged in; empty where there is none."""
    wanted = " ".join(name.split())[:LONGEST]
    if wanted:
        return wanted
    try:
        return getpass.getuser()[:LONGEST]
    except (OSError, KeyError, ImportError):  # no such user is known to this machine
        return ""
