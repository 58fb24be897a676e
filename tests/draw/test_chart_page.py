"""A saved chart stands by itself: sharp, in its own words, and with nothing that runs."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from frtdesk.app.start import make_application
from frtdesk.draw.chart_page import HEIGHT, SCALE, WIDTH, ChartPage, chart_png, chart_svg
from frtdesk.draw.chart_painter import series_colour
from frtdesk.draw.theme import THEMES, Theme, contrast
from frtdesk.model.event import Event, Party
from frtdesk.state.live_chart import ChartChoice, LiveChart
from frtdesk.timeline.chart import Series


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def page() -> ChartPage:
    events = [
        Event(
            f"e{n}", f"E{n}", f"20{10 + n % 9}-05-0{1 + n % 8}", actors=(Party(f"A<{n % 12}>&", "company", "decides"),)
        )
        for n in range(60)
    ]
    live = LiveChart(opened_workspace(events), AtOnce(), ChartChoice("actor", "year"))
    live.watch(True)
    assert live.chart is not None
    return ChartPage(live.chart, "Events a year <b>", "Filter: place:US", "60 of 60 events. " * 20)


def test_a_png_has_its_size_and_says_what_it_shows(page: ChartPage) -> None:
    image = QImage.fromData(chart_png(page))
    assert (image.width(), image.height()) == (WIDTH * SCALE, HEIGHT * SCALE)
    assert image.text("Title") == page.title
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 8


def test_an_svg_has_text_that_is_text(page: ChartPage) -> None:
    root = ElementTree.fromstring(chart_svg(page))
    assert (root.get("width"), root.get("height")) == (str(WIDTH), str(HEIGHT))
    said = " ".join(text for element in root.iter() for text in element.itertext())
    for words in ("Events a year <b>", "Filter: place:US", "A<0>&", "Others", "2014"):
        assert words in said


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_bars_stand_out_from_their_ground(theme: Theme) -> None:
    colours = [series_colour(Series(i, "", "x", -1, "1"), i, theme) for i in range(len(theme.values))]
    assert len({colour.name() for colour in colours}) == len(theme.values) == 8
    for colour in colours:
        assert contrast(colour, theme.paper) >= 3.0, colour.name()
