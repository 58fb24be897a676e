"""The formats that things can be written in, by name and by suffix.

A format is declared by whoever can make it: pictures by `draw`, which `formats` does not know. The application puts
them together (`Registry.add`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.picture import Picture


class Writer(Protocol):
    """Makes the bytes of a file, piece by piece. Raises FrtError where it cannot be made as ordered."""

    def __call__(self, picture: Picture) -> Iterable[bytes]: ...


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is its word on the command line; `suffixes` without the dot, the usual one first."""

    name: str
    suffixes: tuple[str, ...]
    _title: str
    write: Writer

    @property
    def title(self) -> str:
        return translate("formats", self._title)


class Registry:
    """Formats in the order in which they were added."""

    def __init__(self, formats: Iterable[Format] = ()) -> None:
        self._formats: dict[str, Format] = {}
        self._by_suffix: dict[str, Format] = {}
        for format in formats:
            self.add(format)

    def add(self, format: Format) -> None:
        """Take a format in. Raises ValueError for a name that is taken; the first one keeps a suffix."""
        if format.name in self._formats:
            raise ValueError(f"there is a format {format.name} already")
        self._formats[format.name] = format
        for suffix in format.suffixes:
            self._by_suffix.setdefault(suffix, format)

    def __iter__(self) -> Iterator[Format]:
        return iter(self._formats.values())

    @property
    def suffixes(self) -> tuple[str, ...]:
        return tuple(self._by_suffix)

    def of_file(self, file: Path) -> Format:
        """The format that a file's name asks for. Raises FrtError, which lists what there is."""
        suffix = file.suffix.removeprefix(".").lower()
        found = self._by_suffix.get(suffix)
        if found is not None:
            return found
        if suffix:
            message = translate("export", "Nothing can be written as .{suffix}.").format(suffix=suffix[:20])
        else:
            message = translate("export", "The name {name} does not say what to write.").format(name=file.name[:80])
        known = ", ".join(f".{suffix}" for suffix in self._by_suffix)
        raise FrtError(message, translate("export", "End the file's name with one of {known}.").format(known=known))
