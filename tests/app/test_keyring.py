"""A server's password in the keyring of the computer: kept when it was right, used, replaced, and forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.state.settings import Settings
from frtdesk.store import passwords
from frtdesk.ui.server_dialogs import AddressDialog, PasswordDialog
from tests.app.test_server_passwords import SECRET, guarded
from tests.app.waiting import idle, wait

__all__ = ["guarded"]


class Ring:
    """A package with a keyring in memory. `fails`: what it raises whenever it is asked."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}
        self.priority = 5.0
        self.fails: Exception | None = None

    def get_keyring(self) -> SimpleNamespace:
        return SimpleNamespace(priority=self.priority)

    def get_password(self, service: str, name: str) -> str | None:
        self._fail()
        return self.held.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        self._fail()
        self.held[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        self._fail()
        del self.held[service, name]

    def _fail(self) -> None:
        if self.fails is not None:
            raise self.fails


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ring]:
    made = Ring()
    monkeypatch.setattr(passwords, "find_spec", lambda _name: True)
    monkeypatch.setattr(passwords, "import_module", lambda _name: made)
    _new_start()
    yield made
    _new_start()


def _new_start() -> None:
    """As if the program began anew."""
    for held in (passwords._known, passwords._to_keep, passwords._held, passwords._complaints):
        held.clear()


@pytest.fixture
def desk(qtbot: Any, tmp_path: Path) -> Iterator[WindowDesk]:
    made = build_window(Settings(tmp_path / "settings.json"))
    made.window.show()
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def asked(desk: WindowDesk, after: PasswordDialog | None = None) -> PasswordDialog:
    wait(lambda: desk.password_question.dialog not in (None, after))
    found = desk.password_question.dialog
    assert found is not None
    return found


def answer(dialog: PasswordDialog, password: str, *, keep: bool) -> None:
    dialog.password.setText(password)
    dialog.keep.setChecked(keep)
    dialog._go()


def opened(desk: WindowDesk) -> None:
    wait(lambda: desk.workspace.opened is not None and not desk.runner.busy)
    idle(desk)


def test_only_the_right_one_is_kept_and_used_next_time(desk: WindowDesk, guarded: str, ring: Ring) -> None:
    desk.open_target(guarded)
    first = asked(desk)
    assert first.keep.isVisible()
    assert not first.keep.isChecked()
    answer(first, "wrong", keep=True)
    second = asked(desk, first)
    assert ring.held == {}
    answer(second, SECRET, keep=True)
    opened(desk)
    ((service, name),) = ring.held
    assert (service, ring.held[service, name]) == ("frtdesk", SECRET)
    assert name == desk.workspace.opened.archive.target  # type: ignore[union-attr]
    _new_start()
    desk.open_shipped()
    wait(lambda: desk.workspace.opened is not None and not desk.workspace.opened.archive.remote)
    desk.open_target(guarded)
    wait(lambda: desk.workspace.opened is not None and desk.workspace.opened.archive.remote)
    assert desk.password_question.dialog is None


def test_one_that_was_changed_on_the_server_is_asked_for_and_replaced(
    desk: WindowDesk, guarded: str, ring: Ring
) -> None:
    bare = passwords.bare_address(guarded)
    ring.held["frtdesk", bare] = "the old one"
    desk.open_target(guarded)
    dialog = asked(desk)
    assert dialog.keep.isChecked()
    answer(dialog, SECRET, keep=True)
    opened(desk)
    assert ring.held == {("frtdesk", bare): SECRET}


def test_one_that_shall_not_be_kept_is_not(desk: WindowDesk, guarded: str, ring: Ring) -> None:
    desk.open_target(guarded)
    answer(asked(desk), SECRET, keep=False)
    opened(desk)
    assert ring.held == {}


def test_forgetting_takes_it_out_of_the_list_and_the_keyring(desk: WindowDesk, guarded: str, ring: Ring) -> None:
    bare = passwords.bare_address(guarded)
    ring.held["frtdesk", bare] = SECRET
    desk.open_target(guarded)
    opened(desk)
    assert bare in desk.settings["recent_files"]
    desk.show("server")
    dialog = desk._shown["server"]
    assert isinstance(dialog, AddressDialog)
    assert dialog.address.text() == bare
    dialog.forget.click()
    wait(lambda: dialog.said.isVisible())
    assert dialog.said.text() == "It is forgotten, and its password is out of the keyring."
    assert ring.held == {}
    assert bare not in desk.settings["recent_files"]
    assert bare not in passwords._known
    dialog.forget.setEnabled(True)
    dialog.say("")
    dialog.forget.click()
    wait(lambda: dialog.said.isVisible())
    assert dialog.said.text() == "It is forgotten. No password of it was kept."
    dialog.reject()


def test_a_keyring_that_fails_keeps_nobody_out(desk: WindowDesk, guarded: str, ring: Ring) -> None:
    ring.fails = OSError("no bus; secret words")
    desk.open_target(guarded)
    answer(asked(desk), SECRET, keep=True)
    opened(desk)
    notice = desk.workspace.notice
    assert notice is not None
    assert notice.text == "The password could not be kept in the keyring (OSError)."
    assert "PGPASSWORD" in notice.hint
    ring.fails = None
    ring.held["frtdesk", passwords.bare_address(guarded)] = SECRET
    taken_away, ring.delete_password = ring.delete_password, lambda _s, _n: ring.set_password("", "", str(1 // 0))
    desk.show("server")
    dialog = desk._shown["server"]
    assert isinstance(dialog, AddressDialog)
    dialog.forget.click()
    wait(lambda: dialog.said.isVisible())
    assert dialog.said.text().startswith("The keyring did not forget the password (ZeroDivisionError).")
    ring.delete_password = taken_away
    dialog.reject()


@pytest.mark.parametrize("installed", [True, False])
def test_without_a_keyring_the_environment_is_named(
    desk: WindowDesk, guarded: str, ring: Ring, installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.priority = 0.5  # writes a readable file
    if not installed:
        monkeypatch.setattr(passwords, "find_spec", lambda _name: None)
    desk.open_target(guarded)
    dialog = asked(desk)
    assert not dialog.keep.isVisible()
    assert dialog.none.isVisible()
    assert "PGPASSWORD" in dialog.none.text()
    answer(dialog, SECRET, keep=False)
    opened(desk)
    assert ring.held == {}
