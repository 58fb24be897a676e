"""Which two lanes have how many relations between them; a click draws them on the timeline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import number, translate
from frtdesk.model.event_words import one_line
from frtdesk.model.vocabulary import RELATION_KIND, spoken
from frtdesk.state.live_pairs import LivePairs, PairsShown
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.widgets.line_table import Cell, LineTable


class PairLines:
    """A line for each pair of lanes, a column for each kind of relation that there is."""

    def __init__(self, shown: PairsShown) -> None:
        self._shown = shown
        self._kinds = [kind for kind, n in enumerate(shown.counts.sum(axis=0).tolist()) if n]
        self._totals = shown.counts.sum(axis=1)

    @property
    def headers(self) -> tuple[str, ...]:
        names = [spoken(one_line(self._shown.relations.names[kind], 60), RELATION_KIND) for kind in self._kinds]
        return (translate("between", "Lanes"), translate("between", "Relations"), *names)

    @property
    def stretching(self) -> tuple[int, ...]:
        return ()

    def __len__(self) -> int:
        return len(self._totals)

    def line(self, row: int) -> tuple[Cell, ...]:
        shown = self._shown
        lanes = shown.index.rows.lanes
        first, second = lanes[int(shown.first[row])], lanes[int(shown.second[row])]
        if first is second:
            title = translate("between", "Within {lane}").format(lane=first.title)
        else:
            title = translate("between", "{upper} – {lower}").format(upper=first.title, lower=second.title)
        counts = [int(shown.counts[row, kind]) for kind in self._kinds]
        cells = [Cell(number(n) if n else "–", right=True, quiet=not n) for n in counts]
        return (Cell(title, first.kind), Cell(number(int(self._totals[row])), right=True, strong=True), *cells)


class BetweenPanel(QWidget):
    """The pair that is drawn stands out; a click on it once more takes the curves away."""

    def __init__(self, needs: PanelNeeds) -> None:
        super().__init__()
        self.live = LivePairs(needs.workspace, needs.jobs)
        self._lines: PairLines | None = None
        self._seen: PairsShown | None = None
        self.word = QLabel()
        self.word.setProperty("role", "quiet")
        self.word.setTextFormat(Qt.TextFormat.PlainText)
        self.word.setWordWrap(True)
        self.clear = QPushButton(translate("between", "Draw none"))
        self.clear.clicked.connect(self.live.clear)
        self.table = LineTable(needs.appearance, translate("between", "Relations between lanes"))
        self.table.chosen.connect(self.live.choose)
        head = QHBoxLayout()
        head.addWidget(self.word, 1)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.live.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        shown = self.live.shown
        if shown is not None and shown is not self._seen:
            self._seen = shown
            self._lines = PairLines(shown)
            self.table.show_lines(self._lines)
        self.table.setHidden(self.live.comparing)
        self.table.mark(self.live.row_of_chosen())
        self.clear.setEnabled(self.live.chosen is not None)
        self.word.setText(self._words())

    def _words(self) -> str:
        shown = self.live.shown
        if self.live.comparing:
            return translate("between", "While two filters are compared there are no lanes to draw relations between.")
        if shown is None:
            return translate("between", "Relations are being counted.")
        if not len(shown.first):
            return translate("between", "No two events of this filter are related.")
        if self.live.lanes_gone:
            return translate("between", "The two lanes that were chosen are no longer there. Choose two of these anew.")
        if self.live.chosen is not None and self.live.row_of_chosen() < 0:
            return translate("between", "The filter leaves no relation between the two chosen lanes.")
        text = translate("between", "Choose two lanes; all relations between their events are drawn on the timeline.")
        if shown.more:
            more = translate("between", "%n more pair is not listed.|%n more pairs are not listed.", shown.more)
            text = f"{text} {more}"
        return text

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)
