"""What a merge would do, in words: counts, and a line for each event."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.words import mark, translate
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.merge_done import carried_out
from frtdesk.model.merge_fate import COMING, Fate
from frtdesk.model.merge_plan import Choices, MergePlan
from frtdesk.model.merge_taken import taken_lines
from frtdesk.model.merge_things import LESSON, PLACE, VIEW, ThingFate
from frtdesk.model.vocabulary import LEVEL, spoken

SECTIONS = (
    (Fate.NEW, mark("merge", "%n new event|%n new events")),
    (Fate.THEIRS, mark("merge", "%n changed by them|%n changed by them")),
    (Fate.BOTH, mark("merge", "%n changed by both|%n changed by both")),
    (Fate.MINE, mark("merge", "%n changed by you|%n changed by you")),
    (Fate.LOST, mark("merge", "%n changed by you and removed by them|%n changed by you and removed by them")),
    (Fate.REMOVED, mark("merge", "%n removed by them|%n removed by them")),
)
"""In the order in which a person wants to know."""

_THINGS = {
    (LESSON, Fate.NEW): mark("merge", "%n new lesson|%n new lessons"),
    (LESSON, Fate.THEIRS): mark("merge", "%n lesson changed by them|%n lessons changed by them"),
    (LESSON, Fate.BOTH): mark("merge", "%n lesson changed by both|%n lessons changed by both"),
    (LESSON, Fate.MINE): mark("merge", "%n lesson changed by you|%n lessons changed by you"),
    (LESSON, Fate.LOST): mark("merge", "%n lesson changed by you and removed by them|"
                              "%n lessons changed by you and removed by them"),
    (LESSON, Fate.REMOVED): mark("merge", "%n lesson removed by them|%n lessons removed by them"),
    (VIEW, Fate.NEW): mark("merge", "%n new saved view|%n new saved views"),
    (VIEW, Fate.THEIRS): mark("merge", "%n saved view changed by them|%n saved views changed by them"),
    (VIEW, Fate.BOTH): mark("merge", "%n saved view changed by both|%n saved views changed by both"),
    (VIEW, Fate.MINE): mark("merge", "%n saved view changed by you|%n saved views changed by you"),
    (VIEW, Fate.LOST): mark("merge", "%n saved view changed by you and removed by them|"
                            "%n saved views changed by you and removed by them"),
    (VIEW, Fate.REMOVED): mark("merge", "%n saved view removed by them|%n saved views removed by them"),
    (PLACE, Fate.NEW): mark("merge", "%n new place|%n new places"),
    (PLACE, Fate.THEIRS): mark("merge", "%n place changed by them|%n places changed by them"),
    (PLACE, Fate.BOTH): mark("merge", "%n place changed by both|%n places changed by both"),
    (PLACE, Fate.MINE): mark("merge", "%n place changed by you|%n places changed by you"),
}  # fmt: skip
"""Lessons, views and places in the order in which they are told."""

LONGEST = 200


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
    parts += [title for title, _ in thing_sections(plan)]
    if not parts:
        return translate("merge", "Both hold the same.")
    return translate("merge", "{parts}.").format(parts=", ".join(parts))


def merged_words(plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool) -> str:
    """“new.sqlite is merged. 12 new events, 3 changed by them.”: what became of it."""
    said = translate("merge", "{name} is merged.").format(name=plan.name)
    done = carried_out(plan, choices, otherwise, remove=remove)
    return f"{said} {counts(done)}" if done.events or done.shared or done.things else said


def is_empty(plan: MergePlan) -> bool:
    """Whether the newer database has nothing that the copy lacks, unless what it removed is asked for."""
    coming = any(plan.of(fate) for fate in COMING) or any(one.fate in COMING for one in plan.things)
    return not plan.shared and not coming


def thing_sections(plan: MergePlan) -> Iterator[tuple[str, tuple[ThingFate, ...]]]:
    """Lessons, saved views and places by what becomes of them, each with its title: “2 new lessons”."""
    for (table, fate), title in _THINGS.items():
        found = tuple(one for one in plan.things if (one.table, one.fate) == (table, fate))
        if found:
            yield translate("merge", title, len(found)), found


def thing_line(one: ThingFate) -> str:
    """What it is called; a lesson with its id, a place with its code and level."""
    title = " ".join(one.title.split())[:LONGEST] or one.id
    if one.table == VIEW:
        return title
    said = one.id
    if one.table == PLACE:
        code, _, rest = one.id.partition("/")
        said = ", ".join(filter(None, (code, spoken(rest.partition("/")[0], LEVEL))))
    return translate("merge", "{title} ({id})").format(title=title, id=said)


def lines(plan: MergePlan, fate: Fate, choices: Choices, otherwise: Take) -> Iterator[tuple[str, ...]]:
    """The events of one kind: each with its id, and below it what would be taken, field by field, before and after.
    `choices`, `otherwise`: whose is taken where both changed a field."""
    for one in plan.of(fate):
        title = " ".join(one.title.split())[:LONGEST] or one.id
        head = translate("merge", "{title} ({id})").format(title=title, id=one.id)
        yield head, *taken_lines(one, choices, otherwise)


def conflict_line(conflict: Conflict, take: Take) -> str:
    """“Summary of A city bans it: yours is kept”."""
    kept = (
        translate("merge", "{field} of {title}: yours is kept")
        if take is Take.MINE
        else translate("merge", "{field} of {title}: theirs is taken")
    )
    return kept.format(field=conflict.title, title=" ".join(conflict.of.split())[:LONGEST])
