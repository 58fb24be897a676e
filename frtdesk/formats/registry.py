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
from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.formats.order import Order, Report, keeps_all


class Writer(Protocol):
    """Makes the bytes of a file, piece by piece, and may say between them how far it is. Raises FrtError where it
    cannot be made as ordered. What is heavy to import is imported when it is called."""

    def __call__(self, order: Order) -> Iterable[bytes | Progress]: ...


class Reporter(Protocol):
    """Tells what a file cannot hold of an order, before it is written."""

    def __call__(self, order: Order) -> Report: ...


@dataclass(frozen=True, slots=True)
class Format:
    """`name` is its word on the command line; `suffixes` without the dot, the usual one first. `paints`: whether it
    shows the timeline, so that range, size and theme count; `tells_lessons`: whether it can tell a lesson instead of a
    filter's events (`Order.lesson`)."""

    name: str
    suffixes: tuple[str, ...]
    _title: str
    write: Writer
    report: Reporter = keeps_all
    paints: bool = False
    tells_lessons: bool = False

    @property
    def title(self) -> str:
        return translate("formats", self._title)


class Registry:
    """Formats in the order in which they were added."""

    def __init__(self, formats: Iterable[Format] = ()) -> None:
        self._by_name: dict[str, list[Format]] = {}
        self._by_suffix: dict[str, list[Format]] = {}
        for format in formats:
            self.add(format)

    def add(self, format: Format) -> None:
        """Take a format in; the first one of a suffix is what a file's name alone asks for. Formats may share a name
        where they share no suffix (SIMILE's is written in two). Raises ValueError for a name that is taken."""
        namesakes = self._by_name.setdefault(format.name, [])
        if any(set(format.suffixes) & set(other.suffixes) for other in namesakes):
            raise ValueError(f"there is a format {format.name} already")
        namesakes.append(format)
        for suffix in format.suffixes:
            self._by_suffix.setdefault(suffix, []).append(format)

    def __iter__(self) -> Iterator[Format]:
        return (format for namesakes in self._by_name.values() for format in namesakes)

    @property
    def suffixes(self) -> tuple[str, ...]:
        return tuple(self._by_suffix)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._by_name)

    def of_file(self, file: Path, name: str = "") -> Format:
        """The format that a file's name asks for, or of those that end so the one with this name. Raises FrtError,
        which lists what there is."""
        suffix = file.suffix.removeprefix(".").lower()
        found = self._by_suffix.get(suffix, [])
        namesakes = self._by_name.get(name, [])
        if name and not namesakes:
            raise FrtError(
                translate("export", "There is no format {name}.").format(name=name[:40]),
                translate("export", "Choose one of {known}.").format(known=", ".join(self._by_name)),
            )
        if found and not name:
            return found[0]
        for format in namesakes:
            if not suffix or format in found:
                return format
        if name:
            message = translate("export", "{name} is not written as .{suffix}.").format(name=name, suffix=suffix[:20])
            endings = tuple(ending for format in namesakes for ending in format.suffixes)
        elif suffix:
            message = translate("export", "Nothing can be written as .{suffix}.").format(suffix=suffix[:20])
            endings = tuple(self._by_suffix)
        else:
            message = translate("export", "The name {name} does not say what to write.").format(name=file.name[:80])
            endings = tuple(self._by_suffix)
        known = ", ".join(f".{ending}" for ending in endings)
        raise FrtError(message, translate("export", "End the file's name with one of {known}.").format(known=known))
