"""Choosing a lesson: what it asks, for whom, how long, and what it tells."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN, one_line, title_words
from frtdesk.model.lesson import Lesson
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.roomy_dialog import RoomyDialog
from frtdesk.ui.widgets.tall_enough import TallEnough
from frtdesk.ui.widgets.wrapped_items import WrappedItems


class LessonChooser(RoomyDialog):
    """The lessons that `read` finds; `start(lesson)` shows one to the class."""

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        read: Callable[[], tuple[Lesson, ...]],
        start: Callable[[Lesson], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=100, lines=26)
        self._workspace = workspace
        self._settings = settings
        self._read = read
        self._start = start
        self._lessons: tuple[Lesson, ...] = ()
        self.setWindowTitle(translate("lessons", "Choose a lesson"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("lessons", "Lessons"))
        self.list.setSpacing(1)
        WrappedItems(self.list)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(lambda _item: self._on_present())
        self.title = self._label("title")
        self.question = self._label("")
        self.facts = self._label("quiet")
        self.steps = self._label("quiet")
        self.steps.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.present = QPushButton(translate("lessons", "Present"))
        self.present.setProperty("role", "primary")
        self.present.setDefault(True)
        self.present.clicked.connect(self._on_present)
        close = QPushButton(translate("lessons", "Close"))
        close.clicked.connect(self.reject)
        told = QWidget()
        right = QVBoxLayout(told)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        for label in (self.title, self.question, self.facts):
            right.addWidget(label)
        right.addWidget(self.steps, 1)
        self.list.setMinimumHeight(120)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(14, 14, 18, 8)
        row.setSpacing(20)
        row.addWidget(self.list, 2)
        row.addWidget(TallEnough(told), 3)
        self.put_buttons([], [close, self.present])

    @staticmethod
    def _label(role: str) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def showEvent(self, event: QShowEvent) -> None:
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        opened = self._workspace.opened
        said = translate("lessons", "Nothing is open.")
        self._lessons = ()
        if opened is not None:
            said = translate("lessons", "This database holds no lesson.")
            try:
                self._lessons = self._read()
            except FrtError as error:
                said = error.message
        self.list.clear()
        for lesson in self._lessons:
            QListWidgetItem(one_line(lesson.title, 120) or lesson.id[:120], self.list)
        chosen = [lesson.id for lesson in self._lessons]
        last = self._settings["lesson"]
        self.list.setCurrentRow(chosen.index(last) if last in chosen else 0)
        self.present.setEnabled(bool(self._lessons))
        if not self._lessons:
            self._say(said, "", "", "")
        self.list.setFocus()

    def _on_row_changed(self, row: int) -> None:
        if not 0 <= row < len(self._lessons):
            return
        lesson = self._lessons[row]
        facts = [translate("lessons", "%n step|%n steps", len(lesson.steps))]
        if lesson.minutes:
            facts.append(translate("lessons", "{minutes} minutes").format(minutes=lesson.minutes))
        if lesson.level:
            facts.append(one_line(lesson.level, 160))
        self._say(one_line(lesson.title, 200), one_line(lesson.question, 600), BETWEEN.join(facts), self._told(lesson))

    def _told(self, lesson: Lesson) -> str:
        columns = self._workspace.columns
        lines: list[str] = []
        for number, step in enumerate(lesson.steps[:30], start=1):
            event = columns.ids.index(step.event) if columns is not None and step.event else None
            named = step.event or step.prompt
            title = one_line(named, 90)
            if columns is not None and event is not None:
                title = title_words(columns.titles[event], 90)
            lines.append(f"{number}. {title}")
        return "\n".join(lines)

    def _say(self, title: str, question: str, facts: str, steps: str) -> None:
        for label, text in ((self.title, title), (self.question, question), (self.facts, facts), (self.steps, steps)):
            label.setText(text)

    def _on_present(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._lessons):
            self.accept()
            lesson = self._lessons[row]
            QTimer.singleShot(0, lambda: self._start(lesson))  # the key that was pressed is no key of the show
