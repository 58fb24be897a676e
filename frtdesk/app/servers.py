"""Databases on servers, for a window: addresses without passwords, and asking for a password where one is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.state.archive import Jobs
from frtdesk.state.notice import Notice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.store.engine import is_server

if TYPE_CHECKING:
    from frtdesk.ui.server_dialogs import PasswordDialog


def bare_target(target: str) -> str:
    """What names a database everywhere from now on: an address loses its password, which is remembered until the
    program ends. Raises FrtError for what is no address."""
    if not is_server(target):
        return target
    from frtdesk.store.passwords import bare_address

    return bare_address(target)


def wants_password(error: BaseException) -> bool:
    """Whether a server did not let us in for want of the right password."""
    if not isinstance(error, FrtError):
        return False
    from frtdesk.store.server_errors import PasswordError

    return isinstance(error, PasswordError)


def forget(target: str, settings: Settings, jobs: Jobs, say: Callable[[str], None]) -> None:
    """Take a database on a server off the recent ones, and its password out of memory and keyring; `say` what became of
    it, when whoever looks after the keyring has answered."""
    try:
        bare = bare_target(target)
    except FrtError as error:
        say(error.message)
        return
    settings.forget_file(bare)
    settings.save()

    def done(had: bool) -> None:
        if had:
            say(translate("server", "It is forgotten, and its password is out of the keyring."))
        else:
            say(translate("server", "It is forgotten. No password of it was kept."))

    def failed(error: BaseException) -> None:
        if not isinstance(error, FrtError):
            raise error
        say(f"{error.message} {error.hint}")

    jobs.start("forget", _forgetting(bare), done, failed)


def _forgetting(bare: str) -> Work[bool]:
    from frtdesk.store import passwords

    yield Progress(0)
    return passwords.forget(bare)


def complain(target: str, workspace: Workspace) -> None:
    """Say why a password that was to be kept is not."""
    if is_server(target):
        from frtdesk.store.passwords import not_kept

        why = not_kept(target)
        if why is not None:
            workspace.tell(Notice(why.message, why.hint))


class PasswordQuestion:
    """`dialog`: the question that is open."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._workspace = workspace
        self._parent = parent
        self.dialog: PasswordDialog | None = None

    def ask(self, target: str, why: FrtError, again: Callable[[], None]) -> None:
        """Ask for the password of a bare address; `again` tries with it."""
        from frtdesk.store.passwords import has_keyring, is_kept, remember
        from frtdesk.ui.server_dialogs import PasswordDialog

        def done(password: str, keep: bool) -> None:
            remember(target, password, in_keyring=keep)
            again()

        name, keyring = target.partition("?")[0], has_keyring()  # it was looked into already, by whoever was refused
        self.dialog = PasswordDialog(name, why.message, done, self._parent, keyring=keyring, kept=is_kept(target))
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
