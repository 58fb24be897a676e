"""The drawer's history: what was done to the database or to the selected event, step by step, and each step whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event import EventDetail
from frtdesk.model.revision_words import author_words, moment_words, step_title
from frtdesk.model.revisions import Revised
from frtdesk.state.history import History
from frtdesk.state.live_revisions import LiveRevisions
from frtdesk.ui.drawer import PanelNeeds
from frtdesk.ui.widgets.column import Column
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.event_sheet import EventSheet
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.line_table import Cell, LineTable
from frtdesk.ui.widgets.sheet import Inset, Sheet
from frtdesk.ui.widgets.step_sheet import StepSheet

NARROW = 620
"""Pixels, at text size 1, below which a step takes the place of the list instead of standing beside it."""

STEP = 320
"""Pixels, at text size 1, that a step keeps beside the list, or two fifths of what there is."""


class RevisionLines:
    """The steps as lines of a table."""

    def __init__(self, lines: tuple[Revised, ...]) -> None:
        self._lines = lines

    @property
    def headers(self) -> tuple[str, ...]:
        return translate("history", "When"), translate("history", "Who"), translate("history", "What")

    @property
    def stretching(self) -> tuple[int, ...]:
        return (2,)

    def __len__(self) -> int:
        return len(self._lines)

    def line(self, row: int) -> tuple[Cell, ...]:
        step = self._lines[row]
        title = step_title(step)
        if step.undone:
            title = translate("history", "{title} (taken back)").format(title=title)
        return (
            Cell(moment_words(step.made_at), quiet=True),
            Cell(author_words(step.author), quiet=True),
            Cell(title, quiet=step.undone),
        )


class HistoryPanel(QWidget):
    """A click on a line, or Enter, shows that step at its right: its fields before and after, and what can be done."""

    def __init__(self, needs: PanelNeeds, history: History) -> None:
        super().__init__()
        self._appearance = needs.appearance
        self._workspace = needs.workspace
        self._open_url = needs.open_url
        self.live = LiveRevisions(needs.workspace, history, needs.jobs)
        self.whose = ElidedCombo()
        self.whose.setAccessibleName(translate("history", "Which steps"))
        self.whose.addItem(translate("history", "The whole database"))
        self.whose.addItem(translate("history", "The selected event"))
        self.whose.activated.connect(lambda row: self.live.narrow(of_event=row == 1))
        self.person = ElidedCombo()
        self.person.setAccessibleName(translate("history", "Whose steps"))
        self.person.activated.connect(self._on_person)
        self.said = _quiet()
        self.table = LineTable(needs.appearance, translate("history", "History"))
        self.table.chosen.connect(self._on_chosen)
        self.nothing = _quiet()
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.page = QScrollArea()
        self.page.setAccessibleName(translate("history", "The chosen step"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setMinimumSize(1, 1)
        self.sheet = Sheet(Faces(needs.appearance))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(self.page)
        self._split.splitterMoved.connect(self._on_moved)
        self._moved = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 10, 8)
        column.setSpacing(6)
        self.back = QPushButton(translate("history", "All steps"))
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.clicked.connect(self._on_back)
        column.addWidget(flow_row([self.back, self.whose, self.person, self.said], gap=14))
        column.addWidget(self.nothing, 1)
        column.addWidget(self._split, 1)
        self.live.changed.connect(self._on_changed)
        self.live.shown_changed.connect(self._on_shown_changed)
        self._appearance.changed.connect(self._on_appearance_changed)
        self._on_changed()
        self._on_appearance_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.live.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.live.watch(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """List and step side by side, the list as wide as its titles where there is room; where that is too narrow, one
        of them."""
        narrow = self.width() < self._appearance.px(NARROW)
        reading = self.live.chosen is not None
        self.table.setHidden(narrow and reading)
        self.page.setHidden(narrow and not reading)
        self.back.setVisible(narrow and reading and bool(self.live.lines))
        self.whose.setHidden(narrow and reading)
        self.person.setHidden((narrow and reading) or len(self.live.people) < 2)

        if not narrow and not self._moved:
            margins = self._column.contentsMargins()
            whole = self.width() - margins.left() - margins.right() - self._split.handleWidth()
            step = min(self._appearance.px(STEP), whole * 2 // 5)
            table = min(max(self.table.needed_width(), whole // 2), whole - step)
            self._split.setSizes([table, whole - table])

    def _on_moved(self) -> None:
        """From now on a person says how wide the list is."""
        self._moved = True

    def _on_back(self) -> None:
        row = self.table.marked
        self.live.choose(None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if row >= 0:
            self.table.setCurrentIndex(self.table.model().index(row, 0))

    # ------------------------------------------------------------------ the list

    def _on_changed(self) -> None:
        live = self.live
        self.whose.setCurrentIndex(1 if live.of_event else 0)
        self._list_people()
        self.table.show_lines(RevisionLines(live.lines), self._marked())
        some = bool(live.lines)
        self._split.setVisible(some)
        self.nothing.setVisible(not some)
        self.said.setText(translate("history", "%n step|%n steps", len(live.lines)) if some else "")
        self.nothing.setText("" if some else self._why_empty())
        self._share_out()

    def _marked(self) -> int:
        chosen = self.live.chosen
        return next((row for row, one in enumerate(self.live.lines) if chosen and one.key == chosen.key), -1)

    def _list_people(self) -> None:
        self.person.clear()
        self.person.addItem(translate("history", "Everybody"), None)
        for name in self.live.people:
            self.person.addItem(author_words(name), name)
            if name == self.live.person:
                self.person.setCurrentIndex(self.person.count() - 1)

    def _why_empty(self) -> str:
        live = self.live
        if live.waiting:
            return translate("history", "The history is being read…")
        if live.of_event and live.event_key is None:
            return translate("history", "Select an event to see what was done to it.")
        if live.of_event:
            return translate("history", "Nothing was done to this event since the database was made.")
        return translate(
            "history", "Nothing was changed yet. Every change of an event, a view or a lesson will be listed here."
        )

    def _on_person(self, row: int) -> None:
        name = self.person.itemData(row)
        self.live.narrow(everybody=row == 0, person=name)

    def _on_chosen(self, row: int) -> None:
        self.live.choose(self.live.lines[row])

    # ------------------------------------------------------------------ one step

    def _on_appearance_changed(self) -> None:
        self._on_shown_changed()

    def _on_shown_changed(self) -> None:
        old = self.page.takeWidget()
        if old is not None:
            old.deleteLater()  # its own click may not be over
        self.sheet = self._make()
        self.page.setWidget(self.sheet)
        self.sheet.show()
        self.table.marked = self._marked()
        self.table.viewport().update()
        self._share_out()

    def _make(self) -> Sheet:
        faces, live = Faces(self._appearance), self.live
        if live.as_was is not None and live.chosen is not None:
            return self._as_it_was(live.as_was, live.chosen, faces)
        if live.chosen is None:
            made = Sheet(faces)
            made.write(translate("history", "Choose a step to see what it changed."), faces.quiet)
            return made
        step = StepSheet(live.chosen, live.detail, live.why_not, faces)
        step.undo_wanted.connect(live.undo)
        step.jump_wanted.connect(live.jump)
        step.as_was_wanted.connect(live.show_as_was)
        return step

    def _as_it_was(self, detail: EventDetail, step: Revised, faces: Faces) -> Sheet:
        """The card of the event, marked as one of the past."""
        note = Column((0, 0, 0, 0))
        said = translate("history", "After “{title}”. It may be another today.").format(title=step_title(step))
        head = translate("history", "As it was on {moment}").format(moment=moment_words(step.made_at))
        note.place(Inset(head, said, faces))
        back = QPushButton(translate("history", "Back to the step"))
        back.setCursor(Qt.CursorShape.PointingHandCursor)
        back.clicked.connect(self.live.leave_as_was)
        note.place(flow_row([back]), faces.px(8))
        made = EventSheet(detail, faces, note)
        made.event_wanted.connect(lambda other: self._workspace.select_id(other, reveal=True))
        made.link_opened.connect(self._open_url)
        made.reached.connect(lambda widget: self.page.ensureWidgetVisible(widget))
        return made


def _quiet() -> QLabel:
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
