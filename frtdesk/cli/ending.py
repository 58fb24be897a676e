"""How a command ends when something goes wrong: one sentence and what to do, an exit status, never a traceback."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from types import TracebackType

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

DONE, FOUND_WRONG, COULD_NOT, INTERRUPTED = 0, 1, 2, 130


class Ending:
    """Turns whatever leaves the `with` into a message on stderr and a `status`.

    An FrtError is a sentence. A pipe that its reader closed (`| head`) is no error. Anything else nobody foresaw: the
    details go to a file, or with --debug to stderr.
    """

    def __init__(self, arguments: list[str]) -> None:
        self.status = DONE
        self._arguments = arguments

    def __enter__(self) -> Ending:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        if isinstance(error, SystemExit | GeneratorExit):
            return False
        if isinstance(error, FrtError):
            self.status = COULD_NOT
            complain(error)
        elif isinstance(error, KeyboardInterrupt):
            self.status = INTERRUPTED
            _say("")
        elif _is_full(error):
            self.status = COULD_NOT
        elif error is not None and not isinstance(error, BrokenPipeError):
            self.status = COULD_NOT
            self._tell(error)
        unwritten = _flush()
        if unwritten is not None:
            self.status = COULD_NOT
        if _is_full(error) or _is_full(unwritten):
            _say(translate("command line", "There is no room left where this was to be written."))
            _say(translate("command line", "Make room there, or write it somewhere else; what is there is cut short."))
        elif unwritten is not None:
            said = translate("command line", "The result could not be written ({why}).")
            _say(said.format(why=unwritten.strerror or type(unwritten).__name__))
        return True

    def _tell(self, error: BaseException) -> None:
        from frtdesk.cli.missing_library import missing_library

        lacking = missing_library(error)
        if lacking is None:
            self._unforeseen(error)
        else:
            complain(lacking)

    def _unforeseen(self, error: BaseException) -> None:
        from frtdesk.cli.failure import keep_report, report

        details = report(error, self._arguments)
        if "--debug" in self._arguments:
            _say(details)
            return
        what = type(error).__name__
        _say(translate("command line", "frtdesk met an error that nobody foresaw ({what}).").format(what=what))
        kept = keep_report(details)
        if kept is None:
            _say(translate("command line", "Run the same command with --debug to see the details."))
        else:
            said = translate("command line", "The details are in {file}; please send them along when you report it.")
            _say(said.format(file=kept))


def complain(error: FrtError) -> None:
    """Say on stderr what is wrong and what to do."""
    _say(error.message)
    if error.hint:
        _say(error.hint)


def _say(text: str) -> None:
    with suppress(OSError):
        sys.stderr.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
        sys.stderr.flush()


def _is_full(error: BaseException | None) -> bool:
    """Whether a disk, or somebody's share of it, is full."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)


def _flush() -> OSError | None:
    """Write out what is left; why it could not be. A reader that has gone is forgotten. What cannot be written is
    thrown away, so that Python does not complain at its end."""
    try:
        sys.stdout.flush()
    except OSError as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return None if isinstance(error, BrokenPipeError) else error
    return None
