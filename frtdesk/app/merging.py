"""A newer database merged into a copy of an older one: where the plan, the choices and the writing meet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Work
from frtdesk.base.words import translate
from frtdesk.model.conflict import Take
from frtdesk.model.merge_plan import Choices, MergePlan
from frtdesk.model.safety_copy import MERGE
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.merge_database import merge_changes
from frtdesk.store.read_merge import read_merge
from frtdesk.store.safety_copies import keep_copy
from frtdesk.store.write import apply


@dataclass(frozen=True)
class MergeDone:
    """`revision`: the step of the history; `kept`: the copy from before, None where there is none."""

    revision: int
    title: str
    kept: Path | None


def plan_merge(copy: Database, newer: str, *, afresh: bool = False) -> Work[MergePlan]:
    """What merging a newer database would do; `afresh`: also where mine was kept at an earlier merge. Raises
    FrtError where it cannot be read."""
    if copy.path is not None and Path(newer).exists() and Path(newer).samefile(copy.path):
        raise FrtError(
            translate("merge", "This is the database that is open."),
            translate("merge", "Choose a newer one to take in."),
        )
    other = open_database(newer)
    try:
        return (yield from read_merge(copy, other, afresh=afresh))
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
    kept = yield from keep_copy(copy, why=MERGE)
    return MergeDone(apply(copy, changes, author=author), changes.title, kept)
