"""A password in an address on the command line, taken out of the list of processes that everybody on the computer can
read.

A person may type it there, though the manual says not to. Linux shows the memory in which a process got its arguments:
it is written over, as the programs of PostgreSQL and MySQL do. Elsewhere nothing happens.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

_ARGUMENTS_BEGIN = 48 - 3
"""The field `arg_start` of /proc/self/stat, counted from the first after the program's name."""


def hide_passwords(arguments: Sequence[str]) -> None:
    """Write stars over the passwords of addresses, in what other programs see of this process."""
    secrets = [(argument, secret) for argument in arguments for secret in _passwords(argument)]
    if secrets and sys.platform == "linux":
        with suppress(OSError, ValueError, IndexError, ImportError):
            _overwrite([(os.fsencode(argument), os.fsencode(secret)) for argument, secret in secrets])


def _passwords(address: str) -> Iterator[str]:
    """As they are written in it: between the first colon and the last @ of the place, or after `password=`."""
    place, _, query = address.partition("://")[2].partition("?")
    _, colon, secret = place.rpartition("@")[0].partition(":")
    if colon and secret:
        yield f":{secret}@"
    for one in query.split("&"):
        if one.startswith("password="):
            yield one


def _overwrite(secrets: Sequence[tuple[bytes, bytes]]) -> None:
    from ctypes import memset, string_at

    shown = Path("/proc/self/cmdline").read_bytes()
    fields = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    begin = int(fields[_ARGUMENTS_BEGIN])
    if string_at(begin, len(shown)) != shown:
        return
    for argument, secret in secrets:
        at = shown.find(argument)
        if at >= 0:
            memset(begin + at + argument.find(secret), ord("*"), len(secret))
