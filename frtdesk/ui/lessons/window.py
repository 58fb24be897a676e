"""The window "Lessons": the list, and an editor for one of them. The timeline stays usable beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from frtdesk.actions.lessons import save_handout, save_lesson_file, save_slides
from frtdesk.base.words import translate
from frtdesk.formats.handout import facts
from frtdesk.model.event_words import one_line
from frtdesk.ui.lessons.editor import LessonEditor
from frtdesk.ui.lessons.fields import sentence
from frtdesk.ui.roomy_dialog import within_screen
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.tall_enough import TallEnough
from frtdesk.ui.widgets.wrapped_items import WrappedItems

if TYPE_CHECKING:
    from collections.abc import Callable

    from frtdesk.actions.action import Desk
    from frtdesk.state.lessons import LessonEntry
    from frtdesk.ui.appearance import Appearance

SIDE_BY_SIDE = 560
"""Pixels, at text size 1, from which list and editor stand side by side."""


class LessonsWindow(QDialog):
    """Not modal: events are selected on the timeline while it is open."""

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lessons = desk.lessons
        self._appearance = appearance
        self.setWindowTitle(translate("lessons", "Lessons"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("lessons", "Lessons"))
        WrappedItems(self.list)
        self.list.setSpacing(4)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._on_row)
        self.empty = sentence()
        self.editor = LessonEditor(self._lessons, desk.workspace, appearance)
        self.said = sentence()
        self.said.hide()
        self._of_lesson: list[QPushButton] = []
        self._lay_out()
        self._undo = QShortcut(QKeySequence.StandardKey.Undo, self, desk.history.undo)
        self._redo = QShortcut(QKeySequence.StandardKey.Redo, self, desk.history.redo)
        self._lessons.changed.connect(self.refresh)
        desk.workspace.notice_changed.connect(self._on_notice)
        appearance.changed.connect(self._style)
        self._style()
        self.refresh()

    def _lay_out(self) -> None:
        make = self._button(translate("lessons", "From this filter"), self._lessons.make_from_filter, always=True)
        make.setProperty("role", "primary")
        make.setToolTip(translate("lessons", "A new lesson whose steps are the events that the filter leaves."))
        new = self._button(translate("lessons", "New"), self._lessons.make_empty, always=True)
        double = self._button(translate("lessons", "Duplicate"), lambda: self._with(self._lessons.duplicate))
        delete = self._button(translate("lessons", "Delete"), lambda: self._with(self._lessons.delete))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        heading = QLabel(translate("lessons", "Lessons"))
        heading.setProperty("role", "title")
        for widget in (heading, self.empty):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(flow_row([make, new, double, delete]))
        halves = self._splitter = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(TallEnough(left))
        halves.addWidget(TallEnough(self.editor))
        halves.setStretchFactor(1, 1)
        whole = self._whole = QVBoxLayout(self)
        whole.addWidget(halves, 1)
        whole.addWidget(self.said)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        desk = self._desk
        handout = self._button(
            translate("lessons", "Hand-out…"), lambda: self._with(lambda entry: save_handout(desk, entry.lesson))
        )
        notes = self._button(
            translate("lessons", "Notes…"),
            lambda: self._with(lambda entry: save_handout(desk, entry.lesson, notes=True)),
        )
        slides = self._button(
            translate("lessons", "Slides…"), lambda: self._with(lambda entry: save_slides(desk, entry.lesson))
        )
        file = self._button(
            translate("lessons", "Lesson file…"), lambda: self._with(lambda entry: save_lesson_file(desk, entry.lesson))
        )
        present = self._button(translate("lessons", "Present"), lambda: self._with(self._present))
        close = self._button(translate("lessons", "Close"), self.reject, always=True)
        return flow_row([handout, notes, slides, file, close, present], aside=4)

    def _button(self, text: str, act: Callable[[], object], *, always: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        if not always:
            self._of_lesson.append(button)
        return button

    def _style(self) -> None:
        px, large = self._appearance.px, self._appearance.large
        self._whole.setContentsMargins(large(18), large(16), large(18), large(14))
        self.resize(within_screen(self, QSize(px(1_060), px(720))))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self._splitter.orientation() == Qt.Orientation.Vertical) != self._is_slim:
            self._arrange()

    @property
    def _is_slim(self) -> bool:
        return self.width() < self._appearance.px(SIDE_BY_SIDE)

    def _arrange(self) -> None:
        """The list beside the editor, or above it where there is no room for both."""
        slim, large = self._is_slim, self._appearance.large
        self._splitter.setOrientation(Qt.Orientation.Vertical if slim else Qt.Orientation.Horizontal)
        self.editor.setContentsMargins(0 if slim else large(16), large(10) if slim else 0, large(4), 0)
        whole = self.height() if slim else self.width()
        first = round(whole * 0.3) if slim else min(self._appearance.px(270), round(whole * 0.36))
        self._splitter.setSizes([first, whole - first])

    # ------------------------------------------------------------------ showing

    def refresh(self) -> None:
        """Show what there is now."""
        entries, current = self._lessons.entries, self._lessons.current
        if current is None and entries:
            self._lessons.choose(entries[0])  # comes back here
            return
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(self._words(entry), self.list)
            item.setToolTip(one_line(entry.lesson.title, 300))
        self.list.setCurrentRow(entries.index(current) if current in entries else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        self.empty.setText(
            self._lessons.problem
            or translate("lessons", "No lessons yet. Filter to what you want to tell, then make one from it.")
        )
        for button in self._of_lesson:
            button.setEnabled(current is not None)
        self.editor.refresh()

    def _words(self, entry: LessonEntry) -> str:
        where = (
            translate("lessons", "in your library")
            if self._lessons.is_library(entry)
            else translate("lessons", "in {file}").format(file=one_line(entry.keeper.name, 40))
        )
        title = one_line(entry.lesson.title, 120) or entry.lesson.id[:80]
        about = facts(entry.lesson).removeprefix(entry.lesson.level).removeprefix(" · ")
        return f"{title}\n{about}\n{where}"

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._lessons.entries):
            self.editor.first()
            self._lessons.choose(self._lessons.entries[row])
            self._desk.settings["lesson"] = self._lessons.entries[row].lesson.id

    def _on_notice(self) -> None:
        """The window may stand over the banner, so it says the sentence as well."""
        notice = self._desk.workspace.notice
        self._say("" if notice is None else f"{notice.text} {notice.hint}".strip())

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _present(self, entry: LessonEntry) -> None:
        if entry.stored.steps:
            self._desk.start_lesson(entry.lesson)
        else:
            said = translate("lessons", "The lesson “{title}” has no steps yet, so there is nothing to present.")
            self._say(said.format(title=one_line(entry.lesson.title, 60)))

    def _with(self, act: Callable[[LessonEntry], object]) -> None:
        current = self._lessons.current
        if current is not None:
            act(current)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self._lessons.refresh()
            self._on_notice()
            self.list.setFocus()
        super().showEvent(event)
