"""What a filter leaves as slides: the timeline, the most important events one by one, the rest listed, all sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import number, translate
from frtdesk.draw.fewer_rows import with_fewer_rows
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.page_words import range_words, titles
from frtdesk.draw.slide_card import card, sources_line
from frtdesk.draw.slide_legend import legend_pieces
from frtdesk.draw.slide_line import PITCH, line_pieces
from frtdesk.draw.slide_lists import further_slides, source_slides
from frtdesk.draw.slide_opening import opening_slide
from frtdesk.draw.slide_sheet import FOOT, MARGIN, Sheet, event_line, foot_of, source_lines
from frtdesk.draw.slide_timeline import TimelineDrawing, timeline_pieces
from frtdesk.formats.numbered_sources import NumberedSources
from frtdesk.formats.order import Content
from frtdesk.formats.picture import Picture
from frtdesk.formats.slide import Group, Slide
from frtdesk.model.event import Event
from frtdesk.model.event_words import evidence, one_line, party_words, quoted, speaker_words
from frtdesk.state.moments import extent_of
from frtdesk.timeline.class_line import build_line
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.labels import one_line as short_line
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored, fitting_height
from frtdesk.timeline.viewport import Viewport

MOST_SLIDES = 40
"""Events with a slide of their own."""

MOST_LISTED = 1_000
"""Events that are listed at most: some forty slides of them."""

LEVELS, LINE_Y = 2, 610.0
SOURCES = LINE_Y - LEVELS * PITCH - 66.0
"""Where the sources of an event begin: two lines, and the counts over the line of time, stand under it."""

FACTOR = 1.2
"""Text scale of the timeline: titles of 10 points."""

LEAST = 0.7

SPARE, SPARE_BOLD = 1.06, 1.18
"""Times the width of a text that the timeline keeps for it: slides know only normal and bold, and where the typeface is
missing another is wider, DejaVu Sans by 5 % and 17 %."""
BOLD = (TextStyle.LABEL_BOLD, TextStyle.LANE, TextStyle.MAJOR)


@dataclass(frozen=True, eq=False)
class Shares:
    """What becomes of the events, as indexes into the columns: `own` have a slide, `listed` a line, `left_out` are only
    counted."""

    own: NDArray[np.int32]
    listed: NDArray[np.int32]
    left_out: int


def shares(picture: Picture) -> Shares:
    """The most important events, and the others; each in order of time, those without a date last."""
    columns = picture.index.columns
    kept = np.flatnonzero(picture.index.kept).astype(np.int32)
    ranked = kept[np.lexsort((kept, -columns.importance[kept].astype(np.int16)))]
    own, rest = ranked[:MOST_SLIDES], ranked[MOST_SLIDES:]
    return Shares(np.sort(own), np.sort(rest[:MOST_LISTED]), max(len(rest) - MOST_LISTED, 0))


def filter_slides(sheet: Sheet, picture: Picture, content: Content) -> list[Slide]:
    """All slides."""
    share = shares(picture)
    events = content.events_at(share.own.tolist())
    sources = NumberedSources()
    keys = {event.id: f"event-{number}" for number, event in enumerate(events, 1)}
    told = [_event(sheet, picture, event, keys[event.id], sources, share.own) for event in events]
    further = further_slides(sheet, content.events_at(share.listed.tolist()))
    return [
        _opening(sheet, picture, share),
        *([_timeline(sheet, picture, keys)] if len(events) else []),
        *told,
        *further,
        *source_slides(sheet, sources.all),
    ]


def _opening(sheet: Sheet, picture: Picture, share: Shares) -> Slide:
    title, subtitle = titles(picture)
    total, kept = len(picture.index.columns), picture.index.events
    facts = [translate("page", "{count} of %n event|{count} of %n events", total).format(count=number(kept))]
    for said in (picture.filter, picture.compare):
        if said.strip():
            facts.append(translate("page", "filter: {filter}").format(filter=" ".join(said.split())))
    notes = [subtitle, *facts, translate(
        "slides", "%n event has a slide of its own: the most important, in the order of time.|"
        "%n events have a slide of their own: the most important, in the order of time.", len(share.own))]  # fmt: skip
    if len(share.listed):
        notes.append(translate("slides", "%n more is listed after them.|%n more are listed after them.",
                               len(share.listed)))  # fmt: skip
    if share.left_out:
        notes.append(translate("slides", "%n more is not in this file.|%n more are not in this file.", share.left_out))
    if picture.index.columns.meta.description:
        notes.append(one_line(picture.index.columns.meta.description, 2_000))
    return opening_slide(sheet, title, subtitle, facts, "\n\n".join(notes))


# ---------------------------------------------------------------------- the timeline


def _timeline(sheet: Sheet, picture: Picture, keys: dict[str, str]) -> Slide:
    heading = sheet.heading(titles(picture)[0], top=30, room=46, size=30.0)
    columns = picture.index.columns
    top = foot_of(heading) + 10
    legend_room = 26.0
    factor = FACTOR
    frame = _frame(picture, (sheet.across, FOOT - 10 - legend_room - top), factor)
    while frame.hidden_rows and factor > LEAST:
        factor = max(factor * 0.94, LEAST)
        frame = _frame(picture, (sheet.across, FOOT - 10 - legend_room - top), factor)
    drawing = TimelineDrawing(
        frame, sheet.theme, factor, (MARGIN, top), lambda event: _say(picture, event),
        lambda event: keys.get(columns.ids[event], ""),
    )  # fmt: skip
    lanes = "; ".join(f"{box.title}: {box.caption}" for box in frame.shown_lanes)
    about = f"{range_words(picture.start, picture.stop)}. {lanes}."
    group = Group(translate("slides", "Timeline"), timeline_pieces(drawing), about)
    legend = legend_pieces(frame, sheet, top + frame.height + 8)
    notes = translate("slides", "A click on a title or mark leads to the slide of its event, where it has one.")
    return Slide("timeline", (heading, group, *legend, *sheet.feet()), f"{about}\n\n{notes}")


def _say(picture: Picture, event: int) -> str:
    return short_line(picture.index.columns.titles[event]) or translate("slides", "(no title)")


def _frame(picture: Picture, room: tuple[float, float], factor: float) -> Frame:
    """The picture's timeline in a room, its lanes with as few rows as fit there."""
    metrics, exact = replace(Metrics(), row_most=34.0).scaled(factor), QtMeasure(factor)

    def measure(texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]:
        return exact(texts, style) * (SPARE_BOLD if style in BOLD else SPARE)

    width, height = room
    if picture.halves is not None:
        height = min(fitting_height(picture.halves, height, metrics), height)
        view = Viewport(picture.start, picture.stop, width, height, metrics=metrics, show_today=False)
        return build_mirrored(Composer(measure), measure, picture.halves, view)
    index = with_fewer_rows(picture.index, picture.lanes, height, metrics)
    view = Viewport(picture.start, picture.stop, width, height, 0.0, picture.lanes, metrics, show_today=False)
    return Composer(measure).build_frame(index, view)


