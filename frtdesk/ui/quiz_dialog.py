"""What to ask the class: of which events, which kinds of question, how many, how hard; to be shown or printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from secrets import randbelow

from PySide6.QtCore import QRegularExpression, QSignalBlocker
from PySide6.QtGui import QRegularExpressionValidator, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.event import Event
from frtdesk.model.event_words import one_line
from frtdesk.model.filter import Everything
from frtdesk.model.lesson import Lesson
from frtdesk.model.quiz import LARGEST_SEED, QUESTION_KINDS, TEAMS, Quiz, QuizWish
from frtdesk.model.quiz_words import LEVELS, level_words, shortfall
from frtdesk.state.archive import Jobs
from frtdesk.state.ask import Ask
from frtdesk.state.quiz_source import QuizSource, from_filter, from_lesson, quiz_job
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.quiz_form import lay_out, press
from frtdesk.ui.roomy_dialog import RoomyDialog
from frtdesk.ui.widgets.elided_combo import ElidedCombo

JOB = "quiz"
NUMBERS = (4, 6, 8, 10, 12, 16, 20, 30, 40)
SECONDS = (15, 30, 60, 120, 300)


class QuizDialog(RoomyDialog):
    """Makes the quiz while the person chooses. `lessons()` reads those that can be asked about, `start(quiz, teams,
    seconds)` shows it, `write(path, quiz, key)` writes the sheet or its key."""

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        jobs: Jobs,
        ask: Ask,
        lessons: Callable[[], tuple[Lesson, ...]],
        start: Callable[[Quiz, int, int | None], None],
        write: Callable[[str, Quiz, bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=64)
        self._workspace, self._settings, self._jobs, self._ask = workspace, settings, jobs, ask
        self._start, self._write, self._read_lessons = start, write, lessons
        self._lessons: tuple[Lesson, ...] = ()
        self._read: dict[int, Event] = {}
        self._read_of: object = None
        self.quiz: Quiz | None = None
        self.setWindowTitle(translate("quiz", "Ask the class"))
        self.source, self.number, self.level = ElidedCombo(), QComboBox(), ElidedCombo()
        self.teams, self.seconds = QComboBox(), QComboBox()
        self.kinds = {code: QCheckBox(term.title) for code, term in QUESTION_KINDS.items()}
        self.seed = QLineEdit(str(_chance()))
        self.seed.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{1,9}"), self))
        self.seed.setToolTip(translate("quiz", "The same events, choices and seed give the same questions again."))
        self.another = press(translate("quiz", "Other questions"), lambda: self.seed.setText(str(_chance())))
        self.sheet = press(translate("quiz", "Save sheet…"), lambda: self._save(key=False))
        self.key = press(translate("quiz", "Save answer key…"), lambda: self._save(key=True))
        self.close_button = press(translate("quiz", "Close"), self.reject)
        self.begin = press(translate("quiz", "Start"), self._on_start)
        self.begin.setProperty("role", "primary")
        self.begin.setDefault(True)
        self._fill_choices()
        self.status = lay_out(self)
        self._recall()
        self._connect()

    # ------------------------------------------------------------------ choices

    def _fill_choices(self) -> None:
        self.source.setMinimumContentsLength(16)
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for number in NUMBERS:
            self.number.addItem(translate("quiz", "%n question|%n questions", number), number)
        for level in LEVELS:
            self.level.addItem(level_words(level), level)
        self.teams.addItem(translate("quiz", "No teams"), 0)
        for teams in range(TEAMS[0], TEAMS[1] + 1):
            self.teams.addItem(translate("quiz", "%n team|%n teams", teams), teams)
        self.seconds.addItem(translate("quiz", "No clock"), 0)
        for seconds in SECONDS:
            said = translate("quiz", "%n second|%n seconds", seconds)
            if seconds >= 60:
                said = translate("quiz", "%n minute|%n minutes", seconds // 60)
            self.seconds.addItem(said, seconds)

    def _connect(self) -> None:
        for box in (self.source, self.number, self.level):
            box.currentIndexChanged.connect(self._make)
        for check in self.kinds.values():
            check.toggled.connect(self._make)
        self.seed.textChanged.connect(self._make)
        self._workspace.opened_changed.connect(self._on_opened_changed)
        self._workspace.index_changed.connect(self._on_index_changed)

    def _recall(self) -> None:
        """What was chosen last time, where it can still be chosen."""
        kept = self._settings["quiz"]
        kinds = kept.get("kinds")
        for code, check in self.kinds.items():
            check.setChecked(not isinstance(kinds, list) or not kinds or code in kinds)
        for name, box, default in self._boxes():
            at = box.findData(kept.get(name, default))
            box.setCurrentIndex(at if at >= 0 else box.findData(default))

    def _boxes(self) -> tuple[tuple[str, QComboBox, object], ...]:
        return (
            ("number", self.number, 8),
            ("level", self.level, "any"),
            ("teams", self.teams, 0),
            ("seconds", self.seconds, 0),
        )

    def _remember(self) -> None:
        kept: dict[str, object] = {name: box.currentData() for name, box, _ in self._boxes()}
        self._settings["quiz"] = {**kept, "kinds": list(self.wish().kinds)}

    def showEvent(self, event: QShowEvent) -> None:
        self._fill_sources()
        super().showEvent(event)
        self._make()

    def _on_opened_changed(self) -> None:
        """Other events and lessons, under the same choices."""
        if self.isVisible():
            self._fill_sources()
            self._make()

    def _on_index_changed(self) -> None:
        """Another filter: a lesson that is chosen stays."""
        if self.isVisible() and self.source.currentData() == -1:
            self._fill_sources()
            with QSignalBlocker(self.source):
                self.source.setCurrentIndex(self.source.findData(-1))
            self._make()

    def _fill_sources(self) -> None:
        """The filter and the lessons of what is open now; chosen is the filter where there is one, else the lesson."""
        opened, index = self._workspace.opened, self._workspace.index
        self._lessons = ()
        if opened is not None:
            try:
                self._lessons = self._read_lessons()
            except FrtError as error:
                self._say(error.message)
        if opened is None or self._read_of is not opened.columns:
            self._read, self._read_of = {}, opened.columns if opened is not None else None
        with QSignalBlocker(self.source):
            self.source.clear()
            if index is not None:
                count = int(index.kept.sum())
                said = translate("quiz", "%n event in the filter|%n events in the filter", count)
                if isinstance(self._workspace.view.filter, Everything):
                    said = translate("quiz", "The only event|All %n events", count)
                self.source.addItem(said, -1)
            for number, lesson in enumerate(self._lessons):
                said = translate("quiz", "Lesson: {lesson}").format(lesson=one_line(lesson.title, 90))
                self.source.addItem(said, number)
            chosen = [lesson.id for lesson in self._lessons]
            if self._lessons and isinstance(self._workspace.view.filter, Everything):
                last = self._settings["lesson"]
                self.source.setCurrentIndex(self.source.findData(chosen.index(last) if last in chosen else 0))

    def wish(self) -> QuizWish:
        """What is chosen now."""
        kinds = tuple(code for code, check in self.kinds.items() if check.isChecked())
        seed = min(int(self.seed.text() or 0), LARGEST_SEED)
        return QuizWish(seed, kinds, int(self.number.currentData()), str(self.level.currentData()))

    # ------------------------------------------------------------------ making

    def _chosen(self) -> QuizSource | None:
        opened, index = self._workspace.opened, self._workspace.index
        chosen = self.source.currentData()
        if opened is None or index is None or chosen is None:
            return None
        if chosen < 0:
            return from_filter(self._workspace.view.filter, index.kept, opened.columns)
        return from_lesson(self._lessons[chosen], opened.columns)

    def _make(self) -> None:
        """Make the quiz anew; a quiz that is late is dropped by the jobs."""
        opened, source = self._workspace.opened, self._chosen()
        self._take(None)
        if opened is None or source is None:
            self._jobs.cancel(JOB)
            self._say(translate("quiz", "Nothing is open."))
            return
        self._say(translate("quiz", "Making the questions…"))
        work = quiz_job(opened.archive, opened.columns, source, dict(self._read), self.wish())
        self._jobs.start(JOB, work, self._on_made, self._on_failed)

    def _on_made(self, made: tuple[Quiz, dict[int, Event]]) -> None:
        quiz, read = made
        self._read.update(read)
        self._take(quiz)
        ready = translate("quiz", "%n question is ready.|%n questions are ready.", len(quiz.questions))
        self._say(shortfall(quiz) or ready)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FrtError):
            raise error
        self._say(error.message)

    def _say(self, sentence: str) -> None:
        """How the questions stand; a longer sentence makes the dialog taller rather than its fields smaller."""
        self.status.setText(sentence)
        if self.isVisible():
            self.fit()

    def _take(self, quiz: Quiz | None) -> None:
        self.quiz = quiz
        for button in (self.begin, self.sheet, self.key):
            button.setEnabled(quiz is not None and bool(quiz.questions))

    # ------------------------------------------------------------------ using

    def _on_start(self) -> None:
        if self.quiz is not None:
            self._remember()
            quiz = self.quiz
            self.accept()
            self._start(quiz, int(self.teams.currentData()), self.seconds.currentData() or None)

    def _save(self, *, key: bool) -> None:
        quiz = self.quiz
        if quiz is None:
            return
        self._remember()

        def write(path: str) -> None:
            self._write(path if Path(path).suffix else f"{path}.pdf", quiz, key)

        title = translate("quiz", "Save answer key") if key else translate("quiz", "Save sheet")
        name = f"quiz-{quiz.wish.seed}-key.pdf" if key else f"quiz-{quiz.wish.seed}.pdf"
        self._ask.file_to_save(title, name, write, replace=True)

    def done(self, result: int) -> None:
        self._jobs.cancel(JOB)
        super().done(result)


def _chance() -> int:
    return randbelow(900_000) + 100_000
