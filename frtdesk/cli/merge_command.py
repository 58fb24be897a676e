"""`frtdesk merge`: a newer database into a copy that was edited."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.cli import terminal
from frtdesk.cli.ending import DONE
from frtdesk.cli.opening import opened

if TYPE_CHECKING:
    from frtdesk.model.conflict import Take
    from frtdesk.model.merge_plan import MergePlan

EXAMPLES = """
\b
Examples:
  frtdesk merge new.sqlite --into mine.sqlite --dry-run       only say what would happen
  frtdesk merge new.sqlite --into mine.sqlite                 where both changed a field, mine is kept
  frtdesk merge new.sqlite --into mine.sqlite --take theirs   where both changed a field, theirs is taken
"""


@click.command("merge", epilog=EXAMPLES)
@click.argument("newer", metavar="NEW")
@click.option(
    "--into", "--db", "into", metavar="DATABASE", required=True, help="The copy that was edited, to take it in."
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--take", type=click.Choice(["mine", "theirs"]), default="mine", show_default=True,
              help="Whose is taken where both changed the same field.")  # fmt: skip
@click.option("--remove", is_flag=True, help="Put the events that they removed in the bin and delete the "
              "lessons and views that they removed; without it, all of them stay.")  # fmt: skip
def command(newer: str, into: str, dry_run: bool, take: str, remove: bool) -> int:
    """Take what is new and changed in NEW into DATABASE, an edited copy of an earlier version: events, lessons, saved
    views and places.

    What only one of the two changed is taken, field by field; what you made or put in the bin stays so. It is one step,
    which can be undone, and a copy of the database is kept before.
    """
    from frtdesk.app.author import author_named
    from frtdesk.app.merging import merge, plan_merge
    from frtdesk.cli.window import refuse_missing
    from frtdesk.model.conflict import Take

    refuse_missing(newer)
    chosen = Take(take)
    with opened(into, writable=True) as database:
        if not database.writable and not dry_run:
            raise FrtError(
                translate("command line", "{name} cannot be written. {why}").format(
                    name=database.name, why=database.read_only_because
                ),
                translate("command line", "Name a copy of yours after --into."),
            )
        plan = terminal.work_off(plan_merge(database, newer, afresh=chosen is Take.THEIRS))
        terminal.print_text(_report(plan, chosen, dry_run=dry_run, remove=remove))
        if dry_run:
            return DONE
        work = merge(database, plan, {}, chosen, remove=remove, author=author_named(""))
        done = terminal.work_off(work)
        terminal.print_text(_ending(done is not None, str(done.kept) if done is not None and done.kept else ""))
    return DONE


def _report(plan: MergePlan, take: Take, *, dry_run: bool, remove: bool) -> Iterator[str]:
    """Counts, then the events that they count with the fields that are taken, then whose field is taken."""
    from frtdesk.model.conflict import Take as Taken
    from frtdesk.model.merge_fate import WHOLE, Fate
    from frtdesk.model.merge_words import (
        SECTIONS,
        conflict_line,
        counts,
        lines,
        section_title,
        thing_line,
        thing_sections,
    )

    said = counts(plan)
    if dry_run:
        said = translate("merge", "Would be: {sentence}").format(sentence=said)
    yield f"{plan.name}: {said}\n"
    for fate, _ in SECTIONS:
        if fate is Fate.MINE or not plan.of(fate):
            continue
        yield f"{section_title(fate, plan)}:\n"
        for head, *taken in lines(plan, fate, {}, take):
            yield f"  {head}\n"
            yield from (f"    {line}\n" for line in taken)
    for title, things in thing_sections(plan):
        if things[0].fate is not Fate.MINE:
            yield f"{title}:\n"
            yield from (f"  {thing_line(one)}\n" for one in things)
    for conflict in plan.conflicts():
        kept = conflict.field == WHOLE and not remove
        yield f"  {conflict_line(conflict, Taken.MINE if kept else take)}\n"
    if not remove and (plan.of(Fate.REMOVED) or any(one.fate is Fate.REMOVED for one in plan.things)):
        yield translate("merge", "What they removed stays; --remove puts it in the bin.") + "\n"


def _ending(done: bool, kept: str) -> Iterator[str]:
    if not done:
        yield translate("merge", "There was nothing to change.") + "\n"
    elif kept:
        yield translate("merge", "Merged. The database as it was before is {path}.").format(path=kept) + "\n"
    else:
        yield translate("merge", "Merged.") + "\n"