# ---------------------------------------------------------------------- one event


def _event(
    sheet: Sheet, picture: Picture, event: Event, key: str, sources: NumberedSources, own: NDArray[np.int32]
) -> Slide:
    pieces = card(sheet, event, SOURCES - 14, sources, summary=True)
    pieces += sources_line(sheet, event, sources, SOURCES)
    line = _where_in_time(sheet, picture, event, own)
    if line is not None:
        pieces.append(line)
    return Slide(key, (*pieces, *sheet.feet()), _notes(event, sources))


def _where_in_time(sheet: Sheet, picture: Picture, event: Event, own: NDArray[np.int32]) -> Group | None:
    """The slide's event among those that have slides; None for one without a date."""
    columns = picture.index.columns
    here = columns.ids.index(event.id)
    if here is None or picture.index.rows.undated[here]:
        return None
    members = np.zeros(len(columns), np.bool_)
    members[own] = True
    size = (sheet.across, PITCH, float(LEVELS))
    line = build_line(columns, extent_of(columns, own), members, members, here, size, QtMeasure(14 / 11), members)
    pieces = line_pieces(line, (MARGIN, LINE_Y), LEVELS, sheet.theme, lambda index: _say(picture, index))
    about = translate("slides", "Where this event stands in time, among those that have slides")
    return Group(translate("slides", "Line of time"), tuple(pieces), about)


def _notes(event: Event, sources: NumberedSources) -> str:
    """All that is known of an event, for the speaker: what the slide has no room for stands here."""
    parts = [event_line(event)]
    if event.actors:
        parts.append(", ".join(party_words(party) for party in event.actors))
    parts += [text.strip() for text in (event.summary, event.why_it_matters) if text.strip()]
    parts += [f"{quoted(quote.text.strip())} {speaker_words(quote, event)}" for quote in event.quotes]
    parts.append(" ".join(evidence(event)))
    cited = source_lines(sources.of(event))
    if cited:
        parts.append("\n".join([translate("slides", "Sources:"), *cited]))
    return "\n\n".join(parts)


def listed_words(share: Shares) -> str:
    """For the report: 403 events are listed with date, title and sources."""
    return translate("slides", "%n event has no slide of its own and is listed with date, title and sources.|"
                     "%n events have no slide of their own and are listed with date, title and sources.",
                     len(share.listed))  # fmt: skip
