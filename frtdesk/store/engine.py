"""Opening a database: a SQLite file or a PostgreSQL address, or a sentence why not.

For a file nothing here imports SQLAlchemy: a third of a cold start.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.sqlite_file import open_file

SERVERS = ("postgresql", "postgresql+psycopg")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")


def open_database(target: str | Path, *, writable: bool = False) -> Database:
    """Open `target`: a path, `sqlite:///path` or `postgresql+psycopg://user@host/database`.

    With `writable` it can be written unless something forbids it, which `read_only_because` then says. Raises FrtError
    for what is no database of frtdesk or cannot be reached; `identity.OlderSchemaError` for one to be upgraded.
    """
    if is_server(target):
        from frtdesk.store.server import open_server

        return open_server(str(target), writable=writable)
    return open_file(file_of(target), writable=writable)


def is_server(target: str | Path) -> bool:
    """True for the address of a server. Raises FrtError for an address of a kind that frtdesk does not speak."""
    scheme = _SCHEME.match(target) if isinstance(target, str) else None
    if scheme is None or scheme[1].casefold() in ("sqlite", "file"):
        return False
    if scheme[1].casefold() in SERVERS:
        return True
    raise FrtError(
        translate("store", "frtdesk opens SQLite files and PostgreSQL databases, not {kind}.").format(
            kind=scheme[1][:40]
        ),
        translate("store", "Give a path, or an address like postgresql+psycopg://user@host/database."),
    )


def file_of(target: str | Path) -> Path:
    """The file that a path or a `sqlite:///` address names; in an address `%20` and its like are decoded."""
    if isinstance(target, str) and (scheme := _SCHEME.match(target)):
        place = target[scheme.end() :]
        if not place.startswith("/") or place == "/":
            raise FrtError(
                translate("store", "The address {address} names no file.").format(address=target[:300]),
                translate("store", "Write sqlite:///folder/file.sqlite, or just the path."),
            )
        # file:///a is absolute by its own slash; sqlite:////a needs one more than sqlite:///a.
        return Path(unquote(place if scheme[1].casefold() == "file" else place[1:]))
    return Path(target)
