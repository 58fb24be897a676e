"""What every test stands on: a fixed environment, folders of its own, and a look at what it leaves behind.

A test fails that leaves a top-level widget, a running thread or timer, a log record of WARNING or above, or (by
`filterwarnings` and `qt_log_level_fail` in pyproject.toml) a warning of Python or Qt. It also fails, instead of waiting
for ever, where a dialog is opened modally; the `exec()` of a menu cannot be caught so, and the program uses `popup()`.
`test_guards.py` sees each of these fail.
"""

from __future__ import annotations

import gc
import itertools
import logging
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.screen_reader_programs import LACKING, NEED_A_READER, unread
from tests.server_programs import NEED_A_SERVER, PROGRAMS, left_out

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE"):
    os.environ.pop(_name, None)
os.environ["LC_ALL"] = "C.UTF-8"

# Time is no law (`deadline`): machines are shared. CI repeats itself exactly; at a desk each run tries new examples.
settings.register_profile("desk", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True, database=None, print_blob=True)
settings.register_profile("thorough", settings.get_profile("desk"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "desk"))

collect_ignore = ([] if PROGRAMS else list(NEED_A_SERVER)) + (list(NEED_A_READER) if LACKING else [])

XDG_FOLDERS = {"DATA": ".local/share", "STATE": ".local/state", "CONFIG": ".config", "CACHE": ".cache"}
MODAL = {
    "QDialog": ["exec"],
    "QMessageBox": ["about", "critical", "information", "question", "warning"],
    "QFileDialog": ["getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"],
    "QInputDialog": ["getDouble", "getInt", "getItem", "getMultiLineText", "getText"],
    "QColorDialog": ["getColor"],
    "QFontDialog": ["getFont"],
}
_home_numbers = itertools.count()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests were left out for want of a server."""
    if tests := left_out():
        terminalreporter.write_line(f"{len(tests)} PostgreSQL tests left out: no server or no psycopg is installed.")
    if tests := unread():
        terminalreporter.write_line(
            f"{len(tests)} tests of a screen reader left out: {', '.join(LACKING)} not installed."
        )


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the home folders of the tests lie."""
    return tmp_path_factory.mktemp("homes", numbered=False)


@pytest.fixture(autouse=True)
def user_folders(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder of the test's own, empty: settings, library and cache of the person stay untouched."""
    home = homes / str(next(_home_numbers))
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for kind, folder in XDG_FOLDERS.items():
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / folder))
    yield home
    shutil.rmtree(home, ignore_errors=True)


@pytest.fixture(autouse=True, scope="session")
def application_of_windows(request: pytest.FixtureRequest) -> None:
    """The application that windows need, before the first test, where any test of the run asks for it: what writes a
    picture without a window makes a smaller one, which no window could use afterwards."""
    if any("qapp" in getattr(test, "fixturenames", ()) for test in request.session.items):
        request.getfixturevalue("qapp")


@pytest.fixture(autouse=True, scope="session")
def nothing_modal() -> Iterator[None]:
    """A modal dialog fails at once: nobody is there to close it. A test that answers one patches over this."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    with pytest.MonkeyPatch.context() as patch:
        for owner, methods in MODAL.items() if widgets else ():
            for method in methods:
                patch.setattr(getattr(widgets, owner), method, _refusal(f"{owner}.{method}"))
        yield


def _refusal(name: str) -> Callable[..., None]:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise AssertionError(f"{name} would wait for ever in a test: use open(), or patch it with the answer.")

    return refuse


@pytest.fixture(autouse=True)
def nothing_left_behind(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Compare before and after the test: what is new and still there is named, removed, and fails it."""
    threads, qt = set(threading.enumerate()), set(_qt_remains())
    yield
    if _remains(threads, qt):
        gc.collect()  # what only a reference cycle kept is no leak
    remains = _remains(threads, qt)
    sentences = [f"It left {_named(thing)} behind." for thing in remains]
    sentences += [f"It logged, and nobody expected it: {record.getMessage()}" for record in _unexpected(caplog)]
    _remove(remains)
    if sentences:
        pytest.fail("\n".join(sentences), pytrace=False)


def _unexpected(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """Records of WARNING or above that the test has not taken away by `caplog.clear()`."""
    records = caplog.get_records("setup") + caplog.get_records("call")
    return [record for record in records if record.levelno >= logging.WARNING]


def _remains(threads_before: set[threading.Thread], qt_before: set[int]) -> list[Any]:
    threads = [thread for thread in threading.enumerate() if thread not in threads_before]
    for thread in threads:
        thread.join(timeout=0.5)  # it may be about to end
    alive = [thread for thread in threads if thread.is_alive()]
    return alive + [thing for address, thing in _qt_remains().items() if address not in qt_before]


def _qt_remains() -> dict[int, Any]:
    """Top-level widgets, active timers and running threads of Qt by address, once late deletions are done."""
    core = sys.modules.get("PySide6.QtCore")
    application = core and core.QCoreApplication.instance()
    if not application:
        return {}
    import shiboken6

    application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    wrappers = shiboken6.getAllValidWrappers()
    remains = [it for it in wrappers if isinstance(it, core.QTimer) and it.isActive()]
    remains += [it for it in wrappers if isinstance(it, core.QThread) and it.isRunning()]
    remains += [it for it in getattr(application, "topLevelWidgets", list)() if it.parent() is None]
    return {
        shiboken6.getCppPointer(it)[0]: it
        for it in remains
        if it is not application.thread() and it.metaObject().className() != "QTipLabel"  # the one tooltip of all
    }


def _named(thing: Any) -> str:
    if isinstance(thing, threading.Thread):
        return f"the running thread {thing.name!r}"
    state = "top-level" if hasattr(thing, "isVisible") else "running"
    return f"the {state} {type(thing).__name__} {thing.objectName()!r}"


def _remove(remains: list[Any]) -> None:
    """Take Qt's remains away, so that the next test is judged by itself; a Python thread cannot be ended."""
    for thing in remains:
        if hasattr(thing, "isVisible"):
            thing.close()
            thing.deleteLater()
        elif hasattr(thing, "stop"):
            thing.stop()
        elif hasattr(thing, "quit"):
            thing.quit()
            thing.wait(2000)
    _qt_remains()
