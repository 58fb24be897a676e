"""A page with a comparison: both filters in its foot, what joins the halves in its legend, and everything has room."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from frtdesk.base import calendar
from frtdesk.draw.legend_strip import entries
from frtdesk.draw.page import Page, compose_page, paint_page
from frtdesk.formats.picture import Picture
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Checked, Event
from frtdesk.timeline.halves import half_rows, halves_of

YEAR_2018, YEAR_2021 = calendar.day_of(2018), calendar.day_of(2021)


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def picture(count: int = 60, **options: object) -> Picture:
    """Events every ten days: the even ones in A, every third in B."""
    days = (calendar.civil(YEAR_2018 + 10 * number) for number in range(count))
    events = [
        Event(
            f"e{number}", f"Event number {number}", f"{y}-{m:02}-{d:02}", kind="corporate", checked=Checked(date=True)
        )
        for number, (y, m, d) in enumerate(days)
    ]
    columns = columns_of(events, Meta(title="Faces"))
    number = np.arange(count)
    halves = halves_of(columns, (number % 2 == 0, number % 3 == 0), ("even", "third"), half_rows(columns))
    wanted = {"start": float(YEAR_2018), "stop": float(YEAR_2021), "filter": "even", "compare": "third", **options}
    return Picture(halves.whole, halves=halves, **wanted)  # pyright: ignore[reportArgumentType]


def test_the_foot_has_both_filters_and_all_counts() -> None:
    page = compose_page(picture())
    assert page.foot == ("A 30 and B 20 of 60 events · 10 in both · A: even · B: third",)
    assert "A · even: 30 in view · 10 in both" in page.about
    assert compose_page(picture(compare="")).foot[0].endswith("B: all events")


def test_the_legend_says_what_joins_the_halves() -> None:
    said = [entry.text for entry in entries(compose_page(picture()).frame)]
    assert said == ["Corporate moves", "in both", "the same event"]
    within = picture(start=float(YEAR_2018), stop=float(YEAR_2018 + 100))
    assert "in the same week" not in [entry.text for entry in entries(compose_page(within).frame)]


def fits(page: Page) -> None:
    frame = page.frame
    assert page.frame_top + frame.height <= page.legend_top
    assert page.legend_top + page.legend.height <= page.height - page.margin
    for label in frame.labels:
        assert label.x + label.width <= frame.width
        box = frame.lanes[label.lane]
        top, foot = frame.area_of(box)
        outside = max(top - label.y, label.y - foot)
        assert outside <= 1 or outside >= box.pitch / 2 - 2, "a title is cut"
    for box in frame.lanes:
        counts = box.counts
        seen = counts.drawn + counts.clustered + counts.strip
        assert seen + counts.left + counts.right + counts.above + counts.below + counts.folded == counts.total


@settings(max_examples=15)
@given(st.integers(320, 3_000), st.integers(320, 2_000), st.integers(0, 300))
def test_everything_has_room_or_is_counted(width: int, height: int, count: int) -> None:
    fits(compose_page(picture(count, width=width, height=height)))


def test_both_halves_are_painted_alike() -> None:
    """The middle of the picture is the ruler; the same mark stands as far above it as below it."""
    page = compose_page(picture(width=900, height=600))
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, page)
    painter.end()
    frame, mirror = page.frame, page.frame.mirror
    assert mirror is not None
    link = mirror.links[0]
    blue = page.theme.marks[0]

    def colour(x: float, y: float) -> QColor:
        return image.pixelColor(round(page.margin + x), round(page.frame_top + y))

    assert colour(link.x0, link.y0) == colour(link.x1, link.y1) == blue
    assert frame.ruler_top - link.y0 == pytest.approx(link.y1 - frame.ruler_top - frame.metrics.ruler + 2)
