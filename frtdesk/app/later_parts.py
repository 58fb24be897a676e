"""The parts of a desk that the first picture can do without.

Each is imported and made when it is first asked for, at the latest with the panels, and finds what is open by then.
Made at once they are a tenth of a start.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from frtdesk.app.desk import WindowDesk
    from frtdesk.app.library import Library
    from frtdesk.app.servers import PasswordQuestion
    from frtdesk.app.teaching import Teaching
    from frtdesk.app.tours import Tours
    from frtdesk.app.watching import Watching
    from frtdesk.app.window_import import WindowImport
    from frtdesk.app.window_merge import WindowMerge
    from frtdesk.state.editor import Editor
    from frtdesk.state.history import History
    from frtdesk.state.lessons import Lessons
    from frtdesk.state.others import Others
    from frtdesk.state.saved_views import SavedViews
    from frtdesk.state.search import Search
    from frtdesk.ui.dialogs import Dialogs


class LaterParts:
    """By name; see `WindowDesk`, which offers them."""

    def __init__(self, desk: WindowDesk) -> None:
        self._desk = desk

    @cached_property
    def search(self) -> Search:
        from frtdesk.state.search import Search

        return Search(self._desk.workspace, self._desk.runner)

    @cached_property
    def library(self) -> Library:
        from frtdesk.app.author import author_named
        from frtdesk.app.library import Library

        return Library(author_named(self._desk.settings["author"]))

    def write_as(self, name: str) -> None:
        """What is kept in the library from now on is this person's."""
        if "library" in vars(self):
            self.library.write_as(name)

    @cached_property
    def history(self) -> History:
        from frtdesk.state.history import History

        made = History(self._desk.workspace, self._desk.runner, self._desk.unforeseen)
        made.remember(self.library)
        return made

    @cached_property
    def views(self) -> SavedViews:
        from frtdesk.state.saved_views import SavedViews

        desk = self._desk
        return SavedViews(desk.workspace, desk.runner, self.history, self.library, desk.settings)

    @cached_property
    def lessons(self) -> Lessons:
        from frtdesk.state.lessons import Lessons

        return Lessons(self._desk.workspace, self._desk.runner, self.history, self.library)

    @cached_property
    def editor(self) -> Editor:
        """Edits events; it has the window follow what is undone, so it is there from when the panels are."""
        from frtdesk.state.editor import Editor

        return Editor(self._desk.workspace, self.history, self._desk.runner)

    @cached_property
    def others(self) -> Others:
        from frtdesk.state.others import Others

        made = Others(self._desk.workspace, self.history)
        made.regained.connect(self.editor.refreshing.resume)
        return made

    @cached_property
    def watching(self) -> Watching:
        """Hears what others write; it has the editor made before, which lets the window follow that."""
        from frtdesk.app.watching import Watching

        return Watching(self._desk.workspace, self.others, self._desk.post)

    @cached_property
    def password_question(self) -> PasswordQuestion:
        from frtdesk.app.servers import PasswordQuestion

        return PasswordQuestion(self._desk.workspace, self._desk.window)

    @cached_property
    def teaching(self) -> Teaching:
        from frtdesk.app.teaching import Teaching

        desk = self._desk
        made = Teaching(desk.workspace, desk.runner, desk.settings, self.lessons, desk.appearance, desk.window)
        made.begins.connect(self.end_tour)
        return made

    @cached_property
    def tours(self) -> Tours:
        from frtdesk.app.tours import Tours

        return Tours(self._desk, self._desk.shown)

    def end_tour(self) -> None:
        """End the tour, or take its offer away, if there is any."""
        if "tours" in vars(self):
            self.tours.end()

    @cached_property
    def ask(self) -> Dialogs:
        from frtdesk.ui.dialogs import Dialogs

        return Dialogs(self._desk.window, self._desk.settings, self._desk.appearance)

    @cached_property
    def imports(self) -> WindowImport:
        from frtdesk.app.window_import import WindowImport

        desk = self._desk
        return WindowImport(
            desk.workspace, self.history, desk.runner, desk.import_dialog,
            lambda: desk.window.commands.actions["file.save_copy"].trigger(),
        )  # fmt: skip

    @cached_property
    def merges(self) -> WindowMerge:
        from frtdesk.app.window_merge import WindowMerge

        desk = self._desk
        return WindowMerge(
            desk.workspace, self.history, desk.runner, desk.merge_window,
            lambda: desk.window.commands.actions["file.save_copy"].trigger(),
        )  # fmt: skip
