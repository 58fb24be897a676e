"""Charts: how many events begin in each part of time, by kind, place, actor, policy type or stage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.draw.chart_page import CHART_FORMATS, ChartPage
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.filter import Everything
from frtdesk.model.query import to_text
from frtdesk.state import chart_words
from frtdesk.state.archive import Jobs
from frtdesk.state.ask import Ask
from frtdesk.state.half import BOTH, A, B, half_words
from frtdesk.state.live_chart import ChartChoice, LiveChart
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.period_counts import FIELDS
from frtdesk.timeline.periods import UNIT, UNITS
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.plot.charts_view import ChartsView
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.flow_layout import FlowLayout

WIDE, TALL = 660, 400
"""Pixels, at text size 1, from which there is room for words before the boxes, and for more than a line at the foot."""

LONGEST_FILTER = 400
"""Characters of a filter that are shown."""


class ChartsPanel(QWidget):
    """Controls, chart, and a line for the filter and what the bars lack. `ask`: who asks for a file's name,
    a dialog unless told."""

    def __init__(
        self, workspace: Workspace, appearance: Appearance, jobs: Jobs, settings: Settings, ask: Ask | None = None
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self._settings = settings
        self._ask = ask
        self.setObjectName("chartsPanel")
        self.setAccessibleName(translate("charts", "Charts"))
        self.live = LiveChart(workspace, jobs, choice_from(settings["charts"]))
        self.view = ChartsView(self.live, appearance)
        self.half, self.by, self.unit, self.bars, self.span = (QComboBox() for _ in range(5))
        self.take = QPushButton(translate("charts", "Copy or save"))
        self.take.setToolTip(translate("charts", "Copy the numbers as a table, or save the chart as a picture."))
        self.take.setMenu(self._menu())
        self.said = _line()
        self.unpick = QPushButton(translate("charts", "Clear what was picked"))
        self.unpick.setProperty("role", "link")
        self.unpick.setToolTip(translate("charts", "Take the times and values of this chart out of the filter."))
        self.unpick.setCursor(Qt.CursorShape.PointingHandCursor)
        self.unpick.clicked.connect(self.live.unpick)
        self._told = ""
        self._lay_out()
        self._fill()
        self.live.changed.connect(self._on_chart_changed)
        self.view.told.connect(self._on_told)
        workspace.index_changed.connect(self._on_index_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._offer_what_counts()
        self._on_chart_changed()

    # ------------------------------------------------------------------ parts

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(translate("charts", "Copy the numbers")).triggered.connect(self.copy_numbers)
        menu.addSeparator()
        menu.addAction(translate("charts", "Save as a PNG image…")).triggered.connect(lambda: self._on_save("png"))
        menu.addAction(translate("charts", "Save as an SVG drawing…")).triggered.connect(lambda: self._on_save("svg"))
        return menu

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._flow = FlowLayout(8)
        self._head.setLayout(self._flow)
        self._labels: list[QLabel] = []
        for words, box, names in (
            (translate("charts", "Of"), self.half, translate("charts", "Which half of the comparison is counted")),
            (translate("charts", "By"), self.by, translate("charts", "What the bars are parted by")),
            (translate("charts", "Every"), self.unit, translate("charts", "How long each bar's time is")),
            (translate("charts", "Bars"), self.bars, translate("charts", "How the bars stand")),
            (translate("charts", "Range"), self.span, translate("charts", "Which years are shown")),
        ):
            label = QLabel(words)
            label.setProperty("role", "quiet")
            box.setAccessibleName(names)
            box.setToolTip(names)  # a narrow panel has no room for the word before it
            self._labels.append(label)
            self._flow.addWidget(_labelled(label, box))
        self._flow.addWidget(self.take)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.unpick)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addLayout(foot)

    def _fill(self) -> None:
        choice = self.live.choice
        _offer(
            self.half,
            (
                (BOTH, translate("charts", "A beside B")),
                (A, translate("charts", "A alone")),
                (B, translate("charts", "B alone")),
            ),
        )
        _offer(self.by, ((field, translate("charts", chart_words.TITLES[field])) for field in (*FIELDS, "")))
        _offer(self.unit, (("", translate("charts", "Automatic")), *((unit.code, unit.title) for unit in UNITS)))
        _offer(self.bars, ((False, translate("charts", "Stacked")), (True, translate("charts", "Side by side"))))
        _offer(self.span, (("all", translate("charts", "All years")), ("view", translate("charts", "What is in view"))))
        chosen = (
            (self.half, choice.half),
            (self.by, choice.field),
            (self.unit, choice.unit),
            (self.bars, choice.beside),
            (self.span, choice.span),
        )
        for box, value in chosen:
            box.setCurrentIndex(box.findData(value))
            box.currentIndexChanged.connect(self._on_chosen)

    def sizeHint(self) -> QSize:
        return QSize(700, self._appearance.px(300))

    # ------------------------------------------------------------------ signals

    def _on_chosen(self) -> None:
        choice = ChartChoice(
            self.by.currentData(),
            self.unit.currentData(),
            self.span.currentData(),
            self.bars.currentData(),
            self.half.currentData(),
        )
        self._settings["charts"] = asdict(choice)
        self.live.choose(choice)
        self._offer_what_counts()

    def _offer_what_counts(self) -> None:
        """Which half is counted is asked during a comparison only. A beside B leaves nothing to part the bars by."""
        comparing, in_halves = self.live.comparing, self.live.in_halves
        changed = False
        for box, offered in ((self.half, comparing), (self.by, not in_halves), (self.bars, not in_halves)):
            holder = box.parentWidget()
            if holder is not None and holder.isHidden() == offered:
                holder.setVisible(offered)
                changed = True
        self.bars.setEnabled(bool(self.live.choice.field))
        if changed:
            self._adapt()

    def _on_chart_changed(self) -> None:
        chart = self.live.chart
        name = translate("charts", "Chart") if chart is None else chart_words.title(chart)
        self.view.setAccessibleName(name)
        self.unpick.setVisible(chart is not None and bool(chart.chosen or chart.chosen_series))
        self.take.setEnabled(chart is not None)
        self._write_foot()

    def _on_index_changed(self) -> None:
        self._offer_what_counts()
        self._write_foot()

    def _on_told(self, said: str) -> None:
        self._told = said
        self._write_foot()

    def _write_foot(self) -> None:
        """What lies under the pointer or cursor; while nothing does, the filter and what the bars lack."""
        chart = self.live.chart
        whole = self._filter_words() if chart is None else f"{self._filter_words()} {chart_words.accounts(chart)}"
        text, room = self._told or whole, max(self.said.width() - 4, 80)
        self.said.setWordWrap(self.height() >= self._appearance.px(TALL))
        if not self.said.wordWrap():
            text = self.said.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.said.setText(text)
        self.said.setToolTip(plain_tip(whole))
        self.said.setAccessibleDescription(whole)

    def _filter_words(self) -> str:
        if self.live.comparing:
            return half_words(self._workspace.view, self.live.choice.half)
        f = self._workspace.view.filter
        if isinstance(f, Everything):
            return translate("charts", "No filter: click a bar to set one.")
        return translate("charts", "Filter: {filter}.").format(filter=to_text(f)[:LONGEST_FILTER])

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(6))
        self._column.setSpacing(px(5))
        self.take.setStyleSheet(f"QPushButton {{ padding-right: {px(30)}px; }}")  # for the chevron of its menu
        self._adapt()

    # ------------------------------------------------------------------ taking away

    def copy_numbers(self) -> None:
        """Put the numbers of the chart on the clipboard."""
        chart = self.live.chart
        if chart is not None:
            QGuiApplication.clipboard().setText(chart_words.as_table(chart))
            self._on_told(
                translate("charts", "%n line is on the clipboard.|%n lines are on the clipboard.", len(chart))
            )

    def _on_save(self, suffix: str) -> None:
        ask = self._ask or Dialogs(self.window(), self._settings, self._appearance)
        ask.file_to_save(
            translate("charts", "Save the chart"),
            f"chart.{suffix}",
            lambda path: self.write(path, suffix),
            replace=True,
        )

    def write(self, path: str, suffix: str) -> None:
        """Save the chart as it stands."""
        page = self.page()
        if page is None:
            return
        file = Path(path)
        made = CHART_FORMATS.get(file.suffix.lower().lstrip("."), CHART_FORMATS[suffix])
        try:
            replace_file(file, [made(page)])
        except FrtError as error:
            self._workspace.tell(Notice(error.message, error.hint))
        else:
            self._workspace.tell(Notice(translate("charts", "Wrote {path}.").format(path=path), wrong=False))

    def page(self) -> ChartPage | None:
        """The chart as it would be saved; None without one."""
        chart, opened = self.live.chart, self._workspace.opened
        if chart is None or opened is None:
            return None
        plain = isinstance(self._workspace.view.filter, Everything) and not self.live.comparing
        about = translate("charts", "All events") if plain else self._filter_words()
        meta = opened.columns.meta
        source = meta.title or opened.archive.name
        if meta.licence:
            source = translate("charts", "{title}, {licence}").format(title=source, licence=meta.licence)
        foot = translate("charts", "{accounts} Source: {source}.").format(
            accounts=chart_words.accounts(chart), source=source[:300]
        )
        return ChartPage(chart, chart_words.title(chart), about, foot, self.live.beside)

    # ------------------------------------------------------------------ Qt events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """A narrow panel does without the words before its boxes; none is so low that its parts overlap."""
        px = self._appearance.px
        for label in self._labels:
            label.setVisible(self.width() >= px(WIDE))
        self._flow.invalidate()
        inside = self.width() - 2 * px(12)
        parts = (self._flow.heightForWidth(inside), self.view.minimumHeight(), self.said.fontMetrics().height() + 6)
        self.setMinimumHeight(sum(parts) + 2 * px(5) + px(14))
        self._write_foot()


def _line() -> QLabel:
    made = QLabel()
    made.setProperty("role", "quiet")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setMinimumWidth(60)
    return made


def _labelled(label: QLabel, box: QComboBox) -> QWidget:
    """A box with its word before it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label.setBuddy(box)
    row.addWidget(label)
    row.addWidget(box)
    return made


def _offer(box: QComboBox, choices: Iterable[tuple[Any, str]]) -> None:
    for value, words in choices:
        box.addItem(words, value)


def choice_from(kept: Any) -> ChartChoice:
    """The choice that was kept in the settings; whatever is odd in it is left out."""
    choice = ChartChoice()
    if not isinstance(kept, dict):
        return choice
    if kept.get("field") in (*FIELDS, ""):
        choice = replace(choice, field=kept["field"])
    if kept.get("unit") in (*UNIT, ""):
        choice = replace(choice, unit=kept["unit"])
    if kept.get("span") in ("all", "view"):
        choice = replace(choice, span=kept["span"])
    if kept.get("half") in (A, B, BOTH):
        choice = replace(choice, half=kept["half"])
    return replace(choice, beside=kept.get("beside") is True)
