"""From an actor, a source, a tag or a place to its events on the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.progress import Progress, Work
from frtdesk.model.filter import Filter, Term, any_of
from frtdesk.model.shared_names import ACTOR, PLACE, TAG, SharedName
from frtdesk.state.archive import Archive, Jobs
from frtdesk.state.workspace import Workspace

JOB = "events of a name"

MOST = 60
"""Events that a filter names one by one; more are selected instead."""

_FIELD = {ACTOR: "actor", TAG: "tag", PLACE: "place"}


def filter_of(one: SharedName) -> Filter | None:
    """The filter that shows the events of an actor, tag or place; None for a source, which has none of its own."""
    field = _FIELD.get(one.table)
    return Term(field, ":", one.name) if field is not None else None


def show_events(workspace: Workspace, jobs: Jobs, one: SharedName) -> None:
    """Filter by what names it, over all the time that it takes."""
    opened, wanted = workspace.opened, filter_of(one)
    if opened is None:
        return
    if wanted is not None:
        workspace.set_filter(wanted)
        return
    jobs.start(JOB, _reading(opened.archive, one), lambda keys: _show(workspace, keys), workspace.tell_error)


def _show(workspace: Workspace, keys: Sequence[int]) -> None:
    columns = workspace.columns
    if columns is None:
        return
    wanted = frozenset(keys)
    events = [event for event, key in enumerate(columns.key.tolist()) if key in wanted]
    if len(events) <= MOST:
        workspace.set_filter(any_of(Term("id", ":", columns.ids[event]) for event in events))
    else:
        workspace.select(tuple(events))


def _reading(archive: Archive, one: SharedName) -> Work[Sequence[int]]:
    yield Progress(0)
    return archive.users(one.table, one.key)
