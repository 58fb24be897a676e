"""The sheet of keys on its way to a file or a printer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from frtdesk.app.written import tell_written
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.draw.key_lines import SheetSection
from frtdesk.draw.key_sheet import write_key_sheet
from frtdesk.state.ask import Ask
from frtdesk.state.notice import Notice
from frtdesk.state.workspace import Workspace


class KeySheets:
    """Fills `ui.keys.sheet.Paper`."""

    def __init__(self, workspace: Workspace, ask: Ask) -> None:
        self._workspace = workspace
        self._ask = ask

    def save(self, sections: Sequence[SheetSection]) -> None:
        """Ask where, and write a PDF."""

        def write(path: str) -> None:
            tell_written(self._workspace, path, lambda: write_key_sheet(path, sections))

        title = translate("keys", "Save the keys as PDF")
        self._ask.file_to_save(title, translate("keys", "frtdesk-keys.pdf"), write, replace=True)

    def print(self, sections: Sequence[SheetSection], parent: QWidget) -> None:
        """Ask for a printer, and print."""
        from frtdesk.ui.keys.printing import print_keys

        try:
            print_keys(parent, sections, self._tell)
        except FrtError as error:
            self._tell(error)

    def _tell(self, error: FrtError) -> None:
        self._workspace.tell(Notice(error.message, error.hint))
