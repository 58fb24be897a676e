"""Passwords of servers: taken out of addresses at once, held in the memory of this process and nowhere else.

The system's keyring is asked where the package `keyring` is there, and only after a server refused; what stands in
PGPASSWORD or in libpq's own password file is libpq's matter.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING, Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from sqlalchemy import URL

SERVICE = "frtdesk"

_known: dict[str, str] = {}
_lock = Lock()


def bare_address(address: str) -> str:
    """The address without its password, which is remembered for this process. Raises FrtError for no address."""
    return parted(address)[0]


def parted(address: str) -> tuple[str, URL]:
    """The address without its password, and the whole one with the password that is known. Raises FrtError."""
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(address).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise FrtError(
            translate("store", "The address of the server cannot be read."),
            translate("store", "Write it like postgresql+psycopg://user@host/database."),
        ) from error
    said = url.query.get("password")
    password = said if isinstance(said, str) else url.password
    bare = url.set(query={name: value for name, value in url.query.items() if name != "password"})
    bare = bare._replace(password=None)
    name = bare.render_as_string(hide_password=False)
    with _lock:
        if password:
            _known[name] = str(password)
        found = _known.get(name)
    return name, bare if found is None else bare.set(password=found)


def remember(address: str, password: str, *, in_keyring: bool = False) -> None:
    """Use this password from now on, for as long as the program runs; or for good, in the keyring. Raises FrtError
    where there is none."""
    bare = bare_address(address)
    with _lock:
        _known[bare] = password
    if in_keyring:
        keyring = _keyring()
        if keyring is None:
            raise _not_kept("keyring")
        try:
            keyring.set_password(SERVICE, bare, password)
        except keyring.errors.KeyringError as error:
            raise _not_kept(type(error).__name__) from error


def kept(bare: str) -> str | None:
    """The password that the keyring holds for an address without one."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        return keyring.get_password(SERVICE, bare)
    except keyring.errors.KeyringError:
        return None


def has_keyring() -> bool:
    """Whether a password could be kept for good."""
    keyring = _keyring()
    return keyring is not None and keyring.get_keyring().priority > 0


def _keyring() -> Any:
    """The package, None where it is not installed."""
    if find_spec("keyring") is None:
        return None
    found = import_module("keyring")
    import_module("keyring.errors")
    return found


def _not_kept(why: str) -> FrtError:
    return FrtError(
        translate("store", "The password could not be kept in the keyring ({why}).").format(why=why),
        translate("store", "It is used until frtdesk ends."),
    )
