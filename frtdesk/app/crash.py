"""What nobody foresaw: caught wherever it happens, told with a report, and the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType

import PySide6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

from frtdesk import __version__
from frtdesk.base.error_report import kinds_and_places

HARMLESS = ("This plugin does not support propagateSizeHints()",)


def versions() -> str:
    """What a bug report needs: one line a part."""
    import platform

    from frtdesk.base.what_runs import installed_as, sqlite_version

    return "\n".join((
        f"frtdesk {__version__} ({installed_as()})",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"PySide6 {PySide6.__version__}, Qt {qVersion()}, SQLite {sqlite_version()}",
    ))  # fmt: skip


def report(error: BaseException) -> str:
    """Where it happened and in which versions. The message of the error is left out where it may hold contents of a
    database: only the types of errors and places in our code are told."""
    return "\n".join((versions(), "", kinds_and_places(error)))


class CrashGuard:
    """Sends every exception that nobody caught, in any thread, to `show`. Used once, for the life of the program."""

    def __init__(self, show: Callable[[str], None], post: Callable[[Callable[[], None]], None]) -> None:
        self._show = show
        self._post = post
        self._told: set[str] = set()
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        self._handler = qInstallMessageHandler(self._on_message)

    def unforeseen(self, error: BaseException) -> None:
        """Tell about an error that somebody caught but could not mend; the same place is told once."""
        text = report(error)
        if text not in self._told:
            self._told.add(text)
            sys.stderr.write(text + "\n")
            self._post(lambda: self._show(text))

    def release(self) -> None:
        """Put the interpreter's own hooks back."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._handler)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.unforeseen(error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.unforeseen(args.exc_value)

    @staticmethod
    def _on_message(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith(HARMLESS):
            sys.stderr.write(f"Qt: {message}\n")
