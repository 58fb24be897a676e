"""One step of a history, to read: who, when, what, and each field before and after as one text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton

from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN, title_words
from frtdesk.model.revision_words import author_words, counts_words, moment_words, step_title
from frtdesk.model.revisions import FieldChange, Revised, StepDetail
from frtdesk.model.word_diff import Fate, Piece, word_diff
from frtdesk.ui.widgets.faces import Face, Faces
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.laid_text import Stretch
from frtdesk.ui.widgets.sheet import Sheet

BLANK = "∅"
ARROW = " → "
SHORT = 60
"""Characters of a text that is shown whole before and whole after: a mixture of two dates could not be read."""


class StepSheet(Sheet):
    """`detail` None: it is being read. `why_not`: why it cannot be taken back, empty where it can. `undo_wanted`,
    `jump_wanted`, `as_was_wanted`: a button was pressed."""

    undo_wanted = Signal()
    jump_wanted = Signal()
    as_was_wanted = Signal()

    def __init__(self, step: Revised, detail: StepDetail | None, why_not: str | None, faces: Faces) -> None:
        super().__init__(faces)
        self._of = ""
        self.write(step_title(step), faces.strong)
        about = BETWEEN.join((moment_words(step.made_at), author_words(step.author)))
        self.write(about, faces.quiet, 4)
        if step.undone:
            self.write(translate("history", "This step was taken back later."), faces.quiet, 4)
        if detail is None:
            self.write(translate("history", "What it changed is being read…"), faces.quiet, 10)
            return
        self._buttons(step, detail, why_not)
        for change in detail.fields:
            self._change(change)
        if not detail.fields:
            self.write(counts_words(detail) or translate("history", "Nothing that is shown."), faces.body, 12)
        elif detail.more:
            self.more(detail.more)

    def _buttons(self, step: Revised, detail: StepDetail, why_not: str | None) -> None:
        undo = self._button(translate("history", "Undo this step"), self.undo_wanted)
        undo.setEnabled(why_not == "" and not step.undone)
        buttons = [undo]
        if detail.event is not None:
            jump = self._button(translate("history", "Show the event"), self.jump_wanted)
            as_was = self._button(translate("history", "As it was"), self.as_was_wanted)
            as_was.setToolTip(translate("history", "Read the event as this step left it."))
            buttons += [jump, as_was]
        self.add(flow_row(buttons), 10)
        self.undo = undo
        if why_not and not step.undone:
            self.write(translate("history", "It cannot be undone: {why}").format(why=why_not), self.faces.quiet, 6)

    def _button(self, title: str, pressed: SignalInstance) -> QPushButton:
        made = QPushButton(title)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(pressed)
        return made

    def _change(self, change: FieldChange) -> None:
        if change.of != self._of:
            self._of = change.of
            self.head(title_words(change.of, 300) if change.of else translate("history", "A thing without a name"))
        self.write(change.field, self.faces.label, 8)
        text, stretches = diff_text(change.before, change.after, self.faces)
        self.write(text, self.faces.body, 2, stretches)


def diff_text(before: str, after: str, faces: Faces) -> tuple[str, tuple[Stretch, ...]]:
    """Both texts as one: what went is struck through, what came is bold and underlined, so they differ in shape."""
    gone, new = _gone(faces), _new(faces)
    text, stretches = "", []
    short = before and after and max(len(before), len(after)) <= SHORT
    pieces = (Piece(Fate.GONE, before), Piece(Fate.NEW, after)) if short else word_diff(before, after)
    for piece in pieces:
        if piece.fate is Fate.NEW and stretches and stretches[-1].stop == len(text):
            text += ARROW if short else "" if text[-1].isspace() else " "
        start = len(text)
        text += piece.text
        if piece.fate is not Fate.KEPT:
            stretches.append(Stretch(start, len(text), gone if piece.fate is Fate.GONE else new))
    return (text or BLANK), tuple(stretches)


def _gone(faces: Faces) -> Face:
    font = QFont(faces.body.font)
    font.setStrikeOut(True)
    return Face(font, faces.theme.quiet, faces.body.leading)


def _new(faces: Faces) -> Face:
    font = QFont(faces.strong.font)
    font.setUnderline(True)
    return Face(font, faces.theme.accent, faces.body.leading)
