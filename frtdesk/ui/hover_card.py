"""What the pointer rests on, in a few lines beside it: an event, a cluster's events, a lane's counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from frtdesk.base.words import translate
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import BETWEEN, one_line, title_words
from frtdesk.model.places import place_chain
from frtdesk.model.vocabulary import KINDS, STAGES, CheckedBits
from frtdesk.timeline.frame import LaneBox
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.paragraph import Paragraph

MOST = 12
"""Events of a cluster that are listed by title."""
WIDTH = 340
LONGEST_TITLE = 300
AWAY = 16
"""Pixels between the pointer and the card: a pointer is about so tall."""
EDGE = 4
"""Pixels that stay free at the screen's edges."""


@dataclass(frozen=True)
class Line:
    """One paragraph of a card. `mark`: a kind whose shape stands before it; `above`: pixels of room over it."""

    text: str
    face: Face
    mark: int | None = None
    above: int = 0


class HoverCard(QWidget):
    """Shows plain text only, takes no focus and no mouse; hidden by whoever showed it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = Column((0, 0, 0, 0), self)
        self.lines: tuple[Line, ...] = ()

    def show_event(
        self, columns: Columns, event: int, at: QPoint, quotes: int | None = None, *, hidden: bool = False
    ) -> None:
        """The event with this index beside `at`, a point of the screen. `quotes`: how many it has, where known;
        `hidden`: the filter hides it, and it is shown in context only."""
        faces = Faces(self._appearance)
        kind = int(columns.kind[event])
        title = title_words(columns.titles[event], LONGEST_TITLE)
        facts = [
            dates_in_words(columns, event),
            place_chain(columns.places, int(columns.place[event])),
            _evidence(columns, event, quotes),
        ]
        lines = (
            Line(_kind_and_stage(columns, event), faces.of_kind(kind), kind),
            Line(title, faces.strong, above=2),
            Line(BETWEEN.join(fact for fact in facts if fact), faces.quiet, above=3),
        )
        if hidden:
            lines += (Line(translate("card", "Hidden by the filter"), faces.quiet, above=3),)
        self._show(lines, at)

    def show_list(self, columns: Columns, events: Sequence[int], at: QPoint) -> None:
        """The events of a cluster by title and date, as many as a card holds; the rest is counted."""
        faces = Faces(self._appearance)
        lines = [Line(translate("card", "%n event here|%n events here", len(events)), faces.label)]
        shown = events[:MOST]
        for event in shown:
            pattern = translate("card", "{title} · {date}")
            title = title_words(columns.titles[event], 90)
            text = pattern.format(title=title, date=dates_in_words(columns, event))
            lines.append(Line(text, faces.small, int(columns.kind[event]), above=3))
        if len(events) > len(shown):
            more = translate("card", "and %n more|and %n more", len(events) - len(shown))
            lines.append(Line(more, faces.quiet, above=4))
        self._show(tuple(lines), at)

    def show_lane(self, lane: LaneBox, at: QPoint) -> None:
        """A lane's kind, or what it holds instead, in a sentence, and where its events are."""
        faces = Faces(self._appearance)
        title, sentence = one_line(lane.title, LONGEST_TITLE), lane.sentence
        if lane.mixed:
            lines = [Line(title, faces.strong)]
        else:
            lines = [Line(title, faces.of_kind(lane.kind), lane.kind)]
            sentence = KINDS[lane.kind].sentence
        if sentence:
            lines.append(Line(one_line(sentence, LONGEST_TITLE), faces.small, above=2))
        lines.append(Line(_whereabouts(lane), faces.quiet, above=3))
        self._show(tuple(lines), at)

    def _show(self, lines: tuple[Line, ...], at: QPoint) -> None:
        if lines != self.lines:
            self._lay(lines)
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        wide = min(self._column.natural_width, self._appearance.px(WIDTH), area.width() - 2 * EDGE)
        tall = min(self._column.heightForWidth(wide), area.height() - 2 * EDGE)
        self.setGeometry(QRect(beside(QSize(wide, tall), at, area), QSize(wide, tall)))
        self._column.resize(wide, tall)
        self._column.show()
        self.show()
        self.update()

    def _lay(self, lines: tuple[Line, ...]) -> None:
        """Put new paragraphs in the place of the old ones."""
        self.lines = lines
        self._column.hide()
        self._column.deleteLater()
        px, theme = self._appearance.px, self._appearance.theme
        self._column = Column((px(11), px(8), px(11), px(9)), self)
        for line in lines:
            self._column.place(Paragraph(line.text, line.face, mark=line.mark, theme=theme), px(line.above))
        self.setAccessibleName("\n".join(line.text for line in lines))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.paper)
        painter.setPen(QPen(theme.quiet, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


def beside(card: QSize, pointer: QPoint, screen: QRect) -> QPoint:
    """Where a card's top left goes: right below the pointer, else left of it or above it, within the screen.

    Where it fits on no side, it stays within the screen.
    """
    inner = screen.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    x = pointer.x() + AWAY
    if x + card.width() > inner.right() + 1:
        x = pointer.x() - AWAY - card.width()
    y = pointer.y() + AWAY
    if y + card.height() > inner.bottom() + 1:
        y = pointer.y() - AWAY - card.height()
    return QPoint(
        max(min(x, inner.right() + 1 - card.width()), inner.left()),
        max(min(y, inner.bottom() + 1 - card.height()), inner.top()),
    )


def _kind_and_stage(columns: Columns, event: int) -> str:
    kind, stage = KINDS[int(columns.kind[event])].one, int(columns.stage[event])
    return kind + BETWEEN + STAGES[stage].title if stage else kind


def _evidence(columns: Columns, event: int, quotes: int | None) -> str:
    """How many quotes; and a word where there is no source."""
    bits = CheckedBits(int(columns.checked[event]))
    parts: list[str] = []
    if quotes:
        parts.append(translate("card", "%n quote|%n quotes", quotes))
    elif quotes is None and bits & CheckedBits.HAS_QUOTE:
        parts.append(translate("card", "with quotes"))
    if not bits & CheckedBits.HAS_SOURCE:
        parts.append(translate("card", "unsourced"))
    return BETWEEN.join(parts)


def _whereabouts(lane: LaneBox) -> str:
    counts = lane.counts
    parts = [
        translate("card", "%n event with this filter|%n events with this filter", counts.total),
        translate("card", "{count} in view").format(count=counts.in_view),
        translate("card", "{count} earlier").format(count=counts.left) if counts.left else "",
        translate("card", "{count} later").format(count=counts.right) if counts.right else "",
        translate("card", "{count} counted in clusters").format(count=counts.clustered) if counts.clustered else "",
    ]
    return BETWEEN.join(part for part in parts if part)
