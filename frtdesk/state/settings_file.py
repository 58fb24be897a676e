"""The file of settings: read whatever stands in it, written by one program at a time, beside and renamed.

Two windows, or a window and a command, may save at once. Each writes what it changed over what the file holds by then,
so neither loses what the other did. What this version does not know stays in the file.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, cast

from frtdesk.base.file_lock import lock
from frtdesk.state.setting import SETTINGS

PATIENCE = 2.0
"""Seconds that a program waits for another to finish; after that it writes all the same."""

STALE = 3_600.0
"""Seconds after which a file that was never whole is taken away."""

Values = dict[str, Any]


def read_values(file: Path) -> Values:
    """The settings that the file holds, by key: those of this version, with values that they accept."""
    return understood(read_file(file) or {})


def understood(held: Mapping[str, Any]) -> Values:
    """Of what a file holds, what is a setting with one of its values."""
    found: Values = {}
    for key, value in held.items():
        setting = SETTINGS.get(key)
        if setting is None:
            continue
        if not setting.accepts(value) and isinstance(value, bool | int | float | str):
            value = setting.former.get(value, value)
        if setting.accepts(value):
            found[key] = value
    return found


def read_file(file: Path) -> Values | None:
    """All that the file holds, nothing where there is none; None where it cannot be read."""
    try:
        text = file.read_text("utf-8")
        found: Any = json.loads(text) if text.strip() else {}  # a cut of power may leave an empty one
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError):
        return None
    return cast("Values", found) if isinstance(found, dict) else None


def put_aside(file: Path) -> Path | None:
    """Give a file that cannot be read another name beside its own, so that it is not written over: that name; None
    where there is nothing to keep, or it cannot be kept."""
    with alone(file):
        try:
            if read_file(file) is not None:
                return None  # another program has mended it
            names = (file.with_name(f"{file.stem}.broken-{number}{file.suffix}") for number in range(1, 1_000))
            kept = next(name for name in names if not name.exists())
            file.rename(kept)
        except (OSError, StopIteration):
            return None
        return kept


def write_changes(file: Path, before: Values, now: Values) -> Values:
    """Write what differs between `before` and `now` over what the file holds; for each changed key what stands there
    after that. Raises OSError."""
    changed = [key for key in {**before, **now} if before.get(key) != now.get(key)]
    if not changed:
        return {}
    file.parent.mkdir(parents=True, exist_ok=True)
    with alone(file):
        held = read_file(file)
        if held is None:
            raise OSError(f"{file} cannot be read")  # put aside first, never written over
        theirs = dict(held)
        for key in changed:
            if key in now:
                held[key] = merged(before.get(key), now[key], theirs.get(key))
            else:
                held.pop(key, None)
        _replace(file, json.dumps(held, indent=1, sort_keys=True))
    return {key: held[key] for key in changed if key in held}


def merged(before: Any, ours: Any, theirs: Any) -> Any:
    """Of a list or an object that two programs changed, what both want; of anything else ours."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        old = cast("Values", before if isinstance(before, dict) else {})
        return _merged_object(old, cast("Values", ours), cast("Values", theirs))
    if isinstance(ours, list) and isinstance(theirs, list):
        old_ones = cast("list[Any]", before if isinstance(before, list) else [])
        mine_too = cast("list[Any]", ours)
        return [*mine_too, *(one for one in cast("list[Any]", theirs) if one not in mine_too and one not in old_ones)]
    return cast("Any", ours)


def _merged_object(old: Values, ours: Values, theirs: Values) -> Values:
    """Each of its values from whoever changed it, ours where both did."""
    found: Values = {}
    for key in {**theirs, **ours}:
        changed_here = (key in ours) != (key in old) or ours.get(key) != old.get(key)
        chosen = ours if changed_here else theirs
        if key in chosen:
            found[key] = chosen[key]
    return found


def _replace(file: Path, text: str) -> None:
    """Write it under a name that nobody else uses, and rename it when it is whole and on the disk. Raises OSError."""
    target = file.resolve() if file.is_symlink() else file
    stem = f".{target.name}."
    beside = target.with_name(f"{stem}{os.getpid()}.{os.urandom(4).hex()}.part")
    _sweep(target.parent, stem)
    try:
        with beside.open("x", encoding="ascii") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _sweep(folder: Path, stem: str) -> None:
    """Take away what a program that was ended in the middle left."""
    for left in folder.glob(f"{stem}*.part"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > STALE:
                left.unlink()


@contextmanager
def alone(file: Path) -> Generator[None]:
    """Be the only program that writes the file, as far as its disk can tell. Where it cannot, or another does not
    finish, go on: that costs at worst one change."""
    held: IO[bytes] | None = None
    with suppress(OSError):
        held = file.with_name(f".{file.name}.lock").open("ab")
    try:
        until = time.monotonic() + PATIENCE
        while held is not None and lock(held) is False and time.monotonic() < until:
            time.sleep(0.01)
        yield
    finally:
        if held is not None:
            held.close()  # which lets go of it
