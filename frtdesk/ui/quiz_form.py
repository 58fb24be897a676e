"""How the fields of the quiz's dialog stand: the events first, then the questions, then the round."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.widgets.flow_row import flow_row

if TYPE_CHECKING:
    from frtdesk.ui.quiz_dialog import QuizDialog


def press(text: str, do: Callable[[], object]) -> QPushButton:
    """A button that does something."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: do())
    return button


LINES_WIDE = 24
"""Heights of a line that a screen has to be wide for names beside their fields; else they stand above them."""


def lay_out(dialog: QuizDialog) -> QLabel:
    """Put the dialog's fields into it; the label that says how the questions stand."""
    form = QFormLayout()
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(11)
    dialog.ensurePolished()  # only then its font is that of the style sheet
    slim = dialog.screen().availableSize().width() < LINES_WIDE * dialog.fontMetrics().height()
    ways = QFormLayout.RowWrapPolicy
    form.setRowWrapPolicy(ways.WrapAllRows if slim else ways.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, field in (
        (translate("quiz", "Ask about"), dialog.source),
        (translate("quiz", "Questions"), dialog.number),
        (translate("quiz", "Kinds"), _kinds(dialog)),
        (translate("quiz", "Distance in time"), dialog.level),
        (translate("quiz", "Seed"), _beside(dialog.seed, dialog.another)),
        (translate("quiz", "Teams"), dialog.teams),
        (translate("quiz", "Clock"), dialog.seconds),
    ):
        form.addRow(label, field)
        if not field.accessibleName():
            field.setAccessibleName(label)
    status = _words("heading")
    note = _words("quiet")
    note.setText(
        translate(
            "quiz",
            "Dates that leave the order open and quotes that were not verified are not asked about. "
            "Sheets are PDF, or Markdown where the name ends in .md; the same seed gives the same sheet.",
        )
    )
    column = dialog.column(14)
    column.addLayout(form)
    column.addWidget(status)
    column.addWidget(note)
    column.addStretch(1)
    dialog.put_buttons([dialog.sheet, dialog.key], [dialog.close_button, dialog.begin])
    return status


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _kinds(dialog: QuizDialog) -> QWidget:
    return flow_row(list(dialog.kinds.values()), gap=14)


def _beside(field: QWidget, button: QPushButton) -> QWidget:
    field.setAccessibleName(translate("quiz", "Seed"))
    return flow_row([field, button])
