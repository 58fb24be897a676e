"""Questions that only a person can answer, as the state and the actions put them.

The window fills this with dialogs; a test with answers. Nothing waits: the answer comes through `then`, and not at
all where the person thinks better of it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Ask(Protocol):
    """Who asks the person."""

    def file_to_open(self, then: Callable[[str], None]) -> None:
        """Which database?"""
        ...

    def files_to_import(self, then: Callable[[list[str]], None]) -> None:
        """Which files of other programs?"""
        ...

    def file_to_merge(self, then: Callable[[str], None]) -> None:
        """Which newer database?"""
        ...

    def profile_to_open(self, then: Callable[[str], None]) -> None:
        """Which profile, for the columns of a table?"""
        ...

    def view_to_open(self, then: Callable[[str], None]) -> None:
        """Which file of a shared view?"""
        ...

    def file_to_save(self, title: str, suggestion: str, then: Callable[[str], None], *, replace: bool = False) -> None:
        """Under which name? With `replace` the person was asked before a file that is there is replaced."""
        ...

    def text(self, title: str, label: str, suggestion: str, then: Callable[[str], None]) -> None:
        """What is it called?"""
        ...

    def date(self, title: str, then: Callable[[str], None]) -> None:
        """Which date or range, as EDTF or `a..b`?"""
        ...
