"""The command line as a person meets it: what it opens, how it explains itself, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from frtdesk import __version__
from frtdesk.__main__ import main
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.cli import window
from frtdesk.cli.program import COMMANDS


def frtdesk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "frtdesk", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """What would have been opened in a window."""
    opened: list[str | None] = []
    app = import_module("frtdesk.app")
    monkeypatch.setattr(app, "main", lambda target, _view=None, lesson="": opened.append(lesson or target) or 0)
    return opened


@pytest.mark.parametrize(
    ("arguments", "target"),
    [
        ([], None),
        (["open"], None),
        (["--debug"], None),
        (["FILE"], "FILE"),
        (["open", "FILE"], "FILE"),
        (["--db", "FILE"], "FILE"),
        (["open", "--db", "FILE"], "FILE"),
        (["postgresql+psycopg://me@host/events"], "postgresql+psycopg://me@host/events"),
    ],
)
def test_what_is_opened(windows: list[str | None], tmp_path: Path, arguments: list[str], target: str | None) -> None:
    file = tmp_path / "a b#?%.sqlite"
    file.touch()
    assert main([str(file) if word == "FILE" else word for word in arguments]) == 0
    assert windows == [str(file) if target == "FILE" else target]


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        ("chekc", "no file chekc; did you mean check?"),
        ("lisst", "no file lisst; did you mean list?"),
        ("nowhere.sqlite", "no file nowhere.sqlite"),
        ("x" * 5000, "no file xxxxx"),
        ("a\0b", "no file a"),
    ],
)
def test_a_word_that_is_nothing(
    windows: list[str | None], capsys: pytest.CaptureFixture[str], word: str, sentence: str
) -> None:
    assert main([word]) == 2
    assert capsys.readouterr().err.startswith(sentence)
    assert not windows


def test_a_file_may_have_the_name_of_a_command(
    windows: list[str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "chekc").touch()
    assert main(["chekc"]) == 0
    assert windows == ["chekc"]


def test_without_a_display_a_sentence_names_export(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(FrtError, match=r"no display here.*frtdesk export"):
        window.refuse_without_display()
    monkeypatch.setenv("DISPLAY", ":4711")
    with pytest.raises(FrtError, match="no display here"):
        window.refuse_without_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    window.refuse_without_display()


def test_help_names_every_command_and_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    assert all(f"\n  {command} " in said for command in COMMANDS)
    assert "Examples:" in said
    assert "did you" not in said


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself_with_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"\n    frtdesk {command}" in said
    if command not in ("bench", "copy", "settings"):  # in a line of its own; names two; is about none
        assert "--db" in said


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"frtdesk, version {__version__}"
    for part in ("Python 3.", "Qt 6.", "SQLite 3.", "(checkout)"):
        assert part in second


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["list", "--frmat", "json"], ("No such option", "--format", "frtdesk list --help")),
        (["list", "--format", "xml"], ("xml", "json", "frtdesk list --help")),
        (["export"], ("Missing argument", "frtdesk export --help")),
        (["check", "a", "b"], ("unexpected extra argument", "frtdesk check --help")),
        (["check", "a", "--db", "b"], ("Two databases", "Name one of them")),
        (["bench", "--events", "-1"], ("-1", "frtdesk bench --help")),
    ],
)
def test_arguments_that_make_no_sense(
    arguments: list[str], words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert all(word in said.err for word in words)


def test_an_unforeseen_error_leaves_a_report_without_contents_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError("geheim, the title of an event") from ValueError("postgresql://me:geheim@host/x")

    monkeypatch.setattr(import_module("frtdesk.cli.program"), "run", broken)
    command = ["list", "--db=postgresql://me:geheim@host/x", "--filter", "geheim"]
    assert main(command) == 2
    said = capsys.readouterr().err
    assert "nobody foresaw (ZeroDivisionError)" in said
    assert "Traceback" not in said
    kept = paths.user_cache_folder() / "error-report.txt"
    assert str(kept) in said
    report = kept.read_text("utf-8")
    assert "ZeroDivisionError from ValueError" in report
    assert "tests/cli" not in report
    assert "test_program.py:" in report
    assert f"frtdesk {__version__}" in report
    assert "frtdesk list --db --filter …" in report

    assert main([*command, "--debug"]) == 2
    shown = capsys.readouterr().err
    assert "in broken" in shown
    assert "geheim" not in said + report + shown


def test_an_unforeseen_error_where_nothing_can_be_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], user_folders: Path
) -> None:
    monkeypatch.setattr(import_module("frtdesk.cli.program"), "run", lambda _: 1 / 0)
    (user_folders / ".cache").write_text("no folder")
    assert main(["list"]) == 2
    assert "--debug" in capsys.readouterr().err


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(import_module("frtdesk.cli.list_command"), "parse_filter", interrupted)
    assert main(["list"]) == 130
    assert capsys.readouterr().err.strip() == ""


def test_a_reader_that_goes_is_no_error() -> None:
    """`frtdesk list --format json | head -1`."""
    program = subprocess.Popen(
        [sys.executable, "-m", "frtdesk", "list", "--format", "json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    assert program.stderr is not None
    assert program.stdout.readline() == b"[\n"
    program.stdout.close()
    said = program.stderr.read()
    program.stderr.close()
    assert program.wait() == 0
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize(
    "command", [("list",), ("list", "--format", "csv"), ("info",), ("--help",), ("lesson", "list")]
)
def test_a_full_disk_is_told_in_a_sentence(command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "frtdesk", *command], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert first == "There is no room left where this was to be written."
    assert second.startswith("Make room")


@pytest.mark.parametrize("arguments", [["--foo"], ["--debug", "--foo"]])
def test_an_unknown_option_of_the_program_names_both_helps(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert "--foo" in said
    assert "“frtdesk --help” lists the commands" in said
    assert main(["open", "--foo"]) == 2
    assert "“frtdesk open --help” shows what can be written." in capsys.readouterr().err


def test_starting_the_window_loads_nothing_heavy_before() -> None:
    """The parser of arguments, the database and the plots come later, or not at all."""
    code = (
        "import sys, os; os.environ.pop('QT_QPA_PLATFORM', None); os.environ.pop('DISPLAY', None)\n"
        "import frtdesk.__main__, frtdesk.cli.window\n"
        "heavy = {'click', 'sqlalchemy', 'alembic', 'pyqtgraph', 'lark', 'numpy', 'PySide6', 'platformdirs'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_help_loads_no_database_and_no_window() -> None:
    code = (
        "import sys; from frtdesk.__main__ import main; main(['--help'])\n"
        "heavy = {'sqlalchemy', 'alembic', 'pyqtgraph', 'lark', 'numpy', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.endswith(
        "\n[]\n"
    )


def test_letters_that_the_terminal_lacks_do_not_stop_it() -> None:
    ended = frtdesk("list", "--filter", "id:*x", PYTHONIOENCODING="ascii")
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    ended = frtdesk("list", "--filter", "São", PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "S?o Paulo" in ended.stdout


def test_a_lesson_is_presented_by_its_id(windows: list[str | None], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["present"]) == 0
    assert main(["present", "three-companies-one-week"]) == 0
    assert windows[1] == "three-companies-one-week"
    assert main(["present", "three-companis"]) == 2
    assert "Did you mean three-companies-one-week?" in capsys.readouterr().err
