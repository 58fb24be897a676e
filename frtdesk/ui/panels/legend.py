"""What every shape, stage, policy type and kind of date means, drawn by the timeline's own painters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.hits import paint_ring
from frtdesk.draw.known_strip import paint_strip
from frtdesk.draw.marks import paint_badge, paint_mark
from frtdesk.draw.painter import hatch_area
from frtdesk.model.vocabulary import KINDS, POLICY_TYPES, STAGES, Term
from frtdesk.timeline.known import KnownStrip
from frtdesk.timeline.periods import YEAR
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.date_samples import DATE_SAMPLES, DateSample, paint_date
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.sample import Entry, Paint, Sample
from frtdesk.ui.widgets.sheet import Sheet

REGULATION, CORPORATE = 2, 0
OUTLINE = (0.10, 0.16, 0.28, 0.55, 0.92, 1.0, 0.74, 0.50, 0.44, 0.60, 0.38, 0.22, 0.30, 0.14)
"""Heights of a density strip that looks like one."""

SAMPLE_OF_KNOWN = ((2, 5, 10, 8, 10, 10, 9, 10), (0, 10, 6, 9, 10, 10, 10, 10), (4, 0, 10, 3, 10, 9, 10, 8))
"""Of ten each: what the strip of what is known shows in the legend."""


class Legend(QScrollArea):
    """Scrolls; follows theme and text size."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("legend")
        self.setAccessibleName(translate("legend", "Legend"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        place = self.verticalScrollBar().value()
        old = self.takeWidget()
        self.setWidget(LegendSheet(self._appearance))
        if old is not None:
            old.deleteLater()
        self.verticalScrollBar().setValue(place)


class LegendSheet(Sheet):
    """The legend's page."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(Faces(appearance))
        self._theme, self._factor, self._px = appearance.theme, appearance.factor, appearance.px
        self.write(translate("legend", "Kinds: the shape of a mark"), self.faces.heading)
        self._kinds()
        self.head(translate("legend", "Dates: what is known, and only that"))
        for sample in DATE_SAMPLES:
            self._date(sample)
        self.head(translate("legend", "What stands in a lane"))
        self._lane_things()
        self._terms(translate("legend", "Stages of a rule"), STAGES[1:])
        self._terms(translate("legend", "Policy types"), POLICY_TYPES)

    def _entry(self, paint: Paint | None, wide: int, title: str, sentence: str) -> None:
        sample = Sample(paint, self._px(wide), self._px(32)) if paint is not None else None
        self.add(Entry(sample, title, sentence, self.faces, self.faces.strong), 6)

    def _kinds(self) -> None:
        for kind, term in enumerate(KINDS):
            self._entry(self._kind_painter(kind), 28, term.title, term.sentence)

    def _kind_painter(self, kind: int) -> Paint:
        def paint(painter: QPainter, area: QRectF) -> None:
            at = QPointF(area.center().x(), self._px(9))
            paint_mark(painter, at, 13 * self._factor, kind, 0, self._theme)

        return paint

    def _date(self, sample: DateSample) -> None:
        def paint(painter: QPainter, area: QRectF) -> None:
            painter.fillRect(area, self._theme.canvas)
            paint_date(painter, area, sample, CORPORATE, self._theme, self._factor)

        self._entry(paint, 134, sample.title, sample.sentence)

    def _lane_things(self) -> None:
        self._entry(
            self._selected, 134, translate("legend", "Selected"),
            translate("legend", "A ring in ink around the mark; its title stands on ink."),
        )  # fmt: skip
        self._entry(
            self._hit, 134, translate("legend", "Hit"),
            translate("legend", "A search has found it: a ring around the mark; its title stands on the ground of a "
                      "marker pen. A number has the ring where one of its events is a hit."),
        )  # fmt: skip
        self._entry(
            self._cluster, 134, translate("legend", "Cluster"),
            translate("legend", "So many events share this place in their row; double click to open it."),
        )  # fmt: skip
        self._entry(
            self._strip, 134, translate("legend", "Density strip"),
            translate("legend", "The lane has more events than its rows can show: the higher, the more at that time. "
                      "The most important still stand in their rows."),
        )  # fmt: skip
        self._entry(
            self._hatch, 134, translate("legend", "Hatched"),
            translate("legend", "After the last day that the data covers: nothing is known, not nothing happened."),
        )  # fmt: skip
        self._entry(
            self._strip_of_known, 134, translate("legend", "How much is known"),
            translate("legend", "Three lines under the ruler, the darker the better documented: events with two "
                      "sources or more, exact days confirmed, quotes verified. Blank: no event; hatched: not covered. "
                      "Rest the pointer there to read the numbers."),
        )  # fmt: skip

    def _selected(self, painter: QPainter, area: QRectF) -> None:
        size, at = 11 * self._factor, area.center()
        painter.setPen(QPen(self._theme.selection, 1.6))
        painter.setBrush(self._theme.canvas)
        painter.drawEllipse(at, size * 0.95, size * 0.95)
        paint_mark(painter, at, size, CORPORATE, 0, self._theme)

    def _hit(self, painter: QPainter, area: QRectF) -> None:
        size, at = 11 * self._factor, area.center()
        paint_ring(painter, at, size, self._theme)
        paint_mark(painter, at, size, CORPORATE, 0, self._theme)

    def _cluster(self, painter: QPainter, area: QRectF) -> None:
        size, y = 11 * self._factor, area.center().y()
        for x, count in ((0.3, 7), (0.66, 83)):
            at = QPointF(area.left() + area.width() * x, y)
            paint_badge(painter, at, size, REGULATION, count, self._theme, self._factor)

    def _strip(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self._theme.mixed(REGULATION, self._theme.tint))
        step = area.width() / (len(OUTLINE) - 1)
        tops = [QPointF(area.left() + i * step, area.bottom() - h * area.height()) for i, h in enumerate(OUTLINE)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.mixed(REGULATION, self._theme.strip))
        painter.drawPolygon(QPolygonF([area.bottomLeft(), *tops, area.bottomRight()]))
        at = QPointF(area.left() + 4.6 * step, area.center().y())
        paint_mark(painter, at, 11 * self._factor, REGULATION, 0, self._theme)

    def _hatch(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self._theme.canvas)
        hatch_area(painter, area.adjusted(area.width() * 0.35, 0, 0, 0), self._theme)

    def _strip_of_known(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, self._theme.paper)
        edges = np.linspace(0, area.width() * 0.78, len(SAMPLE_OF_KNOWN[0]) + 1)
        counts = np.full((6, len(edges) - 1), 10, np.int32)
        counts[0::2] = SAMPLE_OF_KNOWN
        blank = ((float(edges[-1]), area.width()),)
        paint_strip(painter, area.adjusted(0, 9, 0, -9), KnownStrip(YEAR, 0, edges, counts, blank, ""), self._theme)

    def _terms(self, heading: str, terms: Sequence[Term]) -> None:
        self.head(heading)
        for term in terms:
            self._entry(None, 0, term.title, term.sentence)
