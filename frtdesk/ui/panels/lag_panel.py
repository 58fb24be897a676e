"""The response lag in the drawer: how long answers took, as a table, as dots and pair by pair."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.lag_listing import pairs_as_csv, table_as_tsv
from frtdesk.formats.replace_file import replace_file
from frtdesk.state.live_lag import LagShown, LiveLag
from frtdesk.state.moments import extent_of
from frtdesk.state.notice import Notice
from frtdesk.timeline.halves import LETTERS
from frtdesk.timeline.lag import Pairs, Summary
from frtdesk.timeline.lag_groups import GROUPINGS, grouped
from frtdesk.timeline.lag_words import coverage_words, empty_words, method_words
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.plot.lag_plot import LagPlot
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.lag_lines import PairLines, SummaryLines
from frtdesk.ui.widgets.line_table import LineTable

WIDE, TALL = 1_180, 430
"""Pixels, at text size 1, from which table, dots and pairs stand side by side, or the pairs below the others. In less
room pairs take turns with the others."""

SLIM = 620
"""Pixels under which table, dots and pairs take turns."""

LOW = 250
"""Pixels, at text size 1, under which how it was measured stands behind a button."""


class LagPanel(QWidget):
    """A click on a line of the table leaves its pairs alone in plot and list; a click on a pair selects both of its
    events and shows them."""

    def __init__(self, needs: PanelNeeds) -> None:
        super().__init__()
        self._workspace, self._appearance, self._settings = needs.workspace, needs.appearance, needs.settings
        self.live = LiveLag(needs.workspace, needs.jobs)
        self._seen: LagShown | None = None
        self._pairs: Pairs | None = None
        self._line = -1
        self._method_words = ""
        self._full = False
        self.method = _quiet()
        self.method.setMinimumWidth(60)
        self.method.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.how = QPushButton()
        self.how.setProperty("role", "link")
        self.how.setCheckable(True)
        self.how.toggled.connect(self._write_method)
        self.word = _quiet()
        self.word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table = LineTable(needs.appearance, translate("lag", "Response lag by step"))
        self.plot = LagPlot(needs.appearance)
        self.list = LineTable(needs.appearance, translate("lag", "Pairs of a call or bill and its answer"))
        self.table.chosen.connect(self._on_line)
        self.plot.chosen.connect(self._on_pair)
        self.list.chosen.connect(self._on_pair)
        self._upper = _splitter(self.table, self.plot)
        self._body = _splitter(self._upper, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 8)
        column.setSpacing(5)
        column.addWidget(self._controls())
        column.addWidget(self.word, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self.method)
        column.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        needs.appearance.changed.connect(self._on_appearance_changed)
        self.live.changed.connect(self._on_changed)
        self._on_changed()

    def _controls(self) -> QWidget:
        """What is measured, and what can be carried away."""
        self.half = ElidedCombo()
        self.half.setAccessibleName(translate("lag", "Which half of the comparison is measured"))
        for letter in LETTERS:
            self.half.addItem(translate("lag", "Of {letter}").format(letter=letter), letter)
        self.half.currentIndexChanged.connect(self._on_half)
        self.half.hide()
        self.by = ElidedCombo()
        self.by.setAccessibleName(translate("lag", "Part the table"))
        for code, title in GROUPINGS.items():
            self.by.addItem(translate("lag", title), code)
        self.by.currentIndexChanged.connect(self._on_by)
        self.follows = QCheckBox(translate("lag", "Also “follows”"))
        self.follows.setToolTip(
            translate("lag", "Count what only comes after it in the same thread. That need not be an answer.")
        )
        self.follows.toggled.connect(self._on_follows)
        self.both = QCheckBox(translate("lag", "Both in filter"))
        self.both.setToolTip(translate("lag", "Count an answer only where the filter leaves it, too."))
        self.both.toggled.connect(self._on_both)
        self.log = QCheckBox(translate("lag", "Powers of ten"))
        self.log.setToolTip(translate("lag", "Give a day, a month and a year about the same room."))
        self.log.setChecked(self.live.options.log)
        self.log.toggled.connect(self.live.choose_scale)
        self.copy = QPushButton(translate("lag", "Copy"))
        self.copy.setToolTip(translate("lag", "Put the table and its pairs on the clipboard, for a spreadsheet."))
        self.copy.clicked.connect(self._on_copy)
        self.export = QPushButton(translate("lag", "CSV…"))
        self.export.setToolTip(translate("lag", "Write the pairs to a file, a row a pair."))
        self.export.clicked.connect(self._on_export)
        self.part = QComboBox()
        self.part.setAccessibleName(translate("lag", "What is shown"))
        self.part.addItems([translate("lag", "Table"), translate("lag", "Dots"), translate("lag", "Pairs")])
        self.part.currentIndexChanged.connect(self._arrange)
        self._choices = (self.half, self.by, self.follows, self.both, self.log, self.part, self.copy, self.export)
        box = QWidget()
        flow = FlowLayout(self._appearance.px(8))
        box.setLayout(flow)
        for widget in self._choices:
            flow.addWidget(widget)
        return box

    def _arrange(self) -> None:
        """Table, dots and pairs in the room that there is."""
        factor = self._appearance.factor
        wide, tall = self.width() >= WIDE * factor, self.height() >= TALL * factor
        turns, slim = not wide and not tall, self.width() < SLIM * factor
        part = self.part.currentIndex()
        one = turns or slim
        self.part.setVisible(one)
        self.table.setVisible(not one or part == 0)
        self.plot.setVisible(not one or part == 1 or (part == 0 and not slim))
        self.list.setVisible(not one or part == 2)
        self._upper.setVisible(not one or part != 2)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._body.setOrientation(down if tall and not wide else across)
        room = share = self.width() - 24  # the splitters themselves have their new size only later
        if wide:
            share = round(room * 0.56)
            self._body.setSizes([share, room - share])
        else:
            self._body.setSizes([round(self.height() * 0.4), round(self.height() * 0.6)])
        table = min(self.table.needed_width(), round(share * 0.66))
        self._upper.setSizes([table, share - table])
        self._write_method()
        even = self.by.sizeHint().height()
        for widget in self._choices:
            widget.setMinimumHeight(even)

    def _write_method(self) -> None:
        """Under the table, or instead of it where the table needs the room and a button asks for the method."""
        low = self.height() < LOW * self._appearance.factor
        told = low and self.how.isChecked()
        self.method.setText(self._method_words)
        self.method.setVisible(told or not low)
        self.how.setVisible(low)
        self.how.setText(translate("lag", "Back to the numbers") if told else translate("lag", "How this was measured"))
        self.how.setToolTip(plain_tip(self._method_words))
        self.how.setAccessibleDescription(self._method_words)
        self._body.setVisible(self._full and not told)
        self.word.setVisible(not self._full and not told)

    def _on_appearance_changed(self) -> None:
        self._arrange()

    # ------------------------------------------------------------------ choices

    def _on_half(self, row: int) -> None:
        self._line = -1
        self.live.choose(half=str(self.half.itemData(row)))

    def _on_by(self, row: int) -> None:
        self._line = -1
        self.live.choose(by=str(self.by.itemData(row)))

    def _on_follows(self, wanted: bool) -> None:
        self.live.choose(follows=wanted)

    def _on_both(self, wanted: bool) -> None:
        self.live.choose(both=wanted)

    # ------------------------------------------------------------------ showing

    def _on_changed(self) -> None:
        shown = self.live.shown
        full = shown is not None and len(shown.lag.pairs) > 0
        self._full = full
        self.copy.setEnabled(full)
        self.export.setEnabled(full)
        self.half.setVisible(self.live.comparing)
        method = method_words(self.live.options.follows, self.live.options.both)
        said = (method,) if shown is None else (shown.about, coverage_words(shown.lag), method)
        self._method_words = " ".join(part for part in said if part)
        self._write_method()
        if shown is None:
            self.word.setText(self.live.problem or translate("lag", "What answers what is being read."))
            return
        if not full:
            self.word.setText(f"{shown.about} {empty_words(shown.lag.coverage)}".strip())
            return
        fresh = self._seen is None or self._seen.lag is not shown.lag
        self._seen = shown
        if fresh:
            self._line = self._line if self._line < len(shown.table) else -1
            self.table.show_lines(SummaryLines(shown.table), self._line)
            self._arrange()
        self._show_pairs(shown)

    def _show_pairs(self, shown: LagShown) -> None:
        """The pairs of the chosen line, or all."""
        pairs = shown.lag.pairs
        if self._line >= 0:
            pairs = pairs_of(shown, shown.table[self._line])
        self._pairs = pairs
        self.plot.show_pairs(shown.columns, pairs, shown.options.log)
        self.list.show_lines(PairLines(shown.columns, shown.relations, pairs))

    def _on_line(self, row: int) -> None:
        self._line = -1 if row == self._line else row
        self.table.mark(self._line)
        if self._seen is not None:
            self._show_pairs(self._seen)

    def _on_pair(self, pair: int) -> None:
        """Select both events, the answer last, and show the time from the one to the other."""
        pairs, opened = self._pairs, self._workspace.opened
        if pairs is None or opened is None or pair >= len(pairs):
            return
        self.list.mark(pair)
        self.plot.mark(pair)
        events = (int(pairs.asked[pair]), int(pairs.answer[pair]))
        self._workspace.select(events)
        start, stop = extent_of(opened.columns, np.array(events))
        first, last = (
            float(opened.columns.start_min[list(events)].min()),
            float(opened.columns.start_max[list(events)].max()),
        )
        start, stop = max(start, first - (last - first)), min(stop, last + (last - first) + 1)
        air = max((stop - start) * 0.15, 20.0)
        self._workspace.look(start - air, stop + 2 * air, remember=True)

    # ------------------------------------------------------------------ carrying away

    def _on_copy(self) -> None:
        shown = self._seen
        if shown is None or self._pairs is None:
            return
        pairs = "".join(pairs_as_csv(shown.columns, shown.relations, self._pairs, "\t"))
        about = f"{shown.about}\n" if shown.about else ""
        QGuiApplication.clipboard().setText(f"{about}{table_as_tsv(shown.table)}\n{pairs}")
        self._workspace.tell(
            Notice(translate("lag", "%n pair is on the clipboard.|%n pairs are on the clipboard.", len(self._pairs)),
                   wrong=False)
        )  # fmt: skip

    def _on_export(self) -> None:
        title = translate("lag", "Export the pairs")
        half = f"-{self.live.options.half.lower()}" if self.live.comparing else ""
        self._dialogs().file_to_save(title, f"response-lag{half}.csv", self.write, replace=True)

    def _dialogs(self) -> Dialogs:
        return Dialogs(self.window(), self._settings, self._appearance)

    def write(self, path: str) -> None:
        """Write the pairs that are listed; the sentence about it goes to the banner."""
        shown = self._seen
        if shown is None or self._pairs is None:
            return
        try:
            rows = pairs_as_csv(shown.columns, shown.relations, self._pairs)
            replace_file(Path(path), (row.encode("utf-8") for row in rows))
        except FrtError as error:
            self._workspace.tell(Notice(error.message, error.hint))
        else:
            self._workspace.tell(Notice(translate("lag", "Wrote {path}.").format(path=path), wrong=False))

    # ------------------------------------------------------------------ Qt events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)


def pairs_of(shown: LagShown, line: Summary) -> Pairs:
    """The pairs of one line of the table."""
    mine = shown.lag.pairs.take(shown.lag.pairs.step == line.step)
    if line.group:
        for label, members in grouped(shown.columns, mine, shown.options.by):
            if label == line.group:
                return mine.take(np.sort(members))
    return mine


def _splitter(*parts: QWidget) -> QSplitter:
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    for part in parts:
        made.addWidget(part)
    return made


def _quiet() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
