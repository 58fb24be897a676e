"""What a person can do, declared once: menus, toolbar, shortcuts, palette and manual are made from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from frtdesk.base.words import mark, translate

if TYPE_CHECKING:  # the window shows its menus before it knows any state
    from frtdesk.model.lesson import Lesson
    from frtdesk.state.ask import Ask
    from frtdesk.state.edit_mode import EditMode
    from frtdesk.state.editor import Editor
    from frtdesk.state.history import History
    from frtdesk.state.lessons import Lessons
    from frtdesk.state.quiz_player import QuizPlayer
    from frtdesk.state.saved_view import SavedView
    from frtdesk.state.saved_views import SavedViews
    from frtdesk.state.search import Search
    from frtdesk.state.settings import Settings
    from frtdesk.state.workspace import Workspace

Menu = Literal["file", "edit", "view", "lanes", "go", "analyse", "teach", "help"]
Where = Literal["window", "canvas", "show", "quiz", "program"]

MENUS: dict[Menu, str] = {
    "file": mark("menu", "&File"),
    "edit": mark("menu", "&Edit"),
    "view": mark("menu", "&View"),
    "lanes": mark("menu", "&Lanes"),
    "go": mark("menu", "&Go"),
    "analyse": mark("menu", "&Analyse"),
    "teach": mark("menu", "&Teach"),
    "help": mark("menu", "&Help"),
}


class Desk(Protocol):
    """All that an action may touch: the state, the questions, and the few things that only a window can do."""

    @property
    def workspace(self) -> Workspace: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def ask(self) -> Ask: ...
    @property
    def search(self) -> Search: ...
    @property
    def history(self) -> History: ...
    @property
    def editor(self) -> Editor: ...
    @property
    def edit_mode(self) -> EditMode: ...
    def nudge(self, way: Literal[-1, 1], part: Literal["whole", "end"]) -> None: ...
    @property
    def views(self) -> SavedViews: ...
    @property
    def lessons(self) -> Lessons: ...
    def chosen_lesson(self) -> Lesson | None: ...
    def start_lesson(self, lesson: Lesson, step: int = 0) -> None: ...
    def export_lesson(self, lesson: Lesson, path: str, form: str) -> None: ...
    def open_target(self, target: str) -> None: ...
    def open_shipped(self) -> None: ...
    def new_database(self, path: str) -> None: ...
    def save_copy(self, path: str) -> None: ...
    def import_dropped(self, paths: Sequence[str]) -> bool: ...
    def import_files(self, paths: Sequence[str]) -> None: ...
    def import_pasted(self) -> None: ...
    def merge_file(self, path: str) -> None: ...
    def show(self, what: str) -> None: ...
    def is_shown(self, what: str) -> bool: ...
    def toggle(self, what: str) -> None: ...
    def copy(self, what: str) -> None: ...
    @property
    def presenting(self) -> bool: ...
    def present(self, *, here: bool) -> None: ...
    def in_show(self, act: str) -> None: ...
    @property
    def quiz(self) -> QuizPlayer | None: ...
    def in_quiz(self, act: str) -> None: ...
    def copy_view(self, saved: SavedView) -> None: ...
    def clipboard(self) -> str: ...
    def share_view(self, saved: SavedView, path: str) -> None: ...
    def open_shared_view(self, text: str) -> None: ...
    def quit(self) -> None: ...


def always(_desk: Desk) -> bool:
    return True


def opened(desk: Desk) -> bool:
    return desk.workspace.opened is not None


def selected(desk: Desk) -> bool:
    return bool(desk.workspace.selection)


@dataclass(frozen=True)
class Action:
    """`keys`: portable key sequences, the first shown; `where`: single letters and arrows act on the canvas only, or
    while a lesson or a question is shown; what belongs to the program acts in every window of it; `checked`: for
    actions that are on or off; `group`: a line parts groups in a menu; `called`: what it is called at the moment, empty
    while there is no such thing; `under`: the menu within the menu that it stands in."""

    id: str
    menu: Menu
    _title: str
    _help: str
    run: Callable[[Desk], None]
    keys: tuple[str, ...] = ()
    where: Where = "window"
    enabled: Callable[[Desk], bool] = always
    checked: Callable[[Desk], bool] | None = None
    group: int = 0
    called: Callable[[Desk], str] | None = None
    under: str = ""

    @property
    def title(self) -> str:
        return translate("action", self._title)

    @property
    def english(self) -> str:
        """The title as it is declared: what a person may know it by from elsewhere."""
        return self._title

    @property
    def help(self) -> str:
        return translate("action", self._help)
