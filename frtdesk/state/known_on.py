"""What was known on a day: a condition of the filter, so that it is saved, shared, exported and gone back to with it.

Hidden is what no source had published by then, and what begins only after it, though a source announced it. An event of
whose sources none has a date is hidden, too, as nobody can say from when it was known; it is counted apart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.base.calendar import DISTANT_FUTURE
from frtdesk.base.errors import FrtError
from frtdesk.base.wording import day_words
from frtdesk.base.words import number, translate
from frtdesk.model.facet_values import conjuncts, without_field
from frtdesk.model.filter import Filter, Term, all_of
from frtdesk.model.publication import NEVER
from frtdesk.model.span import span_of
from frtdesk.state.notice import Notice
from frtdesk.state.workspace import Workspace

FIELD = "known"


@dataclass(frozen=True, slots=True)
class KnownOn:
    """`on`: the day as it was asked for; `kept`: the events that are shown, of `total`; `unclear`: those that are never
    shown so, as none of their sources has a date."""

    on: str
    kept: int
    total: int
    unclear: int


def day_of(f: Filter) -> str:
    """The day as of which a filter shows what was known; empty where it shows all."""
    return next((part.value for part in conjuncts(f) if isinstance(part, Term) and part.field == FIELD), "")


def known_on(workspace: Workspace) -> KnownOn | None:
    """What the present filter leaves of all events; None where it asks for no such day."""
    on, index, columns = day_of(workspace.view.filter), workspace.index, workspace.columns
    if not on or index is None or columns is None or columns.links is None:
        return None
    unclear = int(np.count_nonzero(columns.links.published == NEVER))
    return KnownOn(on, int(np.count_nonzero(index.kept)), len(columns), unclear)


def show_known_on(workspace: Workspace, text: str) -> None:
    """Show what was known on a day that a person typed, in both halves of a comparison; a sentence if it is none."""
    text = text.strip()
    try:
        span_of(text)
    except FrtError as error:
        workspace.tell(Notice(error.message, error.hint))
        return
    _set(workspace, Term(FIELD, ":", text))


def show_all_known(workspace: Workspace) -> None:
    """Show again what is known today."""
    _set(workspace, None)


def _set(workspace: Workspace, term: Term | None) -> None:
    """The view before can be gone back to."""
    latest = workspace.latest
    workspace.history.leave(workspace.view)
    wanted = _with(latest.filter, term)
    if latest.compare is None:
        workspace.set_filter(wanted)
    else:
        workspace.compare_with(_with(latest.compare, term), wanted)


def _with(f: Filter, term: Term | None) -> Filter:
    rest = without_field(f, FIELD)
    return rest if term is None else all_of([*conjuncts(rest), term])


def sentence(known: KnownOn) -> str:
    """“As known on 11 June 2020: 212 of 443 events.”, and what cannot be told."""
    said = translate(
        "known",
        "As known on {day}: {kept} of %n event.|As known on {day}: {kept} of %n events.",
        known.total,
    ).format(day=last_day(known.on), kept=number(known.kept))
    if not known.unclear:
        return said
    left = translate(
        "known",
        "%n is left out: none of its sources has a date.|%n are left out: none of their sources has a date.",
        known.unclear,
    )
    return f"{said} {left}"


def last_day(on: str) -> str:
    """In words the last day of what was asked for, as that is what counts."""
    last = span_of(on)[1]
    return on if last == DISTANT_FUTURE else day_words(last)
