"""Passwords of servers: taken out of addresses at once, held in the memory of this process and nowhere else.

The system's keyring is asked where the package `keyring` is there, and only after a server refused; it gets a password
only when a server has taken it. What stands in PGPASSWORD or in libpq's own password file is libpq's matter.
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
TRUSTED = 1
"""The priority from which the package itself recommends a keyring."""

_known: dict[str, str] = {}
_to_keep: set[str] = set()
_held: set[str] = set()
_complaints: dict[str, FrtError] = {}
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
    """Use this password from now on, for as long as the program runs; with `in_keyring` also for good, as soon as it
    has let somebody in (`let_in`): a wrong one is not kept."""
    bare = bare_address(address)
    with _lock:
        _known[bare] = password
        (_to_keep.add if in_keyring else _to_keep.discard)(bare)


def let_in(bare: str) -> None:
    """A server has taken the password that is known: now it may go into the keyring, where that was wished. Where it
    cannot, `not_kept` says why."""
    with _lock:
        password = _known.get(bare) if bare in _to_keep else None
        _to_keep.discard(bare)
    if password is None:
        return
    keyring = _keyring()
    try:
        if keyring is None:
            raise LookupError("keyring")
        keyring.set_password(SERVICE, bare, password)
    except Exception as error:  # noqa: BLE001 - a backend of any desktop raises what it likes; told by `not_kept`
        with _lock:
            _complaints[bare] = _not_kept(type(error).__name__)


def not_kept(bare: str) -> FrtError | None:
    """Why the keyring did not take a password, said once."""
    with _lock:
        return _complaints.pop(bare, None)


def kept(bare: str) -> str | None:
    """The password that the keyring holds for an address without one."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        found = keyring.get_password(SERVICE, bare)
    except Exception:  # noqa: BLE001 - locked, gone, or no desktop: the person is asked instead
        return None
    with _lock:
        (_held.add if found else _held.discard)(bare)
    return found


def is_kept(bare: str) -> bool:
    """Whether the keyring was found to hold a password for this address, right or wrong; asks nobody."""
    with _lock:
        return bare in _held


def forget(bare: str) -> bool:
    """Know the password of an address no longer, nor let the keyring know it; whether there was one in it. May take as
    long as the person takes to unlock the keyring. Raises FrtError where it does not give it up."""
    with _lock:
        _known.pop(bare, None)
        _to_keep.discard(bare)
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        had = bool(keyring.get_password(SERVICE, bare))
        if had:
            keyring.delete_password(SERVICE, bare)
    except Exception as error:
        raise FrtError(
            translate("store", "The keyring did not forget the password ({why}).").format(why=type(error).__name__),
            translate("store", "Take it out with the program of your computer that looks after passwords."),
        ) from error
    with _lock:
        _held.discard(bare)
    return had


def has_keyring() -> bool:
    """Whether a password could be kept for good."""
    return _keyring() is not None


def _keyring() -> Any:
    """The package `keyring`; None where it is not installed, or finds none that a person would trust: those below 1
    write readable files or ask at a terminal, where there may be none."""
    if find_spec("keyring") is None:
        return None
    found = import_module("keyring")
    try:
        return found if found.get_keyring().priority >= TRUSTED else None
    except Exception:  # noqa: BLE001 - a backend of any desktop raises what it likes
        return None


def _not_kept(why: str) -> FrtError:
    return FrtError(
        translate("store", "The password could not be kept in the keyring ({why}).").format(why=why),
        translate("store", "It is used until frtdesk ends. It may also stand in PGPASSWORD or in .pgpass."),
    )
