"""What the export dialog asks of the program: which formats there are, and the order for what a person wants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from frtdesk.formats.order import Order
from frtdesk.formats.registry import Format
from frtdesk.state.day_range import DayRange
from frtdesk.state.export_wish import ExportWish


def keyed(formats: Iterable[Format]) -> dict[str, Format]:
    """Formats by what a wish calls them: their name, and of namesakes the later ones with their suffix."""
    found: dict[str, Format] = {}
    for format in formats:
        found[f"{format.name}.{format.suffixes[0]}" if format.name in found else format.name] = format
    return found


class Exports(Protocol):
    """Filled by the application."""

    @property
    def formats(self) -> Sequence[Format]:
        """In the order in which they are offered."""
        ...

    def format_of(self, path: str, key: str) -> Format:
        """The format that a file's name asks for: the one chosen by its key, or the one of another suffix. Raises
        FrtError."""
        ...

    @property
    def marked(self) -> DayRange | None:
        """The range that is marked on the timeline."""
        ...

    def proposed_title(self) -> str:
        """What a picture is called unless the person knows better."""
        ...

    def proposed_file(self, title: str) -> str:
        """A name for a file, without its suffix."""
        ...

    def order(self, wish: ExportWish) -> Order:
        """What is shown now, as it is wanted; a job may have it written. Raises FrtError."""
        ...
