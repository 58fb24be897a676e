"""What was read from a large file, kept in the user's cache folder, so that the same file opens at once next time.

One file a database: the checksum of the next line; a line of JSON with whose it is, the small tables, and the type,
length and checksum of each array; the arrays. It is read only for a file of the same path, size, time of change and
change counter, by the version that wrote it, and only if its checksums hold; anything else is read from the database
again. Nothing is kept of a file that has a journal beside it, nor of one that changed while it was read.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from frtdesk import __version__
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import ActorTable, Columns, Links, Meta, PlaceTable, Ragged, StringTable, frozen
from frtdesk.store.schema import SCHEMA

KEPT = 4
"""Snapshots that are kept, those of the files opened last: at a million events each some 160 MB."""

_LAYOUT = 3
_SUFFIX = ".columns"
_COUNTER = slice(24, 28)
"""The file change counter in SQLite's header (sqlite.org/fileformat.html, 1.3.7)."""

_PLAIN = (
    "key", "start_min", "start_max", "end_min", "end_max", "flags", "kind", "stage", "importance", "checked", "place",
)  # fmt: skip
_RAGGED = ("actors", "policy_types", "tags")
_NAMES = ("role_names", "policy_names", "tag_names")

Arrays = dict[str, NDArray[Any]]


def state_of(file: Path) -> str | None:
    """What tells this state of a database from any other; None for one that is being written or cannot be read."""
    try:
        if any(Path(f"{file}{suffix}").exists() for suffix in ("-wal", "-journal")):
            return None
        with file.open("rb") as stream:
            head = stream.read(100)
            found = os.fstat(stream.fileno())
    except OSError:
        return None
    said = (str(file.resolve()), found.st_size, found.st_mtime_ns, head[_COUNTER].hex(), SCHEMA, __version__, _LAYOUT)
    return json.dumps(said)


def load(folder: Path, file: Path) -> Columns | None:
    """The columns with links that were kept of this file as it is now; None where there are none, or no sound ones."""
    state = state_of(file)
    place = _place(folder, file)
    try:
        with place.open("rb") as stream:
            checksum, said = stream.readline(), stream.readline()
            if int(checksum) != zlib.crc32(said):
                return None
            head = json.loads(said)
            if state is None or head["state"] != state:
                return None
            found = _columns(head, _read(stream, head["arrays"]))
            os.utime(place)
    except (OSError, ValueError, KeyError, TypeError, MemoryError):
        return None
    return found


def keep(folder: Path, file: Path, state: str, columns: Columns) -> Work[None]:
    """Write what was read from a file in this state. Yields Progress; closing it leaves nothing behind. Where it
    cannot be written, nothing is kept."""
    if columns.links is None or state_of(file) != state:
        return
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                yield from _write(stream, state, columns, columns.links)
            os.replace(name, _place(folder, file))
        finally:
            Path(name).unlink(missing_ok=True)
        _remove_oldest(folder)


def forget(folder: Path, file: Path) -> None:
    """Drop what was kept of a file, if anything was: for measuring how long reading takes."""
    with suppress(OSError):
        _place(folder, file).unlink(missing_ok=True)


def _place(folder: Path, file: Path) -> Path:
    name = hashlib.sha256(str(file.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return folder / f"{name}{_SUFFIX}"


def _remove_oldest(folder: Path) -> None:
    """Raises OSError."""
    found = sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in found[KEPT:]:
        path.unlink(missing_ok=True)


def _write(stream: BinaryIO, state: str, columns: Columns, links: Links) -> Work[None]:
    arrays = dict(_arrays(columns, links))
    head = {
        "state": state,
        "revision": columns.revision,
        "places": asdict(columns.places),
        "meta": asdict(columns.meta),
        "actor_table": asdict(links.actor_table),
        "names": {name: getattr(links, name) for name in _NAMES},
        "arrays": {name: [array.dtype.str, len(array), zlib.crc32(_bytes(array))] for name, array in arrays.items()},
    }
    said = json.dumps(head).encode() + b"\n"
    stream.write(b"%d\n%b" % (zlib.crc32(said), said))
    for done, array in enumerate(arrays.values()):
        yield Progress(done, len(arrays), translate("store", "Keeping what was read for the next time"))
        stream.write(_bytes(array))


def _bytes(array: NDArray[Any]) -> memoryview:
    return memoryview(np.ascontiguousarray(array).view(np.uint8).data)


def _arrays(columns: Columns, links: Links) -> Iterator[tuple[str, NDArray[Any]]]:
    yield from ((name, getattr(columns, name)) for name in _PLAIN)
    for name in ("ids", "titles"):
        table: StringTable = getattr(columns, name)
        yield f"{name}.offsets", table.offsets
        yield f"{name}.buffer", np.frombuffer(table.buffer, np.uint8)
    for name in _RAGGED:
        ragged: Ragged = getattr(links, name)
        yield f"{name}.offsets", ragged.offsets
        yield f"{name}.values", ragged.values
    yield "roles", links.roles
    yield "published", links.published


def _read(stream: BinaryIO, arrays: dict[str, Any]) -> dict[str, bytes]:
    """The bytes of each array. Raises ValueError where they are not what was written."""
    found: dict[str, bytes] = {}
    for name, (kind, length, checksum) in arrays.items():
        data = stream.read(np.dtype(kind).itemsize * length)
        if zlib.crc32(data) != checksum:
            raise ValueError(name)
        found[name] = data
    return found


def _columns(head: dict[str, Any], data: dict[str, bytes]) -> Columns:
    """Raises KeyError, TypeError or ValueError for a head that is none of ours."""
    arrays: Arrays = {name: frozen(np.frombuffer(found, head["arrays"][name][0])) for name, found in data.items()}
    ragged = {name: Ragged(arrays[f"{name}.offsets"], arrays[f"{name}.values"]) for name in _RAGGED}
    links = Links(
        **ragged,
        roles=arrays["roles"],
        published=arrays["published"],
        actor_table=ActorTable(**{name: _tuples(value) for name, value in head["actor_table"].items()}),
        role_names=tuple(head["names"]["role_names"]),
        policy_names=tuple(head["names"]["policy_names"]),
        tag_names=tuple(head["names"]["tag_names"]),
    )
    return Columns(
        ids=StringTable(data["ids.buffer"], arrays["ids.offsets"]),
        titles=StringTable(data["titles.buffer"], arrays["titles.offsets"]),
        places=PlaceTable(**{name: _tuples(value) for name, value in head["places"].items()}),
        meta=Meta(**{field.name: head["meta"][field.name] for field in fields(Meta)}),
        links=links,
        revision=head["revision"],
        **{name: arrays[name] for name in _PLAIN},
    )


def _tuples(value: Any) -> Any:
    return tuple(_tuples(part) for part in cast("list[Any]", value)) if isinstance(value, list) else value
