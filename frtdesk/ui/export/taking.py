"""What becomes of the choices of an export: a file, an image on the clipboard, a page on paper; and what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QImage

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.export_wish import SETTING, ExportWish
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.export import work
from frtdesk.ui.export.choices import bytes_words
from frtdesk.ui.export.exports import Exports
from frtdesk.ui.export.printing import choose_printer, printing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from frtdesk.ui.export.dialog import ExportDialog

JOB = "export"


class Taking:
    """Part of an export dialog. One thing at a time is made, in a job that can be stopped."""

    def __init__(
        self,
        dialog: ExportDialog,
        exports: Exports,
        workspace: Workspace,
        settings: Settings,
        jobs: Jobs,
        unforeseen: Callable[[BaseException], None],
    ) -> None:
        self._dialog, self._form, self._foot = dialog, dialog.form, dialog.foot
        self._exports, self._workspace, self._settings = exports, workspace, settings
        self._jobs, self._unforeseen = jobs, unforeseen

    def proposed(self, wish: ExportWish) -> str:
        """A name for the file, in the folder for what is made, or else in that of the last one."""
        name = f"{self._exports.proposed_file(wish.title)}.{self._form.chosen.suffixes[0]}"
        folders = str(self._settings["export_folder"]), str(self._settings[SETTING].get("folder", ""))
        folder = next((folder for folder in folders if folder and Path(folder).is_dir()), "")
        return str(Path(folder) / name) if folder else name

    def write(self, path: str, wish: ExportWish) -> None:
        """Write a file; the dialog closes when it is there."""
        with self.telling():
            file = Path(path) if Path(path).suffix else Path(f"{path}.{self._form.chosen.suffixes[0]}")
            format = self._exports.format_of(str(file), wish.format)
            self._settings[SETTING] = {**self._settings[SETTING], "folder": str(file.absolute().parent)}
            order = self._exports.order(wish)

            def written(size: int) -> None:
                self._foot.work(False)
                self._dialog.accept()
                words = translate("desk", "Wrote {path}.").format(path=file)
                self._workspace.tell(Notice(words, f"{format.title}, {bytes_words(size)}.", wrong=False))

            self._foot.work(True)
            self._jobs.start(JOB, work.writing(str(file), order, format), written, self._failed, self._foot.progress)

    def copy(self) -> None:
        """Put the page on the clipboard."""
        with self.telling():
            order = self._exports.order(self._form.wish())

            def copied(image: QImage) -> None:
                self._foot.work(False)
                QGuiApplication.clipboard().setImage(image)
                size = translate("export", "{wide} × {high} px").format(wide=image.width(), high=image.height())
                self._foot.say(translate("export", "The picture is on the clipboard, {size}.").format(size=size))

            self._foot.work(True)
            self._jobs.start(JOB, work.imaging(order), copied, self._failed, self._foot.progress)

    def print(self) -> None:
        """Ask for a printer, and print the page."""
        with self.telling():
            order = self._exports.order(self._form.wish())

            def printed(_nothing: None) -> None:
                self._foot.work(False)
                self._foot.say(translate("export", "The page is on its way to the printer."))

            def chosen(printer: QPrinter) -> None:
                self._foot.work(True)
                self._jobs.start(JOB, printing(order, printer), printed, self._failed, self._foot.progress)

            choose_printer(self._dialog, order.picture, chosen)

    def stop(self) -> None:
        """Give up what is being made, and say so."""
        self.give_up()
        self._foot.say(translate("export", "Cancelled; nothing was written."))

    def give_up(self) -> None:
        self._jobs.cancel(JOB)
        self._foot.work(False)

    @contextmanager
    def telling(self) -> Generator[None]:
        """What a person can mend is said at the foot of the dialog."""
        self._foot.say("")
        try:
            yield
        except FrtError as error:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self._foot.work(False)
        if isinstance(error, FrtError):
            self._foot.say(f"{error.message} {error.hint}", wrong=True)
        else:
            self._unforeseen(error)
