"""What a merge would do, in words: counts, and a line for each event."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.words import mark, translate
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.merge_plan import Fate, MergePlan

SECTIONS = (
    (Fate.NEW, mark("merge", "%n new event|%n new events")),
    (Fate.THEIRS, mark("merge", "%n changed by them|%n changed by them")),
    (Fate.BOTH, mark("merge", "%n changed by both|%n changed by both")),
    (Fate.MINE, mark("merge", "%n changed by you|%n changed by you")),
    (Fate.LOST, mark("merge", "%n changed by you and removed by them|%n changed by you and removed by them")),
    (Fate.REMOVED, mark("merge", "%n removed by them|%n removed by them")),
)
"""In the order in which a person wants to know."""

LONGEST = 200

_COMING = (Fate.NEW, Fate.THEIRS, Fate.BOTH, Fate.LOST, Fate.REMOVED)


def section_title(fate: Fate, plan: MergePlan) -> str:
    """“12 new events”."""
    return translate("merge", dict(SECTIONS)[fate], len(plan.of(fate)))


def counts(plan: MergePlan) -> str:
    """One sentence; what there is none of is left out."""
    parts = [section_title(fate, plan) for fate, _ in SECTIONS if plan.of(fate)]
    if plan.shared:
        parts.append(
            translate("merge", "%n actor or source corrected|%n actors and sources corrected", len(plan.shared))
        )
    if not parts:
        return translate("merge", "Both hold the same.")
    return translate("merge", "{parts}.").format(parts=", ".join(parts))


def is_empty(plan: MergePlan) -> bool:
    """Whether the newer database has nothing that the copy lacks, unless what it removed is asked for."""
    return not plan.shared and not any(plan.of(fate) for fate in _COMING)


def lines(plan: MergePlan, fate: Fate) -> Iterator[str]:
    """The events of one kind, each with its id."""
    for one in plan.of(fate):
        title = " ".join(one.title.split())[:LONGEST] or one.id
        yield translate("merge", "{title} ({id})").format(title=title, id=one.id)


def conflict_line(conflict: Conflict, take: Take) -> str:
    """“Summary of A city bans it: yours is kept”."""
    kept = (
        translate("merge", "{field} of {title}: yours is kept")
        if take is Take.MINE
        else translate("merge", "{field} of {title}: theirs is taken")
    )
    return kept.format(field=conflict.title, title=" ".join(conflict.of.split())[:LONGEST])
