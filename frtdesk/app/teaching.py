"""Lessons and quizzes before a class: from the desk to the second screen, and to paper."""

from __future__ import annotations

import time
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from frtdesk.app.lesson_files import write_lesson
from frtdesk.app.written import tell_written
from frtdesk.base.errors import FrtError
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.jobs.runner import Runner
from frtdesk.model.lesson import Lesson
from frtdesk.state.ask import Ask
from frtdesk.state.lesson_steps import nearest_step
from frtdesk.state.lessons import Lessons
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from frtdesk.model.quiz import Quiz
    from frtdesk.state.quiz_player import QuizPlayer
    from frtdesk.ui.presentation.peek import Peek
    from frtdesk.ui.presentation.quiz_window import QuizWindow
    from frtdesk.ui.presentation.show import Show


class Teaching:
    """What a desk does before a class. One lesson, or one quiz, at a time. `begins`: it is about to do so."""

    begins = Signal()

    def __init__(
        self,
        workspace: Workspace,
        runner: Runner,
        settings: Settings,
        lessons: Lessons,
        appearance: Appearance,
        window: MainWindow,
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._settings = settings
        self._lessons = lessons
        self._appearance = appearance
        self._window = window
        self._show: Show | None = None
        self._quiz: QuizWindow | None = None
        self._peek: Peek | None = None

    def end(self) -> None:
        """Take away what the class sees."""
        if self._show is not None:
            self._show.end()
        if self._quiz is not None:
            self._quiz.close()

    def close(self) -> None:
        """Let go of everything, for good."""
        self.end()
        if self._peek is not None:
            self._peek.close()

    @property
    def presenting(self) -> bool:
        return self._show is not None

    def present(self, *, here: bool) -> None:
        """Show the chosen lesson to the class: from its first step, or from the one nearest to the selection."""
        opened = self._workspace.opened
        if opened is None or self._show is not None:
            return
        lesson = self.chosen_lesson()
        if lesson is None:
            return
        step = nearest_step(lesson, opened.columns, self._workspace.selection[-1:]) if here else 0
        self.start_lesson(lesson, step)

    def chosen_lesson(self) -> Lesson | None:
        """The lesson that was chosen last, else the first that tells of the selected event, else the first of all;
        without any the person is told."""
        try:
            lessons = self._lessons.read_all()
        except FrtError as error:
            self._workspace.tell(Notice(error.message, error.hint))
            return None
        if not lessons:
            self._workspace.tell(
                Notice(
                    translate("desk", "This database holds no lesson."),
                    translate("desk", "Filter to what you want to tell, then make a lesson from it."),
                )
            )
            return None
        opened, selected = self._workspace.opened, self._workspace.selection[-1:]
        told = opened.columns.ids[selected[0]] if opened is not None and selected else None
        chosen = (lesson for lesson in lessons if lesson.id == self._settings["lesson"])
        telling = (lesson for lesson in lessons if told in [step.event for step in lesson.steps if step.event])
        return next(chain(chosen, telling), lessons[0])

    def export_lesson(self, lesson: Lesson, path: str, form: str) -> None:
        """Write a lesson as lesson, handout, notes or slides; the sentence about it goes to the banner."""
        opened = self._workspace.opened
        if opened is None:
            return
        target = opened.archive.target
        if form == "slides":
            self._export_slides(target, lesson, path)
            return
        tell_written(self._workspace, path, lambda: write_lesson(target, lesson, path, form))

    def _export_slides(self, target: str, lesson: Lesson, path: str) -> None:
        """Slides take a second, so they are a job."""
        from frtdesk.app.lesson_slides import writing_slides

        def failed(error: BaseException) -> None:
            def refuse() -> None:
                raise error

            tell_written(self._workspace, path, refuse)

        theme = "dark" if self._appearance.theme.dark else "light"
        work = writing_slides(target, lesson, path, theme)
        self._runner.start("slides", work, lambda _: tell_written(self._workspace, path, lambda: None), failed)

    def present_when_open(self, lesson: str) -> None:
        """Present the lesson with this id as soon as a database is open."""
        self._settings["lesson"] = lesson

        def present() -> None:
            self._workspace.opened_changed.disconnect(present)
            QTimer.singleShot(0, lambda: self.present(here=False))

        self._workspace.opened_changed.connect(present)

    def start_lesson(self, lesson: Lesson, step: int = 0) -> None:
        """Show this lesson to the class, from a step on."""
        from frtdesk.ui.presentation.peek import Peek
        from frtdesk.ui.presentation.show import Show

        opened = self._workspace.opened
        if opened is None:
            return
        self.begins.emit()
        self._settings["lesson"] = lesson.id
        if self._peek is None:
            self._peek = Peek(self._workspace, self._appearance, self._settings)
        show = Show(
            lesson, opened, self._workspace, self._appearance, self._settings, self._runner, self._window, self._peek
        )
        self._show = show
        show.ended.connect(self._on_show_ended)
        show.begin(step)
        self._window.commands.refresh()

    @property
    def running_show(self) -> Show | None:
        """The lesson that is being presented, for whoever measures it."""
        return self._show

    def in_show(self, act: str) -> None:
        if self._show is not None:
            self._show.act(act)

    def _on_show_ended(self) -> None:
        show, self._show = self._show, None
        if show is not None:
            show.deleteLater()
        self._window.commands.refresh()

    def make_chooser(self) -> QWidget:
        """The window in which a lesson is chosen."""
        from frtdesk.ui.lesson_chooser import LessonChooser

        return LessonChooser(self._workspace, self._settings, self._lessons.read_all, self.start_lesson, self._window)

    def make_quiz_dialog(self, ask: Ask) -> QWidget:
        """The window in which a quiz is made."""
        from frtdesk.ui.quiz_dialog import QuizDialog

        return QuizDialog(
            self._workspace, self._settings, self._runner, ask, self._lessons.read_all, self.start_quiz,
            self.write_quiz, self._window,
        )  # fmt: skip

    def start_quiz(self, quiz: Quiz, teams: int, seconds: int | None) -> None:
        """Ask the class, on the second screen where there is one."""
        from frtdesk.state.quiz_player import QuizPlayer
        from frtdesk.ui.presentation.quiz_window import QuizWindow
        from frtdesk.ui.presentation.screens import screen_for_class

        self.begins.emit()
        if self._quiz is not None:
            self._quiz.close()
        player = QuizPlayer(quiz, teams, seconds, time.monotonic)
        self._quiz = QuizWindow(player, self._appearance, self._settings)
        self._quiz.closed.connect(self._on_quiz_closed)
        self._quiz.show_on(screen_for_class(self._window.screen()))

    @property
    def quiz(self) -> QuizPlayer | None:
        """The questions that the class is asked now."""
        return self._quiz.player if self._quiz is not None else None

    def in_quiz(self, act: str) -> None:
        if self._quiz is not None:
            self._quiz.act(act)

    def _on_quiz_closed(self) -> None:
        quiz, self._quiz = self._quiz, None
        if quiz is not None:
            quiz.deleteLater()
        self._window.activateWindow()

    def write_quiz(self, path: str, quiz: Quiz, key: bool) -> None:
        """Write the sheet or the answer key; the sentence about it goes to the banner."""
        from frtdesk.draw.quiz_sheet import write_quiz

        tell_written(self._workspace, path, lambda: write_quiz(path, quiz, key=key))
