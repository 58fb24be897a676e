"""What lanes are hidden: a quiet line under the timeline, there only when some are, that brings them back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.state.lanes_shown import events_in_hidden, hidden_lanes, show_all, show_lane
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.tooltip import plain_tip

CHIPS = 8
"""Lanes that are ever named beside each other."""

WIDEST = 180


class HiddenLanes(QWidget):
    """ "2 lanes hidden, 31 events", and a button for each lane and for all of them."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self._codes: list[str] = []
        self._counted: tuple[object, frozenset[str]] | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = QLabel()
        self.sentence.setProperty("role", "quiet")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.chips = [self._chip(number) for number in range(CHIPS)]
        self.all = QPushButton(translate("lane", "Show all lanes"))
        self.all.setProperty("role", "link")
        self.all.clicked.connect(lambda: show_all(self._workspace))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(6)
        for widget in (self.sentence, *self.chips, self.all):
            row.addWidget(widget)
        row.addStretch(1)
        workspace.index_changed.connect(self._refresh)
        workspace.view_changed.connect(self._on_view_changed)
        appearance.changed.connect(self._refresh)
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _chip(self, number: int) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("role", "chip")
        chip.clicked.connect(self._shower(number))
        return chip

    def _shower(self, number: int) -> Callable[[], None]:
        return lambda: show_lane(self._workspace, self._codes[number])

    def _on_view_changed(self) -> None:
        """Panning changes the view too, and nothing here."""
        if self._counted != (self._workspace.index, self._workspace.view.lanes.hidden):
            self._refresh()

    def _refresh(self) -> None:
        lanes = hidden_lanes(self._workspace)
        self._counted = (self._workspace.index, self._workspace.view.lanes.hidden)
        self._codes = [lane.code for lane in lanes]
        self.setVisible(bool(lanes))
        if not lanes:
            return
        self._say(_forms(len(lanes), *events_in_hidden(self._workspace)))
        widest = self._appearance.px(WIDEST)
        room = self.width() - self.sentence.sizeHint().width() - self.all.sizeHint().width() - 40
        for number, chip in enumerate(self.chips):
            if number < len(lanes):
                title = lanes[number].title
                elided = chip.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, widest)
                chip.setText(elided.replace("&", "&&"))
                chip.setToolTip(plain_tip(translate("lane", "Show {title} again").format(title=title)))
                chip.setAccessibleName(translate("lane", "Show {title} again").format(title=title))
                room -= chip.sizeHint().width() + 6
            chip.setVisible(number < len(lanes) and room >= 0)

    def _say(self, forms: list[str]) -> None:
        """The longest form that leaves room for the way back."""
        room = self.width() - self.all.sizeHint().width() - 30
        metrics = self.sentence.fontMetrics()
        fitting = [form for form in forms if metrics.horizontalAdvance(form) <= room]
        self.sentence.setText((fitting or forms[-1:])[0])
        self.sentence.setToolTip(plain_tip(forms[0]))
        self.setAccessibleName(forms[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._codes and event.size().width() != event.oldSize().width():
            self._refresh()


def _forms(lanes: int, events: int, nowhere: int) -> list[str]:
    """ "2 lanes hidden, 31 events", and how many of them are in no other lane where that is another number; the longest
    form first."""
    bare = translate("lane", "%n lane hidden|%n lanes hidden", lanes)
    counted = translate("lane", "{hidden}, %n event|{hidden}, %n events", events).format(hidden=bare)
    if nowhere == events:
        return [counted, bare]
    whole = translate("lane", "{hidden}, %n of them in no other lane", nowhere).format(hidden=counted)
    return [whole, counted, bare]
