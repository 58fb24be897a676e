"""The filtered events as a table in the drawer: sort, choose columns, select, copy."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from frtdesk.base.progress import Progress, run
from frtdesk.base.words import number, translate
from frtdesk.model.facet_values import conjuncts
from frtdesk.state.notice import Notice
from frtdesk.state.table_columns import COLUMN
from frtdesk.state.table_rows import LiveTable
from frtdesk.state.table_selection import TableSelection
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.event_copies import put_on_clipboard
from frtdesk.ui.table.column_layout import ColumnLayout
from frtdesk.ui.table.table_copy import AT_ONCE, MOST, Copied, copied_rows
from frtdesk.ui.table.table_foot import TableFoot
from frtdesk.ui.table.table_menu import TableMenus
from frtdesk.ui.table.table_view import TableView

SETTLED = 120
"""Milliseconds without a change of the view after which "only what is in view" follows it."""

COPY_JOB = "table copy"


class TablePanel(QWidget):
    """Two-way with the workspace: the same filter, the same selection."""

    def __init__(self, needs: PanelNeeds) -> None:
        super().__init__()
        self._needs = needs
        self._workspace = needs.workspace
        self._appearance = needs.appearance
        self.live = LiveTable(needs.workspace, needs.jobs)
        self.selection = TableSelection(needs.workspace, self.live)
        self.table = TableView(self.live, self.selection, needs.appearance, self)
        self.layout_of_columns = ColumnLayout(self.table, needs.appearance)
        self.menus = TableMenus(self.table, self.live, self.layout_of_columns)
        self.foot = TableFoot(self.live, needs.appearance)
        self.message = QLabel()
        self.way_out = QPushButton()
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._restore()
        self._connect()
        self._on_rows_changed()

    def _lay_out(self) -> None:
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("role", "quiet")
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setWordWrap(True)
        self.way_out.setProperty("role", "link")
        self.way_out.setCursor(Qt.CursorShape.PointingHandCursor)
        empty = QWidget()
        middle = QVBoxLayout(empty)
        middle.addStretch(1)
        middle.addWidget(self.message)
        middle.addWidget(self.way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self.foot)
        self.setFocusProxy(self.table)
        self.setAccessibleName(translate("table", "Table"))

    def _connect(self) -> None:
        workspace = self._workspace
        self.live.changed.connect(self._on_rows_changed)
        self.live.told.connect(self._on_told)
        self.live.counted.connect(self._on_counted)
        self.selection.changed.connect(self._on_chosen)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.half_changed.connect(self._show_message)
        self._appearance.changed.connect(self._on_appearance_changed)
        self._settled.timeout.connect(self.live.follow_view)
        self._laid_out.timeout.connect(self.table.reveal)
        self.table.opened.connect(self.centre)
        self.table.copy_wanted.connect(self.copy)
        self.table.menu_wanted.connect(self._on_menu_wanted)
        self.table.head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.head.customContextMenuRequested.connect(self._on_head_menu_wanted)
        self.layout_of_columns.changed.connect(self._on_columns_changed)
        self.foot.stopped.connect(self._on_stopped)
        self.foot.columns_wanted.connect(self._on_columns_wanted)
        self.way_out.clicked.connect(self._on_way_out)

    # ------------------------------------------------------------------ order, for views and settings

    @property
    def sort_text(self) -> str:
        """The order of the rows as a word; empty for the order of time."""
        return self.live.sort_text

    def set_sort_text(self, text: str) -> None:
        self.live.set_sort_text(text)

    def _restore(self) -> None:
        kept: dict[str, Any] = self._needs.settings["table"]
        self.layout_of_columns.restore(kept)
        self.live.set_sort_text(str(kept.get("sort", "")))
        self.live.set_only_in_view(kept.get("in_view") is True)

    def _keep(self) -> None:
        self._needs.settings["table"] = {
            **self.layout_of_columns.as_record(),
            "sort": self.live.sort_text,
            "in_view": self.live.only_in_view,
        }

    # ------------------------------------------------------------------ what a person does

    def centre(self) -> None:
        """Bring the event that the keyboard stands on to the middle of the timeline; once more, zoom to it."""
        event, opened = self.selection.here, self._workspace.opened
        if event < 0 or opened is None:
            return
        if opened.rows.undated[event]:
            said = translate("table", "This event has no date; it waits on the shelf under the timeline.")
            self._workspace.tell(Notice(said, wrong=False))
            return
        self._needs.show_timeline()
        if self._workspace.selection[-1:] != (event,):
            self._workspace.select((event,))
        self._workspace.focus_selection()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, the columns as they are shown, and their events beside them."""
        rows, opened = self.live.rows, self._workspace.opened
        chosen = self.selection.events()
        if rows is None or opened is None:
            return
        if not len(chosen):
            self.foot.say(self._nothing_to_copy())
            return
        events = chosen[:MOST].tolist()
        work = copied_rows(opened.archive, rows.columns, self.live.counts, self.layout_of_columns.shown, events)
        said = translate("table", "%n row was copied.|%n rows were copied.", len(events))
        if len(chosen) > MOST:
            said = translate("table", "The first {copied} of {chosen} rows were copied; export the rest.").format(
                copied=number(MOST), chosen=number(len(chosen))
            )
        if len(events) <= AT_ONCE and not opened.archive.remote:
            self._copied(run(work), said)
            return
        self._on_copying(Progress(0, len(events)))
        self._needs.jobs.start(
            COPY_JOB, work, lambda copied: self._copied(copied, said), self._copy_failed, self._on_copying
        )

    def _nothing_to_copy(self) -> str:
        counts = self.selection.counts()
        if counts.hidden:
            return translate("table", "Nothing was copied: the filter hides what is selected.")
        if counts.outside:
            return translate("table", "Nothing was copied: what is selected lies outside this range.")
        return translate("table", "Nothing was copied: no row is selected.")

    def _copied(self, copied: Copied, said: str) -> None:
        put_on_clipboard(copied.text, copied.events)
        self.foot.say_under_way("")
        self.foot.say(said)

    def _copy_failed(self, error: BaseException) -> None:
        self.foot.say_under_way("")
        raise error

    def _on_copying(self, progress: Progress) -> None:
        percent = 100 * progress.done // max(progress.total, 1)
        self.foot.say_under_way(translate("table", "Copying rows: {percent} %").format(percent=percent))

    def _on_stopped(self) -> None:
        self._needs.jobs.cancel(COPY_JOB)
        self.foot.say_under_way("")
        self.live.give_up()

    def _on_menu_wanted(self, at: QPoint, column: int) -> None:
        self.menus.of_rows(column, self.centre, self.copy).popup(at)

    def _on_head_menu_wanted(self, at: QPoint) -> None:
        head = self.table.head
        self.menus.of_column(head.logicalIndexAt(at)).popup(head.viewport().mapToGlobal(at))

    def _on_columns_wanted(self) -> None:
        self.menus.of_column(-1).popup(self.foot.columns.mapToGlobal(QPoint(0, 0)))

    def _on_way_out(self) -> None:
        rows = self.live.rows
        if rows is not None and rows.kept:
            self.live.set_only_in_view(False)
        else:
            self._workspace.clear_filter()
        self.table.setFocus()

    # ------------------------------------------------------------------ signals

    def _on_rows_changed(self) -> None:
        self.table.take_rows()
        self._on_chosen()
        self._show_message()
        self._want_counts()

    def _want_counts(self) -> None:
        if self.isVisible() and any(COLUMN[name].needs == "counts" for name in self.layout_of_columns.shown):
            self.live.want_counts()

    def _show_message(self) -> None:
        text, way_out = self._empty_words()
        self.message.setText(text)
        self.way_out.setText(way_out)
        self.way_out.setVisible(bool(way_out))
        self._pages.setCurrentIndex(1 if text else 0)
        self.foot.setVisible(self.live.rows is not None)

    def _empty_words(self) -> tuple[str, str]:
        """Why there are no rows, and what can be done about it; empty where there are some."""
        rows, opened = self.live.rows, self._workspace.opened
        if rows is not None and len(rows):
            return "", ""
        if opened is None:
            return translate("table", "Nothing is open."), ""
        if not len(opened.columns):
            return translate("table", "This database has no events yet."), ""
        if rows is None:
            return translate("table", "The events are being put in order…"), ""
        if rows.kept:
            said = translate(
                "table",
                "%n event matches this filter, but not in this range.|"
                "%n events match this filter, none of them in this range.",
                rows.kept,
            )
            return said, translate("table", "Show those outside it too")
        clears = bool(conjuncts(self._workspace.filter))
        if self._workspace.halves is not None:
            clear = translate("table", "Clear {letter}").format(letter=self._workspace.half)
            return translate("table", "No event is in A or B."), clear if clears else ""
        clear = translate("table", "Show all events again") if clears else ""
        return translate("table", "No event matches this filter."), clear

    def _on_told(self) -> None:
        self.table.head.viewport().update()
        self._keep()

    def _on_counted(self) -> None:
        self.table.rows.forget_words()
        self.table.viewport().update()

    def _on_chosen(self) -> None:
        self.table.show_selection()
        self.foot.count_selected(self.selection.counts())

    def _on_selection_changed(self) -> None:
        """What was selected elsewhere is scrolled to; who selects here stands there already."""
        if not self.selection.acting:
            self.table.reveal()

    def _on_view_changed(self) -> None:
        if self.live.only_in_view and self.isVisible():
            self._settled.start()

    def _on_columns_changed(self) -> None:
        self._keep()
        self._want_counts()
        self.table.viewport().update()

    def _on_appearance_changed(self) -> None:
        self.table.restyle()
        self.foot.restyle()
        self.layout_of_columns.share_out()

    # ------------------------------------------------------------------ Qt events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.look(True)
        self._want_counts()
        self.layout_of_columns.share_out()
        self._laid_out.start()  # then the drawer has its height

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.look(False)
