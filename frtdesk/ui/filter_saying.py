"""What a filter line says under itself: a mistake, underlined where it is, or a hint that something else was meant."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from frtdesk.base.errors import FrtError
from frtdesk.model.fields import UnknownValueError
from frtdesk.model.filter import Filter, Term
from frtdesk.model.mend import Mend
from frtdesk.model.query import QueryError, read, value_text
from frtdesk.model.small_operators import operator_hint, operator_mend
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_edit import FilterEdit
from frtdesk.ui.filter_note import FilterNote

_FIELD = re.compile(r"[a-z]+(?::=|[:=])", re.IGNORECASE)
"""A field and its colon, before a value."""


class FilterSaying(QObject):
    """Part of a filter line. `note` floats under the line; what is said stays until the text is another one, or
    `forget`."""

    def __init__(self, line: QWidget, edit: FilterEdit, appearance: Appearance) -> None:
        super().__init__(line)
        self._line = line
        self._edit = edit
        self._appearance = appearance
        self._left_alone: set[str] = set()
        self._quiet = False
        self._hinted = ""
        self._likely = False
        self.note = FilterNote(appearance, line)
        self.note.kept.connect(self._on_kept)
        edit.textChanged.connect(self.forget)
        appearance.changed.connect(self._on_appearance_changed)

    # ------------------------------------------------------------------ mistakes

    def refuse(self, error: FrtError, start: int, end: int, still: str) -> None:
        """Say what is wrong with the text from `start` to `end`, or with nothing of it, and what is `still` shown."""
        if end > start or (isinstance(error, QueryError) and self._edit.text()):
            self._underline(start, end)
        self.note.setParent(self._line.window())
        self.note.say(error, self._mend_of(error, start, end), still, self._below(), self._line.width())
        self._edit.setAccessibleDescription(str(error))

    def _underline(self, start: int, end: int) -> None:
        self._edit.underline(start, end, self._appearance.theme.texts[KIND_CODE["advocacy"]])

    def _mend_of(self, error: FrtError, start: int, end: int) -> Mend | None:
        """What was probably meant, as a change of what is typed."""
        if isinstance(error, QueryError):
            return error.mend
        if not isinstance(error, UnknownValueError) or end <= start:
            return None
        if self._edit.text()[start:end] == error.value:  # a value in `field:(a or b)`
            meant = operator_mend(self._edit.text())
            if meant is not None and meant.start <= start < meant.end and error.value.upper() in meant.said.split(", "):
                return meant
        if error.instead is None:
            return None
        before = _FIELD.match(self._edit.text(), start, end)  # none at a value in `field:(a OR b)`
        return Mend(start, end, (before.group() if before else "") + value_text(Term(error.field, ":", error.instead)))

    def place_of(self, error: FrtError) -> tuple[int, int]:
        """Where the refused value stands in what is typed; nowhere where a chip is to blame."""
        try:
            spans = read(self._edit.text()).spans
        except QueryError:
            return 0, 0
        if not isinstance(error, UnknownValueError):
            return 0, 0
        found = (span for leaf, span in spans.items() if _says(leaf, error))
        return next(found, (0, 0))

    # ------------------------------------------------------------------ hints

    def hint(self, typed: str, *, done: bool) -> bool:
        """Ask whether AND, OR or NOT was meant by words of what was `typed` and is shown; whether there was a reason.
        Among nothing but words only once one is `done` typing, and never again after a hint was left alone."""
        found = operator_hint(typed)
        if found is None or typed in self._left_alone or not (found.likely or (done and not self._quiet)):
            return False
        self._hinted, self._likely = typed, found.likely
        self.note.setParent(self._line.window())
        self.note.hint(found.sentence, found.mend, self._below(), self._line.width())
        self._edit.setAccessibleDescription(found.sentence)
        return True

    def _on_kept(self) -> None:
        self._left_alone.add(self._hinted)
        self._quiet = self._quiet or not self._likely
        self._edit.setAccessibleDescription("")

    @property
    def is_idle_hint(self) -> bool:
        """Whether a hint stands there that only words were the reason for."""
        return self.note.isVisible() and self.note.is_hint and not self._likely

    # ------------------------------------------------------------------ coming and going

    def forget(self) -> None:
        """Say nothing any more."""
        self._edit.clear_mistake()
        self._edit.setAccessibleDescription("")
        self.note.hide()

    def place(self) -> None:
        """Stand where the line stands now."""
        if self.note.isVisible():
            self.note.place(self._below(), self._line.width())

    def _below(self) -> QPoint:
        """A point just under the line, as a point of the window."""
        return self._line.mapTo(self._line.window(), QPoint(0, self._line.height() + 3))

    def _on_appearance_changed(self) -> None:
        if self._edit.mistake is not None:
            self._underline(*self._edit.mistake)


def _says(leaf: Filter, error: UnknownValueError) -> bool:
    return isinstance(leaf, Term) and leaf.field == error.field and leaf.value == error.value
