"""What the selected event answers and what answered it, one step or all the way, in the drawer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from frtdesk.base.wording import days_between
from frtdesk.base.words import translate
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.relations import Relations
from frtdesk.model.vocabulary import RELATION_KIND, spoken
from frtdesk.state.live_chain import LiveChain
from frtdesk.timeline.answers import Chain, Interval, Step
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.line_table import Cell, LineTable

LONGEST = 300

DEEPEST = 6
"""Steps by which a line is set in at most; what is farther away stands below as deep."""


@dataclass(frozen=True)
class _Row:
    """A heading where `step` is None and `event` -1."""

    heading: str
    event: int
    step: Step | None
    incoming: bool = False


class ChainLines:
    """The lines of a chain: what it answers, the event itself, what answered it."""

    def __init__(self, columns: Columns, relations: Relations, chain: Chain, deep: bool) -> None:
        self._columns, self._relations, self._deep = columns, relations, deep
        rows = [_Row(translate("chain", "What it answers"), -1, None)]
        rows += [_Row("", step.event, step) for step in chain.answers]
        if not chain.answers:
            rows.append(_Row(translate("chain", "Nothing is recorded that it answers."), -1, None, True))
        rows.append(_Row(translate("chain", "The selected event"), -1, None))
        rows.append(_Row("", chain.event, None))
        rows.append(_Row(translate("chain", "What answered it"), -1, None))
        rows += [_Row("", step.event, step, True) for step in chain.answered_by]
        if not chain.answered_by:
            rows.append(_Row(translate("chain", "Nothing is recorded that answered it."), -1, None, True))
        if chain.cut:
            rows.append(_Row(translate("chain", "There is more than is listed here."), -1, None, True))
        self._rows = rows
        self.selected_row = next(row for row, it in enumerate(rows) if it.event == chain.event and it.step is None)

    @property
    def headers(self) -> tuple[str, ...]:
        heads = (translate("chain", "Event"), translate("chain", "Relation"), translate("chain", "Days between"))
        more = (translate("chain", "From the selected event"),) if self._deep else ()
        return (*heads, *more, translate("chain", "Date"))

    @property
    def stretching(self) -> tuple[int, ...]:
        return (0,)

    def __len__(self) -> int:
        return len(self._rows)

    def event(self, row: int) -> int:
        """The event of a line; -1 for a heading."""
        return self._rows[row].event

    def line(self, row: int) -> tuple[Cell, ...]:
        it = self._rows[row]
        empty = (Cell(""),) * (len(self.headers) - 1)
        if it.event < 0:
            return (Cell(it.heading, strong=not it.incoming, quiet=it.incoming, indent=int(it.incoming)), *empty)
        columns, step = self._columns, it.step
        title = title_words(columns.titles[it.event], LONGEST)
        mark = int(columns.kind[it.event])
        date = Cell(dates_in_words(columns, it.event), quiet=True)
        if step is None:
            return (Cell(title, mark, 1, strong=True), *empty[:-1], date)
        days = [Cell(_days(step.between))]
        if self._deep:
            days.append(Cell(_days(step.away), quiet=True))
        return (Cell(title, mark, 1 + min(step.depth, DEEPEST)), Cell(self._relation(it)), *days, date)

    def _relation(self, row: _Row) -> str:
        """From the event on the line before to this one's side: it responds to this; it is answered by this."""
        assert row.step is not None
        code = one_line(self._relations.names[row.step.kind], 60)
        term = RELATION_KIND.get(code)
        return term.back if term is not None and row.incoming else spoken(code, RELATION_KIND)


def _days(between: Interval | None) -> str:
    return days_between(*between) if between is not None else translate("chain", "not known")


class ChainPanel(QWidget):
    """A click on a line selects its event and brings it into view; the chain is then that event's."""

    def __init__(self, needs: PanelNeeds) -> None:
        super().__init__()
        self._workspace = needs.workspace
        self.live = LiveChain(needs.workspace)
        self._lines: ChainLines | None = None
        self.deep = QCheckBox(translate("chain", "All the way"))
        self.deep.setToolTip(translate("chain", "Also what the answered event answered, and so on."))
        self.loose = QCheckBox(translate("chain", "Weaker relations too"))
        self.loose.setToolTip(
            translate(
                "chain", "Also follows, cites and is part of, which say less than that one event answers the other."
            )
        )
        self.loose.setChecked(self.live.loose)
        self.deep.toggled.connect(self._on_deep)
        self.loose.toggled.connect(self._on_loose)
        self.table = LineTable(needs.appearance, translate("chain", "What answered what"))
        self.table.chosen.connect(self._on_chosen)
        self.word = _sentence()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(flow_row([self.deep, self.loose], gap=18))
        column.addWidget(self.word, 1)
        column.addWidget(self.table, 1)
        self.live.changed.connect(self._on_changed)
        self._on_changed()

    def _on_deep(self, wanted: bool) -> None:
        self.live.choose(deep=wanted)

    def _on_loose(self, wanted: bool) -> None:
        self.live.choose(loose=wanted)

    def _on_changed(self) -> None:
        live = self.live
        shown = live.chain is not None and live.columns is not None and live.relations is not None
        self.table.setVisible(shown)
        self.word.setVisible(not shown)
        if live.chain is not None and live.columns is not None and live.relations is not None:
            self._lines = ChainLines(live.columns, live.relations, live.chain, live.deep)
            self.table.show_lines(self._lines, self._lines.selected_row)
            return
        self._lines = None
        if live.reading:
            self.word.setText(translate("chain", "What answers what is being read."))
        else:
            self.word.setText(translate("chain", "Select an event to see what it answers and what answered it."))

    def _on_chosen(self, row: int) -> None:
        event = self._lines.event(row) if self._lines is not None else -1
        if event >= 0:
            self._workspace.select((event,))
            self._workspace.reveal(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)


def _sentence() -> QLabel:
    """What stands there instead of a table."""
    word = QLabel()
    word.setProperty("role", "quiet")
    word.setTextFormat(Qt.TextFormat.PlainText)
    word.setWordWrap(True)
    word.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return word
