"""One file in the window of an import: what it holds, how it is to be read, and what that would give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, later
from frtdesk.base.words import translate
from frtdesk.formats.incoming import NotOfFormatError, Wishes
from frtdesk.formats.kept_profiles import KeptProfiles
from frtdesk.formats.survey import Head, Survey, read_head, survey
from frtdesk.model.event_words import one_line
from frtdesk.state.archive import Jobs
from frtdesk.ui.importing.form import ImportForm
from frtdesk.ui.importing.lines import PreviewLines
from frtdesk.ui.importing.taken import bounded
from frtdesk.ui.importing.words import survey_words

HEAD, SURVEY = "import head", "import survey"

PAUSE = 0.15
"""Seconds after a choice before the file is read anew: a wheel turned over a choice asks once."""


class FileReading:
    """Reads the file again whenever something else is chosen in the form. `told`: called when more or less is known of
    it; `head`: None for what needs no mapping; `problem`: why it cannot be read, in a sentence."""

    def __init__(
        self,
        form: ImportForm,
        profiles: KeptProfiles,
        jobs: Jobs,
        unforeseen: Callable[[BaseException], None],
        told: Callable[[], None],
    ) -> None:
        self._form, self._known, self._jobs = form, profiles, jobs
        self._unforeseen, self._told = unforeseen, told
        self.path, self.format = Path(), ""
        self.head: Head | None = None
        self.survey: Survey | None = None
        self.problem = ""
        self._wishes = Wishes()
        self._remembered = self._still = False
        form.columns.changed.connect(self._read)
        form.kind.currentIndexChanged.connect(self._read)
        form.shelf.toggled.connect(self._read)
        form.recent.toggled.connect(self._read)
        form.format.currentIndexChanged.connect(self._on_format)
        form.encoding.currentIndexChanged.connect(self._on_encoding)
        form.headless.toggled.connect(self._on_headless)
        form.sheet.currentIndexChanged.connect(self._on_sheet)

    def begin(self, path: Path, format_name: str) -> None:
        """Find out about this file from now on."""
        self.path, self.format = path, format_name
        self._wishes, self.head, self.survey = Wishes(), None, None
        self.problem, self._remembered, self._still = "", False, False
        form = self._form
        with QSignalBlocker(form.sheet), QSignalBlocker(form.format):
            form.show_sheets(())
            form.format.setCurrentIndex(max(form.format.findData(format_name), 0))
        self._show_choices()
        form.lines.show_lines(PreviewLines(()))
        form.notes.setText("")
        form.say(translate("import", "Reading the file…"))
        self._told()
        self._read_head()

    def stop(self) -> None:
        """Find out no more: it is being taken in, or not wanted."""
        self._still = True
        for job in (HEAD, SURVEY):
            self._jobs.cancel(job)

    @property
    def ready(self) -> bool:
        """Whether it can be taken in as it is to be read now."""
        return self.survey is not None and self.survey.events > 0 and not self.survey.open_columns

    @property
    def wishes(self) -> Wishes:
        """How the file is to be read, as chosen now."""
        if self.head is None:
            return replace(self._wishes, columns={}, sheet="")
        columns, form = self._form.columns, self._form
        sheet = str(form.sheet.currentData() or "") if len(self.head.sheets) > 1 else ""
        return Wishes(
            {} if self.head.fixed else columns.columns,
            columns.chosen_orders,
            form.shelf.isChecked(),
            form.kind.currentData(),
            sheet,
            False if form.headless.isChecked() else self._wishes.header or None,
            form.recent.isChecked(),
            self._wishes.encoding,
        )

    def use(self, wishes: Wishes | None) -> None:
        """Read the file as a profile says, or as its columns are called."""
        self._remembered = False
        self._wishes = wishes if wishes is not None else replace(self._plain(), sheet=self.wishes.sheet)
        self._show_choices()
        if wishes is None and self.head is not None:
            self._show_columns(self.head)
            self._read()
        else:
            self._read_head()

    def remember(self) -> None:
        """Keep what was chosen, for the next table with these columns."""
        if self.head is not None and self.head.named:
            self._known.remember(_names(self.head), replace(self.wishes, encoding=""))

    # ------------------------------------------------------------------ inner matters

    def _read_head(self) -> None:
        self._jobs.start(HEAD, read_head(self.path, self._wishes, self.format), self._take_head, self.fail)

    def _take_head(self, head: Head | None) -> None:
        self.head = head
        if head is not None:
            self._recall(head)
            with QSignalBlocker(self._form.sheet), QSignalBlocker(self._form.headless):
                self._form.show_sheets(head.sheets, head.sheet)
                self._form.headless.setChecked(not head.named)
            self._show_columns(head)
        self._read()

    def fail(self, error: BaseException) -> None:
        """Say why the file cannot be read, or was not taken in."""
        if not isinstance(error, FrtError):
            self._unforeseen(error)
            return
        self.survey, self.problem, self._still = None, error.message, False
        self._form.say(error.message)
        self._form.notes.setText(_other_format() if isinstance(error, NotOfFormatError) else error.hint)
        self._told()

    def _recall(self, head: Head) -> None:
        """Choose what was chosen for the last table with these columns, if nothing else was chosen for this one."""
        if self._wishes != self._plain() or not head.named:
            return
        last = self._known.last_for(_names(head))
        if last is not None:
            plain = self._plain()
            self._wishes = replace(last, sheet=plain.sheet, encoding=plain.encoding)
            self._remembered = True
            self._show_choices()

    def _show_choices(self) -> None:
        form = self._form
        with (
            QSignalBlocker(form.kind),
            QSignalBlocker(form.shelf),
            QSignalBlocker(form.recent),
            QSignalBlocker(form.encoding),
        ):
            form.show_encoding(self._wishes.encoding, asked=self._may_be_of_any_encoding())
            form.recent.setChecked(self._wishes.recent)
            form.kind.setCurrentIndex(form.kind.findData(self._wishes.kind))
            form.shelf.setChecked(self._wishes.to_shelf)

    def _show_columns(self, head: Head) -> None:
        chosen = head.guessed if head.fixed else self._wishes.columns or head.guessed
        self._form.columns.show_columns(head.columns, chosen, fixed=head.fixed)
        self._form.columns.choose_orders(self._wishes.orders)

    def _on_format(self) -> None:
        """It is another kind of file than it seemed, with no columns that are known yet."""
        self.format, self._wishes, self._remembered = str(self._form.format.currentData() or ""), self._plain(), False
        self._show_choices()
        self.head, self.survey, self.problem, self._still = None, None, "", False
        self._form.lines.show_lines(PreviewLines(()))
        self._form.notes.setText("")
        self._form.say(translate("import", "Reading the file…"))
        self._told()
        self._read_head()

    def _on_encoding(self) -> None:
        """Its texts are others now, and so may be the names of its columns."""
        chosen, now = str(self._form.encoding.currentData() or ""), self.wishes
        self._wishes, self._remembered = replace(now, columns={}, orders={}, encoding=chosen), False
        self.problem, self._still = "", False
        self._read_head()

    def _plain(self) -> Wishes:
        """What says only which text it is that is read."""
        return Wishes(sheet=self._wishes.sheet, encoding=self._wishes.encoding)

    def _may_be_of_any_encoding(self) -> bool:
        kind = self.format or self.path.suffix.removeprefix(".").casefold()
        return kind not in ("xlsx", "xlsm", "xml", "timeline")

    def _on_headless(self, headless: bool) -> None:
        """The columns have other names now, or none."""
        now = self.wishes
        self._wishes, self._remembered = replace(now, columns={}, orders={}, header=not headless), False
        self._read_head()

    def _on_sheet(self) -> None:
        self._wishes, self._remembered = Wishes(sheet=str(self._form.sheet.currentData() or "")), False
        self._read_head()

    def _read(self) -> None:
        """Find out what the file would give, as it is to be read now."""
        if self._still:
            return
        self.survey, self.problem, wishes = None, "", self.wishes
        self._told()
        columns = self._form.columns.columns if self.head is not None else {}
        if self.head is not None and not self.head.fixed and "title" not in columns:
            self._jobs.cancel(SURVEY)
            self._form.lines.show_lines(PreviewLines(()))
            self.problem = translate("import", "Choose the column that holds the title.")
            self._form.say(self.problem)
            self._told()
            return
        work = survey(self.path, wishes, columns, self.format)
        self._jobs.start(SURVEY, later(work, PAUSE), self._take_survey, self.fail, self._tell_reading)

    def _tell_reading(self, step: Progress) -> None:
        if step.done:
            self._form.say(translate("import", "Reading the file: {text}").format(text=step.text))

    def _take_survey(self, found: Survey) -> None:
        self.survey, form = found, self._form
        form.columns.ask_orders(found.orders)
        form.lines.show_lines(PreviewLines(found.examples, frozenset(found.open_columns)))
        form.notes.setText(bounded(self._remarks(found)))
        said = survey_words(found)
        if found.open_columns:
            names = ", ".join(translate("import", "“{name}”").format(name=name) for name in found.open_columns)
            said = translate("import", "Say whether the day or the month comes first in {names}.")
            said = said.format(names=one_line(names, 300))
        self.problem = "" if self.ready else said
        form.say(said)
        self._told()

    def _remarks(self, found: Survey) -> list[str]:
        """What is said of the file. What a remark tells of the command line is asked here."""
        said = [text for text in found.remarks if "--dates" not in text]
        if found.problem:
            said.insert(0, _other_format())
        if self._remembered:
            said.insert(0, translate("import", "Read as the last table with these columns was."))
        return said


def _other_format() -> str:
    """What a person can do about a file that is not what it seems."""
    return translate("import", "Nothing was changed. If it is another kind of file, choose its format above.")


def _names(head: Head) -> list[str]:
    return [column.name for column in head.columns]
