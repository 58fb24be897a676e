"""Sections of keys side by side, in as many columns as the width holds.

Painted: as labels they would be 700 widgets, and a second of waiting.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from frtdesk.actions.key_sections import UP_TO, KeySection
from frtdesk.draw.key_lines import Column, Piece, SheetLine, SheetSection, paint_piece, pieces_of
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.widgets.key_words import natively

COLUMN = 330
"""Pixels of a column at text size 1."""

LETTERS = 13
"""Pixels of the letters at text size 1."""


def on_paper(section: KeySection) -> SheetSection:
    """A section in the words that are painted, its keys as this system writes them."""
    lines = (
        SheetLine(line.name.rstrip("…"), natively(line.keys), UP_TO if line.is_run else "") for line in section.lines
    )
    return SheetSection(section.title, tuple(lines))


class SectionView(QWidget):
    """One section, as high as its lines; a screen reader hears it whole, a tooltip tells what a line does."""

    def __init__(self, section: KeySection, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._section = section
        self._words = on_paper(section)
        self._laid: tuple[int, list[Piece]] = (-1, [])
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(self.spoken())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def spoken(self) -> str:
        """All lines: "Table, Ctrl+T. Legend, Ctrl+Shift+G."."""
        return " ".join(f"{line.name}, {(line.joined or ' ').join(line.keys)}." for line in self._words.lines)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(piece.height for piece in self._pieces(width))) + self._appearance.px(6)

    def sizeHint(self) -> QSize:
        wide = self._appearance.px(COLUMN)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(180), 0)

    def _pieces(self, width: int) -> list[Piece]:
        if self._laid[0] != width:
            self._laid = width, pieces_of(self._words, self._appearance.px(LETTERS), max(width, 60))
        return self._laid[1]

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        column = Column(0.5, self.width() - 1.0, self._appearance.px(LETTERS), turned)
        y = 0.0
        for number, piece in enumerate(self._pieces(self.width())):
            y = paint_piece(painter, piece, y, column, self._appearance.theme, first=number == 0)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._help_at(event.pos().y()), self)
            return True
        return super().event(event)

    def _help_at(self, y: int) -> str:
        for piece in self._pieces(self.width()):
            y -= round(piece.height)
            if y < 0:
                return "" if piece.heading else self._section.lines[piece.number].help
        return ""


class KeyColumns(QWidget):
    """The sections in columns of about equal height."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._sections: tuple[KeySection, ...] = ()
        self._parts: list[QWidget] = []
        self.views: list[SectionView] = []
        self._count = 0
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(22, 8, 22, 18)

    def show_sections(self, sections: Sequence[KeySection]) -> None:
        """Show these instead."""
        self._sections = tuple(sections)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(220), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wanted() != self._count:
            self._fill()

    def _wanted(self) -> int:
        """How many columns there is room for."""
        px = self._appearance.px
        most = max((self.width() - 44 + px(28)) // (px(COLUMN) + px(28)), 1)
        return min(most, max(len(self._sections), 1))

    def _fill(self) -> None:
        for part in self._parts:
            self._row.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._count = self._wanted()
        self._row.setSpacing(self._appearance.px(28))
        self.views = []
        self._parts = [self._column(share) for share in shared_out(self._sections, self._count)]
        for part in self._parts:
            self._row.addWidget(part, 1)
        self.updateGeometry()

    def _column(self, sections: Sequence[KeySection]) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._appearance.px(6))
        for section in sections:
            view = SectionView(section, self._appearance)
            self.views.append(view)
            layout.addWidget(view)
        layout.addStretch(1)
        return column


def shared_out(sections: Sequence[KeySection], count: int) -> list[list[KeySection]]:
    """Sections in their order in at most `count` columns, so that the longest is as short as it can be."""
    lengths = [len(section.lines) + 2 for section in sections]
    low, high = max(lengths, default=1), max(sum(lengths), 1)
    while low < high:
        middle = (low + high) // 2
        if len(_packed(lengths, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    columns: list[list[KeySection]] = []
    at = 0
    for size in _packed(lengths, low):
        columns.append(list(sections[at : at + size]))
        at += size
    return columns


def _packed(lengths: Sequence[int], most: int) -> list[int]:
    """How many sections stand in each column, if none is longer than `most`."""
    sizes: list[int] = []
    room = 0
    for length in lengths:
        if not sizes or length > room:
            sizes.append(0)
            room = most
        sizes[-1] += 1
        room -= length
    return sizes
