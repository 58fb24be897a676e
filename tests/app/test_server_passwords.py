"""Passwords of servers: asked for, used, and written nowhere."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from frtdesk.app.crash import report
from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.state.settings import Settings
from frtdesk.store import passwords
from frtdesk.store.copy_database import copy_database
from frtdesk.store.engine import open_database
from tests.app.waiting import idle, wait

SECRET = "geheim"


@pytest.fixture(scope="module")
def guarded(cluster: Any) -> str:
    """The address of a database that a role with a password may read and write."""
    source = open_database(shipped_database())
    address = cluster.empty()
    run(copy_database(source, address)).close()
    source.close()
    name = address.split("/")[3].split("?")[0]
    cluster.sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO guarded", name)
    return cluster.address(name, "guarded")


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    passwords._known.clear()
    yield
    passwords._known.clear()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def window(qtbot: Any, file: Path) -> Iterator[WindowDesk]:
    desk = build_window(Settings(file))
    desk.window.show()
    yield desk
    desk.window.close()
    desk.close()
    desk.window.deleteLater()


def with_secret(address: str) -> str:
    return address.replace("guarded@", f"guarded:{SECRET}@")


def assert_nowhere(desk: WindowDesk, file: Path) -> None:
    desk.databases.remember_view()
    desk.settings.save()
    assert SECRET not in file.read_text("utf-8")
    assert "guarded@" in file.read_text("utf-8")
    assert SECRET not in desk.window.windowTitle()
    assert not [label.text() for label in desk.window.findChildren(QLabel) if SECRET in label.text()]
    assert desk.workspace.opened is not None
    assert SECRET not in desk.workspace.opened.archive.target
    assert SECRET not in desk.workspace.opened.archive.name


def test_a_password_is_asked_for_until_it_is_right(window: WindowDesk, guarded: str, file: Path) -> None:
    window.open_target(guarded)
    wait(lambda: window.password_question.dialog is not None)
    first = window.password_question.dialog
    assert first is not None
    first.password.setText("wrong")
    first._go()
    wait(lambda: window.password_question.dialog not in (None, first))
    second = window.password_question.dialog
    assert second is not None
    second.password.setText(SECRET)
    second._go()
    wait(lambda: window.workspace.opened is not None)
    idle(window)
    assert_nowhere(window, file)


def test_a_password_in_an_address_stays_in_memory(
    window: WindowDesk, guarded: str, file: Path, caplog: pytest.LogCaptureFixture, capfd: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    window.open_target(with_secret(guarded))
    wait(lambda: window.workspace.opened is not None)
    idle(window)
    assert_nowhere(window, file)
    window.open_target(guarded)  # it is known now
    wait(lambda: not window.runner.busy)
    assert window.password_question.dialog is None
    shown = capfd.readouterr()
    assert SECRET not in caplog.text + shown.out + shown.err


def test_no_error_and_no_report_holds_it(guarded: str) -> None:
    for address in (
        with_secret(guarded).replace("/frt", "/nowhere"),
        guarded.replace("guarded@", "guarded:ungeheim@"),
        guarded.replace("?host=", "?password=ungeheim&host="),
        "postgresql+psycopg://owner:geheim@/x?host=/nowhere",
        "postgresql://owner:geheim@[x/y",
    ):
        with pytest.raises(FrtError) as caught:
            open_database(address)
        assert SECRET not in f"{caught.value} {caught.value.hint} {report(caught.value)} {caught.value.__cause__}"


def test_the_environment_is_asked(guarded: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FrtError, match="did not let you in"):
        open_database(guarded)
    monkeypatch.setenv("PGPASSWORD", SECRET)
    open_database(guarded).close()


COMMAND = """
import sys
from frtdesk.__main__ import main
sys.stdin.isatty = lambda: False
print(main(sys.argv[1:]), flush=True)
sys.stdin.readline()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems show arguments in other ways")
@pytest.mark.parametrize("form", ["in the place", "in the query"])
def test_others_on_the_computer_do_not_see_it(guarded: str, form: str, tmp_path: Path) -> None:
    """A person typed it into the command line; neither the list of processes nor what is printed shows it."""
    address = with_secret(guarded) if form == "in the place" else guarded.replace("?", f"?password={SECRET}&")
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, "info", "--db", address], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, env={**os.environ, "HOME": str(tmp_path)},
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if line.strip().isdigit():
            break
    shown = Path(f"/proc/{process.pid}/cmdline").read_bytes()
    process.stdin.write("\n")
    process.stdin.close()
    said.append(process.stdout.read())
    process.stdout.close()
    assert process.wait(30) == 0
    assert said[-2].strip() == "0", said
    assert any("Events" in line for line in said)
    assert SECRET not in "".join(said)
    assert SECRET.encode() not in shown
    assert guarded.partition("?")[2].encode() in shown
