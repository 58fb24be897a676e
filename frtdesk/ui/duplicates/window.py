"""The window "Find duplicates": pairs that may be one, and beside them what making one of them would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from frtdesk.actions.files import save_copy
from frtdesk.base.words import translate
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.likely_pairs import LikelyPair
from frtdesk.model.shared_names import ACTOR, SOURCE, SharedNames, table_title
from frtdesk.state.duplicates import Apart, Duplicates
from frtdesk.ui.duplicates.event_merge import EventMerge
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.names.names_merge import NamesMerge
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.halves import Halves

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

READ = "names of duplicates"
EVENT = "event"
TABLES = (EVENT, ACTOR, SOURCE)
SHOWN = 500
"""Pairs in the list; when some of them are done with, others follow."""
SIDE_BY_SIDE = 720


class DuplicatesWindow(QDialog):
    """Not modal. Looks again after whatever is written."""

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs, told: Apart, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._jobs = jobs
        self.duplicates = Duplicates(desk.workspace, jobs, told)
        self._names = SharedNames()
        self._listed: tuple[LikelyPair, ...] = ()
        self._current: LikelyPair | None = None
        self._shown = self._archive
        self.setWindowTitle(translate("duplicates", "Find duplicates"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("duplicates", "What may be there twice"))
        for words in (translate("duplicates", "Events"), table_title(ACTOR), table_title(SOURCE)):
            self.tabs.addTab(words)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("duplicates", "Pairs that may be one"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found = sentence()
        self.again = button(translate("duplicates", "Ask about them again"), self.duplicates.ask_again, "link")
        self.events = EventMerge(desk, appearance, jobs)
        self.names = NamesMerge(desk)
        self.said = sentence()
        self._lay_out()
        self._connect()
        self._style()

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.found)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        self.stack = QStackedLayout(right)
        for widget in (self.events, self.names):
            self.stack.addWidget(widget)
        self.copy = button(translate("names", "Save a copy to edit"), lambda: save_copy(self._desk))
        self.show_button = button(translate("duplicates", "Show on the timeline"), self._show_on_timeline)
        self.two = button(translate("duplicates", "They are two"), self._tell_apart)
        self.two.setToolTip(translate("duplicates", "Do not propose this pair again."))
        self.merge = button(translate("names", "Merge"), self._merge, "primary")
        close = button(translate("names", "Close"), self.reject)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.tabs)
        self._whole.addWidget(Halves(self._appearance, left, right, 0.4, SIDE_BY_SIDE), 1)
        self._whole.addWidget(self.said)
        self._whole.addWidget(flow_row([self.copy, self.show_button, close, self.two, self.merge], aside=2))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._find)
        self.list.currentRowChanged.connect(self._on_row)
        self.duplicates.changed.connect(self._fill)
        self.events.ready.connect(self._on_ready)
        self.names.ready.connect(self._on_ready)
        self._keys = [
            QShortcut(QKeySequence.StandardKey.Undo, self, self._desk.history.undo),
            QShortcut(QKeySequence.StandardKey.Redo, self, self._desk.history.redo),
        ]
        self._desk.editor.refreshing.done.connect(self._follow)
        self._desk.workspace.opened_changed.connect(self._on_opened_changed)
        self._desk.workspace.notice_changed.connect(self._on_notice)
        self._appearance.changed.connect(self._style)

    def _style(self) -> None:
        px, large = self._appearance.px, self._appearance.large
        self._whole.setContentsMargins(large(18), large(14), large(18), large(14))
        self._whole.setSpacing(large(10))
        self.resize(within_screen(self, QSize(px(1_000), px(700))))

    # ------------------------------------------------------------------ finding

    @property
    def table(self) -> str:
        return TABLES[max(self.tabs.currentIndex(), 0)]

    @property
    def _archive(self) -> Archive | None:
        opened = self._desk.workspace.opened
        return opened.archive if opened is not None else None

    @property
    def _writable(self) -> bool:
        return self._archive is not None and self._archive.writable

    def _find(self) -> None:
        """Look through what is open; actors and sources are shown with what uses them."""
        archive = self._archive
        self.copy.setVisible(archive is not None and not archive.writable)
        self._on_notice()
        if self.table == EVENT or archive is None:
            self.duplicates.find(self.table)
            return

        def read(names: SharedNames) -> None:
            self._names = names
            self.duplicates.find(self.table)

        self._jobs.start(READ, archive.names(), read, self._desk.workspace.tell_error)

    def _follow(self) -> None:
        if self.isVisible():
            self._find()

    def _fill(self) -> None:
        """The list of pairs, with the one that was shown, or that which took its place."""
        place, before = self.list.currentRow(), self._current
        pairs = self._listed = self.duplicates.pairs[:SHOWN]
        self.list.blockSignals(True)
        self.list.clear()
        for pair in pairs:
            one, other = self._name(pair.kept), self._name(pair.other)
            QListWidgetItem(f"{one}\n{other}\n{pair.reason}", self.list)
        at = pairs.index(before) if before is not None and before in pairs else min(max(place, 0), len(pairs) - 1)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self.found.setText(self._found_words())
        self.again.setVisible(bool(self.duplicates.apart))
        self._on_row(at)

    def _found_words(self) -> str:
        finder = self.duplicates
        if finder.busy:
            return translate("duplicates", "Looking…")
        number = len(finder.pairs)
        said = (
            translate("duplicates", "%n pair may be one.|%n pairs may be one.", number)
            if number
            else translate("duplicates", "Nothing looks as if it were there twice.")
        )
        if number > SHOWN:
            said += " " + translate("duplicates", "The likeliest %n are listed.", SHOWN)
        if finder.apart:
            more = translate("duplicates", "%n pair is two, you said.|%n pairs are two each, you said.", finder.apart)
            said += f" {more}"
        return said

    def _name(self, key: int) -> str:
        if self.table != EVENT:
            there = self._names.find(self.table, key)
            return one_line(there.name, 120) if there is not None else ""
        at = self._event(key)
        columns = self._desk.workspace.columns
        return title_words(columns.titles[at], 120) if columns is not None and at is not None else ""

    def _event(self, key: int) -> int | None:
        columns = self._desk.workspace.columns
        places = [] if columns is None else (columns.key == key).nonzero()[0].tolist()
        return places[0] if places else None

    # ------------------------------------------------------------------ one pair

    def _on_row(self, row: int) -> None:
        pair = self._listed[row] if 0 <= row < len(self._listed) else None
        again = pair is not None and pair == self._current and not self.duplicates.busy
        self._current = pair
        self.two.setEnabled(pair is not None)
        self.show_button.setVisible(self.table == EVENT)
        self.show_button.setEnabled(pair is not None)
        self.stack.setCurrentWidget(self.events if self.table == EVENT else self.names)
        if pair is None:
            self.merge.setEnabled(False)
            self.events.clear()
            self.names.hide()
            return
        archive = self._archive
        if self.table == EVENT and archive is not None:
            if not again or len(self.events.stored) < 2:
                self.merge.setEnabled(False)
                self.events.show_events(archive, (pair.kept, pair.other))
            return
        both = [self._names.find(self.table, key) for key in (pair.kept, pair.other)]
        self.names.show()
        self.names.show_names([one for one in both if one is not None])

    def _on_ready(self, ready: bool) -> None:
        self.merge.setEnabled(ready and self._writable)

    def _merge(self) -> None:
        if self.table == EVENT:
            self.events.merge(lambda _key: None)
        else:
            self.names.merge(lambda _key: None)

    def _tell_apart(self) -> None:
        if self._current is not None:
            self.duplicates.tell_apart(self._current)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_on_timeline(self) -> None:
        pair = self._current
        if pair is not None:
            events = [event for key in (pair.kept, pair.other) if (event := self._event(key)) is not None]
            self._desk.workspace.select(tuple(events))
            if events:
                self._desk.workspace.reveal(events[-1])

    # ------------------------------------------------------------------ sentences, coming and going

    def _on_notice(self) -> None:
        """The window may stand over the banner, so it says the sentence as well."""
        notice, archive = self._desk.workspace.notice, self._archive
        words = "" if notice is None else f"{notice.text} {notice.hint}".strip()
        if notice is None and archive is not None and not archive.writable:
            said = translate("editing", "{name} cannot be changed. {why}")
            words = said.format(name=one_line(archive.name, 60), why=archive.read_only_because)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _on_opened_changed(self) -> None:
        """Comes after every edit as well; only another database is looked through anew from here."""
        if self._archive is not self._shown:
            self._shown = self._archive
            self._current = None
            self._follow()

    def reject(self) -> None:
        """Esc and Close."""
        self.duplicates.stop()
        self.events.clear()
        self._current = None
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._find()
            self.list.setFocus()
        super().showEvent(event)
