"""The window "Merge": what a newer database would change, what both changed, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QStackedWidget, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.model.conflict import Take
from frtdesk.model.merge_fate import COMING, Fate
from frtdesk.model.merge_plan import MergePlan
from frtdesk.model.merge_words import SECTIONS, counts, is_empty, lines, section_title, thing_line, thing_sections
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.conflicts import ConflictChooser
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.merging.work import Merging
from frtdesk.ui.roomy_dialog import RoomyDialog
from frtdesk.ui.widgets.elided_combo import ElidedCombo

MOST = 2_000
"""Events that are listed at once; those beyond are counted."""
CONFLICTS = "conflicts"
_LINES = "\n    "


class MergeWindow(RoomyDialog):
    """`begin` compares a newer database with the one that is open. Nothing is changed before Merge is pressed."""

    def __init__(
        self, merging: Merging, appearance: Appearance, unforeseen: Callable[[BaseException], None], parent: QWidget
    ) -> None:
        super().__init__(parent, letters=84, lines=38)
        self._merging = merging
        self._unforeseen = unforeseen
        self._plan: MergePlan | None = None
        self._working = False
        self.setWindowTitle(translate("merge", "Merge"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.heading = QLabel()
        self.heading.setProperty("role", "title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.hint = sentence()
        self.section = ElidedCombo()
        self.section.setAccessibleName(translate("merge", "What is listed"))
        self.section.currentIndexChanged.connect(lambda _row: self._show_section())
        self.list = QListWidget()
        self.list.setAccessibleName(translate("merge", "Events"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chooser = ConflictChooser(appearance)
        self.chooser.changed.connect(lambda: self._enable())
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.chooser)
        self.pages.addWidget(QWidget())
        self._appearance = appearance
        appearance.changed.connect(self._size)
        self._size()
        self.remove = QCheckBox(translate("merge", "Put what they removed in the bin"))
        self.remove.toggled.connect(lambda _on: self._enable())
        column = self.column(10)
        for widget in (self.heading, self.said, self.hint, self.section):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        column.addWidget(self.remove)
        self.cancel = button(translate("merge", "Cancel"), self.reject)
        self.go = button(translate("merge", "Merge"), self._merge, "primary")
        self.put_buttons([], [self.cancel, self.go])

    def begin(self, newer: str, name: str) -> None:
        """Compare with this database; `name`: what it is called."""
        self._plan, self._working = None, False
        self.heading.setText(translate("merge", "Merge {name}").format(name=name[:200]))
        self.said.setText(translate("merge", "Comparing it with {name}…").format(name=self._merging.into))
        self.hint.setText("")
        self._show_parts()
        self._merging.plan(newer, self._planned, self._failed, self._progressed)

    def reject(self) -> None:
        if self._working:
            return  # it is being written: a moment
        self._merging.cancel()
        super().reject()

    def _size(self) -> None:
        """At a large size of text the whole window scrolls, so that what is chosen from is never a line or two."""
        self.pages.setMinimumHeight(self._appearance.px(170))

    # ------------------------------------------------------------------ the plan

    def _progressed(self, progress: Progress) -> None:
        if self._plan is None and progress.total:
            said = translate("merge", "Comparing it with {name}: {done} of %n event|"
                             "Comparing it with {name}: {done} of %n events", progress.total)  # fmt: skip
            self.said.setText(said.format(name=self._merging.into, done=progress.done))

    def _planned(self, plan: MergePlan) -> None:
        self._plan = plan
        self.said.setText(counts(plan))
        self.hint.setText(
            translate("merge", "It holds nothing that {name} lacks.").format(name=self._merging.into)
            if is_empty(plan)
            else translate(
                "merge",
                "What only one of the two changed is taken, field by field. What you made, changed or put in the bin"
                " stays. A copy is kept before, and Undo takes all of it back.",
            )
        )
        conflicts = plan.conflicts()
        self.chooser.show_conflicts(conflicts)
        self.section.blockSignals(True)
        self.section.clear()
        if conflicts:
            said = translate("merge", "%n choice to make|%n choices to make", len(conflicts))
            self.section.addItem(said, CONFLICTS)
        for fate, _ in SECTIONS:
            if plan.of(fate):
                self.section.addItem(section_title(fate, plan), fate)
        for title, things in thing_sections(plan):
            self.section.addItem(title, tuple(map(thing_line, things)))
        self.section.blockSignals(False)
        self.section.setCurrentIndex(0)
        self._show_parts()
        self._show_section()
        if self.section.count():
            self.section.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_section(self) -> None:
        wanted = self.section.currentData()
        if self._plan is None or wanted is None:
            self.pages.setCurrentIndex(2)
            return
        if wanted == CONFLICTS:
            self.pages.setCurrentWidget(self.chooser)
            return
        self.list.clear()
        if isinstance(wanted, Fate):
            told = map(_LINES.join, lines(self._plan, wanted, self.chooser.choices, Take.MINE))
        else:
            told = iter(wanted)
        self.list.addItems(list(islice(told, MOST)))
        beyond = len(self._plan.of(wanted) if isinstance(wanted, Fate) else wanted) - MOST
        if beyond > 0:
            self.list.addItem(translate("merge", "and %n more|and %n more", beyond))
        self.pages.setCurrentWidget(self.list)

    def _show_parts(self) -> None:
        plan = self._plan
        self.section.setVisible(plan is not None and self.section.count() > 0)
        if plan is None:
            self.pages.setCurrentIndex(2)
        removed = plan is not None and any(one.fate is Fate.REMOVED for one in plan.things)
        self.remove.setText(
            translate("merge", "Put the events that they removed in the bin, delete their lessons and views")
            if removed
            else translate("merge", "Put what they removed in the bin")
        )
        self.remove.setVisible(removed or (plan is not None and bool(plan.of(Fate.REMOVED))))
        self.remove.setChecked(False)
        self._enable()

    def _enable(self) -> None:
        plan = self._plan
        takes = plan is not None and not is_empty(plan)
        # What they removed waits for the box below; all else brings something, be it that mine was kept.
        brings = plan is not None and (
            bool(plan.shared)
            or any(plan.of(fate) or _has(plan, fate) for fate in COMING if fate is not Fate.REMOVED)
            or self.remove.isChecked()
        )
        self.go.setEnabled(takes and not self._working and brings)

    # ------------------------------------------------------------------ doing it

    def _merge(self) -> None:
        if self._plan is None or self._working:
            return
        self._working = True
        self.said.setText(translate("merge", "Merging…"))
        self._enable()
        self._merging.merge(
            self._plan, self.chooser.choices, self._merged, self._failed, remove=self.remove.isChecked()
        )

    def _merged(self, _changed: bool) -> None:
        self._working = False
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._working = False
        if not isinstance(error, FrtError):
            self.reject()
            self._unforeseen(error)
            return
        self.said.setText(f"{error.message} {error.hint}".strip())
        self.hint.setText("")
        self._enable()


def _has(plan: MergePlan, fate: Fate) -> bool:
    return any(one.fate is fate for one in plan.things)
