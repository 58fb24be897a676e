"""What the window of an import needs of whoever writes into the open database; the application fills it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from frtdesk.base.progress import Progress
from frtdesk.formats.incoming import Wishes
from frtdesk.model.incoming import ImportReport


class Importing(Protocol):
    """Takes files in, one after the other."""

    def begin(self) -> None:
        """Files are about to be taken in, which Undo takes back together."""
        ...

    @property
    def into(self) -> str:
        """The name of the open database."""
        ...

    def take_in(
        self,
        path: Path,
        wishes: Wishes,
        format_name: str,
        done: Callable[[ImportReport], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> None:
        """Take the events of a file in, as one step that can be undone."""
        ...

    def cancel(self) -> None:
        """Stop what is being taken in; nothing of it stays."""
        ...

    @property
    def can_undo(self) -> bool:
        """Whether the last of the imports since `begin` is what Undo would take back."""
        ...

    def undo(self) -> None:
        """Take the imports since `begin` back, the last one first."""
        ...
