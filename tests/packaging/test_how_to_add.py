"""What the README says of adding an event, a format, an action and a translation, done as it stands there in a copy."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("frtdesk", "resources", "data", "packaging", "tests", "pyproject.toml")
MOST_LINES = 10

Block = tuple[str, str]
"""The language of a block of the README, and its text."""


def sections() -> dict[str, list[Block]]:
    """The blocks of each way to add something, by its first words: "An event"."""
    text = (ROOT / "README.md").read_text("utf-8")
    part = re.search(r"^## How to add\n(.*?)^## ", text, re.M | re.S)
    assert part is not None
    found: dict[str, list[Block]] = {}
    for one in re.split(r"^\*\*(?=[A-Z])", part[1], flags=re.M)[1:]:
        found[one.split(".**")[0]] = re.findall(r"^```(\w+)\n(.*?)^```", one, re.M | re.S)
    return found


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The checkout as a newcomer has it."""
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tmp_path / name)
    return tmp_path


def write(block: Block, copy: Path) -> None:
    """Do to the copy what a block says."""
    language, text = block
    if language == "diff":
        for part in re.split(r"^# ", text, flags=re.M)[1:]:
            name, _, lines = part.partition("\n")
            insert(copy / name.strip(), lines)
        return
    head, _, body = text.partition("\n")
    name, how = head.removeprefix("# ").split(", ")
    path = copy / name
    assert path.exists() is (how == "at the end"), head
    path.write_text((path.read_text("utf-8") if path.exists() else "") + body, "utf-8")


def insert(path: Path, lines: str) -> None:
    """Put the lines that begin with + behind those before them that do not, which have to be there."""
    text, at = path.read_text("utf-8"), 0
    for line in lines.splitlines(keepends=True):
        sign, words = line[0], line[1:]
        if sign == "+":
            text = text[:at] + words + text[at:]
        else:
            assert f"\n{words}" in text[max(0, at - 1) :], f"{path.name} has no line {words!r}"
            at = text.index(f"\n{words}", max(0, at - 1)) + 1
        at += len(words)
    path.write_text(text, "utf-8")


def run(command: str, copy: Path) -> subprocess.CompletedProcess[str]:
    """Run one command of a block in the copy; programs are those of this Python."""
    words = shlex.split(command, comments=True)
    program = {"frtdesk": ["-m", "frtdesk"], "pytest": ["-m", "pytest", "-q", "-p", "no:cacheprovider"], "python": []}
    return subprocess.run(
        [sys.executable, *program[words[0]], *words[1:]],
        cwd=copy, env={**os.environ, "PYTHONPATH": str(copy)}, capture_output=True, encoding="utf-8",
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip


def done(blocks: list[Block], copy: Path) -> list[str]:
    """Do all that the blocks say; what each command printed. Every command has to end well."""
    said: list[str] = []
    for language, text in blocks:
        if language != "sh":
            write((language, text), copy)
            continue
        for line in text.splitlines():
            for command in line.split(" && "):
                ended = run(command, copy)
                assert ended.returncode == 0, f"{command}\n{ended.stdout}{ended.stderr}"
                said.append(ended.stdout)
    return said


def test_an_event(copy: Path) -> None:
    assert "Example Town asks for a pause" in done(sections()["An event"], copy)[-1]


def test_a_format(copy: Path) -> None:
    done(sections()["A format"], copy)
    written = (copy / "bans.txt").read_text("utf-8").splitlines()
    listed = run("frtdesk list --filter type:ban --format json", copy)
    assert sorted(written) == sorted(event["title"] for event in json.loads(listed.stdout))
    check = [str(copy / "frtdesk" / place) for place in ("formats/titles.py", "app/exports.py")]
    ruff = str(Path(sys.executable).with_name("ruff"))
    for tool in ([ruff, "check", "--no-cache"], [ruff, "format", "--check", "--no-cache"]):
        ended = subprocess.run([*tool, *check], cwd=copy, capture_output=True, text=True, check=False)
        assert ended.returncode == 0, ended.stdout + ended.stderr


def test_an_action_and_its_translation(copy: Path) -> None:
    done(sections()["An action"], copy)
    asked, given, count = (line for line in sections()["A translation"][0][1].splitlines())
    assert run(asked, copy).returncode == 0
    missing = json.loads((copy / "missing.json").read_text("utf-8"))
    assert "June 2020" in [one["source"] for one in missing]
    mine = {one["id"]: one["source"] for one in missing if one["source"] == "June 2020"}
    refused = {one["id"]: "" for one in missing if one["source"].startswith("The month in which")}
    (copy / "translated.json").write_text(json.dumps(mine | refused), "utf-8")
    ended = run(given, copy)
    assert ended.returncode == 1
    assert ended.stdout.startswith(f"{next(iter(refused))}: a text is empty")
    (copy / "translated.json").write_text(json.dumps(mine), "utf-8")
    assert run(given, copy).returncode == 0
    assert "de: " in run(count, copy).stdout
    assert run(asked, copy).returncode == 0
    again = json.loads((copy / "missing.json").read_text("utf-8"))
    assert [one["source"] for one in missing if one not in again] == ["June 2020"]


def test_an_action_that_the_manual_does_not_name_is_found_missing(copy: Path) -> None:
    (diff, commands) = sections()["An action"]
    write(diff, copy)
    assert run(commands[1].splitlines()[-1], copy).returncode == 1


@pytest.mark.parametrize("what", ["An event", "A format", "An action", "A translation"])
def test_each_takes_ten_lines_at_most(what: str) -> None:
    blocks = sections()[what]
    written = [
        line
        for language, text in blocks
        if language != "sh"
        for line in text.splitlines()
        if line.strip() and not line.startswith("# ") and (language != "diff" or line.startswith("+"))
    ]
    assert len(written) <= MOST_LINES, written
