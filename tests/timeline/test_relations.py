"""Curves to what an event answers and what answered it; bands behind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.context import Stretch, height, lines
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.measure import TextStyle, fixed_pitch
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.relations import Neighbour
from frtdesk.timeline.viewport import Viewport

DAY_2020 = 18_262
EVENTS = [
    Event("call", "A call", "2020-02-01", kind="advocacy"),
    Event("move", "A move", "2020-06-01", kind="corporate"),
    Event("law", "A law", "2020-10-01", kind="regulation"),
    Event("later", "Much later", "2030-01-01", kind="regulation"),
]
NEIGHBOURS = (
    Neighbour(0, "responds to · 121 days earlier", True),
    Neighbour(2, "is answered by · 122 days later", False),
    Neighbour(3, "is followed by", False),
)


def picture(kept: list[bool] | None = None, **view: object) -> Frame:
    columns = columns_of(EVENTS)
    mask = np.array(kept if kept is not None else [True] * 4)
    port = Viewport(
        DAY_2020, DAY_2020 + 366, 1000, 640, selected=frozenset({1}), neighbours=NEIGHBOURS, show_today=False
    )
    return Composer(fixed_pitch).build_frame(index_picture(columns, by_kind(columns), mask), replace(port, **view))


def test_curves_go_from_the_selected_mark_to_each_neighbour() -> None:
    frame = picture()
    marks = dict(zip(frame.marks.event.tolist(), zip(frame.marks.x, frame.marks.y, strict=True), strict=True))
    by_event = {arc.event: arc for arc in frame.arcs}
    assert set(by_event) == {0, 2, 3}
    for event in (0, 2):
        arc = by_event[event]
        assert (arc.x0, arc.y0) == marks[1]
        assert (arc.x1, arc.y1) == marks[event]
        assert arc.seen
    assert not by_event[3].seen
    assert by_event[3].x1 > frame.width


def test_what_a_curve_says_stands_in_a_gutter_and_touches_nothing() -> None:
    frame = picture()
    said = [arc for arc in frame.arcs if arc.text]
    assert {arc.text for arc in said} >= {"responds to · 121 days earlier", "is answered by · 122 days later"}
    for arc in said:
        box = next(box for box in frame.lanes if box.top <= arc.text_y < box.row_top)
        captions = float(fixed_pitch([box.caption], TextStyle.COUNT)[0])
        assert arc.text_x >= box.caption_x + captions
        assert arc.text_x + 7 * len(arc.text) <= frame.width
        others = [other for other in said if other is not arc and other.text_y == arc.text_y]
        for other in others:
            assert other.text_x >= arc.text_x + 7 * len(arc.text) or other.text_x + 7 * len(other.text) <= arc.text_x


def test_a_neighbour_that_the_filter_hides_has_no_curve_nor_does_a_selection_of_two() -> None:
    assert {arc.event for arc in picture([True, True, False, True]).arcs} == {0, 3}
    assert picture(selected=frozenset({1, 2})).arcs == ()


def test_bands_that_overlap_are_named_on_lines_of_their_own() -> None:
    stretches = (Stretch("One", 0, 100), Stretch("Two", 50, 200), Stretch("Three", 100, 150))
    assert lines(stretches) == (0, 1, 0)
    assert height(stretches, 1.0) > height(stretches[:1], 1.0) > height((), 1.0) == 0.0


def test_a_band_adds_no_event_and_keeps_its_name_in_view() -> None:
    bands = (Stretch("Negotiations in Brussels", DAY_2020 - 500, DAY_2020 + 200),)
    plain, banded = picture(), picture(bands=bands, metrics=Metrics(names=height(bands, 1.0)))
    assert [box.counts for box in plain.lanes] == [box.counts for box in banded.lanes]
    (band,) = banded.bands
    assert band.text == "Negotiations in Brussels"
    assert band.text_x >= 0
    assert banded.lanes[0].top == plain.lanes[0].top + height(bands, 1.0)
    away = picture(bands=(Stretch("Gone", 0, 10),))
    assert away.bands == ()
