"""The window of an import: what files hold and how they are to be read, then what became of each of their rows.

A table with names of its own is mapped here; every other file shows at once what would be read. Nothing is changed
before Import is pressed, and Undo takes all of it back. Several files are shown one after the other, or taken in at one
go as far as nothing has to be asked, and have one report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.kept_profiles import KeptProfiles
from frtdesk.model.event_words import one_line
from frtdesk.model.incoming import ImportReport
from frtdesk.state.archive import Jobs
from frtdesk.state.ask import Ask
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.importing.file_reading import FileReading
from frtdesk.ui.importing.form import ImportForm
from frtdesk.ui.importing.lines import ReportLines
from frtdesk.ui.importing.profile_menu import ProfileMenu, written
from frtdesk.ui.importing.taken import Taken, bounded, counts_words, notes_words, report_text, rows_of, total
from frtdesk.ui.importing.work import Importing
from frtdesk.ui.roomy_dialog import RoomyDialog


class ImportDialog(RoomyDialog):
    """`begin` shows files in it. While one is taken in, Cancel leaves the database as it was before that file.
    `report`: of all files, when there is none left."""

    def __init__(
        self,
        importing: Importing,
        profiles: KeptProfiles,
        jobs: Jobs,
        ask: Ask,
        appearance: Appearance,
        unforeseen: Callable[[BaseException], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=104, lines=36)
        self._importing, self._ask = importing, ask
        self._name, self._format = "", ""
        self._waiting: list[Path] = []
        self._taken: list[Taken] = []
        self._at_one_go = self._working = False
        self.report: ImportReport | None = None
        self.setWindowTitle(translate("import", "Import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        form = self.form = ImportForm(appearance)
        self.reading = FileReading(form, profiles, jobs, unforeseen, self._on_told)
        self.profiles = ProfileMenu(profiles, ask, lambda: self.wishes, self.reading.use, form.notes.setText)
        form.lay_out(self.column(10))
        self.put_buttons(
            [self.profiles.button, form.undo, form.save_report, form.copy_report],
            [form.cancel, form.leave_out, form.go_all, form.go],
        )
        form.save_report.clicked.connect(self._on_save_report)
        form.copy_report.clicked.connect(self._on_copy_report)
        form.undo.clicked.connect(self._on_undo)
        form.cancel.clicked.connect(self.reject)
        form.leave_out.clicked.connect(self._leave_out)
        form.go_all.clicked.connect(self._take_all_in)
        form.go.clicked.connect(self._take_in)
        appearance.changed.connect(form.size)

    @property
    def wishes(self) -> Wishes:
        """How the file is to be read, as chosen now."""
        return self.reading.wishes

    # ------------------------------------------------------------------ files

    def begin(self, paths: Sequence[Path], format_name: str = "", name: str = "") -> None:
        """Show what files hold. `name`: what one is called that has no name which a person gave it."""
        self._format, self._waiting, self._taken = format_name, list(paths), []
        self._at_one_go, self.report = False, None
        self._importing.begin()
        self._next_file(name)

    def _next_file(self, name: str = "") -> None:
        path, form = self._waiting[0], self.form
        self._name, self._working = name or path.name, False
        form.title.say(self._title())
        said = translate("import", "Into {name}. Nothing is changed before you press Import.")
        form.into.setText(said.format(name=one_line(self._importing.into, 200)))
        form.bar.hide()
        self.profiles.suggestion = Path(self._name).stem
        form.lines.setFocus()  # Enter imports, whichever button was pressed last
        self.reading.begin(path, self._format)

    def _title(self) -> str:
        name, files = one_line(self._name, 200), len(self._taken) + len(self._waiting)
        if files == 1:
            return name
        said = translate("import", "{name} – file {number} of {files}")
        return said.format(name=name, number=len(self._taken) + 1, files=files)

    def _on_told(self) -> None:
        """More or less is known of the file: what can be done with it follows."""
        if self.reading.problem:
            self._working = False
            self.form.bar.hide()
        self._arrange()
        if self._at_one_go and self.reading.ready:
            self._take_in()
        elif self._at_one_go and self.reading.problem and self.reading.head is None:
            self._leave_out()  # no choice of hers would make it readable
        elif self.reading.problem:
            self._at_one_go = False

    # ------------------------------------------------------------------ taking in

    def _take_all_in(self) -> None:
        self._at_one_go = True
        self._take_in()

    def _take_in(self) -> None:
        self._working = True
        found, form = self.reading.survey, self.form
        self.reading.stop()
        self.reading.remember()
        form.bar.setRange(0, max(found.events if found else 0, 1))
        form.bar.setValue(0)
        form.bar.show()
        form.say(translate("import", "Taking in…"))
        self._arrange()
        self._importing.take_in(
            self.reading.path, self.wishes, self.reading.format, self._taken_in, self.reading.fail, self._tell_progress
        )

    def _tell_progress(self, step: Progress) -> None:
        self.form.bar.setValue(min(step.done, self.form.bar.maximum()))
        if step.text:
            self.form.say(translate("import", "Taking in: {text}").format(text=step.text))

    def _taken_in(self, report: ImportReport) -> None:
        self._working = False
        self._go_on(Taken(self._name, report))

    def _leave_out(self) -> None:
        self._go_on(Taken(self._name, problem=self.reading.problem or translate("import", "Left out.")))

    def _go_on(self, taken: Taken) -> None:
        self._taken.append(taken)
        del self._waiting[0]
        if self._waiting:
            self._next_file()
        else:
            self._show_report()

    # ------------------------------------------------------------------ the report

    def _show_report(self) -> None:
        self.reading.stop()
        taken, form = self._taken, self.form
        self.report = total(taken)
        form.bar.hide()
        lines = ReportLines(rows_of(taken), len(taken) > 1)
        form.lines.show_lines(lines)
        if len(taken) > 1:
            form.title.say(translate("import", "%n file|%n files", len(taken)))
        form.into.setText(translate("import", "Into {name}.").format(name=one_line(self._importing.into, 200)))
        form.notes.setText(bounded(notes_words(taken)))
        form.undo.setEnabled(self.report.revision is not None)
        form.say(counts_words(taken))
        self._arrange()
        form.lines.setVisible(len(lines) > 0)
        form.cancel.setFocus()

    def _on_undo(self) -> None:
        if self._importing.can_undo:
            self._importing.undo()
            self.form.say(translate("import", "The import was taken back."))
        else:
            self.form.say(translate("import", "Something else was done since. Undo that first, in the window."))
        self.form.undo.setEnabled(False)

    def _on_save_report(self) -> None:
        text = report_text(self._taken)
        self._ask.file_to_save(
            translate("import", "Save the report"),
            f"{Path(self._taken[0].name).stem or 'import'}-report.txt",
            lambda path: self.form.notes.setText(written(path, text)),
            replace=True,
        )

    def _on_copy_report(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._taken))
        self.form.notes.setText(translate("import", "The report is on the clipboard."))

    # ------------------------------------------------------------------ inner matters

    def _arrange(self) -> None:
        mapped, reported = self.reading.head is not None, self.report is not None
        fixed = self.reading.head is not None and self.reading.head.fixed
        self.form.arrange(
            mapped=mapped, fixed=fixed, working=self._working, reported=reported, files=len(self._waiting)
        )
        self.form.go.setEnabled(self.reading.ready)
        self.form.go_all.setEnabled(self.reading.ready)
        self.profiles.button.setVisible(mapped and not fixed and not reported and not self._working)
        if not reported:
            self.form.lines.show()

    def reject(self) -> None:
        """Close; what is being taken in is stopped, and nothing of it stays. Where others were taken in before, what
        became of them is shown first."""
        self._importing.cancel()
        self._working = self._at_one_go = False
        if self.report is None and any(one.report is not None for one in self._taken):
            self._taken += [Taken(path.name, problem=translate("import", "Left out.")) for path in self._waiting]
            self._waiting = []
            self._show_report()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.reading.stop()
        self._working = False
        super().done(result)
