"""Databases on servers, for a window: addresses without passwords, and asking for a password where one is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from frtdesk.base.errors import FrtError
from frtdesk.state.notice import Notice
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


class PasswordQuestion:
    """`dialog`: the question that is open."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._workspace = workspace
        self._parent = parent
        self.dialog: PasswordDialog | None = None

    def ask(self, target: str, why: FrtError, again: Callable[[], None]) -> None:
        """Ask for the password of a bare address; `again` tries with it."""
        from frtdesk.store.passwords import has_keyring, remember
        from frtdesk.ui.server_dialogs import PasswordDialog

        def done(password: str, keep: bool) -> None:
            try:
                remember(target, password, in_keyring=keep)
            except FrtError as error:
                self._workspace.tell(Notice(error.message, error.hint))
            again()

        name = target.partition("?")[0]
        self.dialog = PasswordDialog(name, why.message, done, self._parent, keyring=has_keyring())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
