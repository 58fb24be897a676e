"""What values a setting takes: whether one is among them, how it is typed, how it reads, and what may stand there.

A kind is called with a value and says whether that is one of its own. The window's first picture needs some of them,
so nothing heavy is imported here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from frtdesk.base.words import decimal, mark, number, translate

LONGEST_PATH = 4_096
"""Characters of a folder's name."""

_ON = ("on", "true", "yes", "1")
_OFF = ("off", "false", "no", "0")


class Kind(Protocol):
    """`read` raises ValueError for what cannot be typed there."""

    def __call__(self, value: Any) -> bool: ...
    def read(self, text: str) -> Any: ...
    def typed(self, value: Any) -> str: ...
    def words(self, value: Any) -> str: ...
    @property
    def allowed(self) -> str: ...


@dataclass(frozen=True)
class OneOf:
    """One word of several. `titles`: messages of the context "settings", by value; one without is shown as typed."""

    values: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict[str, str])

    def __call__(self, value: Any) -> bool:
        return isinstance(value, str) and value in self.values

    def read(self, text: str) -> str:
        found = text.strip().casefold()
        if found not in self.values:
            raise ValueError(text)
        return found

    def typed(self, value: Any) -> str:
        return str(value)

    def words(self, value: Any) -> str:
        return translate("settings", self.titles[value]) if value in self.titles else str(value).replace("_", " ")

    @property
    def allowed(self) -> str:
        return translate("settings", "one of {values}").format(values=", ".join(self.values))


@dataclass(frozen=True)
class Switch:
    """On or off."""

    def __call__(self, value: Any) -> bool:
        return isinstance(value, bool)

    def read(self, text: str) -> bool:
        found = text.strip().casefold()
        if found not in (*_ON, *_OFF):
            raise ValueError(text)
        return found in _ON

    def typed(self, value: Any) -> str:
        return "on" if value else "off"

    def words(self, value: Any) -> str:
        return translate("settings", "on") if value else translate("settings", "off")

    @property
    def allowed(self) -> str:
        return translate("settings", "on or off")


@dataclass(frozen=True)
class Number:
    """A number between two others. `percent`: 1.5 is typed and reads as 150 %."""

    low: float
    high: float
    percent: bool = False

    def __call__(self, value: Any) -> bool:
        return isinstance(value, int | float) and not isinstance(value, bool) and self.low <= value <= self.high

    def read(self, text: str) -> float:
        bare = text.strip().removesuffix("%").strip()
        found = float(bare)  # raises ValueError
        if self.percent and ("%" in text or found > self.high):
            found = round(found / 100, 4)
        if not self(found):
            raise ValueError(text)
        return found

    def typed(self, value: Any) -> str:
        return f"{round(value * 100)}%" if self.percent else f"{value:g}"

    def words(self, value: Any) -> str:
        if self.percent:
            return translate("settings", "{number} %").format(number=number(round(value * 100)))
        return number(int(value)) if float(value).is_integer() else decimal(value, 1)

    @property
    def allowed(self) -> str:
        low, high = self.words(self.low), self.words(self.high)
        return translate("settings", "from {low} to {high}").format(low=low, high=high)


@dataclass(frozen=True)
class Line:
    """One line of text. `empty`: what it means that nothing stands there, a message of the context "settings"."""

    longest: int
    empty: str = mark("settings", "nothing")

    def __call__(self, value: Any) -> bool:
        return isinstance(value, str) and len(value) <= self.longest and (not value or value.isprintable())

    def read(self, text: str) -> str:
        if not self(text.strip()):
            raise ValueError(text)
        return text.strip()

    def typed(self, value: Any) -> str:
        return str(value)

    def words(self, value: Any) -> str:
        return str(value) or translate("settings", self.empty)

    @property
    def allowed(self) -> str:
        return translate("settings", "a line of at most %n letter|a line of at most %n letters", self.longest)


@dataclass(frozen=True)
class Folder(Line):
    """A folder by its whole name, or none."""

    longest: int = LONGEST_PATH

    @property
    def allowed(self) -> str:
        return translate("settings", "the name of a folder")


@dataclass(frozen=True)
class Remembered:
    """What the program keeps for itself, of one type of JSON."""

    type: type

    def __call__(self, value: Any) -> bool:
        return isinstance(value, self.type)

    def read(self, text: str) -> Any:
        raise ValueError(text)

    def typed(self, value: Any) -> str:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def words(self, value: Any) -> str:
        if isinstance(value, list | dict):
            return translate("settings", "%n entry|%n entries", len(value))  # pyright: ignore[reportUnknownArgumentType]
        return self.typed(value)

    @property
    def allowed(self) -> str:
        return translate("settings", "what the program keeps for itself")
