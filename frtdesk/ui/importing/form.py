"""How the window of an import stands: the mapping, what would be read, and afterwards the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import ENCODINGS
from frtdesk.formats.readers import format_titles
from frtdesk.model.vocabulary import KINDS
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.importing.column_list import ColumnList
from frtdesk.ui.widgets.elided_combo import ElidedCombo
from frtdesk.ui.widgets.elided_label import ElidedLabel
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.line_table import LineTable


def button(text: str) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    return made


def words(role: str) -> QLabel:
    """A label for sentences."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class ImportForm:
    """The parts of the dialog. `mapping`: shown for tables with names of their own."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self.title, self.into = ElidedLabel(), words("quiet")
        self.title.setProperty("role", "title")
        self.sheet, self.kind, self.format = ElidedCombo(), ElidedCombo(), ElidedCombo()
        self.format.setAccessibleName(translate("import", "Format of the file"))
        self.format.addItem(translate("import", "As the file shows"), "")
        for name, title in format_titles().items():
            self.format.addItem(title, name)
        self.encoding = ElidedCombo()
        self.encoding.setAccessibleName(translate("import", "Encoding of the text"))
        self.encoding.addItem(translate("import", "As the file shows"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        self.sheet.setAccessibleName(translate("import", "Sheet"))
        self.kind.setAccessibleName(translate("import", "Kind of events that name none"))
        for kind in KINDS:
            self.kind.addItem(kind.title, kind.code)
        self.shelf = QCheckBox(translate("import", "Unreadable dates go to the shelf"))
        self.shelf.setToolTip(
            translate("import", "Such rows become undated events, with the text of the date in their note.")
        )
        self.recent = QCheckBox(translate("import", "Year 19 is 2019, 98 is 1998"))
        self.recent.setToolTip(
            translate("import", "Years of two digits are from 1930 to 2029. Otherwise their rows are skipped.")
        )
        self.headless = QCheckBox(translate("import", "The first row is an event, too"))
        self.headless.setToolTip(translate("import", "For a table whose first row does not name its columns."))
        self.columns = ColumnList()
        self.counts, self.notes = words("heading"), words("quiet")
        self.lines = LineTable(appearance, translate("import", "Rows"), wraps=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("import", "Progress"))
        self.undo = button(translate("import", "Undo the import"))
        self.save_report = button(translate("import", "Save the report…"))
        self.copy_report = button(translate("import", "Copy the report"))
        self.cancel = button(translate("import", "Cancel"))
        self.leave_out = button(translate("import", "Leave this file out"))
        self.go_all = button("")
        self.go_all.setToolTip(
            translate("import", "Take all of them in, one after the other, and stop where something has to be asked.")
        )
        self.go = button(translate("import", "Import"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self._format_part = _labelled(translate("import", "Format of the file"), self.format)
        self._encoding_part = _labelled(translate("import", "Encoding of the text"), self.encoding)
        self._kind_of_file = flow_row([self._format_part, self._encoding_part], gap=18)
        self._sheet_part = _labelled(translate("import", "Sheet"), self.sheet)
        kind_part = _labelled(translate("import", "Kind of events that name none"), self.kind)
        self._choices = flow_row([self._sheet_part, kind_part, self.shelf, self.recent, self.headless], gap=18)
        self.mapping = QWidget()
        column = QVBoxLayout(self.mapping)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.columns, 1)
        column.addWidget(self._choices)

    def lay_out(self, column: QVBoxLayout) -> None:
        column.addWidget(self.title)
        column.addWidget(self.into)
        column.addWidget(self._kind_of_file)
        column.addWidget(self.mapping, 3)
        column.addWidget(self.counts)
        column.addWidget(self.bar)
        column.addWidget(self.lines, 2)
        column.addWidget(self.notes)
        self.size()

    def say(self, sentence: str) -> None:
        """What is to be known first of all, over the rows."""
        self.counts.setText(sentence)

    def size(self) -> None:
        """Heights that the lists keep, at the present size of text."""
        px = self._appearance.px
        self.columns.setMinimumHeight(px(150))
        self.lines.setMinimumHeight(px(130))

    def show_sheets(self, names: tuple[str, ...], chosen: str = "") -> None:
        self._sheet_part.setVisible(len(names) > 1)
        self.sheet.clear()
        for name in names:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(chosen))

    def show_encoding(self, name: str, *, asked: bool) -> None:
        """Choose one, also one that a profile names and the list does not. `asked`: whether the file is a text that may
        have any."""
        if self.encoding.findData(name) < 0:
            self.encoding.addItem(name, name)
        self.encoding.setCurrentIndex(self.encoding.findData(name))
        self._encoding_part.setVisible(asked)

    def arrange(self, *, mapped: bool, fixed: bool, working: bool, reported: bool, files: int) -> None:
        """Show what belongs to a step. `fixed`: of the columns only the order of their dates is asked; `files`: how
        many are still to be taken in, with this one."""
        asking = not reported and not working
        self._kind_of_file.setVisible(not reported)
        self._kind_of_file.setEnabled(not working)
        self.mapping.setVisible(mapped and not reported)
        self.mapping.setEnabled(not working)
        self._choices.setVisible(not fixed)
        self.lines.setEnabled(not working)
        for part in (self.undo, self.save_report, self.copy_report):
            part.setVisible(reported)
        self.go.setVisible(asking)
        self.leave_out.setVisible(asking and files > 1)
        self.go_all.setVisible(asking and files > 1)
        self.go_all.setText(translate("import", "Import this and %n more|Import this and %n more", max(files - 1, 1)))
        self.cancel.setText(translate("import", "Close") if reported else translate("import", "Cancel"))


def _labelled(text: str, field: QComboBox) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = ElidedLabel(text)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return whole
