"""Sections of keys side by side, in as many columns as the width holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.actions.key_sections import UP_TO, KeyLine, KeySection
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.key_words import natively

COLUMN = 330
"""Pixels of a column at text size 1."""


class KeyColumns(QWidget):
    """Each line is words and caps, so that a screen reader finds them as what they are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._sections: tuple[KeySection, ...] = ()
        self._parts: list[QWidget] = []
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
        self._parts = [self._column(share) for share in shared_out(self._sections, self._count)]
        for part in self._parts:
            self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()

    def _column(self, sections: Sequence[KeySection]) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._appearance.px(4))
        for section in sections:
            heading = QLabel(section.title)
            heading.setProperty("role", "name")
            heading.setWordWrap(True)
            if layout.count():
                layout.addSpacing(self._appearance.px(12))
            layout.addWidget(heading)
            for line in section.lines:
                layout.addWidget(self._line(line))
        return column

    def _line(self, line: KeyLine) -> QWidget:
        row = QWidget()
        row.setToolTip(line.help)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._appearance.px(10))
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        name = QLabel(line.name.rstrip("…"))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        layout.addWidget(name, 5)
        layout.addWidget(_caps(line), 4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        return row


def _caps(line: KeyLine) -> QWidget:
    """The keys at the right end, in lines where they are many."""
    part = QWidget()
    flow = FlowLayout(4, aside=0)
    shown = [UP_TO.join(natively(line.keys))] if line.is_run else natively(line.keys)
    for key in shown:
        cap = QLabel(key)
        cap.setTextFormat(Qt.TextFormat.PlainText)
        cap.setProperty("role", "keycap")
        cap.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl++" is read so in every language
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        flow.addWidget(cap)
    part.setLayout(flow)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    part.setSizePolicy(policy)
    return part


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
