"""The drawer's list of pairs: which event of A and which of B fall in the same week."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.words import number, translate
from frtdesk.state.week_pairs import WeekPairs
from frtdesk.timeline.pairs import Pairs
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.pairs_model import Column, PairsModel


class PairsPanel(QWidget):
    """A click, or a step with the arrow keys, selects both events of a pair and brings them into view."""

    def __init__(self, needs: PanelNeeds) -> None:
        super().__init__()
        self._workspace = needs.workspace
        self._appearance = needs.appearance
        self.live = WeekPairs(needs.workspace, needs.jobs)
        self.model = PairsModel(self.live, needs.appearance, self)
        self._refreshing = False
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.copy = QPushButton(translate("pairs", "Copy the list"))
        self.copy.setProperty("role", "link")
        self.copy.setCursor(Qt.CursorShape.PointingHandCursor)
        self.copy.setToolTip(translate("pairs", "Put all listed pairs on the clipboard, to be pasted into a table."))
        self.copy.clicked.connect(self._copy_all)
        self.table = _PairsTable(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("pairs", "Pairs in the same week"))
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table.clicked.connect(self._on_clicked)
        head = QHBoxLayout()
        head.addWidget(self.said, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.table, 1)
        self._rest = QWidget()
        self._column.addWidget(self._rest, 1)
        self.live.changed.connect(self._on_pairs_changed)
        self._appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)

    # ------------------------------------------------------------------ signals

    def _on_pairs_changed(self) -> None:
        self._refreshing = True
        self.model.refresh()
        self._refreshing = False
        self._say()

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self._column.setContentsMargins(px(14), px(6), px(12), px(4))
        self._column.setSpacing(px(4))
        self.table.restyle(px(26), (px(172), px(210)))
        self._on_pairs_changed()

    def _on_row_changed(self, row: QModelIndex, _before: QModelIndex) -> None:
        if row.isValid() and not self._refreshing:
            self.live.show(row.row())

    def _on_clicked(self, index: QModelIndex) -> None:
        self.live.show(index.row())

    # ------------------------------------------------------------------ words

    def _say(self) -> None:
        """How many there are, or why there are none."""
        pairs = self.live.pairs
        self.said.setText(_sentence(pairs, waiting=self.live.waiting))
        some = pairs is not None and len(pairs) > 0
        self.table.setVisible(some)
        self._rest.setVisible(not some)
        self.copy.setVisible(some)

    def _copy_all(self) -> None:
        self.put_on_clipboard(range(self.model.rowCount()))

    def put_on_clipboard(self, rows: range | list[int]) -> None:
        """Rows as lines of cells with tabs between."""
        heads = [self.model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
        lines = [heads, *([self.model.words(row, column) for column in Column] for row in rows)]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))


class _PairsTable(QTableView):
    """Whole rows, no grid, the two titles sharing the width."""

    def __init__(self, panel: PairsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._widths = (0, 0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def restyle(self, row: int, widths: tuple[int, int]) -> None:
        """Rows so tall; the first and last column so wide where there is room for it."""
        self._widths = widths
        self.horizontalHeader().setMinimumSectionSize(row)
        self.verticalHeader().setDefaultSectionSize(row)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """The titles get at least half of the width."""
        header, room = self.horizontalHeader(), self.viewport().width()
        for column in (Column.FIRST, Column.SECOND):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, wide, share in zip((Column.WEEK, Column.APART), self._widths, (0.24, 0.26), strict=True):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, min(wide, round(room * share)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.currentIndex().isValid():
            self._panel.put_on_clipboard([self.currentIndex().row()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._panel.live.show(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _sentence(pairs: Pairs | None, *, waiting: bool) -> str:
    if pairs is None:
        if waiting:
            return translate("pairs", "Looking for pairs…")
        return translate(
            "pairs", "Compare two filters, and the events of both that fall in the same week are listed here."
        )
    return " ".join(part for part in (_counted(pairs), _listed(pairs), _left_out(pairs)) if part)


def _counted(pairs: Pairs) -> str:
    if not pairs.total:
        return translate("pairs", "No event of A falls in the same week as one of B.")
    sure = translate("pairs", "%n pair is in the same week.|%n pairs are in the same week.", pairs.sure)
    perhaps = pairs.total - pairs.sure
    if not perhaps:
        return sure
    maybe = translate("pairs", "%n more may be.", perhaps)
    return f"{sure} {maybe}"


def _listed(pairs: Pairs) -> str:
    if len(pairs) >= pairs.total:
        return ""
    return translate("pairs", "The {listed} of the most important events are listed.").format(listed=number(len(pairs)))


def _left_out(pairs: Pairs) -> str:
    if not pairs.coarse:
        return ""
    return translate(
        "pairs",
        "%n event is left out: its date says no more than a season, or nothing.|"
        "%n events are left out: their dates say no more than a season, or nothing.",
        pairs.coarse,
    )
