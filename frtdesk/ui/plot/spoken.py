"""What a screen reader says of the timeline: of an event, of several that stand together, of a lane, of all of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.wording import when
from frtdesk.base.words import number, translate, within
from frtdesk.model.column_dates import dates_in_words, edtf_day
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.vocabulary import KINDS, STAGES, CheckedBits
from frtdesk.state.shown_counts import shown_counts
from frtdesk.state.view_words import range_words
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.frame import LaneBox

LONGEST = 300
"""Characters of a title that are said at most."""


def event_words(
    columns: Columns, event: int, sources: int | None = None, *, hidden: bool = False, others: int = 0
) -> str:
    """14 May 2019, San Francisco supervisors vote to bar city use, regulation, passed, 2 sources, checked. `sources`:
    how many it has, where that is known; `hidden`: the filter hides it, and it is shown in context only; `others`: how
    many more stand behind the same mark."""
    stage = int(columns.stage[event])
    parts = [
        dates_in_words(columns, event, weekday=False),
        title_words(columns.titles[event], LONGEST),
        within(KINDS[int(columns.kind[event])].one),
        within(STAGES[stage].title) if stage else "",
        *_evidence(CheckedBits(int(columns.checked[event])), sources),
        translate("spoken", "hidden by the filter") if hidden else "",
        translate("spoken", "%n other at the same place|%n others at the same place", others) if others else "",
    ]
    return ", ".join(part for part in parts if part)


def _evidence(bits: CheckedBits, sources: int | None) -> tuple[str, str]:
    """How many sources, and what a second look-up confirmed."""
    if not bits & CheckedBits.HAS_SOURCE:
        rests = translate("spoken", "unsourced")
    elif sources is None and bits & CheckedBits.SEVERAL_SOURCES:
        rests = translate("spoken", "several sources")
    else:
        rests = translate("spoken", "%n source|%n sources", 1 if sources is None else sources)
    return rests, _checked(bits)


def _checked(bits: CheckedBits) -> str:
    date, quotes = bits & CheckedBits.DATE, bits & CheckedBits.QUOTES
    if date and (quotes or not bits & CheckedBits.HAS_QUOTE):
        return translate("spoken", "checked")
    if date:
        return translate("spoken", "date checked, quotes not")
    if quotes:
        return translate("spoken", "quotes checked, date not")
    return translate("spoken", "not checked")


def cluster_words(columns: Columns, events: Sequence[int]) -> str:
    """Events that stand behind one number: how many, from when to when, and the most important of them, the first of
    `events`."""
    many = translate("spoken", "%n event|%n events", len(events))
    which = np.array(events, np.int64)
    first, last = int(columns.start_min[which].min()), int(columns.start_max[which].max())
    title = title_words(columns.titles[events[0]], LONGEST)
    if max(abs(first), abs(last)) >= calendar.DISTANT_FUTURE:
        said = translate("spoken", "{events} together, the most important: {title}")
        return said.format(events=many, title=title)
    dates = when(edtf_day(first), edtf_day(last)) if first != last else when(edtf_day(first), None, weekday=False)
    said = translate("spoken", "{events} together, {dates}, the most important: {title}")
    return said.format(events=many, dates=dates, title=title)


def lane_words(box: LaneBox) -> str:
    """Regulation, 31 of 128 events in view, folded."""
    title = one_line(box.title, LONGEST)
    counts = translate("spoken", "{seen} of %n event in view|{seen} of %n events in view", box.counts.total)
    parts = [
        title,
        counts.format(seen=number(box.counts.in_view)),
        translate("spoken", "folded") if box.folded else "",
        translate("spoken", "pinned") if box.pinned else "",
    ]
    return ", ".join(part for part in parts if part)


def lane_rest(box: LaneBox) -> str:
    """What a lane holds that cannot be walked in it, and where that is."""
    counts = box.counts
    parts = [
        translate("spoken", "{count} earlier").format(count=number(counts.left)) if counts.left else "",
        translate("spoken", "{count} later").format(count=number(counts.right)) if counts.right else "",
        translate("spoken", "{count} counted in clusters").format(count=number(counts.clustered))
        if counts.clustered
        else "",
        translate("spoken", "{count} told by their number only").format(count=number(counts.strip))
        if counts.strip
        else "",
    ]
    rest = ", ".join(part for part in parts if part)
    return " ".join(part for part in (one_line(box.sentence, LONGEST), rest) if part)


def place_words(place: int, among: int) -> str:
    """Which one of how many it is in the order of time; empty where it is none of them."""
    if not place:
        return ""
    return translate("spoken", "Event {place} of {all}").format(place=number(place), all=number(among))


def canvas_words(workspace: Workspace) -> str:
    """What the timeline as a whole is called: its range, and how many of how many events it shows."""
    index, view = workspace.index, workspace.view
    if index is None:
        return translate("canvas", "Timeline")
    counts = shown_counts(index, view.start, view.stop)
    events = translate("spoken", "{seen} of %n event|{seen} of %n events", counts.total)
    seen = counts.kept - counts.outside - counts.undated
    said = translate("spoken", "Timeline, {range}, {events}")
    return said.format(range=range_words(view), events=events.format(seen=number(seen)))


def canvas_rest(workspace: Workspace, message: str) -> str:
    """What else is to be said of it: what the filter leaves that lies elsewhere, or why there is nothing."""
    index, view = workspace.index, workspace.view
    if index is None:
        return ""
    counts = shown_counts(index, view.start, view.stop)
    outside = translate("spoken", "%n more outside this range", counts.outside) if counts.outside else ""
    undated = translate("spoken", "%n undated", counts.undated) if counts.undated else ""
    return ", ".join(part for part in (one_line(message, LONGEST), outside, undated) if part)
