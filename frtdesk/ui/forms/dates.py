"""When an event begins and ends, in its form: as text, with a reading of what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError
from frtdesk.base.words import mark, translate
from frtdesk.model.date_parts import DateParts, date_parts
from frtdesk.model.date_reading import date_reading
from frtdesk.model.vocabulary import Term
from frtdesk.ui.forms.date_dialog import DateDialog
from frtdesk.ui.forms.fields import Choice, Labelled, Line, button

MOMENT, DATE, OPEN, UNKNOWN = "moment", "date", "open", "unknown"

ENDS = (
    Term(MOMENT, mark("vocabulary", "No end: a moment")),
    Term(DATE, mark("vocabulary", "Ends on…")),
    Term(OPEN, mark("vocabulary", "Still running")),
    Term(UNKNOWN, mark("vocabulary", "End not recorded")),
)


class Dates(QWidget):
    """Start and end side by side. What is wrong with either stands below it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        hint = translate("form", "2019-05-14, 2019-05, 2019, 2019-05~, -0043")
        self.start = Line(translate("form", "Start"), 400, hint)
        self.how = Choice(translate("form", "How it ends"), ENDS)
        self.end = Line(translate("form", "End"), 400, hint)
        ending = QWidget()
        both = QHBoxLayout(ending)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.how, 2)
        both.addWidget(self.end, 3)
        self.choose_end = button(translate("form", "Choose…"), lambda: self._choose(self.end))
        self.choose_end.setAccessibleName(translate("form", "Choose the end"))
        both.addWidget(self.choose_end)
        ending.setFocusProxy(self.how)
        beginning = QWidget()
        line = QHBoxLayout(beginning)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.start, 1)
        self.choose_start = button(translate("form", "Choose…"), lambda: self._choose(self.start))
        self.choose_start.setAccessibleName(translate("form", "Choose the start"))
        line.addWidget(self.choose_start)
        beginning.setFocusProxy(self.start)
        self.begins = Labelled(translate("form", "Start"), beginning)
        self.ends = Labelled(translate("form", "End"), ending)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.begins)
        column.addWidget(self.ends)
        self.how.currentIndexChanged.connect(self._on_how)
        for line in (self.start, self.end):
            line.textChanged.connect(self.changed)
        self._on_how()

    def show_dates(self, start: str | None, end: str | None) -> None:
        """Show what an event says of its dates."""
        self.start.show_text(start or "")
        self.how.show_code(MOMENT if end is None else OPEN if end == ".." else UNKNOWN if end == "" else DATE)
        self.end.show_text(end if end and end != ".." else "")

    def dates(self) -> tuple[str | None, str | None]:
        """Start and end as an event keeps them."""
        how = self.how.code
        end = {MOMENT: None, OPEN: "..", UNKNOWN: "", DATE: self.end.words or ""}[how]
        start = self.start.words
        return (start or None) if end is None else start, end

    def read(self) -> None:
        """Say how the dates are understood."""
        try:
            words = date_reading(*self.dates())
        except EdtfError:
            words = ""
        self.begins.tell(words)
        self.ends.tell("")

    def _choose(self, line: Line) -> None:
        """Choose a date by its parts, from what is typed on; without that, from the other end, else from today."""
        year, month, day = calendar.civil(calendar.today())
        typed = (date_parts(text) for text in (line.words, self.start.words, self.end.words))
        parts = next((found for found in typed if found is not None), DateParts(year, False, month, day))
        DateDialog(parts, line.show_text, self).open()

    def _on_how(self) -> None:
        self.end.setVisible(self.how.code == DATE)
        self.choose_end.setVisible(self.how.code == DATE)
        self.changed.emit()
