"""What others do to the open database: it is shown as an edit of one's own would be, and said; and whether the
connection holds."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.base.errors import FrtError
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.others import OthersStep, others_words
from frtdesk.state.archive import Archive
from frtdesk.state.history import History
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace


class Others:
    """`changed(tuple[OthersStep, ...])`: this was written by others; the window begins to follow. `connected`: whether
    the connection holds, as far as is known; `connection_changed`: it is lost, or there again; `regained`: what
    could not be read may be now."""

    changed = Signal(object)
    connection_changed = Signal()
    regained = Signal()

    def __init__(self, workspace: Workspace, history: History) -> None:
        self._workspace = workspace
        self._history = history
        self._told: Notice | None = None
        self.connected = True
        workspace.opened_changed.connect(self._on_opened_changed)
        self._archive: Archive | None = None
        self._on_opened_changed()

    def take(self, archive: Archive, steps: tuple[OthersStep, ...]) -> None:
        """Follow what others wrote into a database, if that is the open one."""
        if not steps or not self._is_open(archive):
            return
        for changes in [step.changes for step in steps] if all(step.changes for step in steps) else [None]:
            self._history.follow(changes)
        self.changed.emit(steps)
        self._say(steps)

    def lose(self, archive: Archive, error: FrtError, again: Callable[[], None]) -> None:
        """The connection is lost; `again` tries at once to have it back."""
        if self._is_open(archive) and self.connected:
            self.connected = False
            self.connection_changed.emit()
            self._told = Notice(
                translate("others", "The connection to {name} is lost.").format(name=archive.name),
                translate("others", "What is on the screen stays, what you type is kept, and frtdesk tries again."),
                offer=Offer(translate("others", "Try now"), again),
            )
            self._workspace.tell(self._told)

    def regain(self, archive: Archive) -> None:
        """The connection is there again."""
        if self._is_open(archive) and not self.connected:
            self.connected = True
            self.connection_changed.emit()
            said = translate("others", "{name} is connected again.").format(name=archive.name)
            self._workspace.tell(Notice(said, wrong=False))
            self._workspace.read_detail_again()
            self.regained.emit()

    def _say(self, steps: tuple[OthersStep, ...]) -> None:
        """A quiet line that takes the place of no other message that waits for an answer."""
        notice = self._workspace.notice
        if notice is None or notice is self._told or not (notice.wrong or notice.offer is not None):
            self._told = Notice(others_words(steps), wrong=False)
            self._workspace.tell(self._told)

    def _is_open(self, archive: Archive) -> bool:
        opened = self._workspace.opened
        return opened is not None and opened.archive is archive

    def _on_opened_changed(self) -> None:
        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        if archive is not self._archive:
            self._archive, self.connected = archive, True
