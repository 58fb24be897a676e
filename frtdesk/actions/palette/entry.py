"""What the palette finds: a thing with a name that can be done, shown or gone to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Entry:
    """`id`: by which it is remembered as used; `english`: its English name where another language is shown; `place`:
    where it stands in the menus, or what it is; `keys`: portable; `why`: why it cannot be done now, where that can be
    said; `on`: for what is on or off; `rank`: of equally good ones the lowest comes first."""

    id: str
    title: str
    run: Callable[[], None]
    english: str = ""
    place: str = ""
    help: str = ""
    keys: tuple[str, ...] = ()
    able: bool = True
    why: str = ""
    on: bool | None = None
    rank: int = 0
    offered: bool = True
    """Whether it stands in the list before anything is typed."""


Source = Callable[[], Iterable[Entry]]
"""All entries of one sort, as they are now. Asked whenever the palette opens, so it answers from what is in memory."""


class Asked(Protocol):
    """A source that is too large to be listed: it is asked for what was typed, and answers when it can."""

    def ask(self, text: str, then: Callable[[tuple[Entry, ...]], None]) -> None:
        """Find entries for a text; a later question makes an earlier one stale."""
        ...

    def stop(self) -> None:
        """Nobody waits for an answer any more."""
        ...
