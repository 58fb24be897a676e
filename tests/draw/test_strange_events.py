"""Events such as nobody would write are painted or counted, in every theme: nothing is dropped and nothing raises."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.offscreen import ensure_application
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.theme import THEMES
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.grouping import Grouping, group
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lane_values import GROUPINGS
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.overview import whole
from frtdesk.timeline.viewport import Viewport
from tests.timeline.random_events import events

STRANGE = {
    "none": [],
    "one": [Event("a", "Alone", "2020-06-11")],
    "far apart": [Event("a", "A day", "2020-06-11"), Event("b", "Ten thousand years", "-7000", "3000")],
    "the ends of time": [Event("a", "First", "-9999-01-01"), Event("b", "Last", "9999-12-31")],
    "undated": [Event("a", "When?"), Event("b", "No idea")],
    "titles": [
        Event("a", "", "2020"),
        Event("b", "word " * 2_000, "2020-02"),
        Event("c", "نشطاء يطالبون بحظر", "2020-03-01"),
        Event("d", "👩‍👩‍👧 " * 50, "2020-04-01"),
        Event("e", "e\u0301" * 400, "2020-05-01"),
        Event("f", "<b>&amp;\u202e\n\t", "2020-06-01"),
    ],
    "kinds": [Event("a", "A", "2020", kind="miracle", importance=99), Event("b", "B", "2021", importance=-4)],
}


def painted(some: list[Event], by: str, theme: str, span: tuple[float, float] | None = None) -> int:
    """How many events the picture accounts for, the shelf included; painted on the way."""
    ensure_application()
    columns = columns_of(some)
    index = index_picture(columns, group(columns, Grouping(by)), np.ones(len(columns), np.bool_))
    start, stop = span or whole(columns)
    frame = Composer(QtMeasure()).build_frame(index, Viewport(start, stop, 700, 420))
    image = QImage(700, 420, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    paint_frame(painter, frame, THEMES[theme])
    painter.end()
    for box in frame.lanes:
        counts = box.counts
        seen = counts.drawn + counts.clustered + counts.strip + counts.left + counts.right
        assert seen + counts.above + counts.below + counts.folded + counts.hidden == counts.total
    assert len({image.pixel(x, y) for x in range(0, 700, 9) for y in range(0, 420, 9)}) > 1
    return frame.events


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("by", ["kind", "none"])
@pytest.mark.parametrize("name", STRANGE)
def test_strange_databases_are_painted_and_counted(name: str, by: str, theme: str) -> None:
    some = STRANGE[name]
    assert painted(some, by, theme) == len(some)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(events(), st.sampled_from(GROUPINGS), st.sampled_from(sorted(THEMES)), st.floats(-4e6, 4e6), st.floats(1, 4e6))
def test_whatever_events_there_are_they_are_painted_and_counted(
    some: list[Event], by: str, theme: str, start: float, days: float
) -> None:
    assert painted(some, by, theme, (start, start + days)) == len(some)
    assert painted(some, by, theme) == len(some)


def test_a_picture_without_lanes_has_nothing_to_scroll_however_low_it_is() -> None:
    """Text at its largest in a low window: the ruler alone is taller than the picture."""
    ensure_application()
    columns = columns_of([])
    index = index_picture(columns, group(columns, Grouping("actor")), np.ones(0, np.bool_))
    frame = Composer(QtMeasure(3.0)).build_frame(index, Viewport(0, 100, 400, 60, metrics=Metrics().scaled(3.0)))
    assert frame.content_height == 0
    assert not frame.hidden_rows
