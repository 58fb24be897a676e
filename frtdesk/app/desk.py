"""One window's desk: the state, the window, and what actions ask of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from frtdesk.app.archive import connect
from frtdesk.app.crash import CrashGuard, versions
from frtdesk.app.lesson_files import is_lesson_file, open_lesson_file, write_lesson
from frtdesk.app.library import Library
from frtdesk.app.shared_views import is_view_file, read_shared, write_view
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.jobs.runner import Runner
from frtdesk.model import query
from frtdesk.model.lesson import Lesson
from frtdesk.state.ask import Ask
from frtdesk.state.history import History
from frtdesk.state.lesson_steps import nearest_step
from frtdesk.state.lessons import Lessons
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.saved_view import SavedView
from frtdesk.state.saved_views import SavedViews
from frtdesk.state.search import Search
from frtdesk.state.settings import MOST_RECENT, Settings
from frtdesk.state.view import ContextBand, as_record, from_record
from frtdesk.state.view_line import to_line
from frtdesk.state.workspace import Workspace
from frtdesk.store.engine import open_database
from frtdesk.store.identity import OlderSchemaError
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.crash_dialog import CrashDialog
from frtdesk.ui.dialogs import Dialogs
from frtdesk.ui.main_window import MainWindow
from frtdesk.ui.style import dress, theme_named

if TYPE_CHECKING:
    from frtdesk.model.quiz import Quiz
    from frtdesk.ui.export.dialog import ExportDialog
    from frtdesk.ui.presentation.console import Peek
    from frtdesk.ui.presentation.quiz_window import QuizWindow
    from frtdesk.ui.presentation.show import Show

FIRST_SELECTED = "us-2020-06-11-microsoft-refuses-police-sales"
"""Selected when the shipped database opens: the event that the project grew out of."""

FIRST_BANDS = (
    ContextBand("us-2020-05-floyd-protests"),
    ContextBand("eu-2021-04-21-ai-act-proposal", "eu-2023-12-08-ai-act-trilogue-deal"),
)
"""What stands behind the shipped events at first."""


class Post(QObject):
    """Calls functions on the thread that made this object, in order."""

    _wanted = QtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        self._wanted.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


class WindowDesk:
    """Fills actions.action.Desk, for a window that may be on the screen already; `furnish` puts in what is heavy."""

    def __init__(self, settings: Settings, window: MainWindow) -> None:
        self._post = Post()
        self._guard: CrashGuard | None = None
        self._show_of_lesson: Show | None = None
        self._quiz: QuizWindow | None = None
        self._peek: Peek | None = None
        self.settings = settings
        self.runner = Runner(self._post)
        self.workspace = Workspace(self.runner, self.unforeseen)
        self.search = Search(self.workspace, self.runner)
        self.history = History(self.workspace, self.runner, self.unforeseen)
        self._library = Library()
        self.views = SavedViews(self.workspace, self.runner, self.history, self._library, settings)
        self.lessons = Lessons(self.workspace, self.runner, self.history, self._library)
        self._first_view: SavedView | None = None
        theme, factor = theme_named(settings["theme"]), float(settings["text_scale"])
        self.appearance = Appearance(theme, factor)
        self.window = window
        window.equip(self, self.appearance)
        window.commands.refresh()
        self.ask: Ask = Dialogs(self.window)
        self._shown: dict[str, QWidget] = {}
        settings.changed.connect(self._on_setting_changed)
        self.window.closing.connect(self._on_closing)

    def guard(self) -> None:
        """From now on nothing that goes wrong ends the program unsaid."""
        self._guard = CrashGuard(self._show_crash, self._post)

    def furnish(self) -> None:
        """Put in everything at once."""
        self.furnish_timeline()
        self.furnish_panels()

    def furnish_timeline(self) -> None:
        self.window.furnish_timeline()
        self.window.restore_panels(self.settings["window"])

    def furnish_panels(self) -> None:
        """Put in the panels, unless they are there."""
        if self.window.detail_pane is None:
            self.window.furnish_panels(self.runner, self.open_url)
            self.views.shelves.refresh()
            self.runner.start("grammar", query.preparing(), lambda _: None, self.unforeseen)

    def close(self) -> None:
        """Let go of everything, for good. What was done is written first."""
        if self._show_of_lesson is not None:
            self._show_of_lesson.end()
        if self._quiz is not None:
            self._quiz.close()
        if self._peek is not None:
            self._peek.close()
        self.history.finish()
        self.runner.stop()
        for window in self._shown.values():
            window.close()
            window.deleteLater()
        self._shown.clear()
        if self.workspace.opened is not None:
            self.workspace.opened.archive.close()
        self._library.close()
        if self._guard is not None:
            self._guard.release()

    # ------------------------------------------------------------------ databases

    def open_target(self, target: str) -> None:
        """Open a path or URL; what is open stays until the new one is read, and if it cannot be. The file of a shared
        view shows that view in what is open."""
        if is_view_file(target):
            self.open_shared_view(target)
            return
        if is_lesson_file(target):
            self._open_lesson_file(target)
            return
        self._remember_view()
        self.workspace.open(lambda: connect(target), lambda: self._opened(target), lambda why: self._offer(target, why))

    def _opened(self, target: str) -> None:
        """Go where the person was in this database; on the first start to what the project grew out of."""
        kept = self.settings["last_view"].get(target)
        view = from_record(kept)
        if view is not None:
            self.workspace.go(replace(view, start=self.workspace.view.start, stop=self.workspace.view.stop))
            self.workspace.look(view.start, view.stop)
            if kept.get("selected"):
                self.workspace.select_id(str(kept["selected"]))
        elif target == str(paths.shipped_database()):
            self.workspace.go(replace(self.workspace.view, bands=FIRST_BANDS))
            self.workspace.select_id(FIRST_SELECTED)
        if self._first_view is not None:
            first, self._first_view = self._first_view, None
            self.views.open_shared(first)
        if target == str(paths.shipped_database()):
            return
        if "://" not in target or target.startswith("sqlite"):
            self.settings.remember_file(str(Path(target).absolute()) if "://" not in target else target)
            self.settings.save()

    def _remember_view(self) -> None:
        """Keep where the person is in what is open."""
        opened = self.workspace.opened
        if opened is None:
            return
        record = as_record(self.workspace.view)
        if self.workspace.selection:
            record["selected"] = opened.columns.ids[self.workspace.selection[-1]]
        others = {name: kept for name, kept in self.settings["last_view"].items() if name != opened.archive.target}
        recent = dict(list(others.items())[-(MOST_RECENT - 1) :])
        self.settings["last_view"] = {**recent, opened.archive.target: record}

    def open_shipped(self) -> None:
        self.open_target(str(paths.shipped_database()))

    def _offer(self, target: str, why: FrtError) -> Offer | None:
        """An older database can be upgraded, if the person says so."""
        if not isinstance(why, OlderSchemaError):
            return None
        return Offer(translate("desk", "Upgrade it"), lambda: self._make(target, _upgrade(target)))

    def new_database(self, path: str) -> None:
        self._make(path, _create(path))

    def save_copy(self, path: str) -> None:
        opened = self.workspace.opened
        if opened is not None:
            self._make(path, _copy(opened.archive.target, path))

    def _make(self, path: str, work: Work[None]) -> None:
        def done(_nothing: None) -> None:
            self.open_target(path)

        self.runner.start("make", work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, FrtError):
            self.workspace.tell(Notice(error.message, error.hint))
        else:
            self.unforeseen(error)

    # ------------------------------------------------------------------ teaching

    @property
    def presenting(self) -> bool:
        return self._show_of_lesson is not None

    def present(self, *, here: bool) -> None:
        """Show the chosen lesson to the class: from its first step, or from the one nearest to the selection."""
        opened = self.workspace.opened
        if opened is None or self._show_of_lesson is not None:
            return
        lesson = self.chosen_lesson()
        if lesson is None:
            return
        step = nearest_step(lesson, opened.columns, self.workspace.selection[-1:]) if here else 0
        self.start_lesson(lesson, step)

    def chosen_lesson(self) -> Lesson | None:
        """The lesson that was chosen last, else the first; without any the person is told."""
        try:
            lessons = self.lessons.read_all()
        except FrtError as error:
            self.workspace.tell(Notice(error.message, error.hint))
            return None
        if not lessons:
            self.workspace.tell(
                Notice(
                    translate("desk", "This database holds no lesson."),
                    translate("desk", "Filter to what you want to tell, then make a lesson from it."),
                )
            )
            return None
        return next((lesson for lesson in lessons if lesson.id == self.settings["lesson"]), lessons[0])

    def export_lesson(self, lesson: Lesson, path: str, form: str) -> None:
        """Write a lesson as lesson, handout or notes; the sentence about it goes to the banner."""
        opened = self.workspace.opened
        if opened is None:
            return
        try:
            write_lesson(opened.archive.target, lesson, path, form)
        except FrtError as error:
            self.workspace.tell(Notice(error.message, error.hint))
        else:
            self.workspace.tell(Notice(translate("desk", "Wrote {path}.").format(path=path), wrong=False))

    def _open_lesson_file(self, target: str) -> None:
        def done(answer: tuple[str, str]) -> None:
            path, lesson = answer
            self.settings["lesson"] = lesson
            self.open_target(path)

        self.runner.start("lesson file", open_lesson_file(target), done, self._failed)

    def present_when_open(self, lesson: str) -> None:
        """Present the lesson with this id as soon as a database is open."""
        self.settings["lesson"] = lesson

        def present() -> None:
            self.workspace.opened_changed.disconnect(present)
            QTimer.singleShot(0, lambda: self.present(here=False))

        self.workspace.opened_changed.connect(present)

    def start_lesson(self, lesson: Lesson, step: int = 0) -> None:
        """Show this lesson to the class, from a step on."""
        from frtdesk.ui.presentation.console import Peek
        from frtdesk.ui.presentation.show import Show

        opened = self.workspace.opened
        if opened is None:
            return
        self.settings["lesson"] = lesson.id
        if self._peek is None:
            self._peek = Peek(self.workspace, self.appearance, self.settings)
        show = Show(
            lesson, opened, self.workspace, self.appearance, self.settings, self.runner, self.window, self._peek
        )
        self._show_of_lesson = show
        show.ended.connect(self._on_show_ended)
        show.begin(step)
        self.window.commands.refresh()

    @property
    def running_show(self) -> Show | None:
        """The lesson that is being presented, for whoever measures it."""
        return self._show_of_lesson

    def in_show(self, act: str) -> None:
        if self._show_of_lesson is not None:
            self._show_of_lesson.act(act)

    def _on_show_ended(self) -> None:
        show, self._show_of_lesson = self._show_of_lesson, None
        if show is not None:
            show.deleteLater()
        self.window.commands.refresh()

    def _make_chooser(self) -> QWidget:
        from frtdesk.ui.lesson_chooser import LessonChooser

        return LessonChooser(self.workspace, self.settings, self.lessons.read_all, self.start_lesson, self.window)

    def _make_quiz_dialog(self) -> QWidget:
        from frtdesk.ui.quiz_dialog import QuizDialog

        return QuizDialog(
            self.workspace, self.settings, self.runner, self.ask, self.start_quiz, self.write_quiz, self.window
        )

    def start_quiz(self, quiz: Quiz, teams: int, seconds: int | None) -> None:
        """Ask the class, on the second screen where there is one."""
        import time

        from frtdesk.state.quiz_player import QuizPlayer
        from frtdesk.ui.presentation.quiz_window import QuizWindow, screen_for_class

        if self._quiz is not None:
            self._quiz.close()
        player = QuizPlayer(quiz, teams, seconds, time.monotonic)
        self._quiz = QuizWindow(player, self.appearance, self.settings)
        self._quiz.closed.connect(self._on_quiz_closed)
        self._quiz.show_on(screen_for_class(self.window.screen()))

    def _on_quiz_closed(self) -> None:
        quiz, self._quiz = self._quiz, None
        if quiz is not None:
            quiz.deleteLater()
        self.window.activateWindow()

    def write_quiz(self, path: str, quiz: Quiz, key: bool) -> None:
        """Write the sheet or the answer key; the sentence about it goes to the banner."""
        from frtdesk.draw.quiz_sheet import write_quiz

        try:
            write_quiz(path, quiz, key=key)
        except FrtError as error:
            self.workspace.tell(Notice(error.message, error.hint))
        else:
            self.workspace.tell(Notice(translate("desk", "Wrote {path}.").format(path=path), wrong=False))

    # ------------------------------------------------------------------ showing

    def show(self, what: str) -> None:
        """Show a part of the program by name."""
        if what == "filter":
            if self.window.filter_line is not None:
                self.window.filter_line.take_focus()
            return
        if what in ("next_part", "previous_part"):
            self.window.step_part(1 if what == "next_part" else -1)
            return
        if what == "search":
            if self.window.search_line is not None:
                self.window.search_line.take_focus()
            return
        if what == "views":
            if self.window.views_button is not None:
                self.window.views_button.open_panel()
            return
        if what in ("export", "print"):
            self._show_export(printing=what == "print")
            return
        shown = self._shown.get(what)
        if shown is None:
            shown = self._shown[what] = self._make_window(what)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _make_window(self, what: str) -> QWidget:
        from frtdesk.ui.about import AboutDialog
        from frtdesk.ui.keys import KeysDialog
        from frtdesk.ui.legend_dialog import LegendDialog
        from frtdesk.ui.manual import ManualWindow
        from frtdesk.ui.views.save_dialog import SaveViewDialog
        from frtdesk.ui.views.shared_dialog import SharedViewDialog

        if what == "save_view":
            return SaveViewDialog(self.views, self.appearance, self.window)
        if what == "shared_view":
            return SharedViewDialog(self.views, self.appearance, self.ask, self.open_shared_view, self.window)
        if what == "manual":
            return ManualWindow(self.appearance, self.open_url, self.window)
        if what == "keys":
            return KeysDialog(self.window)
        if what == "lessons":
            return self._make_chooser()
        if what == "quiz":
            return self._make_quiz_dialog()
        if what == "lesson_editor":
            from frtdesk.ui.lessons.window import LessonsWindow

            return LessonsWindow(self, self.appearance, self.window)
        if what == "about":
            return AboutDialog(versions(), self.window)
        return LegendDialog(self.appearance, self.window)

    def _show_export(self, *, printing: bool) -> None:
        """The export dialog serves printing too."""
        from frtdesk.ui.export.dialog import ExportDialog

        shown = self._shown.get("export")
        if not isinstance(shown, ExportDialog):
            shown = self._shown["export"] = self._make_export_dialog()
        shown.use_for_printing(printing)
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _make_export_dialog(self) -> ExportDialog:
        from frtdesk.app.pictures import WindowExports
        from frtdesk.ui.export.dialog import ExportDialog

        timeline = self.window.timeline
        exports = WindowExports(
            self.workspace,
            lambda: None if timeline is None else timeline.known,
            lambda: None if timeline is None else timeline.hands.range.marked,
        )
        return ExportDialog(
            exports, self.workspace, self.appearance, self.settings, self.runner, self.ask, self.unforeseen, self.window
        )

    def is_shown(self, what: str) -> bool:
        if what == "full_screen":
            return self.window.isFullScreen()
        return self.window.is_panel_shown(what)

    def toggle(self, what: str) -> None:
        if what == "full_screen":
            self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)
        else:
            self.window.toggle_panel(what)

    def copy(self, what: str) -> None:
        """Put the selected event on the clipboard, as text or as a citation."""
        pane = self.window.detail_pane
        if pane is not None:
            (pane.copy_as_text if what == "text" else pane.copy_as_citation)()

    def copy_view(self, saved: SavedView) -> None:
        """Put a view on the clipboard as one line of text."""
        QGuiApplication.clipboard().setText(to_line(saved))
        self.workspace.tell(Notice(translate("desk", "The view is on the clipboard as one line."), wrong=False))

    def clipboard(self) -> str:
        """The text on the clipboard."""
        return QGuiApplication.clipboard().text()

    def share_view(self, saved: SavedView, path: str) -> None:
        """Write a view into a file that others can open."""
        try:
            write_view(saved, path)
        except FrtError as error:
            self.workspace.tell(Notice(error.message, error.hint))
        else:
            self.workspace.tell(Notice(translate("desk", "Wrote {path}.").format(path=path), wrong=False))

    def open_shared_view(self, text: str) -> None:
        """Show the view in a line of text, or in a file."""
        try:
            self.views.open_shared(read_shared(text))
        except FrtError as error:
            self.workspace.tell(Notice(error.message, error.hint))

    def begin_with(self, saved: SavedView) -> None:
        """Show this view as soon as the next database is open."""
        self._first_view = saved

    def open_url(self, url: str) -> None:
        """Hand a web address to the browser; anything else is refused with a sentence."""
        address = QUrl(url, QUrl.ParsingMode.StrictMode)
        if address.scheme() in ("http", "https") and address.host():
            QDesktopServices.openUrl(address)
        else:
            self.workspace.tell(Notice(translate("desk", "Only web addresses (http, https) are opened.")))

    def quit(self) -> None:
        self.window.close()

    # ------------------------------------------------------------------ inner matters

    def unforeseen(self, error: BaseException) -> None:
        if self._guard is None:
            raise error
        self._guard.unforeseen(error)

    def _show_crash(self, text: str) -> None:
        dialog = CrashDialog(text, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_setting_changed(self, key: str) -> None:
        if key in ("theme", "text_scale"):
            self._style()
            self.window.commands.refresh()
            QTimer.singleShot(0, self.settings.save)

    def _style(self) -> None:
        theme, factor = theme_named(self.settings["theme"]), float(self.settings["text_scale"])
        dress(theme, factor)
        self.appearance.use(theme, factor)

    def _on_closing(self) -> None:
        self._remember_view()
        self.settings.save()


def _create(path: str) -> Work[None]:
    from frtdesk.store.create import create_database

    yield Progress(0)
    create_database(path).close()


def _upgrade(target: str) -> Work[None]:
    from frtdesk.store.create import upgrade

    yield Progress(0)
    upgrade(target).close()


def _copy(source: str, path: str) -> Work[None]:
    from frtdesk.store.create import copy_file

    database = open_database(source)
    try:
        copy = yield from copy_file(database, Path(path))
        copy.close()
    finally:
        database.close()
