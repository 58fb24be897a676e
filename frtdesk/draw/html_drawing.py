"""The timeline of a web page: as a still drawing, and as the figures that the page's script draws from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.wording import names
from frtdesk.base.words import translate
from frtdesk.draw.fewer_rows import with_fewer_rows
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.slide_timeline import TimelineDrawing, timeline_pieces
from frtdesk.draw.theme import Theme
from frtdesk.formats.html_event import text
from frtdesk.formats.picture import Picture
from frtdesk.formats.piece_svg import PieceSvg
from frtdesk.model.vocabulary import KINDS
from frtdesk.timeline.compose import Composer, no_data_note
from frtdesk.timeline.frame import Look
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.labels import one_line
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.looks import looks
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.viewport import Viewport

WIDTH, HEIGHT = 1_200.0, 760.0
"""Pixels of the still drawing, and of what the lanes may take in height."""

FARTHEST = 99_000_000
"""Days from 1970 on either side that a browser's calendar knows."""


def rows_of_page(picture: Picture) -> PictureIndex:
    """The picture's events in as many rows as a page has room for."""
    return with_fewer_rows(picture.index, LaneView(), HEIGHT, Metrics())


@dataclass(frozen=True, eq=False)
class Still:
    """The drawing as SVG, and the colours that it needs in light and dark."""

    svg: str
    light: str
    dark: str


def still_drawing(
    picture: Picture, index: PictureIndex, anchors_of: Mapping[int, str], themes: tuple[Theme, Theme], title: str
) -> Still:
    """The picture's range. `anchors_of`: where on the page each event is told; `themes`: light and dark."""
    metrics = replace(Metrics(), row_most=26.0)
    view = Viewport(picture.start, picture.stop, WIDTH, HEIGHT, metrics=metrics, show_today=False)
    composer = Composer(QtMeasure())
    frame = composer.build_frame(index, view)
    if frame.foot < HEIGHT:
        frame = composer.build_frame(index, replace(view, height=frame.foot))

    def say(event: int) -> str:
        return one_line(index.columns.titles[event]) or translate("page file", "(no title)")

    light, dark = (
        timeline_pieces(TimelineDrawing(frame, theme, 1.0, (0.0, 0.0), say, lambda event: anchors_of.get(event, "")))
        for theme in themes
    )
    drawn = PieceSvg()
    inner = drawn.draw(light, dark)
    lanes = "; ".join(f"{box.title}: {box.caption}" for box in frame.shown_lanes)
    svg = (
        f'<svg viewBox="0 0 {frame.width:g} {frame.height:g}" role="group" aria-labelledby="still-title still-about">'
        f'<title id="still-title">{text(title)}</title><desc id="still-about">{text(lanes)}</desc>'
        f"{drawn.definitions}{inner}</svg>"
    )
    return Still(svg, drawn.style(dark=False), drawn.style(dark=True))


def drawing_data(
    picture: Picture, index: PictureIndex, events: NDArray[np.int32], told: Mapping[int, tuple[str, str]]
) -> dict[str, Any]:
    """What the script draws: days, rows and looks of events, as plain numbers. `told`: anchor and date in words of each
    event that the page holds."""
    columns = index.columns
    dated = events[~index.rows.undated[events]]
    lo, hi = extents(columns, dated, index.rows.horizon)
    at = anchors(columns, dated, lo) / 2
    certain = np.maximum(columns.start_max[dated], lo)
    until = np.minimum(np.minimum(columns.end_min[dated], index.rows.horizon - 1) + 1, hi)
    look = looks(columns, dated, frozenset())
    lines = zip(dated.tolist(), lo.tolist(), hi.tolist(), at.tolist(), certain.tolist(), until.tolist(),
                look.tolist(), strict=True)  # fmt: skip
    made: list[dict[str, Any]] = []
    number: dict[int, int] = {}
    for event, first, after, moment, begin, end, shows in lines:
        number[event] = len(made)
        anchor, date = told[event]
        title = one_line(columns.titles[event]) or translate("page file", "(no title)")
        kind = int(columns.kind[event])
        said = translate("page file", "{date}: {title}. {kind}").format(date=date, title=title, kind=KINDS[kind].one)
        made.append({
            "id": anchor, "title": title, "said": said, "kind": kind, "look": shows,
            "weight": int(columns.importance[event]), "lo": _near(first), "hi": _near(after), "at": _near(moment),
            "from": _near(begin), "to": _near(end if shows & int(Look.SPAN) else begin),
        })  # fmt: skip
    entries = zip(index.rows.event.tolist(), index.rows.lane.tolist(), index.rows.row.tolist(), strict=True)
    last = columns.meta.covered_to_day
    reach = (float(np.clip(lo.min(), -FARTHEST, FARTHEST)), float(np.clip(hi.max(), -FARTHEST, FARTHEST))) \
        if len(dated) else (picture.start, picture.stop)  # fmt: skip
    return {
        "start": _near(picture.start), "stop": _near(picture.stop), "extent": reach,
        "horizon": None if last is None else last + 1, "none": no_data_note(columns),
        "lanes": [{"title": lane.title, "kind": lane.kind, "mixed": lane.mixed, "rows": lane.rows}
                  for lane in index.rows.lanes],
        "events": made,
        "entries": [[number[event], lane, row] for event, lane, row in entries if event in number],
        "words": _words(),
    }  # fmt: skip


def _near(day: float) -> float:
    """A day that a browser can count with; whole ones stay whole."""
    kept = min(max(day, -FARTHEST), FARTHEST)
    return int(kept) if kept == int(kept) else round(kept, 2)


def _words() -> dict[str, Any]:
    return {
        "timeline": translate("page file", "Timeline"),
        "months": list(names().months_alone),
        "short": list(names().short_months),
        "bce": translate("page file", "{year} BCE"),
        "inView": translate("page file", "{n} in view"),
        "together": translate("page file", "Events close together here: {n}"),
        "inList": translate("page file", "Show in the list"),
    }
