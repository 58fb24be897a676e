"""One window's desk: the state, the window, and what actions ask of both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QGuiApplication

from frtdesk.app.crash import CrashGuard
from frtdesk.app.databases import Databases
from frtdesk.app.later_parts import LaterParts
from frtdesk.app.setting_effects import SettingEffects
from frtdesk.app.windows import Windows
from frtdesk.base.words import translate
from frtdesk.jobs.runner import Runner
from frtdesk.state.edit_mode import EditMode
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.main_window import MainWindow
from frtdesk.ui.style import theme_named
from frtdesk.ui.touch_mode import TouchMode

if TYPE_CHECKING:
    from frtdesk.app.servers import PasswordQuestion
    from frtdesk.app.teaching import Teaching
    from frtdesk.app.tours import Tours
    from frtdesk.app.window_import import WindowImport
    from frtdesk.app.window_merge import WindowMerge
    from frtdesk.model.lesson import Lesson
    from frtdesk.model.quiz import Quiz
    from frtdesk.state.ask import Ask
    from frtdesk.state.editor import Editor
    from frtdesk.state.history import History
    from frtdesk.state.lessons import Lessons
    from frtdesk.state.others import Others
    from frtdesk.state.quiz_player import QuizPlayer
    from frtdesk.state.saved_view import SavedView
    from frtdesk.state.saved_views import SavedViews
    from frtdesk.state.search import Search
    from frtdesk.ui.importing.dialog import ImportDialog
    from frtdesk.ui.merging.window import MergeWindow
    from frtdesk.ui.presentation.show import Show


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
        self.post = Post()
        self._guard: CrashGuard | None = None
        self.settings = settings
        self.anew: str | None = None
        """What to open in a window that is made anew after this one closes; None where none is."""
        self.shows_settings = False
        """Whether the window of the settings is shown again then."""
        self.runner = Runner(self.post)
        self.workspace = Workspace(self.runner, self.unforeseen)
        self._later = LaterParts(self)
        self.edit_mode = EditMode(self.workspace)
        self.databases = Databases(self.workspace, self.runner, settings, lambda: self.views, self.unforeseen)
        self.databases.ask_before = lambda act: self._shown.ask_before(act)
        theme, factor = theme_named(settings["theme"]), float(settings["text_scale"])
        self.appearance = Appearance(theme, factor, settings["touch"])
        self.window = window
        TouchMode(self.appearance, window)
        window.equip(self, self.appearance)
        self._shown = Windows(self)
        self.databases.ask_password = lambda target, why, again: self.password_question.ask(target, why, again)
        self._effects = SettingEffects(self)
        self.window.closing.connect(self._on_closing)
        self.window.ask_before = self._shown.ask_before

    # ------------------------------------------------------------------ parts that come later

    @property
    def search(self) -> Search:
        return self._later.search

    @property
    def history(self) -> History:
        return self._later.history

    @property
    def views(self) -> SavedViews:
        return self._later.views

    @property
    def lessons(self) -> Lessons:
        return self._later.lessons

    @property
    def editor(self) -> Editor:
        return self._later.editor

    @property
    def teaching(self) -> Teaching:
        return self._later.teaching

    @property
    def tours(self) -> Tours:
        return self._later.tours

    @property
    def shown(self) -> Windows:
        """The windows beside the main one."""
        return self._shown

    @property
    def ask(self) -> Ask:
        return self._later.ask

    @property
    def imports(self) -> WindowImport:
        return self._later.imports

    @property
    def merges(self) -> WindowMerge:
        return self._later.merges

    @property
    def others(self) -> Others:
        return self._later.others

    @property
    def password_question(self) -> PasswordQuestion:
        return self._later.password_question

    # ------------------------------------------------------------------ putting it together

    def nudge(self, way: Literal[-1, 1], part: Literal["whole", "end"]) -> None:
        """Move the selected events on the timeline, or the end of one, a step earlier or later."""
        timeline = self.window.timeline
        if timeline is not None and timeline.hands.editing is not None:
            timeline.hands.editing.nudges.nudge(way, part)

    def guard(self) -> None:
        """From now on nothing that goes wrong ends the program unsaid."""
        self._guard = CrashGuard(self._show_crash, self.post)

    def furnish(self) -> None:
        """Put in everything at once."""
        self.furnish_timeline()
        self.furnish_panels()

    def furnish_timeline(self) -> None:
        self.window.furnish_timeline()
        self.window.restore_panels(self.settings["window"])

    def furnish_panels(self) -> None:
        """Put in the panels, unless they are there."""
        if not self._furnished:
            from frtdesk.model import query

            self.window.furnish_panels(self.runner, self.open_url)
            self.views.shelves.refresh()
            self._later.watching.begin()
            self.runner.start("grammar", query.preparing(), lambda _: None, self.unforeseen)
            self._effects.tell_broken()

    @property
    def _furnished(self) -> bool:
        return self.window.detail_pane is not None

    def close(self) -> None:
        """Let go of everything, for good. What was done is written first."""
        self._shown.close()
        if self._furnished:
            self.teaching.close()
            self._later.watching.stop()
            self.history.finish()
        self.runner.stop()
        self._shown.release()
        if self._furnished:
            self.imports.forget_pasted()
            self._later.library.close()
        if self.workspace.opened is not None:
            self.workspace.opened.archive.close()
        self._effects.release()
        if self._guard is not None:
            self._guard.release()

    # ------------------------------------------------------------------ databases

    def open_target(self, target: str) -> None:
        """Open a path or URL, or a file that is shown in a database; what another program wrote is imported."""
        if self.workspace.opened is None:  # a start needs not know what other programs write
            self.databases.open(target)
            return
        from frtdesk.app.other_files import is_foreign_file, not_a_database

        why = not_a_database(target)
        if why is not None:
            self.workspace.tell(Notice(why.message, why.hint))
        elif is_foreign_file(target):
            self.import_files([target])
        else:
            self.databases.open(target)

    def import_dropped(self, paths: Sequence[str]) -> bool:
        """Import files that were dropped together; False where none of them is one of another program."""
        from frtdesk.app.other_files import is_foreign_file

        foreign = self.workspace.opened is not None and any(map(is_foreign_file, paths))
        if foreign:
            self.import_files(paths)
        return foreign

    def import_files(self, paths: Sequence[str]) -> None:
        """Show what files of other programs hold, to be taken in."""
        self.imports.show(paths)

    def import_pasted(self) -> None:
        """Show what the clipboard holds, to be taken in."""
        from frtdesk.ui.event_copies import events_on_clipboard

        events = events_on_clipboard()
        if events:
            self.imports.show_copied(events)
        else:
            self.imports.show_pasted(self.clipboard())

    def merge_file(self, path: str) -> None:
        """Show what a newer database would change here."""
        self.merges.show(path)

    def merge_window(self) -> MergeWindow:
        from frtdesk.ui.merging.window import MergeWindow

        window = self._shown["merge"]
        assert isinstance(window, MergeWindow)
        return window

    def import_dialog(self) -> ImportDialog:
        from frtdesk.ui.importing.dialog import ImportDialog

        dialog = self._shown["import"]
        assert isinstance(dialog, ImportDialog)
        return dialog

    def open_shipped(self) -> None:
        self.databases.open_shipped()

    def new_database(self, path: str) -> None:
        self.databases.new(path)

    def save_copy(self, path: str) -> None:
        self.databases.save_copy(path)

    def open_shared_view(self, text: str) -> None:
        """Show the view in a line of text, or in a file."""
        self.databases.open_view(text)

    def begin_with(self, saved: SavedView) -> None:
        """Show this view as soon as the next database is open."""
        self.databases.begin_with(saved)

    # ------------------------------------------------------------------ teaching

    @property
    def presenting(self) -> bool:
        return self.teaching.presenting

    @property
    def running_show(self) -> Show | None:
        """The lesson that is being presented, for whoever measures it."""
        return self.teaching.running_show

    def present(self, *, here: bool) -> None:
        self.teaching.present(here=here)

    def present_when_open(self, lesson: str) -> None:
        """Present the lesson with this id as soon as a database is open."""
        self.teaching.present_when_open(lesson)

    def chosen_lesson(self) -> Lesson | None:
        return self.teaching.chosen_lesson()

    def start_lesson(self, lesson: Lesson, step: int = 0) -> None:
        self.teaching.start_lesson(lesson, step)

    def in_show(self, act: str) -> None:
        self.teaching.in_show(act)

    @property
    def quiz(self) -> QuizPlayer | None:
        return self.teaching.quiz

    def in_quiz(self, act: str) -> None:
        self.teaching.in_quiz(act)

    def export_lesson(self, lesson: Lesson, path: str, form: str) -> None:
        self.teaching.export_lesson(lesson, path, form)

    def write_quiz(self, path: str, quiz: Quiz, key: bool) -> None:
        self.teaching.write_quiz(path, quiz, key)

    # ------------------------------------------------------------------ showing

    def show(self, what: str) -> None:
        """Show a part of the program by name."""
        inside = {"filter": self.window.take_filter, "tour": lambda: self.tours.start()}
        if what in inside:
            inside[what]()
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
        if what == "new_event_here":
            if self.window.timeline is not None:
                self.window.timeline.hands.make_here()
            return
        if what in ("new_event", "edit_event"):
            self._show_event_form(new=what == "new_event")
            return
        if what in ("bulk", "merge_events"):
            self._show_for_several(what)
            return
        if what in ("export", "print"):
            from frtdesk.ui.export.dialog import ExportDialog

            dialog = self._shown["export"]
            assert isinstance(dialog, ExportDialog)
            dialog.use_for_printing(what == "print")
            what = "export"
        self._shown.show(what)

    def show_setting(self, title: str) -> None:
        """Show the settings that answer a title."""
        self._shown.show_setting(title)

    def show_chapter(self, name: str) -> None:
        """Show a chapter of the manual by the name of its file."""
        self._shown.show_chapter(name)

    def _show_for_several(self, what: str) -> None:
        """A window on the selected events, which are read when it is asked for."""
        from frtdesk.ui.bulk.window import BulkWindow
        from frtdesk.ui.duplicates.sheet import MergeEventsSheet

        shown, columns = self._shown[what], self.workspace.columns
        if isinstance(shown, BulkWindow):
            shown.begin()
        elif isinstance(shown, MergeEventsSheet) and columns is not None:
            shown.begin([int(columns.key[event]) for event in self.workspace.selection])

    def _show_event_form(self, *, new: bool) -> None:
        from frtdesk.state.event_begun import begun
        from frtdesk.ui.forms.event_window import EventWindow

        form = self._shown["event_form"]
        assert isinstance(form, EventWindow)
        columns, selection = self.workspace.columns, self.workspace.selection
        if new:
            form.begin(event=begun(self.workspace, self.window.asked_at))
        elif columns is not None and selection:
            form.begin(int(columns.key[selection[-1]]))

    def is_shown(self, what: str) -> bool:
        if what == "full_screen":
            return self.window.isFullScreen()
        return self.window.is_panel_shown(what)

    def toggle(self, what: str) -> None:
        if what == "full_screen":
            self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)
        elif what == "palette":
            self._shown.toggle_palette()
        else:
            self.window.toggle_panel(what)

    def copy(self, what: str) -> None:
        """Put the selected event on the clipboard, as text or as a citation; `citation_as`: ask in which style."""
        pane = self.window.detail_pane
        if pane is not None:
            ways = {"text": pane.copy_as_text, "citation": pane.copy_as_citation, "citation_as": pane.choose_citation}
            ways[what]()

    def copy_view(self, saved: SavedView) -> None:
        """Put a view on the clipboard as one line of text."""
        from frtdesk.state.view_line import to_read_line

        QGuiApplication.clipboard().setText(to_read_line(saved))
        self.workspace.tell(Notice(translate("desk", "The view is on the clipboard as one line."), wrong=False))

    def clipboard(self) -> str:
        """The text on the clipboard."""
        return QGuiApplication.clipboard().text()

    def share_view(self, saved: SavedView, path: str) -> None:
        """Write a view into a file that others can open."""
        from frtdesk.app.shared_views import write_view
        from frtdesk.app.written import tell_written

        tell_written(self.workspace, path, lambda: write_view(saved, path))

    def open_url(self, url: str) -> None:
        """Hand an address of the web or of mail to the desktop, asking first where the person wants that; anything else
        is refused with a sentence."""
        from frtdesk.app.links import open_link

        open_link(self, url)

    def quit(self) -> None:
        self.window.close()

    # ------------------------------------------------------------------ inner matters

    def unforeseen(self, error: BaseException) -> None:
        if self._guard is None:
            raise error
        self._guard.unforeseen(error)

    def _show_crash(self, text: str) -> None:
        from frtdesk.ui.crash_dialog import CrashDialog

        shown = [dialog for dialog in self.window.findChildren(CrashDialog) if dialog.isVisible()]
        if shown:
            shown[0].add(text)
            return
        dialog = CrashDialog(text, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def make_anew(self) -> None:
        """Have the window made anew: it closes as a person closes it, so that nothing is lost, and whoever runs the
        program finds in `anew` what to open, in `shows_settings` what to show."""
        if self.anew is not None:
            return
        opened = self.workspace.opened
        self.anew = opened.archive.target if opened is not None else ""
        self.shows_settings = self._shown.is_visible("settings")
        QTimer.singleShot(0, self.window.close)

    def write_as(self, name: str) -> None:
        """From now on what is written says that this person wrote it."""
        self.databases.write_as(name)
        self._later.write_as(name)

    def _on_closing(self) -> None:
        self._later.end_tour()
        self.databases.remember_view()
        self.settings.save()
        if self._furnished:
            self.teaching.end()
        self._shown.close()
