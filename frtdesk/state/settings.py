"""The settings of one person, kept in one JSON file of her own."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from frtdesk.base.signal import Signal
from frtdesk.state.setting import SETTINGS, read_values

MOST_RECENT = 10
"""Databases that are remembered as opened recently."""


class Settings:
    """The values, kept in a file. `changed` carries the key."""

    changed = Signal(str)

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._values = read_values(file) if file else {}

    def __getitem__(self, key: str) -> Any:
        return self._values.get(key, SETTINGS[key].default)

    def __setitem__(self, key: str, value: Any) -> None:
        if not SETTINGS[key].accepts(value):
            raise ValueError(f"{value!r} is no value of the setting {key}")
        if self[key] != value:
            self._values[key] = value
            self.changed.emit(key)

    def remember_file(self, target: str) -> None:
        """Put a database at the head of the recent ones."""
        others = [name for name in self["recent_files"] if name != target]
        self["recent_files"] = [target, *others][:MOST_RECENT]

    def forget_file(self, target: str) -> None:
        """Take a database off the recent ones, with where the person was in it."""
        self["recent_files"] = [name for name in self["recent_files"] if name != target]
        self["last_view"] = {name: kept for name, kept in self["last_view"].items() if name != target}

    def save(self) -> None:
        """Write the file, beside and renamed. A folder that cannot be written costs the memory, not the program."""
        if self._file is None:
            return
        beside = self._file.with_suffix(".new")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(self._values, indent=1, sort_keys=True), "utf-8")
            beside.replace(self._file)
        with suppress(OSError):
            beside.unlink(missing_ok=True)
