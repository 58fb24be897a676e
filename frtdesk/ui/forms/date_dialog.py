"""Choosing a date by its parts, for years before 1 and after 9999 too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from frtdesk.base.date_names import names
from frtdesk.base.words import mark, translate
from frtdesk.model.date_parts import MOST_YEARS, DateParts
from frtdesk.model.date_reading import date_reading
from frtdesk.model.vocabulary import Term
from frtdesk.ui.forms.fields import Choice, Labelled, Line, button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog

SEASONS = (
    Term("21", mark("vocabulary", "Spring")),
    Term("22", mark("vocabulary", "Summer")),
    Term("23", mark("vocabulary", "Autumn")),
    Term("24", mark("vocabulary", "Winter")),
)

ERAS = (Term("ce", mark("vocabulary", "CE")), Term("bce", mark("vocabulary", "BCE")))


class DateDialog(RoomyDialog):
    """Begins with `parts`; `then` gets the date as text."""

    def __init__(self, parts: DateParts, then: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent, letters=50)
        self._then = then
        self.setWindowTitle(translate("form", "Choose a date"))
        self.year = Line(translate("form", "Year"), 9)
        self.year.setValidator(QIntValidator(1, MOST_YEARS, self.year))
        self.era = Choice(translate("form", "Era"), ERAS)
        self.part = Choice(translate("form", "Month or season"), SEASONS, none=translate("form", "Whole year"))
        for number, name in enumerate(names().months_alone, 1):
            self.part.insertItem(number, name, str(number))
        self.day = Choice(translate("form", "Day"), (), none=translate("form", "Whole month"))
        self.about = QCheckBox(translate("form", "Around this date"))
        self.perhaps = QCheckBox(translate("form", "Perhaps: it is uncertain"))
        self.reading = sentence()
        self.use = button(translate("form", "Use this date"), self.accept, "primary")
        self.use.setDefault(True)
        self._lay_out()
        self._show(parts)
        self.year.textChanged.connect(self._on_changed)
        for choice in (self.era, self.part, self.day):
            choice.currentIndexChanged.connect(self._on_changed)
        for box in (self.about, self.perhaps):
            box.toggled.connect(self._on_changed)
        self.finished.connect(self.deleteLater)
        self._on_changed()
        self.year.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = self.column(12)
        for pair in ((self.year, self.era), (self.part, self.day)):
            line = QHBoxLayout()
            for field in pair:
                line.addWidget(Labelled(field.accessibleName(), field), 1)
            column.addLayout(line)
        for widget in (self.about, self.perhaps, self.reading):
            column.addWidget(widget)
        self.put_buttons([], [button(translate("form", "Cancel"), self.reject), self.use])

    def _show(self, parts: DateParts) -> None:
        self.year.show_text(str(parts.year))
        self.era.show_code("bce" if parts.bce else "ce")
        self.part.show_code(str(parts.part) if parts.part else "")
        self._offer_days(parts)
        self.day.show_code(str(parts.day) if parts.day else "")
        self.about.setChecked(parts.approximate)
        self.perhaps.setChecked(parts.uncertain)

    @property
    def parts(self) -> DateParts | None:
        """What is chosen; None without a year."""
        if not self.year.hasAcceptableInput():
            return None
        return DateParts(
            int(self.year.words), self.era.code == "bce", int(self.part.code or 0), int(self.day.code or 0),
            self.about.isChecked(), self.perhaps.isChecked(),
        )  # fmt: skip

    def _offer_days(self, parts: DateParts) -> None:
        """As many days as the month has; none where there is no month, or the year is too far away. A day
        that the month lacks becomes its last."""
        days = parts.days if abs(parts.astronomical) <= 9999 else 0
        self.day.blockSignals(True)
        while self.day.count() > 1 + days:
            self.day.removeItem(self.day.count() - 1)
        for day in range(self.day.count(), days + 1):
            self.day.addItem(str(day), str(day))
        self.day.blockSignals(False)
        self.day.setEnabled(days > 0)
        self.part.setEnabled(abs(parts.astronomical) <= 9999)

    def _on_changed(self) -> None:
        parts = self.parts
        self.use.setEnabled(parts is not None)
        if parts is None:
            self.reading.setText(translate("form", "Type a year, from 1 on."))
            return
        self._offer_days(parts)
        parts = self.parts or parts
        said = translate("form", "{reading} Written {text}.")
        self.reading.setText(said.format(reading=date_reading(parts.text, None), text=parts.text))

    def accept(self) -> None:
        parts = self.parts
        if parts is not None:
            self._then(parts.text)
            super().accept()
