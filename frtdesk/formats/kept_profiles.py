"""Profiles that a person keeps by name, and how she read the last table with the same columns.

A profile is a file of its own, which `--map` takes as it is. What was chosen for columns of these names is found by
their names alone, in any order, and kept for the last hundred kinds of table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.formats.import_profile import profile_text, read_profile
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.replace_file import replace_file

MOST, LONGEST_NAME = 100, 80
_SUFFIX = ".json"
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def profile_name(text: str) -> str:
    """A name that every system takes for a file, empty where nothing is left of it."""
    return " ".join(_NOT_IN_NAMES.sub("-", text).split())[:LONGEST_NAME].strip(" .")


class KeptProfiles:
    """The profiles in a folder of the person's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._last = folder / "last"

    def names(self) -> tuple[str, ...]:
        """Those that are kept, by the alphabet."""
        try:
            found = [file.stem for file in self._folder.iterdir() if file.suffix == _SUFFIX and file.is_file()]
        except OSError:
            return ()
        return tuple(sorted(found, key=str.casefold))

    def file(self, name: str) -> Path:
        return self._folder / f"{profile_name(name)}{_SUFFIX}"

    def read(self, name: str) -> Wishes:
        """Raises FrtError that says what is wrong with it."""
        return read_profile(self.file(name))

    def keep(self, name: str, wishes: Wishes) -> None:
        """Write a profile; one of the same name is replaced. Raises FrtError."""
        _write(self.file(name), wishes)

    def drop(self, name: str) -> None:
        with suppress(OSError):
            self.file(name).unlink(missing_ok=True)

    def last_for(self, columns: Sequence[str]) -> Wishes | None:
        """How the last table with these columns was read; None for the first, or where that cannot be read any more."""
        file = self._last_file(columns)
        with suppress(FrtError):
            return read_profile(file) if file.is_file() else None
        return None

    def remember(self, columns: Sequence[str], wishes: Wishes) -> None:
        """Keep how a table with these columns is read. A folder that cannot be written costs the memory alone."""
        with suppress(FrtError, OSError):
            _write(self._last_file(columns), wishes)
            self._forget_oldest()

    def _last_file(self, columns: Sequence[str]) -> Path:
        named = "\0".join(sorted(columns)).encode("utf-8", "replace")
        return self._last / f"{sha256(named).hexdigest()[:32]}{_SUFFIX}"

    def _forget_oldest(self) -> None:
        files = sorted(self._last.glob(f"*{_SUFFIX}"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        for file in files[MOST:]:
            file.unlink(missing_ok=True)


def _write(file: Path, wishes: Wishes) -> None:
    with suppress(OSError):  # what cannot be made is told by the writing
        file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, [profile_text(wishes).encode("utf-8", "replace")])
