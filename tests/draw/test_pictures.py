"""The timeline looks as it was approved: four spans of the shipped events, a comparison, and each kind of date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from picture_comparison import APPROVE, SHARE, assert_approved, compare
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from frtdesk.app.archive import connect
from frtdesk.app.databases import FIRST_BANDS, FIRST_SELECTED
from frtdesk.base import calendar, paths
from frtdesk.base.progress import run
from frtdesk.draw.fonts import font, load_typeface
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.theme import DARK, LIGHT, Theme
from frtdesk.model.filter import Term, Words
from frtdesk.model.query import parse
from frtdesk.state.moments import neighbours_of, stretches_of
from frtdesk.timeline import context
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.halves import half_rows, halves_of
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored
from frtdesk.timeline.relations import Neighbour
from frtdesk.timeline.select import select
from frtdesk.timeline.viewport import Viewport
from frtdesk.ui.widgets.date_samples import DATE_SAMPLES, paint_date

SIZE = (1200, 640)
SPANS = {
    "25-years": ((2001, 7), (2026, 7)),
    "3-years": ((2018, 6), (2021, 6)),
    "6-weeks": ((2020, 5, 20), (2020, 7, 1)),
    "4-days": ((2020, 6, 9), (2020, 6, 13)),
}
TODAY = calendar.day_of(2026, 6, 12)
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
SCALES = pytest.mark.parametrize("scale", [1, 2])

Paint = Callable[[QPainter], None]


@dataclass(frozen=True, eq=False)
class Shipped:
    """The shipped events as the program shows them at first: one selected, and bands behind."""

    index: PictureIndex
    selected: int
    neighbours: tuple[Neighbour, ...]
    bands: tuple[Stretch, ...]

    def frame(self, span: str) -> Frame:
        start, stop = (float(calendar.day_of(*day)) for day in SPANS[span])
        metrics = replace(Metrics(), names=context.height(self.bands, 1.0))
        return Composer(QtMeasure()).build_frame(
            self.index,
            Viewport(
                start,
                stop,
                *SIZE,
                metrics=metrics,
                selected=frozenset({self.selected}),
                neighbours=self.neighbours,
                bands=self.bands,
            ),
        )


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    archive = connect(str(paths.shipped_database()))
    try:
        columns = run(archive.read())
        selected = columns.ids.index(FIRST_SELECTED)
        assert selected is not None
        rows = by_kind(columns)
        return Shipped(
            index_picture(columns, rows, np.ones(len(columns), np.bool_)),
            selected,
            neighbours_of(columns, archive.detail(int(columns.key[selected]))),
            stretches_of(columns, rows.horizon, FIRST_BANDS),
        )
    finally:
        archive.close()


@pytest.fixture(autouse=True)
def typeface_and_today(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    load_typeface()
    monkeypatch.setattr(calendar, "today", lambda: TODAY)


def painted(paint: Paint, size: tuple[int, int], scale: int) -> QImage:
    image = QImage(size[0] * scale, size[1] * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


@SCALES
@THEMES
@pytest.mark.parametrize("span", SPANS)
def test_the_timeline_is_the_approved_one(shipped: Shipped, span: str, theme: Theme, scale: int) -> None:
    frame = shipped.frame(span)
    actual = painted(lambda painter: paint_frame(painter, frame, theme), SIZE, scale)
    assert_approved(actual, f"{span}-{theme.name}-{scale}x")


@THEMES
def test_a_comparison_is_drawn_as_approved(shipped: Shipped, theme: Theme) -> None:
    """Amazon and Microsoft, from spring 2018 to autumn 2020."""
    columns = shipped.index.columns
    kept = tuple(select(columns, parse(said), ask_nobody) for said in ("actor:amazon", "actor:microsoft"))
    halves = halves_of(columns, kept, ("actor:amazon", "actor:microsoft"), half_rows(columns))
    days = (float(calendar.day_of(*day)) for day in ((2018, 3), (2020, 10)))
    view = Viewport(*days, *SIZE, selected=frozenset({shipped.selected}), neighbours=shipped.neighbours)
    frame = build_mirrored(Composer(QtMeasure()), QtMeasure(), halves, view)
    actual = painted(lambda painter: paint_frame(painter, frame, theme), SIZE, 1)
    assert_approved(actual, f"compare-{theme.name}")


def ask_nobody(node: Words | Term, /) -> np.ndarray:
    raise AssertionError(f"The columns should know {node}.")


ROW, SAMPLE_WIDTH = 40, 200


@THEMES
def test_every_kind_of_date_is_drawn_as_approved(theme: Theme) -> None:
    size = (860, ROW * len(DATE_SAMPLES) + 8)
    assert_approved(painted(lambda painter: paint_dates(painter, size, theme), size, 2), f"dates-{theme.name}")


def paint_dates(painter: QPainter, size: tuple[int, int], theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, *size), theme.paper)
    for number, sample in enumerate(DATE_SAMPLES):
        area = QRectF(8, number * ROW + 8, SAMPLE_WIDTH, ROW - 8)
        painter.fillRect(area, theme.canvas)
        paint_date(painter, area, sample, 0, theme, 1.0)
        for text, style, colour, y in (
            (sample.title, TextStyle.LABEL_BOLD, theme.ink, 13),
            (sample.sentence, TextStyle.NOTE, theme.quiet, 29),
        ):
            painter.setFont(font(style))
            painter.setPen(colour)
            painter.drawText(QPointF(SAMPLE_WIDTH + 24, area.top() + y), text)


def test_one_other_label_is_seen(
    shipped: Shipped, tmp_path: Path, homes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison itself, shown what it must not let through: the shortest label in view, by some other letters."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    frame = shipped.frame("3-years")
    short = min(frame.labels, key=lambda label: label.width)
    others = tuple(replace(label, text=short.text[::-1]) if label is short else label for label in frame.labels)
    changed = replace(frame, labels=others)
    before, after = (
        painted(lambda painter, frame=frame: paint_frame(painter, frame, LIGHT), SIZE, 1) for frame in (frame, changed)
    )
    monkeypatch.setenv(APPROVE, "1")
    assert_approved(before, "before", tmp_path)
    monkeypatch.delenv(APPROVE)
    assert_approved(before, "before", tmp_path)
    with pytest.raises(AssertionError, match="of the pixels differ"):
        assert_approved(after, "before", tmp_path)
    kept = sorted(path.name for path in (tmp_path / "frtdesk-pictures").iterdir())
    assert kept == ["before-actual.png", "before-difference.png"]
    with pytest.raises(AssertionError, match="No picture"):
        assert_approved(before, "never", tmp_path)


@pytest.mark.parametrize("ground", ["#000000", "#ffffff"])
def test_darker_counts_as_much_as_lighter(ground: str) -> None:
    plain, marked = (QImage(200, 100, QImage.Format.Format_RGB32) for _ in range(2))
    plain.fill(ground)
    marked.fill(ground)
    for x in range(20):
        marked.setPixelColor(x, 5, "#808080")
    difference = compare(marked, plain)
    assert difference.largest in (127, 128)
    assert difference.share == 20 / 20_000 > SHARE
    assert not difference.alike
    assert compare(plain, plain).largest == 0
