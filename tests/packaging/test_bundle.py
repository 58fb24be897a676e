"""The bundle's own parts: its entry, what tries it, and that it is made of what the project names.

The bundle itself is made and tried by `make smoke`, which takes minutes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from frtdesk import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"


def run(*command: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*map(str, command)],
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(ROOT), **environment}, capture_output=True, encoding="utf-8",
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def entered(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, PACKAGING / "bundle_entry.py", *arguments, cwd=folder)


def test_the_entry_is_frtdesk(tmp_path: Path) -> None:
    assert entered(tmp_path, "--version").stdout.startswith(f"frtdesk, version {__version__}\n")
    assert entered(tmp_path, "nowhere.sqlite").returncode == 2


def test_the_entry_runs_what_frtdesk_starts_of_itself(tmp_path: Path) -> None:
    """`frtdesk info` and `frtdesk bench` start `sys.executable` with -m and -c."""
    asked = entered(tmp_path, "-m", "frtdesk.app.screens")
    assert asked.stdout.startswith("offscreen\n")
    code = "import sys; print(sys.argv, __name__); raise SystemExit(3)"
    said = entered(tmp_path, "-c", code, "x")
    assert (said.returncode, said.stdout) == (3, "['-c', 'x'] __main__\n")


def fake(folder: Path, body: str) -> Path:
    path = folder / "bundle" / "frtdesk"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("exit 0", "FAIL"),
        ("echo frtdesk, version 1; exit 1", "exit status 1"),
        ('echo x >"$(dirname "$0")/cache"', "written beside the program"),
    ],
)
def test_a_bundle_that_does_not_work_fails_the_smoke_test(body: str, words: str, tmp_path: Path) -> None:
    ended = run("sh", PACKAGING / "smoke.sh", fake(tmp_path, body), cwd=tmp_path, PATH="/usr/bin:/bin")
    assert ended.returncode == 1
    assert words in ended.stdout


def test_the_smoke_test_wants_a_program_and_leaves_nothing_behind(tmp_path: Path) -> None:
    assert run("sh", PACKAGING / "smoke.sh", tmp_path / "none", cwd=tmp_path).returncode == 2
    room = tmp_path / "room"
    room.mkdir()
    run("sh", PACKAGING / "smoke.sh", fake(tmp_path, "exit 0"), cwd=tmp_path, TMPDIR=str(room), PATH="/usr/bin:/bin")
    assert list(room.iterdir()) == []


def test_what_a_bundle_lacks_is_named_as_debian_has_it(tmp_path: Path) -> None:
    bare = tmp_path / "bin"
    bare.mkdir()
    asked = run(sys.executable, PACKAGING / "bundle.py", "--lacking", cwd=tmp_path, PATH=str(bare))
    assert asked.stdout.split()[0] == "binutils"
    made = run(sys.executable, PACKAGING / "bundle.py", cwd=tmp_path, PATH=str(bare))
    assert made.returncode == 1
    assert "apt-get install binutils" in made.stderr


def test_a_bundle_has_all_extras_and_tells_their_versions() -> None:
    from frtdesk.base.what_runs import PARTS

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    script = (PACKAGING / "bundle.py").read_text("utf-8")
    (extras,) = re.findall(r'^EXTRAS = "(.+)"', script, re.M)
    assert set(extras.split(",")) == set(project["project"]["optional-dependencies"])
    spec = (PACKAGING / "frtdesk.spec").read_text("utf-8")
    (told,) = re.findall(r"^TOLD = \((.+)\)", spec, re.M)
    assert set(PARTS.values()) <= set(re.findall(r'"([^"]+)"', told))


def test_what_the_program_imports_of_qt_is_not_left_out_of_the_bundle() -> None:
    spec = (PACKAGING / "frtdesk.spec").read_text("utf-8")
    (pattern,) = re.findall(r"^QT_UNUSED = re\.compile\(\n(.*?)^\)", spec, re.M | re.S)
    unused = re.compile("".join(re.findall(r'r"([^"]+)"', pattern)))
    sources = [path.read_text("utf-8") for path in (ROOT / "frtdesk").rglob("*.py")]
    used = {name for text in sources for name in re.findall(r"from PySide6\.(Qt\w+)", text)}
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"} <= used
    for name in used:
        assert not unused.search(f"PySide6/{name}.abi3.so"), name
        assert not unused.search(f"PySide6/Qt/lib/lib{name.replace('Qt', 'Qt6')}.so.6"), name
    for plugin in ("platforms/libqxcb", "platforms/libqwayland", "platforms/libqoffscreen", "imageformats/libqsvg",
                   "platformthemes/libqxdgdesktopportal", "printsupport/libcupsprintersupport"):  # fmt: skip
        assert not unused.search(f"PySide6/Qt/plugins/{plugin}.so"), plugin
    for other in ("platformthemes/libqgtk3", "tls/libqopensslbackend", "platforms/libqvnc"):
        assert unused.search(f"PySide6/Qt/plugins/{other}.so"), other


def test_hooks_before_a_commit_are_those_of_make_test() -> None:
    """They need no network: each is a tool of .venv, with the words that `make test` has."""
    config = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    entries = re.findall(r"entry: (.+)", config)
    makefile = (ROOT / "Makefile").read_text("utf-8").replace("$(BIN)", ".venv/bin")
    assert "repo: http" not in config
    assert len(entries) == 4
    for entry in entries:
        command = entry.replace(" --force-exclude", "").replace("ruff format", "ruff format --check")
        assert f"\t{command}\n" in makefile, entry
        assert shutil.which(Path(entry.split()[0]).name, path=str(Path(sys.executable).parent))
