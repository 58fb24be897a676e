"""Imports into the database of a window: what is asked where it cannot be written, the dialog, and one step to undo."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.history import Applied, History
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace

if TYPE_CHECKING:
    from frtdesk.app.archive import StoreArchive
    from frtdesk.formats.incoming import Wishes
    from frtdesk.model.incoming import ImportReport
    from frtdesk.ui.importing.dialog import ImportDialog

JOB = "import"


class WindowImport:
    """Fills ui.importing.work.Importing. `dialog`: makes the window when it is first needed, `save_copy`: what is
    offered where the open database cannot be changed."""

    def __init__(
        self,
        workspace: Workspace,
        history: History,
        jobs: Jobs,
        dialog: Callable[[], ImportDialog],
        save_copy: Callable[[], None],
    ) -> None:
        self._workspace, self._history, self._jobs = workspace, history, jobs
        self._dialog, self._save_copy = dialog, save_copy
        self._steps: list[Applied] = []
        self._pasted: tempfile.TemporaryDirectory[str] | None = None

    def show(self, paths: Sequence[str], name: str = "") -> None:
        """Show what files hold, to be imported; where the open database cannot be changed say so."""
        archive = self._archive
        if archive is None:
            return
        if not archive.writable:
            said = translate("import", "{name} cannot be changed, so nothing can be imported into it. {why}")
            offer = Offer(translate("import", "Save a copy to edit…"), self._save_copy)
            self._workspace.tell(Notice(said.format(name=archive.name, why=archive.read_only_because), offer=offer))
            return
        dialog = self._dialog()
        dialog.begin([Path(path) for path in paths], name=name)
        dialog.open()

    def show_pasted(self, text: str) -> None:
        """Show what the clipboard holds, to be imported."""
        if not text.strip():
            self._workspace.tell(Notice(translate("import", "There is no text on the clipboard.")))
            return
        self._show_bytes(text.encode("utf-8", errors="replace"), _suffix(text))

    def show_copied(self, events: bytes) -> None:
        """Show events that were copied in frtdesk, to be imported."""
        self._show_bytes(events, "json")

    def _show_bytes(self, held: bytes, suffix: str) -> None:
        self.forget_pasted()
        self._pasted = tempfile.TemporaryDirectory(prefix="frtdesk-")
        path = Path(self._pasted.name) / f"clipboard.{suffix}"
        path.write_bytes(held)
        self.show([str(path)], translate("import", "From the clipboard"))

    def forget_pasted(self) -> None:
        """Let go of what was pasted."""
        if self._pasted is not None:
            self._pasted.cleanup()
            self._pasted = None

    # ------------------------------------------------------------------ taking in

    def begin(self) -> None:
        self._steps = []

    @property
    def into(self) -> str:
        archive = self._archive
        return archive.name if archive is not None else ""

    @property
    def _archive(self) -> StoreArchive | None:
        from frtdesk.app.archive import StoreArchive

        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        return archive if isinstance(archive, StoreArchive) else None

    def take_in(
        self,
        path: Path,
        wishes: Wishes,
        format_name: str,
        done: Callable[[ImportReport], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None],
    ) -> None:
        from frtdesk.app.importing import import_title

        archive = self._archive
        if archive is None:
            failed(FrtError(translate("import", "No database is open.")))
            return

        def taken_in(report: ImportReport) -> None:
            if report.revision is not None:
                self._steps.append(self._history.was_done(archive, report.revision, import_title(path)))
            done(report)

        self._jobs.start(JOB, archive.take_in(path, wishes, format_name), taken_in, failed, progress)

    def cancel(self) -> None:
        self._jobs.cancel(JOB)

    @property
    def can_undo(self) -> bool:
        return bool(self._steps) and self._history.is_last(self._steps[-1])

    def undo(self) -> None:
        while self._steps:
            self._history.undo_only(self._steps.pop())


def _suffix(text: str) -> str:
    """What a pasted text is: a calendar, JSON, XML, else a table, whose cells programs part by tabs."""
    begins = text.lstrip("\ufeff \r\n\t")[:20].casefold()
    for start, suffix in (("begin:vcalendar", "ics"), ("{", "json"), ("[", "json"), ("<", "xml")):
        if begins.startswith(start):
            return suffix
    return "tsv" if "\t" in text.partition("\n")[0] else "csv"
