"""What a person set and what the program remembers, in one JSON file of the user's own.

Each setting is declared once: key, default, bounds or choices, title, help. A file that cannot be read, or a value
out of bounds, costs that value and nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from frtdesk.base.signal import Signal
from frtdesk.base.words import mark, translate


@dataclass(frozen=True)
class Setting:
    """`accepts` says whether a value is one of this setting's; a remembered one (`shown` false) has no place in a
    dialog."""

    key: str
    default: Any
    accepts: Callable[[Any], bool]
    _title: str = ""
    _help: str = ""
    shown: bool = True

    @property
    def title(self) -> str:
        return translate("settings", self._title)

    @property
    def help(self) -> str:
        return translate("settings", self._help)


def _one_of(*values: str) -> Callable[[Any], bool]:
    return lambda value: value in values


def _number(low: float, high: float) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _is(kind: type) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, kind)


SETTINGS: dict[str, Setting] = {
    setting.key: setting
    for setting in (
        Setting("theme", "light", _one_of("light", "dark", "system"),
                mark("settings", "Theme"), mark("settings", "Light, dark, or whatever the desktop uses.")),
        Setting("text_scale", 1.0, _number(0.8, 3.0),
                mark("settings", "Text size"), mark("settings", "From 80 % to 300 % of the normal size.")),
        Setting("wheel_zooms", False, _is(bool),
                mark("settings", "Wheel zooms, like a map"),
                mark("settings", "A plain wheel zooms time instead of scrolling lanes or panning.")),
        Setting("reduced_motion", False, _is(bool),
                mark("settings", "Reduced motion"),
                mark("settings", "Views change at once, without motion, even where the desktop does not ask for it.")),
        Setting("recent_files", [], _is(list), shown=False),
        Setting("window", {}, _is(dict), shown=False),
        Setting("last_view", {}, _is(dict), shown=False),
        Setting("drawer", {}, _is(dict), shown=False),
        Setting("table", {}, _is(dict), shown=False),
    )
}  # fmt: skip

MOST_RECENT = 10


class Settings:
    """The values, kept in a file. `changed` carries the key."""

    changed = Signal(str)

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._values = _read(file) if file else {}

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


def _read(file: Path) -> dict[str, Any]:
    try:
        found: Any = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    values = cast("dict[str, Any]", found)
    return {key: value for key, value in values.items() if key in SETTINGS and SETTINGS[key].accepts(value)}
