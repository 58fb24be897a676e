"""The line under the table: how many events, in which order; and what else can be shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QPushButton, QSizePolicy, QWidget

from frtdesk.base.words import number, translate
from frtdesk.state.table_rows import IN_TIME, LiveTable
from frtdesk.state.table_selection import ChosenCounts
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.table.order_words import order_words
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.flow_row import flow_row


class FootSentence(QLabel):
    """A sentence that is shortened where it has no room; the whole is its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "quiet")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
        self.setToolTip(plain_tip(self.text()) if text != self.text() else "")


class TableFoot(QWidget):
    """`stopped`: what is under way is to be given up; `columns_wanted`: the choice of columns."""

    stopped = Signal()
    columns_wanted = Signal()

    def __init__(self, live: LiveTable, appearance: Appearance) -> None:
        super().__init__()
        self._live = live
        self._appearance = appearance
        self._said = ""
        self._under_way = ""
        self._selected = ChosenCounts()
        self.setObjectName("tableFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = FootSentence()
        self.stop = QPushButton(translate("table", "Stop"))
        self.stop.setProperty("role", "link")
        self.stop.setCursor(Qt.CursorShape.PointingHandCursor)
        self.stop.setToolTip(translate("table", "Leave the rows as they are."))
        self.stop.clicked.connect(self.stopped)
        self.in_view = QCheckBox(translate("table", "Only what is in view"))
        self.in_view.setToolTip(translate("table", "List only events that lie in the range of the timeline."))
        self.in_view.toggled.connect(live.set_only_in_view)
        self.columns = QPushButton(translate("table", "Columns…"))
        self.columns.setToolTip(translate("table", "Choose which columns the table shows."))
        self.columns.setProperty("role", "link")
        self.columns.setCursor(Qt.CursorShape.PointingHandCursor)
        self.columns.clicked.connect(self.columns_wanted)
        self._acts = flow_row([self.stop, self.in_view, self.columns])
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.sentence, 1)
        self._row.addWidget(self._acts)
        live.changed.connect(self._on_live_changed)
        live.told.connect(self._on_live_changed)
        self.restyle()
        self._on_live_changed()

    def restyle(self) -> None:
        """Take over another theme or text size."""
        px = self._appearance.px
        self._row.setContentsMargins(px(9), px(4), px(10), px(4))
        self._row.setSpacing(px(4))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The sentence beside the buttons, or above them where it would be cut."""
        wanted = self.sentence.sizeHint().width() + self._acts.sizeHint().width() + self._appearance.px(33)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wanted <= self.width() else down)

    def say(self, sentence: str) -> None:
        """Say what has just been done, until something changes."""
        self._said = sentence
        self._word()

    def say_under_way(self, sentence: str) -> None:
        """Say what is being done, and offer to stop it; empty when it is over."""
        self._under_way = sentence
        self._word()

    def count_selected(self, selected: ChosenCounts) -> None:
        if selected != self._selected:
            self._selected, self._said = selected, ""
            self._word()

    def _on_live_changed(self) -> None:
        self._said = ""
        self.in_view.blockSignals(True)
        self.in_view.setChecked(self._live.only_in_view)
        self.in_view.blockSignals(False)
        self._word()

    def _word(self) -> None:
        waiting = self._under_way or waiting_words(self._live)
        self.stop.setVisible(bool(waiting))
        self.sentence.setText(waiting or self._said or self._sentence())
        self.sentence.setAccessibleName(self.sentence.text())
        self._arrange()

    def _sentence(self) -> str:
        said, chosen = rows_words(self._live), self._selected
        unseen = unseen_words(chosen)
        if said and (chosen.here > 1 or (chosen.here and unseen)):
            selected = translate("table", "%n selected", chosen.here)
            said = translate("table", "{events}, {selected}").format(events=said, selected=selected)
        if not unseen:
            return said
        return translate("table", "{events}. {unseen}").format(events=said, unseen=unseen) if said else unseen


def unseen_words(chosen: ChosenCounts) -> str:
    """How many selected events have no row, and why, in sentences; empty where all have one."""
    said: list[str] = []
    if chosen.hidden and chosen.here:
        said.append(
            translate("table", "%n more is hidden by the filter.|%n more are hidden by the filter.", chosen.hidden)
        )
    elif chosen.hidden:
        said.append(
            translate(
                "table",
                "%n selected event is hidden by the filter.|%n selected events are hidden by the filter.",
                chosen.hidden,
            )
        )
    if chosen.outside:
        said.append(
            translate(
                "table",
                "%n selected event lies outside this range.|%n selected events lie outside this range.",
                chosen.outside,
            )
        )
    return " ".join(said)


def rows_words(live: LiveTable) -> str:
    """31 of 443 events, sorted by date; empty where there are no rows."""
    rows = live.rows
    if rows is None or not len(rows):
        return ""
    total, kept, shown = len(rows.columns), rows.kept, len(rows)
    whole = total if rows.range is None else kept
    if shown == whole:
        counted = translate("table", "%n event|%n events", shown)
    else:
        counted = translate("table", "{shown} of %n event|{shown} of %n events", whole).format(shown=number(shown))
    if live.comparing:
        counted = translate("table", "{events} in A or B").format(events=counted)
    if rows.range is not None:
        counted = translate("table", "{events} in view").format(events=counted)
    return translate("table", "{events}, sorted by {order}").format(events=counted, order=order_words(rows.sort))


def waiting_words(live: LiveTable) -> str:
    """What the table is waiting for; empty for nothing, and for what is there in a moment."""
    waiting = live.waiting
    if waiting is None or live.sort == IN_TIME:
        return ""
    order = order_words(live.sort)
    if not waiting.total:
        return translate("table", "Sorting by {order}…").format(order=order)
    percent = min(100 * waiting.done // waiting.total, 99)
    return translate("table", "Sorting by {order}: {percent} %").format(order=order, percent=percent)
