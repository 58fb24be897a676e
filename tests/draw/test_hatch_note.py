"""The word why the canvas is hatched stands where nothing else is written."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from frtdesk.base import calendar
from frtdesk.draw.brush import Brush
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.theme import LIGHT
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.relations import Arc
from frtdesk.timeline.viewport import Viewport

COVERED = Meta(covered_to="2020-06", covered_to_day=calendar.day_of(2020, 6, 30))


@pytest.fixture
def frame(qapp: QGuiApplication) -> Frame:
    columns = columns_of([Event("a", "A move", "2020-03-01", kind="corporate")], COVERED)
    index = index_picture(columns, by_kind(columns), np.ones(1, np.bool_))
    view = Viewport(calendar.day_of(2020), calendar.day_of(2021), 1_000, 400)
    return Composer(QtMeasure(1.0)).build_frame(index, view)


def written(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def note(brush: Brush, x: float, middle: float, text: str, style: TextStyle, colour: QColor) -> None:
        said.append(text)

    monkeypatch.setattr(Brush, "text", note)
    image = QImage(1_000, 400, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    paint_frame(painter, frame, LIGHT)
    painter.end()
    return said


def test_it_is_written_where_there_is_room(frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    assert frame.hatch_note
    assert frame.hatch_note in written(frame, monkeypatch)


@pytest.mark.parametrize(("beside", "there"), [(0.0, False), (-80.0, False), (-400.0, True)])
def test_what_a_curve_says_goes_before_it(
    frame: Frame, monkeypatch: pytest.MonkeyPatch, beside: float, there: bool
) -> None:
    box = frame.lanes[frame.sequence[0]]
    assert frame.hatch_from is not None
    x, y = frame.hatch_from + 8 + beside, box.title_top + frame.metrics.header / 2
    arc = Arc(0, 100, y, 200, y, y, "is answered by · 1 day later", x, y, seen=True, outgoing=False)
    assert (frame.hatch_note in written(replace(frame, arcs=(arc,)), monkeypatch)) is there
