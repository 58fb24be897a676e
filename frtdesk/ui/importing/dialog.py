"""The window of an import: what a file holds and how it is to be read, then what became of each of its rows.

A table with names of its own is mapped here; every other file shows at once what would be read. Nothing is changed
before Import is pressed, and Undo takes all of it back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, later
from frtdesk.base.words import translate
from frtdesk.formats.import_profile import profile_text, read_profile
from frtdesk.formats.import_report import report_counts, report_notes, report_rows
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.replace_file import replace_file
from frtdesk.formats.survey import Head, Survey, read_head, survey
from frtdesk.model.event_words import one_line
from frtdesk.model.incoming import ImportReport
from frtdesk.state.archive import Jobs
from frtdesk.state.ask import Ask
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.importing.form import ImportForm
from frtdesk.ui.importing.lines import PreviewLines, report_lines
from frtdesk.ui.importing.words import survey_words
from frtdesk.ui.importing.work import Importing
from frtdesk.ui.roomy_dialog import RoomyDialog

HEAD, SURVEY = "import head", "import survey"

PAUSE = 0.15
"""Seconds after a choice before the file is read anew: a wheel turned over a choice asks once."""

MOST_NOTES = 8
"""Sentences about a file that are shown; all of them stand in the saved report."""


class ImportDialog(RoomyDialog):
    """`begin` shows a file in it. While one is taken in, Cancel leaves the database as it was."""

    def __init__(
        self,
        importing: Importing,
        jobs: Jobs,
        ask: Ask,
        appearance: Appearance,
        unforeseen: Callable[[BaseException], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=104, lines=36)
        self._importing, self._jobs, self._ask, self._unforeseen = importing, jobs, ask, unforeseen
        self._path, self._format, self._name = Path(), "", ""
        self._wishes = Wishes()
        self._head: Head | None = None
        self._survey: Survey | None = None
        self._working = False
        self.report: ImportReport | None = None
        self.setWindowTitle(translate("import", "Import"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        form = self.form = ImportForm(appearance)
        form.lay_out(self.column(10))
        self.put_buttons([form.use_profile, form.save_profile, form.undo, form.save_report], [form.cancel, form.go])
        form.columns.changed.connect(self._read_again)
        form.kind.currentIndexChanged.connect(self._read_again)
        form.shelf.toggled.connect(self._read_again)
        form.sheet.currentIndexChanged.connect(self._on_sheet)
        form.use_profile.clicked.connect(lambda: ask.profile_to_open(self._use_profile))
        form.save_profile.clicked.connect(self._on_save_profile)
        form.save_report.clicked.connect(self._on_save_report)
        form.undo.clicked.connect(self._on_undo)
        form.cancel.clicked.connect(self.reject)
        form.go.clicked.connect(self._take_in)
        appearance.changed.connect(form.size)

    # ------------------------------------------------------------------ a file

    def begin(self, path: Path, format_name: str = "", name: str = "") -> None:
        """Show what a file holds. `name`: what it is called where it has no name that a person gave it."""
        self._path, self._format, self._name = path, format_name, name or path.name
        self._wishes, self._head, self._survey, self.report = Wishes(), None, None, None
        self._working = False
        form = self.form
        form.title.say(one_line(self._name, 200))
        form.into.setText(
            translate("import", "Into {name}. Nothing is changed before you press Import.").format(
                name=one_line(self._importing.into, 200)
            )
        )
        with QSignalBlocker(form.kind), QSignalBlocker(form.shelf), QSignalBlocker(form.sheet):
            form.kind.setCurrentIndex(form.kind.findData("other"))
            form.shelf.setChecked(False)
            form.show_sheets(())
        form.lines.show_lines(PreviewLines(()))
        form.notes.setText("")
        self._say(translate("import", "Reading the file…"))
        form.bar.hide()
        form.go.setEnabled(False)
        self._arrange()
        self._read_head()

    def _read_head(self) -> None:
        self._jobs.start(HEAD, read_head(self._path, self._wishes, self._format), self._take_head, self._failed)

    def _take_head(self, head: Head | None) -> None:
        self._head = head
        form = self.form
        if head is not None:
            with QSignalBlocker(form.sheet):
                form.show_sheets(head.sheets)
            form.columns.show_columns(head.columns, self._wishes.columns or head.guessed)
            form.columns.choose_orders(self._wishes.orders)
        self._arrange()
        self._read_again()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, FrtError):
            self._unforeseen(error)
            return
        self._working = False
        self._say(error.message)
        self.form.notes.setText(error.hint)
        self.form.bar.hide()
        self.form.go.setEnabled(False)
        self._arrange()

    # ------------------------------------------------------------------ the mapping

    @property
    def wishes(self) -> Wishes:
        """How the file is to be read, as chosen now."""
        if self._head is None:
            return replace(self._wishes, columns={}, sheet="")
        columns, form = self.form.columns, self.form
        sheet = str(form.sheet.currentData() or "") if len(self._head.sheets) > 1 else ""
        return Wishes(columns.columns, columns.chosen_orders, form.shelf.isChecked(), form.kind.currentData(), sheet)

    def _on_sheet(self) -> None:
        self._wishes = Wishes(sheet=str(self.form.sheet.currentData() or ""))
        self._read_head()

    def _read_again(self) -> None:
        """Find out what the file would give, as it is to be read now."""
        if self._working or self.report is not None:
            return
        self.form.go.setEnabled(False)
        wishes = self.wishes
        if self._head is not None and "title" not in wishes.columns:
            self._jobs.cancel(SURVEY)
            self._survey = None
            self.form.lines.show_lines(PreviewLines(()))
            self._say(translate("import", "Choose the column that holds the title."))
            return
        work = survey(self._path, wishes, wishes.columns, self._format)
        self._jobs.start(SURVEY, later(work, PAUSE), self._take_survey, self._failed, self._tell_reading)

    def _tell_reading(self, step: Progress) -> None:
        if step.done:
            self._say(translate("import", "Reading the file: {text}").format(text=step.text))

    def _take_survey(self, found: Survey) -> None:
        self._survey, form = found, self.form
        form.columns.ask_orders(found.orders)
        form.lines.show_lines(PreviewLines(found.examples, frozenset(found.open_columns)))
        form.go.setEnabled(bool(found.events) and not found.open_columns)
        form.notes.setText(_bounded([text for text in found.remarks if not self._is_asked(text)]))
        if found.open_columns:
            names = ", ".join(translate("import", "“{name}”").format(name=name) for name in found.open_columns)
            said = translate("import", "Say whether the day or the month comes first in {names}.")
            self._say(said.format(names=one_line(names, 300)))
        else:
            self._say(survey_words(found))

    @staticmethod
    def _is_asked(remark: str) -> bool:
        """What a remark tells of the command line is asked here."""
        return "--dates" in remark

    # ------------------------------------------------------------------ profiles

    def _use_profile(self, path: str) -> None:
        try:
            self._wishes = read_profile(Path(path))
        except FrtError as error:
            self._say(error.message)
            return
        form = self.form
        with QSignalBlocker(form.kind), QSignalBlocker(form.shelf):
            form.kind.setCurrentIndex(form.kind.findData(self._wishes.kind))
            form.shelf.setChecked(self._wishes.to_shelf)
        self._read_head()

    def _on_save_profile(self) -> None:
        wishes = self.wishes
        name = f"{Path(self._name).stem or 'profile'}.profile.json"
        self._ask.file_to_save(
            translate("import", "Save as a profile"),
            name,
            lambda path: self._write(path, profile_text(wishes)),
            replace=True,
        )

    def _write(self, path: str, text: str) -> None:
        try:
            replace_file(Path(path), [text.encode("utf-8")])
        except FrtError as error:
            self.form.notes.setText(f"{error.message} {error.hint}")
        else:
            self.form.notes.setText(translate("import", "Wrote {path}.").format(path=path))

    # ------------------------------------------------------------------ taking in

    def _take_in(self) -> None:
        self._working = True
        self._jobs.cancel(SURVEY)
        self.form.bar.setRange(0, max(self._survey.events if self._survey else 0, 1))
        self.form.bar.setValue(0)
        self.form.bar.show()
        self._say(translate("import", "Taking in…"))
        self._arrange()
        self._importing.take_in(
            self._path, self.wishes, self._format, self._taken_in, self._failed, self._tell_progress
        )

    def _tell_progress(self, step: Progress) -> None:
        self.form.bar.setValue(min(step.done, self.form.bar.maximum()))
        if step.text:
            self._say(translate("import", "Taking in: {text}").format(text=step.text))

    def _taken_in(self, report: ImportReport) -> None:
        self._working, self.report = False, report
        form = self.form
        form.bar.hide()
        lines = report_lines(report)
        form.lines.show_lines(lines)
        form.lines.setVisible(len(lines) > 0)
        form.into.setText(translate("import", "Into {name}.").format(name=one_line(self._importing.into, 200)))
        form.notes.setText(_bounded(list(report_notes(report))))
        form.undo.setEnabled(report.revision is not None)
        said = report_counts(report)
        if report.revision is None:
            said = translate("import", "{counts}; nothing was changed").format(counts=said)
        self._say(translate("import", "{counts}.").format(counts=said))
        self._arrange()
        form.cancel.setFocus()

    def _on_undo(self) -> None:
        if self._importing.can_undo:
            self._importing.undo()
            self._say(translate("import", "The import was taken back."))
        else:
            self._say(translate("import", "Something else was done since. Undo that first, in the window."))
        self.form.undo.setEnabled(False)

    def _on_save_report(self) -> None:
        report = self.report
        if report is None:
            return
        rows = [f"{self._name}: {report_counts(report)}.", *report_notes(report), *report_rows(report)]
        text = "".join(f"{one_line(row, 2_000)}\n" for row in rows)
        self._ask.file_to_save(
            translate("import", "Save the report"),
            f"{Path(self._name).stem or 'import'}-report.txt",
            lambda path: self._write(path, text),
            replace=True,
        )

    # ------------------------------------------------------------------ inner matters

    def _arrange(self) -> None:
        report = self.report
        self.form.arrange(
            mapped=self._head is not None,
            working=self._working,
            reported=report is not None,
            saved=report is not None and bool(report.skipped or report.merged),
        )
        if report is None:
            self.form.lines.show()

    def _say(self, sentence: str) -> None:
        self.form.counts.setText(sentence)

    def reject(self) -> None:
        """Close; what is being taken in is stopped, and nothing of it stays."""
        self._importing.cancel()
        super().reject()

    def done(self, result: int) -> None:
        for job in (HEAD, SURVEY):
            self._jobs.cancel(job)
        self._working = False
        super().done(result)


def _bounded(sentences: list[str]) -> str:
    shown = [one_line(sentence, 400) for sentence in sentences[:MOST_NOTES]]
    if len(sentences) > MOST_NOTES:
        shown.append(translate("import", "And %n more remark.|And %n more remarks.", len(sentences) - MOST_NOTES))
    return "\n".join(shown)
