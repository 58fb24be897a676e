"""Opening, making and copying databases for a window, and being in each where the person was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.app.author import author_named
from frtdesk.app.lesson_files import is_lesson_file, open_lesson_file
from frtdesk.app.servers import bare_target, complain, wants_password
from frtdesk.app.shared_views import is_view_file, read_shared
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.picture_state import is_picture_file
from frtdesk.jobs.runner import Runner
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.settings import MOST_RECENT, Settings
from frtdesk.state.view import ContextBand, as_record, from_record
from frtdesk.state.workspace import Workspace
from frtdesk.store.engine import open_database
from frtdesk.store.identity import OlderSchemaError

if TYPE_CHECKING:
    from frtdesk.app.place import Place
    from frtdesk.state.picture_line import PictureLine
    from frtdesk.state.saved_view import SavedView
    from frtdesk.state.saved_views import SavedViews

FIRST_SELECTED = "us-2020-06-11-microsoft-refuses-police-sales"
"""Selected when the shipped database opens: the event that the project grew out of."""

FIRST_BANDS = (
    ContextBand("us-2020-05-floyd-protests"),
    ContextBand("eu-2021-04-21-ai-act-proposal", "eu-2023-12-08-ai-act-trilogue-deal"),
)
"""What stands behind the shipped events at first."""


class Databases:
    """What a desk does with databases, and with the files that are shown in them. `ask_before`: whether nothing is
    typed that another database would take away; else it is opened by the call that is given along."""

    def __init__(
        self,
        workspace: Workspace,
        runner: Runner,
        settings: Settings,
        views: Callable[[], SavedViews],
        unforeseen: Callable[[BaseException], None],
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._settings = settings
        self._views = views
        self._unforeseen = unforeseen
        self._first: Callable[[], None] | None = None
        self.ask_before: Callable[[Callable[[], None]], bool] = lambda _act: True
        self.ask_password: Callable[[str, FrtError, Callable[[], None]], None] = lambda _target, _why, _again: None

    def begin_with(self, saved: SavedView) -> None:
        """Show this view as soon as the next database is open."""
        self._first = lambda: self._views().open_shared(saved)

    def open(self, target: str) -> None:
        """Open a path or URL; what is open stays until the new one is read, and if it cannot be. The file of a shared
        view, and a picture of ours, shows that view in what is open."""
        if is_view_file(target):
            self.open_view(target)
            return
        if is_lesson_file(target):
            self._open_lesson_file(target)
            return
        if is_picture_file(target):
            self._open_picture(target)
            return
        if not self.ask_before(lambda: self.open(target)):
            return
        try:
            bare = bare_target(target)
        except FrtError as error:
            self._failed(error)
            return
        self.remember_view()
        self._workspace.open(
            lambda: connect(bare, author_named(self._settings["author"])),
            lambda: self._opened(bare),
            lambda why: self._offer(bare, why),
        )

    def _open_copy(self, target: str) -> None:
        """Open a copy of what is open, and be in it where the person was."""
        from frtdesk.app.place import place_in

        if not self.ask_before(lambda: self._open_copy(target)):
            return
        places: list[Place] = []
        self.remember_view()
        self._workspace.open(
            lambda: connect(target, author_named(self._settings["author"])),
            lambda: self._opened(target, places[-1]),
            leaving=lambda: places.append(place_in(self._workspace)),
        )

    def _opened(self, target: str, place: Place | None = None) -> None:
        """Go to a place, or where the person was in this database; on the first start to what the project grew out
        of."""
        kept = self._settings["last_view"].get(target)
        view = from_record(kept)
        if place is not None:
            from frtdesk.app.place import return_to

            return_to(place, self._workspace)
        elif view is not None:
            self._workspace.go(replace(view, start=self._workspace.view.start, stop=self._workspace.view.stop))
            self._workspace.look(view.start, view.stop)
            if kept.get("selected"):
                self._workspace.select_id(str(kept["selected"]))
        elif target == str(paths.shipped_database()):
            self._workspace.go(replace(self._workspace.view, bands=FIRST_BANDS))
            self._workspace.select_id(FIRST_SELECTED)
        if self._first is not None:
            first, self._first = self._first, None
            first()
        if target == str(paths.shipped_database()):
            return
        self._settings.remember_file(str(Path(target).absolute()) if "://" not in target else target)
        self._settings.save()
        complain(target, self._workspace)

    def remember_view(self) -> None:
        """Keep where the person is in what is open."""
        opened = self._workspace.opened
        if opened is None:
            return
        record = as_record(self._workspace.view)
        if self._workspace.selection:
            record["selected"] = opened.columns.ids[self._workspace.selection[-1]]
        others = {name: kept for name, kept in self._settings["last_view"].items() if name != opened.archive.target}
        recent = dict(list(others.items())[-(MOST_RECENT - 1) :])
        self._settings["last_view"] = {**recent, opened.archive.target: record}

    def write_as(self, name: str) -> None:
        """What is written into what is open says from now on that this person wrote it."""
        opened = self._workspace.opened
        if opened is not None and isinstance(opened.archive, StoreArchive):
            opened.archive.write_as(name)

    def open_shipped(self) -> None:
        self.open(str(paths.shipped_database()))

    def _offer(self, target: str, why: FrtError) -> Offer | None:
        """An older database can be upgraded, if the person says so; a server may be told a password."""
        if wants_password(why):
            self.ask_password(target, why, lambda: self.open(target))
            return Offer(
                translate("desk", "Enter the password"),
                lambda: self.ask_password(target, why, lambda: self.open(target)),
            )
        if not isinstance(why, OlderSchemaError):
            return None
        return Offer(translate("desk", "Upgrade it"), lambda: self._make(target, _upgrade(target)))

    def new(self, path: str) -> None:
        self._make(path, _create(path))

    def save_copy(self, path: str) -> None:
        opened = self._workspace.opened
        if opened is not None:
            self._make(path, _copy(opened.archive.target, path), self._open_copy)

    def _make(self, path: str, work: Work[None], then: Callable[[str], None] | None = None) -> None:
        def done(_nothing: None) -> None:
            (then or self.open)(path)

        self._runner.start("make", work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, FrtError):
            self._workspace.tell(Notice(error.message, error.hint))
        else:
            self._unforeseen(error)

    def _open_lesson_file(self, target: str) -> None:
        def done(answer: tuple[str, str]) -> None:
            path, lesson = answer
            self._settings["lesson"] = lesson
            self.open(path)

        self._runner.start("lesson file", open_lesson_file(target), done, self._failed)

    def _open_picture(self, target: str) -> None:
        """Show the view that a picture carries along; in the shipped events where nothing is open yet."""
        from frtdesk.app.picture_files import picture_view, show_picture  # a start needs neither

        def done(found: PictureLine) -> None:
            def show() -> None:
                show_picture(found, Path(target).name, self._workspace, self._views())

            if self._workspace.opened is not None:
                show()
            else:
                self._first = show
                self.open_shipped()

        def failed(error: BaseException) -> None:
            self._failed(error)
            if self._workspace.opened is None:
                self._first = lambda: self._failed(error)
                self.open_shipped()

        self._runner.start("picture file", picture_view(target), done, failed)

    def open_view(self, text: str) -> None:
        """Show the view in a line of text, or in a file."""
        try:
            self._views().open_shared(read_shared(text))
        except FrtError as error:
            self._workspace.tell(Notice(error.message, error.hint))


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
