"""The settings of one person, kept in one JSON file of her own."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from frtdesk.base.signal import Signal
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings_file import put_aside, read_file, understood, write_changes

MOST_RECENT = 10
"""Databases that are remembered as opened recently."""


class Settings:
    """The values, kept in a file. `changed` carries the key. `broken`: where a file is kept that could not be read."""

    changed = Signal(str)

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.broken: Path | None = None
        held = read_file(file) if file else {}
        if held is None and file is not None:
            self.broken = put_aside(file)
            held = read_file(file)  # another program may have mended it meanwhile
        self._values = understood(held or {})
        self._saved = copy.deepcopy(self._values)

    def __getitem__(self, key: str) -> Any:
        return self._values.get(key, SETTINGS[key].default)

    def __setitem__(self, key: str, value: Any) -> None:
        if not SETTINGS[key].accepts(value):
            raise ValueError(f"{value!r} is no value of the setting {key}")
        if self[key] != value:
            self._values[key] = value
            self.changed.emit(key)

    def is_changed(self, key: str) -> bool:
        """Whether it has another value than its usual one."""
        return self[key] != SETTINGS[key].default

    def reset(self, keys: Iterable[str]) -> dict[str, Any]:
        """Give settings their usual values; what those that change had, for `put_back`."""
        before = {key: self[key] for key in keys if self.is_changed(key)}
        for key in before:
            del self._values[key]
            self.changed.emit(key)
        return before

    def put_back(self, values: Mapping[str, Any]) -> None:
        """Set several at once."""
        for key, value in values.items():
            self[key] = value

    def keep_unknown(self, values: Mapping[str, Any]) -> None:
        """Keep in the file what another version of the program may know."""
        self._values.update((key, value) for key, value in values.items() if key not in SETTINGS)

    def remember_file(self, target: str) -> None:
        """Put a database at the head of the recent ones."""
        others = [name for name in self["recent_files"] if name != target]
        self["recent_files"] = [target, *others][:MOST_RECENT]

    def forget_file(self, target: str) -> None:
        """Take a database off the recent ones, with where the person was in it."""
        self["recent_files"] = [name for name in self["recent_files"] if name != target]
        self["last_view"] = {name: kept for name, kept in self["last_view"].items() if name != target}

    def save(self) -> bool:
        """Write what changed since it was read or saved last; whether that could be done. A folder that cannot be
        written costs the memory, not the program."""
        if self._file is None:
            return True
        with suppress(OSError):
            if read_file(self._file) is None:
                self.broken = put_aside(self._file)
                self._saved = {}
            self._values.update(write_changes(self._file, self._saved, self._values))
            self._saved = copy.deepcopy(self._values)
            return True
        return False
