"""One lesson to be changed: title, question, level, minutes, its steps, and what the chosen step says and shows."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from frtdesk.base.wording import day_words
from frtdesk.base.words import translate
from frtdesk.model.lesson import LessonStep
from frtdesk.state.lesson_making import LONGEST_DWELL, LONGEST_TITLE, MOST_MINUTES, SHORTEST_DWELL
from frtdesk.state.lesson_steps import scenes
from frtdesk.state.lessons import LessonEntry, Lessons
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.lessons.fields import LineField, NumberField, TextField, sentence
from frtdesk.ui.lessons.step_list import StepList
from frtdesk.ui.widgets.flow_row import flow_row

SIDE_BY_SIDE = 520
"""Pixels, at text size 1, from which steps and the chosen step stand side by side."""


class LessonEditor(QWidget):
    """Shows `Lessons.current`. Choosing a step shows it on the timeline; `previewed` says so."""

    previewed = Signal()

    def __init__(self, lessons: Lessons, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._lessons = lessons
        self._workspace = workspace
        self._appearance = appearance
        self._place = 0
        self._identity: tuple[str, int] | None = None
        self.title = LineField(translate("lessons", "Title"), LONGEST_TITLE)
        self.question = LineField(translate("lessons", "Question"))
        self.level = LineField(translate("lessons", "Level"), 200)
        self.minutes = NumberField(translate("lessons", "Minutes"), 1, MOST_MINUTES)
        self.steps = StepList()
        self.prompt = TextField(translate("lessons", "Prompt, for the class"))
        self.note = TextField(translate("lessons", "Note, for you alone"))
        self.dwell = NumberField(translate("lessons", "Seconds in autoplay"), SHORTEST_DWELL, LONGEST_DWELL)
        self.shown = sentence()
        self.empty = sentence()
        self.empty.setText(
            translate("lessons", "No steps yet. Select an event on the timeline, then add it here as a step.")
        )
        self._lay_out()
        self._order_tabs()
        self._share_height()
        self._connect()
        appearance.changed.connect(self._style)
        self._style()

    # ------------------------------------------------------------------ parts

    def _lay_out(self) -> None:
        form = self._form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.title, self.question, self.level):
            form.addRow(field.accessibleName(), field)
        form.addRow(self.minutes.accessibleName(), _with_problem(self.minutes))
        left = QVBoxLayout()
        left.addWidget(_heading(translate("lessons", "Steps")))
        left.addWidget(self.empty)
        left.addWidget(self.steps, 1)
        left.addWidget(self._step_buttons())
        right = self._step_side = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        for text in (self.prompt, self.note):
            column.addWidget(_heading(text.accessibleName()))
            column.addWidget(text, 1)
        dwell = QHBoxLayout()
        dwell.addWidget(_heading(self.dwell.accessibleName()))
        dwell.addWidget(_with_problem(self.dwell), 1)
        column.addLayout(dwell)
        column.addWidget(self.shown)
        self.use_shown = _button(translate("lessons", "Use what is shown"), self._on_use_shown)
        self.use_shown.setToolTip(
            translate("lessons", "Let the step keep range, lanes and selection as the timeline shows them now.")
        )
        column.addWidget(self.use_shown, 0, Qt.AlignmentFlag.AlignLeft)
        halves = self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        halves.addLayout(left, 5)
        halves.addWidget(right, 4)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(form)
        whole.addLayout(halves, 1)

    def _step_buttons(self) -> QWidget:
        add = _button(translate("lessons", "Add the selected event"), self._on_add)
        add.setToolTip(translate("lessons", "A step behind this one, with the event that is selected on the timeline."))
        add_range = _button(translate("lessons", "Add the range"), self._on_add_range)
        add_range.setToolTip(translate("lessons", "A step that shows the timeline as it is now, without an event."))
        self._one_step = [
            _button(translate("lessons", "Up"), lambda: self._move(self._place, self._place - 1)),
            _button(translate("lessons", "Down"), lambda: self._move(self._place, self._place + 1)),
            _button(translate("lessons", "Duplicate"), self._on_duplicate),
            _button(translate("lessons", "Remove"), lambda: self._on_remove(self._place)),
        ]
        self._at_steps = (add, add_range, *self._one_step)
        return flow_row(self._at_steps)

    def _order_tabs(self) -> None:
        """From the steps straight to what the chosen one says: that is typed for each, the buttons are pressed now and
        then."""
        of_step = self.prompt, self.note, self.dwell, self.use_shown
        for before, after in pairwise((self.steps, *of_step, *self._at_steps)):
            QWidget.setTabOrder(before, after)

    def _share_height(self) -> None:
        """Lists and texts take the room that there is, and ask for no more than their least. Asking for nothing
        (`Ignored`) would count as no height at all where lines wrap, and headings would stand over what is typed."""
        for widget in (self.steps, self.prompt, self.note):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _connect(self) -> None:
        for field in (self.title, self.question, self.level, self.minutes):
            field.left.connect(self._on_head)
        for field in (self.prompt, self.note, self.dwell):
            field.left.connect(self._on_step)
        self._lessons.made.connect(self.first)
        self.steps.currentRowChanged.connect(self._on_row)
        self.steps.moved.connect(self._move)
        self.steps.removed.connect(self._on_remove)
        self.steps.edited.connect(lambda: self.prompt.setFocus(Qt.FocusReason.OtherFocusReason))

    def _style(self) -> None:
        px = self._appearance.px
        for layout in (self._whole, self._form, self._halves):
            layout.setSpacing(px(10))
        self.minutes.setFixedWidth(px(80))
        self.dwell.setFixedWidth(px(80))
        self.prompt.setMinimumHeight(px(54))
        self.note.setMinimumHeight(px(54))
        self.steps.setMinimumHeight(px(120))
        self._adapt()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """The steps beside what the chosen one says, or above it where both would be squeezed."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= self._appearance.px(SIDE_BY_SIDE)
        self._halves.setDirection(across if wide else down)
        wrap = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrap.DontWrapRows if wide else wrap.WrapAllRows)

    # ------------------------------------------------------------------ showing

    @property
    def _entry(self) -> LessonEntry | None:
        return self._lessons.current

    @property
    def _step(self) -> LessonStep | None:
        entry = self._entry
        if entry is None or not 0 <= self._place < len(entry.stored.steps):
            return None
        return entry.stored.steps[self._place].step

    def refresh(self) -> None:
        """Show the current lesson as it is now."""
        entry = self._entry
        self.setEnabled(entry is not None)
        if entry is None:
            return
        if entry.identity != self._identity:
            # The copy of a lesson that cannot be changed goes on where the person is.
            self._place = self._place if self._place < len(entry.stored.steps) else 0
            self._identity = entry.identity
        head = entry.stored.head
        self.title.show_text(head.title)
        self.question.show_text(head.question)
        self.level.show_text(head.level)
        self.minutes.show_text("" if head.minutes is None else str(head.minutes))
        self._place = min(self._place, max(len(entry.stored.steps) - 1, 0))
        self.steps.show_steps(entry.lesson.steps, self._workspace.columns, self._place)
        self.empty.setVisible(not entry.stored.steps)
        self.steps.setVisible(bool(entry.stored.steps))
        for button in self._one_step:
            button.setEnabled(bool(entry.stored.steps))
        self._show_step()

    def first(self) -> None:
        """Another lesson was chosen: begin with its first step."""
        self._place = 0

    def _show_step(self) -> None:
        step = self._step
        self._step_side.setVisible(step is not None)
        if step is None:
            return
        self.prompt.show_text(step.prompt)
        self.note.show_text(step.note)
        self.dwell.show_text("" if step.dwell is None else str(step.dwell))
        self.shown.setText(shown_words(step))

    def _on_row(self, place: int) -> None:
        if place < 0:
            return
        self._place = place
        self._show_step()
        self.preview()

    def preview(self) -> None:
        """Show the chosen step on the timeline."""
        entry, opened = self._entry, self._workspace.opened
        if entry is None or opened is None or self._step is None:
            return
        scene = scenes(entry.lesson, opened.columns)[self._place]
        self._workspace.look(scene.start, scene.stop, leap=True)
        chosen = (self._step.selection or ()) if scene.event < 0 else ()
        events = [opened.columns.ids.index(name) for name in chosen]
        there = tuple(event for event in events if event is not None)
        self._workspace.select((scene.event,) if scene.event >= 0 else there)
        self.previewed.emit()

    # ------------------------------------------------------------------ changing

    def _on_head(self) -> None:
        entry = self._entry
        if entry is None:
            return
        title = self.title.text().strip() or entry.stored.head.title
        minutes = self.minutes.number if self.minutes.is_right else entry.stored.head.minutes
        head = replace(
            entry.stored.head, title=title, question=self.question.text().strip(), level=self.level.text().strip(),
            minutes=minutes,
        )  # fmt: skip
        self._lessons.set_head(entry, head)

    def _on_step(self) -> None:
        entry, step = self._entry, self._step
        if entry is None or step is None:
            return
        dwell = self.dwell.number if self.dwell.is_right else step.dwell
        changed = replace(step, prompt=self.prompt.toPlainText(), note=self.note.toPlainText(), dwell=dwell)
        self._lessons.set_step(entry, self._place, changed)

    def _on_use_shown(self) -> None:
        entry = self._entry
        if entry is not None and self._step is not None:
            self._lessons.use_shown(entry, self._place)

    def _on_add(self) -> None:
        entry = self._entry
        if entry is not None:
            self._inserted(self._lessons.add_selected(entry, self._place))

    def _on_add_range(self) -> None:
        entry = self._entry
        if entry is not None:
            self._inserted(self._lessons.add_range(entry, self._place))

    def _on_duplicate(self) -> None:
        entry = self._entry
        if entry is not None and self._step is not None:
            self._inserted(self._lessons.duplicate_step(entry, self._place))

    def _inserted(self, place: int) -> None:
        if place >= 0:
            self._place = place
            self.refresh()

    def _on_remove(self, place: int) -> None:
        entry = self._entry
        if entry is not None and 0 <= place < len(entry.stored.steps):
            self._lessons.remove_step(entry, place)

    def _move(self, place: int, to: int) -> None:
        entry = self._entry
        if entry is not None and 0 <= place < len(entry.stored.steps):
            self._place = self._lessons.move_step(entry, place, to)
            self.refresh()


def shown_words(step: LessonStep) -> str:
    """What a step keeps of range and lanes, in a sentence."""
    if step.shown is None:
        return translate("lessons", "Shows the stretch of time around its event.")
    first, last = (day_words(day) for day in step.shown)
    said = translate("lessons", "Shows {first} to {last}.").format(first=first, last=last)
    if step.lanes is None:
        return said
    lanes = translate("lessons", "It keeps %n lane.|It keeps %n lanes.", len(step.lanes))
    return f"{said} {lanes}"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _button(text: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button


def _with_problem(field: NumberField) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    layout.addWidget(field.problem, 1)
    layout.addStretch(0)
    return row
