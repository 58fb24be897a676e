"""Choosing between two wishes for one field: before, mine and theirs, one by one or all at once.

It knows neither who the other is nor what becomes of the choices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.event_words import title_words
from frtdesk.model.word_diff import Fate, word_diff
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.sheet import Sheet
from frtdesk.ui.widgets.step_sheet import BLANK, SHORT, diff_text

AT_ONCE = 40
"""Conflicts that are laid out at once; more come by a button."""


class ConflictSheet(Sheet):
    """The first of some conflicts, each with both wishes. `chosen(key, Take)`; `more_wanted`: the next ones are."""

    chosen = Signal(object, object)
    more_wanted = Signal()

    def __init__(
        self, conflicts: Sequence[Conflict], choices: Mapping[tuple[str, str], Take], most: int, faces: Faces
    ) -> None:
        super().__init__(faces)
        self.boxes: dict[tuple[tuple[str, str], Take], QRadioButton] = {}
        thing = ""
        for conflict in conflicts[:most]:
            if conflict.thing != thing:
                thing = conflict.thing
                self.head(title_words(conflict.of, 300))
            self._lay(conflict, choices.get(conflict.key, Take.MINE))
        if len(conflicts) > most:
            more = QPushButton(translate("conflicts", "Show %n more|Show %n more", len(conflicts) - most))
            more.clicked.connect(self.more_wanted)
            self.add(flow_row([more]), 12)

    def _lay(self, conflict: Conflict, take: Take) -> None:
        self.write(conflict.title, self.faces.strong, 10)
        before = translate("conflicts", "Before: {text}").format(text=conflict.before or BLANK)
        self.write(before, self.faces.quiet, 2)
        group = QButtonGroup(self)
        for side, words, text in (
            (Take.MINE, translate("conflicts", "Keep mine"), conflict.mine),
            (Take.THEIRS, translate("conflicts", "Take theirs"), conflict.theirs),
        ):
            box = QRadioButton(words)
            said = translate("conflicts", "{choice}: {field} of {title}")
            box.setAccessibleName(said.format(choice=words, field=conflict.title, title=conflict.of[:200]))
            box.setAccessibleDescription(text[:400])
            group.addButton(box)
            box.setChecked(side is take)
            box.toggled.connect(lambda on, side=side: self.chosen.emit(conflict.key, side) if on else None)
            self.boxes[conflict.key, side] = box
            self.add(box, 6)
            if _is_another(conflict.before, text):  # what was there before stands above already
                self.write(text, self.faces.body, 2)
            else:
                shown, stretches = diff_text(conflict.before, text, self.faces)
                self.write(shown, self.faces.body, 2, stretches)


def _is_another(before: str, text: str) -> bool:
    """Whether it is read at a glance, or written anew so that no word is seen to have stayed."""
    if max(len(before), len(text)) <= SHORT:
        return bool(text)
    return bool(text) and not any(piece.fate is Fate.KEPT for piece in word_diff(before, text))


class ConflictChooser(QWidget):
    """`choices`: what was chosen, by the keys of the conflicts; mine where nobody chose. `changed`: after a choice."""

    changed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._conflicts: tuple[Conflict, ...] = ()
        self._most = AT_ONCE
        self.choices: dict[tuple[str, str], Take] = {}
        self.said = sentence()
        self.all_mine = button(translate("conflicts", "Keep all of mine"), lambda: self.choose_all(Take.MINE))
        self.all_theirs = button(translate("conflicts", "Take all of theirs"), lambda: self.choose_all(Take.THEIRS))
        self.page = QScrollArea()
        self.page.setAccessibleName(translate("conflicts", "What both changed"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet = ConflictSheet((), {}, AT_ONCE, Faces(appearance))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.said)
        column.addWidget(flow_row([self.all_mine, self.all_theirs]))
        column.addWidget(self.page, 1)
        appearance.changed.connect(self._on_appearance_changed)
        self._lay()

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Ask about these; what was chosen for others is forgotten."""
        self._conflicts, self._most, self.choices = tuple(conflicts), AT_ONCE, {}
        self._lay()

    def choose(self, key: tuple[str, str], take: Take) -> None:
        """Choose for one field."""
        self.choices[key] = take
        box = self.sheet.boxes.get((key, take))
        if box is not None and not box.isChecked():
            box.setChecked(True)
        self._count()
        self.changed.emit()

    def choose_all(self, take: Take) -> None:
        """Choose the same for every field."""
        self.choices = {conflict.key: take for conflict in self._conflicts}
        self._lay()
        self.changed.emit()

    def _on_appearance_changed(self) -> None:
        self._lay()

    def _lay(self) -> None:
        place = self.page.verticalScrollBar().value()
        old = self.page.takeWidget()
        if old is not None:
            old.deleteLater()
        self.sheet = ConflictSheet(self._conflicts, self.choices, self._most, Faces(self._appearance))
        self.sheet.chosen.connect(self.choose)
        self.sheet.more_wanted.connect(self._on_more)
        self.page.setWidget(self.sheet)
        self.page.verticalScrollBar().setValue(place)
        self._count()

    def _on_more(self) -> None:
        self._most += AT_ONCE
        self._lay()

    def _count(self) -> None:
        theirs = sum(take is Take.THEIRS for take in self.choices.values())
        removed = sum(conflict.removed for conflict in self._conflicts)
        both = len(self._conflicts) - removed
        said: list[str] = []
        if both:
            said.append(translate("conflicts", "%n field was changed by both.|%n fields were changed by both.", both))
        if removed:
            said.append(translate("conflicts", "%n was changed by you and removed by them.|"
                                  "%n were changed by you and removed by them.", removed))  # fmt: skip
        if theirs:
            said.append(translate("conflicts", "Theirs is taken for %n.", theirs))
        self.said.setText(" ".join(said))
