"""When an event begins and ends, in its form: as text, with a reading of what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frtdesk.base.edtf import EdtfError
from frtdesk.base.words import mark, translate
from frtdesk.model.date_reading import date_reading
from frtdesk.model.vocabulary import Term
from frtdesk.ui.forms.fields import Choice, Labelled, Line

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
        ending.setFocusProxy(self.how)
        self.begins = Labelled(translate("form", "Start"), self.start)
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

    def _on_how(self) -> None:
        self.end.setVisible(self.how.code == DATE)
        self.changed.emit()
