"""The choices of an export, one under the other; those that do not apply are not shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.page_size import size_of
from frtdesk.formats.registry import Format
from frtdesk.state.export_wish import EVERYTHING, LONGEST, RANGE, SEEN, SELECTION, ExportWish
from frtdesk.ui.export.choices import (
    OWN,
    fill_dpi,
    fill_formats,
    fill_overlaps,
    fill_sheets,
    fill_sizes,
    fill_themes,
    what_words,
)
from frtdesk.ui.export.exports import keyed


class ExportForm(QWidget):
    """`changed`: something that the picture or file depends on is another one."""

    changed = Signal()

    def __init__(self, formats: Sequence[Format]) -> None:
        super().__init__()
        self._formats = keyed(formats)
        self._printing = False
        self.format, self.what, self.page_size, self.dpi, self.theme = (QComboBox() for _ in range(5))
        self.sheet, self.overlap = QComboBox(), QComboBox()
        self.own_size, self.title, self.subtitle = QLineEdit(), QLineEdit(), QLineEdit()
        self.upright = QCheckBox(translate("export", "Upright"))
        self.legend = QCheckBox(translate("export", "Legend"))
        self.sources = QCheckBox(translate("export", "Numbers and sources"))
        self.as_seen = QCheckBox(translate("export", "Selection, bands and hits"))
        self.wrong_size = QLabel()
        self._lay_out()
        fill_formats(self.format, self._formats)
        fill_sizes(self.page_size)
        fill_dpi(self.dpi)
        fill_themes(self.theme)
        fill_sheets(self.sheet)
        fill_overlaps(self.overlap)
        self._connect()

    def _lay_out(self) -> None:
        for box in self._boxes:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(16)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for field in (self.title, self.subtitle):
            field.setMaxLength(LONGEST)
        self.own_size.setPlaceholderText(translate("export", "420x297mm or 1920x1080"))
        self.subtitle.setPlaceholderText(translate("export", "The range"))
        self.wrong_size.setProperty("role", "quiet")
        self.wrong_size.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong_size.setWordWrap(True)
        self.sources.setToolTip(
            translate("export", "Marks are numbered, and a list says where each of these events is documented.")
        )
        self.as_seen.setToolTip(
            translate(
                "export",
                "The selected event with its curves, context bands, what a search has found, how much is known, and "
                "folded lanes come along as the window shows them.",
            )
        )
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 4, 0)
        self.form.setHorizontalSpacing(14)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in (
            (translate("export", "Format"), self.format),
            (translate("export", "Show"), self.what),
            (translate("export", "Size"), self.page_size),
            (translate("export", "Own size"), self.own_size),
            ("", self.wrong_size),
            ("", self.upright),
            (translate("export", "Sheets"), self.sheet),
            (translate("export", "Overlap"), self.overlap),
            (translate("export", "Sharpness"), self.dpi),
            (translate("export", "Theme"), self.theme),
            (translate("export", "Title"), self.title),
            (translate("export", "Subtitle"), self.subtitle),
            ("", self.legend),
            ("", self.sources),
            ("", self.as_seen),
        ):
            self.form.addRow(label, field)
            if label:
                field.setAccessibleName(label)

    @property
    def _boxes(self) -> tuple[QComboBox, ...]:
        return self.format, self.what, self.page_size, self.sheet, self.overlap, self.dpi, self.theme

    def _connect(self) -> None:
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_changed)
        for check in (self.upright, self.legend, self.sources, self.as_seen):
            check.toggled.connect(self._on_changed)
        for field in (self.own_size, self.title, self.subtitle):
            field.textChanged.connect(self._on_changed)

    # ------------------------------------------------------------------ what is chosen

    @property
    def chosen(self) -> Format:
        """The format; for printing the first one that paints, which any page can be laid out for."""
        if self._printing:
            return next(format for format in self._formats.values() if format.paints)
        return self._formats[self.format.currentData()]

    @property
    def on_sheets(self) -> bool:
        """Whether a poster is chosen, which is put together from sheets."""
        return not self._printing and self.chosen.name == "poster"

    def wish(self) -> ExportWish:
        """What is chosen. Raises FrtError for a size of one's own that is none."""
        size = self.page_size.currentData()
        if size == OWN:
            size = self.own_size.text()
            size_of(size)
        return ExportWish(
            self.format.currentData(), self.what.currentData() or SEEN, size, self.upright.isChecked(),
            self.dpi.currentData() or 0, self.theme.currentData(), self.title.text(), self.subtitle.text(),
            self.legend.isChecked(), self.sources.isChecked(), self.as_seen.isChecked(), self.sheet.currentData(),
            self.overlap.currentData(),
        )  # fmt: skip

    def show_wish(self, wish: ExportWish) -> None:
        """Choose this; what cannot be chosen stays as it is."""
        with QSignalBlocker(self):
            _choose(self.format, wish.format)
            if not _choose(self.page_size, wish.size):
                _choose(self.page_size, OWN)
                self.own_size.setText(wish.size)
            _choose(self.dpi, wish.dpi)
            _choose(self.theme, wish.theme)
            _choose(self.what, wish.what)
            _choose(self.sheet, wish.sheet)
            _choose(self.overlap, wish.overlap)
            for check, on in (
                (self.upright, wish.upright), (self.legend, wish.legend), (self.sources, wish.sources),
                (self.as_seen, wish.as_seen),
            ):  # fmt: skip
                check.setChecked(on)
            self.title.setText(wish.title)
            self.subtitle.setText(wish.subtitle)
        self._on_changed()

    def offer(self, *, marked: bool, selected: int) -> None:
        """Offer what there is to show: a marked range, a selection."""
        before = self.what.currentData()
        with QSignalBlocker(self.what):
            self.what.clear()
            for what in (SEEN, RANGE, SELECTION, EVERYTHING):
                if (what != RANGE or marked) and (what != SELECTION or selected):
                    self.what.addItem(what_words(what, selected), what)
            _choose(self.what, before)

    def use_for_printing(self, on: bool) -> None:
        """Printing needs no format and no sharpness."""
        self._printing = on
        self._on_changed()

    def _on_changed(self) -> None:
        paints, own = self.chosen.paints, self.page_size.currentData() == OWN
        sentence = ""
        try:
            self.wish()
        except FrtError as error:
            sentence = f"{error.message} {error.hint}" if self.own_size.text() else error.hint
        self.wrong_size.setText(sentence)
        for field, shown in (
            (self.format, not self._printing), (self.page_size, paints), (self.own_size, paints and own),
            (self.wrong_size, paints and own and bool(sentence)), (self.upright, paints),
            (self.sheet, self.on_sheets), (self.overlap, self.on_sheets),
            (self.dpi, paints and not self._printing and self.chosen.suffixes[0] == "png"), (self.theme, paints),
            (self.title, paints), (self.subtitle, paints), (self.legend, paints), (self.sources, paints),
            (self.as_seen, paints),
        ):  # fmt: skip
            self.form.setRowVisible(field, shown)
        self.changed.emit()


def _choose(box: QComboBox, data: object) -> bool:
    at = box.findData(data)
    if at >= 0:
        box.setCurrentIndex(at)
    return at >= 0
