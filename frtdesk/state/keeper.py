"""Who keeps what a person makes: an open database, or the person's own library. The application fills these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from frtdesk.model.change import ChangeSet
    from frtdesk.model.past import Past
    from frtdesk.model.stored_lesson import StoredLesson
    from frtdesk.model.stored_view import StoredView


class Applies(Protocol):
    """Carries change sets out. May be called from a job's thread."""

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        """Carry the set out and answer the key of its revision; `undoes`: the revision that it takes back.

        Raises OvertakenError where a row is not as the set says, OutdatedError where the set has to be worked out
        anew, FrtError where nothing can be written.
        """
        ...

    def past(self) -> Sequence[Past]:
        """What this person did here before. Raises FrtError where it cannot be read."""
        ...

    def is_large(self, revision: int) -> bool:
        """Whether a revision changed so much that it is not to be in the memory whole. Raises FrtError."""
        ...

    def take_back(self, revision: int, title: str) -> int:
        """Take a revision back that is large, and answer the key of the revision that does so; raises as `apply`."""
        ...

    def change_set(self, revision: int) -> ChangeSet:
        """What a revision changed. Raises FrtError where there is no such revision."""
        ...


class Keeper(Applies, Protocol):
    """A database in which views are kept. Everything may be called from a job's thread."""

    @property
    def name(self) -> str: ...
    @property
    def target(self) -> str: ...
    @property
    def writable(self) -> bool: ...
    @property
    def read_only_because(self) -> str: ...
    def views(self) -> tuple[StoredView, ...]:
        """The saved views, in their order. Raises FrtError where they cannot be read."""
        ...


class LessonKeeper(Keeper, Protocol):
    """A database in which lessons are kept as well. Everything may be called from a job's thread."""

    def stored_lessons(self) -> tuple[StoredLesson, ...]:
        """The lessons, in their order. Raises FrtError where they cannot be read."""
        ...
