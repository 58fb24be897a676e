"""The window "Settings": every setting that is declared, by group, to be searched, changed, reset and handed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.names import folded
from frtdesk.state.setting import GROUPS, SETTINGS, Setting
from frtdesk.state.settings import Settings
from frtdesk.state.settings_transfer import SUFFIX, exported, read_exported, read_text, sentences, take_in
from frtdesk.ui.announce import announce
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.file_dialog import FileDialogs
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.roomy_dialog import RoomyDialog
from frtdesk.ui.settings.group import SettingGroup
from frtdesk.ui.settings.row import SettingRow
from frtdesk.ui.widgets.tall_enough import TallEnough

FEW_LINES = 7
"""Lines of text for which the list of settings has room at least, before the window itself scrolls."""


@dataclass(frozen=True)
class SettingsUndo:
    """What was said last, and the values from before that."""

    said: str
    before: dict[str, Any]


class SettingsWindow(RoomyDialog):
    """What is changed applies at once. What is reset or taken in can be undone until something else is changed."""

    def __init__(self, settings: Settings, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent, letters=94, lines=36)
        self._settings, self._appearance = settings, appearance
        self._files = FileDialogs(self, settings, appearance)
        self._before: dict[str, Any] = {}
        self._ours = False
        self.setWindowTitle(translate("settings", "Settings"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("settings", "Search settings"))
        self.search.setAccessibleName(translate("settings", "Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_search)
        self.none = sentence()
        self.none.hide()
        self.groups = self._make_groups()
        self.rows = {row.setting.key: row for group in self.groups for row in group.rows}
        self.said = sentence()
        self.undo = button(translate("settings", "Undo"), self._undo)
        self._lay_out()
        self._tell("")
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._seek)
        settings.changed.connect(self._on_setting_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _make_groups(self) -> tuple[SettingGroup, ...]:
        made: list[SettingGroup] = []
        for code, title in GROUPS.items():
            declared = [one for one in SETTINGS.values() if one.place == code and (one.shown or one.help)]
            rows = [SettingRow(one, self._settings, self._appearance, self._files, self._reset_one) for one in declared]
            if rows:
                words = translate("settings", title)
                made.append(SettingGroup(words, rows, self._settings, self._appearance, self.reset))
        return tuple(made)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 12, 12)
        self._list.addWidget(self.none)
        self.applies = sentence()
        self.applies.setText(translate("settings", "What you change applies at once, unless it says otherwise."))
        self._list.addWidget(self.applies)
        for group in self.groups:
            self._list.addWidget(group)
        self._list.addStretch(1)
        self._area = TallEnough(inside)
        column = self.column(10)
        column.addWidget(self.search)
        column.addWidget(self._area, 1)
        told = QHBoxLayout()
        told.addWidget(self.said, 1)
        told.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(told)
        self.all = button(translate("settings", "Reset all"), self._reset_all)
        take = button(translate("settings", "Import…"), self._ask_for_file)
        take.setToolTip(translate("settings", "Take in the settings in a file that was exported elsewhere."))
        give = button(translate("settings", "Export…"), self._ask_where)
        give.setToolTip(
            translate(
                "settings", "Write the settings into a file. Your name, folders and what is remembered stay here."
            )
        )
        self.put_buttons([self.all, take, give], [button(translate("settings", "Close"), self.reject)])

    # ------------------------------------------------------------------ changing

    def reset(self, settings: Sequence[Setting]) -> None:
        """Give these their usual values, and offer the way back."""
        count = sum(self._settings.is_changed(setting.key) for setting in settings)
        said = translate(
            "settings", "%n setting has its usual value again.|%n settings have their usual values again.", count
        )
        if settings and not settings[0].shown:
            said = translate("settings", "Forgotten.")
        with_focus = self.focusWidget()
        self._ours = True
        before = self._settings.reset([setting.key for setting in settings])
        self._ours = False
        self._tell(said, before)
        if with_focus is not None and not with_focus.isVisible():
            self.undo.setFocus()

    def _reset_one(self, setting: Setting) -> None:
        self.reset([setting])

    def _reset_all(self) -> None:
        """What is remembered is no setting, and stays."""
        self.reset([setting for setting in SETTINGS.values() if setting.shown])

    def _undo(self) -> None:
        before, self._before = self._before, {}
        if before:
            self._ours = True
            self._settings.put_back(before)
            self._ours = False
            self._settings.save()
            self._tell(translate("settings", "All is as it was before."))
            self.search.setFocus()

    # ------------------------------------------------------------------ files

    def _ask_where(self) -> None:
        dialog = self._files.make(translate("settings", "Export settings"), made=True)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([translate("settings", "Settings (*{suffix})").format(suffix=SUFFIX)])
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(self._files.free_name(f"frtdesk{SUFFIX}", made=True))
        dialog.fileSelected.connect(self.export_to)
        self._files.open(dialog)

    def _ask_for_file(self) -> None:
        dialog = self._files.make(translate("settings", "Import settings"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([
            translate("settings", "Settings (*{suffix})").format(suffix=SUFFIX),
            translate("dialog", "All files (*)"),
        ])  # fmt: skip
        dialog.fileSelected.connect(self.import_from)
        self._files.open(dialog)

    def export_to(self, path: str) -> None:
        """Write the settings that travel into a file."""
        try:
            replace_file(Path(path), [exported(self._settings).encode("utf-8", "replace")])
        except FrtError as error:
            self._tell(f"{error.message} {error.hint}".strip())
            return
        kept = translate("settings", "Your name, folders and what is remembered stay here.")
        self._tell(translate("settings", "Wrote {path}.").format(path=path) + " " + kept)

    def import_from(self, path: str) -> None:
        """Take in what a file holds; what is wrong with it is said."""
        try:
            values = read_exported(read_text(Path(path)))
        except FrtError as error:
            self._tell(f"{error.message} {error.hint}".strip())
            return
        self._ours = True
        taken = take_in(self._settings, values)
        self._ours = False
        self._settings.save()
        self._tell("\n".join(sentences(taken)), dict(taken.before))

    # ------------------------------------------------------------------ showing

    def _tell(self, words: str, before: dict[str, Any] | None = None) -> None:
        self._before = before or {}
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.undo.setVisible(bool(self._before))
        if words:
            announce(self, words)

    @property
    def offered(self) -> SettingsUndo:
        """What it says at its foot, to be said again where the window is made anew."""
        return SettingsUndo(self.said.text(), self._before)

    def offer(self, undo: SettingsUndo) -> None:
        """Say that again, and offer the way back."""
        self._tell(undo.said, undo.before)

    def _seek(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_search(self, typed: str) -> None:
        words = folded(typed)
        found = sum(group.show_about(words) for group in self.groups)
        self.none.setVisible(not found)
        self.applies.setVisible(bool(found))
        self.none.setText(translate("settings", "No setting is about “{words}”.").format(words=typed.strip()[:60]))
        self._area.verticalScrollBar().setValue(0)

    def _on_setting_changed(self, key: str) -> None:
        row = self.rows.get(key)
        if row is None:
            return
        row.refresh()
        for group in self.groups:
            group.refresh()
        self.all.setEnabled(any(one.shown and self._settings.is_changed(one.key) for one in SETTINGS.values()))
        if not self._ours and row.setting.shown and self._before:
            self._tell("")

    def _on_appearance_changed(self) -> None:
        self._list.setSpacing(self._appearance.px(18))
        self._area.setMinimumHeight(self.fontMetrics().lineSpacing() * FEW_LINES)

    # ------------------------------------------------------------------ Qt events

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.search.clear()
            self._tell("")
            for row in self.rows.values():
                row.refresh()
            for group in self.groups:
                group.refresh()
            self.all.setEnabled(any(one.shown and self._settings.is_changed(one.key) for one in SETTINGS.values()))
            self.search.setFocus()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes one step back: out of the search first."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # no button is meant
        else:
            super().keyPressEvent(event)
