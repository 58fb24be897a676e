"""A newer database merged into a copy of an older one: where the plan, the choices and the writing meet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Work
from frtdesk.base.words import translate
from frtdesk.model.conflict import Take
from frtdesk.model.merge_plan import Choices, MergePlan
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.merge_database import merge_changes
from frtdesk.store.read_merge import meta_rows, read_merge
from frtdesk.store.read_meta import meta_of
from frtdesk.store.safety_copies import keep_copy
from frtdesk.store.write import apply


@dataclass(frozen=True)
class MergeDone:
    """`revision`: the step of the history; `kept`: the copy from before, None where there is none."""

    revision: int
    title: str
    kept: Path | None


def plan_merge(copy: Database, newer: str) -> Work[MergePlan]:
    """What merging a newer database would do. Raises FrtError where it cannot be read."""
    if copy.path is not None and Path(newer).exists() and Path(newer).samefile(copy.path):
        raise FrtError(
            translate("merge", "This is the database that is open."),
            translate("merge", "Choose a newer one to take in."),
        )
    other = open_database(newer)
    try:
        return (yield from read_merge(copy, other))
    finally:
        other.close()


def merge(
    copy: Database, plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool, author: str = ""
) -> Work[MergeDone | None]:
    """Carry a plan out as one step, after a copy of the database was kept; None where there is nothing to do.

    Raises OvertakenError where the database was changed since the plan was made, FrtError where it may not be written;
    nothing is changed then.
    """
    changes = merge_changes(copy, plan, choices, otherwise, remove=remove)
    if changes is None:
        return None
    kept = yield from keep_copy(copy)
    return MergeDone(apply(copy, changes, author=author), changes.title, kept)


def newer_shipped(copy: Database) -> str:
    """The date of the shipped database, where this one is a copy of an earlier one; else empty. Raises FrtError."""
    shipped = paths.shipped_database()
    if copy.path is None or not shipped.exists() or copy.path.samefile(shipped):
        return ""
    other = open_database(shipped)
    try:
        with copy.reading() as mine, other.reading() as theirs:
            if meta_of(mine).title != meta_of(theirs).title:
                return ""
            held, latest = dict(meta_rows(mine)), dict(meta_rows(theirs))
    finally:
        other.close()
    ours, fresh = held.get("date", ""), latest.get("date", "")
    if held.get("built_from") == latest.get("built_from") or not _is_later(fresh, ours):
        return ""
    return fresh


def _is_later(one: str, other: str) -> bool:
    try:
        return date.fromisoformat(one) >= date.fromisoformat(other)
    except ValueError:
        return False
