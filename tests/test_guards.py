"""Every guard is seen to fail: lint, types, import contracts, leak checks and the set-up, each on something planted.

What counts is the exit status; printed words may change.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a tool of this environment in `cwd`, with further variables; answer how it ended and what it printed."""
    return subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


def tool(name: str) -> Path:
    """The command of that name beside the running Python."""
    return Path(sys.executable).with_name(name)


def plant(root: Path, files: dict[str, str]) -> Path:
    """Write files below `root`, with the project's own settings beside them."""
    shutil.copy(ROOT / "pyproject.toml", root)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


# --- lint and format ------------------------------------------------------------------------------------------------

UNTIDY = {
    "a print": 'print("x")\n',
    "a bare except": "try:\n    x = 1\nexcept:\n    x = 2\n",
    "a blind except": "try:\n    x = 1\nexcept Exception:\n    x = 2\n",
    "SQL from text": 'def find(name: str) -> str:\n    return f"SELECT * FROM event WHERE id = {name}"\n',
    "a module unused": "import os\n",
    "a relative import": "from . import event\n",
    "code in a comment": "# x = find(3)\n",
    "a blanket ignore": "x = 1  # type: ignore\n",
    "widgets in draw": "from PySide6.QtWidgets import QWidget\n\n__all__ = ['QWidget']\n",
}


@pytest.mark.parametrize("planted", UNTIDY.values(), ids=UNTIDY)
def test_lint_refuses(tmp_path: Path, planted: str) -> None:
    plant(tmp_path, {"frtdesk/draw/card.py": planted})
    assert run(tool("ruff"), "check", "--no-cache", cwd=tmp_path).returncode == 1


