"""Choosing a file: the system's own dialog where it has one, else Qt's, set as the window is.

Both open in the folder that was used last, and propose a name that is not taken.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QToolButton, QTreeView, QWidget

from frtdesk.state.settings import Settings
from frtdesk.ui import file_icons
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.roomy_dialog import within_screen

WISH = QSize(780, 520)
"""Pixels of Qt's dialog at text size 1, where the screen has them."""

TAKEN = 1_000
"""Numbers that are tried for a name which is not taken."""

BUTTONS = {
    "backButton": file_icons.back,
    "forwardButton": file_icons.forward,
    "toParentButton": file_icons.up,
    "newFolderButton": file_icons.new_folder,
    "listModeButton": file_icons.as_list,
    "detailModeButton": file_icons.with_details,
}
"""Qt's names of its buttons."""


class FileDialogs:
    """Makes the dialogs over a window, and keeps the last folder in the settings."""

    def __init__(self, parent: QWidget, settings: Settings, appearance: Appearance) -> None:
        self._parent = parent
        self._settings = settings
        self._appearance = appearance

    def make(self, title: str, *, made: bool = False) -> QFileDialog:
        """A dialog in the last folder, or in that for what a person makes (`made`); not yet open."""
        dialog = QFileDialog(self._parent, title, str(self.folder(made=made)))
        dialog.fileSelected.connect(lambda path: self._on_files_selected([path]))
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def open(self, dialog: QFileDialog) -> None:
        """Show it. Qt's own has its parts only now, the system's has none."""
        dialog.open()
        if dialog.findChild(QTreeView) is not None:
            self._dress(dialog)

    def folder(self, *, made: bool = False) -> Path:
        """Where a file was opened or saved last, if that is still there; else where documents are. `made`: for what a
        person makes she may have chosen a folder, which goes before these while it is there."""
        chosen = Path(str(self._settings["export_folder"]))
        if made and self._settings["export_folder"] and chosen.is_dir():
            return chosen
        kept = Path(str(self._settings["folder"]))
        if self._settings["folder"] and kept.is_dir():
            return kept
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def free_name(self, suggestion: str, *, made: bool = False) -> str:
        """The suggestion, or with a number where a file in that folder has it: "chart-2.png", and
        "week-2.frtlesson.json" of an ending that has two parts."""
        stem, suffix = _parted(suggestion)
        names = (f"{stem}-{number}{suffix}" for number in range(2, TAKEN))
        folder = self.folder(made=made)
        if not (folder / suggestion).exists():
            return suggestion
        return next((name for name in names if not (folder / name).exists()), suggestion)

    def _on_files_selected(self, paths: list[str]) -> None:
        if paths:
            self._settings["folder"] = str(Path(paths[0]).parent)

    def _dress(self, dialog: QFileDialog) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        for name, draw in BUTTONS.items():
            button = dialog.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(file_icons.drawn(theme, draw))
                button.setIconSize(QSize(px(16), px(16)))
        icons = file_icons.FileIcons(theme)
        dialog.setIconProvider(icons)
        dialog.destroyed.connect(lambda _gone=None, kept=icons: None)  # Qt does not own it
        dialog.resize(within_screen(dialog, QSize(px(WISH.width()), px(WISH.height()))))
        parts = dialog.findChild(QSplitter)
        if parts is not None:
            side = min(px(150), dialog.width() // 4)
            parts.setSizes([side, dialog.width() - side])
        self._share_columns(dialog)

    def _share_columns(self, dialog: QFileDialog) -> None:
        """Names get the room that size, kind and date leave."""
        tree = dialog.findChild(QTreeView, "treeView")
        if tree is None:
            return
        header, metrics = tree.header(), QFontMetrics(tree.font())
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, widest in ((1, "999.99 MiB"), (3, "2026-12-31 23:59:59")):
            header.resizeSection(column, metrics.horizontalAdvance(widest) + self._appearance.px(20))
        header.setSectionHidden(2, True)  # the name says the kind
        header.setSectionHidden(1, dialog.width() < self._appearance.px(WISH.width() * 0.8))


def _parted(name: str) -> tuple[str, str]:
    """The name of a file, and its ending of one or two parts."""
    found = re.fullmatch(r"(.+?)((?:\.[A-Za-z]\w*){1,2})", name)
    return (found[1], found[2]) if found else (name, "")
