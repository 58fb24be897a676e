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
from frtdesk.state.live_chart import ChartChoice, LiveChart
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.period_counts import FIELDS
from frtdesk.timeline.periods import UNIT, UNITS
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.plot.charts_view import ChartsView
from frtdesk.ui.widgets.flow_layout import FlowLayout

LONGEST_FILTER = 400
"""Characters of a filter that are shown."""


class ChartsPanel(QWidget):
    """Controls, chart, and a line each for the filter and for what the bars lack. `ask`: who asks for a file's name,
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
        self.by, self.unit, self.bars, self.span = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.copy = QPushButton(translate("charts", "Copy the numbers"))
        self.copy.setToolTip(translate("charts", "Put the numbers on the clipboard, as a table with tabs."))
        self.copy.clicked.connect(self._on_copy)
        self.save = QPushButton(translate("charts", "Save a picture…"))
        self.save.setToolTip(translate("charts", "Save this chart with its filter and its numbers' limits."))
        menu = QMenu(self.save)
        for suffix, words in (("png", translate("charts", "PNG image…")), ("svg", translate("charts", "SVG drawing…"))):
            menu.addAction(words).triggered.connect(lambda _on=False, it=suffix: self._on_save(it))
        self.save.setMenu(menu)
        self.filter = _line()
        self.unpick = QPushButton(translate("charts", "Clear what was picked"))
        self.unpick.setProperty("role", "link")
        self.unpick.setToolTip(translate("charts", "Take the times and values of this chart out of the filter."))
        self.unpick.setCursor(Qt.CursorShape.PointingHandCursor)
        self.unpick.clicked.connect(self.live.unpick)
        self.said = _line()
        self.lacks = _line()
        self.lacks.setWordWrap(True)
        self._lay_out()
        self._fill()
        self.live.changed.connect(self._on_chart_changed)
        self.view.told.connect(self._on_told)
        workspace.index_changed.connect(self._on_index_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_chart_changed()

    # ------------------------------------------------------------------ parts

    def _lay_out(self) -> None:
        self._head = QWidget()
        self._flow = FlowLayout(8)
        self._head.setLayout(self._flow)
        for words, box, names in (
            (translate("charts", "By"), self.by, translate("charts", "What the bars are parted by")),
            (translate("charts", "Every"), self.unit, translate("charts", "How long each bar's time is")),
            (translate("charts", "Bars"), self.bars, translate("charts", "How the bars stand")),
            (translate("charts", "Range"), self.span, translate("charts", "Which years are shown")),
        ):
            self._flow.addWidget(_labelled(words, box, names))
        self._flow.addWidget(self.copy)
        self._flow.addWidget(self.save)
        filters = QHBoxLayout()
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(8)
        filters.addWidget(self.filter, 1)
        filters.addWidget(self.unpick)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._head)
        self._column.addWidget(self.view, 1)
        self._column.addLayout(filters)
        self._column.addWidget(self.lacks)

    def _fill(self) -> None:
        choice = self.live.choice
        _offer(self.by, ((field, translate("charts", chart_words.TITLES[field])) for field in (*FIELDS, "")))
        _offer(self.unit, (("", translate("charts", "Automatic")), *((unit.code, unit.title) for unit in UNITS)))
        _offer(self.bars, ((False, translate("charts", "Stacked")), (True, translate("charts", "Side by side"))))
        _offer(self.span, (("all", translate("charts", "All years")), ("view", translate("charts", "What is in view"))))
        chosen = (
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
            self.by.currentData(), self.unit.currentData(), self.span.currentData(), self.bars.currentData()
        )
        self._settings["charts"] = asdict(choice)
        self.live.choose(choice)
        self.bars.setEnabled(bool(choice.field))

    def _on_chart_changed(self) -> None:
        chart = self.live.chart
        self.lacks.setText("" if chart is None else chart_words.accounts(chart))
        self.view.setAccessibleName(
            translate("charts", "Chart") if chart is None else f"{chart_words.title(chart)}. {self.lacks.text()}"
        )
        self.unpick.setVisible(chart is not None and bool(chart.chosen or chart.chosen_series))
        for button in (self.copy, self.save):
            button.setEnabled(chart is not None)
        self._word_filter()

    def _on_index_changed(self) -> None:
        self._word_filter()

    def _on_told(self, said: str) -> None:
        self._told = said
        self._word_filter()

    def _word_filter(self) -> None:
        """What lies under the pointer or cursor; while nothing does, the filter."""
        told = getattr(self, "_told", "")
        text = told or self._filter_words()
        room = max(self.filter.width() - 4, 80)
        self.filter.setText(self.filter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _filter_words(self) -> str:
        f = self._workspace.view.filter
        if isinstance(f, Everything):
            return translate("charts", "All events. Click a bar to filter by it, Ctrl+click to add another.")
        return translate("charts", "Filter: {filter}").format(filter=to_text(f)[:LONGEST_FILTER])

    def _on_appearance_changed(self) -> None:
        px = self._appearance.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(6))
        for box in (self.by, self.unit, self.bars, self.span):
            box.setMinimumContentsLength(0)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._head.updateGeometry()

    # ------------------------------------------------------------------ taking away

    def _on_copy(self) -> None:
        chart = self.live.chart
        if chart is not None:
            QGuiApplication.clipboard().setText(chart_words.as_table(chart))
            self._on_told(
                translate("charts", "%n line is on the clipboard.|%n lines are on the clipboard.", len(chart))
            )

    def _on_save(self, suffix: str) -> None:
        ask = self._ask or Dialogs(self.window())
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
        f = self._workspace.view.filter
        about = translate("charts", "All events") if isinstance(f, Everything) else self._filter_words()
        meta = opened.columns.meta
        source = meta.title or opened.archive.name
        if meta.licence:
            source = translate("charts", "{title}, {licence}").format(title=source, licence=meta.licence)
        foot = translate("charts", "{accounts} Source: {source}.").format(
            accounts=chart_words.accounts(chart), source=source[:300]
        )
        return ChartPage(chart, chart_words.title(chart), about, foot, self.live.choice.beside)

    # ------------------------------------------------------------------ Qt events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_filter()


def _line() -> QLabel:
    made = QLabel()
    made.setProperty("role", "quiet")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setMinimumWidth(60)
    return made


def _labelled(words: str, box: QComboBox, name: str) -> QWidget:
    """A box with its word before it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    label = QLabel(words)
    label.setProperty("role", "quiet")
    label.setBuddy(box)
    box.setAccessibleName(name)
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
    return replace(choice, beside=kept.get("beside") is True)
