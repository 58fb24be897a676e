"""The window "Actors, sources, tags and places": what events share, in a list for each sort and a form for one of them.

The timeline stays usable beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QTabBar, QVBoxLayout, QWidget

from frtdesk.actions.files import save_copy
from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.model.book import StoredActor, StoredPlace, StoredSource
from frtdesk.model.change import new_key
from frtdesk.model.event import Source
from frtdesk.model.event_words import one_line
from frtdesk.model.names import folded
from frtdesk.model.shared_names import (
    ACTOR,
    PLACE,
    SOURCE,
    TABLES,
    TAG,
    SharedName,
    SharedNames,
    Stored,
    StoredTag,
    table_title,
    uses_words,
)
from frtdesk.state.events_of_name import show_events
from frtdesk.ui.forms.fields import Line, button, sentence
from frtdesk.ui.names.merge_sheet import MergeSheet
from frtdesk.ui.names.name_form import NameForm, entries_words
from frtdesk.ui.names.name_list import NameList
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.halves import Halves

if TYPE_CHECKING:
    from frtdesk.actions.action import Desk
    from frtdesk.state.archive import Archive, Jobs
    from frtdesk.ui.appearance import Appearance

READ = "names"
PAUSE = 120
SIDE_BY_SIDE = 620
"""Pixels, at text size 1, from which list and form stand side by side."""


class NamesWindow(QDialog):
    """Not modal. Follows what is written, by whichever window."""

    def __init__(self, desk: Desk, appearance: Appearance, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._appearance = appearance
        self._jobs = jobs
        self.names = SharedNames()
        self._wanted: tuple[int, ...] = ()
        self._shown = self._archive
        self.setWindowTitle(translate("names", "Actors, sources, tags and places"))
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("names", "What to look after"))
        for table in TABLES:
            self.tabs.addTab(table_title(table))
        self.search = Line(translate("names", "Search"), 200, translate("names", "Search"))
        self.search.setClearButtonEnabled(True)
        self.unused = QCheckBox(translate("names", "Only what nothing uses"))
        self.list = NameList(appearance)
        self.empty = sentence()
        self.form = NameForm(desk)
        self.said = sentence()
        self.copy = button(translate("names", "Save a copy to edit"), lambda: save_copy(desk))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._lay_out()
        self._connect()
        self._style()

    def _lay_out(self) -> None:
        self.new = button(translate("names", "New"), lambda: self.form.when_done(self._begin_new))
        self.merge = button(translate("names", "Merge…"), lambda: self.form.when_done(self._merge))
        self.merge.setToolTip(translate("names", "Make one of those that are chosen (Ctrl+click chooses several)."))
        self.delete = button(translate("names", "Delete"), lambda: self.form.when_done(self._delete))
        self._writing: tuple[QPushButton, ...] = (self.new, self.merge, self.delete)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.unused, self.empty):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(flow_row(list(self._writing)))
        halves = Halves(self._appearance, left, self.form, 0.44, SIDE_BY_SIDE)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.tabs)
        self._whole.addWidget(halves, 1)
        self._whole.addWidget(self.said)
        self._whole.addWidget(flow_row([self.copy, button(translate("names", "Close"), self.reject)], aside=1))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.search.textChanged.connect(self._later.start)
        self._later.timeout.connect(self._fill)
        self.unused.toggled.connect(self._fill)
        self.list.picked.connect(self._on_picked)
        self.list.counted.connect(self._show_events)
        self.list.opened.connect(self.form.take_focus)
        self.list.dropped.connect(lambda: self.delete.click())
        self.form.asked.connect(self._show_events)
        self.form.saved.connect(lambda key: self._want((key,)))
        keys = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S")
        self._keys = [QShortcut(QKeySequence(key), self, self.form.save) for key in keys]
        self._keys += [
            QShortcut(QKeySequence.StandardKey.Undo, self, self._desk.history.undo),
            QShortcut(QKeySequence.StandardKey.Redo, self, self._desk.history.redo),
            QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus),
        ]
        self._desk.editor.refreshing.done.connect(self._follow)
        self._desk.workspace.opened_changed.connect(self._on_opened_changed)
        self._desk.workspace.notice_changed.connect(self._on_notice)
        self._appearance.changed.connect(self._style)

    def _style(self) -> None:
        px, large = self._appearance.px, self._appearance.large
        self._whole.setContentsMargins(large(18), large(14), large(18), large(14))
        self._whole.setSpacing(large(10))
        self.resize(within_screen(self, QSize(px(980), px(680))))

    # ------------------------------------------------------------------ reading

    @property
    def table(self) -> str:
        return TABLES[max(self.tabs.currentIndex(), 0)]

    @property
    def _archive(self) -> Archive | None:
        opened = self._desk.workspace.opened
        return opened.archive if opened is not None else None

    def refresh(self) -> None:
        """Read all anew."""
        archive = self._archive
        if archive is None:
            self._take(SharedNames())
        else:
            self._jobs.start(READ, archive.names(), self._take, self._desk.workspace.tell_error)

    def _take(self, names: SharedNames) -> None:
        self.names = names
        for place, table in enumerate(TABLES):
            self.tabs.setTabText(place, f"{table_title(table)} {number(len(names.of(table)))}")
        archive = self._archive
        writable = archive is not None and archive.writable
        self.copy.setVisible(archive is not None and not writable)
        self._on_notice()
        self._fill()

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    def _want(self, keys: Sequence[int]) -> None:
        """These shall be chosen when the list is there."""
        self._wanted = tuple(keys)

    def _fill(self) -> None:
        """The list as the search leaves it, with what was chosen still chosen."""
        self._later.stop()
        words = folded(self.search.words).split()
        only = self.unused.isChecked()
        found = [
            one
            for one in self.names.of(self.table)
            if not (only and one.uses) and all(word in one.searched for word in words)
        ]
        before = self._wanted or tuple(one.key for one in self.list.chosen)
        there = {one.key for one in found}
        chosen = [key for key in before if key in there]
        if not chosen and not self.form.has_changes:
            chosen = [one.key for one in found[:1]]
        self._wanted = ()
        self.list.setAccessibleName(table_title(self.table))
        self.list.show_entries(found, chosen)
        self.empty.setText(self._none() if not found else "")
        self.empty.setVisible(not found)
        self._on_picked()

    def _none(self) -> str:
        if self.search.words or self.unused.isChecked():
            return translate("names", "None of them is like that.")
        return translate("names", "There are none yet. Events bring them along, or make one with New.")

    # ------------------------------------------------------------------ one of them

    def _on_tab(self) -> None:
        if self.form.has_changes and self.form.entry is not None:
            wanted = self.tabs.currentIndex()
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(TABLES.index(self.form.entry.table))
            self.form.when_done(lambda: self.tabs.setCurrentIndex(wanted))
            return
        with QSignalBlocker(self.list.selectionModel()):
            self.list.clearSelection()  # keys of another table say nothing here
        self._want(())
        self._fill()
        self.list.scrollToTop()

    def _on_picked(self) -> None:
        chosen, archive = self.list.chosen, self._archive
        writable = archive is not None and archive.writable
        self.new.setEnabled(writable)
        self.merge.setEnabled(writable and len(chosen) > 1)
        self.delete.setEnabled(writable and bool(chosen))
        shown = self.form.entry
        if self.form.has_changes:
            if shown is not None and (len(chosen) != 1 or chosen[0].key != shown.key):
                self.form.when_done(self._on_picked)
            return
        if len(chosen) == 1:
            self.form.show_entry(self.names, chosen[0], writable=writable)
        else:
            self.form.show_none(entries_words(chosen) if chosen else "")

    def _begin_new(self) -> None:
        made = SharedName(self.table, _empty(self.table))
        self.list.clearSelection()
        self.form.show_entry(self.names, made, writable=True, new=True)
        self.form.take_focus()

    def _show_events(self, one: SharedName) -> None:
        show_events(self._desk.workspace, self._jobs, one)

    # ------------------------------------------------------------------ several of them

    def _merge(self) -> None:
        chosen = self.list.chosen
        if len(chosen) > 1:
            sheet = MergeSheet(self._desk, chosen, lambda key: self._want((key,)), self)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def _delete(self) -> None:
        chosen = self.list.chosen
        free = {one.key: one.name for one in chosen if not one.uses}
        used = [one for one in chosen if one.uses]
        if used:
            name = one_line(used[0].name, 60)
            said = translate("names", "“{name}” cannot be deleted. {uses}").format(name=name, uses=uses_words(used[0]))
            self._say(f"{said} {translate('names', 'Merge it into another, or take it off these events first.')}")
            return
        if free:
            count = len(free)
            said = translate("names", "%n is deleted.|%n are deleted.", count)
            if count == 1:
                said = translate("names", "“{name}” is deleted.").format(name=one_line(next(iter(free.values())), 60))
            self._desk.editor.delete_named(
                self.table, free, lambda: self._desk.history.tell_done(said), self._not_deleted
            )

    def _not_deleted(self, error: FrtError) -> None:
        self._say(f"{error.message} {error.hint}".strip())

    # ------------------------------------------------------------------ sentences, coming and going

    def _on_notice(self) -> None:
        """The window may stand over the banner, so it says the sentence as well."""
        notice, archive = self._desk.workspace.notice, self._archive
        if notice is not None:
            self._say(f"{notice.text} {notice.hint}".strip())
        elif archive is not None and not archive.writable:
            said = translate("editing", "{name} cannot be changed. {why}")
            self._say(said.format(name=one_line(archive.name, 60), why=archive.read_only_because))
        else:
            self._say("")

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _on_opened_changed(self) -> None:
        """Comes after every edit as well; only another database takes away what is typed."""
        if self._archive is not self._shown:
            self._shown = self._archive
            self.form.show_none("")
            self._follow()

    def ask_before(self, act: Callable[[], None]) -> bool:
        """Whether nothing is typed that `act` would lose; else ask, and do it when what is typed is thrown away."""
        if not self.isVisible() or not self.form.has_changes:
            return True
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        return self.form.when_done(act)

    def reject(self) -> None:
        """Esc and Close."""
        if self.form.question.isVisible():
            self.form.keep.click()
        else:
            self.form.when_done(super().reject)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.refresh()
            self.search.setFocus()
        super().showEvent(event)


def _empty(table: str) -> Stored:
    made: dict[str, Callable[[], Stored]] = {
        ACTOR: lambda: StoredActor(new_key(), "", ""),
        SOURCE: lambda: StoredSource(new_key(), Source(None, "", "", None, "")),
        TAG: lambda: StoredTag(new_key(), ""),
        PLACE: lambda: StoredPlace(new_key(), "", "", ""),
    }
    return made[table]()