def test_lint_accepts_what_is_tidy_and_widgets_where_they_belong(tmp_path: Path) -> None:
    widget = "from PySide6.QtWidgets import QWidget\n\n__all__ = ['QWidget']\n"
    plant(
        tmp_path,
        {"frtdesk/draw/card.py": "SIDES = 4\n", "frtdesk/ui/card_view.py": widget, "frtdesk/app/window.py": widget},
    )
    assert run(tool("ruff"), "check", "--no-cache", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(("planted", "status"), [("x = {'a':1}\n", 1), ('x = {"a": 1}\n', 0)])
def test_format_refuses_another_hand(tmp_path: Path, planted: str, status: int) -> None:
    plant(tmp_path, {"frtdesk/draw/card.py": planted})
    assert run(tool("ruff"), "format", "--check", "--no-cache", cwd=tmp_path).returncode == status


# --- types ----------------------------------------------------------------------------------------------------------


def test_types_are_checked_strictly_without_qt_and_sensibly_with_it(tmp_path: Path) -> None:
    unknown = "def first(values):\n    return values[0]\n"
    wrong = 'SIDES: int = "four"\n'
    from_qt = (
        "from PySide6.QtWidgets import QListView\n\n\n"
        "def follow(view: QListView) -> None:\n"
        "    view.selectionModel().currentChanged.connect(lambda now, before: view.scrollTo(now))\n"
    )
    check = (tool("basedpyright"), "--pythonpath", sys.executable)
    plant(tmp_path, {"frtdesk/model/shape.py": "SIDES: int = 4\n", "frtdesk/ui/follow.py": from_qt})
    assert run(*check, cwd=tmp_path).returncode == 0
    plant(tmp_path, {"frtdesk/model/shape.py": unknown, "frtdesk/ui/follow.py": wrong})
    refused = run(*check, cwd=tmp_path)
    assert refused.returncode == 1
    assert {"shape.py", "follow.py"} <= set(re.findall(r"\w+\.py", refused.stdout))


# --- import contracts -----------------------------------------------------------------------------------------------

PACKAGES = [
    *("actions", "app", "base", "bench", "cli", "draw", "formats", "jobs", "model", "state", "store", "timeline"),
    *("ui", "ui.panels", "ui.panels.detail", "ui.panels.legend", "ui.plot"),
]
FORBIDDEN = {
    "base knows model": ("base", "import frtdesk.model"),
    "timeline knows its sibling": ("timeline", "import frtdesk.jobs"),
    "ui knows app": ("ui", "import frtdesk.app"),
    "app knows the command line": ("app", "import frtdesk.cli"),
    "a view reaches the store": ("ui.panels.detail", "import frtdesk.store"),
    "formats reach the store": ("formats", "import frtdesk.store"),
    "state reaches the store": ("state", "import frtdesk.store"),
    "actions import Qt": ("actions", "import PySide6.QtCore"),
    "state imports pyqtgraph": ("state", "import pyqtgraph"),
    "SQLAlchemy outside the store": ("state", "import sqlalchemy"),
    "sqlite3 in the command line": ("cli", "import sqlite3"),
    "pyqtgraph outside ui.plot": ("ui.panels.detail", "import pyqtgraph"),
    "a panel knows a panel": ("ui.panels.detail", "import frtdesk.ui.panels.legend"),
    "a tool of the tests": ("model", "import edtf"),
    "a package without a place": ("helpers", ""),
}


def house(root: Path, package: str, line: str) -> Path:
    """The packages of frtdesk, empty, but for one module that holds `line`."""
    files = {f"frtdesk/{name.replace('.', '/')}/__init__.py": "" for name in {*PACKAGES, package}}
    files |= {"frtdesk/__init__.py": "", "frtdesk/__main__.py": "import frtdesk.cli\n"}
    return plant(root, files | {f"frtdesk/{package.replace('.', '/')}/planted.py": f"{line}\n"})


def lint_imports(root: Path) -> int:
    return run(tool("lint-imports"), "--no-cache", cwd=root).returncode


@pytest.mark.parametrize(("package", "line"), FORBIDDEN.values(), ids=FORBIDDEN)
def test_import_contracts_refuse(tmp_path: Path, package: str, line: str) -> None:
    assert lint_imports(house(tmp_path, package, line)) == 1


@pytest.mark.parametrize(
    ("package", "line"),
    [
        ("store", "import sqlalchemy, sqlite3, frtdesk.model"),
        ("ui.plot", "import pyqtgraph, frtdesk.timeline"),
        ("formats", "import frtdesk.timeline"),
        ("app", "import frtdesk.store, frtdesk.ui.panels.detail, frtdesk.ui.panels.legend"),
    ],
)
def test_import_contracts_accept_what_the_map_allows(tmp_path: Path, package: str, line: str) -> None:
    assert lint_imports(house(tmp_path, package, line)) == 0


# --- what a test leaves behind --------------------------------------------------------------------------------------

LEAKY = """
import logging, threading, warnings
import pytest
from PySide6.QtCore import QEvent, QObject, QThread, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget

kept = []


def keep(thing):
    kept.append(thing)
    return thing


def test_fails_widget(qapp):
    keep(QWidget())


def test_fails_hidden_dialog(qapp):
    keep(QDialog()).hide()


def test_fails_timer(qapp):
    keep(QTimer()).start(10_000)


def test_fails_qt_thread(qapp):
    keep(QThread()).start()


def test_fails_thread():
    threading.Thread(target=threading.Event().wait, args=(5,), daemon=True).start()


def test_fails_log():
    logging.getLogger("frtdesk.store").warning("a warning that nobody expected")


def test_fails_warning():
    warnings.warn("old", DeprecationWarning)


def test_fails_warning_where_it_is_swallowed():
    class Closes:
        def __del__(self):
            warnings.warn("never closed", ResourceWarning)
    Closes()


def test_fails_warning_of_qt(qapp):
    qWarning("a warning of Qt")


def test_fails_exception_in_a_slot(qapp, qtbot):
    timer = QTimer(qapp)
    timer.setSingleShot(True)
    timer.timeout.connect(lambda: 1 / 0)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)
    timer.deleteLater()


def test_fails_modal_dialog(qtbot):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.exec()


def test_fails_modal_message(qapp):
    QMessageBox.question(None, "Sure?", "Sure?")


def test_fails_modal_file(qapp):
    QFileDialog.getOpenFileName()


def test_passes_because_each_cleans_up(qtbot, caplog):
    widget = QWidget()
    qtbot.addWidget(widget)
    QTimer(widget).start(10_000)
    QWidget().deleteLater()
    later = keep(QWidget())
    later.deleteLater()
    thread = QThread()
    thread.start()
    thread.quit()
    assert thread.wait(2000)
    worker = threading.Thread(target=int)
    worker.start()
    logging.getLogger("frtdesk").warning("expected")
    assert "expected" in caplog.text
    caplog.clear()


def test_passes_because_only_a_cycle_keeps_it(qapp):
    widget = QWidget()
    widget.itself = widget


def test_passes_with_an_answer(qapp, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    assert QMessageBox.question(None, "Sure?", "Sure?") == QMessageBox.StandardButton.Yes


def test_passes_in_a_home_of_its_own(user_folders):
    import os, pathlib, platformdirs
    assert pathlib.Path.home() == user_folders
    for folder in (platformdirs.user_data_path(), platformdirs.user_cache_path(), platformdirs.user_config_path()):
        assert user_folders in folder.parents
    assert not list(user_folders.iterdir())
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """One run of the planted tests under the project's conftest: which of them failed."""
    root = plant(tmp_path_factory.mktemp("leaky"), {"tests/test_planted.py": LEAKY})
    shutil.copy(ROOT / "tests" / "conftest.py", root / "tests")
    report = root / "report.xml"
    ended = run(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={report}", cwd=root)
    assert ended.returncode == 1, ended.stdout
    cases = ElementTree.parse(report).getroot().iter("testcase")
    return {case.get("name", ""): case.find("failure") is not None or case.find("error") is not None for case in cases}


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", LEAKY))
def test_a_test_that_leaves_something_behind_fails(outcomes: dict[str, bool], name: str) -> None:
    assert outcomes[name] == name.startswith("test_fails")


# --- set-up ---------------------------------------------------------------------------------------------------------


def requirements(*groups: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0].lower() for group in groups for line in group}


def test_every_dependency_has_its_one_version_and_no_address() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", line)] == []
    pinned = {line.split("==")[0].lower().replace("_", "-") for line in lines}
    extras = PROJECT["project"]["optional-dependencies"]
    wanted = requirements(
        PROJECT["project"]["dependencies"],
        *extras.values(),
        *PROJECT["dependency-groups"].values(),
        PROJECT["build-system"]["requires"],
    )
    assert wanted - pinned == set()


def checkout(root: Path) -> Path:
    """What the set-up reads, without a .venv."""
    for name in ("constraints.txt", "packaging"):
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)
    return plant(root, {"frtdesk/__init__.py": ""})


