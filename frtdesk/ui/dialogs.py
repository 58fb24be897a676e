"""The questions of `state.ask`, as dialogs. None of them waits: each opens, and calls back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from frtdesk.base.words import translate
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.roomy_dialog import within_screen

if TYPE_CHECKING:
    from frtdesk.ui.file_dialog import FileDialogs

DATABASES = ("sqlite", "sqlite3", "db")
"""Ends of names of what is worked in; anything else that is saved is something that a person makes to carry away."""


class Dialogs:
    """Asks over a parent window."""

    def __init__(self, parent: QWidget, settings: Settings, appearance: Appearance) -> None:
        self._parent = parent
        self._settings = settings
        self._appearance = appearance

    @cached_property
    def _files(self) -> FileDialogs:
        from frtdesk.ui.file_dialog import FileDialogs  # a start needs none

        return FileDialogs(self._parent, self._settings, self._appearance)

    def file_to_open(self, then: Callable[[str], None]) -> None:
        dialog = self._files.make(translate("dialog", "Open a database"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            translate("dialog", "Databases (*.sqlite *.sqlite3 *.db)"),
            translate("dialog", "Shared views (*.frtview)"),
            translate("dialog", "Pictures from frtdesk (*.png *.svg *.pdf)"),
            translate("dialog", "Lessons (*.json)"),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        self._open(dialog, then)

    def file_to_merge(self, then: Callable[[str], None]) -> None:
        dialog = self._files.make(translate("dialog", "Merge a newer database"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            translate("dialog", "Databases (*.sqlite *.sqlite3 *.db)"),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        self._open(dialog, then)

    def files_to_import(self, then: Callable[[list[str]], None]) -> None:
        dialog = self._files.make(translate("dialog", "Import"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([
            translate("dialog", "All that can be imported ({names})").format(
                names="*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.json *.js *.jsonl *.ndjson *.timeline *.xml *.ics *.ical"
            ),
            translate("dialog", "Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm)"),
            translate("dialog", "Timelines (*.json *.js *.jsonl *.ndjson *.timeline *.xml)"),
            translate("dialog", "Calendars (*.ics *.ical)"),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        dialog.filesSelected.connect(then)
        self._files.open(dialog)

    def profile_to_open(self, then: Callable[[str], None]) -> None:
        dialog = self._files.make(translate("dialog", "Use a profile"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            translate("dialog", "Profiles (*.json *.toml)"),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        self._open(dialog, then)

    def view_to_open(self, then: Callable[[str], None]) -> None:
        dialog = self._files.make(translate("dialog", "Open a shared view"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            translate("dialog", "Shared views (*.frtview)"),
            translate("dialog", "Pictures from frtdesk (*.png *.svg *.pdf)"),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        self._open(dialog, then)

    def file_to_save(self, title: str, suggestion: str, then: Callable[[str], None], *, replace: bool = False) -> None:
        suffix = suggestion.rsplit(".", 1)[-1]
        made = suffix not in DATABASES
        dialog = self._files.make(title, made=made)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replace)
        dialog.setNameFilters([
            translate("dialog", "{suffix} files (*.{small})").format(suffix=suffix.upper(), small=suffix),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(self._files.free_name(suggestion, made=made))
        self._open(dialog, then)

    def _open(self, dialog: QFileDialog, then: Callable[[str], None]) -> None:
        dialog.fileSelected.connect(then)
        self._files.open(dialog)

    def date(self, title: str, then: Callable[[str], None]) -> None:
        self.text(title, translate("dialog", "A day, month, year or range: 2020-06-11, 2020-06, 2019..2021"), "", then)

    def text(self, title: str, label: str, suggestion: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(suggestion)
        dialog.textValueSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.resize(within_screen(dialog, dialog.sizeHint().expandedTo(QSize(420, 0))))
        dialog.open()