def test_set_up_refuses_an_old_python_with_a_sentence(tmp_path: Path) -> None:
    old = tmp_path / "bin"
    old.mkdir()
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        (old / name).write_text("#!/bin/sh\nexit 1\n")
        (old / name).chmod(0o755)
    ended = run("sh", "packaging/setup.sh", "run", cwd=checkout(tmp_path), PATH=f"{old}:/usr/bin:/bin", PYTHON="")
    assert ended.returncode == 1
    assert "Python 3.11" in ended.stderr
    assert not (tmp_path / ".venv").exists()


def test_set_up_refuses_a_purpose_that_it_does_not_know(tmp_path: Path) -> None:
    ended = run("sh", "packaging/setup.sh", "fly", cwd=checkout(tmp_path))
    assert ended.returncode == 2
    assert "'fly'" in ended.stderr


def test_libraries_that_qt_lacks_are_named(tmp_path: Path) -> None:
    script = (ROOT / "packaging" / "qt_libraries.py").read_text()
    (tmp_path / "qt_libraries.py").write_text(script.replace("libdbus-1.so.3", "libnowhere.so.3"))
    ended = run(sys.executable, "qt_libraries.py", cwd=tmp_path)
    assert (ended.returncode, ended.stdout.strip()) == (1, "libdbus-1-3")
    assert run(sys.executable, ROOT / "packaging" / "qt_libraries.py", cwd=tmp_path).returncode == 0
